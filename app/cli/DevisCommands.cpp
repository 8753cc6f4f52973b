// marche devis comparer
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/marche/DevisReference.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using namespace marche;

struct DevisTexts {
    Q_DECLARE_TR_FUNCTIONS(DevisTexts)
};

QString comparisonText(const ComparaisonDevis& comparison) {
    QString text;
    for (const LigneComparee& line : comparison.lignes) {
        text += DevisTexts::tr("ligne %1 : %2 %3")
                    .arg(line.devis.ligne)
                    .arg(line.devis.codeEcrit,
                         line.constats.isEmpty() ? DevisTexts::tr("conforme") : DevisTexts::tr("à revoir")) +
                QLatin1Char('\n');
        text += constatsText(line.constats);
    }
    text += constatsText(comparison.constats);
    text += DevisTexts::tr("Total du devis : %1 HT ; aux prix du BPU : %2 HT")
                .arg(comparison.totalDevis.texte(), comparison.totalAttendu.texte());
    if (comparison.totalBon)
        text += DevisTexts::tr(" ; du bon : %1 HT").arg(comparison.totalBon->texte());
    return text + QLatin1Char('\n') +
           (comparison.isConforme() ? DevisTexts::tr("Le devis est conforme.")
                                    : DevisTexts::tr("%n écart(s).", nullptr, comparison.ecarts())) +
           QLatin1Char('\n');
}

base::Result<ReferenceDevis> referenceOf(const Invocation& invocation, const storage::Database& database) {
    if (const QString bon = invocation.options.value(QStringLiteral("bon")); !bon.isEmpty())
        return referenceDevisBon(database, bon);
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return base::echec(day.error());
    const auto attribution = attributionOf(invocation, database, *day);
    if (!attribution)
        return base::echec(attribution.error());
    return referenceDevisBpu(database, attribution->id, *day);
}

Outcome compareQuotation(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto reference = referenceOf(invocation, **database);
    if (!reference)
        return fail(reference.error());
    const auto table = documents::readTable(invocation.arguments.first());
    if (!table)
        return fail(table.error());
    const auto devis = readDevis(*table);
    if (!devis)
        return fail(devis.error());
    const ComparaisonDevis comparison = compareDevis(*devis, *reference);
    return Answer{
        QJsonDocument(comparison.toJson()), comparisonText(comparison), comparison.isConforme() ? 0 : 3, {}};
}

} // namespace

QList<Command> devisCommands() {
    return {
        {{QStringLiteral("marche"), QStringLiteral("devis"), QStringLiteral("comparer")},
         DevisTexts::tr("FICHIER"),
         DevisTexts::tr(
             "Compare un devis (XLSX ou CSV) ligne à ligne avec le BPU et, s’il est donné, un bon."),
         1,
         1,
         {valueOption(QStringLiteral("bon"), DevisTexts::tr("Bon de commande, par identifiant ou numéro."),
                      QStringLiteral("BON")),
          lotOption(), titulaireOption(),
          dateOption(QStringLiteral("date"), DevisTexts::tr("Jour des prix, sans --bon."))},
         compareQuotation}};
}

} // namespace isegorie::cli
