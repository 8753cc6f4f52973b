#include "app/cli/ContributionOptions.h"

#include "app/cli/MarcheOptions.h"
#include "core/concertation/Lecture.h"
#include "core/concertation/Liste.h"

#include <QCoreApplication>

namespace isegorie::cli {

using base::echec;
using base::Result;

namespace {

struct ContributionTexts {
    Q_DECLARE_TR_FUNCTIONS(ContributionTexts)
};

const QString kConcertation = QStringLiteral("concertation");

} // namespace

QCommandLineOption concertationOption() {
    return valueOption(kConcertation,
                       ContributionTexts::tr("Titre ou identifiant ; inutile quand la base n’en a qu’une."),
                       ContributionTexts::tr("CONCERTATION"));
}

Result<QString> concertationDe(const Invocation& invocation, const storage::Database& database) {
    if (const QString named = invocation.options.value(kConcertation); !named.isEmpty())
        return concertation::trouverConcertation(database, named);
    const auto all = concertation::lireTitres(database);
    if (!all)
        return echec(all.error());
    if (all->size() > 1)
        return echec(usageErreur(ContributionTexts::tr("La base a plusieurs concertations."),
                                 ContributionTexts::tr("Nommez la bonne : --concertation TITRE.")));
    return all->isEmpty() ? QString() : all->first().first;
}

Result<QString> concertationExigee(const Invocation& invocation, const storage::Database& database) {
    auto id = concertationDe(invocation, database);
    if (id && id->isEmpty())
        return echec(base::Erreur::saisie(QStringLiteral("concertation.inconnue"),
                                          ContributionTexts::tr("La base n’a aucune concertation.")));
    return id;
}

} // namespace isegorie::cli
