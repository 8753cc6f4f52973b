#include "core/marche/LivrableScelle.h"

#include "core/coffre/Messages.h"
#include "core/coffre/Purge.h"
#include "core/marche/BonLecture.h"
#include "core/marche/LivrableFichiers.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Database;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LivrableScelle", text);
}

struct Version {
    QString id, bonId, nomFichier, empreinte, cleId;
};

Result<Version> readVersion(const Database& database, const QString& versionId) {
    const auto row = database.record(QStringLiteral("livrable_version"), versionId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("livrable.version"), tr("Cette version n’existe pas ou plus.")));
    const auto text = [&row](const char* column) { return row->value(QLatin1String(column)).toString(); };
    return Version{versionId, text("bon_id"), text("nom_fichier"), text("empreinte"), text("cle_id")};
}

Result<QString> concertationOf(const Database& database, const QString& bonId) {
    const auto bon = loadBon(database, bonId);
    return bon ? Result<QString>(bon->concertationId) : echec(bon.error());
}

} // namespace

bool estNominatif(const QString& libelle) {
    return libelle.startsWith(QLatin1String("Liste des participants"), Qt::CaseInsensitive);
}

Result<Scellement> prepareScellement(const Database& database, coffre::Coffre& coffre,
                                     const QString& livrableId) {
    const auto livrable = loadLivrable(database, livrableId, {});
    if (!livrable)
        return echec(livrable.error());
    const auto concertation = concertationOf(database, livrable->bonId);
    if (!concertation)
        return echec(concertation.error());
    auto prepared = coffre::prepareKey(database, coffre, *concertation);
    if (!prepared)
        return echec(prepared.error());
    auto cle = coffre.cipher(prepared->id);
    if (!cle)
        return echec(cle.error());
    return Scellement{std::move(*cle), std::move(prepared->edit)};
}

Result<Edit> sealVersion(const Database& database, const QString& versionId, const Scellement& scellement,
                         base::TaskContext* context) {
    const auto version = readVersion(database, versionId);
    if (!version)
        return echec(version.error());
    if (!version->cleId.isEmpty())
        return echec(
            Erreur::refus(QStringLiteral("livrable.deja-scelle"), tr("Ce fichier est déjà scellé.")));
    const auto clear = checkedFile(database.filesFolder(), version->empreinte, context);
    if (!clear)
        return echec(clear.error());
    if (const auto kept = storeFile(database.filesFolder(), *clear, context, &scellement.cle); !kept)
        return echec(kept.error());
    Edit edit(tr("Sceller un livrable dans le coffre"));
    edit.irreversible = true; // the copy in clear is gone
    edit.append(scellement.edit);
    return edit.update(QStringLiteral("livrable_version"), versionId,
                       {{QStringLiteral("cle_id"), scellement.cle.keyId()}});
}

Status eraseClear(const Database& database, const QString& versionId) {
    const auto version = readVersion(database, versionId);
    if (!version)
        return echec(version.error());
    const auto others = database.first(QStringLiteral("marche/livrable_en_clair"),
                                       {{QStringLiteral("empreinte"), version->empreinte}});
    if (!others)
        return echec(others.error());
    if (version->cleId.isEmpty() || others->value(QStringLiteral("nombre")).toInt() > 0)
        return {};
    return eraseKeptFile(database.filesFolder(), version->empreinte);
}

Result<std::optional<coffre::Cipher>> cleVersion(const Database& database, const coffre::Coffre* coffre,
                                                 const QString& versionId) {
    const auto version = readVersion(database, versionId);
    if (!version)
        return echec(version.error());
    if (version->cleId.isEmpty())
        return std::optional<coffre::Cipher>();
    if (coffre == nullptr)
        return echec(coffre::locked());
    auto cle = coffre->cipher(version->cleId);
    if (!cle)
        return echec(cle.error());
    return std::optional<coffre::Cipher>(std::move(*cle));
}

Result<Edit> noterCopie(const Database& database, const QString& versionId, const QString& target,
                        const QDateTime& now) {
    const auto version = readVersion(database, versionId);
    if (!version)
        return echec(version.error());
    if (version->cleId.isEmpty())
        return Edit();
    const auto concertation = concertationOf(database, version->bonId);
    if (!concertation)
        return echec(concertation.error());
    const QString action = tr("Copie d’un livrable nominatif : %1").arg(version->nomFichier);
    return coffre::recordAccess(database, *concertation, coffre::actionExport(action, target), 0, now);
}

Status copyVersion(const Database& database, const QString& versionId, const QString& target,
                   const std::optional<coffre::Cipher>& cle, base::TaskContext* context) {
    const auto version = readVersion(database, versionId);
    if (!version)
        return echec(version.error());
    return copyKeptFile(database.filesFolder(), version->empreinte, target, context, cle ? &*cle : nullptr);
}

} // namespace isegorie::marche
