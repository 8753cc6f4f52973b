#include "tests/support/TestSupport.h"

#include <QFileInfo>

namespace isegorie::base {

std::ostream& operator<<(std::ostream& out, const Montant& montant) {
    return out << montant.texteBrut().toStdString();
}

std::ostream& operator<<(std::ostream& out, const Fraction& fraction) {
    return out << fraction.texte().toStdString();
}

} // namespace isegorie::base

namespace isegorie::tests {

QString sharedFile(const QString& relativePath) {
    const QString root = qEnvironmentVariable("ISEGORIE_SHARED_DATA");
    const QFileInfo file(root + QLatin1Char('/') + relativePath);
    return !root.isEmpty() && file.exists() ? file.absoluteFilePath() : QString();
}

void require(const base::Status& status) {
    const std::string message = status ? std::string() : status.error().texte().toStdString();
    BOOST_REQUIRE_MESSAGE(status.has_value(), message);
}

} // namespace isegorie::tests
