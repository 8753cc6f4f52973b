#include "ui/recrutement/RecrutementDetail.h"

#include "core/recrutement/PlanLecture.h"
#include "ui/recrutement/RecrutementChoix.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/StepTabs.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

RecrutementDetail::RecrutementDetail(const RecrutementContexte& contexte, const QList<QAction*>& headActions,
                                     QWidget* parent)
    : QWidget(parent),
      m_contexte(contexte),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_etat(new Badge({}, Tone::Neutral, this)),
      m_tabs(new StepTabs(tr("Étapes du recrutement"), this)) {
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
    first->addWidget(m_etat, 0, Qt::AlignVCenter);
    first->addWidget(menuButton(headActions, tr("Autres actions sur le recrutement"), this), 0,
                     Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(3), 0);
    layout->setSpacing(Theme::space());
    layout->addLayout(first);
    layout->addWidget(m_tabs, 1);
}

void RecrutementDetail::addOnglet(OngletFactory make) {
    RecrutementOnglet* onglet = make(m_contexte, m_tabs->pages());
    const int index =
        m_tabs->addStep(onglet, onglet->titre(), QStringLiteral("recrutement.onglet.") + onglet->cle());
    m_onglets.append(onglet);
    connect(onglet, &RecrutementOnglet::navigateTo, this, &RecrutementDetail::navigateTo);
    connect(onglet, &RecrutementOnglet::raiseRequested, this,
            [this, onglet] { m_tabs->setCurrentWidget(onglet); });
    connect(onglet, &RecrutementOnglet::warningsChanged, this,
            [this, index](int warnings) { m_tabs->setWarnings(index, warnings); });
    // The tab's commands work from the whole sheet.
    const QList<QAction*> commands = onglet->actions();
    for (QAction* action : commands) {
        onglet->removeAction(action);
        addAction(action);
    }
}

bool RecrutementDetail::setRecord(const QString& id) {
    m_id = id;
    return refresh();
}

bool RecrutementDetail::refresh() {
    const auto read = recrutement::loadRecrutement(m_contexte.session.database(), m_id);
    if (!read) {
        m_contexte.vivier.setRecrutement({}, {});
        return false;
    }
    const bool other = read->id != m_recrutement.id;
    m_recrutement = *read;
    if (other)
        setResume({m_recrutement, 0, 0, 0, 0, false}); // until the list says more
    m_title->setText(m_recrutement.libelle);
    QStringList facts{m_recrutement.concertation, recrutement::libelle(m_recrutement.mode)};
    if (m_recrutement.taille > 0)
        facts << personnes(m_recrutement.taille);
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    m_contexte.vivier.setRecrutement(m_recrutement.id, m_recrutement.concertationId);
    for (RecrutementOnglet* onglet : std::as_const(m_onglets))
        onglet->setRecrutement(m_recrutement);
    return true;
}

void RecrutementDetail::setResume(const recrutement::ResumeRecrutement& resume) {
    const EtatRecrutement etat = etatDe(resume);
    m_etat->set(etat.texte, etat.tone);
}

bool RecrutementDetail::openPart(const QString& partId) {
    for (RecrutementOnglet* onglet : std::as_const(m_onglets)) {
        if (!onglet->openPart(partId))
            continue;
        m_tabs->setCurrentWidget(onglet);
        return true;
    }
    return false;
}

void RecrutementDetail::focusTitle() {
    m_tabs->setCurrentIndex(0);
    m_onglets.first()->focusFirst();
}

RecrutementOnglet* RecrutementDetail::onglet(const QString& cle) const {
    for (RecrutementOnglet* onglet : m_onglets)
        if (onglet->cle() == cle)
            return onglet;
    return nullptr;
}

RecrutementOnglet* RecrutementDetail::current() const {
    return static_cast<RecrutementOnglet*>(m_tabs->currentWidget());
}

void RecrutementDetail::showOnglet(const QString& cle) {
    if (RecrutementOnglet* wanted = onglet(cle))
        m_tabs->setCurrentWidget(wanted);
}

QJsonObject RecrutementDetail::saveState() const {
    return {{QStringLiteral("onglet"), current()->cle()}};
}

void RecrutementDetail::restoreState(const QJsonObject& state) {
    showOnglet(state.value(QStringLiteral("onglet")).toString());
}

} // namespace isegorie::ui
