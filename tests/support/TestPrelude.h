// Precompiled for every test runner.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>
