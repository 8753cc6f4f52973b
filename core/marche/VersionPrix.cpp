#include "core/marche/VersionPrix.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/marche/AccordCadreLignes.h"
#include "core/marche/AccordCadreRegles.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(VersionPrix)
};

const QString kVersion = QStringLiteral("version_prix");
const QString kPrix = QStringLiteral("prix");

base::Result<QList<VersionPrix>> select(const storage::Database& database, const QString& id,
                                        const QString& attributionId, QDate jour) {
    const auto text = base::stored;
    return database
        .query(QStringLiteral("marche/versions_prix"),
               {{QStringLiteral("id"), text(id)},
                {QStringLiteral("attribution_id"), text(attributionId)},
                {QStringLiteral("jour"), text(jour.toString(Qt::ISODate))}})
        .map([](const QList<QVariantMap>& rows) {
            QList<VersionPrix> result;
            for (const QVariantMap& row : rows)
                result << lignes::versionPrix(row);
            return result;
        });
}

QVariantMap fields(const VersionPrix& version) {
    const auto text = base::stored;
    const QString revision =
        version.revision.isEmpty()
            ? QStringLiteral("")
            : QString::fromUtf8(QJsonDocument(version.revision).toJson(QJsonDocument::Compact));
    return {{QStringLiteral("attribution_id"), version.attributionId},
            {QStringLiteral("libelle"), version.libelle},
            {QStringLiteral("date_effet"), version.dateEffet.toString(Qt::ISODate)},
            {QStringLiteral("fichier"), text(version.fichier)},
            {QStringLiteral("empreinte"), text(version.empreinte)},
            {QStringLiteral("revision"), revision}};
}

base::Status checkPrices(const QList<Prix>& prix) {
    QSet<QString> codes;
    for (const Prix& price : prix) {
        if (codes.contains(price.code))
            return base::echec(base::Erreur::saisie(QStringLiteral("prix.double"),
                                                    Textes::tr("L’UO %1 a deux prix.").arg(price.code),
                                                    Textes::tr("N’en gardez qu’un.")));
        codes.insert(price.code);
    }
    if (prix.isEmpty())
        return base::echec(base::Erreur::saisie(QStringLiteral("prix.aucun"),
                                                Textes::tr("Cette version ne contient aucun prix."),
                                                Textes::tr("Choisissez un bordereau qui en contient.")));
    return {};
}

base::Status checkVersion(const storage::Database& database, const VersionPrix& version) {
    const auto attribution = loadAttribution(database, version.attributionId);
    if (!attribution)
        return base::echec(attribution.error());
    if (!version.dateEffet.isValid())
        return base::echec(base::Erreur::saisie(QStringLiteral("prix.sans-date"),
                                                Textes::tr("La version de prix n’a pas de date d’effet."),
                                                Textes::tr("Donnez le premier jour où ces prix valent.")));
    if (version.dateEffet > attribution->lotFin)
        return base::echec(base::Erreur::saisie(
            QStringLiteral("prix.hors-periode"),
            Textes::tr("Ces prix prendraient effet le %1, après la fin du lot (%2).")
                .arg(base::dateCourte(version.dateEffet), base::dateCourte(attribution->lotFin)),
            Textes::tr("Corrigez la date d’effet.")));
    const auto versions = listVersionsPrix(database, version.attributionId);
    if (!versions)
        return base::echec(versions.error());
    for (const VersionPrix& other : *versions)
        if (other.dateEffet == version.dateEffet)
            return base::echec(base::Erreur::refus(
                QStringLiteral("prix.meme-jour"),
                Textes::tr("La version « %1 » prend déjà effet le %2.")
                    .arg(other.libelle, base::dateCourte(other.dateEffet)),
                Textes::tr("Choisissez une autre date d’effet, ou supprimez d’abord cette version.")));
    return {};
}

} // namespace

base::Result<QList<VersionPrix>> listVersionsPrix(const storage::Database& database,
                                                  const QString& attributionId) {
    return select(database, {}, attributionId, {});
}

base::Result<VersionPrix> loadVersionPrix(const storage::Database& database, const QString& id) {
    const auto found = select(database, id.isEmpty() ? QStringLiteral("-") : id, {}, {});
    if (!found)
        return base::echec(found.error());
    if (found->isEmpty())
        return base::echec(lignes::unknown(Textes::tr("Version de prix"), id));
    return found->first();
}

base::Result<std::optional<VersionPrix>> versionEnVigueur(const storage::Database& database,
                                                          const QString& attributionId, QDate jour) {
    const auto found = select(database, {}, attributionId, jour);
    if (!found)
        return base::echec(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

base::Result<QList<Prix>> listPrix(const storage::Database& database, const QString& versionId) {
    return database
        .query(QStringLiteral("marche/prix_version"), {{QStringLiteral("version_prix_id"), versionId}})
        .map([](const QList<QVariantMap>& rows) {
            QList<Prix> result;
            for (const QVariantMap& row : rows)
                result << lignes::prix(row);
            sortByCode(result);
            return result;
        });
}

base::Result<QList<PrixTitulaire>> listPrixUo(const storage::Database& database, const QString& code,
                                              QDate jour) {
    return database
        .query(QStringLiteral("marche/prix_uo"),
               {{QStringLiteral("code"), code}, {QStringLiteral("jour"), jour.toString(Qt::ISODate)}})
        .map([](const QList<QVariantMap>& rows) {
            QList<PrixTitulaire> result;
            for (const QVariantMap& row : rows)
                result << PrixTitulaire{lignes::text(row, "attribution_id"),  lignes::text(row, "titulaire"),
                                        lignes::text(row, "version_prix_id"), lignes::integer(row, "rang"),
                                        lignes::date(row, "date_effet"),      lignes::prix(row)};
            return result;
        });
}

bool codeBefore(const QString& gauche, const QString& droite) {
    const QStringList left = gauche.split(QLatin1Char('.'));
    const QStringList right = droite.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        bool leftNumber = false;
        bool rightNumber = false;
        const int a = left[i].toInt(&leftNumber);
        const int b = right[i].toInt(&rightNumber);
        if (leftNumber && rightNumber ? a != b : left[i] != right[i])
            return leftNumber && rightNumber ? a < b : left[i] < right[i];
    }
    return left.size() < right.size();
}

void sortByCode(QList<Prix>& prix) {
    std::sort(prix.begin(), prix.end(),
              [](const Prix& a, const Prix& b) { return codeBefore(a.code, b.code); });
}

std::optional<qint64> EcartPrix::dixMilliemes() const {
    if (!avant || !apres || avant->puHt.isZero())
        return std::nullopt;
    const qint64 before = avant->puHt.centimes();
    const qint64 scaled = (apres->puHt.centimes() - before) * 10'000 * 2;
    return scaled >= 0 ? (scaled + before) / (2 * before) : -((-scaled + before) / (2 * before));
}

QList<EcartPrix> compare(const QList<Prix>& avant, const QList<Prix>& apres) {
    QMap<QString, EcartPrix> byCode;
    for (const Prix& price : avant)
        byCode[price.code].avant = price;
    for (const Prix& price : apres)
        byCode[price.code].apres = price;
    QList<EcartPrix> result;
    for (auto it = byCode.begin(); it != byCode.end(); ++it) {
        it->code = it.key();
        result << *it;
    }
    std::sort(result.begin(), result.end(),
              [](const EcartPrix& a, const EcartPrix& b) { return codeBefore(a.code, b.code); });
    return result;
}

base::Result<storage::Edit> createVersionPrix(const storage::Database& database, VersionPrix version,
                                              const QList<Prix>& prix, const QString& libelleEdit) {
    if (const auto checked = checkVersion(database, version); !checked)
        return base::echec(checked.error());
    if (const auto checked = checkPrices(prix); !checked)
        return base::echec(checked.error());
    if (version.id.isEmpty())
        version.id = base::newId();
    storage::Edit edit(libelleEdit);
    edit.insert(kVersion, version.id, fields(version));
    for (const Prix& price : prix)
        edit.insert(kPrix, base::newId(),
                    {{QStringLiteral("version_prix_id"), version.id},
                     {QStringLiteral("code"), price.code},
                     {QStringLiteral("pu_ht_centimes"), price.puHt.centimes()},
                     {QStringLiteral("pu_ht_sans_fichier_centimes"),
                      price.puHtSansFichier ? QVariant(price.puHtSansFichier->centimes()) : QVariant()}});
    return edit;
}

base::Result<storage::Edit> removeVersionPrix(const storage::Database& database, const QString& id) {
    const auto version = loadVersionPrix(database, id);
    if (!version)
        return base::echec(version.error());
    if (version->bons > 0)
        return base::echec(
            stillUsed(Textes::tr("La version « %1 »").arg(version->libelle), 0, version->bons));
    const auto rows =
        database.query(QStringLiteral("marche/prix_version"), {{QStringLiteral("version_prix_id"), id}});
    if (!rows)
        return base::echec(rows.error());
    storage::Edit edit(Textes::tr("Supprimer les prix « %1 »").arg(version->libelle));
    for (const QVariantMap& row : *rows)
        edit.remove(kPrix, lignes::text(row, "id"));
    edit.remove(kVersion, id);
    return edit;
}

} // namespace isegorie::marche
