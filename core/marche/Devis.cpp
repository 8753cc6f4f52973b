#include "core/marche/Devis.h"

#include <QJsonArray>

namespace isegorie::marche {

namespace {

template <typename T, typename F>
QJsonValue optional(const std::optional<T>& value, F convert) {
    return value ? QJsonValue(convert(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue cents(const std::optional<base::Montant>& amount) {
    return optional(amount, [](base::Montant value) { return value.centimes(); });
}

QJsonValue quantity(const std::optional<base::Fraction>& value) {
    return optional(value, [](base::Fraction fraction) { return fraction.texte(); });
}

QJsonArray findings(const base::Constats& constats) {
    QJsonArray result;
    for (const base::Constat& constat : constats)
        result << constat.toJson();
    return result;
}

QJsonObject lineJson(const LigneComparee& line) {
    const LigneDevis& devis = line.devis;
    return {{QStringLiteral("ligne"), devis.ligne},
            {QStringLiteral("code_ecrit"), devis.codeEcrit},
            {QStringLiteral("code"), devis.code},
            {QStringLiteral("quantite"), quantity(devis.quantite)},
            {QStringLiteral("pu_ht_centimes"), cents(devis.puHt)},
            {QStringLiteral("total_ht_centimes"), cents(devis.totalHt)},
            {QStringLiteral("pu_bpu_centimes"), cents(line.puBpu)},
            {QStringLiteral("sans_fichier"), line.sansFichier},
            {QStringLiteral("quantite_bon"), quantity(line.quantiteBon)},
            {QStringLiteral("total_attendu_centimes"), cents(line.totalAttendu)},
            {QStringLiteral("constats"), findings(line.constats)}};
}

} // namespace

int ComparaisonDevis::ecarts() const {
    const auto count = [](const base::Constats& list) {
        return std::count_if(list.begin(), list.end(), [](const base::Constat& constat) {
            return constat.niveau != base::Constat::Niveau::Information;
        });
    };
    qsizetype result = count(constats);
    for (const LigneComparee& line : lignes)
        result += count(line.constats);
    return int(result);
}

QJsonObject ComparaisonDevis::toJson() const {
    QJsonArray rows;
    for (const LigneComparee& line : lignes)
        rows << lineJson(line);
    QJsonArray absent;
    for (const LigneAbsente& line : absentes)
        absent << QJsonObject{{QStringLiteral("code"), line.code},
                              {QStringLiteral("quantite"), line.quantite.texte()},
                              {QStringLiteral("total_ht_centimes"), line.totalHt.centimes()}};
    return {{QStringLiteral("fichier"), fichier},
            {QStringLiteral("lot"), lot},
            {QStringLiteral("conforme"), isConforme()},
            {QStringLiteral("ecarts"), ecarts()},
            {QStringLiteral("lignes"), rows},
            {QStringLiteral("absentes"), absent},
            {QStringLiteral("total_devis_centimes"), totalDevis.centimes()},
            {QStringLiteral("total_attendu_centimes"), totalAttendu.centimes()},
            {QStringLiteral("total_bon_centimes"), cents(totalBon)},
            {QStringLiteral("constats"), findings(constats)}};
}

} // namespace isegorie::marche
