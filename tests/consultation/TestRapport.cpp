// A synthesis: its plan, its figures, its files.
#include "core/base/Task.h"
#include "core/consultation/Arguments.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Redressement.h"
#include "core/consultation/RetraitImport.h"
#include "core/consultation/Signalements.h"
#include "core/documents/DocxFile.h"
#include "core/documents/Table.h"
#include "core/documents/ZipArchive.h"
#include "tests/consultation/EnqueteBase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// 40 who are for, 20 against; 12 of them write the same; one leaves an e-mail.
QByteArray answers() {
    QByteArray csv = "id;Que voulez-vous ?;<b>Pour ou contre ?</b>;Votre âge ?\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i) +
               (i < 12    ? ";Je veux la même chose que tous mes voisins du quartier;"
                : i == 12 ? ";Écrivez-moi à zoe@exemple.fr pour en parler avec la ville;"
                          : ";Des trains pour la commune " + QByteArray::number(i * 7919) +
                                " et des vélos pour l’école;") +
               (i % 3 == 0 ? "Contre;" : "Pour;") + (i % 2 == 0 ? "Moins de 30 ans\n" : "30 ans et plus\n");
    return csv;
}

struct Survey : EnqueteBase {
    using EnqueteBase::import;
    void import() { import(answers()); }
    QList<ElementSynthese> plan() { return require(elementsSynthese(base.database(), concertation)); }
    QString add(const ElementSynthese& one) {
        const auto made = require(ajouterElement(base.database(), concertation, one));
        base.apply(made.edit);
        return made.id;
    }
    Rapport report() { return require(composerRapport(base.database(), concertation)); }
    QByteArray written(const char* name) {
        const QString path = outside.filePath(QLatin1String(name));
        require(ecrireRapport(report(), path));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QByteArray data(Donnees kind) {
        const QString path = outside.filePath(QStringLiteral("donnees.csv"));
        require(exporterContributions(base.database(), concertation, kind, path));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

QString codeOf(const base::Status& status) {
    return status ? QString() : status.error().code;
}
template <typename T>
QString codeOf(const base::Result<T>& result) {
    return result ? QString() : result.error().code;
}

/// All that the slides say, without the spaces of typography.
QString textsOf(const documents::Presentation& presentation) {
    QStringList texts;
    for (const documents::Slide& slide : presentation.slides) {
        texts << slide.titre << slide.points;
        for (const documents::SlideQuote& quote : slide.citations)
            texts << quote.texte << quote.reference;
        if (!slide.tableau)
            continue;
        for (const documents::PdfRow& row : slide.tableau->rows)
            for (const documents::PdfCell& cell : row.cells)
                texts << cell.text;
    }
    return texts.join(u'\n').replace(QChar(0xA0), QLatin1Char(' '));
}

/// Every XML part of an archive is well formed.
void checkParts(const QString& path) {
    const auto archive = require(documents::ZipArchive::open(path));
    for (const auto& part : archive.parts()) {
        const QByteArray bytes = require(archive.source(part.nom).open())->readAll();
        if (part.nom.endsWith(QLatin1String(".png"))) {
            BOOST_TEST(bytes.startsWith("\x89PNG"));
            continue;
        }
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        BOOST_TEST(!xml.hasError(), part.nom.toStdString() << ": " << xml.errorString().toStdString());
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(rapport)

BOOST_AUTO_TEST_CASE(a_plan_is_proposed_arranged_and_undone) {
    Survey survey;
    BOOST_TEST(codeOf(composerRapport(survey.base.database(), survey.concertation)) == text("synthese.vide"));
    survey.import();
    survey.base.apply(proposerSynthese(survey.base.database(), survey.concertation));
    BOOST_TEST(survey.plan().size() == 4); // check, two closed questions, the words of the open one
    const QString last = survey.plan().last().id;
    BOOST_TEST((survey.plan().last().genre == GenreElement::Mots));
    survey.base.apply(deplacerElement(survey.base.database(), survey.concertation, last, -1));
    BOOST_TEST(survey.plan().at(2).id == last);
    BOOST_TEST(
        require(deplacerElement(survey.base.database(), survey.concertation, survey.plan().first().id, -1))
            .isEmpty());
    survey.base.apply(retirerElement(survey.base.database(), survey.concertation, last));
    BOOST_TEST(survey.plan().size() == 3);
    BOOST_TEST(codeOf(retirerElement(survey.base.database(), survey.concertation, last)) ==
               text("synthese.inconnu"));
    ElementSynthese none;
    none.genre = GenreElement::Tri;
    BOOST_TEST(codeOf(ajouterElement(survey.base.database(), survey.concertation, none)) ==
               text("synthese.question"));
    none.genre = GenreElement::Verbatims;
    BOOST_TEST(codeOf(ajouterElement(survey.base.database(), survey.concertation, none)) ==
               text("synthese.verbatims"));
}

BOOST_AUTO_TEST_CASE(figures_say_what_they_rest_on_and_what_setting_aside_changes) {
    Survey survey;
    survey.import();
    const auto exam = std::make_shared<ExamenPrevol>(
        require(examiner(survey.base.database(), survey.concertation, {.motsMin = 3, .tailleCampagne = 10})));
    survey.base.apply(enregistrerPrevol(survey.base.database(), survey.concertation, exam));
    survey.base.apply(ecarter(survey.base.database(), survey.concertation, {Motif::Campagne, 0}, true));
    ElementSynthese one;
    one.genre = GenreElement::Tri;
    one.question = survey.question("pour ou contre").id;
    survey.add(one);
    const PieceRapport piece = survey.report().pieces.first();
    BOOST_TEST(piece.titre == text("Pour ou contre ?")); // without the markup of its column
    BOOST_TEST(piece.source.contains(text("enquete.csv")));
    BOOST_TEST(survey.report().fichiers.lignes.front()[2].string == profilFourni(text("generique"))->libelle);
    BOOST_TEST(piece.source.contains(text("sans les contributions mises de côté")));
    BOOST_REQUIRE(piece.tableau.has_value());
    BOOST_REQUIRE(piece.tableau->titres.size() == 5);
    const auto& contre = piece.tableau->lignes.front();
    BOOST_TEST(contre[0].string == text("Contre"));
    BOOST_TEST(contre[3].number == 20);
    BOOST_TEST(contre[1].number < contre[3].number);
    const QString flat = piece.constats.join(u'\n');
    BOOST_TEST(flat.contains(text("n = 49 ; sans réponse : 0 ; mis de côté : 11.")), flat);
    one.croise = survey.question("âge").id;
    survey.add(one);
    const PieceRapport crossed = survey.report().pieces.last();
    BOOST_TEST(crossed.constats.join(u'\n').contains(text("V de Cramér")));
    BOOST_TEST(crossed.constats.join(u'\n').contains(text("mis de côté : 11")));
    BOOST_TEST(crossed.mesures[text("mis_de_cote")].toInt() == 11);
    // With all of them none is, and a filter is on those too.
    DemandeTriBase demand{survey.question("pour ou contre"), {}, {}, true};
    BOOST_TEST(basesTri(require(trierBase(survey.base.database(), demand))) ==
               text("n = 60 ; sans réponse : 0."));
    demand.toutes = false;
    demand.filtres = {{survey.question("âge"), {text("Moins de 30 ans")}}};
    const ResultatTri young = require(trierBase(survey.base.database(), demand));
    BOOST_TEST(young.aPlat.repondants + young.misDeCote == 30);
    BOOST_TEST(young.misDeCote > 0);
    BOOST_REQUIRE(crossed.tableau->titres.size() == 4); // the last is all of them
    BOOST_TEST(crossed.tableau->titres.last() == text("Ensemble"));
}

BOOST_AUTO_TEST_CASE(a_weighted_count_is_replayed_and_named_where_it_stands_and_in_the_annex) {
    Survey survey;
    survey.import();
    ElementSynthese one = elementDe(GenreElement::Tri, survey.question("pour ou contre").id);
    one.redresse = true;
    BOOST_TEST(codeOf(ajouterElement(survey.base.database(), survey.concertation, one)) ==
               text("marges.aucune"));
    QFile file(survey.outside.filePath(text("marges.csv")));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("variable;modalite;part\nVotre âge ?;Moins de 30 ans;20\nVotre âge ?;30 ans et plus;80\n");
    file.close();
    const auto questions = require(questionsFermees(survey.base.database(), survey.concertation));
    survey.base.apply(ecrireMarges(survey.base.database(), require(lireMarges(file.fileName(), questions))));
    survey.add(one);
    BOOST_TEST(survey.plan().first().redresse);
    const Rapport report = survey.report();
    const PieceRapport& piece = report.pieces.first();
    BOOST_TEST(piece.source.contains(text("30 ans et plus 80,0")), piece.source);
    BOOST_TEST(report.methode.join(u'\n').contains(text("Moins de 30 ans 20,0")));
    BOOST_TEST((piece.tableau->titres ==
                QStringList{text("Réponse"), text("Effectif brut"), text("Part redressée")}));
    BOOST_TEST(piece.mesures[text("poids")][text("effet_de_plan")].toDouble() > 1);
    BOOST_TEST(piece.mesures[text("marges")].toString().contains(text("Votre âge ?")));
    BOOST_TEST(survey.written("a.docx") == survey.written("b.docx"));
    one.croise = survey.question("âge").id;
    survey.add(one);
    const PieceRapport crossed = survey.report().pieces.last();
    BOOST_TEST(crossed.tableau->lignes.back().front().string == text("Base redressée"));
}

BOOST_AUTO_TEST_CASE(what_the_plan_has_is_not_added_again_in_silence) {
    Survey survey;
    survey.import();
    const storage::Database& base = survey.base.database();
    const ElementSynthese count = elementDe(GenreElement::Tri, survey.question("pour ou contre").id);
    survey.add(count);
    const auto twice = ajouterElement(base, survey.concertation, count);
    BOOST_REQUIRE(!twice);
    BOOST_TEST(twice.error().code == text("synthese.double"));
    BOOST_TEST(twice.error().message.contains(text("place 1")));
    ElementSynthese other = count;
    other.croise = survey.question("âge").id;
    survey.add(other); // crossed, it is another one
    survey.base.apply(require(ajouterElement(base, survey.concertation, count, true)).edit); // wanted
    BOOST_TEST(survey.plan().size() == 3);
    BOOST_TEST(titreRepris(survey.plan(), survey.plan().first(), text("Pour ou contre ?")));
    BOOST_TEST(!titreRepris(survey.plan(), survey.plan().at(1), text("Pour ou contre ? × Votre âge ?")));
    ElementSynthese named = survey.plan().at(1);
    named.titre = text("pour ou contre ?");
    survey.base.apply(modifierElement(base, named));
    survey.base.apply(retirerElement(base, survey.concertation, survey.plan().last().id));
    BOOST_TEST(titreRepris(survey.plan(), survey.plan().first(), text("Pour ou contre ?")));
    survey.base.apply(proposerSynthese(base, survey.concertation));
    BOOST_TEST(survey.plan().size() == 5); // what it had stays once
    BOOST_TEST(require(proposerSynthese(base, survey.concertation)).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_map_without_arguments_is_no_part_of_a_report) {
    Survey survey;
    survey.import();
    const storage::Database& base = survey.base.database();
    const ElementSynthese map = elementDe(GenreElement::Arguments);
    BOOST_TEST(codeOf(ajouterElement(base, survey.concertation, map)) == text("synthese.arguments"));
    survey.base.apply(require(ajouterArgument(base, survey.concertation, {}, GenreArgument::Question,
                                              text("Faut-il planter ?")))
                          .edit);
    BOOST_TEST(codeOf(ajouterElement(base, survey.concertation, map)) == text("synthese.arguments"));
    survey.base.apply(
        require(ajouterArgument(base, survey.concertation, {}, GenreArgument::These, text("Planter partout")))
            .edit);
    survey.add(map);
    BOOST_TEST(survey.plan().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_crosstab_tells_its_parts_its_totals_and_its_test_in_every_format) {
    Survey survey;
    survey.import();
    ElementSynthese one;
    one.genre = GenreElement::Tri;
    one.question = survey.question("pour ou contre").id;
    one.croise = survey.question("âge").id;
    survey.add(one);
    const Rapport report = survey.report();
    const PieceRapport& piece = report.pieces.first();
    const auto said = [&piece](size_t row, size_t column) {
        return texteCellule(piece.tableau->lignes.at(row).at(column)).replace(QChar(0xA0), QLatin1Char(' '));
    };
    // Of the 30 of each age, 20 are for and 10 against.
    BOOST_TEST(said(0, 0) == text("Contre"));
    BOOST_TEST(said(0, 1) == text("10 (33,3 %)"));
    BOOST_TEST(said(1, 2) == text("20 (66,7 %)"));
    BOOST_TEST(said(1, 3) == text("40 (66,7 %)"));
    BOOST_TEST(said(2, 0) == text("Total (n)"));
    BOOST_TEST(said(2, 1) == text("30"));
    BOOST_TEST(said(2, 3) == text("60"));
    for (size_t column = 1; column < 4; ++column)
        BOOST_TEST(
            (tableauImprime(*piece.tableau).columns[column].align == documents::PdfColumn::Align::Right));
    const QString facts = piece.constats.join(u'\n');
    for (const char* words : {"n = 60", "sans réponse : 0", "χ² = 0,000", "1 degré", "V de Cramér"})
        BOOST_TEST(facts.contains(text(words)), words << " in " << facts);
    const QString slides = textsOf(rapportPresentation(report));
    for (const char* words : {"10 (33,3", "Total (n)", "V de Cramér", "part de la colonne"})
        BOOST_TEST(slides.contains(text(words)), words);
    BOOST_TEST(!slides.contains(mentionRepresentativite())); // at the foot of each, not among its points
    const documents::Workbook workbook = rapportClasseur(report);
    const auto sheet =
        std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [](const auto& candidate) {
            return candidate.name.endsWith(text("(2)")); // every figure as a number
        });
    BOOST_REQUIRE((sheet != workbook.sheets.end()));
    const auto& figures = sheet->rows.at(size_t(sheet->headRow) + 1).cells;
    BOOST_TEST(figures.at(2).number == 10);
    BOOST_TEST(std::abs(figures.at(3).real - 1.0 / 3) < 1e-12);
    const QJsonObject measures =
        rapportJson(report)[text("pieces")].toArray().first()[text("mesures")].toObject();
    BOOST_TEST(measures[text("n")].toInt() == 60);
    BOOST_TEST(measures[text("ddl")].toInt() == 1);
    for (const char* key : {"khi2", "p", "v_cramer", "petits_effectifs", "sans_reponse", "parts_en_colonne"})
        BOOST_TEST(measures.contains(QLatin1String(key)), key);
}

BOOST_AUTO_TEST_CASE(an_element_outlives_what_it_counts) {
    Survey survey;
    survey.import();
    ElementSynthese one;
    one.genre = GenreElement::Tri;
    one.question = text("disparue");
    survey.add(one);
    const Rapport report = survey.report();
    BOOST_TEST(report.pieces.first().alertes.join(u'\n').contains(text("n’est plus dans la base")));
    BOOST_TEST(!report.pieces.first().tableau.has_value());
}

BOOST_AUTO_TEST_CASE(verbatims_are_cited_once_without_addresses) {
    Survey survey;
    survey.import();
    const auto numbers = require(numerosDe(survey.base.database(), {survey.concertation, {}, text("zoe")}));
    BOOST_REQUIRE(numbers.size() == 1U);
    survey.base.apply(citerContribution(survey.base.database(), survey.concertation, numbers.front()));
    BOOST_TEST(
        require(citerContribution(survey.base.database(), survey.concertation, numbers.front())).isEmpty());
    survey.base.apply(citerContribution(survey.base.database(), survey.concertation, numbers.front() + 1));
    BOOST_TEST(survey.plan().size() == 1);
    const PieceRapport piece = survey.report().pieces.first();
    BOOST_REQUIRE(piece.verbatims.size() == 2);
    BOOST_TEST(piece.verbatims.first().texte ==
               text("Que voulez-vous ? — Écrivez-moi à [courriel] pour en parler avec la ville"));
}

BOOST_AUTO_TEST_CASE(the_same_base_gives_the_same_bytes_in_every_format) {
    Survey survey;
    survey.import();
    survey.base.apply(citerContribution(survey.base.database(), survey.concertation, 13));
    ElementSynthese said;
    said.commentaire = text("Ce que nous retenons : « des trains » & <des vélos>.");
    survey.add(said);
    ElementSynthese one;
    one.genre = GenreElement::Tri;
    one.question = survey.question("pour ou contre").id;
    survey.add(one);
    for (const char* name : {"a.pdf", "a.docx", "a.pptx", "a.xlsx", "a.json"})
        BOOST_TEST((survey.written(name) == survey.written(name)), name);
    for (const char* name : {"a.docx", "a.pptx"})
        checkParts(survey.outside.filePath(QLatin1String(name)));
    BOOST_TEST(codeOf(ecrireRapport(survey.report(), survey.outside.filePath(text("a.odp")))) ==
               text("synthese.format"));
    const QJsonObject json = QJsonDocument::fromJson(survey.written("a.json")).object();
    BOOST_TEST(json[text("mention")].toString() == mentionRepresentativite());
    BOOST_TEST(json[text("pieces")].toArray().size() == 3);
}

BOOST_AUTO_TEST_CASE(contributions_leave_as_they_are_or_masked) {
    Survey survey;
    survey.import();
    BOOST_TEST(survey.data(Donnees::Brutes).contains("zoe@exemple.fr"));
    const QByteArray masked = survey.data(Donnees::Anonymisees);
    BOOST_TEST(!masked.contains("zoe@exemple.fr"));
    BOOST_TEST(masked.contains("[courriel]"));
    const auto table = require(documents::readTable(survey.outside.filePath(text("donnees.csv"))));
    BOOST_TEST(table.rows.size() == 60U);
    BOOST_TEST(table.entetes.contains(text("Votre âge ?")));
    const QString other = text("autre.csv");
    survey.import("id;Quel vélo ?\n1;Un rouge pour la ville\n2;Un bleu pour la campagne\n", other);
    BOOST_TEST(survey.data(Donnees::Brutes).contains("Quel vélo ?"));
    const auto taken = require(planRetrait(survey.base.database(), survey.concertation, other));
    survey.base.apply(retirerImport(survey.base.database(), taken, false));
    BOOST_TEST(!survey.data(Donnees::Brutes).contains("Quel vélo ?"));
    base::TaskContext cancelled;
    cancelled.cancel();
    BOOST_TEST(codeOf(composerRapport(survey.base.database(), survey.concertation, &cancelled)) ==
               base::TaskContext::cancelledErreur().code);
}

BOOST_AUTO_TEST_CASE(a_free_answer_to_a_closed_question_is_masked_in_tables) {
    QByteArray csv = "id;Votre avis en quelques mots;Vous êtes ?;Votre âge ?\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i) + ";Un avis numéro " + QByteArray::number(i * 7) +
               " sur la ville et ses transports;" +
               (i % 5 == 0   ? "Autre : je m'appelle Zoé Quatrebarbes"
                : i % 2 == 0 ? "Habitant"
                             : "Élu") +
               (i % 3 == 0 ? ";Moins de 30 ans\n" : ";30 ans et plus\n");
    EnqueteBase survey(csv);
    ElementSynthese one = elementDe(GenreElement::Tri, survey.question("Vous êtes").id);
    for (const QString& crossed : {QString(), survey.question("âge").id}) {
        one.croise = crossed;
        const PieceRapport piece = require(composerPiece(survey.base.database(), survey.concertation, one));
        BOOST_REQUIRE(piece.tableau.has_value());
        QStringList said;
        for (const TableauRapport& table : {*piece.tableau, piece.detail.value_or(TableauRapport())})
            for (const auto& line : table.lignes)
                said << line[0].string;
        BOOST_TEST(said.contains(text("Autre : je m'appelle [identité]")), said.join(u','));
        BOOST_TEST(!said.join(u',').contains(text("Quatrebarbes")));
        BOOST_TEST((piece.graphiques.isEmpty() ||
                    piece.graphiques.first().categories.contains(text("Autre : je m'appelle [identité]"))));
        BOOST_TEST(!QJsonDocument(piece.mesures).toJson().contains("Quatrebarbes"));
    }
    std::swap(one.question, one.croise); // in the heads of the columns
    const PieceRapport turned = require(composerPiece(survey.base.database(), survey.concertation, one));
    BOOST_TEST(turned.tableau->titres.contains(text("Autre : je m'appelle [identité]")));
}

BOOST_AUTO_TEST_CASE(a_slide_shows_the_longest_bars_and_the_table_all_of_them) {
    PieceRapport piece;
    piece.titre = text("Mots");
    documents::Chart chart;
    chart.series.push_back({text("Textes"), {}});
    TableauRapport table{{text("Mot"), text("Textes"), text("Part")}, {}};
    for (int i = 0; i < 20; ++i) {
        chart.categories << QString::number(i);
        chart.series.front().values.push_back(i == 19 ? 100 : 40 - i);
        chart.notes << effectifEtPart(i == 19 ? 100 : 40 - i, 0.5);
        table.lignes.push_back({documents::Cell::text(QString::number(i)),
                                documents::Cell::integer(i == 19 ? 100 : 40 - i),
                                documents::Cell::share(0.5)});
    }
    piece.graphiques << chart;
    piece.tableau = table;
    Rapport report;
    report.pieces << piece;
    const documents::Presentation slides = rapportPresentation(report);
    const documents::Slide& first = slides.slides.first();
    BOOST_REQUIRE(first.graphique.has_value());
    BOOST_TEST(first.graphique->categories.size() == 12);
    BOOST_TEST(first.graphique->categories.last() == text("19"));
    BOOST_TEST(first.points.join(u' ').contains(text("12 plus longues sur 20")), first.points.join(u' '));
    std::size_t rows = 0;
    for (const documents::Slide& slide : slides.slides)
        if (slide.tableau && slide.titre == piece.titre)
            rows += slide.tableau->rows.size();
    BOOST_TEST(rows == 20U);
}

BOOST_AUTO_TEST_CASE(an_announced_name_is_masked_and_the_sentence_stays) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Je m'appelle Marie Dupont et j'habite Lyon", "Je m'appelle [identité] et j'habite Lyon"},
        {"je suis Mme Dupont. Les bus sont rares", "je suis Mme [identité]. Les bus sont rares"},
        {"Je suis M. Jean-Pierre de La Tour d'Ormesson, maire", "Je suis M. [identité], maire"},
        {"je m’appelle marie dupont je vis ici", "je m’appelle [identité] je vis ici"},
        {"Mon nom est J. MARTIN.", "Mon nom est [identité]."},
        {"JE M'APPELLE ZOÉ O'BRIEN ET JE VOTE", "JE M'APPELLE [identité] ET JE VOTE"},
        {"Moi, Madame Le Goff née Kervella, je refuse", "Moi, Madame [identité], je refuse"},
        {"Je me nomme Élodie\nLes bus", "Je me nomme [identité]\nLes bus"}};
    for (const auto& [written, masked] : cases) {
        BOOST_TEST(masquer(text(written)) == text(masked), masquer(text(written)).toStdString());
        BOOST_TEST(signalementsDe(written) == AvecIdentite, written);
        BOOST_TEST(signalementsDe(masked) == 0, masked);
    }
    for (const char* plain :
         {"Je suis contre ce projet", "je suis docteur en droit", "je suis Français", "moins de voitures",
          "pour moi, Monsieur, c'est non", "mon nom est connu", "je suis maître de conférences"})
        BOOST_TEST(masquer(text(plain)) == text(plain), masquer(text(plain)).toStdString());
}

BOOST_AUTO_TEST_CASE(what_names_people_is_masked_where_it_is_flagged) {
    BOOST_TEST(masquer(text("Écrivez à j.dupont-martin@exemple.fr. Merci")) ==
               text("Écrivez à [courriel]. Merci"));
    BOOST_TEST(masquer(text("appelez le 06 99 51 73 42, le soir")) ==
               text("appelez le [téléphone], le soir"));
    BOOST_TEST(masquer(text("Je m’appelle Zoé Quatrebarbes, de Rennes")) ==
               text("Je m’appelle [identité], de Rennes"));
    BOOST_TEST(masquer(text("le 01-02-2019, 1 500 euros")) == text("le 01-02-2019, 1 500 euros"));
    CHECK_PROPERTY("what is masked is flagged no more", [] {
        const QString written = QString::fromUtf8(QByteArray::fromStdString(*rc::gen::string<std::string>()));
        const QString masked = masquer(written + text(" zoe@exemple.fr 06 99 51 73 42"));
        RC_ASSERT((signalementsDe(masked.toStdString()) & (AvecCourriel | AvecTelephone)) == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
