#include "core/marche/DevisReference.h"

#include "core/base/Dates.h"
#include "core/marche/BonLecture.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Devis)
};

} // namespace

base::Result<ReferenceDevis> referenceDevisBpu(const storage::Database& database,
                                               const QString& attributionId, QDate jour) {
    const auto attribution = loadAttribution(database, attributionId);
    if (!attribution)
        return base::echec(attribution.error());
    const auto version = versionEnVigueur(database, attributionId, jour);
    if (!version)
        return base::echec(version.error());
    if (!*version)
        return base::echec(base::Erreur::refus(QStringLiteral("devis.sans-bpu"),
                                               Textes::tr("%1 n’a pas de prix en vigueur au %2.")
                                                   .arg(attribution->titulaire, base::dateCourte(jour)),
                                               Textes::tr("Importez d’abord son BPU.")));
    return listPrix(database, (*version)->id).map([&attribution](const QList<Prix>& prices) {
        return ReferenceDevis{attribution->lot, prices, std::nullopt};
    });
}

base::Result<ReferenceDevis> referenceDevisBon(const storage::Database& database, const QString& bon) {
    const auto found = findBon(database, bon);
    if (!found)
        return base::echec(found.error());
    if (found->versionPrixId.isEmpty())
        return base::echec(base::Erreur::refus(
            QStringLiteral("devis.sans-bpu"), Textes::tr("Ce bon n’a pas encore de version de prix."),
            Textes::tr("Choisissez son titulaire, puis importez le BPU de celui-ci.")));
    return listPrix(database, found->versionPrixId).map([&found](const QList<Prix>& prices) {
        return ReferenceDevis{found->lot, prices, found->lignes};
    });
}

} // namespace isegorie::marche
