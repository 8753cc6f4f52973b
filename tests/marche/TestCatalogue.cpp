#include "core/marche/Catalogue.h"
#include "core/marche/CodeUO.h"
#include "tests/marche/SchemaCheck.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace isegorie::marche;
using isegorie::tests::require;
using isegorie::tests::schemaViolations;

namespace {

/// A code as the CCTP's text prints it, with the heading that it stands under.
struct Printed {
    QString spelling;
    QString section;
};

QJsonObject jsonFile(const char* path) {
    QFile file(QStringLiteral(ISEGORIE_SOURCE_DIR "/resources/catalogue/") + QLatin1String(path));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    BOOST_REQUIRE_MESSAGE(error.error == QJsonParseError::NoError, error.errorString().toStdString());
    return document.object();
}

/// Knows the tables' spelling only ("UO 2.4.94.D"), nothing of the catalogue.
QList<Printed> printedCodes(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression heading(
        QStringLiteral("^\\s*U\\.?O\\.?\\s+(\\d\\.\\d)\\s*(?::\\s*)?[A-Z]"));
    static const QRegularExpression code(
        QStringLiteral("U[O0] ?\\d\\.\\d\\.\\d+(?:\\.\\d+)*(?:\\.? ?[A-D]\\b|\\.(?!\\d))?"));
    QList<Printed> result;
    QString section;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (const auto title = heading.match(line); title.hasMatch())
            section = title.captured(1);
        for (auto it = code.globalMatch(line); it.hasNext();)
            result.append({it.next().captured(), section});
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(holds_every_uo_of_the_four_lots) {
    const Catalogue& all = Catalogue::instance();
    BOOST_TEST(all.unites().size() == 287U);
    const qsizetype expected[] = {66, 71, 130, 20};
    for (int lot = 1; lot <= 4; ++lot)
        BOOST_TEST(all.lot(lot).size() == expected[lot - 1]);
    QSet<QString> seen;
    QSet<QString> labels;
    for (const UniteOeuvre& unite : all.unites()) {
        seen << unite.code;
        labels << QString::number(unite.lot) + unite.libelle;
        BOOST_TEST(!unite.libelle.isEmpty(), unite.code);
        BOOST_TEST(!unite.unite.isEmpty(), unite.code);
        BOOST_TEST(!unite.livrables.isEmpty(), unite.code);
        BOOST_TEST(unite.code.startsWith(unite.section + QLatin1Char('.')), unite.code);
        BOOST_TEST(unite.lot == unite.code.left(1).toInt(), unite.code);
        BOOST_TEST(
            unite.article ==
            QStringLiteral("CCTP, chapitre %1, article 2, UO %2").arg(unite.lot + 1).arg(unite.section));
        BOOST_TEST(all.find(unite.code) == &unite);
    }
    BOOST_TEST(seen.size() == 287);
    BOOST_TEST(labels.size() == 287, "two UO of one lot have the same label");
}

BOOST_AUTO_TEST_CASE(is_what_the_cctp_prints_code_for_code) {
    REQUIRE_SHARED(cctp, "reference/cctp.txt");
    const QList<Printed> printed = printedCodes(cctp);
    const Catalogue& all = Catalogue::instance();
    BOOST_REQUIRE(printed.size() == 287);
    QSet<QString> resolved;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        const UniteOeuvre& unite = all.unites()[static_cast<size_t>(i)];
        BOOST_TEST((unite.alias == QStringList{printed[i].spelling}), unite.code);
        BOOST_TEST(unite.section == printed[i].section, unite.code);
        const RechercheCode answer = all.chercher(printed[i].spelling);
        BOOST_TEST(answer.candidats.contains(&unite), unite.code);
        BOOST_TEST((answer.genre == RechercheCode::Genre::Ambigu) ==
                   (normaliserCode(printed[i].spelling) == QStringLiteral("4.2.3.A")));
        for (const UniteOeuvre* candidate : answer.candidats)
            resolved << candidate->code;
    }
    BOOST_TEST(resolved.size() == 287);
}

BOOST_AUTO_TEST_CASE(livrables_are_printed_in_the_cctp) {
    REQUIRE_SHARED(cctp, "reference/cctp.txt");
    QFile file(cctp);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll()).simplified().toLower();
    const QJsonObject lists = jsonFile("catalogue.json")[QLatin1String("listes_livrables")].toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list)
        for (const auto& livrable : list.value().toArray()) {
            // Its first words are enough to find it.
            QString head = livrable.toString().toLower().section(QStringLiteral(" : "), -1).left(24);
            head.replace(QChar(u'É').toLower(), QLatin1String("e"));
            BOOST_TEST(QString(text).replace(QChar(u'é'), QLatin1String("e")).contains(head),
                       list.key() << ": " << head);
        }
}

BOOST_AUTO_TEST_CASE(conforms_to_its_schema) {
    const QJsonObject schema = jsonFile("catalogue.schema.json");
    const QJsonObject data = jsonFile("catalogue.json");
    const QStringList violations = schemaViolations(data, schema, schema);
    BOOST_TEST(violations.isEmpty(), violations.join(QLatin1Char('\n')));
    QJsonObject broken = data;
    QJsonArray units = broken[QLatin1String("uo")].toArray();
    QJsonObject first = units[0].toObject();
    first[QLatin1String("code")] = QStringLiteral("UO 1.1.1.A");
    first[QLatin1String("niveau")] = QStringLiteral("débutant");
    first.remove(QLatin1String("unite"));
    units[0] = first;
    broken[QLatin1String("uo")] = units;
    BOOST_TEST(schemaViolations(broken, schema, schema).size() == 3);
}

BOOST_AUTO_TEST_CASE(levels_zones_caps_and_variants) {
    const Catalogue& all = Catalogue::instance();
    const auto uo = [&](const char* code) { return *all.find(QLatin1String(code)); };
    BOOST_TEST((uo("2.4.9.4.B").niveau == NiveauUo::Intermediaire));
    BOOST_TEST((uo("2.4.9.4.C").niveau == NiveauUo::Expert));
    BOOST_TEST(uo("2.4.9.4.D").libelle.contains(QStringLiteral("sans référentiel")));
    BOOST_TEST(uo("2.4.9.4.C").libelle.contains(QStringLiteral("avec un référentiel")));
    BOOST_TEST((uo("1.8.7").niveau == std::nullopt));
    BOOST_TEST((uo("3.5.6.C").zone == ZoneUo::Drom));
    BOOST_TEST((uo("3.5.6.C").niveau == std::nullopt));
    BOOST_TEST(uo("3.8.3").plafondHt->centimes() == 25000);
    BOOST_TEST(uo("3.8.4").unite == QStringLiteral("%"));
    for (const UniteOeuvre& unite : all.unites()) {
        const bool recruitment = unite.lot == 3 && unite.section != QStringLiteral("3.8");
        BOOST_TEST(unite.zone.has_value() == recruitment, unite.code);
        BOOST_TEST(unite.prixSansFichier ==
                       QStringList({QStringLiteral("3.1"), QStringLiteral("3.2"), QStringLiteral("3.3")})
                           .contains(unite.section),
                   unite.code);
    }
}

BOOST_AUTO_TEST_CASE(searches_words_without_accents) {
    const Catalogue& all = Catalogue::instance();
    const auto found = all.rechercher(QStringLiteral("ENQUETE satisfaction"));
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST(found.first()->code == QStringLiteral("2.4.9.10"));
    BOOST_TEST(all.rechercher(QStringLiteral("uo 2.4.94")).size() == 1);
    BOOST_TEST(all.rechercher(QString()).size() == 287);
    BOOST_TEST(all.rechercher(QString(), 4).size() == 20);
    BOOST_TEST(all.rechercher(QStringLiteral("podcast"), 1).size() == 2);
    BOOST_TEST(all.rechercher(QStringLiteral("l'atelier deux week-ends"), 3).size() == 1);
    BOOST_TEST(all.rechercher(QStringLiteral("introuvable")).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_broken_catalogue_is_refused) {
    BOOST_TEST(!Catalogue::parse("{").has_value());
    BOOST_TEST(!Catalogue::parse(R"({"uo": [{"code": "1.1.1", "section": "9.9"}]})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
