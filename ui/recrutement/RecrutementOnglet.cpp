#include "ui/recrutement/RecrutementOnglet.h"

#include "ui/shell/Card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace isegorie::ui {

RecrutementOnglet::RecrutementOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : QWidget(parent), m_contexte(contexte) {}

void RecrutementOnglet::setRecrutement(const recrutement::Recrutement& recrutement) {
    m_recrutement = recrutement;
    refreshSoon();
}

void RecrutementOnglet::refreshSoon() {
    m_stale = !isVisible();
    if (!m_stale && !m_recrutement.id.isEmpty())
        refresh();
}

void RecrutementOnglet::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refreshSoon();
}

bool RecrutementOnglet::openPart(const QString& id) {
    Q_UNUSED(id)
    return false;
}

void RecrutementOnglet::focusFirst() {
    if (QWidget* next = nextInFocusChain(); next && isAncestorOf(next))
        next->setFocus(Qt::OtherFocusReason);
}

bool RecrutementOnglet::accepts(const QString& file) const {
    Q_UNUSED(file)
    return false;
}

void RecrutementOnglet::take(const QString& file){Q_UNUSED(file)}

QVBoxLayout* RecrutementOnglet::makeColumn() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    column->setSpacing(Theme::space(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Beside the list and the history of a small window, a wide tab scrolls in its own room.
    constexpr int kLeastWidth = 400;
    QScrollArea* area = scrolled(content, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    area->setMinimumWidth(kLeastWidth);
    layout->addWidget(area);
    return column;
}

} // namespace isegorie::ui
