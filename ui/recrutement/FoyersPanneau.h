// Pairs of addresses that look alike, judged by a person: one household or two; and the households of several
// candidates that there are, to be parted when they are none.
#pragma once

#include "core/recrutement/Foyers.h"
#include "ui/recrutement/RecrutementOnglet.h"

#include <QPointer>

class QAction;
class QLabel;
class QPushButton;

namespace isegorie::ui {

class DataTable;
class RowsModel;

class FoyersPanneau : public QWidget {
    Q_OBJECT
public:
    explicit FoyersPanneau(const RecrutementContexte& contexte, QWidget* parent = nullptr);
    ~FoyersPanneau() override;

    /// Looks for the pairs of this recruitment, off the UI thread; again when the candidates change.
    void start(const QString& recrutementId);
    void giveUp();
    bool isWorking() const { return !m_task.isNull(); }
    DataTable* table() const { return m_table; }
    /// Pairs to judge, or the households that are known.
    enum class Vue { Paires, Foyers };
    void setVue(Vue vue);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void search();
    void show();
    void judge(bool meme);
    QWidget* makeFilters();
    void showState();
    const std::vector<recrutement::PaireDouteuse>& shown() const {
        return m_vue == Vue::Paires ? m_paires : m_partages;
    }

    RecrutementContexte m_contexte;
    QString m_recrutementId;
    std::shared_ptr<const recrutement::Vivier> m_vivier; ///< That the pairs are places of.
    std::vector<recrutement::PaireDouteuse> m_paires;
    std::vector<recrutement::PaireDouteuse> m_partages; ///< The first of a household with each of the others.
    Vue m_vue = Vue::Paires;
    QPointer<base::Task> m_task;
    RowsModel* m_model;
    DataTable* m_table;
    QLabel* m_text;
    QPushButton* m_showPairs = nullptr;
    QPushButton* m_showHouseholds = nullptr;
    QAction* m_same;
    QAction* m_different;
};

} // namespace isegorie::ui
