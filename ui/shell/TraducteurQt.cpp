#include "ui/shell/TraducteurQt.h"

#include "core/base/Typographie.h"

#include <algorithm>
#include <cstring>

namespace isegorie::ui {

// NOLINTNEXTLINE(readability-function-size): a table, one entry a text
QList<TraducteurQt::Texte> TraducteurQt::textes() {
    return {
        {"QPlatformTheme", "OK", "OK"},
        {"QPlatformTheme", "Save", "Enregistrer"},
        {"QPlatformTheme", "Save All", "Tout enregistrer"},
        {"QPlatformTheme", "Open", "Ouvrir"},
        {"QPlatformTheme", "&Yes", "&Oui"},
        {"QPlatformTheme", "Yes to &All", "Oui à &tout"},
        {"QPlatformTheme", "&No", "&Non"},
        {"QPlatformTheme", "N&o to All", "Non à to&ut"},
        {"QPlatformTheme", "Abort", "Interrompre"},
        {"QPlatformTheme", "Retry", "Réessayer"},
        {"QPlatformTheme", "Ignore", "Ignorer"},
        {"QPlatformTheme", "Close", "Fermer"},
        {"QPlatformTheme", "Cancel", "Annuler"},
        {"QPlatformTheme", "Discard", "Ne pas enregistrer"},
        {"QPlatformTheme", "Help", "Aide"},
        {"QPlatformTheme", "Apply", "Appliquer"},
        {"QPlatformTheme", "Reset", "Réinitialiser"},
        {"QPlatformTheme", "Restore Defaults", "Restaurer les valeurs par défaut"},
        {"QFileDialog", "Look in:", "Chercher dans :"},
        {"QFileDialog", "File &name:", "&Nom de fichier :"},
        {"QFileDialog", "Files of type:", "Fichiers de type :"},
        {"QFileDialog", "Directory:", "Dossier :"},
        {"QFileDialog", "&Open", "&Ouvrir"},
        {"QFileDialog", "&Save", "&Enregistrer"},
        {"QFileDialog", "&Choose", "&Choisir"},
        {"QFileDialog", "Back", "Précédent"},
        {"QFileDialog", "Forward", "Suivant"},
        {"QFileDialog", "Parent Directory", "Dossier parent"},
        {"QFileDialog", "Create New Folder", "Créer un nouveau dossier"},
        {"QFileDialog", "Create a New Folder", "Créer un nouveau dossier"},
        {"QFileDialog", "List View", "Liste"},
        {"QFileDialog", "Detail View", "Détails"},
        {"QFileDialog", "Change to list view mode", "Afficher en liste"},
        {"QFileDialog", "Change to detail view mode", "Afficher les détails"},
        {"QFileDialog", "Go back", "Revenir"},
        {"QFileDialog", "Go forward", "Avancer"},
        {"QFileDialog", "Go to the parent directory", "Aller au dossier parent"},
        {"QFileDialog", "Sidebar", "Barre latérale"},
        {"QFileDialog", "Files", "Fichiers"},
        {"QFileDialog", "Show &hidden files", "Afficher les fic&hiers cachés"},
        {"QFileDialog", "&New Folder", "&Nouveau dossier"},
        {"QFileDialog", "&Rename", "&Renommer"},
        {"QFileDialog", "&Delete", "&Supprimer"},
        {"QFileDialog", "New Folder", "Nouveau dossier"},
        {"QFileDialog", "Recent Places", "Emplacements récents"},
        {"QFileDialog", "Remove", "Supprimer"},
        {"QFileDialog", "My Computer", "Ordinateur"},
        {"QFileDialog", "Open", "Ouvrir"},
        {"QFileDialog", "Find Directory", "Choisir un dossier"},
        {"QFileDialog", "All Files (*)", "Tous les fichiers (*)"},
        {"QFileDialog", "%1 already exists.\nDo you want to replace it?",
         "%1 existe déjà.\nVoulez-vous le remplacer ?"},
        {"QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given.",
         "%1\nFichier introuvable.\nVérifiez le nom du fichier."},
        {"QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
         "%1\nDossier introuvable.\nVérifiez le nom du dossier."},
        {"QFileDialog", "Directories", "Dossiers"},
        {"QFileSystemModel", "Name", "Nom"},
        {"QFileSystemModel", "Size", "Taille"},
        {"QFileSystemModel", "Date Modified", "Modifié le"},
        {"QFileSystemModel", "Invalid filename", "Nom de fichier incorrect"},
        {"QFileSystemModel", "Computer", "Ordinateur"},
        {"QLineEdit", "&Undo", "&Annuler"},
        {"QLineEdit", "&Redo", "&Rétablir"},
        {"QLineEdit", "Cu&t", "Co&uper"},
        {"QLineEdit", "&Copy", "&Copier"},
        {"QLineEdit", "&Paste", "C&oller"},
        {"QLineEdit", "Delete", "Supprimer"},
        {"QLineEdit", "Select All", "Tout sélectionner"},
        {"QWidgetTextControl", "&Undo", "&Annuler"},
        {"QWidgetTextControl", "&Redo", "&Rétablir"},
        {"QWidgetTextControl", "Cu&t", "Co&uper"},
        {"QWidgetTextControl", "&Copy", "&Copier"},
        {"QWidgetTextControl", "Copy &Link Location", "Copier l’adresse du &lien"},
        {"QWidgetTextControl", "&Paste", "C&oller"},
        {"QWidgetTextControl", "Delete", "Supprimer"},
        {"QWidgetTextControl", "Select All", "Tout sélectionner"},
    };
}

QString TraducteurQt::translate(const char* context, const char* sourceText, const char* disambiguation,
                                int n) const {
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    static const QList<Texte> known = textes();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Texte& one) {
        return std::strcmp(one.context, context) == 0 && std::strcmp(one.source, sourceText) == 0;
    });
    return found == known.end() ? QString() : base::typographie(QString::fromUtf8(found->francais));
}

} // namespace isegorie::ui
