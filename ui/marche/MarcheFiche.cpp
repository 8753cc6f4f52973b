#include "ui/marche/MarcheFiche.h"

#include "ui/marche/BonAffichage.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace isegorie::ui {

MarcheFiche::MarcheFiche(Session& session, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(makeLabel({}, "title", this)),
      m_subtitle(makeLabel({}, "muted", this)),
      m_badge(new Badge({}, Tone::Neutral, this)),
      m_message(new InlineMessage(this)),
      m_constats(new ConstatList(this)),
      m_body(new QVBoxLayout) {
    auto* content = new QWidget(this);
    Theme::setRole(content, "page");
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::space());
    first->addWidget(m_title, 1);
    first->addWidget(m_badge, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space());
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(
            action, action == actions.first() ? ButtonRole::Normal : ButtonRole::Quiet, content));
    buttons->addStretch();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space());
    column->addLayout(first);
    column->addWidget(m_subtitle);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_constats);
    column->addSpacing(Theme::space() / 2);
    column->addLayout(m_body);
    column->addStretch();
    m_body->setSpacing(Theme::space(2));
    m_constats->hide();
    m_badge->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this));
}

bool MarcheFiche::setRecord(const MarcheLu& lu, const QString& id) {
    if (id != m_id)
        m_message->clear();
    m_id = id;
    return display(lu);
}

void MarcheFiche::setHead(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void MarcheFiche::setPeriode(QDate debut, QDate fin) {
    const QDate today = QDate::currentDate();
    if (today < debut)
        m_badge->set(tr("À venir"), Tone::Info);
    else if (today > fin)
        m_badge->set(tr("Échu"), Tone::Neutral);
    else
        m_badge->set(tr("En vigueur"), Tone::Success);
    m_badge->show();
}

void MarcheFiche::setConstats(const base::Constats& constats) {
    m_constats->setConstats(constats);
}

Card* MarcheFiche::addCard(const QString& title) {
    auto* card = new Card(title, this);
    keepHeight(card);
    m_body->addWidget(card);
    return card;
}

RecordForm* MarcheFiche::addForm(const QString& title, const QString& table) {
    Card* card = addCard(title);
    auto* form = new RecordForm(m_session, table, card);
    card->body()->addWidget(form);
    return form;
}

void keepHeight(QWidget* widget) {
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void fitRows(DataTable* table, int rows) {
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace isegorie::ui
