// Files and options that the commands on quotas and people share.
#include "app/cli/RecrutementOptions.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct FichiersTexts {
    Q_DECLARE_TR_FUNCTIONS(FichiersTexts)
};

} // namespace

base::Result<documents::Table> tableOf(const Invocation& invocation, const QString& option) {
    const auto path = requiredOption(invocation, option);
    if (!path)
        return base::echec(path.error());
    return documents::readTable(*path);
}

tl::expected<QList<LigneQuota>, Errors> quotasOf(const Invocation& invocation) {
    const auto table = tableOf(invocation, QStringLiteral("quotas"));
    if (!table)
        return fail(table.error());
    return lireQuotas(*table);
}

tl::expected<DonneesTirage, Errors> peopleOf(const Invocation& invocation, const QString& option,
                                             const QList<LigneQuota>& quotas, int size) {
    const auto table = tableOf(invocation, option);
    if (!table)
        return fail(table.error());
    OptionsCandidats options{invocation.options.value(QStringLiteral("id")),
                             {},
                             invocation.options.value(QStringLiteral("foyer"))};
    for (const QString& header :
         invocation.options.value(QStringLiteral("adresse")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.adresse << header.trimmed();
    return lireCandidats(*table, quotas, size, options);
}

constexpr std::chrono::seconds kDelai{60}; ///< When no other is asked for.

base::Result<analyse::Arret> limitOf(const Invocation& invocation) {
    if (!invocation.options.isSet(QStringLiteral("limite")))
        return analyse::Arret(nullptr, kDelai);
    const auto seconds = positiveOption(invocation, QStringLiteral("limite"));
    if (!seconds)
        return base::echec(seconds.error());
    return analyse::Arret(nullptr, std::chrono::seconds(*seconds));
}

QString relaxationsText(const QStringList& relaxations, bool ofBase) {
    if (relaxations.isEmpty())
        return {};
    QString text =
        (relaxations.size() == 1
             ? FichiersTexts::tr("Cette modification du plan suffit :")
             : FichiersTexts::tr("Une seule de ces modifications du plan suffit, la moins coûteuse "
                                 "d’abord :")) +
        QLatin1Char('\n');
    for (qsizetype i = 0; i < relaxations.size(); ++i)
        text += QStringLiteral("  %1. %2\n").arg(i + 1).arg(relaxations.at(i));
    if (ofBase)
        text += FichiersTexts::tr("« recrutement relacher RECRUTEMENT NUMERO » en applique une.") +
                QLatin1Char('\n');
    return text;
}

QString conflictText(const DonneesTirage& data, const analyse::Conflit& conflict,
                     const std::vector<analyse::Relachement>& relaxations, bool ofBase) {
    const auto name = [&](const analyse::BorneQuota& bound) {
        const LigneQuota& line = data.quotas[bound.quota];
        return bound.estMin ? FichiersTexts::tr("%1 « %2 » au moins %3")
                                  .arg(line.critere, line.valeur)
                                  .arg(line.quota.min)
                            : FichiersTexts::tr("%1 « %2 » au plus %3")
                                  .arg(line.critere, line.valeur)
                                  .arg(line.quota.max);
    };
    QString text = FichiersTexts::tr("Aucun panel ne respecte tous les quotas.") + QLatin1Char('\n') +
                   raisonInfaisable(data, conflict) + QLatin1Char('\n');
    for (const auto& bound : conflict.bornes)
        text += QStringLiteral("  ") + name(bound) + QLatin1Char('\n');
    QStringList ways;
    for (const auto& relaxation : relaxations) {
        QStringList changes;
        for (const auto& change : relaxation.changements)
            changes << QStringLiteral("%1 → %2").arg(name(change.borne)).arg(change.a);
        ways << changes.join(QStringLiteral(" ; "));
    }
    return text + relaxationsText(ways, ofBase);
}

QList<QCommandLineOption> fileOptions() {
    return {valueOption(QStringLiteral("quotas"),
                        FichiersTexts::tr(
                            "CSV ou XLSX : critere,valeur,min,max[,min_flex,max_flex][,part]. Un minimum "
                            "ou un maximum vide ne borne rien. Un sous-total s’écrit comme un "
                            "critère de plus, dont chaque personne a la valeur dans une colonne."),
                        FichiersTexts::tr("FICHIER")),
            valueOption(QStringLiteral("candidats"),
                        FichiersTexts::tr("CSV ou XLSX : une ligne par personne, une colonne par critère."),
                        FichiersTexts::tr("FICHIER")),
            valueOption(QStringLiteral("adresse"),
                        FichiersTexts::tr("Colonnes qui forment l’adresse, la rue d’abord : au plus une "
                                          "personne par foyer."),
                        FichiersTexts::tr("COL1,COL2")),
            valueOption(QStringLiteral("foyer"),
                        FichiersTexts::tr("Colonne qui numérote les foyers ; sinon « Foyer » s’il y en a une "
                                          "et que --adresse n’est pas donnée."),
                        FichiersTexts::tr("COLONNE")),
            valueOption(QStringLiteral("id"),
                        FichiersTexts::tr("Colonne des identifiants ; sinon « id », sinon les numéros de "
                                          "ligne."),
                        FichiersTexts::tr("COLONNE")),
            valueOption(QStringLiteral("limite"),
                        FichiersTexts::tr("Secondes au plus ; le résultat dit s’il est prouvé optimal."),
                        FichiersTexts::tr("SECONDES"))};
}

} // namespace isegorie::cli
