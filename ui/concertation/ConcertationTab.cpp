#include "ui/concertation/ConcertationTab.h"

#include "ui/shell/Card.h"

#include <QScrollArea>

namespace isegorie::ui {

ConcertationTab::ConcertationTab(Session& session, concertation::Volet volet, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_volet(volet),
      m_constats(new ConstatList(this)),
      m_body(new QVBoxLayout) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    column->setSpacing(Theme::space(2));
    column->addWidget(m_constats);
    column->addLayout(m_body, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this));
    m_body->setSpacing(Theme::space());
    m_constats->hide();
}

void ConcertationTab::setContent(const concertation::Fiche& fiche, const base::Constats& constats,
                                 QDate today) {
    m_constats->setConstats(constats);
    showFiche(fiche, today);
}

bool ConcertationTab::openPart(const QString& id) {
    Q_UNUSED(id)
    return false;
}

} // namespace isegorie::ui
