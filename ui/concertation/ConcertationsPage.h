// The concertations: all of them in a list, one in detail.
#pragma once

#include "core/concertation/Liste.h"
#include "ui/shell/Loader.h"
#include "ui/shell/Page.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace isegorie::ui {

class ConcertationDetail;
class ConcertationsModel;
class DataTable;
class FiltreBar;

class ConcertationsPage : public Page {
    Q_OBJECT
public:
    explicit ConcertationsPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("concertations"); }
    QString title() const override { return tr("Concertations"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    /// A concertation, or a part of one (jalon, tâche…), which is then chosen in its tab.
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override;
    QList<PaletteEntry> search(const QString& text) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    DataTable* table() const { return m_table; }
    ConcertationDetail* detail() const { return m_detail; }
    FiltreBar* filtreBar() const { return m_filtre; }
    /// Whether the list shows what is in the base.
    bool isSettled() const { return !m_loader.isLoading(); }

public Q_SLOTS:
    void create();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void makeList();
    void readList();
    void showList(const base::Result<QList<concertation::LigneListe>>& lines);
    void applyFilter();
    void showRecord(const QString& id);
    void duplicate();
    void remove();
    /// Title of the concertation as the name of a file.
    QString calendarName() const;
    void exportCalendar(const QString& id, const QString& suggestedName);
    void adaptColumns();

    Loader m_loader;
    QList<concertation::LigneListe> m_lignes;
    ConcertationsModel* m_model;
    QSplitter* m_splitter;
    QWidget* m_list;
    QStackedWidget* m_right;
    FiltreBar* m_filtre;
    DataTable* m_table = nullptr;
    QLabel* m_count = nullptr;
    ConcertationDetail* m_detail = nullptr;
    QList<QAction*> m_sheetActions;
    QAction* m_create = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_contributions = nullptr;
    QAction* m_calendar = nullptr;
    QString m_wanted; ///< Record to choose once the list has it.
    bool m_narrow = false;
};

} // namespace isegorie::ui
