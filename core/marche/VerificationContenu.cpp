#include "core/marche/VerificationContenu.h"

#include "core/marche/BonCycle.h"
#include "core/marche/BonLecture.h"
#include "core/marche/Livrable.h"
#include "core/marche/LivrableFichiers.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

using base::Constat;
using base::Constats;
using base::echec;
using base::Status;

QString tr(const char* text) {
    return QCoreApplication::translate("VerificationContenu", text);
}

Status verifyBons(const storage::Database& database, Constats& out) {
    const auto bons = listBons(database);
    if (!bons)
        return echec(bons.error());
    for (const BonResume& bon : *bons) {
        if (bon.numero.isEmpty())
            continue;
        const auto verified = verifyBon(database, bon.id);
        if (!verified)
            return echec(verified.error());
        if (verified->conforme)
            continue;
        const QString what = verified->differences.isEmpty() ? tr("son empreinte ne correspond plus.")
                                                             : verified->differences.join(QLatin1Char(' '));
        out.append({Constat::Niveau::Bloquant,
                    QStringLiteral("bon.fige-different"),
                    tr("Le bon %1 diffère de son contenu notifié : %2").arg(bon.numero, what),
                    {}});
    }
    return {};
}

/// What is wrong with a received file; empty: nothing. A sealed one says whether it is sound when it is
/// opened.
QString faultOf(const storage::Database& database, const VersionLivrable& version) {
    if (version.cleId.isEmpty()) {
        const auto file = versionFile(database, version.id);
        return file ? QString() : file.error().message;
    }
    return isSealedFileKept(database.filesFolder(), version.empreinte, version.cleId)
               ? QString()
               : tr("Le fichier scellé n’est plus dans le dossier de la base.");
}

Status verifyFichiers(const storage::Database& database, QDate today, Constats& out) {
    const auto livrables = listLivrables(database, {}, today);
    if (!livrables)
        return echec(livrables.error());
    for (const Livrable& livrable : *livrables)
        for (const VersionLivrable& version : livrable.versions)
            if (const QString fault = faultOf(database, version); !fault.isEmpty())
                out.append({Constat::Niveau::Bloquant,
                            QStringLiteral("livrable.fichier-altere"),
                            tr("Bon %1, « %2 », version %3 (%4) : %5")
                                .arg(livrable.numeroBon, livrable.libelle)
                                .arg(version.rang)
                                .arg(version.nomFichier, fault),
                            {}});
    return {};
}

} // namespace

base::Result<Constats> verifyContenu(const storage::Database& database, QDate today) {
    Constats found;
    if (const Status bons = verifyBons(database, found); !bons)
        return echec(bons.error());
    if (const Status files = verifyFichiers(database, today, found); !files)
        return echec(files.error());
    return found;
}

} // namespace isegorie::marche
