// marche reviser
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/marche/RevisionPlan.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using namespace marche;

struct RevisionTexts {
    Q_DECLARE_TR_FUNCTIONS(RevisionTexts)
};

base::Result<qint64> decimalOf(const Invocation& invocation, const QString& name, int decimals,
                               qint64 maximum) {
    const auto text = requiredOption(invocation, name);
    if (!text)
        return base::echec(text.error());
    return parseDecimal(*text, decimals, maximum).map_error([&name](const base::Erreur& error) {
        return error.dans(QStringLiteral("--") + name);
    });
}

base::Result<QDate> monthOf(const Invocation& invocation, const QString& name) {
    const auto text = requiredOption(invocation, name);
    if (!text)
        return base::echec(text.error());
    return base::parseMois(*text).map_error(
        [&name](const base::Erreur& error) { return error.dans(QStringLiteral("--") + name); });
}

base::Result<ValeurIndice> indexOf(const Invocation& invocation, const QString& name) {
    const auto value = decimalOf(invocation, name, 3, 1'000'000'000);
    if (!value)
        return base::echec(value.error());
    const auto month = monthOf(invocation, QStringLiteral("mois-") + name);
    if (!month)
        return base::echec(month.error());
    return ValeurIndice{*value, *month};
}

base::Result<DemandeRevision> demandOf(const Invocation& invocation) {
    constexpr qint64 kMaxPart = 100'000;
    const auto a = decimalOf(invocation, QStringLiteral("a"), 4, kMaxPart);
    if (!a)
        return base::echec(a.error());
    const auto b = decimalOf(invocation, QStringLiteral("b"), 4, kMaxPart);
    if (!b)
        return base::echec(b.error());
    const auto rounding = arrondiFromKey(invocation.options.value(QStringLiteral("arrondi")));
    if (!rounding)
        return base::echec(rounding.error());
    const auto s0 = indexOf(invocation, QStringLiteral("s0"));
    if (!s0)
        return base::echec(s0.error());
    const auto s = indexOf(invocation, QStringLiteral("s"));
    if (!s)
        return base::echec(s.error());
    DemandeRevision demand;
    demand.formule = {int(*a), int(*b), invocation.options.value(QStringLiteral("indice")), *rounding,
                      invocation.options.value(QStringLiteral("decimales")).toInt()};
    demand.s0 = *s0;
    demand.s = *s;
    return demand;
}

QString planText(const PlanRevision& plan) {
    QString text = RevisionTexts::tr("Révision des prix — %1, lot %2, effet au %3, depuis « %4 »")
                       .arg(plan.attribution.titulaire)
                       .arg(plan.attribution.lot)
                       .arg(base::dateCourte(plan.dateEffet), plan.initiale.libelle) +
                   QLatin1Char('\n');
    for (const QString& step : plan.revision.etapes)
        text += QStringLiteral("  %1\n").arg(step);
    text += constatsText(plan.constats);
    for (const LigneRevision& line : plan.revision.lignes)
        text += QStringLiteral("  %1  %2 → %3\n")
                    .arg(line.avant.code.leftJustified(9), line.avant.puHt.texte(), line.apres.puHt.texte());
    return text;
}

Outcome revise(const Invocation& invocation) {
    const bool simulate = invocation.options.isSet(QStringLiteral("simuler"));
    const auto effect = dateOf(invocation, QStringLiteral("effet"));
    if (!effect)
        return fail(effect.error());
    const auto demand = demandOf(invocation);
    if (!demand)
        return fail(demand.error());
    const auto database = openBase(invocation, simulate ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionOf(invocation, **database, *effect);
    if (!attribution)
        return fail(attribution.error());
    const auto plan = planRevision(**database, attribution->id, *demand, *effect);
    if (!plan)
        return fail(plan.error());
    QJsonObject json = plan->toJson();
    json.insert(QStringLiteral("enregistre"), !simulate);
    Answer answer{QJsonDocument(json), planText(*plan), simulate && plan->isBlocked() ? 3 : 0, {}};
    if (simulate)
        return answer;
    if (const auto applied = applyEdit(**database, storeRevision(**database, *plan)); !applied)
        return fail(applied.error());
    answer.text +=
        RevisionTexts::tr("Enregistré : %1 prix.").arg(plan->revision.lignes.size()) + QLatin1Char('\n');
    return answer;
}

} // namespace

QList<Command> revisionCommands() {
    const auto option = [](const char* name, const QString& help, const char* value,
                           const char* standard = "") {
        return valueOption(QLatin1String(name), help, QLatin1String(value), QLatin1String(standard));
    };
    return {{{QStringLiteral("marche"), QStringLiteral("reviser")},
             {},
             RevisionTexts::tr("Révise les prix d’un titulaire : P = P0 × (a + b × S / S0)."),
             0,
             0,
             {lotOption(), titulaireOption(),
              dateOption(QStringLiteral("effet"), RevisionTexts::tr("Premier jour des prix révisés.")),
              option("s0", RevisionTexts::tr("Valeur initiale de l’indice."), "S0"),
              option("mois-s0", RevisionTexts::tr("Son mois."), "AAAA-MM"),
              option("s", RevisionTexts::tr("Valeur de l’indice à la révision."), "S"),
              option("mois-s", RevisionTexts::tr("Son mois."), "AAAA-MM"),
              option("a", RevisionTexts::tr("Part fixe."), "A", "0,15"),
              option("b", RevisionTexts::tr("Part indexée."), "B", "0,85"),
              option("indice", RevisionTexts::tr("Nom de l’indice."), "NOM", "Syntec"),
              option("arrondi", RevisionTexts::tr("Du coefficient : superieur, proche ou inferieur."), "MODE",
                     "superieur"),
              option("decimales", RevisionTexts::tr("Du coefficient, de 1 à 5."), "N", "3"), simulerOption()},
             revise}};
}

} // namespace isegorie::cli
