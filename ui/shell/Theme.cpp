#include "ui/shell/Theme.h"

#include "ui/shell/InputGuard.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

namespace isegorie::ui {

namespace {

const QStringList& fontFamilies() {
    static const QStringList families{QStringLiteral("Inter"), QStringLiteral("Segoe UI"),
                                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    return families;
}

bool systemPrefersDark(const QPalette& systemPalette) {
#ifdef Q_OS_WIN
    // Qt 6.4 leaves the palette light on Windows: ask where Windows keeps the choice.
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                               "CurrentVersion\\Themes\\Personalize"),
                                QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#endif
    return systemPalette.color(QPalette::Window).lightness() <
           systemPalette.color(QPalette::WindowText).lightness();
}

QPalette paletteFor(bool dark) {
    const auto color = [dark](Token token) { return Theme::color(token, dark); };
    QPalette palette(color(Token::Text), color(Token::Surface), color(Token::Surface), color(Token::Border),
                     color(Token::BorderStrong), color(Token::Text), color(Token::Text),
                     color(Token::Surface), color(Token::Window));
    palette.setColor(QPalette::AlternateBase, color(Token::SurfaceAlt));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::AccentText));
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Token::TextMuted));
    palette.setColor(QPalette::ToolTipBase, color(Token::Text));
    palette.setColor(QPalette::ToolTipText, color(Token::Surface));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::TextDisabled));
    return palette;
}

/// theme.qss with @Token replaced by colours; longest names first, since Accent begins AccentSoft.
QString styleSheetFor(bool dark) {
    QFile file(QStringLiteral(":/style/theme.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, Token>> names = {
        {QStringLiteral("@SurfaceAlt"), Token::SurfaceAlt},
        {QStringLiteral("@Surface"), Token::Surface},
        {QStringLiteral("@Window"), Token::Window},
        {QStringLiteral("@Hover"), Token::Hover},
        {QStringLiteral("@BorderStrong"), Token::BorderStrong},
        {QStringLiteral("@Border"), Token::Border},
        {QStringLiteral("@TextMuted"), Token::TextMuted},
        {QStringLiteral("@TextDisabled"), Token::TextDisabled},
        {QStringLiteral("@Text"), Token::Text},
        {QStringLiteral("@AccentHover"), Token::AccentHover},
        {QStringLiteral("@AccentText"), Token::AccentText},
        {QStringLiteral("@AccentSoft"), Token::AccentSoft},
        {QStringLiteral("@Accent"), Token::Accent},
        {QStringLiteral("@Focus"), Token::Focus},
        {QStringLiteral("@DangerSoftText"), Token::DangerSoftText},
        {QStringLiteral("@DangerText"), Token::DangerText},
        {QStringLiteral("@DangerSoft"), Token::DangerSoft},
        {QStringLiteral("@Danger"), Token::Danger},
    };
    for (const auto& [name, token] : names)
        sheet.replace(name, Theme::color(token, dark).name());
    return sheet.replace(QStringLiteral("@variant"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

FontRole fontRoleOf(const QByteArray& role) {
    if (role == "title")
        return FontRole::Title;
    if (role == "heading")
        return FontRole::Heading;
    if (role == "strong")
        return FontRole::Strong;
    if (role == "figure")
        return FontRole::Figure;
    if (role == "small" || role == "error")
        return FontRole::Small;
    return FontRole::Body;
}

} // namespace

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

QColor Theme::color(Token token) {
    return color(token, instance().m_dark);
}

QFont Theme::font(FontRole role) {
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(10);
    switch (role) {
    case FontRole::Body:
        break;
    case FontRole::Small:
        font.setPointSizeF(9);
        break;
    case FontRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Heading:
        font.setPointSizeF(12);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Title:
        font.setPointSizeF(16);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Figure:
        font.setPointSizeF(20);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void Theme::setRole(QWidget* widget, const char* role) {
    widget->setProperty("role", QLatin1String(role));
    if (widget->inherits("QLabel"))
        widget->setFont(font(fontRoleOf(role)));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void Theme::install(QApplication& application) {
    m_application = &application;
    m_systemDark = systemPrefersDark(QApplication::palette());
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font(FontRole::Body));
    application.installEventFilter(new InputGuard(&application));
    apply();
}

void Theme::setMode(Mode mode) {
    m_mode = mode;
    if (m_application)
        apply();
}

void Theme::apply() {
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    QApplication::setPalette(paletteFor(m_dark));
    m_application->setStyleSheet(styleSheetFor(m_dark));
    Q_EMIT changed();
}

} // namespace isegorie::ui
