// The keyring of a desktop keeps the master key: with-keyring.sh gives a real one.
#include "core/coffre/Keyring.h"
#include "tests/coffre/CoffreSample.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

using namespace isegorie;
using namespace isegorie::coffre;
using namespace isegorie::tests;

namespace {

constexpr int kSoon = 10'000; ///< Milliseconds.

/// Waits for what a function without waiting answers.
template <typename Answer, typename Start>
Answer answerOf(Start start) {
    QEventLoop loop;
    std::optional<Answer> answer;
    start([&](Answer given) {
        answer = std::move(given);
        loop.quit();
    });
    QTimer::singleShot(kSoon, &loop, &QEventLoop::quit);
    if (!answer)
        loop.exec();
    BOOST_REQUIRE(answer.has_value());
    return std::move(*answer);
}

} // namespace

BOOST_AUTO_TEST_SUITE(keyring)

BOOST_AUTO_TEST_CASE(what_it_remembers_opens_the_coffre_until_it_is_forgotten) {
    TempBase base;
    const auto coffre = newCoffre(base);
    require(rememberInKeyring(*coffre, kSoon));
    coffre->lock();
    BOOST_TEST(unlockFromKeyring(*coffre, kSoon));
    BOOST_TEST((coffre->etat() == Coffre::Etat::Ouvert));
    require(forgetInKeyring(*coffre, kSoon));
    require(forgetInKeyring(*coffre, kSoon)); // nothing is there any more: that is what was wanted
    coffre->lock();
    BOOST_TEST(!unlockFromKeyring(*coffre, kSoon));
    BOOST_TEST((coffre->etat() == Coffre::Etat::Verrouille));
}

BOOST_AUTO_TEST_CASE(the_key_of_another_base_is_of_no_use) {
    TempBase base, other;
    require(rememberInKeyring(*newCoffre(base), kSoon));
    const auto coffre = newCoffre(other);
    coffre->lock();
    BOOST_TEST(!unlockFromKeyring(*coffre, kSoon));
}

BOOST_AUTO_TEST_CASE(a_locked_coffre_has_nothing_to_remember) {
    TempBase base;
    const auto coffre = newCoffre(base);
    coffre->lock();
    const base::Status refused = rememberInKeyring(*coffre, kSoon);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == QLatin1String("coffre.verrouille")));
}

BOOST_AUTO_TEST_CASE(the_window_asks_without_waiting) {
    TempBase base;
    QObject receiver;
    const auto coffre = newCoffre(base);
    const auto remembered = answerOf<base::Status>([&](auto done) {
        rememberInKeyring(*coffre, &receiver, [done](const base::Status& status) { done(status); });
    });
    BOOST_TEST(remembered.has_value());
    coffre->lock();
    auto master = answerOf<base::Result<Secret>>(
        [&](auto done) { askKeyring(coffre->baseId(), &receiver, std::move(done)); });
    BOOST_REQUIRE(master.has_value());
    BOOST_TEST(coffre->unlockWithMaster(std::move(*master)).has_value());
    const auto forgotten = answerOf<base::Status>([&](auto done) {
        forgetInKeyring(*coffre, &receiver, [done](const base::Status& status) { done(status); });
    });
    BOOST_TEST(forgotten.has_value());
    const auto none = answerOf<base::Result<Secret>>(
        [&](auto done) { askKeyring(coffre->baseId(), &receiver, std::move(done)); });
    BOOST_REQUIRE(!none.has_value());
    BOOST_TEST((none.error().code == QLatin1String("coffre.sans-trousseau")));
}

BOOST_AUTO_TEST_SUITE_END()
