#include "core/base/Identifiant.h"
#include "tests/support/TestSupport.h"

#include <QRegularExpression>

using namespace isegorie::base;

BOOST_AUTO_TEST_CASE(identifiers_are_increasing_uuid_v7) {
    const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QString previous;
    for (int i = 0; i < 20'000; ++i) {
        const QString id = newId();
        BOOST_REQUIRE(shape.match(id).hasMatch());
        BOOST_REQUIRE(previous < id);
        previous = id;
    }
}
