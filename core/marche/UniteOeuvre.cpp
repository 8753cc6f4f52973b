#include "core/marche/UniteOeuvre.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::marche {

QString key(NiveauUo niveau) {
    return niveau == NiveauUo::Expert ? QStringLiteral("expert") : QStringLiteral("intermediaire");
}

QString key(ZoneUo zone) {
    switch (zone) {
    case ZoneUo::Metropole:
        return QStringLiteral("metropole");
    case ZoneUo::Drom:
        return QStringLiteral("drom");
    case ZoneUo::Idf:
        break;
    }
    return QStringLiteral("idf");
}

std::optional<NiveauUo> niveauFromKey(const QString& text) {
    for (const NiveauUo niveau : {NiveauUo::Intermediaire, NiveauUo::Expert})
        if (key(niveau) == text)
            return niveau;
    return std::nullopt;
}

std::optional<ZoneUo> zoneFromKey(const QString& text) {
    for (const ZoneUo zone : {ZoneUo::Idf, ZoneUo::Metropole, ZoneUo::Drom})
        if (key(zone) == text)
            return zone;
    return std::nullopt;
}

QString libelle(NiveauUo niveau) {
    return niveau == NiveauUo::Expert ? QCoreApplication::translate("UniteOeuvre", "Niveau expert")
                                      : QCoreApplication::translate("UniteOeuvre", "Niveau intermédiaire");
}

QString libelle(ZoneUo zone) {
    switch (zone) {
    case ZoneUo::Metropole:
        return QCoreApplication::translate("UniteOeuvre",
                                           "Autres régions en France métropolitaine (Corse comprise)");
    case ZoneUo::Drom:
        return QCoreApplication::translate("UniteOeuvre", "DROM-COM");
    case ZoneUo::Idf:
        break;
    }
    return QCoreApplication::translate("UniteOeuvre", "Paris / région parisienne");
}

QJsonObject UniteOeuvre::toJson() const {
    const QJsonValue none(QJsonValue::Null);
    return {{QStringLiteral("code"), code},
            {QStringLiteral("alias"), QJsonArray::fromStringList(alias)},
            {QStringLiteral("libelle"), libelle},
            {QStringLiteral("lot"), lot},
            {QStringLiteral("section"), section},
            {QStringLiteral("article"), article},
            {QStringLiteral("niveau"), niveau ? QJsonValue(key(*niveau)) : none},
            {QStringLiteral("zone"), zone ? QJsonValue(key(*zone)) : none},
            {QStringLiteral("unite"), unite},
            {QStringLiteral("plafond_ht_centimes"), plafondHt ? QJsonValue(plafondHt->centimes()) : none},
            {QStringLiteral("livrables"), QJsonArray::fromStringList(livrables)}};
}

} // namespace isegorie::marche
