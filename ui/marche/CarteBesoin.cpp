#include "ui/marche/CarteBesoin.h"

#include "core/marche/BonLecture.h"
#include "ui/marche/AssistantBesoin.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

CarteBesoin::CarteBesoin(Session& session, const QString& titre, QAction* action, QWidget* parent)
    : Card(titre, parent),
      m_session(session),
      m_action(action),
      m_text(new QLabel(this)),
      m_constats(new InlineMessage(this)),
      m_refusal(new InlineMessage(this)) {
    m_text->setWordWrap(true);
    header()->addWidget(new ActionButton(action, ButtonRole::Normal, this));
    body()->addWidget(m_text);
    body()->addWidget(m_constats);
    body()->addWidget(m_refusal);
    connect(action, &QAction::triggered, this, &CarteBesoin::prepare);
}

QString CarteBesoin::texte() const {
    return m_text->text();
}

void CarteBesoin::montrer(const marche::Besoin& besoin, const QStringList& unites,
                          const base::Constats& constats, const QString& vide) {
    m_besoin = besoin;
    m_text->setText(unites.isEmpty() ? vide : unites.join(QLatin1Char('\n')));
    m_constats->setConstats(constats);
    m_action->setEnabled(!unites.isEmpty() && !m_session.isReadOnly());
    m_refusal->clear();
}

void CarteBesoin::prepare() {
    m_refusal->clear();
    if (!m_session.flushPending())
        return;
    const marche::Besoin besoin = m_besoin; // making the draft may show another
    const auto id = brouillon();
    const auto bon =
        id ? marche::loadBon(m_session.database(), *id) : base::Result<marche::Bon>(base::echec(id.error()));
    if (!bon)
        return m_refusal->setErreur(bon.error());
    auto* assistant = new AssistantBesoin(m_session, *bon, window());
    assistant->resume(besoin);
    connect(assistant, &QDialog::accepted, this,
            [this, id = bon->id] { Q_EMIT navigateTo(QStringLiteral("bons"), id); });
    connect(assistant, &QDialog::rejected, this, [this, id = bon->id] { renonce(id); });
    assistant->open();
}

} // namespace isegorie::ui
