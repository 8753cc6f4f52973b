// Asks for a draw and computes its chances: method, lottery, progress with the time left, and what to do when
// no panel keeps all quotas.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/recrutement/TirageLu.h"

#include <QPointer>

class QAction;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace isegorie::ui {

class Card;
class InlineMessage;
class TacheBarre;

class TirageCalcul : public QWidget {
    Q_OBJECT
public:
    TirageCalcul(const RecrutementContexte& contexte, RecrutementOnglet* onglet);

    /// The candidates changed: what was computed counts no more.
    void forget();
    const TirageLuPtr& tirage() const { return m_tirage; }
    bool isRunning() const { return !m_task.isNull(); }
    QAction* lancer() const { return m_start; }

Q_SIGNALS:
    void computed();

private:
    void makeForm();
    void start();
    void finished(const base::Status& status, const TirageLuPtr& tirage);
    void showInfeasible();
    void relax(const TirageLu::Assouplissement& choice);
    void showState();

    RecrutementContexte m_contexte;
    RecrutementOnglet* m_onglet;
    TirageLuPtr m_tirage;
    std::shared_ptr<const recrutement::Vivier> m_vivier; ///< What was drawn from.
    QPointer<base::Task> m_task;
    Card* m_card;
    QComboBox* m_method = nullptr;
    QSpinBox* m_panels = nullptr;
    QLineEdit* m_subject = nullptr;
    TacheBarre* m_progress = nullptr;
    InlineMessage* m_message;
    QWidget* m_relaxations;
    QVBoxLayout* m_choices;
    QAction* m_start = nullptr;
    QAction* m_cancel = nullptr;
};

} // namespace isegorie::ui
