// Some twenty bons, in every state of a bon's life.
#include "app/demo/DemoBuilder.h"
#include "core/marche/Avenant.h"
#include "core/marche/Besoin.h"
#include "core/marche/BonChiffrage.h"
#include "core/marche/BonCycle.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonLignes.h"
#include "core/marche/SuiviBon.h"

namespace isegorie::demo {

using base::Fraction;
using base::Montant;
using marche::StatutBon;

namespace {

struct Plan {
    int concertation; ///< From 0.
    int lot;
    const char* objet;
    const char* lignes; ///< "code×quantité", separated by spaces.
    int cree;           ///< Days from today.
    int duree;          ///< Days from start to delivery.
    StatutBon statut;
    int recuPourCent = 0; ///< Of the lines, when in progress.
};

constexpr Plan kPlans[] = {
    {6, 2, "Questionnaire en ligne et synthèse", "2.1.3x1 2.4.3x1 2.4.4x1", -280, 90, StatutBon::Solde},
    {6, 4, "Appui au pilotage", "4.1.1.Ax6 4.2.4.Ax1", -275, 100, StatutBon::Solde},
    {4, 3, "Recrutement de 50 seniors", "3.2.2.Bx1 3.8.1x45", -240, 60, StatutBon::Solde},
    {4, 1, "Animation des rencontres en résidence", "1.2.1x6 1.2.2x4 1.5.1.Ax1", -230, 120,
     StatutBon::ServiceFait},
    {7, 1, "Cafés de la culture", "1.2.2x4", -200, 60, StatutBon::Annule},
    {2, 2, "Plateforme de consultation", "2.1.1x1 2.1.7x2 2.2.1x1", -155, 70, StatutBon::Solde},
    {2, 2, "Analyse de 42 000 contributions", "2.4.6x1 2.4.8x16 2.4.9.3.Dx1", -100, 60,
     StatutBon::ServiceFait},
    {2, 3, "Tirage au sort de 60 citoyens", "3.4.2.Bx1 3.8.3x60 3.8.4x1", -110, 70, StatutBon::EnCours, 100},
    {2, 1, "Conférence citoyenne : restitution", "1.5.1.Bx1 1.5.2.Bx1 1.5.4.Bx6 1.6.1.Bx1", -70, 45,
     StatutBon::EnCours, 50},
    {3, 1, "Trois ateliers locaux", "1.2.1x3 1.2.2x3 1.1.1.Ax1", -40, 55, StatutBon::EnCours, 30},
    {3, 3, "Recrutement de 50 habitants", "3.2.1.Bx1 3.8.2x50", -38, 30, StatutBon::EnCours, 60},
    {3, 4, "Suivi et évaluation", "4.1.1.Ax3 4.2.1.Ax1", -30, 80, StatutBon::Notifie},
    {1, 1, "Réunions publiques", "1.2.1x4 1.4.1.Ax2", -6, 70, StatutBon::ASigner},
    {1, 3, "Recrutement territorial", "3.3.1.Bx1 3.8.1x100", -5, 60, StatutBon::Brouillon},
    {5, 4, "Étude préalable outre-mer", "4.2.5.Bx1 4.2.6.Bx1", -3, 60, StatutBon::Brouillon},
    {5, 3, "Panel de La Réunion", "3.2.2.Cx1", -2, 90, StatutBon::Brouillon},
    {7, 1, "Reprise des cafés", "1.2.2x2", -1, 60, StatutBon::Brouillon}};

/// The usual path to a state; a bon that is cancelled was notified first.
QList<StatutBon> pathTo(StatutBon statut) {
    QList<StatutBon> path;
    for (const StatutBon step : {StatutBon::ASigner, StatutBon::Notifie, StatutBon::EnCours,
                                 StatutBon::ServiceFait, StatutBon::Solde}) {
        if (statut == StatutBon::Brouillon)
            break;
        if (statut == StatutBon::Annule && step == StatutBon::EnCours) {
            path << StatutBon::Annule;
            break;
        }
        path << step;
        if (step == statut)
            break;
    }
    return path;
}

QList<marche::LigneDemandee> linesOf(const char* text) {
    QList<marche::LigneDemandee> lines;
    for (const QString& part : QString::fromUtf8(text).split(QLatin1Char(' ')))
        lines.append({part.section(QLatin1Char('x'), 0, 0),
                      Fraction(part.section(QLatin1Char('x'), 1).toInt()), false});
    return lines;
}

class BonsBuilder {
public:
    BonsBuilder(DemoBuilder& builder, DemoContext& context) : m_builder(builder), m_context(context) {}

    void build() {
        buildMain();
        for (const Plan& plan : kPlans)
            buildPlan(plan);
        buildAvenant();
    }

private:
    QDate day(int fromToday) const { return m_context.today.addDays(fromToday); }
    storage::Database& database() const { return m_builder.database(); }

    void complete(const QString& bonId, QDate start, QDate delivery) {
        const auto set = [&](const char* column, const QString& value) {
            m_builder.apply(marche::setBonField(database(), bonId, QString::fromLatin1(column), value));
        };
        set("debut", start.toString(Qt::ISODate));
        set("livraison", delivery.toString(Qt::ISODate));
        set("engagement_juridique", QStringLiteral("15%1").arg(++m_engagement, 8, 10, QLatin1Char('0')));
    }

    void advance(const QString& bonId, StatutBon vers, QDate date, const QString& motif = {}) {
        m_builder.apply(marche::advance(database(), bonId, {vers, date, motif}, date));
    }

    void deliver(const QString& bonId, QDate date, int percent) {
        const auto suivi = m_builder.take(marche::loadSuivi(database(), bonId));
        for (const marche::SuiviLigne& ligne : suivi.lignes) {
            const qint64 whole =
                ligne.commandee.numerateur() * percent / (100 * ligne.commandee.denominateur());
            const Fraction part = percent == 100 ? ligne.commandee : Fraction(whole);
            if (part > Fraction(0))
                m_builder.apply(
                    marche::receive(database(), {ligne.ligne.id, part, date, {}, {}}, m_context.today));
        }
    }

    void invoiceAndPay(const QString& bonId, QDate date, bool pay) {
        const QString facture = m_builder.apply(marche::invoiceAdmitted(
            database(), bonId, QStringLiteral("FA-%1").arg(++m_invoice, 4, 10, QLatin1Char('0')), date,
            m_context.today));
        if (pay)
            m_builder.apply(marche::payFacture(database(), facture, date.addDays(20), m_context.today));
    }

    void buildPlan(const Plan& plan);
    void buildMain();
    void buildAvenant();

    DemoBuilder& m_builder;
    DemoContext& m_context;
    QString m_amended; ///< The bon in progress that gets an avenant.
    int m_engagement = 40'210'000;
    int m_invoice = 310;
};

void BonsBuilder::buildPlan(const Plan& plan) {
    const QDate created = day(plan.cree);
    const QString bonId = m_builder.apply(marche::createBon(
        database(),
        {m_context.concertations.value(plan.concertation), plan.lot, {}, QString::fromUtf8(plan.objet)},
        created));
    m_builder.apply(marche::addLignes(database(), bonId, linesOf(plan.lignes)));
    const QDate start = created.addDays(5);
    const QDate delivery = start.addDays(plan.duree);
    const QList<StatutBon> path = pathTo(plan.statut);
    if (!path.isEmpty() || plan.cree < -2) // the last drafts still lack their mentions
        complete(bonId, start, delivery);
    for (const StatutBon step : path) {
        const QDate date = step == StatutBon::ASigner   ? created.addDays(1)
                           : step == StatutBon::Notifie ? created.addDays(3)
                           : step == StatutBon::EnCours ? start
                           : step == StatutBon::Annule  ? start.addDays(12)
                                                        : std::min(delivery, day(-25));
        if (step == StatutBon::ServiceFait) {
            deliver(bonId, date, 100);
            advance(bonId, step, date);
            invoiceAndPay(bonId, date.addDays(4), plan.statut == StatutBon::Solde);
        } else if (step == StatutBon::Solde) {
            advance(bonId, step, date.addDays(25));
        } else {
            advance(bonId, step, date,
                    step == StatutBon::Annule ? QStringLiteral("Concertation suspendue") : QString());
        }
    }
    if (plan.statut == StatutBon::EnCours) {
        deliver(bonId, day(-8), plan.recuPourCent);
        if (plan.recuPourCent == 100)
            invoiceAndPay(bonId, day(-4), false);
        m_amended = bonId;
    }
    if (plan.statut == StatutBon::EnCours || plan.statut == StatutBon::ServiceFait)
        buildLivrables(m_builder, m_context, bonId, start.addDays(10));
}

/// The need of the first concertation: an atelier, a panel of 40 (40/50 of a price), 12 500 contributions.
void BonsBuilder::buildMain() {
    marche::Besoin besoin;
    besoin.recrutements.push_back({marche::ModeRecrutement::Recrutement,
                                   40,
                                   marche::ZoneUo::Metropole,
                                   marche::Quotas::Plus5,
                                   {},
                                   true});
    besoin.contributions.push_back({12'500, 340, marche::NiveauUo::Expert, true});
    besoin.ateliers.push_back({40, marche::NiveauUo::Expert, 0, 1});
    besoin.deplacements.push_back({6, Montant::euros(140)});
    const QDate created = day(-66);
    const auto prices = m_builder.take(marche::baremeEnVigueur(database(), created));
    const auto chiffrage = marche::chiffrer(besoin, prices);
    const auto made =
        m_builder.take(marche::createBonsChiffres(database(), m_context.concertations.first(), chiffrage,
                                                  QString::fromUtf8(marche::toJson(besoin)), created));
    m_builder.apply(base::Result<storage::Edit>(made.edit));
    for (const QString& bonId : made.ids) {
        const auto bon = m_builder.take(marche::loadBon(database(), bonId));
        complete(bonId, created.addDays(6), created.addDays(110));
        advance(bonId, StatutBon::ASigner, created.addDays(2));
        advance(bonId, StatutBon::Notifie, created.addDays(5));
        advance(bonId, StatutBon::EnCours, created.addDays(6));
        if (bon.lot == 3)
            m_context.bonPrincipal = bonId;
        buildLivrables(m_builder, m_context, bonId, created.addDays(15));
    }
    deliver(m_context.bonPrincipal, day(-12), 100);
}

/// One notified avenant that orders more and moves the delivery, and one in preparation.
void BonsBuilder::buildAvenant() {
    const QDate created = day(-7);
    const QString avenant = m_builder.apply(marche::createAvenant(database(), m_amended, created));
    const auto lignes = m_builder.take(marche::consolidatedLignes(database(), avenant));
    for (const marche::LigneConsolidee& ligne : lignes) {
        if (ligne.ligne.code == QLatin1String("3.8.2"))
            m_builder.apply(
                marche::amendLigne(database(), avenant, ligne.ligne.id, ligne.quantite + Fraction(10)));
    }
    m_builder.apply(
        marche::setBonField(database(), avenant, QStringLiteral("livraison"), day(20).toString(Qt::ISODate)));
    advance(avenant, StatutBon::ASigner, created);
    advance(avenant, StatutBon::Notifie, created.addDays(2));
    m_builder.apply(marche::createAvenant(database(), m_context.bonPrincipal, day(-1)));
}

} // namespace

void buildBons(DemoBuilder& builder, DemoContext& context) {
    BonsBuilder(builder, context).build();
}

} // namespace isegorie::demo
