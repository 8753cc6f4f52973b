// marche bpu importer, exporter, comparer
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/documents/FileOutput.h"
#include "core/marche/ImportBpu.h"
#include "core/marche/VersionPrixExport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using namespace marche;

struct BpuTexts {
    Q_DECLARE_TR_FUNCTIONS(BpuTexts)
};

QString planText(const PlanImportBpu& plan) {
    QString text = BpuTexts::tr("BPU — %1, lot %2, effet au %3 (%4)")
                       .arg(plan.attribution.titulaire)
                       .arg(plan.attribution.lot)
                       .arg(base::dateCourte(plan.dateEffet), plan.fichier) +
                   QLatin1Char('\n');
    text += BpuTexts::tr("nouveaux : %1 ; modifiés : %2 ; inchangés : %3 ; manquants : %4")
                .arg(plan.count(EtatImport::Nouveau))
                .arg(plan.count(EtatImport::Modifie))
                .arg(plan.count(EtatImport::Inchange))
                .arg(plan.count(EtatImport::Manquant)) +
            QLatin1Char('\n') + constatsText(plan.constats);
    for (const LigneImport& line : plan.lignes) {
        if (line.etat == EtatImport::Modifie)
            text +=
                QStringLiteral("  %1  %2 → %3\n")
                    .arg(line.code.leftJustified(9), line.ancien->puHt.texte(), line.nouveau->puHt.texte());
        else if (line.ligne > 0 && line.isProblem())
            text += BpuTexts::tr("  ligne %1 : %2 %3").arg(line.ligne).arg(line.code, line.message) +
                    QLatin1Char('\n');
    }
    return text;
}

Outcome answerPlan(const PlanImportBpu& plan, bool stored) {
    QJsonObject json = plan.toJson();
    json.insert(QStringLiteral("enregistre"), stored);
    Answer answer{QJsonDocument(json), planText(plan), 0, {}};
    if (const auto refusal = plan.refus())
        answer.exitCode = refusal->exitCode();
    for (const base::Erreur& error : plan.erreurs)
        answer.notes << error.texte();
    if (stored)
        answer.text += BpuTexts::tr("Enregistré : %1 prix.").arg(plan.prix().size()) + QLatin1Char('\n');
    return answer;
}

Outcome importBpu(const Invocation& invocation) {
    const bool simulate = invocation.options.isSet(QStringLiteral("simuler"));
    const auto effect = dateOf(invocation, QStringLiteral("effet"));
    if (!effect)
        return fail(effect.error());
    const auto database = openBase(invocation, simulate ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionOf(invocation, **database, *effect);
    if (!attribution)
        return fail(attribution.error());
    const auto file = readFichierBpu(invocation.arguments.first());
    if (!file)
        return fail(file.error());
    const auto plan = planImportBpu(
        **database, *file,
        {attribution->id, *effect, invocation.options.isSet(QStringLiteral("ignorer-inconnus"))});
    if (!plan)
        return fail(plan.error());
    if (simulate)
        return answerPlan(*plan, false);
    if (!plan->erreurs.isEmpty())
        return tl::unexpected<Errors>(plan->erreurs);
    if (const auto applied = applyEdit(**database, storeImportBpu(**database, *plan)); !applied)
        return fail(applied.error());
    return answerPlan(*plan, true);
}

base::Result<VersionPrix> versionOn(const storage::Database& database, const Attribution& attribution,
                                    QDate day) {
    const auto version = versionEnVigueur(database, attribution.id, day);
    if (!version)
        return base::echec(version.error());
    if (!*version)
        return base::echec(base::Erreur::refus(QStringLiteral("bpu.aucune-version"),
                                               BpuTexts::tr("%1 n’a pas de prix en vigueur au %2.")
                                                   .arg(attribution.titulaire, base::dateCourte(day)),
                                               BpuTexts::tr("Importez son BPU, ou donnez une autre date.")));
    return **version;
}

QJsonObject versionJson(const Attribution& attribution, const VersionPrix& version,
                        const QList<Prix>& prices) {
    QJsonArray rows;
    for (const Prix& price : prices)
        rows << QJsonObject{{QStringLiteral("code"), price.code},
                            {QStringLiteral("pu_ht_centimes"), price.puHt.centimes()},
                            {QStringLiteral("pu_ht_sans_fichier_centimes"),
                             price.puHtSansFichier ? QJsonValue(price.puHtSansFichier->centimes())
                                                   : QJsonValue(QJsonValue::Null)}};
    return {{QStringLiteral("titulaire"), attribution.titulaire},
            {QStringLiteral("lot"), attribution.lot},
            {QStringLiteral("version"), version.libelle},
            {QStringLiteral("date_effet"), version.dateEffet.toString(Qt::ISODate)},
            {QStringLiteral("revision"), version.isRevision() ? QJsonValue(version.revision) : QJsonValue()},
            {QStringLiteral("prix"), rows}};
}

Outcome exportBpu(const Invocation& invocation) {
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return fail(day.error());
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionOf(invocation, **database, *day);
    if (!attribution)
        return fail(attribution.error());
    const auto version = versionOn(**database, *attribution, *day);
    if (!version)
        return fail(version.error());
    const auto prices = listPrix(**database, version->id);
    if (!prices)
        return fail(prices.error());
    Answer answer{QJsonDocument(versionJson(*attribution, *version, *prices)), {}, 0, {}};
    const QString path = invocation.options.value(QStringLiteral("sortie"));
    if (path.isEmpty()) {
        answer.text = QString::fromUtf8(exportBpuCsv(*prices));
        return answer;
    }
    const auto bytes = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
                           ? exportBpuXlsx(*attribution, *version, *prices)
                           : base::Result<QByteArray>(exportBpuCsv(*prices));
    if (!bytes)
        return fail(bytes.error());
    if (const auto written = documents::writeFile(path, *bytes); !written)
        return fail(written.error());
    answer.text = BpuTexts::tr("%1 prix écrits dans %2.").arg(prices->size()).arg(path) + QLatin1Char('\n');
    return answer;
}

QJsonValue centsOf(const std::optional<Prix>& price) {
    return price ? QJsonValue(price->puHt.centimes()) : QJsonValue(QJsonValue::Null);
}

Outcome compareBpu(const Invocation& invocation) {
    const auto before = dateOf(invocation, QStringLiteral("avant"));
    const auto after = dateOf(invocation, QStringLiteral("apres"));
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionOf(invocation, **database, *after);
    if (!attribution)
        return fail(attribution.error());
    const auto first = versionOn(**database, *attribution, *before);
    const auto second = versionOn(**database, *attribution, *after);
    if (!first || !second)
        return fail(first ? second.error() : first.error());
    const auto oldPrices = listPrix(**database, first->id);
    const auto newPrices = listPrix(**database, second->id);
    if (!oldPrices || !newPrices)
        return fail(oldPrices ? newPrices.error() : oldPrices.error());
    Answer answer;
    QJsonArray rows;
    for (const EcartPrix& gap : compare(*oldPrices, *newPrices)) {
        if (!gap.differs())
            continue;
        rows << QJsonObject{{QStringLiteral("code"), gap.code},
                            {QStringLiteral("avant_centimes"), centsOf(gap.avant)},
                            {QStringLiteral("apres_centimes"), centsOf(gap.apres)}};
        answer.text +=
            QStringLiteral("%1  %2 → %3\n")
                .arg(gap.code.leftJustified(9), gap.avant ? gap.avant->puHt.texte() : QStringLiteral("—"),
                     gap.apres ? gap.apres->puHt.texte() : QStringLiteral("—"));
    }
    answer.json = QJsonDocument(QJsonObject{{QStringLiteral("avant"), first->libelle},
                                            {QStringLiteral("apres"), second->libelle},
                                            {QStringLiteral("ecarts"), rows}});
    if (rows.isEmpty())
        answer.text = BpuTexts::tr("Aucun prix ne diffère.") + QLatin1Char('\n');
    return answer;
}

} // namespace

QList<Command> bpuCommands() {
    const QStringList words{QStringLiteral("marche"), QStringLiteral("bpu")};
    return {
        {words + QStringList{QStringLiteral("importer")},
         BpuTexts::tr("FICHIER"),
         BpuTexts::tr("Importe un bordereau des prix (XLSX ou CSV) comme nouvelle version de prix."),
         1,
         1,
         {lotOption(), titulaireOption(),
          dateOption(QStringLiteral("effet"), BpuTexts::tr("Premier jour où ces prix valent.")),
          QCommandLineOption(QStringLiteral("ignorer-inconnus"),
                             BpuTexts::tr("Laisse de côté les lignes sans UO connue.")),
          simulerOption()},
         importBpu},
        {words + QStringList{QStringLiteral("exporter")},
         {},
         BpuTexts::tr("Écrit les prix en vigueur, en CSV ou XLSX."),
         0,
         0,
         {lotOption(), titulaireOption(),
          dateOption(QStringLiteral("date"), BpuTexts::tr("Un autre jour qu’aujourd’hui.")),
          valueOption(QStringLiteral("sortie"),
                      BpuTexts::tr("Fichier .csv ou .xlsx ; sinon la sortie standard."),
                      BpuTexts::tr("FICHIER"))},
         exportBpu},
        {words + QStringList{QStringLiteral("comparer")},
         {},
         BpuTexts::tr("Compare les prix en vigueur à deux dates."),
         0,
         0,
         {lotOption(), titulaireOption(), dateOption(QStringLiteral("avant"), BpuTexts::tr("Première date.")),
          dateOption(QStringLiteral("apres"), BpuTexts::tr("Seconde date."))},
         compareBpu}};
}

} // namespace isegorie::cli
