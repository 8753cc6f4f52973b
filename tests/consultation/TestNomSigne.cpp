// Names that people sign with: masked where they stand, and nothing else.
#include "core/consultation/Jetons.h"
#include "core/consultation/NomSigne.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Vocabulaire.h"
#include "core/documents/Table.h"
#include "tests/consultation/EnqueteBase.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(noms_signes)

BOOST_AUTO_TEST_CASE(a_signature_is_flagged_and_masked) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Des bus. Cordialement, Solange Tropfer", "Des bus. Cordialement, [identité]"},
        {"Des bus\nBien cordialement\nSolange Tropfer", "Des bus\nBien cordialement\n[identité]"},
        {"Des bus le soir.\nSolange Tropfer", "Des bus le soir.\n[identité]"},
        {"Des bus le soir. Solange Tropfer.", "Des bus le soir. [identité]."},
        {"Des bus le soir ! — S. Tropfer", "Des bus le soir ! — [identité]"},
        {"Des bus.\n\nTROPFER Solange\n", "Des bus.\n\n[identité]\n"},
        {"Des bus. Bonne journée, Solange", "Des bus. Bonne journée, [identité]"},
        {"des bus, merci d’avance, solange tropfer", "des bus, merci d’avance, [identité]"},
        {"Des bus. Salutations distinguées, Mme Tropfer", "Des bus. Salutations distinguées, Mme [identité]"},
        {"Des bus.\nCordialement,\nÉlodie de La Tour\n12 rue des Lilas, 29200 Brest\nPS : vite",
         "Des bus.\nCordialement,\n[identité]\nPS : vite"},
        {"Des bus.\nJean-Pierre Le Goff, habitant du quartier", "Des bus.\n[identité], habitant du quartier"},
        {"Des bus. Signé : Zoé Martin, zoe@exemple.fr", "Des bus. Signé : [identité], [courriel]"}};
    for (const auto& [written, masked] : cases) {
        BOOST_TEST(masquer(text(written)) == text(masked), masquer(text(written)).toStdString());
        BOOST_TEST((signalementsDe(written) & AvecIdentite) != 0, written);
        BOOST_TEST((signalementsDe(masked) & AvecIdentite) == 0, masked);
    }
}

BOOST_AUTO_TEST_CASE(a_name_at_the_head_is_masked_with_its_address) {
    const std::vector<std::pair<const char*, const char*>> cases{
        {"Solange Tropfer, 12 rue des Lilas, Brest : il manque des bus", "[identité] : il manque des bus"},
        {"Mme Tropfer, 12 bis av. de la Gare, 29200 Brest\nDes bus", "Mme [identité]\nDes bus"},
        {"Solange Tropfer : il manque des bus", "[identité] : il manque des bus"},
        {"Solange Tropfer, 54 ans : des bus", "[identité], 54 ans : des bus"},
        {"Solange Tropfer\nIl manque des bus", "[identité]\nIl manque des bus"}};
    for (const auto& [written, masked] : cases)
        BOOST_TEST(masquer(text(written)) == text(masked), masquer(text(written)).toStdString());
}

BOOST_AUTO_TEST_CASE(sentences_places_and_public_figures_stay) {
    for (const char* plain : {"Plus de bus. Cordialement",
                              "Plus de bus. Merci d’avance. Bonne journée",
                              "Plus de bus. Cordialement, un habitant du quartier",
                              "Plus de bus. Vive la République",
                              "Rénover la place. Jean Jaurès",
                              "Rues à renommer :\nSimone Veil\nGisèle Halimi",
                              "Place Martin, 12 rue des Lilas : un nid de poule",
                              "12 rue des Lilas : un nid de poule",
                              "Monsieur le Maire, il manque des bus",
                              "Madame, Monsieur : il manque des bus",
                              "Rose Bonheur est une peintre",
                              "Marie Curie a découvert le radium.",
                              "Simone Veil : un exemple",
                              "PLUS DE BUS. MARTIN DOIT PARTIR",
                              "Plus de bus. Plus de trains",
                              "Solange Tropfer",
                              "Merci à Paul Martin pour son travail sur les bus",
                              "Bus\nVélos\nEspaces Verts",
                              "Je remercie Paul Martin : il travaille bien",
                              "Collège Paul Martin : refaire le toit"})
        BOOST_TEST(masquer(text(plain)) == text(plain), masquer(text(plain)).toStdString());
}

BOOST_AUTO_TEST_CASE(a_masked_name_shows_in_no_piece_of_its_text) {
    QString written;
    for (int i = 0; i < 37; ++i)
        written += QStringLiteral("mot%1 ").arg(i);
    written += text("fin. Cordialement, Solange Tropfer, 12 rue des Lilas, 29200 Brest");
    for (int size = 2; size < 50; ++size) {
        const QStringList pieces = segmentsDe(voiler(written), size);
        BOOST_TEST(pieces.size() == segmentsDe(written, size).size());
        for (const QString& piece : pieces) {
            const QString shown = marquer(piece);
            for (const char* part : {"Solange", "Tropfer", "Lilas", "29200"})
                BOOST_TEST(!shown.contains(text(part)), shown.toStdString());
        }
    }
    BOOST_TEST(!jetons(voiler(written)).contains(text("tropfer")));
    BOOST_TEST(jetons(voiler(written)).contains(text("cordialement")));
}

/// Every cell that says something, of all exports and texts that were published.
BOOST_AUTO_TEST_CASE(published_texts_are_left_alone) {
    REQUIRE_SHARED(root, "data");
    qint64 cells = 0;
    QStringList masked;
    const auto see = [&](const QString& cell) {
        constexpr qsizetype kText = 25; // shorter ones are names of columns and people
        if (cell.size() < kText)
            return;
        ++cells;
        if (!nomsSignes(cell.toStdString()).empty())
            masked << cell.right(120).simplified() + QStringLiteral(" => ") +
                          masquer(cell).right(80).simplified();
    };
    for (const char* folder : {"/text", "/platforms"})
        for (QDirIterator files(root + QLatin1String(folder), {text("*.csv"), text("gd_idees.txt")},
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            const QString path = files.next();
            const auto table = documents::readTable(path);
            for (const auto& row : table ? table->rows : std::vector<documents::Table::Row>())
                for (const QString& cell : row.cells)
                    see(cell);
        }
    BOOST_TEST(cells > 30'000);
    BOOST_TEST(masked.isEmpty(),
               QString::number(cells).toStdString() + "\n" + masked.join(u'\n').toStdString());
}

BOOST_AUTO_TEST_CASE(no_word_and_no_output_shows_a_signature) {
    QByteArray csv = "id;Que voulez-vous ?\n";
    for (int i = 1; i <= 30; ++i)
        csv += QByteArray::number(i) + ";Je voudrais le bus numéro " + QByteArray::number(i) +
               " plus tard le soir. Cordialement, Solange Tropfer\n";
    EnqueteBase survey(csv);
    const auto field = survey.field();
    const auto words = require(vocabulaireDe(survey.base.database(), {field, {}}));
    QStringList forms;
    for (const auto& one : words.formes)
        forms << one.forme;
    BOOST_TEST(forms.contains(text("cordialement")));
    BOOST_TEST(!forms.contains(text("tropfer")));
    BOOST_TEST(!forms.contains(text("solange")));
    const QString path = survey.outside.filePath(text("anonymes.csv"));
    require(exporterContributions(survey.base.database(), survey.concertation, Donnees::Anonymisees, path));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray masked = file.readAll();
    BOOST_TEST(masked.count("[identité]") == 30);
    BOOST_TEST(!masked.contains("Tropfer"));
    BOOST_TEST(masked.left(400).contains("à relire avant publication"));
    const Rapport report = require(composerRapport(survey.base.database(), survey.concertation));
    BOOST_TEST(report.methode.contains(avisMasquage()));
    BOOST_TEST(!QJsonDocument(rapportJson(report)).toJson().toLower().contains("tropfer"));
}

BOOST_AUTO_TEST_SUITE_END()
