// A document of the contract is in French whatever the interface: no tr() here.
#include "core/recrutement/PvDocument.h"

#include "core/base/Dates.h"
#include "core/base/Typographie.h"
#include "core/documents/PdfReport.h"
#include "core/recrutement/Certitudes.h"
#include "core/recrutement/TirageBilan.h"

#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace isegorie::recrutement {

using namespace documents;

namespace {

constexpr int kPanelColumns = 6;

QString points(const QString& written) {
    return QString::number(written.toDouble() * 100, 'f', 3).replace(u'.', u',');
}

QString percent(const QString& written) {
    return QStringLiteral("%1 %").arg(points(written));
}

QString proof(const QJsonValue& method) {
    const QString status = method[QStringLiteral("statut")].toString();
    if (status == statutKey(analyse::Distribution::Statut::Optimale))
        return QStringLiteral("chances prouvées les plus égales possibles");
    if (status == statutKey(analyse::Distribution::Statut::Limite))
        return QStringLiteral(
            "limite de calcul atteinte : meilleur résultat prouvé, pas le plus égal possible");
    return QStringLiteral("aucune : chances estimées sur %1 tirages")
        .arg(method[QStringLiteral("essais")].toInt());
}

QString number(int value) {
    return QLocale(QLocale::French).toString(value);
}

QString gap(const BilanTirage& quality) {
    if (quality.estEstime())
        return QStringLiteral("non calculé");
    const base::EnFrancais french;
    return ecartEcrit(quality.ecart);
}

/// Who has no chance: proven to fit in no panel, or only not found in one.
QString zeros(const BilanTirage& quality) {
    if (quality.zerosProuves + quality.zerosSansPreuve == 0)
        return QStringLiteral("aucun");
    QStringList parts;
    if (quality.zerosProuves > 0)
        parts << QStringLiteral("%1 qu’aucun panel ne peut contenir (prouvé)").arg(quality.zerosProuves);
    if (quality.zerosSansPreuve > 0)
        parts << QStringLiteral("%1 sans preuve").arg(quality.zerosSansPreuve);
    return parts.join(QStringLiteral(", "));
}

bool householdsAreKnown(const QJsonArray& people) {
    return std::any_of(people.begin(), people.end(), [](const QJsonValue& person) {
        return person[QStringLiteral("foyer")].toInt(-1) >= 0;
    });
}

QString householdRule(const QJsonArray& people) {
    return householdsAreKnown(people) ? QStringLiteral("une personne par foyer au plus")
                                      : QStringLiteral("aucun foyer déclaré");
}

/// Quotas that count people whom an earlier quota of their criterion counts too: people have one value a
/// criterion, and the plan writes its subtotals after the values. Derived, so that minutes stay what they
/// are.
QSet<int> subtotals(const QJsonObject& pv) {
    QStringList criteria;
    for (const QJsonValue& quota : pv[QStringLiteral("quotas")].toArray())
        criteria << quota[QStringLiteral("critere")].toString();
    QSet<int> found;
    for (const QJsonValue& person : pv[QStringLiteral("candidats")].toArray()) {
        QHash<QString, int> first;
        for (const QJsonValue& quota : person[QStringLiteral("quotas")].toArray()) {
            const int index = quota.toInt();
            const QString criterion = criteria.value(index);
            if (!first.contains(criterion))
                first.insert(criterion, index);
            else
                found.insert(std::max(index, first.value(criterion)));
        }
    }
    return found;
}

PdfCell valueCell(const QString& value, bool subtotal) {
    if (!subtotal)
        return value;
    return {QStringLiteral("\u2003dont « %1 » (sous-total)").arg(value), {}, PdfTone::Muted};
}

PdfFields draw(const QJsonObject& pv) {
    const BilanTirage quality = bilanDuPv(pv);
    const QJsonArray people = pv[QStringLiteral("candidats")].toArray();
    double least = 1;
    double most = 0;
    for (const QJsonValue& person : people) {
        const double chance = person[QStringLiteral("chance")].toString().toDouble();
        least = std::min(least, chance);
        most = std::max(most, chance);
    }
    const QJsonValue method = pv[QStringLiteral("algorithme")];
    return {3,
            {{QStringLiteral("Personnes à tirer"), QString::number(pv[QStringLiteral("taille")].toInt())},
             {QStringLiteral("Candidats"), QString::number(people.size())},
             {QStringLiteral("Panels de la loterie"),
              QLocale(QLocale::French).toString(pv[QStringLiteral("loterie")].toArray().size())},
             {QStringLiteral("Méthode"),
              QStringLiteral("%1 (%2)").arg(method[QStringLiteral("methode")].toString(),
                                            method[QStringLiteral("version")].toString())},
             {QStringLiteral("Preuve"), proof(method)},
             {QStringLiteral("De la chance à la loterie"),
              QStringLiteral("%1 point au plus").arg(points(pv[QStringLiteral("perte")].toString()))},
             {QStringLiteral("Chance la plus petite"), percent(chanceEcrite(least))},
             {QStringLiteral("Chance la plus grande"), percent(chanceEcrite(most))},
             {QStringLiteral("Panels distincts"), number(quality.distincts)},
             {QStringLiteral("Écart à l’optimum"), gap(quality)},
             {QStringLiteral("Candidats à 0 %"), zeros(quality)},
             {QStringLiteral("Foyers"), householdRule(people)}}};
}

/// Quotas and, once a panel is picked, how many of it give each answer.
PdfTable quotas(const QJsonObject& pv) {
    PdfTable table;
    table.columns = {{QStringLiteral("Critère et valeur"), PdfColumn::Align::Left, 1},
                     {QStringLiteral("Min."), PdfColumn::Align::Right, 0},
                     {QStringLiteral("Max."), PdfColumn::Align::Right, 0}};
    std::vector<int> counts(pv[QStringLiteral("quotas")].toArray().size(), 0);
    if (estDesigne(pv)) {
        table.columns.push_back({QStringLiteral("Panel"), PdfColumn::Align::Right, 0});
        const QJsonArray people = pv[QStringLiteral("candidats")].toArray();
        for (const int person : panelDuPv(pv))
            for (const QJsonValue& quota : people[person][QStringLiteral("quotas")].toArray())
                ++counts[quota.toInt()];
    }
    const QSet<int> counted = subtotals(pv);
    int index = 0;
    QString criterion;
    for (const QJsonValue& quota : pv[QStringLiteral("quotas")].toArray()) {
        if (quota[QStringLiteral("critere")].toString() != criterion) {
            criterion = quota[QStringLiteral("critere")].toString();
            table.rows.push_back({{PdfCell(criterion)}, PdfRow::Kind::Group});
        }
        PdfRow row;
        row.cells = {valueCell(quota[QStringLiteral("valeur")].toString(), counted.contains(index)),
                     QString::number(quota[QStringLiteral("min")].toInt()),
                     QString::number(quota[QStringLiteral("max")].toInt())};
        if (estDesigne(pv))
            row.cells.emplace_back(QString::number(counts[index]));
        ++index;
        table.rows.push_back(std::move(row));
    }
    return table;
}

PdfTable panel(const QJsonObject& pv) {
    PdfTable table;
    for (int i = 0; i < kPanelColumns; ++i)
        table.columns.push_back(
            {i == 0 ? QStringLiteral("Pseudonymes") : QString(), PdfColumn::Align::Left, 1});
    const QJsonArray people = pv[QStringLiteral("panel")].toArray();
    for (qsizetype i = 0; i < people.size(); i += kPanelColumns) {
        PdfRow row;
        for (qsizetype j = i; j < i + kPanelColumns; ++j)
            row.cells.emplace_back(j < people.size() ? people[j].toString() : QString());
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addPick(const QJsonObject& pv, PdfReport& report) {
    report.blocks.emplace_back(PdfHeading{QStringLiteral("Désignation")});
    report.blocks.emplace_back(PdfFields{
        2,
        {{QStringLiteral("Graine publique"), pv[QStringLiteral("graine")].toString()},
         {QStringLiteral("Panel désigné"), QStringLiteral("n° %1 sur %2")
                                               .arg(pv[QStringLiteral("rang")].toInt())
                                               .arg(pv[QStringLiteral("loterie")].toArray().size())}}});
    report.blocks.emplace_back(PdfParagraph{
        QStringLiteral(
            "Le numéro est l’empreinte SHA-256 de « engagement, saut de ligne, graine », lue comme un "
            "nombre entier, modulo le nombre de panels, plus un."),
        PdfParagraph::Role::Note});
    report.blocks.emplace_back(PdfHeading{QStringLiteral("Panel")});
    report.blocks.emplace_back(panel(pv));
    report.blocks.emplace_back(
        PdfParagraph{QStringLiteral("Empreinte SHA-256 de ce procès-verbal, dans son fichier JSON : %1")
                         .arg(pv[QStringLiteral("empreinte")].toString()),
                     PdfParagraph::Role::Muted});
}

void addNote(const QString& text, PdfReport& report) {
    if (!text.isEmpty())
        report.blocks.emplace_back(PdfParagraph{text, PdfParagraph::Role::Note});
}

/// What the figures of the draw mean for whoever was not there.
void addExplanations(const QJsonObject& pv, PdfReport& report) {
    addNote(
        QStringLiteral("La loterie compte %1 panels entiers : chaque candidat y figure aussi souvent que sa "
                       "chance le dit, à %2 point près, car un panel ne se partage pas.")
            .arg(number(static_cast<int>(pv[QStringLiteral("loterie")].toArray().size())),
                 points(pv[QStringLiteral("perte")].toString())),
        report);
    const base::EnFrancais french;
    addNote(phraseCertitudes(pv), report);
    if (!householdsAreKnown(pv[QStringLiteral("candidats")].toArray()))
        addNote(
            QStringLiteral("Aucun foyer déclaré : aucune adresse n’a servi au tirage, et deux personnes d’un "
                           "même foyer peuvent siéger ensemble."),
            report);
}

/// What is signed: without it the frames could stand alone on a page.
void addClosing(const QJsonObject& pv, PdfReport& report) {
    report.blocks.emplace_back(PdfHeading{QStringLiteral("Signatures")});
    report.blocks.emplace_back(PdfParagraph{
        estDesigne(pv)
            ? QStringLiteral(
                  "Les soussignés attestent que l’engagement ci-dessus a été rendu public avant que "
                  "la graine soit connue, et que la graine « %1 » a été donnée en public.")
                  .arg(pv[QStringLiteral("graine")].toString())
            : QStringLiteral("Les soussignés attestent que l’engagement ci-dessus leur a été remis avant que "
                             "la graine du tirage soit connue.")});
}

} // namespace

base::Status ecrirePvPdf(const QJsonObject& pv, QDate jour, const QString& chemin, const QString& objet) {
    PdfReport report;
    report.title = estDesigne(pv) ? QStringLiteral("Procès-verbal de tirage au sort")
                                  : QStringLiteral("Engagement avant tirage au sort");
    const QString own = pv[QStringLiteral("objet")].toString();
    report.subtitle = own.isEmpty() ? objet : own;
    report.reference = {base::dateLongue(jour)};
    report.info = {report.title,
                   QStringLiteral("Iségorie"),
                   report.subtitle,
                   {QStringLiteral("tirage au sort")},
                   QDateTime(jour, QTime(12, 0), QTimeZone::utc())};
    report.footer = report.title;
    report.blocks.emplace_back(draw(pv));
    addExplanations(pv, report);
    report.blocks.emplace_back(PdfHeading{QStringLiteral("Engagement")});
    report.blocks.emplace_back(
        PdfParagraph{pv[QStringLiteral("engagement")].toString(), PdfParagraph::Role::Lead});
    report.blocks.emplace_back(PdfParagraph{
        QStringLiteral(
            "Empreinte SHA-256 des candidats sous pseudonyme, des quotas, des chances et de la loterie, "
            "publiée avant que la graine soit connue. Chaque panel de la loterie a la même "
            "probabilité. « isegorie-cli recrutement verifier » recalcule tout à partir du fichier JSON."),
        PdfParagraph::Role::Note});
    if (estDesigne(pv))
        addPick(pv, report);
    report.blocks.emplace_back(PdfHeading{QStringLiteral("Quotas")});
    report.blocks.emplace_back(quotas(pv));
    addClosing(pv, report);
    report.blocks.emplace_back(PdfSignatures{{{QStringLiteral("Pour l’organisateur"), {}},
                                              {QStringLiteral("Témoin ou commissaire de justice"), {}}}});
    return writePdf(report, chemin);
}

} // namespace isegorie::recrutement
