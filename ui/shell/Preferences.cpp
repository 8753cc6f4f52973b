#include "ui/shell/Preferences.h"

#include "core/base/Typographie.h"
#include "core/storage/SystemUser.h"
#include "ui/shell/TraducteurAnglais.h"
#include "ui/shell/TraducteurQt.h"

#include <QCoreApplication>
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

/// Qt's own texts (buttons of file choosers, context menus): those that the system has, else ours.
std::unique_ptr<QTranslator> qtTextsOf(const QLocale& locale) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return translator;
    return locale.language() == QLocale::French ? std::make_unique<TraducteurQt>() : std::move(translator);
}

} // namespace

QString author() {
    const QString name = QSettings().value(kAuthor).toString().trimmed();
    return name.isEmpty() ? storage::systemUser() : name;
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
    const bool english = code == QLatin1String("en");
    const QLocale locale = english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                   : QLocale(QLocale::French, QLocale::France);
    QLocale::setDefault(locale);
    if (english) {
        auto texts = std::make_unique<TraducteurAnglais>();
        if (!texts->loadTexts())
            qWarning("isegorie: the English texts are missing");
        ownTexts = std::move(texts);
    } else {
        ownTexts = std::make_unique<base::TraducteurFrancais>();
    }
    QCoreApplication::installTranslator(ownTexts.get());
    // Asked first: the own translator answers for every text, Qt's only for Qt's.
    qtTexts = qtTextsOf(locale);
    QCoreApplication::installTranslator(qtTexts.get());
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
