// Whose answers are looked at: everybody's, or of those who gave one answer to a closed question.
#pragma once

#include "core/consultation/TrisBase.h"
#include "ui/shell/Loader.h"

#include <QObject>

class QComboBox;

namespace isegorie::ui {

/// Two fields that the owner places side by side.
class FiltreChoix : public QObject {
    Q_OBJECT
public:
    /// prefix: of the names of its fields ("mots").
    FiltreChoix(Session& session, const QString& prefix, QWidget* parent);

    /// What may be asked; the choice stays when it is still there.
    void setQuestions(const QList<consultation::QuestionFermee>& questions);
    QList<consultation::FiltreTri> filtres() const;
    bool isLoading() const { return m_loader.isLoading(); }

    QComboBox* variable() const { return m_variable; }
    QComboBox* valeur() const { return m_value; }

Q_SIGNALS:
    void changed();

private:
    void fillValues();
    const consultation::QuestionFermee* chosen() const;

    Loader m_loader;
    QList<consultation::QuestionFermee> m_questions;
    QComboBox* m_variable;
    QComboBox* m_value;
};

} // namespace isegorie::ui
