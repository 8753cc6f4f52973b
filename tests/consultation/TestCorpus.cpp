// From raw text to lemmas, segments and classes.
#include "core/consultation/Corpus.h"
#include "core/consultation/Jetons.h"
#include "core/documents/Table.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& content) {
    QFile file(folder.filePath(text(name)));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

/// Ten texts on trains and ten on schools, said in turn.
QByteArray twoThemes() {
    QByteArray csv = "source;texte\n";
    for (int i = 0; i < 10; ++i) {
        csv += "t" + QByteArray::number(i) +
               ";Les trains régionaux desservent les gares et les voyageurs prennent leurs trains.\n";
        csv += "e" + QByteArray::number(i) +
               ";L’école forme des élèves, les professeurs enseignent aux élèves des écoles.\n";
    }
    return csv;
}

} // namespace

BOOST_AUTO_TEST_SUITE(corpus)

BOOST_AUTO_TEST_CASE(words_of_french_sentences) {
    BOOST_TEST((jetons(text("L’école d'ici n’est qu'un début !")) ==
                QStringList{text("l"), text("école"), text("d"), text("ici"), text("n"), text("est"),
                            text("qu"), text("un"), text("début")}));
    BOOST_TEST((jetons(text("Y a-t-il, peut-être, 3 rendez-vous aujourd’hui ?")) ==
                QStringList{text("y"), text("a"), text("il"), text("peut-être"), text("rendez-vous"),
                            text("aujourd'hui")}));
    BOOST_TEST(jetons(text("12 + 3 % — …")).isEmpty());
}

BOOST_AUTO_TEST_CASE(segments_keep_every_word) {
    CHECK_PROPERTY("joined again they are the text", [] {
        QStringList words;
        for (int i = *rc::gen::inRange(0, 300); i > 0; --i)
            words << QStringLiteral("mot%1").arg(i) +
                         *rc::gen::element(QString(), QStringLiteral("."), QStringLiteral(","));
        const QString whole = words.join(QLatin1Char(' '));
        const QStringList segments = segmentsDe(whole);
        RC_ASSERT(segments.join(QLatin1Char(' ')) == whole);
        for (const QString& segment : segments)
            RC_ASSERT(segment.count(QLatin1Char(' ')) < 56);
    });
}

BOOST_AUTO_TEST_CASE(segments_are_those_of_rainette) {
    REQUIRE_SHARED(path, "data/text/rainette/theses_socio_df20_fixed/segments.csv");
    const auto table = require(documents::readTable(path));
    std::map<QString, QStringList> published;
    for (const auto& row : table.rows)
        published[row.cells.at(1)] << row.cells.at(2);
    int checked = 0;
    for (const auto& [source, segments] : published) {
        const QString whole = segments.join(QLatin1Char(' '));
        if (whole != whole.simplified())
            continue; // quanteda keeps other white space inside its words
        BOOST_TEST((segmentsDe(whole) == segments), source);
        ++checked;
    }
    BOOST_TEST(checked > 500);
}

BOOST_AUTO_TEST_CASE(lemmas_of_the_dictionary) {
    if (!hasDictionary())
        return;
    auto lemmatiser = require(Lemmatiseur::ouvrir());
    const std::pair<const char*, const char*> expected[] = {
        {"maisons", "maison"}, {"citoyennes", "citoyen"},     {"nationaux", "national"}, {"yeux", "œil"},
        {"sont", "être"},      {"écologiques", "écologique"}, {"mais", "mais"},          {"plus", "plus"}};
    QHash<QString, int> forms;
    for (const auto& [form, lemma] : expected)
        forms.insert(text(form), 1);
    const auto lemmas = lemmatiser.lemmes(forms);
    for (const auto& [form, lemma] : expected)
        BOOST_TEST(lemmas.value(text(form)) == text(lemma));
    BOOST_TEST(!lemmatiser.candidats(text("xyzzyx")).connu);
}

BOOST_AUTO_TEST_CASE(the_corpus_settles_what_the_dictionary_leaves_open) {
    if (!hasDictionary())
        return;
    auto lemmatiser = require(Lemmatiseur::ouvrir());
    BOOST_REQUIRE(lemmatiser.candidats(text("portes")).lemmes.size() == 2);
    BOOST_TEST(lemmatiser.lemmes({{text("portes"), 1}, {text("portons"), 3}}).value(text("portes")) ==
               text("porter"));
    const QTemporaryDir folder;
    auto taught = require(Lemmatiseur::ouvrir(write(folder, "lexique.csv", "forme;lemme\nportes;portail\n")));
    BOOST_TEST(taught.lemmes({{text("portes"), 1}}).value(text("portes")) == text("portail"));
}

BOOST_AUTO_TEST_CASE(raw_texts_are_classified_by_what_they_speak_of) {
    if (!hasDictionary())
        return;
    const QTemporaryDir folder;
    const auto read = require(lireCorpus(write(folder, "textes.csv", twoThemes()), {}));
    BOOST_TEST(read.lemmes.contains(text("train")));
    BOOST_TEST(!read.lemmes.contains(text("le")));
    const auto classes = require(classer(read.formes, 0, {}));
    for (std::size_t i = 2; i < classes.groupes().size(); ++i)
        BOOST_TEST(classes.groupes()[i] == classes.groupes()[i - 2]);
    BOOST_TEST(classes.groupes()[0] != classes.groupes()[1]);
    const auto profile = profils(read, classes.groupes(), 2)[std::size_t(classes.groupes()[0])];
    QStringList words;
    for (const FormeDeClasse& form : profile.formes)
        if (form.khi2 > 0)
            words << read.lemmes.at(form.forme);
    BOOST_TEST(words.contains(text("gare")));
    BOOST_TEST(!words.contains(text("élève")));
    BOOST_TEST(read.textes.at(profile.segments.front()).contains(text("trains régionaux")),
               "words as written, never lemmas");
}

BOOST_AUTO_TEST_CASE(texts_that_say_nothing_are_left_out_and_counted) {
    if (!hasDictionary())
        return;
    const QTemporaryDir folder;
    const auto whole = require(lireCorpus(write(folder, "textes.csv", twoThemes()), {}));
    const auto read =
        require(lireCorpus(write(folder, "ras.csv", twoThemes() + "x;RAS\ny;...\nz;ne sait pas\n"), {}));
    BOOST_TEST(read.sansAvis == 2);
    BOOST_TEST(read.sansTexte == 1);
    BOOST_TEST(read.sources == whole.sources);
    BOOST_TEST((read.textes == whole.textes));
    const QJsonObject json = corpusJson(read, require(classer(read.formes, 0, {})));
    BOOST_TEST(json[text("sans_avis")].toInt() == 2);
}

BOOST_AUTO_TEST_CASE(bad_corpora_are_refused_with_their_line) {
    const QTemporaryDir folder;
    const auto refusal = [&](const QByteArray& content) {
        const auto result = lireCorpus(write(folder, "textes.csv", content), {});
        BOOST_REQUIRE(!result.has_value());
        return result.error();
    };
    BOOST_TEST(refusal("a;b\n1;2\n").ligne == 1);
    BOOST_TEST(refusal("source;texte\n").exitCode() == 1);
    BOOST_TEST(refusal("source;texte\na;un\nb;deux\na;trois\n").ligne == 4);
    BOOST_TEST(
        lireFormes(write(folder, "m.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 1\n3 1 1\n"),
                   {})
            .error()
            .ligne == 3);
    const QString matrix =
        write(folder, "m.mtx", "%%MatrixMarket matrix coordinate integer general\n2 2 1\n1 1 1\n");
    BOOST_TEST(lireFormes(matrix, write(folder, "docs.txt", "a_1\n")).error().code == text("noms.nombre"));
    BOOST_TEST(lireFormes(matrix, write(folder, "docs.txt", "a_1\nb\n")).error().ligne == 2);
    BOOST_TEST(lireFormes(matrix, write(folder, "docs.txt", "a_1\na_1\n")).error().ligne == 2);
    BOOST_TEST(lireTableLexicale(write(folder, "t.csv", "forme;A\nx;1\ny;-2\n")).error().ligne == 3);
    BOOST_TEST(lireTableLexicale(write(folder, "t.csv", "forme;A\nx;NaN\n")).error().ligne == 2);
    BOOST_TEST(lireTableLexicale(write(folder, "t.csv", "forme;A\nx;99999999999999999999\n")).error().ligne ==
               2);
}

BOOST_AUTO_TEST_SUITE_END()
