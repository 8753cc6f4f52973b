// As CoreMain.h, with the fonts that PDF files and pictures need. Included once, by a runner's Main.cpp.
#pragma once

#include <QGuiApplication>

#include <boost/test/unit_test.hpp>

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("isegorie-tests"));
    return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
