#include "ui/consultation/LexiqueVue.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/Session.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

LexiqueVue::LexiqueVue(Session& session, QWidget* owner, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_rows(new RowsModel({tr("Mot"), tr("Ce qui en est fait"), tr("Compte comme")}, this)),
      m_kind(new QComboBox(this)),
      m_form(new QLineEdit(this)),
      m_lemma(new QLineEdit(this)),
      m_lemmaLabel(new QLabel(tr("compte comme"), this)),
      m_facts(new QLabel(this)),
      m_message(new InlineMessage(this)),
      m_table(new DataTable(tr("Lexique"), this)),
      m_add(makeAction(owner, QStringLiteral("mots.lexique.ajouter"), tr("Ajouter au lexique"),
                       QStringLiteral("plus"))),
      m_remove(makeAction(owner, QStringLiteral("mots.lexique.retirer"), tr("Retirer du lexique"),
                          QStringLiteral("trash"))) {
    m_add->setIconText(tr("Ajouter"));
    m_remove->setIconText(tr("Retirer"));
    m_remove->setEnabled(false);
    Theme::setRole(m_facts, "muted");
    m_facts->setWordWrap(true);
    m_table->setSource(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(
        QStringLiteral("list"), tr("Lexique vide"),
        tr("Réunissez une expression, écartez un mot du comptage ou corrigez un lemme : tous les "
           "comptages de la concertation suivent.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(), Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeForm());
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addWidget(m_facts);
    connect(m_add, &QAction::triggered, this, &LexiqueVue::add);
    connect(m_remove, &QAction::triggered, this, &LexiqueVue::remove);
    connect(m_form, &QLineEdit::returnPressed, this, &LexiqueVue::add);
    connect(m_lemma, &QLineEdit::returnPressed, this, &LexiqueVue::add);
    connect(m_table, &DataTable::currentIdChanged, this,
            [this](const QString& id) { m_remove->setEnabled(!id.isEmpty() && !m_session.isReadOnly()); });
    m_add->setEnabled(!m_session.isReadOnly());
    followKind();
}

QWidget* LexiqueVue::makeForm() {
    auto* form = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), form);
    m_kind->setObjectName(QStringLiteral("lexique-genre"));
    m_kind->setAccessibleName(tr("Ce qui est fait du mot"));
    for (const GenreEntree kind : {GenreEntree::Lemme, GenreEntree::MotVide, GenreEntree::Expression})
        m_kind->addItem(libelle(kind), int(kind));
    m_form->setObjectName(QStringLiteral("lexique-forme"));
    m_form->setAccessibleName(tr("Mot"));
    m_form->setPlaceholderText(tr("Mot ou expression"));
    m_lemma->setObjectName(QStringLiteral("lexique-lemme"));
    m_lemma->setAccessibleName(tr("Compte comme"));
    m_lemmaLabel->setBuddy(m_lemma);
    m_lemmaLabel->setMinimumHeight(m_lemma->sizeHint().height());
    row->addWidget(m_kind);
    row->addWidget(m_form);
    row->addWidget(m_lemmaLabel);
    row->addWidget(m_lemma);
    row->addWidget(new ActionButton(m_add, ButtonRole::Normal, form));
    row->addWidget(new ActionButton(m_remove, ButtonRole::Normal, form));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LexiqueVue::followKind);
    return form;
}

void LexiqueVue::followKind() {
    const bool lemma = GenreEntree(m_kind->currentData().toInt()) == GenreEntree::Lemme;
    m_lemmaLabel->setVisible(lemma);
    m_lemma->setVisible(lemma);
}

void LexiqueVue::setConcertation(const QString& id) {
    m_concertation = id;
    m_message->clear();
    const auto lexicon = lexiqueDe(m_session.database(), id);
    if (!lexicon)
        return m_message->setErreur(lexicon.error());
    QList<TableRow> rows;
    for (const EntreeLexique& one : lexicon->entrees)
        rows.append({one.id, {{one.forme}, {libelle(one.genre)}, {one.lemme}}});
    m_rows->setRows(rows);
    m_facts->setText(tr("Version du lexique : %1. Les résultats la citent.").arg(lexicon->version()));
    m_remove->setEnabled(!m_table->currentId().isEmpty() && !m_session.isReadOnly());
}

void LexiqueVue::setMot(const QString& forme) {
    if (!m_form->hasFocus() && !m_lemma->hasFocus())
        m_form->setText(forme);
}

void LexiqueVue::add() {
    if (m_concertation.isEmpty() || m_session.isReadOnly())
        return;
    const auto edit =
        ajouterEntree(m_session.database(), m_concertation,
                      {{}, GenreEntree(m_kind->currentData().toInt()), m_form->text(), m_lemma->text()});
    if (!edit)
        return m_message->setErreur(edit.error());
    m_message->clear();
    if (m_session.apply(*edit))
        m_lemma->clear();
}

void LexiqueVue::remove() {
    if (const QString id = m_table->currentId(); !id.isEmpty())
        m_session.apply(retirerEntree(m_session.database(), id));
}

} // namespace isegorie::ui
