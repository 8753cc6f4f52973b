// The list of UO: search in any spelling, filters, what the search could not decide, and the table.
#pragma once

#include "core/marche/CatalogueRecherche.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace isegorie::ui {

class CatalogueModel;
class CatalogueTable;
class EmptyState;
class InlineMessage;
class SearchField;

class CatalogueListe : public QWidget {
    Q_OBJECT
public:
    explicit CatalogueListe(QWidget* parent = nullptr);

    CatalogueTable* table() const { return m_table; }
    CatalogueModel* model() const { return m_model; }
    InlineMessage* message() const { return m_message; }
    const marche::FiltreCatalogue& filtre() const { return m_filtre; }
    void setFiltre(const marche::FiltreCatalogue& filtre);
    void clearFilters() { setFiltre({}); }
    /// Makes the UO current, without filters when they hide it. False when the catalogue has no such code.
    bool showUo(const QString& code);
    void focusSearch();
    /// "287 UO", "12 UO sur 287".
    QString countText() const;

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    void currentChanged(const QString& code);
    void activated(const QString& code); ///< Return or double click.
    void countChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFilters();
    QComboBox* addFilter(const QString& name, const QString& all);
    void fillSections();
    void readControls();
    void showControls();
    void search();
    void explain(const marche::ReponseCatalogue& answer);
    void propose(const QString& text, const QList<const marche::UniteOeuvre*>& candidates);

    marche::FiltreCatalogue m_filtre;
    CatalogueModel* m_model;
    CatalogueTable* m_table;
    SearchField* m_search;
    EmptyState* m_empty;
    InlineMessage* m_message;
    QComboBox* m_lot = nullptr;
    QComboBox* m_section = nullptr;
    QComboBox* m_niveau = nullptr;
    QComboBox* m_zone = nullptr;
    QWidget* m_filters = nullptr;
};

} // namespace isegorie::ui
