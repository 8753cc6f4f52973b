#include "ui/shell/TraducteurAnglais.h"

#include <QFile>

namespace isegorie::ui {

bool TraducteurAnglais::loadTexts() {
    QFile contexts(QStringLiteral(":/i18n/contextes.txt"));
    if (!contexts.open(QIODevice::ReadOnly))
        return false;
    m_contexts = contexts.readAll().split('\n');
    return m_texts.load(QStringLiteral(":/i18n/isegorie_en.qm"));
}

QString TraducteurAnglais::translate(const char* context, const char* sourceText, const char* disambiguation,
                                     int n) const {
    if (base::EnFrancais::isActive())
        return m_french.translate(context, sourceText, disambiguation, n);
    QString text = m_texts.translate(context, sourceText, disambiguation, n);
    for (auto it = m_contexts.begin(); text.isNull() && it != m_contexts.end(); ++it)
        text = m_texts.translate(it->constData(), sourceText, disambiguation, n);
    if (text.isNull())
        return m_french.translate(context, sourceText, disambiguation, n);
    return n < 0 ? text : text.replace(QLatin1String("%n"), QString::number(n));
}

} // namespace isegorie::ui
