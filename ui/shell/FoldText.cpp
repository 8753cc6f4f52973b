#include "ui/shell/FoldText.h"

namespace isegorie::ui {

namespace {

void appendFolded(QString& out, QChar c) {
    switch (c.unicode()) {
    case u'œ':
    case u'Œ':
        out += QStringLiteral("oe");
        return;
    case u'æ':
    case u'Æ':
        out += QStringLiteral("ae");
        return;
    case u'’':
        out += QLatin1Char('\'');
        return;
    case 0x00A0:
    case 0x202F:
        out += QLatin1Char(' ');
        return;
    default:
        break;
    }
    if (c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    if (!c.isMark())
        out += c.toLower();
}

} // namespace

QString foldText(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            result += c.toLower();
        else
            appendFolded(result, c);
    }
    return result;
}

} // namespace isegorie::ui
