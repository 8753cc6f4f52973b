// Before the analysis: what has no answer, comes twice, comes organised, is too short or not French. Each is
// counted, set aside by a check mark and taken back by the same.
#pragma once

#include "core/consultation/Prevol.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QSpinBox;

namespace isegorie::ui {

class CommandeCarte;
class DataTable;
class InlineMessage;
class RowsModel;
class StatTile;
class TacheBarre;

class PrevolOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit PrevolOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);
    ~PrevolOnglet() override;

    QString cle() const override { return QStringLiteral("prevol"); }
    QString titre() const override { return tr("Contrôle"); }

    bool isWorking() const { return !m_task.isNull() || m_loader.isLoading(); }
    QAction* controler() const { return m_run; }
    DataTable* motifs() const { return m_motifs; }
    DataTable* campagnes() const { return m_campaigns; }
    DataTable* questions() const { return m_questions; }
    InlineMessage* message() const { return m_message; }
    CommandeCarte* commande() const { return m_order; }

Q_SIGNALS:
    /// The contributions behind a figure are to be seen: a motif, or one campaign.
    void contributionsRequested(const isegorie::consultation::Ecart& ecart);

protected:
    void refresh() override;

private:
    QWidget* makeHead();
    QWidget* makeResult();
    void run();
    void stop();
    void showState(const base::Result<std::optional<consultation::EtatPrevol>>& state);
    void examined(const QString& concertationId, const base::Result<consultation::ExamenPrevol>& examen);
    void show(const consultation::EtatPrevol& etat);
    void showMotifs(const consultation::EtatPrevol& etat);
    void showQuestions(const consultation::BilanPrevol& bilan);
    void showCampaigns(const consultation::EtatPrevol& etat);
    void setAside(const QString& id, bool aside);

    QPointer<base::Task> m_task;
    std::shared_ptr<base::Result<consultation::ExamenPrevol>> m_exam; ///< That of m_task.
    QAction* m_run = nullptr;
    QAction* m_cancel = nullptr;
    TacheBarre* m_bar = nullptr;
    QSpinBox* m_words = nullptr;
    QSpinBox* m_near = nullptr;
    QSpinBox* m_size = nullptr;
    Loader m_loader;
    QString m_shown; ///< Concertation whose state is on screen.
    InlineMessage* m_message;
    QWidget* m_result = nullptr;
    QList<StatTile*> m_tiles;
    QLabel* m_answers = nullptr; ///< What becomes of them, where a contribution has several.
    RowsModel* m_motifRows;
    RowsModel* m_campaignRows;
    RowsModel* m_questionRows;
    DataTable* m_motifs = nullptr;
    DataTable* m_campaigns = nullptr;
    DataTable* m_questions = nullptr;
    CommandeCarte* m_order = nullptr;
};

} // namespace isegorie::ui
