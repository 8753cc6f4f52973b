// The recruitments: all of them in a list, one in detail, and the coffre that holds their people.
#pragma once

#include "core/recrutement/PlanLecture.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Loader.h"
#include "ui/shell/Page.h"

class QAction;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace isegorie::ui {

class DataTable;
class RecrutementDetail;
class RecrutementsModel;
class SearchField;

class RecrutementsPage : public Page {
    Q_OBJECT
public:
    explicit RecrutementsPage(Session& session, QWidget* parent = nullptr);

    QList<std::function<void()>> furtherParts() override;
    QString key() const override { return QStringLiteral("recrutement"); }
    QString title() const override { return tr("Recrutement"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    /// A recruitment, a part of the one that is open (a candidate…), or a concertation: then its latest
    /// recruitment, or a new one when it has none.
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override;
    QList<PaletteEntry> search(const QString& text) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool accepts(const QString& file) const override;
    void take(const QString& file) override;

    DataTable* table() const { return m_table; }
    RecrutementDetail* detail() const { return m_detail; }
    CoffreSession& coffre() { return m_coffre; }
    VivierSource& vivier() { return m_vivier; }
    /// Whether the list shows what is in the base.
    bool isSettled() const { return !m_loader.isLoading(); }

public Q_SLOTS:
    /// Asks for concertation, name and size; the concertation may be proposed.
    void create(const QString& concertationId = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void makeList();
    void takeSheetActions();
    void readList();
    void showList(const base::Result<QList<recrutement::ResumeRecrutement>>& lignes);
    void applyFilter();
    void showRecord(const QString& id);
    bool openConcertation(const QString& id);
    void remove();
    void adaptColumns();

    CoffreSession& m_coffre;
    VivierSource m_vivier;
    Loader m_loader;
    QList<recrutement::ResumeRecrutement> m_lignes;
    RecrutementsModel* m_model;
    QSplitter* m_splitter;
    QWidget* m_list;
    QStackedWidget* m_right;
    DataTable* m_table = nullptr;
    SearchField* m_search = nullptr;
    QComboBox* m_etat = nullptr;
    QLabel* m_count = nullptr;
    RecrutementDetail* m_detail = nullptr;
    QList<QAction*> m_sheetActions;
    QAction* m_create = nullptr;
    QAction* m_remove = nullptr;
    QString m_wanted; ///< Record to choose once the list has it.
    bool m_narrow = false;
};

} // namespace isegorie::ui
