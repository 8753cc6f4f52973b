// The texts of a base as the corpus of IRaMuTeQ or TXM.
#include "core/consultation/CorpusEchange.h"
#include "core/consultation/Rapport.h"
#include "core/documents/Table.h"
#include "tests/consultation/EnqueteBase.h"

#include <QJsonArray>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QByteArray kAnswers = "id;Que voulez-vous ?;Votre âge ?;Sexe\n"
                            "1;Des trains, des * vélos *gratuits ;Moins de 30 ans;Femme\n"
                            "2;\"Écrivez à zoe@exemple.fr,\net venez\";30 ans et plus;Homme\n"
                            "3;;30 ans et plus;Homme\n"
                            "4;**** *sexe_faux;Moins de 30 ans;\n"
                            "5;\"Une \"\"vraie\"\" écoute, enfin\";Moins de 30 ans;Femme\n";

struct Echange : EnqueteBase {
    Echange() : EnqueteBase(kAnswers) {}
    DemandeEchange demand(FormatCorpus format) {
        return {{field("Que voulez-vous"), {}, false}, {question("Votre âge"), question("Sexe")}, format};
    }
    QString path() const { return outside.filePath(QStringLiteral("corpus.txt")); }
    QStringList lines() const {
        QFile file(path());
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u'\n');
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(corpus_echange, Echange)

BOOST_AUTO_TEST_CASE(iramuteq_reads_one_starred_line_a_text) {
    const auto written = require(exporterCorpus(base.database(), demand(FormatCorpus::Iramuteq), path()));
    BOOST_TEST(written.textes.textes == 4);
    BOOST_TEST(written.textes.sansTexte == 1);
    const QStringList all = lines();
    BOOST_REQUIRE(all.size() == 13); // three lines a text, and the end
    BOOST_TEST(all.at(0) == text("**** *id_1 *votre-age_moins-de-30-ans *sexe_femme"));
    BOOST_TEST(all.at(1) == text("Des trains, des vélos gratuits")); // no star begins a theme
    BOOST_TEST(all.at(4) == text("Écrivez à [courriel], et venez"));
    BOOST_TEST(all.at(6) == text("**** *id_4 *votre-age_moins-de-30-ans *sexe_sans-reponse"));
    BOOST_TEST(all.at(7) == text("sexe_faux"));
    BOOST_TEST(all.filter(QStringLiteral("****")).size() == 4);
}

BOOST_AUTO_TEST_CASE(txm_reads_a_row_a_text_and_raw_is_raw) {
    DemandeEchange wanted = demand(FormatCorpus::Txm);
    wanted.brut = true;
    require(exporterCorpus(base.database(), wanted, path()));
    const QStringList all = lines();
    BOOST_TEST(all.at(0).trimmed() == text("id,votre-age,sexe,text"));
    BOOST_TEST(all.at(2).trimmed() == text("2,30-ans-et-plus,homme,\"Écrivez à zoe@exemple.fr, et venez\""));
    BOOST_TEST(all.at(4).trimmed() == text("5,moins-de-30-ans,femme,\"Une \"\"vraie\"\" écoute, enfin\""));
}

BOOST_AUTO_TEST_CASE(answers_that_look_alike_keep_codes_of_their_own) {
    QByteArray csv = "id;Quelle idée ?;Note ?\n";
    for (int i = 0; i < 30; ++i)
        csv += QByteArray::number(i) + ";Une idée de plus, la " + QByteArray::number(i * 7919) +
               (i % 3 == 0   ? "e;+ 1\n"
                : i % 3 == 1 ? "e;- 1\n"
                             : "e;?\n");
    import(csv);
    const DemandeEchange wanted{
        {field("Quelle idée"), {}, false}, {question("Note")}, FormatCorpus::Iramuteq};
    const auto written = require(exporterCorpus(base.database(), wanted, path()));
    QStringList codes;
    for (const auto& [code, answer] : written.variables.first().modalites)
        codes << code;
    BOOST_TEST(codes.join(u' ') == text("1 1-2 x"));
    const QJsonObject json = corpusEchangeJson(written, {});
    const QJsonObject answers = json.value(QStringLiteral("variables")).toArray().at(0).toObject();
    BOOST_TEST(
        answers.value(QStringLiteral("modalites")).toObject().value(QStringLiteral("1-2")).toString() ==
        text("- 1"));
}

BOOST_AUTO_TEST_CASE(an_announced_name_is_in_no_anonymised_file) {
    QByteArray csv = "id;Quelle rue changer ?;Vous êtes ?\n";
    for (int i = 0; i < 30; ++i)
        csv += QByteArray::number(i) + ";La rue " + QByteArray::number(i * 7919) +
               (i == 3   ? " car je suis Mme Quatrebarbes du quartier;Habitant\n"
                : i == 4 ? " et je m'appelle zoé quatrebarbes;Habitant\n"
                : i == 5 ? " demain;Autre : je m'appelle Zoé Quatrebarbes\n"
                         : " demain matin si possible;Habitant\n");
    import(csv);
    const auto hidden = [this] {
        QFile file(path());
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        BOOST_TEST(all.contains(text("demain matin")));
        return !all.contains(text("quatrebarbes"), Qt::CaseInsensitive);
    };
    for (const FormatCorpus format : {FormatCorpus::Iramuteq, FormatCorpus::Txm}) {
        require(exporterCorpus(base.database(),
                               {{field("Quelle rue"), {}, false}, {question("Vous êtes")}, format}, path()));
        BOOST_TEST(hidden());
    }
    require(exporterContributions(base.database(), concertation, Donnees::Anonymisees, path()));
    BOOST_TEST(hidden());
    require(exporterContributions(base.database(), concertation, Donnees::Brutes, path()));
    BOOST_TEST(!hidden());
}

BOOST_AUTO_TEST_CASE(a_variable_of_several_answers_is_refused_and_nothing_is_written) {
    DemandeEchange wanted = demand(FormatCorpus::Iramuteq);
    wanted.variables.first().genre = GenreQuestion::ChoixMultiple;
    BOOST_TEST(exporterCorpus(base.database(), wanted, path()).error().code == text("echange.multiple"));
    BOOST_TEST(!QFile::exists(path()));
}

BOOST_AUTO_TEST_SUITE_END()
