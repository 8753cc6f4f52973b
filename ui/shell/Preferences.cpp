#include "ui/shell/Preferences.h"

#include "core/base/Typographie.h"
#include "ui/shell/TraducteurAnglais.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace isegorie::ui::preferences {

namespace {

const QString kAuthor = QStringLiteral("utilisateur/nom");
const QString kLanguage = QStringLiteral("interface/langue");
const QString kTheme = QStringLiteral("interface/theme");

QString systemUser() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

/// Qt's own texts (buttons of file choosers, context menus), where the system has them.
void installQtTexts(QTranslator& translator, const QLocale& locale) {
    if (translator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

QString author() {
    const QString name = QSettings().value(kAuthor).toString().trimmed();
    return name.isEmpty() ? systemUser() : name;
}

void setAuthor(const QString& author) {
    QSettings().setValue(kAuthor, author.trimmed());
}

QString language() {
    const QString code = QSettings().value(kLanguage).toString();
    return code == QLatin1String("en") ? code : QStringLiteral("fr");
}

void setLanguage(const QString& code) {
    QSettings().setValue(kLanguage, code);
}

void installLanguage(const QString& code) {
    // Translators leave the application when they are destroyed: one set at a time.
    static std::unique_ptr<QTranslator> qtTexts;
    static std::unique_ptr<QTranslator> ownTexts;
    qtTexts = std::make_unique<QTranslator>();
    const bool english = code == QLatin1String("en");
    const QLocale locale = english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                   : QLocale(QLocale::French, QLocale::France);
    QLocale::setDefault(locale);
    installQtTexts(*qtTexts, locale);
    if (english) {
        auto texts = std::make_unique<TraducteurAnglais>();
        if (!texts->loadTexts())
            qWarning("isegorie: the English texts are missing");
        ownTexts = std::move(texts);
    } else {
        ownTexts = std::make_unique<base::TraducteurFrancais>();
    }
    QCoreApplication::installTranslator(ownTexts.get());
}

Theme::Mode theme() {
    const QString stored = QSettings().value(kTheme).toString();
    if (stored == QLatin1String("clair"))
        return Theme::Mode::Light;
    return stored == QLatin1String("sombre") ? Theme::Mode::Dark : Theme::Mode::System;
}

void setTheme(Theme::Mode mode) {
    QSettings().setValue(kTheme, mode == Theme::Mode::Light  ? QStringLiteral("clair")
                                 : mode == Theme::Mode::Dark ? QStringLiteral("sombre")
                                                             : QStringLiteral("systeme"));
    Theme::instance().setMode(mode);
}

} // namespace isegorie::ui::preferences
