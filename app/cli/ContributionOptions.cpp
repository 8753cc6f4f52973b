#include "app/cli/ContributionOptions.h"

#include "app/cli/MarcheOptions.h"
#include "core/concertation/Lecture.h"
#include "core/concertation/Liste.h"
#include "core/consultation/NatureFichier.h"

#include <QCoreApplication>

#include <algorithm>

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

base::Erreur avecCommande(base::Erreur erreur) {
    const std::pair<const char*, const char*> commands[] = {
        {consultation::kFichierContributions, "contributions importer FICHIER"},
        {consultation::kFichierVotes, "contributions votes importer FICHIER"},
        {consultation::kFichierFrequentation, "contributions frequentation FICHIER"},
        {"import.inconnu", "contributions imports"},
        {"profil.inconnu", "contributions profils lister"}};
    for (const auto& [code, command] : commands)
        if (erreur.code == QLatin1String(code))
            erreur.remede += QStringLiteral(" (« %1 »)").arg(QLatin1String(command));
    if (erreur.code == QLatin1String(consultation::kFichierVotes))
        erreur.remede += ContributionTexts::tr(" Sinon : --profil NOM.");
    return erreur;
}

consultation::PlanImport avecOptions(consultation::PlanImport plan) {
    const std::pair<const char*, const char*> options[] = {
        {consultation::kEnteteDouteux, " (--sans-entete)"},
        {consultation::kEncodeDeuxFois, " (--reparer-encodage)"}};
    for (consultation::PlanFichier& file : plan.fichiers)
        for (base::Constat& one : file.constats)
            for (const auto& [code, option] : options)
                if (one.code == QLatin1String(code))
                    one.message += QLatin1String(option);
    return plan;
}

QString suiteOptions(const consultation::PlanImport& plan) {
    const bool told = std::any_of(plan.fichiers.begin(), plan.fichiers.end(),
                                  [](const auto& one) { return !consultation::suiteTexte(one).isEmpty(); });
    return told ? ContributionTexts::tr("Pour une autre consultation : --consultation NOM ou --nouvelle.") +
                      u'\n'
                : QString();
}

} // namespace isegorie::cli
