// The plan de codification: its tree, its versions with their approvals, and its files.
#include "core/consultation/PlanEchange.h"
#include "tests/consultation/EnqueteBase.h"

#include <QJsonArray>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct PlanBase : EnqueteBase {
    storage::Database& db() { return base.database(); }
    PlanCodification plan() { return require(planDe(db(), concertation)); }
    EtatPlan state() { return require(etatPlan(db(), concertation)); }
    QString add(const char* label, const QString& parent = {}) {
        CodePlan code;
        code.libelle = text(label);
        code.parentId = parent;
        const auto made = require(ajouterCode(db(), concertation, code));
        base.apply(made.edit);
        return made.id;
    }
    QStringList paths() {
        const PlanCodification now = plan();
        QStringList list;
        for (const CodePlan& one : now.codes)
            list << now.chemin(one.id);
        return list;
    }
    QString write(const char* name, const QByteArray& content) {
        QFile file(outside.filePath(QLatin1String(name)));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    base::Result<ImportPlan> read(const char* name, const QByteArray& content) {
        return lirePlan(db(), concertation, write(name, content));
    }
};

QString code(const base::Result<storage::Edit>& edit) {
    return edit ? QString() : edit.error().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(plan_codification)

BOOST_AUTO_TEST_CASE(a_tree_is_made_moved_merged_and_undone) {
    PlanBase f;
    const QString transport = f.add("Transports");
    const QString train = f.add("Trains", transport);
    const QString bike = f.add("Vélo", transport);
    const QString school = f.add("École");
    BOOST_TEST(f.paths().join(u'|') ==
               QStringLiteral("Transports|Transports > Trains|Transports > Vélo|École"));
    BOOST_TEST(f.plan().trouver(bike)->touche == 3);
    CodePlan twice;
    twice.libelle = QStringLiteral("velo");
    twice.parentId = transport;
    BOOST_TEST(ajouterCode(f.db(), f.concertation, twice).error().code == QStringLiteral("codage.libelle"));
    BOOST_TEST(code(deplacerCode(f.db(), f.concertation, transport, train, 0)) ==
               QStringLiteral("codage.boucle"));
    const auto moved = f.base.apply(deplacerCode(f.db(), f.concertation, bike, QString(), 0));
    BOOST_TEST(f.paths().first() == QStringLiteral("Vélo"));
    f.base.apply(moved.inverse);
    BOOST_TEST(f.paths().at(2) == QStringLiteral("Transports > Vélo"));
    f.base.apply(modifierCode(f.db(), f.concertation, school, QStringLiteral("touche"), 1));
    BOOST_TEST(f.plan().trouver(transport)->touche == 0);
    const auto merged = f.base.apply(fusionnerCodes(f.db(), f.concertation, transport, school));
    BOOST_TEST(f.paths().join(u'|') == QStringLiteral("École|École > Trains|École > Vélo"));
    f.base.apply(merged.inverse);
    const auto removed = f.base.apply(retirerCode(f.db(), f.concertation, transport));
    BOOST_TEST(f.paths().join(u'|') == QStringLiteral("École"));
    f.base.apply(removed.inverse);
    BOOST_TEST(f.paths().size() == 4);
    BOOST_TEST(require(codeNomme(f.plan(), QStringLiteral("transports > velo"))).id == bike);
}

BOOST_AUTO_TEST_CASE(both_approve_and_a_change_asks_for_a_new_version) {
    PlanBase f;
    const QDate day(2026, 3, 2);
    BOOST_TEST(code(soumettrePlan(f.db(), f.concertation)) == QStringLiteral("codage.plan-vide"));
    const QString train = f.add("Trains");
    BOOST_TEST(f.state().reference().startsWith(QStringLiteral("brouillon")));
    BOOST_TEST(code(approuverPlan(f.db(), f.concertation, Approbateur::Ditp, QStringLiteral("Mme Roy"),
                                  day)) == QStringLiteral("codage.plan-non-soumis"));
    f.base.apply(soumettrePlan(f.db(), f.concertation));
    f.base.apply(approuverPlan(f.db(), f.concertation, Approbateur::Ditp, QStringLiteral("Mme Roy"), day));
    BOOST_TEST(!f.state().approuve());
    BOOST_TEST(f.state().constat().message.contains(QStringLiteral("bénéficiaire")));
    f.base.apply(
        approuverPlan(f.db(), f.concertation, Approbateur::Beneficiaire, QStringLiteral("M. Ba"), day));
    BOOST_TEST(f.state().approuve());
    BOOST_TEST(f.state().reference() == QStringLiteral("v1"));
    BOOST_TEST(code(soumettrePlan(f.db(), f.concertation)) == QStringLiteral("codage.plan-inchange"));
    const auto change = f.base.apply(modifierCode(f.db(), f.concertation, train, QStringLiteral("definition"),
                                                  QStringLiteral("Ce qui roule sur des rails")));
    BOOST_TEST(!f.state().approuve());
    BOOST_TEST(f.state().constat().message.contains(QStringLiteral("nouvelle version")));
    BOOST_TEST(code(approuverPlan(f.db(), f.concertation, Approbateur::Ditp, QStringLiteral("Mme Roy"),
                                  day)) == QStringLiteral("codage.plan-modifie"));
    f.base.apply(change.inverse);
    BOOST_TEST(f.state().approuve());
    f.base.apply(modifierCode(f.db(), f.concertation, train, QStringLiteral("inclusion"),
                              QStringLiteral("« le TER »")));
    f.base.apply(soumettrePlan(f.db(), f.concertation));
    BOOST_TEST(f.state().reference() == QStringLiteral("v2"));
    BOOST_TEST(f.state().versions.size() == 2);
    BOOST_TEST(!f.state().approuve());
}

BOOST_AUTO_TEST_CASE(a_plan_is_read_from_tables_and_written_back) {
    PlanBase f;
    const auto plan = require(f.read(
        "plan.csv", "code;parent;definition;inclusion;touche\n"
                    "Trains;Transports;Sur rails;le TER;5\nTransports;;;;\nVélo > Pistes;Transports;;;\n"));
    BOOST_TEST(plan.nombre(LigneImportPlan::Sort::Nouveau) == 4);
    f.base.apply(plan.edit);
    BOOST_TEST(f.paths().join(u'|') ==
               QStringLiteral("Transports|Transports > Trains|Transports > Vélo|Transports > Vélo > Pistes"));
    BOOST_TEST(f.plan().codes.at(1).touche == 5);
    for (const char* name : {"rendu.csv", "rendu.xlsx", "rendu.json"}) {
        const QString path = f.outside.filePath(QLatin1String(name));
        require(ecrirePlan(f.db(), f.concertation, path));
        const auto again = require(lirePlan(f.db(), f.concertation, path));
        BOOST_TEST(again.edit.isEmpty(), name);
        BOOST_TEST(again.nombre(LigneImportPlan::Sort::Inchange) == 4, name);
        PlanBase other;
        other.base.apply(require(lirePlan(other.db(), other.concertation, path)).edit);
        BOOST_TEST(other.plan().empreinte() == f.plan().empreinte(), name);
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_plan_is_refused_with_its_line) {
    PlanBase f;
    const auto refused = [&f](const char* name, const QByteArray& content) {
        const auto plan = f.read(name, content);
        BOOST_REQUIRE(!plan);
        return plan.error();
    };
    BOOST_TEST(refused("a.csv", "code;parent\nTrains;Transport\n").ligne == 2);
    BOOST_TEST(refused("b.csv", "code\nTrains\ntrains\n").ligne == 3);
    BOOST_TEST(refused("c.csv", "code;touche\nTrains;12\n").colonne == 2);
    BOOST_TEST(refused("d.csv", "nom\nTrains\n").message.contains(QStringLiteral("code")));
    BOOST_TEST(refused("e.json", "{\"codes\": [\n{\"definition\": \"x\"}]}").ligne == 2);
    BOOST_TEST(refused("g.json", "{\"codes\": [\n{\"libelle\": \"A > B\"}]}").ligne ==
               2); // a path is told by it
    BOOST_TEST(refused("f.json", "[]").code == QStringLiteral("codage.plan"));
    BOOST_TEST(f.plan().codes.isEmpty());
}

BOOST_AUTO_TEST_CASE(any_changes_keep_a_tree_and_are_undone_exactly) {
    CHECK_PROPERTY("a tree, whatever is done to it", [] {
        PlanBase f;
        QStringList ids;
        const QString before = require(f.db().contentHash());
        QList<storage::Edit> inverses;
        const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            *rc::gen::inRange(1, 12),
            rc::gen::tuple(rc::gen::inRange(0, 5), rc::gen::inRange(0, 8), rc::gen::inRange(0, 8)));
        for (const auto& [kind, a, b] : steps) {
            const QString one = ids.isEmpty() ? QString() : ids.at(a % ids.size());
            const QString other = ids.isEmpty() || b == 0 ? QString() : ids.at(b % ids.size());
            base::Result<storage::Edit> edit = storage::Edit();
            if (kind <= 1 || one.isEmpty()) {
                CodePlan code;
                code.libelle = QStringLiteral("Code %1").arg(ids.size());
                code.parentId = f.plan().trouver(other) ? other : QString();
                const auto made = require(ajouterCode(f.db(), f.concertation, code));
                ids << made.id;
                edit = made.edit;
            } else if (kind == 2) {
                edit = deplacerCode(f.db(), f.concertation, one, other, b);
            } else if (kind == 3) {
                edit = fusionnerCodes(f.db(), f.concertation, one, other);
            } else {
                edit = retirerCode(f.db(), f.concertation, one);
            }
            if (edit)
                inverses.prepend(require(f.db().apply(*edit)).inverse);
            const PlanCodification plan = f.plan();
            for (const CodePlan& code : plan.codes)
                RC_ASSERT(code.parentId.isEmpty() || plan.trouver(code.parentId) != nullptr);
        }
        for (const storage::Edit& inverse : inverses)
            require(f.db().apply(inverse));
        RC_ASSERT(require(f.db().contentHash()) == before);
    });
}

BOOST_AUTO_TEST_CASE(a_column_of_labels_names_the_codes_and_others_are_told) {
    PlanBase f;
    const auto plan = require(f.read("cles.csv", "code;libellé;définition;parent;couleur\n"
                                                 "TRA;Transports;Se déplacer;;rouge\n"
                                                 "TRN;Trains;Le rail;TRA;bleu\n"));
    f.base.apply(plan.edit);
    BOOST_TEST(f.paths() == (QStringList{text("Transports"), text("Transports > Trains")}));
    BOOST_TEST(plan.ignorees == QStringList{text("couleur")});
    BOOST_TEST(plan.texte().contains(text("couleur")));
}

BOOST_AUTO_TEST_SUITE_END()
