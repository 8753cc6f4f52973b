// What was imported, and the way in for the next export.
#pragma once

#include "core/consultation/RetraitImport.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

class QStackedWidget;

namespace isegorie::ui {

class DataTable;
class ImportPanneau;
class InlineMessage;
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
    InlineMessage* message() const { return m_message; }
    bool isSettled() const { return !m_loader.isLoading(); }

protected:
    void refresh() override;

private:
    void makeList();
    void chooseFile();
    void showList();
    void makeActions();
    void showActions();
    /// What rests on the current import is read, then it goes, or the person is asked.
    void askRetire();
    void retire(const consultation::RetraitImport& plan, bool force);
    void leaveMessage();
    void bringBack();
    bool isRetired(const QString& import) const;

    QString m_shown;
    RowsModel* m_rows;
    DataTable* m_table;
    ImportPanneau* m_panel;
    QStackedWidget* m_stack;
    QAction* m_import = nullptr;
    QAction* m_retire = nullptr;
    QAction* m_back = nullptr;
    Loader m_loader;
    InlineMessage* m_message;
};

} // namespace isegorie::ui
