#include "core/consultation/FichierMarges.h"

#include "core/consultation/Questionnaire.h"
#include "core/consultation/Textes.h"

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

base::Result<ColonnesMarges> colonnesMarges(const documents::Table& table) {
    const ColonnesMarges columns{table.column({QStringLiteral("variable"), QStringLiteral("question")}),
                                 table.column({QStringLiteral("modalite"), QStringLiteral("reponse")}),
                                 table.column({QStringLiteral("part"), QStringLiteral("cible")})};
    if (columns.variable >= 0 && columns.modalite >= 0 && columns.part >= 0 && !table.rows.empty())
        return columns;
    return echec(Erreur::saisie(
                     QStringLiteral("marges.colonnes"),
                     Consultation::tr("Un fichier de marges porte les colonnes variable, modalite et part."))
                     .dans(table.fichier, table.ligneEntetes));
}

base::Result<double> partDe(const documents::Table& table, const documents::Table::Row& row, int colonne) {
    constexpr qsizetype kShown = 40;
    const auto number = nombreDe(QString(row.cells.at(colonne)).remove(QLatin1Char('%')));
    if (number && *number >= 0)
        return *number;
    return echec(
        Erreur::saisie(QStringLiteral("marges.part"),
                       Consultation::tr("« %1 » n’est pas une part.").arg(row.cells.at(colonne).left(kShown)),
                       Consultation::tr("Écrivez un nombre positif ou nul, par exemple 51,7."))
            .dans(table.fichier, row.ligne, colonne + 1));
}

} // namespace isegorie::consultation
