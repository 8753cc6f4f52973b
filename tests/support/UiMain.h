// main() of a runner with widgets: include once per runner, in its Main.cpp. The application looks as the
// product does; settings go to a folder of the test.
#pragma once

#include "core/base/Typographie.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

int main(int argc, char* argv[]) {
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("isegorie-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("isegorie-tests"));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    isegorie::base::TraducteurFrancais french;
    QCoreApplication::installTranslator(&french);
    isegorie::ui::Theme::instance().setMode(isegorie::ui::Theme::Mode::Light);
    isegorie::ui::Theme::instance().install(application);
    return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
