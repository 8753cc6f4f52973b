// What follows the volunteers: a draw with its minutes, answers, a first session.
#include "app/demo/DemoBuilder.h"
#include "core/recrutement/Contacts.h"
#include "core/recrutement/Remplacement.h"
#include "core/recrutement/TablesPlan.h"
#include "core/recrutement/TirageEdits.h"
#include "core/recrutement/TirageVivier.h"

namespace isegorie::demo {

using namespace recrutement;

namespace {

constexpr int kPanels = 200;
constexpr int kReponses = 36; ///< Confirmed; the others have not answered yet.

QDateTime at(QDate day) {
    return {day, QTime(10, 30), Qt::UTC};
}

void draw(DemoBuilder& builder, const DemoContext& context, const coffre::Coffre& coffre, const QString& id) {
    const auto& database = builder.database();
    const auto pool = builder.take(loadVivier(database, coffre, id, Ouverture::Profils));
    if (!builder.isSound())
        return;
    const auto data = builder.take(donneesDuVivier(pool));
    if (!builder.isSound())
        return;
    const auto drawn = builder.take(tirer(data.donnees, {MethodeTirage::Maximin, {}}, {}));
    if (!builder.isSound())
        return;
    const QJsonObject minutes =
        engager(data.donnees, drawn, {kPanels, QStringLiteral("Panel national"), data.donnees.identifiants});
    const auto committed = enregistrerEngagement(database, coffre, id, data.donnees, drawn, minutes,
                                                 at(context.today.addDays(-15)));
    if (!committed)
        return builder.fail(committed.error());
    builder.apply(base::Result<storage::Edit>(committed->edit));
    builder.apply(enregistrerDesignation(database, coffre, committed->id, QStringLiteral("4 2 6 1 9"),
                                         at(context.today.addDays(-14))));
}

void answer(DemoBuilder& builder, const DemoContext& context, const coffre::Coffre& coffre,
            const QString& id) {
    const auto& database = builder.database();
    int answered = 0;
    for (const Place& place : builder.take(loadPanel(database, id)).assis()) {
        const QDate day = context.today.addDays(-13 + answered / 4);
        Contact contact;
        contact.candidatId = place.candidatId;
        contact.moment = QDateTime(day, QTime(18, 0));
        contact.resultat = answered < kReponses ? ResultatContact::Accepte : ResultatContact::Message;
        builder.apply(addContact(database, coffre, id, contact, context.today));
        if (++answered > kReponses)
            continue;
        builder.apply(confirmer(database, coffre, {place.id, day, {}, context.today}));
        if (answered == kReponses)
            builder.apply(desister(database, coffre, {place.id, day.addDays(1), {}, context.today}));
    }
}

void meet(DemoBuilder& builder, const DemoContext& context, const QString& id) {
    const auto& database = builder.database();
    builder.apply(addSeancesAtelier(database, id));
    const auto sessions = builder.take(listSeances(database, id));
    if (!builder.isSound() || sessions.isEmpty())
        return;
    Seance first = sessions.first();
    first.jour = context.today.addDays(-2);
    builder.apply(updateSeance(database, first, context.today));
    QHash<QString, bool> present;
    int place = 0;
    for (const Place& one : builder.take(loadPanel(database, id)).assis())
        if (one.etat == EtatPlace::Confirme)
            present.insert(one.candidatId, ++place % 12 != 0);
    builder.apply(setPresences(database, first.id, present, context.today));
}

/// Tables of the first session, for those who came.
void seat(DemoBuilder& builder, const DemoContext& context, const coffre::Coffre& coffre, const QString& id) {
    constexpr int kTables = 6;
    constexpr int kRounds = 3;
    const auto& database = builder.database();
    const auto pool = builder.take(loadVivier(database, coffre, id, Ouverture::Profils));
    const auto sessions = builder.take(listSeances(database, id));
    if (!builder.isSound() || sessions.isEmpty())
        return;
    const QString session = sessions.first().id;
    const auto people = builder.take(participantsDesTables(builder.take(loadPanel(database, id)),
                                                           builder.take(loadPresences(database, id)),
                                                           GroupeTables::Presents, session));
    if (!builder.isSound())
        return;
    DonneesTables data = participantsDuVivier(pool, people, {QStringLiteral("sexe"), QStringLiteral("age")});
    data.probleme.tables = kTables;
    data.probleme.tours = kRounds;
    const QString seed = QStringLiteral("4 2 6 1 9");
    const auto mixed = builder.take(analyse::mixTables(data.probleme, seed.toUtf8(), {}));
    if (builder.isSound())
        builder.apply(base::Result<storage::Edit>(
            enregistrerTables(id, session, QStringLiteral("Premier atelier"), tablesJson(data, mixed, seed),
                              at(context.today.addDays(-3)))
                .edit));
}

} // namespace

void buildPanel(DemoBuilder& builder, const DemoContext& context, const coffre::Coffre& coffre,
                const QString& recrutementId) {
    draw(builder, context, coffre, recrutementId);
    if (builder.isSound())
        answer(builder, context, coffre, recrutementId);
    if (builder.isSound())
        meet(builder, context, recrutementId);
    if (builder.isSound())
        seat(builder, context, coffre, recrutementId);
}

} // namespace isegorie::demo
