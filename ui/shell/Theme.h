// The look: colours by role for light and dark, spacing, fonts and icons. Everything drawn takes its colours
// from here; no other file names a colour.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QMargins>
#include <QObject>

class QApplication;
class QWidget;

namespace isegorie::ui {

/// What a colour is for. Names ending in "Text" are readable (4.5:1) on the token of the same first name.
enum class Token {
    Window,       ///< Behind everything.
    Surface,      ///< Cards, tables, fields.
    SurfaceAlt,   ///< Table heads, quiet areas, navigation.
    Hover,        ///< Under the pointer.
    Border,       ///< Between areas: decorative.
    BorderStrong, ///< Of fields and buttons: at least 3:1 on Surface.
    Text,         ///< Body text on Window, Surface, SurfaceAlt, Hover, AccentSoft.
    TextMuted,    ///< Secondary text on the same.
    TextDisabled, ///< Disabled controls only.
    Accent,       ///< Primary buttons, current page, links.
    AccentHover,  ///< Accent under the pointer.
    AccentText,   ///< On Accent and AccentHover.
    AccentSoft,   ///< Selected rows, current navigation entry.
    Focus,        ///< Ring of the focused control.
    Danger,       ///< Only for danger: blocking findings, destructive buttons.
    DangerText,   ///< On Danger.
    DangerSoft,   ///< Behind DangerSoftText.
    DangerSoftText,
    WarningSoft,
    WarningSoftText,
    SuccessSoft,
    SuccessSoftText,
    InfoSoft,
    InfoSoftText,
    NeutralSoft,
    NeutralSoftText,
};

/// How serious or how far: badges, tiles, messages.
enum class Tone { Neutral, Info, Success, Warning, Danger };

enum class FontRole {
    Body,
    Small,   ///< Help texts, captions.
    Strong,  ///< Labels of fields, heads of tables.
    Heading, ///< Of a card or section.
    Title,   ///< Of a page.
    Figure,  ///< Key figures of a dashboard.
};

class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    static Theme& instance();

    /// In the current theme. Read it while painting and nothing has to be updated at a change.
    static QColor color(Token token);
    static QColor color(Token token, bool dark);
    static QColor softColor(Tone tone);
    static QColor softTextColor(Tone tone);
    static Token softTextToken(Tone tone);
    /// Name of the icon that says the same as the tone, for those who do not see the colour.
    static QString toneIcon(Tone tone);
    /// Colours of chart series, told apart by the colour-blind; index from 0, repeats after 6.
    static QColor seriesColor(int index);
    /// resources/icons/ui/<name>.svg in the colour of the token; follows theme changes by itself.
    static QIcon icon(const QString& name, Token token = Token::Text);
    static QFont font(FontRole role);
    /// Pixels: one unit is 8.
    static constexpr int space(int units = 1) { return 8 * units; }
    /// Around the content of every page: it begins under the title.
    static constexpr QMargins pageMargins() { return {space(3), space(2), space(3), space(2)}; }

    /// Style sheet roles of plain widgets. QLabel: "title", "heading", "strong", "muted", "small", "figure",
    /// "error". QPushButton: "primary", "danger", "quiet", "link". QFrame: "card", "panel".
    static void setRole(QWidget* widget, const char* role);

    /// Pairs (text, background) that the product draws: the contrast test checks each in both themes.
    struct Pair {
        Token text;
        Token background;
    };
    static QList<Pair> textPairs();
    /// WCAG 2 contrast ratio, from 1 to 21.
    static double contrast(const QColor& a, const QColor& b);

    /// Sets style, palette, fonts and style sheet of the application. Call once, then use setMode.
    void install(QApplication& application);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void apply();

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    QApplication* m_application = nullptr;
};

} // namespace isegorie::ui
