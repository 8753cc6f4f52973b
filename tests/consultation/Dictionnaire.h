// The French dictionary is a package of its own: cases that need it skip themselves by name without it.
#pragma once

#include "core/consultation/Lemmatiseur.h"

#include <boost/test/unit_test.hpp>

namespace isegorie::tests {

inline bool hasDictionary() {
    const bool found = consultation::Lemmatiseur::ouvrir().has_value();
    if (!found)
        BOOST_TEST_MESSAGE("SKIPPED (no French Hunspell dictionary)");
    return found;
}

} // namespace isegorie::tests
