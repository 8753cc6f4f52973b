#include "core/storage/HistoryWords.h"

#include "core/base/Dates.h"
#include "core/base/Fraction.h"
#include "core/base/Montant.h"
#include "core/base/Typographie.h"
#include "core/storage/Database.h"
#include "core/storage/HistoryTables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace isegorie::storage {

namespace {

constexpr int kLongestValue = 160;

// QT_TRANSLATE_NOOP marks the texts for the translators; they are looked up in translated().
constexpr Words kColumns[] = {
    {"titre", QT_TRANSLATE_NOOP("History", "Titre")},
    {"beneficiaire", QT_TRANSLATE_NOOP("History", "Administration bénéficiaire")},
    {"question", QT_TRANSLATE_NOOP("History", "Question posée")},
    {"objectifs", QT_TRANSLATE_NOOP("History", "Objectifs")},
    {"theme", QT_TRANSLATE_NOOP("History", "Thème")},
    {"portee", QT_TRANSLATE_NOOP("History", "Portée")},
    {"territoire", QT_TRANSLATE_NOOP("History", "Territoire")},
    {"niveau", QT_TRANSLATE_NOOP("History", "Niveau de complexité")},
    {"garant", QT_TRANSLATE_NOOP("History", "Garant")},
    {"usage_contributions", QT_TRANSLATE_NOOP("History", "Usage des contributions")},
    {"statut", QT_TRANSLATE_NOOP("History", "Statut")},
    {"debut", QT_TRANSLATE_NOOP("History", "Début")},
    {"fin", QT_TRANSLATE_NOOP("History", "Fin")},
    {"notes", QT_TRANSLATE_NOOP("History", "Notes")},
    {"genre", QT_TRANSLATE_NOOP("History", "Genre")},
    {"libelle", QT_TRANSLATE_NOOP("History", "Libellé")},
    {"participants", QT_TRANSLATE_NOOP("History", "Participants")},
    {"nom", QT_TRANSLATE_NOOP("History", "Nom")},
    {"role", QT_TRANSLATE_NOOP("History", "Rôle")},
    {"courriel", QT_TRANSLATE_NOOP("History", "Courriel")},
    {"texte", QT_TRANSLATE_NOOP("History", "Texte")},
    {"commentaire", QT_TRANSLATE_NOOP("History", "Commentaire")},
    {"forme", QT_TRANSLATE_NOOP("History", "Forme")},
    {"lemme", QT_TRANSLATE_NOOP("History", "Lemme")},
    {"k", QT_TRANSLATE_NOOP("History", "Nombre de classes")},
    {"echeance", QT_TRANSLATE_NOOP("History", "Échéance")},
    {"tenu_le", QT_TRANSLATE_NOOP("History", "Tenu le")},
    {"atteint_le", QT_TRANSLATE_NOOP("History", "Atteint le")},
    {"duree_minutes", QT_TRANSLATE_NOOP("History", "Durée (minutes)")},
    {"lieu", QT_TRANSLATE_NOOP("History", "Lieu")},
    {"ordre_du_jour", QT_TRANSLATE_NOOP("History", "Ordre du jour")},
    {"compte_rendu", QT_TRANSLATE_NOOP("History", "Compte rendu")},
    {"responsable", QT_TRANSLATE_NOOP("History", "Responsable")},
    {"etat", QT_TRANSLATE_NOOP("History", "État")},
    {"blocage", QT_TRANSLATE_NOOP("History", "Blocage")},
    {"faite_le", QT_TRANSLATE_NOOP("History", "Faite le")},
    {"numero", QT_TRANSLATE_NOOP("History", "Numéro")},
    {"objet", QT_TRANSLATE_NOOP("History", "Objet")},
    {"maximum_ht_centimes", QT_TRANSLATE_NOOP("History", "Maximum HT")},
    {"raison_sociale", QT_TRANSLATE_NOOP("History", "Raison sociale")},
    {"siret", QT_TRANSLATE_NOOP("History", "SIRET")},
    {"adresse", QT_TRANSLATE_NOOP("History", "Adresse")},
    {"contact", QT_TRANSLATE_NOOP("History", "Contact")},
    {"date_effet", QT_TRANSLATE_NOOP("History", "Date d’effet")},
    {"fichier", QT_TRANSLATE_NOOP("History", "Fichier")},
    {"revision", QT_TRANSLATE_NOOP("History", "Révision")},
    {"code", QT_TRANSLATE_NOOP("History", "Code de l’UO")},
    {"pu_ht_centimes", QT_TRANSLATE_NOOP("History", "Prix unitaire HT")},
    {"pu_ht_sans_fichier_centimes", QT_TRANSLATE_NOOP("History", "Prix unitaire HT sans fichier")},
    {"lot", QT_TRANSLATE_NOOP("History", "Lot")},
    {"date_notification", QT_TRANSLATE_NOOP("History", "Date de notification")},
    {"livraison", QT_TRANSLATE_NOOP("History", "Date de livraison")},
    {"engagement_juridique", QT_TRANSLATE_NOOP("History", "Engagement juridique")},
    {"service_executant", QT_TRANSLATE_NOOP("History", "Service exécutant")},
    {"signataire", QT_TRANSLATE_NOOP("History", "Signataire")},
    {"delegation", QT_TRANSLATE_NOOP("History", "Délégation")},
    {"contact_admission", QT_TRANSLATE_NOOP("History", "Contact pour l’admission")},
    {"motif_annulation", QT_TRANSLATE_NOOP("History", "Motif de l’annulation")},
    {"besoin", QT_TRANSLATE_NOOP("History", "Besoin")},
    {"quantite", QT_TRANSLATE_NOOP("History", "Quantité")},
    {"sans_fichier", QT_TRANSLATE_NOOP("History", "Sans fichier fourni")},
    {"taux_tva", QT_TRANSLATE_NOOP("History", "Taux de TVA")},
    {"unite", QT_TRANSLATE_NOOP("History", "Unité")},
    {"article", QT_TRANSLATE_NOOP("History", "Article")},
    {"regle", QT_TRANSLATE_NOOP("History", "Règle")},
    {"hypotheses", QT_TRANSLATE_NOOP("History", "Hypothèses")},
    {"alternative", QT_TRANSLATE_NOOP("History", "Autre lecture")},
    {"recu_le", QT_TRANSLATE_NOOP("History", "Reçu le")},
    {"recue_le", QT_TRANSLATE_NOOP("History", "Reçue le")},
    {"payee_le", QT_TRANSLATE_NOOP("History", "Payée le")},
    {"refaction_centimes", QT_TRANSLATE_NOOP("History", "Réfaction")},
    {"note", QT_TRANSLATE_NOOP("History", "Note")},
    {"montant_ht_centimes", QT_TRANSLATE_NOOP("History", "Montant HT")},
    {"section", QT_TRANSLATE_NOOP("History", "Section")},
    {"accord_explicite", QT_TRANSLATE_NOOP("History", "Accord explicite")},
    {"communique_le", QT_TRANSLATE_NOOP("History", "Communiqué le")},
    {"nom_fichier", QT_TRANSLATE_NOOP("History", "Fichier")},
    {"observations", QT_TRANSLATE_NOOP("History", "Observations")},
    {"decision", QT_TRANSLATE_NOOP("History", "Décision")},
    {"decide_le", QT_TRANSLATE_NOOP("History", "Décidé le")},
    {"decide_par", QT_TRANSLATE_NOOP("History", "Décidé par")},
    {"motif", QT_TRANSLATE_NOOP("History", "Motif")},
    {"valide_le", QT_TRANSLATE_NOOP("History", "Validé le")},
    {"valide_par", QT_TRANSLATE_NOOP("History", "Validé par")},
    {"valeur", QT_TRANSLATE_NOOP("History", "Valeur")},
    {"cle", QT_TRANSLATE_NOOP("History", "Réglage")},
    {"filtre", QT_TRANSLATE_NOOP("History", "Filtre")},
    {"pseudonyme", QT_TRANSLATE_NOOP("History", "Pseudonyme")},
    {"identifiant", QT_TRANSLATE_NOOP("History", "Identifiant")},
    {"identite", QT_TRANSLATE_NOOP("History", "Identité")},
    {"profil", QT_TRANSLATE_NOOP("History", "Réponses")},
    {"foyer", QT_TRANSLATE_NOOP("History", "Foyer")},
    {"consentement_le", QT_TRANSLATE_NOOP("History", "Consentement")},
    {"consentement_sensible_le", QT_TRANSLATE_NOOP("History", "Consentement aux questions sensibles")},
    {"refus_ditp_le", QT_TRANSLATE_NOOP("History", "Refus de la DITP")},
    {"refus_ditp_note", QT_TRANSLATE_NOOP("History", "Motif du refus")},
    {"retire_le", QT_TRANSLATE_NOOP("History", "Retiré le")},
    {"mode", QT_TRANSLATE_NOOP("History", "Prestation")},
    {"zone", QT_TRANSLATE_NOOP("History", "Zone")},
    {"fichier_fourni", QT_TRANSLATE_NOOP("History", "Fichier fourni")},
    {"un_par_foyer", QT_TRANSLATE_NOOP("History", "Une personne par foyer")},
    {"formule_defraiement", QT_TRANSLATE_NOOP("History", "Défraiement")},
    {"clos_le", QT_TRANSLATE_NOOP("History", "Clos le")},
    {"part_millioniemes", QT_TRANSLATE_NOOP("History", "Part de la population")},
    {"minimum", QT_TRANSLATE_NOOP("History", "Minimum")},
    {"maximum", QT_TRANSLATE_NOOP("History", "Maximum")},
    {"minimum_souple", QT_TRANSLATE_NOOP("History", "Minimum souple")},
    {"maximum_souple", QT_TRANSLATE_NOOP("History", "Maximum souple")},
    {"sous_total", QT_TRANSLATE_NOOP("History", "Sous-total")},
    {"sensible", QT_TRANSLATE_NOOP("History", "Donnée sensible")},
    {"conservation_jusqu_au", QT_TRANSLATE_NOOP("History", "Conservation jusqu’au")},
    {"ecran", QT_TRANSLATE_NOOP("History", "Écran")},
    {"motif_cloture", QT_TRANSLATE_NOOP("History", "Motif de la clôture")},
    {"creee_le", QT_TRANSLATE_NOOP("History", "Créée le")},
    {"detruite_le", QT_TRANSLATE_NOOP("History", "Détruite le")},
    {"demandee_le", QT_TRANSLATE_NOOP("History", "Demandé le")},
    {"demandee_par", QT_TRANSLATE_NOOP("History", "Demandé par")},
    {"executee_le", QT_TRANSLATE_NOOP("History", "Exécuté le")},
    {"certificat", QT_TRANSLATE_NOOP("History", "Certificat")},
    {"moment", QT_TRANSLATE_NOOP("History", "Moment")},
    {"auteur", QT_TRANSLATE_NOOP("History", "Auteur")},
    {"action", QT_TRANSLATE_NOOP("History", "Action")},
    {"personnes", QT_TRANSLATE_NOOP("History", "Personnes")},
    {"critere", QT_TRANSLATE_NOOP("History", "Critère")},
    {"champ", QT_TRANSLATE_NOOP("History", "Champ")},
    {"source", QT_TRANSLATE_NOOP("History", "Source")},
    {"origine", QT_TRANSLATE_NOOP("History", "Origine")},
    {"effectif", QT_TRANSLATE_NOOP("History", "Effectif")},
    {"marge", QT_TRANSLATE_NOOP("History", "Marge sur les défraiements")},
    {"incidence_millioniemes", QT_TRANSLATE_NOOP("History", "Part de la population concernée")},
    {"entetes", QT_TRANSLATE_NOOP("History", "En-têtes dans les fichiers")},
    {"synonymes", QT_TRANSLATE_NOOP("History", "Autres libellés")},
    {"est_sous_total", QT_TRANSLATE_NOOP("History", "Sous-total")},
    {"importe_le", QT_TRANSLATE_NOOP("History", "Importé le")},
    {"encodage", QT_TRANSLATE_NOOP("History", "Encodage")},
    {"correspondance", QT_TRANSLATE_NOOP("History", "Correspondance des colonnes")},
    {"ajoutes", QT_TRANSLATE_NOOP("History", "Ajoutés")},
    {"modifies", QT_TRANSLATE_NOOP("History", "Modifiés")},
    {"retires", QT_TRANSLATE_NOOP("History", "Retirés")},
    {"rejetes", QT_TRANSLATE_NOOP("History", "Rejetés")},
    {"ligne", QT_TRANSLATE_NOOP("History", "Ligne du fichier")},
    {"meme", QT_TRANSLATE_NOOP("History", "Même foyer")},
    {"methode", QT_TRANSLATE_NOOP("History", "Méthode")},
    {"loterie", QT_TRANSLATE_NOOP("History", "Tirages de la loterie")},
    {"version", QT_TRANSLATE_NOOP("History", "Version du programme")},
    {"engagement", QT_TRANSLATE_NOOP("History", "Engagement publié")},
    {"engage_le", QT_TRANSLATE_NOOP("History", "Engagé le")},
    {"graine", QT_TRANSLATE_NOOP("History", "Graine")},
    {"tire_le", QT_TRANSLATE_NOOP("History", "Tiré le")},
    {"annule_le", QT_TRANSLATE_NOOP("History", "Annulé le")},
    {"rang_panel", QT_TRANSLATE_NOOP("History", "Rang du panel")},
    {"resume", QT_TRANSLATE_NOOP("History", "Résumé")},
    {"dossier", QT_TRANSLATE_NOOP("History", "Dossier")},
    {"selectionne_le", QT_TRANSLATE_NOOP("History", "Sélectionné le")},
    {"confirme_le", QT_TRANSLATE_NOOP("History", "Confirmé le")},
    {"refuse_le", QT_TRANSLATE_NOOP("History", "Refusé le")},
    {"desiste_le", QT_TRANSLATE_NOOP("History", "Désisté le")},
    {"moyen", QT_TRANSLATE_NOOP("History", "Moyen")},
    {"resultat", QT_TRANSLATE_NOOP("History", "Résultat")},
    {"semaine", QT_TRANSLATE_NOOP("History", "Semaine")},
    {"arrete_le", QT_TRANSLATE_NOOP("History", "Arrêté le")},
    {"contenu", QT_TRANSLATE_NOOP("History", "Contenu")},
    {"fait_le", QT_TRANSLATE_NOOP("History", "Fait le")},
    {"jour", QT_TRANSLATE_NOOP("History", "Jour")},
    {"formule", QT_TRANSLATE_NOOP("History", "Formule")},
    {"present", QT_TRANSLATE_NOOP("History", "Présent")},
    {"verse_le", QT_TRANSLATE_NOOP("History", "Versé le")},
    {"signature", QT_TRANSLATE_NOOP("History", "Signature")},
    {"separateur", QT_TRANSLATE_NOOP("History", "Séparateur")},
    {"modalites", QT_TRANSLATE_NOOP("History", "Choix proposés")},
    {"modifie_le", QT_TRANSLATE_NOOP("History", "Modifié le")},
    {"attribut", QT_TRANSLATE_NOOP("History", "Attribut de la contribution")},
    {"lignes", QT_TRANSLATE_NOOP("History", "Lignes")},
    {"nouvelles", QT_TRANSLATE_NOOP("History", "Nouvelles")},
    {"modifiees", QT_TRANSLATE_NOOP("History", "Modifiées")},
    {"inchangees", QT_TRANSLATE_NOOP("History", "Inchangées")},
    {"doublons", QT_TRANSLATE_NOOP("History", "Doublons")},
    {"rejetees", QT_TRANSLATE_NOOP("History", "Rejetées")},
    {"bilan", QT_TRANSLATE_NOOP("History", "Bilan")},
    {"groupe", QT_TRANSLATE_NOOP("History", "Groupe de textes")},
    {"parametres", QT_TRANSLATE_NOOP("History", "Seuils du contrôle")},
    {"imports", QT_TRANSLATE_NOOP("History", "Imports contrôlés")},
    {"definition", QT_TRANSLATE_NOOP("History", "Définition")},
    {"inclusion", QT_TRANSLATE_NOOP("History", "Ce qui en relève")},
    {"exclusion", QT_TRANSLATE_NOOP("History", "Ce qui n’en relève pas")},
    {"touche", QT_TRANSLATE_NOOP("History", "Touche")},
    {"soumis_le", QT_TRANSLATE_NOOP("History", "Soumis le")},
    {"soumis_par", QT_TRANSLATE_NOOP("History", "Soumis par")},
    {"contenu_plan", QT_TRANSLATE_NOOP("History", "Plan de codification")},
    {"ditp_le", QT_TRANSLATE_NOOP("History", "Approuvé par la DITP le")},
    {"ditp_par", QT_TRANSLATE_NOOP("History", "Approuvé pour la DITP par")},
    {"beneficiaire_le", QT_TRANSLATE_NOOP("History", "Approuvé par le bénéficiaire le")},
    {"beneficiaire_par", QT_TRANSLATE_NOOP("History", "Approuvé pour le bénéficiaire par")},
    {"codeurs", QT_TRANSLATE_NOOP("History", "Codeurs")},
    {"numeros", QT_TRANSLATE_NOOP("History", "Contributions")},
    {"population", QT_TRANSLATE_NOOP("History", "Textes en tout")},
    {"contribution", QT_TRANSLATE_NOOP("History", "Contribution")},
    {"codeur", QT_TRANSLATE_NOOP("History", "Codeur")},
    {"plan_cite", QT_TRANSLATE_NOOP("History", "Version du plan")},
    {"fait_par", QT_TRANSLATE_NOOP("History", "Fait par")},
    {"seuil", QT_TRANSLATE_NOOP("History", "Seuil")},
    {"accepte_par", QT_TRANSLATE_NOOP("History", "Accepté par")},
    {"accepte_le", QT_TRANSLATE_NOOP("History", "Accepté le")},
    {"reference", QT_TRANSLATE_NOOP("History", "Référence")},
    {"retire", QT_TRANSLATE_NOOP("History", "Retiré par la modération")},
    {"nouveaux", QT_TRANSLATE_NOOP("History", "Nouveaux")},
    {"changes", QT_TRANSLATE_NOOP("History", "Changés")},
    {"inchanges", QT_TRANSLATE_NOOP("History", "Inchangés")},
    {"extrait", QT_TRANSLATE_NOOP("History", "Extrait")},
    {"modalite", QT_TRANSLATE_NOOP("History", "Réponse")},
    {"part", QT_TRANSLATE_NOOP("History", "Part")},
    {"recommandations", QT_TRANSLATE_NOOP("History", "Recommandations")},
    {"visites", QT_TRANSLATE_NOOP("History", "Visites")},
    {"visiteurs", QT_TRANSLATE_NOOP("History", "Visiteurs")},
    {"actions", QT_TRANSLATE_NOOP("History", "Actions")},
    {"rebonds", QT_TRANSLATE_NOOP("History", "Visites d’une page")},
    {"duree", QT_TRANSLATE_NOOP("History", "Durée d’une visite")},
};

constexpr Words kChoices[] = {
    {"intermediaire", QT_TRANSLATE_NOOP("History", "intermédiaire")},
    {"expert", QT_TRANSLATE_NOOP("History", "expert")},
    {"nationale", QT_TRANSLATE_NOOP("History", "nationale")},
    {"territoriale", QT_TRANSLATE_NOOP("History", "territoriale")},
    {"cadrage", QT_TRANSLATE_NOOP("History", "cadrage")},
    {"preparation", QT_TRANSLATE_NOOP("History", "préparation")},
    {"restitution", QT_TRANSLATE_NOOP("History", "restitution")},
    {"devoir_de_suite", QT_TRANSLATE_NOOP("History", "devoir de suite")},
    {"suspendue", QT_TRANSLATE_NOOP("History", "suspendue")},
    {"cloturee", QT_TRANSLATE_NOOP("History", "clôturée")},
    {"abandonnee", QT_TRANSLATE_NOOP("History", "abandonnée")},
    {"brouillon", QT_TRANSLATE_NOOP("History", "brouillon")},
    {"a_signer", QT_TRANSLATE_NOOP("History", "à signer")},
    {"notifie", QT_TRANSLATE_NOOP("History", "notifié")},
    {"en_cours", QT_TRANSLATE_NOOP("History", "en cours")},
    {"service_fait", QT_TRANSLATE_NOOP("History", "service fait")},
    {"solde", QT_TRANSLATE_NOOP("History", "soldé")},
    {"annule", QT_TRANSLATE_NOOP("History", "annulé")},
    {"a_faire", QT_TRANSLATE_NOOP("History", "à faire")},
    {"faite", QT_TRANSLATE_NOOP("History", "faite")},
    {"bloquee", QT_TRANSLATE_NOOP("History", "bloquée")},
    {"atelier_citoyen", QT_TRANSLATE_NOOP("History", "atelier citoyen")},
    {"standard", QT_TRANSLATE_NOOP("History", "dispositif standard")},
    {"session_en_ligne", QT_TRANSLATE_NOOP("History", "session en ligne")},
    {"consultation_en_ligne", QT_TRANSLATE_NOOP("History", "consultation en ligne")},
    {"recrutement", QT_TRANSLATE_NOOP("History", "recrutement de citoyens")},
    {"formation_facilitateurs", QT_TRANSLATE_NOOP("History", "formation de facilitateurs")},
    {"pilotage", QT_TRANSLATE_NOOP("History", "pilotage et coordination")},
    {"amont", QT_TRANSLATE_NOOP("History", "réunion en amont")},
    {"lancement", QT_TRANSLATE_NOOP("History", "lancement")},
    {"copil", QT_TRANSLATE_NOOP("History", "comité de pilotage")},
    {"hebdomadaire", QT_TRANSLATE_NOOP("History", "point hebdomadaire")},
    {"retour_experience", QT_TRANSLATE_NOOP("History", "retour d’expérience")},
    {"capitalisation", QT_TRANSLATE_NOOP("History", "capitalisation")},
    {"responsable", QT_TRANSLATE_NOOP("History", "responsable CIPC")},
    {"equipe_cipc", QT_TRANSLATE_NOOP("History", "équipe CIPC")},
    {"beneficiaire", QT_TRANSLATE_NOOP("History", "bénéficiaire")},
    {"comite_pilotage", QT_TRANSLATE_NOOP("History", "comité de pilotage")},
    {"titulaire", QT_TRANSLATE_NOOP("History", "titulaire")},
    {"autre", QT_TRANSLATE_NOOP("History", "autre")},
    {"admission", QT_TRANSLATE_NOOP("History", "admission")},
    {"ajournement", QT_TRANSLATE_NOOP("History", "ajournement")},
    {"refaction", QT_TRANSLATE_NOOP("History", "réfaction")},
    {"rejet", QT_TRANSLATE_NOOP("History", "rejet")},
};

template <size_t N>
QString translated(const Words (&words)[N], const QString& key) {
    for (const Words& word : words)
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate("History", word.text);
    return {};
}

QString ofGenre(const QString& genre) {
    if (genre == QLatin1String("undo"))
        return QCoreApplication::translate("History", "Annulation : %1");
    return genre == QLatin1String("redo") ? QCoreApplication::translate("History", "Rétablissement : %1")
                                          : QStringLiteral("%1");
}

} // namespace

bool isTechnical(const QString& column) {
    return column == QLatin1String("id") || column == QLatin1String("rang") ||
           column == QLatin1String("empreinte") || column == QLatin1String("taille") ||
           column == QLatin1String("contenu_fige") || column == QLatin1String("annee") ||
           column == QLatin1String("rang_avenant") || column == QLatin1String("cree_le") ||
           column == QLatin1String("quantite_den") || column == QLatin1String("marge_den") ||
           column == QLatin1String("pv_empreinte") || column == QLatin1String("empreinte_lignes") ||
           column == QLatin1String("avenant_de") || column.startsWith(QLatin1String("candidat_")) ||
           column.endsWith(QLatin1String("_id"));
}

namespace {

/// Ciphertext, or the fingerprint of a person's data: nothing that a reader could use.
bool isProtected(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(x[0-9]+\\.[A-Za-z0-9_-]{20,}|[0-9a-f]{32})$"));
    return form.match(text).hasMatch();
}

bool isYesNo(const QString& column) {
    for (const char* known : {"sans_fichier", "fichier_fourni", "un_par_foyer", "sensible", "est_sous_total",
                              "meme", "present", "attribut"})
        if (column == QLatin1String(known))
            return true;
    return false;
}

/// Columns that hold a key; elsewhere the same letters are a person's words.
bool isChoice(const QString& column) {
    for (const char* known : {"statut", "niveau", "portee", "genre", "role", "etat", "decision"})
        if (column == QLatin1String(known))
            return true;
    return false;
}

/// What a created or removed row was: the first of its telling fields.
QString rowName(const QVariantMap& fields) {
    for (const char* column : {"titre", "libelle", "nom", "raison_sociale", "texte", "objet", "numero",
                               "code", "nom_fichier", "pseudonyme", "cle"})
        if (const QString name = fields.value(QLatin1String(column)).toString(); !name.isEmpty())
            return valueText(QLatin1String(column), name);
    return {};
}

QString shown(const QVariantMap& fields, const QString& column) {
    const QString numerator = QStringLiteral("_num");
    if (!column.endsWith(numerator) || fields.value(column).isNull())
        return valueText(column, fields.value(column));
    const QString denominator = column.chopped(numerator.size()) + QStringLiteral("_den");
    const qint64 den = std::max<qint64>(1, fields.value(denominator, 1).toLongLong());
    return base::Fraction(fields.value(column).toLongLong(), den).texte();
}

} // namespace

QString columnLabel(const QString& column) {
    const QString numerator = QStringLiteral("_num");
    const QString key = column.endsWith(numerator) ? column.chopped(numerator.size()) : column;
    const QString label = translated(kColumns, key);
    return label.isEmpty() ? column : label;
}

QString tableLabel(const QString& table) {
    const QString label = translated(kTables, table);
    return label.isEmpty() ? table : label;
}

QString valueText(const QString& column, const QVariant& value) {
    const QString text = value.toString();
    if (value.isNull() || text.isEmpty())
        return QCoreApplication::translate("History", "vide");
    if (isProtected(text))
        return QCoreApplication::translate("History", "(donnée protégée)");
    if (column.endsWith(QLatin1String("_millioniemes")))
        return base::typographie(QStringLiteral("%1 %").arg(
            QLocale(QLocale::French).toString(value.toLongLong() / 10'000.0, 'g', 6)));
    if (column.endsWith(QLatin1String("_centimes")))
        return base::Montant::centimes(value.toLongLong()).texte();
    if (column == QLatin1String("taux_tva"))
        return base::typographie(
            QStringLiteral("%1 %").arg(QLocale().toString(value.toInt() / 100.0, 'g', 4)));
    if (isYesNo(column))
        return value.toBool() ? QCoreApplication::translate("History", "oui")
                              : QCoreApplication::translate("History", "non");
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return base::dateLongue(date);
    if (isChoice(column))
        if (const QString choice = translated(kChoices, text); !choice.isEmpty())
            return choice;
    const QString flat = text.simplified();
    return base::typographie(
        QStringLiteral("« %1 »").arg(flat.size() > kLongestValue ? flat.left(kLongestValue) + u'…' : flat));
}

QStringList describeChange(const AuditEntry& entry) {
    const bool created = entry.operation == QLatin1String("insert");
    if (created || entry.operation == QLatin1String("delete")) {
        const QString name = rowName(created ? entry.apres : entry.avant);
        const QString line = created ? QCoreApplication::translate("History", "Création : %1 %2")
                                     : QCoreApplication::translate("History", "Suppression : %1 %2");
        return {line.arg(tableLabel(entry.table), name).trimmed()};
    }
    QStringList lines;
    for (auto it = entry.apres.begin(); it != entry.apres.end(); ++it) {
        if (isTechnical(it.key()))
            continue;
        lines << QCoreApplication::translate("History", "%1 : %2 → %3")
                     .arg(columnLabel(it.key()), shown(entry.avant, it.key()), shown(entry.apres, it.key()));
    }
    return lines;
}

QList<ActeHistorique> actes(const QList<AuditEntry>& entries) {
    QList<ActeHistorique> result;
    QString editId;
    for (const AuditEntry& entry : entries) {
        if (result.isEmpty() || entry.editId != editId)
            result.append(
                {ofGenre(entry.genre).arg(entry.libelle), entry.auteur, momentText(entry.moment), {}});
        editId = entry.editId;
        result.last().lignes << describeChange(entry);
    }
    return result;
}

QString momentText(const QString& utcIso) {
    QDateTime moment = QDateTime::fromString(utcIso, Qt::ISODateWithMs);
    moment.setTimeSpec(Qt::UTC);
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(QStringLiteral("H:mm"));
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return QCoreApplication::translate("History", "aujourd’hui à %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("History", "hier à %1").arg(time);
    return QCoreApplication::translate("History", "le %1 à %2").arg(base::dateLongue(local.date()), time);
}

} // namespace isegorie::storage
