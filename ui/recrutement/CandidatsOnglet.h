// The candidates: their list, one in detail, import from a file, doubtful households.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace isegorie::ui {

class CandidatFiche;
class CandidatsModel;
class CoffreMessage;
class DataTable;
class EmptyState;
class FoyersPanneau;
class ImportCandidatsPanneau;
class InlineMessage;
class SearchField;

class CandidatsOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit CandidatsOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("candidats"); }
    QString titre() const override { return tr("Candidats"); }
    bool openPart(const QString& id) override;
    void focusFirst() override;
    bool accepts(const QString& file) const override;
    void take(const QString& file) override;

    DataTable* table() const { return m_table; }
    CandidatsModel* model() const { return m_model; }
    CandidatFiche* fiche() const { return m_fiche; }
    ImportCandidatsPanneau* importPanneau() const { return m_import; }
    FoyersPanneau* foyers() const { return m_foyers; }

protected:
    void refresh() override;

private:
    void makeActions();
    QWidget* makeList();
    void vivierChanged();
    void showCounts();
    void applyFilter();
    void chooseFile();
    void showList();

    CandidatsModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack;
    ImportCandidatsPanneau* m_import;
    FoyersPanneau* m_foyers;
    CandidatFiche* m_fiche;
    CoffreMessage* m_coffre;
    InlineMessage* m_refus;
    SearchField* m_search = nullptr;
    QComboBox* m_etat = nullptr;
    QLabel* m_count = nullptr;
    QAction* m_importAction = nullptr;
    QAction* m_foyersAction = nullptr;
    QString m_shownId;
    QString m_wanted; ///< Candidate to choose once the list has it.
};

} // namespace isegorie::ui
