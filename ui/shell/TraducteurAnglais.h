// English texts. What has none (legal documents stay French on purpose) keeps the French text, well spaced.
#pragma once

#include "core/base/Typographie.h"

#include <QStringList>
#include <QTranslator>

namespace isegorie::ui {

class TraducteurAnglais : public QTranslator {
public:
    /// Loads the embedded texts; false when they are missing.
    bool loadTexts();
    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_texts;
    /// Of the translated file. The tool that collects texts sometimes finds another context than the program
    /// asks for (functions outside of classes): the same French then has the same English.
    QList<QByteArray> m_contexts;
    base::TraducteurFrancais m_french;
};

} // namespace isegorie::ui
