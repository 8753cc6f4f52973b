#include "ui/marche/AttributionFiche.h"

#include "ui/marche/BonAffichage.h"
#include "ui/marche/PrixVue.h"
#include "ui/marche/TitulaireFiche.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Nesting.h"
#include "ui/shell/RecordForm.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace isegorie::ui {

AttributionFiche::AttributionFiche(Session& session, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel({}, "title", this)),
      m_subtitle(makeLabel({}, "muted", this)),
      m_rang(new Badge({}, Tone::Info, this)),
      m_message(new InlineMessage(this)),
      m_tabs(new QTabWidget(this)),
      m_prix(new PrixVue(session, pagesOf(m_tabs))) {
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_rang, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(action, ButtonRole::Quiet, this));
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), 0);
    layout->setSpacing(Theme::space() / 2);
    layout->addLayout(first);
    layout->addWidget(m_subtitle);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(tr("Prix et fiche du titulaire"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    auto* sheet = new QWidget(pagesOf(m_tabs));
    Theme::setRole(sheet, "page");
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, Theme::space(2), Theme::space(), Theme::space(2));
    auto* card = new Card({}, sheet);
    keepHeight(card);
    m_form = makeTitulaireForm(session, card);
    card->body()->addWidget(m_form);
    column->addWidget(card);
    column->addStretch();
    m_tabs->addTab(m_prix, tr("Prix"));
    m_tabs->addTab(scrolled(sheet, pagesOf(m_tabs)), tr("Titulaire"));
}

bool AttributionFiche::setRecord(const MarcheLu& lu, const QString& id) {
    if (id != m_id)
        m_message->clear();
    m_id = id;
    const marche::Attribution* one = lu.attribution(id);
    if (!one)
        return false;
    m_title->setText(one->titulaire);
    m_subtitle->setText(
        tr("%1, accord-cadre %2, %3")
            .arg(lotLongLabel(one->lot), one->accordCadre, periodeTexte(one->lotDebut, one->lotFin)));
    m_rang->set(tr("Rang %1").arg(one->rang), Tone::Info);
    m_prix->setAttribution(id);
    if (m_form->recordId() != one->titulaireId)
        m_form->setRecord(one->titulaireId);
    return true;
}

void AttributionFiche::refresh(const QStringList& tables) {
    m_prix->refresh(tables);
}

void AttributionFiche::focusFirst() {
    m_tabs->setCurrentWidget(m_prix);
    m_prix->focusFirst();
}

} // namespace isegorie::ui
