// The pre-flight judges each answer; what is set aside is that answer, or the contribution without another.
#include "core/base/Identifiant.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Ecartees.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/PrevolCommande.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/TextesBase.h"
#include "core/documents/Table.h"
#include "tests/support/TempBase.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QString kModel = QStringLiteral("Nous demandons que la rivière soit protégée des pesticides et que les "
                                      "berges soient rendues aux habitants");

QString own(int i) {
    return QStringLiteral("Il faut planter %1 arbres dans la rue %2 et arroser les %3")
        .arg(i)
        .arg(i * 7)
        .arg(i * 31);
}

/// Two open questions. Of 40 people, the first twelve send the same text to the second one; the first four of
/// them and the last say nothing to the first one.
QString answers() {
    QString csv = QStringLiteral("id;reference;title;authorType;authorZipCode;trashed;publishedAt;"
                                 "QUXVlc3Rpb246MTY5 - Que faire ?;QUXVlc3Rpb246MTcw - Et ensuite ?\n");
    for (int i = 1; i <= 40; ++i) {
        const QString first = i <= 4 ? QString() : i == 40 ? QStringLiteral("RAS") : own(i);
        const QString second = i <= 12   ? kModel
                               : i == 13 ? QStringLiteral("Des bus partout")
                               : i == 14
                                   ? QStringLiteral("We think that the river should be cleaned by the people")
                               : i == 40 ? QString()
                                         : own(1000 + i);
        csv += QStringLiteral("%1;r%1;Titre;Citoyen;7500%2;false;2019-01-2%2 10:00:00;%3;%4\n")
                   .arg(i)
                   .arg(i % 9)
                   .arg(first, second);
    }
    return csv;
}

struct Pool {
    TempBase base;
    QString concertation = base::newId();

    explicit Pool(const QString& csv) {
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertation,
                               {{QStringLiteral("titre"), QStringLiteral("Ville")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
        QFile file(base.folder() + QStringLiteral("/export.csv"));
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
    storage::Applied aside(const Ecart& which, bool aside = true) {
        return base.apply(ecarter(base.database(), concertation, which, aside));
    }
    /// Texts that an analysis of this field reads.
    qint64 read(int field, bool all = false) {
        const auto fields = require(champsTexte(base.database(), concertation));
        BOOST_REQUIRE(fields.size() > field);
        DemandeTextes demand{fields.at(field), {}, all};
        return require(lireTextes(base.database(), demand, [](qint64, const QString&) {})).textes;
    }
    size_t kept() { return require(numerosDe(base.database(), {concertation, {}, {}, {}, 0, true})).size(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(prevol_reponses)

BOOST_AUTO_TEST_CASE(a_campaign_in_one_question_among_several_is_found) {
    Pool pool(answers());
    const BilanPrevol bilan = pool.run();
    BOOST_TEST(bilan.contributions == 40);
    BOOST_TEST(bilan.nombre(Motif::SansAvis) == 1); // « RAS » and nothing else
    BOOST_TEST(bilan.ecrites() == 39);
    BOOST_TEST(bilan.reponsesEcrites == 35 + 39);
    BOOST_REQUIRE(bilan.campagnes.size() == 1);
    BOOST_TEST(bilan.campagnes.first().textes == 12);
    BOOST_TEST(bilan.campagnes.first().question == QStringLiteral("Et ensuite ?"));
    BOOST_TEST(bilan.campagnes.first().extrait.startsWith(QStringLiteral("Nous demandons que la rivière")));
    const size_t campaign = size_t(Motif::Campagne);
    BOOST_TEST(bilan.motifs[campaign] == 11);
    BOOST_TEST(bilan.reponses[campaign] == 11);
    BOOST_TEST(bilan.reponses[size_t(Motif::SansReponse)] == 4 + 1);
    BOOST_TEST(bilan.reponses[size_t(Motif::SansAvis)] == 1);
    BOOST_TEST(bilan.entieres[campaign] == 3); // the first begins it
    BOOST_REQUIRE(bilan.questions.size() == 2);
    BOOST_TEST(bilan.questions.at(0).sansReponse == 5);
    BOOST_TEST(bilan.questions.at(1).sansReponse == 1);
    BOOST_TEST(bilan.questions.at(0).motifs[campaign] == 0);
    BOOST_TEST(bilan.questions.at(1).motifs[campaign] == 11);
    BOOST_TEST(bilan.questions.at(1).motifs[size_t(Motif::Court)] == 1);
    BOOST_TEST(bilan.questions.at(1).motifs[size_t(Motif::Langue)] == 1);
    BOOST_TEST((BilanPrevol::depuisJson(bilan.toJson()).toJson() == bilan.toJson()));
    const QString text = prevolTexte(pool.state());
    BOOST_TEST(text.contains(QStringLiteral("réponses à « Et ensuite ? »")), text);
}

// As exports of the Assemblée nationale have it: a theme of four, that a sentence gone astray makes a text.
BOOST_AUTO_TEST_CASE(the_heading_of_a_text_is_no_answer) {
    QString csv = QStringLiteral("theme,text,source\n");
    for (int i = 0; i < 120; ++i)
        csv += QStringLiteral("%1,%2,s%3\n")
                   .arg(i == 7       ? QStringLiteral("Un thème qui n’en finit pas ").repeated(8)
                        : i % 2 == 0 ? QStringLiteral("violences conjugales")
                                     : QStringLiteral("partage des responsabilités"),
                        i < 3 ? QStringLiteral("RAS") : own(i))
                   .arg(i);
    Pool pool(csv);
    const BilanPrevol bilan = pool.run();
    BOOST_TEST(bilan.questions.isEmpty());
    BOOST_TEST(bilan.nombre(Motif::SansAvis) == 3);
    BOOST_TEST(bilan.nombre(Motif::Doublon) == 0);
    BOOST_TEST(bilan.campagnes.isEmpty());
}

BOOST_AUTO_TEST_CASE(an_answer_goes_and_the_contribution_only_without_another) {
    Pool pool(answers());
    pool.run();
    BOOST_TEST(pool.read(0) == 36); // with « RAS »
    BOOST_TEST(pool.read(1) == 39);
    const auto applied = pool.aside({Motif::Campagne, 0});
    BOOST_TEST(pool.state().reponsesEcartees == 11);
    BOOST_TEST(pool.state().ecartees == 3);
    BOOST_TEST(pool.state().retenues() == 36);
    BOOST_TEST(pool.kept() == 37);
    BOOST_TEST(pool.read(0) == 36); // who sent it is still heard on the first question
    BOOST_TEST(pool.read(1) == 28);
    BOOST_TEST(pool.read(1, true) == 39);
    // Without the short answer and the one in English, their other answers stay.
    pool.aside({Motif::Court, 0});
    pool.aside({Motif::Langue, 0});
    BOOST_TEST(pool.read(1) == 26);
    BOOST_TEST(pool.state().retenues() == 36);
    pool.aside({Motif::Court, 0}, false);
    pool.aside({Motif::Langue, 0}, false);
    require(pool.base->apply(applied.inverse, storage::WriteKind::Undo));
    BOOST_TEST(pool.read(1) == 39);
    BOOST_TEST(pool.kept() == 40);
    BOOST_TEST(pool.state().retenues() == 39);
}

BOOST_AUTO_TEST_CASE(a_campaign_of_each_question_may_begin_with_the_same_person) {
    QString csv = answers();
    csv = csv.section(u'\n', 0, 0) + u'\n';
    for (int i = 1; i <= 12; ++i)
        csv += QStringLiteral("%1;r%1;Titre;Citoyen;75000;false;2019-01-20 10:00:00;%2;%3\n")
                   .arg(i)
                   .arg(kModel,
                        kModel + QStringLiteral(" et ce au plus vite pour les oiseaux du marais voisin"));
    Pool pool(csv);
    const BilanPrevol bilan = pool.run();
    BOOST_REQUIRE(bilan.campagnes.size() == 2);
    const CampagneLue& one = bilan.campagnes.first();
    BOOST_TEST(one.groupe == bilan.campagnes.last().groupe);
    BOOST_TEST(one.rang != bilan.campagnes.last().rang);
    pool.aside({Motif::Campagne, one.groupe, one.rang});
    BOOST_TEST(pool.state().reponsesEcartees == 11);
    BOOST_TEST(pool.state().ecartees == 0);
    BOOST_TEST(estEcartee(pool.state(), one));
    BOOST_TEST(!estEcartee(pool.state(), bilan.campagnes.last()));
    FiltreContributions members{pool.concertation, {}, {}, QStringLiteral("campagne"), one.groupe};
    members.rang = one.rang;
    BOOST_TEST(require(numerosDe(pool.base.database(), members)).size() == 12);
    // By its number alone both go, and come back by either.
    pool.aside({Motif::Campagne, one.groupe, one.rang}, false);
    pool.aside({Motif::Campagne, one.groupe});
    BOOST_TEST(pool.state().ecartees == 11);
    pool.aside({Motif::Campagne, one.groupe, one.rang}, false);
    BOOST_TEST(pool.state().reponsesEcartees == 0);
}

BOOST_AUTO_TEST_CASE(a_report_tells_answers_apart_from_contributions) {
    Pool pool(answers());
    pool.run();
    pool.aside({Motif::Campagne, 0});
    const PieceRapport piece = require(
        composerPiece(pool.base.database(), pool.concertation, elementDe(GenreElement::Controle, {})));
    const QString said = piece.constats.join(u'\n');
    BOOST_TEST(said.contains(QStringLiteral("mises de côté en entier : 3")), said);
    BOOST_TEST(said.contains(QStringLiteral("Réponses écrites 74, écartées 11 : une contribution n’est "
                                            "écartée que si toutes ses réponses le sont.")),
               said);
    BOOST_TEST(prevolTexte(pool.state()).contains(reponsesEcarteesTexte(pool.state())));
    BOOST_REQUIRE(piece.tableau.has_value());
    BOOST_TEST(piece.tableau->titres.join(u';') ==
               QStringLiteral("Constat;Contributions;Réponses;Contributions entières;Mises de côté"));
    const auto& campaigns = piece.tableau->lignes.at(size_t(Motif::Campagne));
    BOOST_REQUIRE(campaigns.size() == 5U);
    BOOST_TEST(campaigns[1].number == 11);
    BOOST_TEST(campaigns[2].number == 11);
    BOOST_TEST(campaigns[3].number == 3);
    BOOST_TEST(campaigns[4].string == QStringLiteral("oui"));
}

BOOST_AUTO_TEST_CASE(the_file_of_contributions_says_which_answers_are_set_aside) {
    Pool pool(answers());
    pool.run();
    pool.aside({Motif::Campagne, 0});
    for (const Donnees kind : {Donnees::Brutes, Donnees::Anonymisees}) {
        const QString path = pool.base.folder() + QStringLiteral("/donnees.csv");
        require(exporterContributions(pool.base.database(), pool.concertation, kind, path));
        const auto table = require(documents::readTable(path));
        const qsizetype aside = table.entetes.indexOf(QStringLiteral("Mise de côté"));
        BOOST_REQUIRE(aside >= 0);
        BOOST_REQUIRE(table.entetes.at(aside + 1) == QStringLiteral("Réponses mises de côté"));
        QHash<QString, int> said;
        for (const auto& row : table.rows) {
            ++said[row.cells.at(aside)];
            BOOST_TEST((row.cells.at(aside).isEmpty() ? QString() : QStringLiteral("Et ensuite ?")) ==
                       row.cells.at(aside + 1));
        }
        BOOST_TEST(said.value(QStringLiteral("oui")) == 3);
        BOOST_TEST(said.value(QStringLiteral("en partie")) == 8);
        BOOST_TEST(said.value(QString()) == 29);
    }
    BOOST_TEST(nomsReponses(QStringLiteral("-1,1"), {QStringLiteral("A"), QStringLiteral("B")})
                   .join(QStringLiteral(" | ")) == QStringLiteral("Titre et texte | B"));
}

BOOST_AUTO_TEST_CASE(a_quoted_text_that_is_set_aside_says_so) {
    Pool pool(answers());
    pool.run();
    ElementSynthese quoted = elementDe(GenreElement::Verbatims, {});
    quoted.numeros = {2, 6, 20}; // whole, in part, not at all
    const auto alerts = [&] {
        return require(composerPiece(pool.base.database(), pool.concertation, quoted)).alertes;
    };
    BOOST_TEST(alerts().isEmpty());
    pool.aside({Motif::Campagne, 0});
    BOOST_REQUIRE(alerts().size() == 2);
    BOOST_TEST(alerts().first().contains(QStringLiteral("mise de côté, les analyses ne la comptent pas")),
               alerts().first());
    BOOST_TEST(alerts().last().contains(QStringLiteral("mise de côté en partie")), alerts().last());
    BOOST_TEST(alerts().last().contains(QStringLiteral("« Et ensuite ? »")), alerts().last());
}

BOOST_AUTO_TEST_CASE(the_other_reading_of_the_order_counts_the_answers_left) {
    EtatPrevol state;
    state.bilan.contributions = 4'000;
    state.bilan.questions = {{{}, QStringLiteral("Un"), 4'000, 0}, {{}, QStringLiteral("Deux"), 4'000, 0}};
    const auto said = [&state] {
        QString all;
        for (const base::Constat& one : commandeDe(state).constats)
            all += one.message;
        return all;
    };
    BOOST_TEST(said().contains(entierTexte(8'000)), said());
    state.reponsesEcartees = state.ouvertesEcartees = 1'000;
    BOOST_TEST(said().contains(entierTexte(7'000)), said());
}

BOOST_AUTO_TEST_CASE(a_run_that_judged_answers_together_stays_readable) {
    Pool pool(answers());
    pool.run();
    QJsonObject old = pool.state().bilan.toJson();
    for (const char* later : {"reponses_ecrites", "motifs_reponses", "motifs_entieres"})
        old.remove(QLatin1String(later));
    const BilanPrevol bilan = BilanPrevol::depuisJson(old);
    BOOST_TEST(bilan.reponsesJointes());
    BOOST_TEST(!bilan.parReponse());
    BOOST_TEST(bilan.nombre(Motif::Campagne) == 11);
}

BOOST_AUTO_TEST_CASE(a_questionnaire_without_an_open_question_has_nothing_to_judge) {
    QString csv = QStringLiteral("id;Votre âge;Votre avis\n");
    for (int i = 1; i <= 60; ++i)
        csv += QStringLiteral("%1;%2;%3\n")
                   .arg(i)
                   .arg(i % 2 == 0 ? QStringLiteral("18-24") : QStringLiteral("25-34"),
                        i % 3 == 0 ? QStringLiteral("Oui") : QStringLiteral("Non"));
    Pool pool(csv);
    const BilanPrevol bilan = pool.run();
    BOOST_TEST(bilan.contributions == 0);
    BOOST_TEST(bilan.sansReponses() == 0);
    BOOST_TEST(bilan.sansQuestion == 60);
    BOOST_TEST(sansQuestionTexte(bilan).startsWith(QStringLiteral("60")), sansQuestionTexte(bilan));
    BOOST_TEST(commandeDe(pool.state()).besoin.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
