#include "core/consultation/FrequentationBilan.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::Cell;
using storage::Edit;
using storage::Row;

namespace {

constexpr int kWeek = 7;

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

QDate beginOf(QDate day, PasBilan step) {
    return step == PasBilan::Semaine ? mondayOf(day) : day;
}

void add(std::optional<qint64>& sum, const std::optional<qint64>& value) {
    sum = sum && value ? std::optional(*sum + *value) : std::nullopt;
}

/// Within a year of the figures: a mistyped date would make periods without end.
bool isNear(const QList<JourFrequente>& days, QDate day) {
    constexpr int kYear = 366;
    return day.isValid() && !days.isEmpty() && day >= days.first().jour.addDays(-kYear) &&
           day <= days.last().jour.addDays(kYear);
}

/// The whole seconds of all its visits; divided once all days are there.
struct Cumul {
    PeriodeFrequentee periode;
    std::optional<qint64> secondes = 0;
};

Cumul emptyPeriod(QDate begin, PasBilan step) {
    Cumul sum;
    sum.periode.debut = begin;
    sum.periode.fin = step == PasBilan::Semaine ? begin.addDays(kWeek - 1) : begin;
    sum.periode.visiteurs = sum.periode.actions = sum.periode.rebonds = 0;
    return sum;
}

void addDay(Cumul& sum, const JourFrequente& day) {
    PeriodeFrequentee& period = sum.periode;
    ++period.jours;
    period.visites += day.visites;
    add(period.visiteurs, day.visiteurs);
    add(period.actions, day.actions);
    add(period.rebonds, day.rebonds);
    add(sum.secondes, day.duree ? std::optional(*day.duree * day.visites) : std::nullopt);
}

PeriodeFrequentee ended(const Cumul& sum) {
    PeriodeFrequentee period = sum.periode;
    if (period.jours == 0) // nothing is known of it: no zeros
        period.visiteurs = period.actions = period.rebonds = std::nullopt;
    else if (sum.secondes && period.visites > 0)
        period.duree = std::llround(double(*sum.secondes) / double(period.visites));
    return period;
}

Cell cellOf(const std::optional<qint64>& count) {
    return count ? Cell::integer(*count) : Cell::text(QStringLiteral("–"));
}

/// "2 min 45 s"
QString durationText(qint64 seconds) {
    constexpr qint64 kMinute = 60;
    return seconds < kMinute ? Consultation::tr("%1 s").arg(seconds)
                             : Consultation::tr("%1 min %2 s").arg(seconds / kMinute).arg(seconds % kMinute);
}

/// « (+12 % par rapport à la période précédente) »; empty when that has no visits.
QString against(qint64 now, qint64 before) {
    if (before <= 0)
        return {};
    const auto change = std::llround(100.0 * double(now - before) / double(before));
    if (change == 0)
        return Consultation::tr(", autant que la période précédente");
    return change > 0 ? Consultation::tr(", +%1 % par rapport à la période précédente").arg(change)
                      : Consultation::tr(", −%1 % par rapport à la période précédente").arg(-change);
}

Erreur noSuchPeriod(QDate day, const QList<PeriodeFrequentee>& periods) {
    return Erreur::saisie(
        QStringLiteral("frequentation.periode"),
        Consultation::tr("Aucun chiffre n’est connu le %1.").arg(base::dateLongue(day)),
        Consultation::tr("Les chiffres vont du %1 au %2.")
            .arg(base::dateLongue(periods.first().debut), base::dateLongue(periods.last().fin)));
}

Result<TableauRapport> filesOf(const storage::Database& database, const QString& concertationId) {
    TableauRapport table{
        {Consultation::tr("Fichier"), Consultation::tr("Jours"), Consultation::tr("SHA-256")}, {}};
    QMap<QPair<QString, QString>, int> files;
    const auto read =
        database.each(QStringLiteral("consultation/frequentation"),
                      {{QStringLiteral("concertation"), concertationId}}, [&files](const Row& row) {
                          ++files[{row.text("fichier"), row.text("empreinte")}];
                      });
    if (!read)
        return echec(read.error());
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        table.lignes.push_back(
            {Cell::text(file.key().first), Cell::integer(file.value()), Cell::text(file.key().second)});
    return table;
}

PieceRapport pieceOf(const QString& title) {
    PieceRapport piece;
    piece.titre = title;
    return piece;
}

QString titleOf(PasBilan step) {
    return step == PasBilan::Semaine ? Consultation::tr("Semaine par semaine")
                                     : Consultation::tr("Jour par jour");
}

QStringList methodOf() {
    return {
        Consultation::tr(
            "Visites, visiteurs, pages vues et actions : export de Matomo, jour par jour. Les visiteurs sont "
            "la somme de ceux de chaque jour : qui revient un autre jour compte de nouveau."),
        Consultation::tr("Contributions : celles des exports importés, à la date qu’ils leur donnent ; les "
                         "participants sont des auteurs différents, quand l’export les dit."),
        mentionRepresentativite()};
}

} // namespace

QString PeriodeFrequentee::nom() const {
    if (debut == fin)
        return base::dateLongue(debut);
    return Consultation::tr("Du %1 au %2")
        .arg(debut.month() == fin.month()
                 ? (debut.day() == 1 ? QStringLiteral("1er") : QString::number(debut.day()))
                 : base::dateLongue(debut).section(u' ', 0, 1),
             base::dateLongue(fin));
}

Result<QList<PeriodeFrequentee>> periodesFrequentees(const storage::Database& database,
                                                     const QString& concertationId, PasBilan pas) {
    const auto days = joursFrequentes(database, concertationId);
    if (!days)
        return echec(days.error());
    QMap<QDate, Cumul> sums;
    const auto at = [&](QDate day) -> Cumul& {
        const QDate begin = beginOf(day, pas);
        if (!sums.contains(begin))
            sums.insert(begin, emptyPeriod(begin, pas));
        return sums[begin];
    };
    for (const JourFrequente& day : *days)
        addDay(at(day.jour), day);
    bool authors = false; // some export tells them: then nobody is nobody
    const auto read = database.each(QStringLiteral("consultation/frequentation_contributions"),
                                    {{QStringLiteral("concertation"), concertationId},
                                     {QStringLiteral("semaine"), pas == PasBilan::Semaine}},
                                    [&](const Row& row) {
                                        const QDate begin = QDate::fromString(row.text("debut"), Qt::ISODate);
                                        const qint64 people = row.integer("participants");
                                        authors = authors || people > 0;
                                        if (!isNear(*days, begin))
                                            return;
                                        PeriodeFrequentee& period = at(begin).periode;
                                        period.contributions = row.integer("contributions");
                                        if (people > 0)
                                            period.participants = people;
                                    });
    if (!read)
        return echec(read.error());
    if (sums.isEmpty() || days->isEmpty())
        return QList<PeriodeFrequentee>();
    for (QDate begin = sums.firstKey(); begin < sums.lastKey();
         begin = beginOf(begin, pas).addDays(pas == PasBilan::Semaine ? kWeek : 1))
        at(begin); // no gap
    QList<PeriodeFrequentee> periods;
    for (const Cumul& sum : std::as_const(sums)) {
        periods << ended(sum);
        if (authors && periods.last().contributions == 0)
            periods.last().participants = 0;
    }
    return periods;
}

qsizetype periodeDu(const QList<PeriodeFrequentee>& periodes, QDate jour) {
    const auto found = std::find_if(periodes.begin(), periodes.end(), [jour](const PeriodeFrequentee& one) {
        return one.debut <= jour && jour <= one.fin;
    });
    return found == periodes.end() ? -1 : found - periodes.begin();
}

qsizetype dernierePeriode(const QList<PeriodeFrequentee>& periodes) {
    for (qsizetype place = periodes.size() - 1; place >= 0; --place)
        if (periodes.at(place).jours > 0)
            return place;
    return periodes.size() - 1;
}

QStringList constatsFrequentation(const QList<PeriodeFrequentee>& periodes, qsizetype place) {
    const PeriodeFrequentee& now = periodes.at(place);
    const PeriodeFrequentee before = place > 0 ? periodes.at(place - 1) : PeriodeFrequentee();
    const bool comparable = now.jours == before.jours; // three days are not held against seven
    const auto change = [comparable](qint64 value, qint64 last) {
        return comparable ? against(value, last) : QString();
    };
    QStringList said;
    if (now.jours == 0)
        said << Consultation::tr("Visites : aucun chiffre pour cette période.");
    else
        said << Consultation::tr("%1%2.").arg(compte(now.visites, Nom::Visites),
                                              change(now.visites, before.visites))
             << (now.visiteurs
                     ? Consultation::tr("%1 (somme des jours).").arg(compte(*now.visiteurs, Nom::Visiteurs))
                     : Consultation::tr("Visiteurs : l’export ne les dit pas."))
             << (now.actions ? Consultation::tr("Pages vues et actions : %1.").arg(entierTexte(*now.actions))
                             : Consultation::tr("Pages vues et actions : l’export ne les dit pas."));
    if (now.duree)
        said << Consultation::tr("Une visite dure %1 en moyenne.").arg(durationText(*now.duree));
    if (now.rebonds && now.visites > 0)
        said << Consultation::tr("%1 des visites s’arrêtent à la première page.")
                    .arg(pourcentage(double(*now.rebonds) / double(now.visites)));
    said << Consultation::tr("%1%2.").arg(compte(now.contributions, Nom::Contributions),
                                          change(now.contributions, before.contributions));
    said << (now.participants ? compte(*now.participants, Nom::Participants) + u'.'
                              : Consultation::tr("Participants : les exports ne les disent pas."));
    if (now.visites > 0)
        said << Consultation::tr("Contributions pour 100 visites : %1.")
                    .arg(base::decimal(100.0 * double(now.contributions) / double(now.visites), 1));
    return said;
}

TableauRapport tableauFrequentation(const QList<PeriodeFrequentee>& periodes) {
    TableauRapport table{{Consultation::tr("Période"), Consultation::tr("Visites"),
                          Consultation::tr("Visiteurs"), Consultation::tr("Pages vues et actions"),
                          Consultation::tr("Contributions"), Consultation::tr("Participants")},
                         {}};
    for (const PeriodeFrequentee& one : periodes)
        table.lignes.push_back({Cell::text(one.nom()),
                                one.jours > 0 ? Cell::integer(one.visites) : Cell::text(QStringLiteral("–")),
                                cellOf(one.visiteurs), cellOf(one.actions), Cell::integer(one.contributions),
                                cellOf(one.participants)});
    return table;
}

documents::Chart graphiqueFrequentation(const QList<PeriodeFrequentee>& periodes, const QString& titre) {
    documents::Chart chart;
    chart.kind = documents::Chart::Kind::Lines;
    chart.title = titre;
    chart.series.push_back({Consultation::tr("Visites"), {}});
    chart.series.push_back({Consultation::tr("Contributions"), {}});
    for (const PeriodeFrequentee& one : periodes) {
        chart.categories << one.debut.toString(QStringLiteral("dd/MM"));
        chart.series[0].values.push_back(one.jours > 0 ? double(one.visites) : std::nan(""));
        chart.series[1].values.push_back(double(one.contributions));
    }
    return chart;
}

Result<QString> recommandationsDe(const storage::Database& database, const QString& concertationId,
                                  QDate lundi) {
    const auto row = database.first(QStringLiteral("consultation/frequentation_bilan"),
                                    {{QStringLiteral("concertation"), concertationId},
                                     {QStringLiteral("debut"), lundi.toString(Qt::ISODate)}});
    return row ? Result<QString>(row->value(QStringLiteral("recommandations")).toString())
               : echec(row.error());
}

Result<Edit> ecrireRecommandations(const storage::Database& database, const QString& concertationId,
                                   QDate lundi, const QString& texte) {
    if (!lundi.isValid())
        return echec(
            Erreur::saisie(QStringLiteral("frequentation.jour"),
                           Consultation::tr("Ces recommandations ne disent pas leur semaine."),
                           Consultation::tr("Importez d’abord la fréquentation, ou donnez un jour.")));
    const QString debut = mondayOf(lundi).toString(Qt::ISODate);
    const auto row =
        database.first(QStringLiteral("consultation/frequentation_bilan"),
                       {{QStringLiteral("concertation"), concertationId}, {QStringLiteral("debut"), debut}});
    if (!row)
        return echec(row.error());
    const QString table = QStringLiteral("frequentation_bilan");
    QVariantMap fields{{QStringLiteral("recommandations"), base::stored(texte.trimmed())}};
    Edit edit(Consultation::tr("Recommandations de fréquentation"));
    if (const QString id = row->value(QStringLiteral("id")).toString(); !id.isEmpty())
        return edit.update(table, id, fields);
    fields.insert(QStringLiteral("concertation_id"), concertationId);
    fields.insert(QStringLiteral("debut"), debut);
    return edit.insert(table, base::newId(), fields);
}

Result<Rapport> rapportFrequentation(const storage::Database& database, const QString& concertationId,
                                     QDate jour, PasBilan pas) {
    const base::EnFrancais french; // a note is in French whatever the screen's language
    const auto owner = database.record(QStringLiteral("concertation"), concertationId);
    const auto periods = periodesFrequentees(database, concertationId, pas);
    const auto advice = recommandationsDe(database, concertationId, mondayOf(jour));
    auto files = filesOf(database, concertationId);
    if (!owner || !periods || !advice || !files)
        return echec(!owner     ? owner.error()
                     : !periods ? periods.error()
                     : !advice  ? advice.error()
                                : files.error());
    if (periods->isEmpty())
        return echec(Erreur::refus(QStringLiteral("frequentation.aucune"),
                                   Consultation::tr("Aucune fréquentation n’est importée."),
                                   Consultation::tr("Importez l’export de Matomo, jour par jour.")));
    const qsizetype place = periodeDu(*periods, jour);
    if (place < 0)
        return echec(noSuchPeriod(jour, *periods));
    const QList<PeriodeFrequentee> until = periods->mid(0, place + 1);
    const PeriodeFrequentee& now = until.last();
    Rapport report;
    report.titre = owner->value(QStringLiteral("titre")).toString();
    report.sousTitre = Consultation::tr("Fréquentation de la plateforme : %1").arg(now.nom());
    report.arreteLe = now.fin.toString(Qt::ISODate);
    PieceRapport first = pieceOf(now.nom());
    first.constats = constatsFrequentation(*periods, place);
    if (pas == PasBilan::Semaine && now.jours < kWeek)
        first.alertes << Consultation::tr("Jours de cette semaine sans chiffres de visites : %1 sur %2.")
                             .arg(kWeek - now.jours)
                             .arg(kWeek);
    PieceRapport history = pieceOf(titleOf(pas));
    history.tableau = tableauFrequentation(until);
    history.graphiques << graphiqueFrequentation(until, {});
    PieceRapport recommended = pieceOf(Consultation::tr("Recommandations pour la mobilisation"));
    recommended.element.commentaire = *advice;
    if (advice->isEmpty())
        recommended.alertes << Consultation::tr("Aucune recommandation n’est écrite pour cette semaine.");
    report.pieces = {first, history, recommended};
    report.fichiers = std::move(*files);
    report.methode = methodOf();
    return report;
}

QJsonArray periodesJson(const QList<PeriodeFrequentee>& periodes) {
    const auto count = [](const std::optional<qint64>& value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray all;
    for (const PeriodeFrequentee& one : periodes)
        all << QJsonObject{
            {QStringLiteral("debut"), one.debut.toString(Qt::ISODate)},
            {QStringLiteral("fin"), one.fin.toString(Qt::ISODate)},
            {QStringLiteral("jours"), one.jours},
            {QStringLiteral("visites"), one.jours > 0 ? QJsonValue(one.visites) : QJsonValue()},
            {QStringLiteral("visiteurs"), count(one.visiteurs)},
            {QStringLiteral("actions"), count(one.actions)},
            {QStringLiteral("rebonds"), count(one.rebonds)},
            {QStringLiteral("duree"), count(one.duree)},
            {QStringLiteral("contributions"), one.contributions},
            {QStringLiteral("participants"), count(one.participants)}};
    return all;
}

} // namespace isegorie::consultation
