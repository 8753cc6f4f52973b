// What several avenants of one bon make together, and what cancelling one of them leaves.
#include "core/marche/Avenant.h"
#include "core/marche/BonControle.h"
#include "core/marche/Consommation.h"
#include "core/marche/Livrable.h"
#include "tests/marche/BonSample.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Fraction;
using base::Montant;

namespace {

const QString kUo = QStringLiteral("3.8.1"); // 25 €

/// A bon in progress that orders UO 3.8.1 a number of times.
struct Amended : BonSample {
    QString id;

    explicit Amended(int quantity) {
        id = complete({{kUo, quantity, false}});
        notify(id);
        advanceTo(id, StatutBon::EnCours);
    }
    QString draft() {
        const auto avenant = require(createAvenant(database(), id, today));
        base.apply(avenant.edit);
        return avenant.id;
    }
    /// A notified avenant that adds a line.
    QString adding(const QString& code, int quantity) {
        const QString avenant = draft();
        add(avenant, code, quantity);
        notify(avenant);
        return avenant;
    }
    base::Result<storage::Edit> amend(const QString& avenant, Fraction quantity) {
        return amendLigne(database(), avenant, bon(id).lignes[0].id, quantity);
    }
    SuiviBon suivi() { return require(loadSuivi(database(), id)); }
    Fraction ordered() {
        Fraction sum = 0;
        for (const SuiviLigne& ligne : suivi().lignes)
            sum = sum + ligne.commandee;
        return sum;
    }
    QString receiveFile(const Livrable& livrable) {
        const QString path = base.folder() + QStringLiteral("/remis.txt");
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("remis");
        file.close();
        const auto creation = require(receiveVersion(database(), livrable.id, path, today, today));
        base.apply(creation.edit);
        return creation.id;
    }
    QList<Livrable> livrables() { return require(listLivrables(database(), {id, false}, today)); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(avenants)

BOOST_AUTO_TEST_CASE(one_row_an_order_and_one_meaning_of_its_new_quantity) {
    Amended sample(10);
    sample.adding(kUo, 5);
    const QString second = sample.draft();
    auto rows = require(consolidatedLignes(sample.database(), second));
    BOOST_REQUIRE_EQUAL(rows.size(), 1);
    BOOST_CHECK_EQUAL(rows[0].quantite, Fraction(15));

    sample.base.apply(sample.amend(second, 18)); // the line of the bon and the line of the first avenant
    BOOST_CHECK_EQUAL(sample.bon(second).lignes[0].quantite, Fraction(3));
    const QString added = sample.suivi().lignes[1].ligne.id;
    sample.base.apply(amendLigne(sample.database(), second, added, 17)); // the same order, whichever is named
    BOOST_REQUIRE_EQUAL(sample.bon(second).lignes.size(), 1);
    BOOST_CHECK_EQUAL(sample.bon(second).lignes[0].quantite, Fraction(2));
    rows = require(consolidatedLignes(sample.database(), second));
    BOOST_CHECK_EQUAL(rows[0].quantite, Fraction(15));
    BOOST_CHECK_EQUAL(rows[0].apres, Fraction(17));
    sample.notify(second);
    BOOST_CHECK_EQUAL(sample.ordered(), Fraction(17));
    BOOST_CHECK_EQUAL(require(consolidatedLignes(sample.database(), second))[0].apres, Fraction(17));
}

BOOST_AUTO_TEST_CASE(lines_typed_in_the_avenant_count_in_the_new_quantity) {
    Amended sample(10);
    const QString avenant = sample.draft();
    sample.add(avenant, kUo, 3);
    BOOST_CHECK_EQUAL(require(consolidatedLignes(sample.database(), avenant))[0].apres, Fraction(13));
    sample.base.apply(sample.amend(avenant, 14));
    BOOST_CHECK_EQUAL(require(consolidatedLignes(sample.database(), avenant))[0].apres, Fraction(14));
    sample.base.apply(sample.amend(avenant, 10)); // nothing left to amend
    BOOST_CHECK(sample.bon(avenant).lignes.isEmpty());
}

BOOST_AUTO_TEST_CASE(an_avenant_that_a_later_one_reduces_stays) {
    Amended sample(3);
    const QString first = sample.adding(kUo, 5);
    const QString second = sample.draft();
    sample.base.apply(sample.amend(second, 2)); // 3 + 5 − 6
    sample.notify(second);
    BOOST_CHECK_EQUAL(refusal(sample.step(first, StatutBon::Annule, QStringLiteral("Erreur"))),
                      QStringLiteral("bon.avenant-suivi"));
    sample.advanceTo(second, StatutBon::Annule, QStringLiteral("Erreur"));
    sample.advanceTo(first, StatutBon::Annule, QStringLiteral("Erreur"));
    BOOST_CHECK_EQUAL(sample.ordered(), Fraction(3));
    BOOST_CHECK_EQUAL(require(listConsommation(sample.database()))[0].commande,
                      sample.suivi().totaux.commande);
}

BOOST_AUTO_TEST_CASE(cancelling_never_parts_the_follow_up_from_the_consumption) {
    CHECK_PROPERTY("whatever is amended, received and cancelled", [] {
        Amended sample(4);
        QStringList avenants;
        const auto steps =
            *rc::gen::resize(8, rc::gen::container<std::vector<std::pair<int, int>>>(
                                    rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 9))));
        for (const auto& [kind, n] : steps) {
            if (kind < 2) {
                const QString avenant = sample.draft();
                const auto amended = sample.amend(avenant, n);
                const bool kept = amended && !amended->isEmpty();
                sample.base.apply(kept ? amended : deleteBon(sample.database(), avenant));
                if (kept) {
                    sample.notify(avenant);
                    avenants << avenant;
                }
            } else if (kind == 2 && !avenants.isEmpty()) {
                const QString avenant = avenants.at(n % avenants.size());
                if (const auto edit = sample.step(avenant, StatutBon::Annule, QStringLiteral("Erreur"))) {
                    sample.base.apply(*edit);
                    avenants.removeOne(avenant);
                }
            } else if (const auto got = receive(
                           sample.database(),
                           {sample.suivi().lignes.last().ligne.id, n, sample.today, {}, {}}, sample.today)) {
                sample.base.apply(got->edit);
            }
            RC_ASSERT(require(listConsommation(sample.database()))[0].commande ==
                      sample.suivi().totaux.commande);
            RC_ASSERT(!sample.ordered().isNegative());
        }
    });
}

BOOST_AUTO_TEST_CASE(what_is_handed_in_keeps_its_bon) {
    Amended sample(3);
    const QString version = sample.receiveFile(sample.livrables()[0]);
    const auto cancel = [&] { return sample.step(sample.id, StatutBon::Annule, QStringLiteral("Erreur")); };
    BOOST_CHECK_EQUAL(refusal(cancel()), QStringLiteral("bon.livrable-recu"));
    sample.base.apply(removeVersion(sample.database(), version, sample.today));
    BOOST_CHECK_EQUAL(refusal(cancel()), QString());
}

BOOST_AUTO_TEST_CASE(a_cancelled_avenant_announces_and_reduces_nothing) {
    Amended sample(3);
    const QString section = QStringLiteral("3.2.1.A"); // its livrables are not those of UO 3.8
    const qsizetype before = sample.livrables().size();
    const QString first = sample.adding(section, 1);
    const qsizetype with = sample.livrables().size();
    BOOST_REQUIRE_GT(with, before);
    sample.advanceTo(first, StatutBon::Annule, QStringLiteral("Erreur"));
    BOOST_CHECK_EQUAL(sample.livrables().size(), before);
    sample.adding(section, 1); // ordered again: expected again
    BOOST_CHECK_EQUAL(sample.livrables().size(), with);

    // A réfaction that was decided before an avenant could no longer be cancelled then.
    const Livrable last = sample.livrables().last();
    const QString version = sample.receiveFile(last);
    sample.base.apply(decide(sample.database(), version,
                             {DecisionLivrable::Refaction, sample.today, QStringLiteral("Camille Martin"),
                              QStringLiteral("Incomplet"), Montant::euros(10)},
                             sample.today));
    BOOST_CHECK_EQUAL(sample.suivi().totaux.refaction, Montant::euros(10));
    sample.base.apply(storage::Edit(QStringLiteral("Annuler"))
                          .update(QStringLiteral("bon"), last.bonId,
                                  {{QStringLiteral("statut"), QStringLiteral("annule")}}));
    BOOST_CHECK(sample.suivi().totaux.refaction.isZero());
}

BOOST_AUTO_TEST_CASE(the_margin_of_an_avenant_follows_what_it_amends) {
    Amended sample(10);
    const QString avenant = sample.draft();
    sample.base.apply(sample.amend(avenant, 14));
    sample.add(avenant, QStringLiteral("3.8.4"));
    BOOST_CHECK_EQUAL(sample.bon(avenant).lignes[1].total(), Montant::euros(5)); // 5 % of 4 × 25 €
    sample.base.apply(sample.amend(avenant, 18));
    BOOST_CHECK_EQUAL(sample.bon(avenant).lignes[1].total(), Montant::euros(10));
    sample.base.apply(sample.amend(avenant, 12));
    BOOST_CHECK_EQUAL(sample.bon(avenant).lignes[1].pu, Montant::euros(50));
    sample.base.apply(
        sample.amend(avenant, 10)); // the avenant's line goes, nothing is left to take a margin on
    BOOST_REQUIRE_EQUAL(sample.bon(avenant).lignes.size(), 1);
    BOOST_CHECK_EQUAL(sample.bon(avenant).lignes[0].pu, Montant());
}

BOOST_AUTO_TEST_CASE(a_margin_on_more_than_an_avenant_adds_is_found) {
    Amended sample(10);
    const QString avenant = sample.draft();
    sample.base.apply(sample.amend(avenant, 14));
    LigneBon margin;
    margin.code = QStringLiteral("3.8.4");
    margin.quantite = Fraction(1, 20);
    margin.pu = Montant::euros(101);
    margin.regle = QStringLiteral("Calculée");
    sample.base.apply(addLignesCalculees(sample.database(), avenant, {margin}));
    const base::Constats found = require(controleBon(sample.database(), avenant, sample.today));
    BOOST_CHECK(std::any_of(found.cbegin(), found.cend(), [](const base::Constat& constat) {
        return constat.code == QLatin1String("bon.marge") &&
               constat.niveau == base::Constat::Niveau::Bloquant;
    }));
}

BOOST_AUTO_TEST_CASE(nobody_waits_for_the_livrables_of_what_is_withdrawn) {
    Amended sample(10);
    sample.adding(QStringLiteral("3.2.1.A"), 1);
    const auto sections = [&] {
        QStringList all;
        for (const Livrable& livrable : sample.livrables())
            all << livrable.section;
        all.removeDuplicates();
        return all.join(QLatin1Char(' '));
    };
    BOOST_CHECK_EQUAL(sections(), QStringLiteral("3.8 3.2"));
    for (const Livrable& livrable : sample.livrables())
        if (livrable.section == QLatin1String("3.2")) {
            sample.receiveFile(livrable); // it came: what came stays
            break;
        }
    const qsizetype before = sample.livrables().size();
    const QString second = sample.draft();
    for (const SuiviLigne& ligne : sample.suivi().lignes)
        if (ligne.ligne.code == QLatin1String("3.2.1.A"))
            sample.base.apply(amendLigne(sample.database(), second, ligne.ligne.id, 0));
    sample.notify(second);
    BOOST_CHECK_EQUAL(sections(), QStringLiteral("3.8 3.2"));
    BOOST_CHECK_EQUAL(before - sample.livrables().size(), 3);
    const QString third = sample.draft();
    sample.base.apply(sample.amend(third, 4)); // less of it is still some of it
    sample.notify(third);
    BOOST_CHECK_EQUAL(before - sample.livrables().size(), 3);
}

BOOST_AUTO_TEST_SUITE_END()
