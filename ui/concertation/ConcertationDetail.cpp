#include "ui/concertation/ConcertationDetail.h"

#include "core/concertation/Lecture.h"
#include "core/concertation/Regles.h"
#include "ui/concertation/AgendaTab.h"
#include "ui/concertation/BonsTab.h"
#include "ui/concertation/EngagementsTab.h"
#include "ui/concertation/EquipeTab.h"
#include "ui/concertation/FicheTab.h"
#include "ui/concertation/RecrutementsTab.h"
#include "ui/concertation/TachesTab.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/StepTabs.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace concertation;

ConcertationDetail::ConcertationDetail(Session& session, const QList<QAction*>& headActions, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_statut(new Badge({}, Tone::Neutral, this)),
      m_tabs(new StepTabs(tr("Parties de la concertation"), this)),
      m_fiche(new FicheTab(session, m_tabs->pages())),
      m_agenda(new AgendaTab(session, m_tabs->pages())) {
    Theme::setRole(m_title, "heading");
    Theme::setRole(m_subtitle, "muted");
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::space());
    first->addLayout(texts, 1);
    first->addWidget(m_statut, 0, Qt::AlignVCenter);
    first->addWidget(menuButton(headActions, tr("Autres actions sur la concertation"), this), 0,
                     Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(3), 0);
    layout->setSpacing(Theme::space());
    layout->addLayout(first);
    layout->addWidget(m_tabs, 1);
    addTab(m_fiche, tr("Fiche"), QStringLiteral("fiche"));
    addTab(new EquipeTab(session, m_tabs->pages()), tr("Équipe"), QStringLiteral("equipe"));
    addTab(new EngagementsTab(session, m_tabs->pages()), tr("Engagements"), QStringLiteral("engagements"));
    addTab(m_agenda, tr("Calendrier"), QStringLiteral("calendrier"));
    addTab(new TachesTab(session, m_tabs->pages()), tr("Tâches"), QStringLiteral("taches"));
    addTab(new BonsTab(session, m_tabs->pages()), tr("Bons"), QStringLiteral("bons"));
    addTab(new RecrutementsTab(session, m_tabs->pages()), tr("Recrutement"), QStringLiteral("recrutement"));
    connect(m_agenda, &AgendaTab::asked, this, [this] { m_tabs->setCurrentWidget(m_agenda); });
    // The tab's commands work from the whole sheet: Alt+J adds a jalon wherever one is.
    for (QAction* action : m_agenda->actions()) {
        m_agenda->removeAction(action);
        addAction(action);
    }
}

void ConcertationDetail::addTab(ConcertationTab* tab, const QString& title, const QString& actionName) {
    m_tabs->addStep(tab, title, QStringLiteral("concertation.onglet.") + actionName);
    m_pages.append(tab);
    connect(tab, &ConcertationTab::navigateTo, this, &ConcertationDetail::navigateTo);
}

bool ConcertationDetail::setRecord(const QString& id) {
    m_id = id;
    return refresh();
}

bool ConcertationDetail::refresh() {
    const base::Result<Fiche> fiche = lireFiche(m_session.database(), m_id);
    if (!fiche)
        return false;
    const QDate today = QDate::currentDate();
    const Concertation& c = fiche->concertation;
    m_title->setText(c.titre);
    m_subtitle->setText(c.beneficiaire.isEmpty() ? tr("Bénéficiaire à préciser") : c.beneficiaire);
    m_statut->set(libelle(c.statut), toneOf(c.statut));
    const base::Constats all = regles(*fiche, today);
    for (int i = 0; i < m_pages.size(); ++i) {
        base::Constats own;
        int warnings = 0;
        for (const base::Constat& constat : all) {
            if (volet(constat) != m_pages.at(i)->volet())
                continue;
            own.append(constat);
            warnings += constat.niveau != base::Constat::Niveau::Information ? 1 : 0;
        }
        m_pages.at(i)->setContent(*fiche, own, today);
        m_tabs->setWarnings(i, warnings);
    }
    return true;
}

void ConcertationDetail::openPart(const QString& partId) {
    for (int i = 0; i < m_pages.size(); ++i) {
        if (!m_pages.at(i)->openPart(partId))
            continue;
        m_tabs->setCurrentIndex(i);
        return;
    }
}

void ConcertationDetail::focusTitle() {
    m_tabs->setCurrentWidget(m_fiche);
    m_fiche->focusTitle();
}

QJsonObject ConcertationDetail::saveState() const {
    return {{QStringLiteral("onglet"), m_tabs->currentIndex()}};
}

void ConcertationDetail::restoreState(const QJsonObject& state) {
    m_tabs->setCurrentIndex(state.value(QStringLiteral("onglet")).toInt());
}

} // namespace isegorie::ui
