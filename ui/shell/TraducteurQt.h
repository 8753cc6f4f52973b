// Qt's own French texts, where the system has not installed Qt's translations.
#pragma once

#include <QTranslator>

namespace isegorie::ui {

/// Standard buttons, file choosers and menus of text fields; nothing for other contexts.
class TraducteurQt : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    struct Texte {
        const char* context;
        const char* source;
        const char* francais;
    };
    static QList<Texte> textes();
};

} // namespace isegorie::ui
