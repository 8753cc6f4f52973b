// Pairs of addresses that look alike, judged by a person: one household or two.
#pragma once

#include "core/recrutement/Foyers.h"
#include "ui/recrutement/RecrutementOnglet.h"

#include <QPointer>

class QAction;
class QLabel;

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

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void search();
    void show();
    void judge(bool meme);

    RecrutementContexte m_contexte;
    QString m_recrutementId;
    std::shared_ptr<const recrutement::Vivier> m_vivier; ///< That the pairs are places of.
    std::vector<recrutement::PaireDouteuse> m_paires;
    QPointer<base::Task> m_task;
    RowsModel* m_model;
    DataTable* m_table;
    QLabel* m_text;
    QAction* m_same;
    QAction* m_different;
};

} // namespace isegorie::ui
