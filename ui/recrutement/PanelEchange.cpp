#include "ui/recrutement/PanelEchange.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

PanelEchange::PanelEchange(const RecrutementContexte& contexte, RecrutementOnglet* onglet)
    : QWidget(onglet),
      m_contexte(contexte),
      m_loader(contexte.session),
      m_who(new QLineEdit(this)),
      m_force(new QCheckBox(tr("Passer outre, en le sachant"), this)),
      m_effect(new InlineMessage(this)),
      m_swap(
          makeAction(onglet, QStringLiteral("panel.echanger"), tr("Échanger"), QStringLiteral("refresh"))) {
    m_who->setObjectName(QStringLiteral("panel-entrant"));
    m_who->setPlaceholderText(tr("Pseudonyme de qui entre à sa place"));
    m_who->setAccessibleName(m_who->placeholderText());
    auto* card = new Card(tr("Échanger la personne choisie"), this);
    card->header()->setSubtitle(tr("Tant qu’elle n’a pas confirmé. L’effet sur les quotas se lit avant."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_who, 1);
    row->addWidget(m_force);
    row->addWidget(new ActionButton(m_swap, ButtonRole::Normal, card));
    card->body()->addLayout(row);
    card->body()->addWidget(m_effect);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_who, &QLineEdit::textChanged, this, &PanelEchange::readEffect);
    connect(m_who, &QLineEdit::returnPressed, m_swap, &QAction::trigger);
    connect(m_force, &QCheckBox::toggled, this, &PanelEchange::showEffect);
    connect(m_swap, &QAction::triggered, this, &PanelEchange::swap);
    setSortant({}, nullptr);
}

void PanelEchange::setSortant(const PanelLuPtr& lu, const Place* sortant) {
    m_lu = lu;
    const QString id = sortant != nullptr ? sortant->id : QString();
    if (id != m_placeId) {
        m_placeId = id;
        m_who->clear();
    }
    setVisible(sortant != nullptr);
    readEffect();
}

void PanelEchange::readEffect() {
    const auto vivier = m_contexte.vivier.vivier();
    const Candidat* who = vivier ? vivier->findPseudonyme(m_who->text()) : nullptr;
    m_candidatId = who != nullptr ? who->id : QString();
    m_known.reset();
    m_effect->clear();
    showEffect();
    if (!m_lu || m_placeId.isEmpty() || who == nullptr)
        return;
    m_loader.load<Effet>(
        [vivier, lu = m_lu, place = m_placeId, entering = m_candidatId](const storage::Database&) {
            return effetEchange(*vivier, lu->panel, place, entering);
        },
        [this, entering = m_candidatId, place = m_placeId](const base::Result<Effet>& effect) {
            if (entering != m_candidatId || place != m_placeId)
                return;
            if (!effect)
                return m_effect->setErreur(effect.error());
            m_known = *effect;
            showEffect();
        });
}

void PanelEchange::showEffect() {
    const bool admissible = m_known && m_known->estAdmissible();
    m_force->setVisible(m_known && !admissible);
    m_swap->setEnabled(m_known && !m_contexte.session.isReadOnly() && (admissible || m_force->isChecked()));
    if (!m_known)
        return;
    const QString words = effetTexte(*m_known);
    QStringList lines{words.isEmpty() ? tr("Même profil : aucun quota ne change.") : words};
    const auto vivier = m_contexte.vivier.vivier();
    const Place* leaving = m_lu ? m_lu->panel.find(m_placeId) : nullptr;
    if (vivier && leaving != nullptr)
        lines << resumeRangsPasses(rangsPasses(*vivier, m_lu->panel, {m_candidatId}, leaving->candidatId));
    m_effect->setMessage(admissible ? Tone::Success : Tone::Warning, lines.join(QLatin1Char('\n')));
}

void PanelEchange::swap() {
    const auto vivier = m_contexte.vivier.vivier();
    if (!vivier || !m_lu || m_candidatId.isEmpty())
        return;
    const bool forced = m_force->isVisible() && m_force->isChecked();
    if (m_contexte.session.apply(recrutement::echanger(*vivier, m_lu->panel, m_placeId, m_candidatId,
                                                       QDate::currentDate(), forced)))
        m_force->setChecked(false);
}

} // namespace isegorie::ui
