// Rows of a reference population from a file or from the clipboard.
#include "core/documents/Table.h"
#include "core/recrutement/Reference.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;

Result<qint64> effectifSaisi(const QString& texte) {
    QString digits;
    for (const QChar character : texte)
        if (!character.isSpace()) // no-break spaces too
            digits += character;
    bool whole = false;
    const qint64 number = digits.toLongLong(&whole);
    if (whole && number >= 0)
        return number;
    return echec(
        Erreur::saisie(QStringLiteral("reference.effectif"),
                       Recrut::tr("« %1 » n’est pas un nombre entier positif.").arg(texte.trimmed().left(40)),
                       Recrut::tr("Écrivez un nombre sans unité ni décimale.")));
}

Result<QList<LigneReference>> lireLignesReference(const QString& chemin) {
    const auto table = documents::readTable(chemin);
    if (!table)
        return echec(table.error());
    const int label = table->column({QStringLiteral("libelle"), QStringLiteral("categorie")});
    const int count = table->column({QStringLiteral("effectif"), QStringLiteral("population")});
    if (label < 0 || count < 0)
        return echec(Erreur::saisie(QStringLiteral("reference.colonnes"),
                                    Recrut::tr("Il manque la colonne « libelle » ou « effectif »."),
                                    Recrut::tr("Donnez un tableau de deux colonnes : libelle, effectif."))
                         .dans(chemin));
    QList<LigneReference> lines;
    for (const documents::Table::Row& row : table->rows) {
        const auto number = effectifSaisi(row.cells.at(count));
        if (!number)
            return echec(Erreur(number.error()).dans(chemin, row.ligne, count + 1));
        lines.append({row.cells.at(label).trimmed(), *number});
    }
    return lines;
}

Result<QList<LigneReference>> lignesCollees(const QString& texte) {
    QList<LigneReference> lines;
    const QStringList rows = texte.split(QLatin1Char('\n'));
    for (int i = 0; i < rows.size(); ++i) {
        const QString row = rows.at(i).trimmed();
        if (row.isEmpty())
            continue;
        const QString label = row.section(QLatin1Char('\t'), 0, 0).trimmed();
        const auto number = effectifSaisi(row.section(QLatin1Char('\t'), 1, 1));
        if (number) {
            lines.append({label, *number});
        } else if (i > 0) { // the first may be the head of the table
            return echec(
                Erreur::saisie(QStringLiteral("reference.collage"),
                               Recrut::tr("Ligne %1 collée, « %2 » : pas d’effectif dans la deuxième "
                                          "colonne.")
                                   .arg(QString::number(i + 1), label.left(40)),
                               Recrut::tr("Copiez deux colonnes : le libellé, puis l’effectif.")));
        }
    }
    if (lines.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("reference.collage"),
                                    Recrut::tr("Le presse-papiers n’a pas de tableau de deux colonnes."),
                                    Recrut::tr("Copiez deux colonnes : le libellé, puis l’effectif.")));
    return lines;
}

} // namespace isegorie::recrutement
