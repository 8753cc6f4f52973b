// Search, filters and saved views of the list of concertations.
#pragma once

#include "core/concertation/Vues.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace isegorie::ui {

class SearchField;

class FiltreBar : public QWidget {
    Q_OBJECT
public:
    explicit FiltreBar(Session& session, QWidget* parent = nullptr);

    concertation::Filtre filtre() const { return m_filtre; }
    void setFiltre(const concertation::Filtre& filtre);
    /// Reads themes, beneficiaries, people and views again.
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void filtreChanged(const isegorie::concertation::Filtre& filtre);

private:
    QWidget* makePanel();
    QComboBox* addCombo(QWidget* panel, class FlowLayout* layout, const QString& label) const;
    void fillCombo(QComboBox* combo, const QString& all, const QStringList& values, const QString& current);
    void fillStatuts();
    void readControls();
    void showControls();
    void fillViews();
    void saveView();
    void publish();

    Session& m_session;
    concertation::Filtre m_filtre;
    SearchField* m_search;
    QPushButton* m_toggle;
    QPushButton* m_views;
    QMenu* m_menu;
    QWidget* m_panel = nullptr;
    QWidget* m_saving;
    QLineEdit* m_viewName;
    QComboBox* m_statut = nullptr;
    QComboBox* m_portee = nullptr;
    QComboBox* m_niveau = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_beneficiaire = nullptr;
    QComboBox* m_responsable = nullptr;
    QCheckBox* m_late = nullptr;
    bool m_filling = false;
};

} // namespace isegorie::ui
