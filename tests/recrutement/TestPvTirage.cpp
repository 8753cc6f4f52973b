// Minutes of a draw: replayed by the verifier, and every change in them found out.
#include "core/recrutement/Certitudes.h"
#include "core/recrutement/PvDocument.h"
#include "core/recrutement/PvVerification.h"
#include "core/recrutement/TirageBilan.h"
#include "tests/analyse/TightPool.h"
#include "tests/documents/Tools.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

DonneesTirage people() {
    const auto quotas = require(documents::readTable(
        QByteArray("critere,valeur,min,max\nSexe,Femme,2,3\nSexe,Homme,2,3\nÂge,Jeune,1,3\nÂge,Âgé,2,4\n"),
        u("q.csv")));
    const auto pool = require(documents::readTable(
        QByteArray(
            "sexe,âge,rue\nFemme,Jeune,1 rue A\nFemme,Âgé,2 rue A\nFemme,Âgé,3 rue A\nHomme,Jeune,3 rue A\n"
            "Homme,Âgé,4 rue A\nHomme,Âgé,\nFemme,Jeune,\nHomme,Âgé,7 rue A\nFemme,Âgé,8 rue A\n"),
        u("p.csv")));
    const auto lines = lireQuotas(quotas);
    BOOST_REQUIRE(lines.has_value());
    auto data = lireCandidats(pool, *lines, 5, {{}, {u("rue")}});
    BOOST_REQUIRE(data.has_value());
    return std::move(*data);
}

QJsonObject minutes(MethodeTirage method = MethodeTirage::Leximin) {
    const auto data = people();
    const auto draw = require(tirer(data, {method, u("x"), 50}, {}));
    return designer(engager(data, draw, {100, u("Panel d’essai"), {}}), u("4 2 6"));
}

/// A pool of which the men can never be drawn.
QJsonObject minutesWithoutMen() {
    const auto quotas = require(documents::readTable(
        QByteArray("critere,valeur,min,max\nSexe,Femme,0,2\nSexe,Homme,0,0\n"), u("q.csv")));
    const auto pool =
        require(documents::readTable(QByteArray("sexe\nFemme\nHomme\nFemme\nFemme\nHomme\n"), u("p.csv")));
    auto data = lireCandidats(pool, *lireQuotas(quotas), 2, {});
    BOOST_REQUIRE(data.has_value());
    const auto draw = require(tirer(*data, {MethodeTirage::Leximin, u("x"), 50}, {}));
    return designer(engager(*data, draw, {100, u("Essai"), {}}), u("4 2 6"));
}

/// The checks that fail.
QStringList faults(const QJsonObject& pv) {
    QStringList result;
    for (const ControlePv& check : require(verifierPv(pv, {})).controles)
        if (!check.juste)
            result << check.cle;
    return result;
}

/// The minutes with another value at the place, committed to anew.
QJsonObject changed(QJsonObject pv, const char* part, const std::function<void(QJsonArray&)>& change) {
    QJsonArray values = pv[u(part)].toArray();
    change(values);
    pv.insert(u(part), values);
    pv.insert(u("bilan"), bilanJson(bilanDuPv(pv))); // whoever lies lies well
    pv.insert(u("engagement"), engagementDuPv(pv));
    return designer(pv, pv[u("graine")].toString());
}

QJsonValue otherThan(const QJsonValue& value) {
    if (value.isString())
        return value.toString() + QLatin1Char('1');
    return value.toInteger() + 1;
}

/// Copies of `value` in which one leaf is changed; of a list only the first ten items are gone through.
void lies(const QJsonValue& value, const QString& where,
          const std::function<void(const QString&, const QJsonValue&)>& visit) {
    constexpr int kItems = 10;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& name : object.keys())
            lies(object[name], where + name + QLatin1Char('/'),
                 [&](const QString& leaf, const QJsonValue& lie) {
                     QJsonObject changed = object;
                     changed.insert(name, lie);
                     visit(leaf, changed);
                 });
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (int i = 0; i < std::min<int>(kItems, static_cast<int>(array.size())); ++i)
            lies(array[i], where + QString::number(i) + QLatin1Char('/'),
                 [&](const QString& leaf, const QJsonValue& lie) {
                     QJsonArray changed = array;
                     changed[i] = lie;
                     visit(leaf, changed);
                 });
    } else {
        visit(where, otherThan(value));
    }
}

void eachLie(const QJsonObject& pv, const std::function<void(const QString&, const QJsonObject&)>& visit) {
    lies(pv, {}, [&](const QString& where, const QJsonValue& lie) { visit(where, lie.toObject()); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(minutes_of_a_draw)

BOOST_AUTO_TEST_CASE(who_is_in_no_panel_is_told_with_the_quotas_that_keep_them_out) {
    const QJsonObject pv = minutesWithoutMen();
    const QJsonArray none = pv[u("impossibles")].toArray();
    BOOST_REQUIRE(none.size() == 2);
    BOOST_TEST(none.at(0)[u("candidat")].toInt() == 1);
    BOOST_TEST(none.at(1)[u("candidat")].toInt() == 4);
    const QJsonValue bound = none.at(0)[u("bornes")].toArray().at(0);
    BOOST_TEST(pv[u("quotas")].toArray().at(bound[u("quota")].toInt())[u("valeur")].toString() == u("Homme"));
    BOOST_TEST(bound[u("borne")].toString() == u("max"));
    BOOST_TEST(require(verifierPv(pv, {})).estJuste());
    // Committed to with the rest: taken out, the commitment is another.
    QJsonObject silent = pv;
    silent.remove(u("impossibles"));
    BOOST_TEST(engagementDuPv(silent) != pv[u("engagement")].toString());
    BOOST_TEST(!minutes().contains(u("impossibles")));
}

/// The list of those whom no panel can seat is committed to with the rest, so a forger commits to another
/// one.
BOOST_AUTO_TEST_CASE(a_forged_list_of_impossible_people_is_found_out) {
    const QJsonObject pv = minutesWithoutMen();
    BOOST_TEST(faults(pv).isEmpty());
    const QStringList expected{u("impossibles")};
    const auto forged = [&](const std::function<void(QJsonArray&)>& change) {
        return faults(changed(pv, "impossibles", change));
    };
    const auto bounds = [](int quota, const char* side) {
        return QJsonArray{QJsonObject{{u("quota"), quota}, {u("borne"), u(side)}}};
    };
    BOOST_TEST(forged([](QJsonArray& list) { list.removeLast(); }) == expected); // kept quiet
    BOOST_TEST(forged([&](QJsonArray& list) { // a woman, who is often drawn
                   list << QJsonObject{{u("candidat"), 0}, {u("bornes"), bounds(1, "max")}};
               }) == expected);
    BOOST_TEST(forged([&](QJsonArray& list) { // the quota of the women keeps no man out
                   list[0] = QJsonObject{{u("candidat"), 1}, {u("bornes"), bounds(0, "max")}};
               }) == expected);
    BOOST_TEST(forged([](QJsonArray& list) { list << list.first(); }) == expected); // twice
    BOOST_TEST(forged([](QJsonArray& list) {                                        // no quota at all
                   list[0] = QJsonObject{{u("candidat"), 1}, {u("bornes"), QJsonArray()}};
               }) == expected);
}

/// Counted work stops the draw at the same step everywhere: the minutes replay, and say so only then.
BOOST_AUTO_TEST_CASE(a_draw_stopped_by_its_work_replays_and_by_its_clock_does_not) {
    DonneesTirage data;
    data.probleme = tightPool(300, 6, 1);
    for (std::size_t person = 0; person < data.probleme.personnes.size(); ++person)
        data.identifiants << QString::number(person + 1);
    for (const analyse::Quota& quota : data.probleme.quotas) {
        data.quotas.append(LigneQuota());
        data.quotas.last().quota = quota;
    }
    constexpr std::int64_t kWork = 20'000'000;
    const auto draw =
        require(tirer(data, {MethodeTirage::Leximin, u("x"), 50}, analyse::Arret(nullptr, {}, kWork)));
    BOOST_REQUIRE((draw.distribution.statut == analyse::Distribution::Statut::Limite));
    const auto* open = draw.distribution.certificat.ouvert();
    BOOST_REQUIRE(open != nullptr);
    BOOST_TEST(open->borne < 2.0 * data.probleme.taille / static_cast<double>(data.identifiants.size()));
    BOOST_TEST(tirageJson(data, draw)[u("rejouable")].toBool());
    QJsonObject pv = designer(engager(data, draw, {100, u("Essai"), {}}), u("4 2 6"));
    BOOST_TEST(pv[u("algorithme")][u("travail")].toInteger() == kWork);
    BOOST_TEST(faults(pv).isEmpty());
    QJsonObject algorithm = pv[u("algorithme")].toObject();
    algorithm.insert(u("travail"), static_cast<qint64>(kWork / 4));
    pv.insert(u("algorithme"), algorithm);
    BOOST_TEST(faults(pv).contains(u("distribution")));
    auto byClock = draw;
    byClock.distribution.travail.reset();
    BOOST_TEST(!tirageJson(data, byClock)[u("rejouable")].toBool());
    BOOST_TEST(faults(designer(engager(data, byClock, {100, u("Essai"), {}}), u("4 2 6"))).isEmpty());
}

BOOST_AUTO_TEST_CASE(they_are_true_and_name_nobody) {
    const QJsonObject pv = minutes();
    BOOST_TEST(faults(pv).isEmpty());
    BOOST_TEST(pv[u("panel")].toArray().size() == 5);
    BOOST_TEST(!QJsonDocument(pv).toJson().contains("rue"));
    BOOST_TEST((pv == minutes())); // the same data and seed: the same minutes
}

BOOST_AUTO_TEST_CASE(draws_from_an_urn_replay_too) {
    const QJsonObject pv = minutes(MethodeTirage::Aleatoire);
    BOOST_TEST(faults(pv).isEmpty());
    BOOST_TEST(pv[u("algorithme")][u("essais")].toInt() == 50);
    const auto drawn = require(tirer(people(), {MethodeTirage::Aleatoire, u("x"), 50}, {}));
    BOOST_TEST(drawn.estimation->exacte);
    const QJsonObject json = tirageJson(people(), drawn);
    BOOST_TEST(json[u("statut")].toString() == u("exact"));
    BOOST_TEST(json[u("certificat")].isNull());
}

BOOST_AUTO_TEST_CASE(every_change_is_found) {
    const QJsonObject pv = minutes();
    int lies = 0;
    eachLie(pv, [&](const QString& where, const QJsonObject& lie) {
        ++lies;
        const auto verification = verifierPv(lie, {});
        BOOST_TEST((!verification || !verification->estJuste()), where.toStdString());
    });
    BOOST_TEST(lies > 150);
}

BOOST_AUTO_TEST_CASE(every_change_committed_to_anew_is_found) {
    const QJsonObject pv = minutes();
    eachLie(pv, [&](const QString& where, QJsonObject lie) {
        const QString part = where.section(QLatin1Char('/'), 0, 0);
        if (QStringList{u("engagement"), u("graine"), u("rang"), u("panel"), u("empreinte")}.contains(part))
            return; // made anew here
        lie.insert(u("engagement"), engagementDuPv(lie));
        const auto read = lireContenuPv(lie);
        if (!read)
            return;
        const auto verification = verifierPv(designer(lie, lie[u("graine")].toString()), {});
        BOOST_TEST((!verification || !verification->estJuste()), where.toStdString());
    });
}

BOOST_AUTO_TEST_CASE(a_seed_or_a_panel_of_ones_own_is_found) {
    QJsonObject swapped = minutes();
    swapped.insert(u("panel"), QJsonArray{u("C0001")});
    swapped.insert(u("empreinte"), empreinteDuPv(swapped));
    BOOST_TEST((faults(swapped) == QStringList{u("designation")}));
    QJsonObject without = minutes();
    without.remove(u("graine"));
    BOOST_TEST(faults(without).contains(u("designation")));
    const QJsonObject pv = minutes();
    BOOST_TEST(require(verifierPv(pv, {}, pv[u("engagement")].toString().toUpper())).estJuste());
    BOOST_TEST(!require(verifierPv(pv, {}, u("00"))).estJuste());
}

BOOST_AUTO_TEST_CASE(a_lie_committed_to_is_found_too) {
    const auto twice = changed(minutes(), "loterie", [](QJsonArray& panels) {
        panels[0] = QJsonArray{0, 0, 1, 2, 3};
    });
    BOOST_TEST(faults(twice).contains(u("panels")));
    const auto favour = changed(minutes(), "candidats", [](QJsonArray& candidates) {
        QJsonObject person = candidates[0].toObject();
        person.insert(u("chance"), u("0.900000000000"));
        candidates[0] = person;
    });
    BOOST_TEST(faults(favour).contains(u("chances")));
    const auto proof = changed(minutes(), "niveaux", [](QJsonArray& levels) {
        QJsonObject level = levels[0].toObject();
        level.insert(u("maximum"), level[u("maximum")].toInteger() / 2);
        levels[0] = level;
    });
    BOOST_TEST(faults(proof).contains(u("certificat")));
}

BOOST_AUTO_TEST_CASE(broken_files_are_refused) {
    const QTemporaryDir folder;
    const auto code = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(u("pv.json")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto pv = lirePv(file.fileName());
        return pv ? QString() : pv.error().code;
    };
    BOOST_TEST(code(QJsonDocument(minutes()).toJson()).isEmpty());
    BOOST_TEST(code("{").startsWith(u("json.")));
    BOOST_TEST(code("{}") == u("pv.format"));
    for (const char* part : {"quotas", "candidats", "distribution", "niveaux", "loterie"}) {
        const auto bad = changed(minutes(), part, [](QJsonArray& values) {
            values[0] = QJsonArray{999'999, -1};
        });
        BOOST_TEST(code(QJsonDocument(bad).toJson()) == u("pv.format"), part);
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_minutes_says_what_is_wanted) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("autre.json"));
    for (const QByteArray& bytes : {QByteArray("%PDF-1.7"), QByteArray("{}"), QByteArray("[1]")}) {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto read = lirePv(path);
        BOOST_REQUIRE(!read);
        BOOST_TEST(read.error().message.contains(u("n’est pas un procès-verbal de tirage")),
                   read.error().message);
        BOOST_TEST(read.error().remede.contains(u("--pv")), read.error().remede);
        BOOST_TEST(read.error().fichier == path);
    }
    BOOST_TEST(!lirePv(folder.filePath(u("absent.json"))).error().message.contains(u("procès-verbal")));
}

BOOST_AUTO_TEST_CASE(a_chance_of_one_is_explained) {
    const auto sure = [](const QByteArray& quotas) {
        const auto lines = lireQuotas(require(documents::readTable(quotas, u("q.csv"))));
        const auto pool = require(
            documents::readTable(QByteArray("sexe\nFemme\nHomme\nFemme\nFemme\nHomme\n"), u("p.csv")));
        const auto data = lireCandidats(pool, *lines, 3, {});
        BOOST_REQUIRE(data.has_value());
        return certitudes(data->probleme, require(tirer(*data, {}, {})).probabilites);
    };
    const Certitudes men = sure("critere,valeur,min,max\nSexe,Femme,0,3\nSexe,Homme,2,2\n");
    BOOST_TEST(men.prouvees == 2); // there are but two of them
    BOOST_TEST(men.autres == 0);
    BOOST_TEST(phraseCertitudes(men).contains(u("2 personne")), phraseCertitudes(men));
    const Certitudes none = sure("critere,valeur,min,max\nSexe,Femme,1,3\nSexe,Homme,1,2\n");
    BOOST_TEST(none.prouvees + none.autres == 0);
    BOOST_TEST(phraseCertitudes(none).isEmpty());
    // Said to be certain of somebody whom a panel can do without.
    const auto data = people();
    BOOST_TEST(certitudes(data.probleme, std::vector<double>(data.probleme.personnes.size(), 1)).autres > 0);
}

BOOST_AUTO_TEST_CASE(the_document_names_what_is_drawn_for) {
    REQUIRE_TOOL("pdftotext")
    const QTemporaryDir folder;
    const auto textOf = [&](const QString& own, const QString& objet) {
        const auto data = people();
        const auto draw = require(tirer(data, {MethodeTirage::Leximin, u("x"), 50}, {}));
        const QString path = folder.filePath(u("pv.pdf"));
        require(ecrirePvPdf(engager(data, draw, {100, own, {}}), QDate(2026, 5, 4), path, objet));
        return QString::fromUtf8(runTool(u("pdftotext"), {u("-layout"), path, u("-")})).simplified();
    };
    BOOST_TEST(textOf({}, u("Recrutement « Panel »")).contains(u("Recrutement « Panel »")));
    BOOST_TEST(!textOf(u("Essai"), u("Recrutement « Panel »")).contains(u("Panel »")));
}

BOOST_AUTO_TEST_CASE(the_document_marks_subtotals_and_says_when_no_household_is_declared) {
    auto data = people(); // ages count together in a subtotal, as professions do in a plan
    data.quotas << LigneQuota{u("Âge"), u("Tous les âges"), {0, 5}, {}, true};
    data.probleme.quotas.push_back({0, 5});
    for (auto& answers : data.probleme.personnes)
        answers.push_back(4);
    const auto draw = require(tirer(data, {MethodeTirage::Leximin, u("x"), 50}, {}));
    const QJsonObject pv = designer(engager(data, draw, {100, u("Essai"), {}}), u("4 2 6"));
    BOOST_TEST(require(verifierPv(pv, {})).estJuste());
    REQUIRE_TOOL("pdftotext")
    const QTemporaryDir folder;
    const auto textOf = [&](const QJsonObject& one) {
        const QString path = folder.filePath(u("pv.pdf"));
        require(ecrirePvPdf(one, QDate(2026, 5, 4), path));
        return QString::fromUtf8(runTool(u("pdftotext"), {u("-layout"), path, u("-")})).simplified();
    };
    const QString housed = textOf(pv);
    BOOST_TEST(housed.contains(u("dont « Tous les âges » (sous-total)")), housed);
    BOOST_TEST(housed.count(u("sous-total")) == 1, housed);
    BOOST_TEST(!housed.contains(u("Aucun foyer déclaré")));
    BOOST_TEST(housed.contains(u("aussi souvent que sa chance le dit")), housed);
    BOOST_TEST(!housed.contains(u("arrondi")));
    BOOST_TEST(textOf(minutesWithoutMen()).contains(u("Aucun foyer déclaré : aucune adresse")));
}

BOOST_AUTO_TEST_SUITE_END()
