// What was imported, and the way in for the next export.
#pragma once

#include "ui/consultation/ContributionsOnglet.h"

class QStackedWidget;

namespace isegorie::ui {

class DataTable;
class ImportPanneau;
class RowsModel;

class ImportsOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit ImportsOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("imports"); }
    QString titre() const override { return tr("Imports"); }
    bool accepts(const QString& file) const override;
    void take(const QString& file) override;

    DataTable* table() const { return m_table; }
    ImportPanneau* panneau() const { return m_panel; }

protected:
    void refresh() override;

private:
    void makeList();
    void chooseFile();
    void showList();

    QString m_shown;
    RowsModel* m_rows;
    DataTable* m_table;
    ImportPanneau* m_panel;
    QStackedWidget* m_stack;
    QAction* m_import = nullptr;
};

} // namespace isegorie::ui
