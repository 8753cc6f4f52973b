// The two palettes. Blue, red and greys are those of the French State's charter; the test of contrast
// computes every pair of Theme::textPairs().
#include "ui/shell/Theme.h"

#include <array>
#include <cmath>
#include <unordered_map>

namespace isegorie::ui {

namespace {

struct Colors {
    QRgb light;
    QRgb dark;
};

const std::unordered_map<Token, Colors>& table() {
    static const std::unordered_map<Token, Colors> colors = {
        {Token::Window, {0xFFF6F6F6, 0xFF161616}},       {Token::Surface, {0xFFFFFFFF, 0xFF1F1F1F}},
        {Token::SurfaceAlt, {0xFFEEEEEE, 0xFF262626}},   {Token::Hover, {0xFFF0F0F5, 0xFF28282C}},
        {Token::Border, {0xFFDDDDDD, 0xFF383838}},       {Token::BorderStrong, {0xFF8A8A8A, 0xFF7E7E7E}},
        {Token::Text, {0xFF161616, 0xFFEEEEEE}},         {Token::TextMuted, {0xFF5A5A5A, 0xFFB4B4B4}},
        {Token::TextDisabled, {0xFF929292, 0xFF6E6E6E}}, {Token::Accent, {0xFF000091, 0xFF8585F6}},
        {Token::AccentHover, {0xFF1F1FB0, 0xFF9D9DFA}},  {Token::AccentText, {0xFFFFFFFF, 0xFF000068}},
        {Token::AccentSoft, {0xFFE8E8FD, 0xFF242448}},   {Token::Focus, {0xFF0A76F6, 0xFF6FA8FF}},
        {Token::Danger, {0xFFE1000F, 0xFFFF6B6B}},       {Token::DangerText, {0xFFFFFFFF, 0xFF2A0003}},
        {Token::DangerSoft, {0xFFFFECEC, 0xFF3E1A1C}},   {Token::DangerSoftText, {0xFFB8000C, 0xFFFFA9A9}},
        {Token::WarningSoft, {0xFFFFF2D6, 0xFF382C10}},  {Token::WarningSoftText, {0xFF6E4B00, 0xFFF5CE7E}},
        {Token::SuccessSoft, {0xFFE1F5E6, 0xFF17331F}},  {Token::SuccessSoftText, {0xFF14592C, 0xFF8FDCA5}},
        {Token::InfoSoft, {0xFFE6EFFD, 0xFF18304D}},     {Token::InfoSoftText, {0xFF004A9F, 0xFFA5CBFB}},
        {Token::NeutralSoft, {0xFFE9E9EC, 0xFF343437}},  {Token::NeutralSoftText, {0xFF3A3A3A, 0xFFD6D6D6}},
    };
    return colors;
}

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Theme::color(Token token, bool dark) {
    const Colors& colors = table().at(token);
    return QColor(dark ? colors.dark : colors.light);
}

QColor Theme::softColor(Tone tone) {
    constexpr std::array tokens = {Token::NeutralSoft, Token::InfoSoft, Token::SuccessSoft,
                                   Token::WarningSoft, Token::DangerSoft};
    return color(tokens.at(size_t(tone)));
}

Token Theme::softTextToken(Tone tone) {
    constexpr std::array tokens = {Token::NeutralSoftText, Token::InfoSoftText, Token::SuccessSoftText,
                                   Token::WarningSoftText, Token::DangerSoftText};
    return tokens.at(size_t(tone));
}

QColor Theme::softTextColor(Tone tone) {
    return color(softTextToken(tone));
}

QString Theme::toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Success:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("error");
    default:
        return QStringLiteral("info");
    }
}

QColor Theme::seriesColor(int index) {
    // Okabe and Ito's set, led by the accent; lighter in the dark.
    static constexpr std::array<Colors, 6> series = {{{0xFF000091, 0xFF8585F6},
                                                      {0xFF009E73, 0xFF3CCFA2},
                                                      {0xFFD55E00, 0xFFFF9447},
                                                      {0xFF56B4E9, 0xFF7CCBF5},
                                                      {0xFFB4538F, 0xFFE79AC5},
                                                      {0xFF8C6D00, 0xFFE0C04A}}};
    const Colors& colors = series.at(size_t(index) % series.size());
    return QColor(instance().isDark() ? colors.dark : colors.light);
}

QList<Theme::Pair> Theme::textPairs() {
    QList<Pair> pairs;
    for (const Token background :
         {Token::Window, Token::Surface, Token::SurfaceAlt, Token::Hover, Token::AccentSoft}) {
        pairs.append({Token::Text, background});
        pairs.append({Token::TextMuted, background});
        pairs.append({Token::Accent, background});
    }
    pairs.append({{Token::AccentText, Token::Accent},
                  {Token::AccentText, Token::AccentHover},
                  {Token::DangerText, Token::Danger},
                  {Token::DangerSoftText, Token::DangerSoft},
                  {Token::DangerSoftText, Token::Surface},
                  {Token::DangerSoftText, Token::Window},
                  {Token::WarningSoftText, Token::WarningSoft},
                  {Token::SuccessSoftText, Token::SuccessSoft},
                  {Token::InfoSoftText, Token::InfoSoft},
                  {Token::NeutralSoftText, Token::NeutralSoft}});
    return pairs;
}

double Theme::contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace isegorie::ui
