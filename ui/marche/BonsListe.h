// The list of bons: search and filters above, totals of the selection below.
#pragma once

#include "core/marche/BonLecture.h"
#include "ui/shell/Loader.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace isegorie::ui {

class BonsModel;
class DataTable;
class EmptyState;
class SearchField;

class BonsListe : public QWidget {
    Q_OBJECT
public:
    explicit BonsListe(Session& session, QWidget* parent = nullptr);

    /// Reads off the UI thread: the rows come later.
    void reload();
    /// Whether the list shows what is in the base.
    bool isSettled() const { return !m_loader.isLoading() && !m_reload.isActive(); }
    /// Chooses the row now, or once it has come.
    void select(const QString& id);
    /// Titulaires and concertations of the filters.
    void fillChoices();
    /// Reads again after a pause, so that typing in a form does not read 10,000 rows at each save.
    void reloadSoon();
    BonsModel* model() const { return m_model; }
    DataTable* table() const { return m_table; }
    EmptyState* emptyState() const { return m_empty; }
    QStringList selectedIds() const;
    marche::FiltreBons filtre() const;

    /// Narrow beside an open bon: number over object, and status only.
    void setCompact(bool compact);
    /// A button at the right of the search.
    void addToHead(QWidget* widget);
    void focusSearch();
    void clearFilters();
    /// Neighbour of a bon in the order shown; empty at the ends.
    QString neighbour(const QString& id, int step) const;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    void currentChanged(const QString& bonId);
    void opened(const QString& bonId); ///< Return or double click.

private:
    QWidget* makeFilters();
    QComboBox* addFilter(const QString& name, const QString& all);
    void showBons(const base::Result<QList<marche::BonResume>>& bons);
    void updateTotals();
    void updateEmptyState();

    Session& m_session;
    Loader m_loader;
    BonsModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    QHBoxLayout* m_head;
    SearchField* m_search;
    QComboBox* m_lot;
    QComboBox* m_statut;
    QComboBox* m_titulaire;
    QComboBox* m_concertation;
    QWidget* m_filters;
    QLabel* m_totals;
    QTimer m_reload;
    QString m_wanted;          ///< Row to choose once the list has it.
    QJsonObject m_wideColumns; ///< State of the columns while compact.
    bool m_compact = false;
};

} // namespace isegorie::ui
