// Shared by every test runner: printing of Qt and domain types, shared reference data, properties.
#pragma once

#include "core/base/Erreur.h"
#include "core/base/Fraction.h"
#include "core/base/Montant.h"

#include <QString>

#include <boost/test/unit_test.hpp>
#include <ostream>
#include <rapidcheck.h>

inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << text.toStdString();
}

namespace isegorie::base {
std::ostream& operator<<(std::ostream& out, const Montant& montant);
std::ostream& operator<<(std::ostream& out, const Fraction& fraction);
} // namespace isegorie::base

namespace isegorie::tests {

/// Path of a file of the shared reference ("reference/cctp.txt"); empty when the reference is absent.
QString sharedFile(const QString& relativePath);

/// The value of a Result, or a failed test with the error's text.
template <typename T>
T require(base::Result<T> result) {
    const std::string message = result ? std::string() : result.error().texte().toStdString();
    BOOST_REQUIRE_MESSAGE(result.has_value(), message);
    return std::move(*result);
}
void require(const base::Status& status);

} // namespace isegorie::tests

/// Skips the test case by name when a shared reference file is absent.
#define REQUIRE_SHARED(variable, path)                                                                       \
    const QString variable = isegorie::tests::sharedFile(QStringLiteral(path));                              \
    if (variable.isEmpty()) {                                                                                \
        BOOST_TEST_MESSAGE("SKIPPED (no shared data): " << path);                                            \
        return;                                                                                              \
    }

/// A rapidcheck property as a Boost.Test check.
#define CHECK_PROPERTY(description, ...) BOOST_CHECK_MESSAGE(rc::check(description, __VA_ARGS__), description)
