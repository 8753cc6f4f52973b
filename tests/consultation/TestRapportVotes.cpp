// What a synthesis shows of votes and of the map of arguments.
#include "core/consultation/Arguments.h"
#include "core/consultation/ArgumentsDessin.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/VotesDessin.h"
#include "core/consultation/VotesImportBase.h"
#include "core/consultation/VotesSortie.h"
#include "tests/consultation/EnqueteBase.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QByteArray kProposals = "id;title/fr;body/fr;component/id;created_at\n"
                              "1;Arbres;Planter des arbres rafraîchit la ville.;9;2024-01-02 10:00:00\n"
                              "2;Vélos;Les pistes prennent la place des arbres. Écrivez-moi : z@exemple.fr;9;"
                              "2024-01-03 10:00:00\n";

/// Two camps that differ on the first half of eight statements and agree on the rest.
QByteArray camps() {
    constexpr int kPeople = 40, kStatements = 8;
    QByteArray csv = "participant";
    for (int j = 0; j < kStatements; ++j)
        csv += ";Énoncé " + QByteArray::number(j);
    for (int i = 0; i < kPeople; ++i) {
        csv += "\np" + QByteArray::number(i);
        for (int j = 0; j < kStatements; ++j) {
            const bool agrees = j >= kStatements / 2 || i % 2 == 0;
            csv += agrees != ((i * 7 + j * 3) % 11 == 0) ? ";pour" : ";contre";
        }
    }
    return csv + '\n';
}

struct Synthese : EnqueteBase {
    Synthese() : EnqueteBase(kProposals) {}

    void vote() {
        QFile file(outside.filePath(text("votes.csv")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(camps());
        file.close();
        require(importerVotes(base.database(), nullptr, {file.fileName(), concertation, text("Eau"), {}}));
    }
    QString argue(GenreArgument genre, const char* words, const QString& parent = {}) {
        const auto made = require(ajouterArgument(base.database(), concertation, parent, genre, text(words)));
        base.apply(made.edit);
        return made.id;
    }
    void map() {
        const QString these = argue(GenreArgument::These, "Planter partout",
                                    argue(GenreArgument::Question, "Faut-il planter ?"));
        const QString against = argue(GenreArgument::Contre, "Les pistes y perdent", these);
        argue(GenreArgument::Pour, "Cela rafraîchit", these);
        const qint64 second = require(numerosDe(base.database(), {concertation, {}, {}}))[1];
        base.apply(citerDansArgument(base.database(), concertation, against, second));
    }
    QString votes() { return require(scrutinsDe(base.database(), concertation)).first().id; }
    PieceRapport piece(const ElementSynthese& one) {
        return require(composerPiece(base.database(), concertation, one));
    }
    QByteArray written(const char* name) {
        const QString path = outside.filePath(QLatin1String(name));
        require(ecrireRapport(require(composerRapport(base.database(), concertation)), path));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

QString cellOf(const TableauRapport& table, size_t row, size_t column) {
    return texteCellule(table.lignes.at(row).at(column));
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(rapport_votes, Synthese)

BOOST_AUTO_TEST_CASE(votes_say_what_unites_and_what_divides_with_their_intervals) {
    vote();
    ElementSynthese one = elementDe(GenreElement::Votes, votes());
    one.nombre = 3;
    const PieceRapport shown = piece(one);
    BOOST_TEST(shown.titre == text("Votes : Eau"));
    BOOST_TEST(shown.constats.first().startsWith(text("40 votant(s), dont 40 dans un groupe")),
               shown.constats.first());
    BOOST_REQUIRE(shown.tableau.has_value());
    BOOST_TEST(shown.tableau->lignes.size() == 2U);
    BOOST_TEST(cellOf(*shown.tableau, 0, 1) == text("20"));
    BOOST_REQUIRE(shown.suites.size() == 3U);
    const auto statement = [](const TableauRapport& table, size_t row) {
        return cellOf(table, row, 0).section(u' ', 1, 1).toInt();
    };
    for (size_t row = 0; row < 3; ++row) {
        BOOST_TEST(statement(shown.suites[0], row) >= 4, cellOf(shown.suites[0], row, 0));
        BOOST_TEST(statement(shown.suites[1], row) < 4, cellOf(shown.suites[1], row, 0));
    }
    BOOST_TEST(cellOf(shown.suites[0], 0, 3).contains(text("% [70 ; 97]")), cellOf(shown.suites[0], 0, 3));
    BOOST_TEST(shown.source.contains(text("votes.csv (SHA-256 ")), shown.source);
    BOOST_REQUIRE(shown.graphiques.size() == 1);
    BOOST_TEST(shown.graphiques.first().drawing.spoken.contains(text("groupe B, 20 votant")));
    BOOST_TEST(piece(elementDe(GenreElement::Votes, text("autres")))
                   .alertes.first()
                   .contains(text("ne sont plus dans la base")));
}

BOOST_AUTO_TEST_CASE(the_map_of_arguments_is_drawn_and_told_with_what_it_cites) {
    const ElementSynthese one = elementDe(GenreElement::Arguments);
    BOOST_TEST(piece(one).alertes.size() == 1); // there is none yet
    map();
    const PieceRapport shown = piece(one);
    BOOST_TEST(shown.constats.first().startsWith(text("4 élément(s), 1 citation(s).")),
               shown.constats.first());
    BOOST_TEST(shown.graphiques.size() == 1);
    BOOST_REQUIRE(shown.tableau->lignes.size() == 4U);
    BOOST_TEST(cellOf(*shown.tableau, 1, 0) == text("› T Planter partout"));
    BOOST_REQUIRE(shown.verbatims.size() == 1);
    BOOST_TEST(shown.verbatims.first().texte.contains(text("[courriel]")));
    BOOST_TEST(shown.verbatims.first().reference.startsWith(text("− Les pistes y perdent — ")));
    BOOST_TEST(!shown.blocs.empty());
}

BOOST_AUTO_TEST_CASE(a_map_that_is_too_large_for_a_page_is_left_out_and_said) {
    const QString these = argue(GenreArgument::These, "Une thèse");
    for (int i = 0; i < 60; ++i)
        argue(GenreArgument::Pour, QByteArray("Argument " + QByteArray::number(i)).constData(), these);
    argue(GenreArgument::These, "Une autre thèse");
    const GraphiquesArguments drawn =
        graphiquesArguments(require(carteArguments(base.database(), concertation)));
    BOOST_TEST(drawn.cartes.size() == 1);
    BOOST_TEST(drawn.laissees == QStringList{text("Une thèse")});
}

BOOST_AUTO_TEST_CASE(they_are_proposed_and_give_the_same_bytes_in_every_format) {
    vote();
    map();
    base.apply(proposerSynthese(base.database(), concertation));
    const auto plan = require(elementsSynthese(base.database(), concertation));
    BOOST_TEST((plan.at(plan.size() - 2).genre == GenreElement::Votes));
    BOOST_TEST((plan.last().genre == GenreElement::Arguments));
    for (const char* name : {"a.pdf", "a.docx", "a.pptx", "a.xlsx", "a.json"})
        BOOST_TEST((written(name) == written(name)), name);
    const QJsonObject json = QJsonDocument::fromJson(written("a.json")).object();
    const QJsonArray pieces = json[text("pieces")].toArray();
    BOOST_TEST(pieces.at(pieces.size() - 2)[text("tableaux")].toArray().size() == 3);
    bool told = false;
    for (const auto& file : json[text("fichiers")][text("lignes")].toArray())
        told = told || file.toArray().at(1).toString() == text("votes.csv");
    BOOST_TEST(told);
}

BOOST_AUTO_TEST_CASE(the_plane_of_the_voters_is_a_picture_of_its_own) {
    vote();
    const auto all = require(scrutinsDe(base.database(), concertation));
    const ResultatVotes result = require(
        analyserAvecIncertitude(require(lireScrutin(base.database(), concertation, all.first())), {}));
    BOOST_TEST(PlanVotesDessin(result).points() == 40);
    const auto bytes = [&](const char* name) {
        const QString path = outside.filePath(QLatin1String(name));
        require(ecrireVotes(result, path));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (const char* name : {"plan.png", "plan.svg", "plan.pdf"})
        BOOST_TEST((bytes(name) == bytes(name)), name);
    const QImage image = QImage::fromData(bytes("plan.png"));
    BOOST_TEST(image.width() > 1'200);
    BOOST_TEST(bytes("plan.svg").contains("Axe 1"));
    BOOST_TEST(bytes("plan.pdf").startsWith("%PDF-1.4"));
    BOOST_TEST(ecrireVotes(result, outside.filePath(text("plan.gif"))).error().code == text("votes.format"));
}

BOOST_AUTO_TEST_SUITE_END()
