// French typography, applied in one place to every text of the interface.
#pragma once

#include <QString>
#include <QTranslator>

namespace isegorie::base {

/// No-break spaces where French wants them: before : ; ! ? » % €, after «; narrow ones before ; ! ?.
QString typographie(const QString& texte);

/// So many decimals after a comma: "13,04"; "∞" beyond all numbers.
QString decimal(double valeur, int decimales);

/// The "translation" into French: the source texts are French already and only need their spaces made right.
class TraducteurFrancais : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

/// While one lives, every text of its thread is French: the law's documents, and the reasons that they print,
/// are in French whatever the language of the screen.
class EnFrancais {
public:
    EnFrancais();
    ~EnFrancais();
    EnFrancais(const EnFrancais&) = delete;
    EnFrancais& operator=(const EnFrancais&) = delete;
    /// Asked by translators into other languages.
    static bool isActive();
};

} // namespace isegorie::base
