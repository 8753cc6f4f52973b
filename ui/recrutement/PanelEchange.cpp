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
    connect(m_who, &QLineEdit::textChanged, this, &PanelEchange::showEffect);
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
    showEffect();
}

void PanelEchange::showEffect() {
    const auto vivier = m_contexte.vivier.vivier();
    const Candidat* who = vivier ? vivier->findPseudonyme(m_who->text().trimmed().toUpper()) : nullptr;
    m_candidatId = who != nullptr ? who->id : QString();
    m_effect->clear();
    m_swap->setEnabled(false);
    m_force->hide();
    if (!m_lu || m_placeId.isEmpty() || who == nullptr)
        return;
    const auto effect = effetEchange(*vivier, m_lu->panel, m_placeId, who->id);
    if (!effect)
        return m_effect->setErreur(effect.error());
    const QString words = effetTexte(*effect);
    m_effect->setMessage(effect->estAdmissible() ? Tone::Success : Tone::Warning,
                         words.isEmpty() ? tr("Même profil : aucun quota ne change.") : words);
    m_force->setVisible(!effect->estAdmissible());
    m_swap->setEnabled(!m_contexte.session.isReadOnly() && (effect->estAdmissible() || m_force->isChecked()));
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
