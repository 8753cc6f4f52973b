// main() of a runner without windows: include once per runner, in its Main.cpp.
#pragma once

#include <QCoreApplication>

#include <boost/test/unit_test.hpp>

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("isegorie-tests"));
    return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
