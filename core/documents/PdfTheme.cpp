#include "core/documents/PdfTheme.h"

#include "core/documents/Textes.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRawFont>

#include <algorithm>

namespace isegorie::documents {

namespace {

QFont sized(const QString& family, double points, bool strong) {
    QFont font(family);
    // Pixels of our own resolution, so that no screen has a say in the layout.
    font.setPixelSize(qRound(PdfTheme::pt(points)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A spacing too small to see keeps letters apart: "fi" stays two letters for those who search or copy.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    return font;
}

bool hasTabularFigures(const QString& family) {
    const QFontMetricsF metrics(sized(family, 10, false));
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit)
        if (qAbs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > zero / 100)
            return false;
    return true;
}

QString chosenFamily(const QStringList& installed) {
    QStringList known = PdfTheme::families();
    known.removeIf([&](const QString& family) { return !installed.contains(family); });
    const auto tabular = std::find_if(known.cbegin(), known.cend(), hasTabularFigures);
    return tabular != known.cend() ? *tabular : known.value(0, installed.value(0));
}

} // namespace

QStringList PdfTheme::families() {
    return {QStringLiteral("Inter"), QStringLiteral("Segoe UI"), QStringLiteral("Liberation Sans"),
            QStringLiteral("Arial"), QStringLiteral("DejaVu Sans")};
}

base::Result<PdfTheme> PdfTheme::load() {
    const auto missing = base::Erreur::systeme(
        QStringLiteral("pdf.sans-police"), Documents::tr("Aucune police de caractères n’est installée."),
        Documents::tr("Installez par exemple les polices Liberation (paquet fonts-liberation)."));
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return base::echec(missing);
    const QStringList installed = QFontDatabase::families();
    PdfTheme theme;
    theme.m_family = chosenFamily(installed);
    if (theme.m_family.isEmpty())
        return base::echec(missing);
    theme.m_hasNarrowSpace =
        QRawFont::fromFont(sized(theme.m_family, 10, false)).supportsCharacter(QChar(0x202F));
    return theme;
}

PdfStyle PdfTheme::make(double points, bool strong, const QColor& colour) const {
    return {sized(m_family, points, strong), colour, m_hasNarrowSpace};
}

PdfStyle PdfTheme::style(PdfRole role) const {
    switch (role) {
    case PdfRole::Title:
        return make(21, true, blue());
    case PdfRole::Subtitle:
        return make(11.5, false, grey());
    case PdfRole::Section:
        return make(12.5, true, blue());
    case PdfRole::Lead:
        return make(11, false, ink());
    case PdfRole::Body:
        return make(9.5, false, ink());
    case PdfRole::BodyStrong:
        return make(9.5, true, ink());
    case PdfRole::Cell:
        return make(8.8, false, ink());
    case PdfRole::CellStrong:
        return make(8.8, true, ink());
    case PdfRole::CellBlue:
        return make(8.8, true, blue());
    case PdfRole::Detail:
        return make(7.6, false, grey());
    case PdfRole::Head:
        return make(8, true, blue());
    case PdfRole::Running:
        return make(7.6, false, grey());
    case PdfRole::Stamp:
        return make(9, true, orange());
    }
    Q_UNREACHABLE();
}

} // namespace isegorie::documents
