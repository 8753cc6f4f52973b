#include "core/consultation/FichierMarges.h"

#include "core/base/Typographie.h"
#include "core/consultation/Questionnaire.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

constexpr qsizetype kShown = 60;
constexpr double kWhole = 100;

} // namespace

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
    constexpr qsizetype kLong = 40;
    const QString& cell = row.cells.at(colonne);
    const bool percent = cell.contains(u'%');
    const auto number = nombreDe(QString(cell).remove(u'%'));
    if (number && *number >= 0 && (!percent || *number <= kWhole))
        return *number;
    return echec(Erreur::saisie(QStringLiteral("marges.part"),
                                Consultation::tr("« %1 » n’est pas une part.").arg(cell.left(kLong)),
                                Consultation::tr("Écrivez un nombre positif ou nul, par exemple 51,7."))
                     .dans(table.fichier, row.ligne, colonne + 1));
}

base::Status sommeVerifiee(const std::vector<double>& parts, const QString& question) {
    constexpr double kRounding = 1; // percent
    const QString asked = question.simplified().left(kShown);
    const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
    const double most = parts.empty() ? 0 : *std::max_element(parts.begin(), parts.end());
    if (most <= 0)
        return echec(Erreur::saisie(QStringLiteral("marges.nulles"),
                                    Consultation::tr("Toutes les parts de « %1 » sont nulles.").arg(asked)));
    const double percent = most <= 1 ? sum * kWhole : sum;
    if (most > kWhole || std::abs(percent - kWhole) <= kRounding + 1e-9)
        return {};
    return echec(Erreur::saisie(
        QStringLiteral("marges.somme"),
        Consultation::tr("Les parts de « %1 » font %2 %, et non 100 %.")
            .arg(asked, base::decimal(percent, 1)),
        percent > kWhole
            ? Consultation::tr("Une modalité est comptée deux fois, ou une part est fausse : corrigez-les.")
            : Consultation::tr("Donnez aussi la part des autres modalités, ou corrigez celles-ci.")));
}

Erreur sansPart(const QString& modalite, const QString& question) {
    return Erreur::saisie(
        QStringLiteral("marges.manque"),
        Consultation::tr("La modalité « %1 » de « %2 » n’a pas de part.")
            .arg(modalite.left(kShown), question.simplified().left(kShown)),
        Consultation::tr("Donnez une part à chaque modalité de la question, 0 pour ne pas tenir "
                         "compte de qui l’a choisie. Si cette réponse vient d’une ligne mal "
                         "lue, retirez l’import, corrigez la ligne dans le fichier, puis "
                         "importez-le de nouveau."));
}

} // namespace isegorie::consultation
