// What is still missing from a SIRET that is being typed, or that its key holds.
#pragma once

#include <QLabel>

class QLineEdit;

namespace isegorie::ui {

class SiretEtat : public QLabel {
    Q_OBJECT
public:
    explicit SiretEtat(QWidget* parent = nullptr);
    /// Follows this field from now on.
    void follow(QLineEdit* edit);

private:
    void describe(const QString& text);
};

} // namespace isegorie::ui
