// A list of parts of a concertation (team, commitments, tasks…): a line to add one, the table, and the form
// of the chosen one.
#pragma once

#include "core/concertation/ConcertationEdits.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/RowsModel.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace isegorie::ui {

class Card;

class PartiePanel : public QWidget {
    Q_OBJECT
public:
    struct Textes {
        QString cle; ///< Prefix of the actions' names: "tache".
        QString nom; ///< Accessible name of the table: "Tâches".
        QString icone;
        QString videTitre; ///< Empty state: what belongs here,
        QString vide;      ///< and what to do first.
        QString ajout;     ///< Invitation of the quick line: "Nouvelle tâche"; empty: no such line.
        QStringList colonnes;
    };
    PartiePanel(Session& session, concertation::Partie partie, const Textes& textes,
                QWidget* parent = nullptr);

    DataTable* table() const { return m_table; }
    RowsModel* model() const { return m_model; }
    RecordForm* form() const { return m_form; }

    /// The row that a text typed in the quick line makes; default: {libelle: text}.
    void setQuickAdd(std::function<QVariantMap(const QString& text)> makeFields);
    /// A widget beside the quick line.
    void addToHead(QWidget* widget);
    /// The field that Return on a row goes to.
    void setFirstField(const QString& column) { m_firstField = column; }
    /// No scroll bar of its own: as tall as its rows. For a panel inside a scrolling page.
    void setFitRows(bool fit);

    /// Tab goes from this editor above to the quick line, and on as one reads. Once the fields are made.
    void setTabAfter(QWidget* editor);

    void setConcertation(const QString& id);
    const QString& concertationId() const { return m_concertationId; }
    void setRows(const QList<TableRow>& rows);
    /// Adds, shows and returns the new id; empty when the rules refuse (the toast says why).
    QString add(const QVariantMap& fields);
    bool select(const QString& id);

Q_SIGNALS:
    void selected(const QString& id);

private:
    void makeActions(const QString& cle);
    void showForm(const QString& id);
    void quickAdd();
    void removeCurrent();
    void moveCurrent(int step);
    void updateHeight();

    Session& m_session;
    concertation::Partie m_partie;
    QString m_concertationId;
    RowsModel* m_model;
    DataTable* m_table;
    RecordForm* m_form;
    Card* m_card;
    QLineEdit* m_quick = nullptr;
    QHBoxLayout* m_head;
    QLabel* m_hint;
    QAction* m_remove = nullptr;
    QWidget* m_removeButton = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    std::function<QVariantMap(const QString&)> m_makeFields;
    QString m_firstField;
    bool m_fitRows = false;
};

/// A button whose menu offers each value of an enumeration; chosen is called with its key.
QWidget* choiceMenuButton(const QString& text, const QString& objectName,
                          const QList<concertation::Choix>& choices, QWidget* parent,
                          const std::function<void(const QString&)>& chosen);

} // namespace isegorie::ui
