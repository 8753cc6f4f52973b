// The plan of the synthesis: what the report places, in its order; the chosen element with its figures beside
// it; the report in one click.
#pragma once

#include "core/consultation/Rapport.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/LectureLongue.h"
#include "ui/shell/Loader.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace isegorie::ui {

class DataTable;
class GraphiquesColonne;
class InlineMessage;
class RecordForm;
class RowsModel;

class SyntheseOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit SyntheseOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("synthese"); }
    QString titre() const override { return tr("Synthèse"); }

    DataTable* table() const { return m_table; }
    InlineMessage* alertes() const { return m_alerts; }
    RecordForm* form() const { return m_form; }
    InlineMessage* message() const { return m_message; }
    /// Writes to the file, by its ending, off the UI thread.
    void write(const QString& path);
    bool isWriting() const { return m_ecriture->isRunning(); }
    bool isSettled() const { return !m_loader.isLoading(); }

protected:
    void refresh() override;

private:
    QAction* act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                 const std::function<void()>& done);
    void makeActions();
    QWidget* makeBar();
    QWidget* makeDetail();
    void addMenus();
    void add(const consultation::ElementSynthese& element, bool encore = false);
    void offerAgain(const consultation::ElementSynthese& element, const QString& found);
    void add(consultation::GenreElement genre, const QString& question = {});
    void fillTexts(QMenu* menu, const std::function<void(const consultation::ChampTexte&)>& chosen);
    void fillQuestions(QMenu* menu);
    void fillWords(QMenu* menu);
    void fillLists(QMenu* menu);
    void fillSpecific(QMenu* menu);
    void fillClasses(QMenu* menu);
    void fillCodes(QMenu* menu);
    void fillVotes(QMenu* menu);
    void propose();
    void move(int step);
    void removeCurrent();
    void chooseExport(const char* ending, const QString& filter);
    void exportData(consultation::Donnees kind);
    void ended(const QString& path, const base::Status& status);
    void showChoice();
    void fillChoices(const consultation::ElementSynthese& one);
    void showPiece(const base::Result<consultation::PieceRapport>& piece);
    void showTables(const consultation::PieceRapport& piece);
    QWidget* makeTable(const consultation::TableauRapport& table, QWidget* parent) const;
    bool store(const base::Result<storage::Edit>& edit);
    const consultation::ElementSynthese* chosen() const;
    QVariantMap read(const QString& id) const;
    base::Result<storage::Edit> changed(const QString& id, const QString& column,
                                        const QVariant& value) const;

    Loader m_loader;
    LectureLongue* m_ecriture;
    QList<consultation::ElementSynthese> m_elements;
    QList<consultation::QuestionFermee> m_questions;
    QList<consultation::ChampTexte> m_fields;
    RowsModel* m_rows;
    DataTable* m_table;
    InlineMessage* m_message;
    QMenu* m_addMenu;
    QMenu* m_exportMenu;
    QAction* m_propose = nullptr;
    QWidget* m_detail = nullptr;
    QWidget* m_shown = nullptr; ///< The same, in what scrolls it.
    RecordForm* m_form = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_quotes = nullptr;
    QLabel* m_source = nullptr;
    InlineMessage* m_alerts = nullptr;
    GraphiquesColonne* m_charts = nullptr;
    QWidget* m_figures = nullptr; ///< Tables, each under its title; made again for each piece.
    QList<QAction*> m_writing;    ///< Enabled while the base can be written.
};

} // namespace isegorie::ui
