// What is counted before the analysis, and set aside reversibly.
#include "core/base/Identifiant.h"
#include "core/base/Task.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/Langue.h"
#include "core/consultation/PrevolCommande.h"
#include "tests/support/TempBase.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QString kModel =
    QStringLiteral("Nous demandons que la rivière soit protégée des pesticides et que les berges soient "
                   "rendues aux habitants avant la fin de cette année");

struct Pool {
    TempBase base;
    QString concertation = base::newId();

    Pool() {
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertation,
                               {{QStringLiteral("titre"), QStringLiteral("Ville")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
    }
    void import(const QString& csv, const QString& name = QStringLiteral("export.csv")) {
        QFile file(base.folder() + u'/' + name);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv.toUtf8());
        file.close();
        DemandeImport demand;
        demand.chemin = file.fileName();
        demand.concertationId = concertation;
        require(importer(base.database(), nullptr, demand));
    }
    BilanPrevol run() {
        auto exam = std::make_shared<const ExamenPrevol>(require(examiner(base.database(), concertation)));
        base.apply(enregistrerPrevol(base.database(), concertation, exam));
        return exam->bilan;
    }
    EtatPrevol state() {
        const auto state = require(etatPrevol(base.database(), concertation));
        BOOST_REQUIRE(state.has_value());
        return *state;
    }
    storage::Applied aside(Motif motif, qint64 group = 0, bool aside = true) {
        return base.apply(ecarter(base.database(), concertation, {motif, group}, aside));
    }
};

/// Twelve authors send the same model with a word of their own, eleven of them in one night; and others.
QString consultationWithCampaign() {
    QString csv = QStringLiteral("id;auteur id;date;texte\n");
    int id = 0;
    const auto add = [&](const QString& date, const QString& text) {
        ++id;
        csv += QStringLiteral("%1;a%1;%2;%3\n").arg(id).arg(date, text);
    };
    for (int i = 0; i < 12; ++i)
        add(i < 11 ? QStringLiteral("2026-03-02 2%1:1%2:00").arg(i % 3).arg(i % 6)
                   : QStringLiteral("2026-01-05 10:00:00"),
            kModel + (i % 2 == 0 ? QString() : QStringLiteral(" merci beaucoup %1").arg(i)));
    for (int i = 0; i < 40; ++i)
        add(QStringLiteral("2026-02-%1 12:00:00").arg(i % 28 + 1, 2, 10, QLatin1Char('0')),
            QStringLiteral("Idée numéro %1 : ouvrir la piscine du quartier %2 le dimanche matin pour les %3")
                .arg(i)
                .arg(i * 7)
                .arg(i * 31));
    add({}, QStringLiteral("..."));
    add({}, QStringLiteral("RAS"));
    add({}, QStringLiteral("Oui bien sûr"));
    add({}, QStringLiteral("We think that the river should be cleaned by the people of the town"));
    return csv;
}

} // namespace

BOOST_AUTO_TEST_SUITE(prevol)

BOOST_AUTO_TEST_CASE(each_motif_is_counted_and_a_campaign_found_with_its_burst) {
    Pool pool;
    pool.import(consultationWithCampaign());
    const BilanPrevol bilan = pool.run();
    BOOST_TEST(bilan.contributions == 56);
    BOOST_TEST(bilan.nombre(Motif::SansReponse) == 1);
    BOOST_TEST(bilan.nombre(Motif::SansAvis) == 1);
    BOOST_TEST(bilan.nombre(Motif::Court) == 1);
    BOOST_TEST(bilan.nombre(Motif::Langue) == 1);
    BOOST_TEST(bilan.nombre(Motif::Doublon) == 5);
    BOOST_TEST(bilan.nombre(Motif::Proche) == 6);
    BOOST_TEST(bilan.nombre(Motif::Campagne) == 11); // the first stays
    BOOST_REQUIRE(bilan.campagnes.size() == 1);
    const CampagneLue& campaign = bilan.campagnes.first();
    BOOST_TEST(campaign.textes == 12);
    BOOST_TEST(campaign.auteurs == 12);
    BOOST_TEST(campaign.rafale);
    BOOST_TEST(campaign.pic == 11);
    BOOST_TEST(campaign.picLe == QStringLiteral("2026-03-02"));
    BOOST_TEST(campaign.debut == QStringLiteral("2026-01-05"));
    BOOST_TEST(campaign.extrait.startsWith(QStringLiteral("Nous demandons que la rivière")));
    // Kept as it was found.
    BOOST_TEST((BilanPrevol::depuisJson(bilan.toJson()).toJson() == bilan.toJson()));
    BOOST_TEST((pool.state().bilan.toJson() == bilan.toJson()));
}

BOOST_AUTO_TEST_CASE(what_is_set_aside_comes_back) {
    Pool pool;
    pool.import(consultationWithCampaign());
    pool.run();
    BOOST_TEST(pool.state().retenues() == 54);
    const auto aside = pool.aside(Motif::Campagne);
    BOOST_TEST(pool.state().ecartees == 11);
    pool.aside(Motif::Proche);
    pool.aside(Motif::Doublon);
    BOOST_TEST(pool.state().ecartees == 11); // the same ones
    const auto kept = require(numerosDe(pool.base.database(), {pool.concertation, {}, {}, {}, 0, true}));
    BOOST_TEST(kept.size() == 45);
    pool.aside(Motif::Proche, 0, false);
    pool.aside(Motif::Doublon, 0, false);
    require(pool.base->apply(aside.inverse, storage::WriteKind::Undo));
    BOOST_TEST(pool.state().retenues() == 54);
    BOOST_TEST(ecarter(pool.base.database(), pool.concertation, {Motif::SansReponse, 0}, true).error().code ==
               QStringLiteral("prevol.motif"));
    // One campaign alone, and who is in it.
    const qint64 group = pool.state().bilan.campagnes.first().groupe;
    pool.aside(Motif::Campagne, group);
    BOOST_TEST(pool.state().ecartees == 11);
    BOOST_TEST(require(numerosDe(pool.base.database(),
                                 {pool.concertation, {}, {}, QStringLiteral("campagne"), group}))
                   .size() == 12);
}

BOOST_AUTO_TEST_CASE(a_run_is_out_of_date_after_an_import_and_undone_like_one) {
    Pool pool;
    pool.import(consultationWithCampaign());
    pool.run();
    BOOST_TEST(!pool.state().perime);
    pool.import(QStringLiteral("id;texte\n1;Encore une idée pour la rivière du village\n"),
                QStringLiteral("autre.csv"));
    BOOST_TEST(pool.state().perime);
    auto exam =
        std::make_shared<const ExamenPrevol>(require(examiner(pool.base.database(), pool.concertation)));
    const auto second = pool.base.apply(enregistrerPrevol(pool.base.database(), pool.concertation, exam));
    BOOST_TEST(!pool.state().perime);
    BOOST_TEST(pool.state().bilan.contributions == 57);
    const auto undone = require(pool.base->apply(second.inverse, storage::WriteKind::Undo));
    BOOST_TEST(pool.state().perime);
    BOOST_TEST(pool.state().bilan.contributions == 56);
    require(pool.base->apply(undone.inverse, storage::WriteKind::Redo));
    BOOST_TEST(pool.state().bilan.contributions == 57);
    base::TaskContext context;
    context.cancel();
    BOOST_TEST(!examiner(pool.base.database(), pool.concertation, {}, &context));
}

BOOST_AUTO_TEST_CASE(the_counts_give_the_order_without_the_no_answers) {
    EtatPrevol state;
    state.bilan.contributions = 12'500;
    state.bilan.motifs[size_t(Motif::SansReponse)] = 2'000;
    const CommandeContributions order = commandeDe(state);
    BOOST_REQUIRE(order.besoin.contributions.size() == 1);
    BOOST_TEST(order.besoin.contributions.front().nonVides == 10'500);
    BOOST_TEST(order.besoin.contributions.front().sansReponse == 2'000);
    const QStringList units = unitesDe(order.besoin);
    BOOST_TEST((units == QStringList{QStringLiteral("UO 2.4.6 × 1"), QStringLiteral("UO 2.4.8 × 1"),
                                     QStringLiteral("UO 2.4.9.3.B × 1")}),
               units.join(u' '));
    // Set aside, there are fewer than 10,000; the other count is told.
    state.ecartees = 600;
    const CommandeContributions fewer = commandeDe(state);
    BOOST_TEST(unitesDe(fewer.besoin).first() == QStringLiteral("UO 2.4.6 × 1"));
    BOOST_TEST(unitesDe(fewer.besoin).size() == 2);
    BOOST_TEST(std::any_of(fewer.constats.begin(), fewer.constats.end(), [](const base::Constat& one) {
        return one.code == QStringLiteral("prevol.avec-ecartees");
    }));
    state.ecartees = 10'500;
    BOOST_TEST(commandeDe(state).besoin.isEmpty());
}

BOOST_AUTO_TEST_CASE(no_answers_of_each_open_question_are_counted) {
    Pool pool;
    QString csv = QStringLiteral("id;reference;title;authorType;authorZipCode;trashed;publishedAt;"
                                 "QUXVlc3Rpb246MTY5 - Que faire ?\n");
    for (int i = 0; i < 30; ++i)
        csv +=
            QStringLiteral("%1;r%1;Titre;Citoyen;7500%2;false;2019-01-2%2 10:00:00;%3\n")
                .arg(i)
                .arg(i % 9)
                .arg(i % 3 == 0 ? QString()
                                : QStringLiteral("Il faut planter %1 arbres dans la commune de %2 et arroser")
                                      .arg(i * 13)
                                      .arg(i * 17));
    pool.import(csv);
    const BilanPrevol bilan = pool.run();
    BOOST_REQUIRE(bilan.questions.size() == 1);
    BOOST_TEST(bilan.questions.first().reponses == 20);
    BOOST_TEST(bilan.questions.first().sansReponse == 10);
    BOOST_TEST(bilan.nombre(Motif::SansReponse) == 10); // a title alone answers nothing
    BOOST_TEST(bilan.ecrites() == 20);
}

BOOST_AUTO_TEST_CASE(other_languages_are_told_from_their_commonest_words) {
    const auto french = [](const char* text) {
        TexteReduit reduced;
        reduire(QString::fromUtf8(text), reduced);
        return estFrancais(reduced);
    };
    BOOST_TEST(french("Il faut que la ville protège les arbres et les rivières"));
    BOOST_TEST(french("Développer transports publics gratuits campagne"));
    BOOST_TEST(french("Make our planet great again, c’est le slogan du président et de son équipe"));
    BOOST_TEST(french("Yes we can"));
    BOOST_TEST(!french("The town should give more money to the schools and to the people"));
    BOOST_TEST(!french("El agua es para las personas y no para los ricos del país"));
    BOOST_TEST(!french("Die Stadt muss mit den Menschen und nicht gegen die Natur leben"));
    BOOST_TEST(!french("Вода должна быть чистой для всех жителей"));
    TexteReduit reduced;
    for (const char* text : {"néant", "R.A.S.", "Sans avis", "Je ne sais pas !"}) {
        reduire(QString::fromUtf8(text), reduced);
        BOOST_TEST(estSansAvis(reduced), text);
    }
    reduire(QStringLiteral("Rien de tout cela"), reduced);
    BOOST_TEST(!estSansAvis(reduced));
    for (const std::string& text :
         {std::string(), std::string("« - »"), std::string(400, '-'), std::string("RAS")}) {
        BOOST_TEST(estSansReponse(std::string_view(text)), text);
        BOOST_TEST(estSansReponse(QString::fromStdString(text)), text);
    }
    BOOST_TEST(!estSansReponse(std::string_view("Des trains")));
    BOOST_TEST(!estSansReponse(std::string(200, '-') + " Des trains"));
}

BOOST_AUTO_TEST_CASE(a_title_does_not_hide_that_nothing_is_said) {
    Pool pool;
    pool.import(
        QStringLiteral("id;titre;texte\n1;Proposition 1;ras\n2;Proposition 2;RAS.\n3;Proposition 3;Néant\n"
                       "4;Proposition 4;Des bus\n"));
    const BilanPrevol bilan = pool.run();
    BOOST_TEST(bilan.nombre(Motif::SansAvis) == 3);
    BOOST_TEST(bilan.sansReponses() == 3);
    BOOST_TEST(bilan.ecrites() == 1);
    BOOST_TEST(bilan.nombre(Motif::Court) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
