// Whether the candidates can fill the panel under the plan's quotas, kept up to date while the plan is
// edited: computed off the UI thread a moment after the last change, given up when the next one comes.
#pragma once

#include "core/recrutement/Faisabilite.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Card.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace isegorie::ui {

class Badge;
class CoffreMessage;

class FaisabilitePanneau : public Card {
    Q_OBJECT
public:
    explicit FaisabilitePanneau(const RecrutementContexte& contexte, QWidget* parent = nullptr);
    ~FaisabilitePanneau() override;

    /// Of this recruitment; how many candidates it has. Asks for the candidates when there are some.
    void setRecrutement(const recrutement::Recrutement& recrutement);
    const std::optional<recrutement::Faisabilite>& faisabilite() const { return m_faisabilite; }
    bool isComputing() const { return m_delay.isActive() || !m_task.isNull(); }

Q_SIGNALS:
    /// Counts and conflict are those of the plan as it is.
    void evaluated();

private:
    void vivierChanged();
    void compute();
    void stop();
    void show(const base::Result<recrutement::Faisabilite>& result);
    void showPhrases();
    void showConflit();
    void addRelachement(const recrutement::Faisabilite::Relachement& relachement);
    void say(const QString& badge, Tone tone, const QString& text);
    void clearDetails();

    RecrutementContexte m_contexte;
    recrutement::Recrutement m_recrutement;
    QTimer m_delay;
    QPointer<base::Task> m_task;
    std::optional<recrutement::Faisabilite> m_faisabilite;
    Badge* m_badge;
    QLabel* m_text;
    CoffreMessage* m_coffre;
    QVBoxLayout* m_details;
};

} // namespace isegorie::ui
