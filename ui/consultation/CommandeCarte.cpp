#include "ui/consultation/CommandeCarte.h"

#include "core/consultation/PrevolCommande.h"
#include "core/marche/BonEdits.h"
#include "core/marche/BonLecture.h"
#include "ui/marche/AssistantBesoin.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kLotConsultation = 2;

} // namespace

CommandeCarte::CommandeCarte(Session& session, QAction* action, QWidget* parent)
    : Card(tr("La commande que ces contributions entraînent"), parent),
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
    connect(action, &QAction::triggered, this, &CommandeCarte::prepare);
}

QString CommandeCarte::texte() const {
    return m_text->text();
}

void CommandeCarte::setEtat(const consultation::EtatPrevol& etat, const QString& concertationId) {
    m_etat = etat;
    m_concertation = concertationId;
    const auto order = consultation::commandeDe(etat);
    const QStringList units = consultation::unitesDe(order.besoin);
    m_text->setText(units.isEmpty() ? tr("Aucune contribution à traiter.") : units.join(u'\n'));
    m_constats->setConstats(order.constats);
    m_action->setEnabled(!units.isEmpty() && !m_session.isReadOnly());
    m_refusal->clear();
}

void CommandeCarte::prepare() {
    m_refusal->clear();
    if (!m_session.flushPending())
        return;
    const storage::Database& database = m_session.database();
    const auto creation =
        marche::createBon(database, {m_concertation, kLotConsultation, {}, {}}, QDate::currentDate());
    if (!creation)
        return m_refusal->setErreur(creation.error());
    if (!m_session.apply(creation->edit))
        return;
    const auto bon = marche::loadBon(database, creation->id);
    if (!bon)
        return m_refusal->setErreur(bon.error());
    auto* assistant = new AssistantBesoin(m_session, *bon, window());
    assistant->resume(consultation::commandeDe(m_etat).besoin);
    connect(assistant, &QDialog::accepted, this,
            [this, id = bon->id] { Q_EMIT navigateTo(QStringLiteral("bons"), id); });
    // Given up, the empty draft goes too.
    connect(assistant, &QDialog::rejected, this, [this, id = bon->id] {
        if (const auto gone = marche::deleteBon(m_session.database(), id))
            m_session.apply(*gone);
    });
    assistant->open();
}

} // namespace isegorie::ui
