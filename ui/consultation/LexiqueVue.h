// The words that a concertation teaches the analyses, changed in place: every analysis of words follows, and
// every change is undone like any other.
#pragma once

#include "core/consultation/Lexique.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace isegorie::ui {

class DataTable;
class InlineMessage;
class RowsModel;
class Session;

class LexiqueVue : public QWidget {
    Q_OBJECT
public:
    /// owner: of the actions.
    LexiqueVue(Session& session, QWidget* owner, QWidget* parent = nullptr);

    /// The same again when it changed.
    void setConcertation(const QString& id);
    /// The word that is looked at, to begin with.
    void setMot(const QString& forme);

    QComboBox* genre() const { return m_kind; }
    QLineEdit* forme() const { return m_form; }
    QLineEdit* lemme() const { return m_lemma; }
    DataTable* table() const { return m_table; }
    QAction* ajouter() const { return m_add; }
    QAction* retirer() const { return m_remove; }
    InlineMessage* message() const { return m_message; }

private:
    QWidget* makeForm();
    void followKind();
    void add();
    void remove();

    Session& m_session;
    QString m_concertation;
    RowsModel* m_rows;
    QComboBox* m_kind;
    QLineEdit* m_form;
    QLineEdit* m_lemma;
    QLabel* m_lemmaLabel;
    QLabel* m_facts;
    InlineMessage* m_message;
    DataTable* m_table;
    QAction* m_add;
    QAction* m_remove;
};

} // namespace isegorie::ui
