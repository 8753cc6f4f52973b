// marche devis comparer
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonParametres.h"
#include "core/marche/DevisExport.h"
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

/// What the quotation is compared with, and how its export says so.
struct Cible {
    ReferenceDevis reference;
    EnTeteComparaison enTete;
};

base::Result<Cible> targetBon(const storage::Database& database, const QString& key) {
    const auto bon = findBon(database, key);
    if (!bon)
        return base::echec(bon.error());
    return referenceDevisBon(database, key).map([&bon](const ReferenceDevis& reference) {
        return Cible{reference, {{}, bon->titulaire, bon->titre(), QDate::currentDate()}};
    });
}

base::Result<Cible> targetBpu(const Invocation& invocation, const storage::Database& database) {
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return base::echec(day.error());
    const auto attribution = attributionOf(invocation, database, *day);
    if (!attribution)
        return base::echec(attribution.error());
    return referenceDevisBpu(database, attribution->id, *day).map([&](const ReferenceDevis& reference) {
        const QString text = QStringLiteral("BPU en vigueur au %1").arg(base::dateLongue(*day));
        return Cible{reference, {{}, attribution->titulaire, text, QDate::currentDate()}};
    });
}

Outcome compareQuotation(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const QString bon = invocation.options.value(QStringLiteral("bon"));
    auto target = bon.isEmpty() ? targetBpu(invocation, **database) : targetBon(**database, bon);
    if (!target)
        return fail(target.error());
    const auto devis = readFichierDevis(invocation.arguments.first());
    if (!devis)
        return fail(devis.error());
    const ComparaisonDevis comparison = compareDevis(*devis, target->reference);
    QString text = comparisonText(comparison);
    if (const QString path = invocation.options.value(QStringLiteral("sortie")); !path.isEmpty()) {
        if (const auto parameters = loadParametres(**database))
            target->enTete.acheteur = parameters->acheteurNom;
        if (const auto written = exportComparaison(comparison, target->enTete, path); !written)
            return fail(written.error());
        text += DevisTexts::tr("Comparaison écrite dans %1.").arg(path) + QLatin1Char('\n');
    }
    return Answer{QJsonDocument(comparison.toJson()), text, comparison.isConforme() ? 0 : 3, {}};
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
          dateOption(QStringLiteral("date"), DevisTexts::tr("Jour des prix, sans --bon.")),
          valueOption(QStringLiteral("sortie"),
                      DevisTexts::tr("Où écrire la comparaison : .xlsx, .csv ou .pdf."),
                      DevisTexts::tr("FICHIER"))},
         compareQuotation}};
}

} // namespace isegorie::cli
