#include "core/marche/ImportBpu.h"

#include <QJsonArray>

namespace isegorie::marche {

namespace {

const QList<EtatImport> kEtats{EtatImport::Nouveau,  EtatImport::Inchange, EtatImport::Modifie,
                               EtatImport::AutreLot, EtatImport::Plafond,  EtatImport::Erreur,
                               EtatImport::Manquant};

bool isStored(const LigneImport& line) {
    return line.etat == EtatImport::Nouveau || line.etat == EtatImport::Inchange ||
           line.etat == EtatImport::Modifie;
}

QJsonValue priceJson(const std::optional<Prix>& price) {
    if (!price)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("pu_ht_centimes"), price->puHt.centimes()},
                       {QStringLiteral("pu_ht_sans_fichier_centimes"),
                        price->puHtSansFichier ? QJsonValue(price->puHtSansFichier->centimes())
                                               : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QString key(EtatImport etat) {
    switch (etat) {
    case EtatImport::Nouveau:
        return QStringLiteral("nouveau");
    case EtatImport::Inchange:
        return QStringLiteral("inchange");
    case EtatImport::Modifie:
        return QStringLiteral("modifie");
    case EtatImport::AutreLot:
        return QStringLiteral("autre_lot");
    case EtatImport::Plafond:
        return QStringLiteral("plafond");
    case EtatImport::Erreur:
        return QStringLiteral("erreur");
    case EtatImport::Manquant:
        break;
    }
    return QStringLiteral("manquant");
}

bool LigneImport::isProblem() const {
    return !isStored(*this) || !message.isEmpty();
}

int PlanImportBpu::count(EtatImport etat) const {
    return int(std::count_if(lignes.begin(), lignes.end(),
                             [etat](const LigneImport& line) { return line.etat == etat; }));
}

QList<Prix> PlanImportBpu::prix() const {
    QList<Prix> result;
    for (const LigneImport& line : lignes)
        if (isStored(line))
            result << *line.nouveau;
    return result;
}

std::optional<base::Erreur> PlanImportBpu::refus() const {
    if (!erreurs.isEmpty())
        return erreurs.first();
    for (const base::Constat& constat : constats) {
        if (constat.niveau != base::Constat::Niveau::Bloquant)
            continue;
        const auto capped = std::find_if(lignes.begin(), lignes.end(), [](const LigneImport& line) {
            return line.etat == EtatImport::Plafond;
        });
        if (constat.code == QLatin1String("import.plafond") && capped != lignes.end())
            return base::Erreur::refus(constat.code, capped->message).dans(fichier, capped->ligne);
        return base::Erreur::refus(constat.code, constat.message).dans(fichier);
    }
    return std::nullopt;
}

QJsonObject PlanImportBpu::toJson() const {
    QJsonObject summary;
    for (const EtatImport etat : kEtats)
        summary.insert(key(etat), count(etat));
    QJsonArray rows;
    for (const LigneImport& line : lignes)
        rows << QJsonObject{{QStringLiteral("etat"), key(line.etat)},
                            {QStringLiteral("ligne"), line.ligne},
                            {QStringLiteral("code_ecrit"), line.codeEcrit},
                            {QStringLiteral("code"), line.code},
                            {QStringLiteral("ancien"), priceJson(line.ancien)},
                            {QStringLiteral("nouveau"), priceJson(line.nouveau)},
                            {QStringLiteral("message"), line.message}};
    QJsonArray findings;
    for (const base::Constat& constat : constats)
        findings << constat.toJson();
    return {{QStringLiteral("fichier"), fichier},
            {QStringLiteral("empreinte"), empreinte},
            {QStringLiteral("titulaire"), attribution.titulaire},
            {QStringLiteral("lot"), attribution.lot},
            {QStringLiteral("date_effet"), dateEffet.toString(Qt::ISODate)},
            {QStringLiteral("precedente"),
             precedente ? QJsonValue(precedente->libelle) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("resume"), summary},
            {QStringLiteral("lignes"), rows},
            {QStringLiteral("constats"), findings}};
}

} // namespace isegorie::marche
