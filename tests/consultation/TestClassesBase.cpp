// Reinert's classification of the contributions of a base, and the way back to what was written.
#include "core/base/Task.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Prevol.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/consultation/EnqueteBase.h"
#include "tests/consultation/Themes.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct Survey : EnqueteBase {
    ParametresClasses parameters;

    Survey() : EnqueteBase(threeThemes()) { parameters.tailleMin = 2; }
    DemandeTextes demand() { return {field(), {}, false}; }
    ClassesBase classes() { return require(classerBase(base.database(), demand(), parameters)); }
};

int columnOf(const ClassesBase& classes, const char* lemma) {
    const qsizetype column = classes.corpus.lemmes.indexOf(text(lemma));
    BOOST_REQUIRE(column >= 0);
    return int(column);
}

} // namespace

BOOST_AUTO_TEST_SUITE(classes_base)

BOOST_AUTO_TEST_CASE(themes_become_classes_and_their_number_is_proposed) {
    if (!hasDictionary())
        return;
    Survey survey;
    const ClassesBase classes = survey.classes();
    BOOST_TEST(classes.segments() == 241);
    BOOST_TEST(classes.propose == 3);
    const auto& groups = classes.groupes(3);
    for (std::size_t i = 3; i < 240; ++i)
        BOOST_TEST(groups[i] == groups[i - 3]);
    BOOST_TEST(groups[240] == analyse::kNonClasse);
    BOOST_TEST(classes.sansForme() == 1);
    BOOST_TEST(classes.choix[1].k == 3);
    BOOST_TEST(classes.choix[1].stabilite > 0.9);
    BOOST_TEST(classes.choix[1].plusPetite == 80);
    BOOST_TEST(classes.choix[1].nonClasses == 1);
    const ClassesBase again = survey.classes();
    BOOST_TEST((again.classification.partitions == classes.classification.partitions));
    BOOST_TEST(again.choix[1].stabilite == classes.choix[1].stabilite);
}

BOOST_AUTO_TEST_CASE(answers_without_an_opinion_are_told_until_they_are_set_aside) {
    if (!hasDictionary())
        return;
    Survey sound;
    BOOST_TEST(!require(classesTexte(sound.base.database(), sound.classes(), 3)).contains(text("néant")));
    EnqueteBase survey(threeThemes() + "901;RAS;;\n902;ras.;;\n903;Néant;;\n");
    ParametresClasses parameters;
    parameters.tailleMin = 2;
    const auto told = [&] {
        const ClassesBase classes =
            require(classerBase(survey.base.database(), {survey.field(), {}, false}, parameters));
        return require(classesTexte(survey.base.database(), classes, classes.propose));
    };
    BOOST_TEST(told().contains(text("laissées de côté : 3.")), told());
    survey.base.apply(enregistrerPrevol(survey.base.database(), survey.concertation,
                                        std::make_shared<const ExamenPrevol>(
                                            require(examiner(survey.base.database(), survey.concertation)))));
    survey.base.apply(ecarter(survey.base.database(), survey.concertation, {Motif::SansAvis, 0}, true));
    BOOST_TEST(!told().contains(text("« ras »")));
}

BOOST_AUTO_TEST_CASE(two_sizes_of_units_keep_what_both_agree_upon) {
    if (!hasDictionary())
        return;
    Survey survey;
    survey.parameters.taille2 = 4;
    const ClassesBase classes = survey.classes();
    BOOST_TEST(classes.estDouble());
    // What is the same in both is told once: themes that never mix are crossed into two classes.
    const auto& groups = classes.groupes(2);
    for (std::size_t i = 3; i < 240; ++i)
        if (groups[i] != analyse::kNonClasse && groups[i - 3] != analyse::kNonClasse)
            BOOST_TEST(groups[i] == groups[i - 3]);
    BOOST_TEST(classes.choix[0].khi2 > 0);
    const QJsonObject json = require(classesJson(survey.base.database(), classes, 2, false));
    BOOST_TEST(!json.contains(QStringLiteral("hauteurs")));
    BOOST_TEST(json.value(QStringLiteral("classes")).toArray().size() == 2);
    survey.base.apply(garderClassement(survey.base.database(), classes, 2));
    const QJsonArray kept = require(classementsDe(survey.base.database(), survey.concertation));
    const QJsonValue sizes = kept.first()[QStringLiteral("parametres")][QStringLiteral("classement")];
    BOOST_TEST(sizes[QStringLiteral("taille_2")].toInt() == 4);
}

BOOST_AUTO_TEST_CASE(from_a_number_to_what_was_written) {
    if (!hasDictionary())
        return;
    Survey survey;
    const ClassesBase classes = survey.classes();
    const int rivers = classes.groupes(3)[2];
    const auto profile = profils(classes.corpus, classes.groupes(3), 3)[std::size_t(rivers)];
    BOOST_REQUIRE(!profile.segments.empty());
    const QStringList texts = require(lireSegments(survey.base.database(), classes, profile.segments));
    for (std::size_t i = 0; i < profile.segments.size(); ++i)
        BOOST_TEST(texts.at(qsizetype(i)).contains(QStringLiteral(" numéro %1.").arg(profile.segments[i])));
    const int fish = columnOf(classes, "poisson");
    BOOST_TEST((classes.corpus.ecritures[std::size_t(fish)] == QStringList{text("poissons")}));
    const auto form = std::find_if(profile.formes.begin(), profile.formes.end(),
                                   [fish](const FormeDeClasse& one) { return one.forme == fish; });
    BOOST_REQUIRE((form != profile.formes.end()));
    const Concordance lines = require(concordanceDeClasse(survey.base.database(), classes, 3, rivers, fish));
    BOOST_TEST(lines.occurrences >= form->dansLaClasse);
    BOOST_TEST(lines.lignes.front().mot == text("poissons"));
    const Concordance elsewhere =
        require(concordanceDeClasse(survey.base.database(), classes, 3, classes.groupes(3)[0], fish));
    BOOST_TEST(elsewhere.lignes.empty());
    const Concordance two = require(concordanceDeClasse(survey.base.database(), classes, 3, rivers, fish, 2));
    BOOST_TEST(two.lignes.size() == 2U);
    BOOST_TEST(!two.entiere);
    const QJsonObject json = require(classesJson(survey.base.database(), classes, 3));
    BOOST_TEST(json[QStringLiteral("groupes")].toArray().size() == 241);
    BOOST_TEST(json[QStringLiteral("classes")].toArray().size() == 3);
    BOOST_TEST(json[QStringLiteral("raisons")][QStringLiteral("sans_forme")].toInt() == 1);
    BOOST_TEST(require(classesTexte(survey.base.database(), classes, 3)).contains(mentionRepresentativite()));
}

BOOST_AUTO_TEST_CASE(long_texts_are_cut_and_their_segments_found_again) {
    if (!hasDictionary())
        return;
    Survey survey;
    QByteArray csv = "id;Un long texte ?\n";
    for (int i = 0; i < 40; ++i) {
        csv += QByteArray::number(i) + ";";
        for (int sentence = 0; sentence < 10; ++sentence)
            csv += (i % 2 == 0 ? "Le train de la gare arrive avec les voyageurs du quai numéro "
                               : "La classe de cette école compte des élèves et un professeur numéro ") +
                   QByteArray::number(i * 10 + sentence) + ". ";
        csv += "\n";
    }
    QFile file(survey.base.folder() + QStringLiteral("/longs.csv"));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    DemandeImport demand;
    demand.chemin = file.fileName();
    demand.concertationId = survey.concertation;
    demand.sansIdentites = true;
    require(importer(survey.base.database(), nullptr, demand));
    const auto fields = require(champsTexte(survey.base.database(), survey.concertation));
    const DemandeTextes longs{require(champNomme(fields, text("long texte"))), {}, false};
    const ClassesBase classes = require(classerBase(survey.base.database(), longs, survey.parameters));
    BOOST_TEST(classes.corpus.sources == 40);
    BOOST_TEST(classes.segments() > 80);
    std::vector<int> last{int(classes.segments()) - 1};
    BOOST_TEST(require(lireSegments(survey.base.database(), classes, last)).first().endsWith(text("399.")));
    qint64 lines = 0;
    for (int group = 0; group < 2; ++group)
        lines += require(concordanceDeClasse(survey.base.database(), classes, 2, group,
                                             columnOf(classes, "train")))
                     .occurrences;
    BOOST_TEST(lines == 200);
}

BOOST_AUTO_TEST_CASE(the_number_proposed_is_stable_and_has_no_crumbs) {
    const double unknown = std::nan("");
    BOOST_TEST(kPropose({{2, 0, 400, 0, 0.9}, {3, 0, 200, 0, 0.85}, {4, 0, 3, 0, 0.95}}, 1'000) == 3);
    BOOST_TEST(kPropose({{2, 0, 400, 0, 0.4}, {3, 0, 200, 0, 0.6}, {4, 0, 90, 0, unknown}}, 1'000) == 3);
    BOOST_TEST(kPropose({{2, 0, 400, 0, unknown}}, 1'000) == 2);
    // A class of 98 %, however stable, is not proposed where another number has none.
    BOOST_TEST(
        kPropose({{2, 0, 20, 0, 0.99, 980}, {3, 0, 20, 0, 0.7, 950}, {4, 0, 90, 0, 0.4, 700}}, 1'000) == 4);
    BOOST_TEST(kPropose({{2, 0, 20, 0, 0.99, 980}, {3, 0, 5, 0, 0.7, 600}}, 1'000) == 3);
    BOOST_TEST(kPropose({{2, 0, 20, 0, 0.99, 980}, {3, 0, 5, 0, 0.7, 970}}, 1'000) == 2);
}

BOOST_AUTO_TEST_CASE(a_classification_is_kept_without_the_texts_and_given_up) {
    if (!hasDictionary())
        return;
    Survey survey;
    const ClassesBase classes = survey.classes();
    const auto applied = survey.base.apply(garderClassement(survey.base.database(), classes, 3));
    auto list = require(classementsDe(survey.base.database(), survey.concertation));
    BOOST_REQUIRE(list.size() == 1);
    const QJsonObject kept = list.first().toObject();
    BOOST_TEST(kept[QStringLiteral("k")].toInt() == 3);
    BOOST_TEST(kept[QStringLiteral("parametres")][QStringLiteral("lexique")].toString() == text("vide"));
    const QJsonObject first =
        kept[QStringLiteral("resultat")][QStringLiteral("classes")].toArray().first().toObject();
    BOOST_TEST(!first[QStringLiteral("formes")].toArray().isEmpty());
    const QJsonObject place = first[QStringLiteral("segments_types")].toArray().first().toObject();
    BOOST_TEST(place[QStringLiteral("numero")].toInt() > 0);
    BOOST_TEST(!place.contains(QStringLiteral("texte")));
    survey.base.apply(retirerClassement(survey.base.database(), kept[QStringLiteral("id")].toString()));
    BOOST_TEST(require(classementsDe(survey.base.database(), survey.concertation)).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_cancelled_classification_gives_nothing) {
    if (!hasDictionary())
        return;
    Survey survey;
    base::TaskContext context;
    context.cancel();
    BOOST_TEST(
        classerBase(survey.base.database(), survey.demand(), survey.parameters, &context).error().code ==
        base::TaskContext::cancelledErreur().code);
}

BOOST_AUTO_TEST_SUITE_END()
