// Coding by keyboard: the text in full, the codes beside it. Letters look for a code and Return gives it, a
// digit gives its code at once, Backspace takes the last one back, the arrows go from text to text.
#pragma once

#include "core/consultation/Codages.h"
#include "ui/consultation/GrilleModel.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSpinBox;
class QTextBrowser;

namespace isegorie::ui {

class CorpusChoix;
class DataTable;
class InlineMessage;
class RowsModel;

class CodageGrille : public QWidget {
    Q_OBJECT
public:
    /// owner: of the actions.
    CodageGrille(Session& session, QWidget* owner, QWidget* parent = nullptr);

    void setConcertation(const QString& id);
    void setPlan(const consultation::PlanCodification& plan);
    /// Codings changed, here or elsewhere.
    void codagesChanged();
    /// A blind sample instead of all texts, for one of its coders.
    struct Aveugle {
        consultation::ChampCodage champ;
        std::vector<qint64> numeros;
    };
    void coderAveugle(const Aveugle& echantillon);
    void coderOuvert();
    /// Every coding of these texts, by the ending of the file.
    void exporter(const QString& chemin);

    CorpusChoix* choix() const { return m_choice; }
    QLineEdit* saisie() const { return m_input; }
    DataTable* table() const { return m_table; }
    DataTable* codes() const { return m_codes; }
    GrilleModel* model() const { return m_model; }
    QTextBrowser* texte() const { return m_text; }
    QLabel* poses() const { return m_given; }
    QLabel* avancement() const { return m_progress; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const;

Q_SIGNALS:
    void raiseRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Etat {
        QSet<qint64> codes;
        qint64 faits = 0; ///< Of the rows, how many are coded.
        QHash<QString, qint64> comptes;
        qint64 perdus = 0;
    };
    void makeActions();
    QWidget* makeHead();
    QWidget* makeDetail();
    consultation::ChampCodage field() const;
    void readTexts();
    void showTexts(const consultation::ChampCodage& field, std::vector<qint64> numbers);
    void readState();
    void showState(const base::Result<Etat>& state);
    void showProgress();
    void showOpen();
    void showText();
    void showGiven();
    void showGiven(const GrilleModel::Ligne* line);
    void showCodes();
    bool inputKey(int key);
    bool emptyInputKey(int key);
    void chooseCode(int step);
    void go(int step);
    void goToNextUncoded();
    void give(const QString& codeId);
    void giveDigit(int digit);
    void giveNone();
    void takeLast();
    void apply(const base::Result<storage::Edit>& edit);
    void chooseExport();
    qint64 current() const;

    Session& m_session;
    Loader m_textsLoader, m_stateLoader;
    QWidget* m_owner;
    QString m_concertation;
    consultation::PlanCodification m_plan;
    std::optional<Aveugle> m_blind;
    GrilleModel* m_model;
    RowsModel* m_codeRows;
    CorpusChoix* m_choice;
    DataTable* m_table;
    DataTable* m_codes = nullptr;
    QTextBrowser* m_text = nullptr;
    QLabel* m_given = nullptr;
    QLineEdit* m_input = nullptr;
    QLineEdit* m_coder = nullptr;
    QLabel* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    InlineMessage* m_message;
    InlineMessage* m_blindMessage;
    QAction* m_next = nullptr;
    QAction* m_none = nullptr;
    QAction* m_back = nullptr;
    QAction* m_export = nullptr;
    QSet<qint64> m_coded;
    qint64 m_done = 0; ///< Of the rows, how many are coded.
    QHash<QString, qint64> m_counts;
    bool m_applying = false;
    bool m_refocus = false; ///< The input had the keyboard when it was closed for other texts.
};

} // namespace isegorie::ui
