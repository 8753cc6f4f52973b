#include "ui/marche/BonNouveau.h"

#include "core/concertation/Liste.h"
#include "core/marche/Titulaire.h"
#include "ui/marche/BonAffichage.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/SearchableCombo.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

BonNouveau::BonNouveau(Session& session, const QString& concertationId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_concertation(new SearchableCombo(tr("Concertation"), this)),
      m_lot(new QComboBox(this)),
      m_objet(new QLineEdit(this)),
      m_message(new InlineMessage(this)) {
    setWindowTitle(tr("Nouveau bon de commande"));
    setAccessibleName(windowTitle());
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space());
    column->addWidget(makeLabel(windowTitle(), "title", this));
    const auto addField = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        Theme::setRole(label, "strong");
        field->setAccessibleName(text);
        column->addWidget(label);
        column->addWidget(field);
    };
    addField(tr("Concertation"), m_concertation);
    addField(tr("Lot de l’accord-cadre"), m_lot);
    addField(tr("Objet"), m_objet);
    m_objet->setPlaceholderText(tr("Par défaut, le titre de la concertation"));
    fillLots();
    column->addWidget(m_message);
    column->addSpacing(Theme::space());
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Renoncer"), this);
    auto* make = new QPushButton(tr("Créer le bon"), this);
    Theme::setRole(make, "primary");
    cancel->setToolTip(tr("Fermer sans rien créer (Échap)"));
    make->setToolTip(tr("Créer le bon (Entrée)"));
    make->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &BonNouveau::create);
    fillConcertations(concertationId);
}

/// A bon needs a titulaire: a lot that has none today says so, and is not the one proposed.
void BonNouveau::fillLots() {
    const QDate today = QDate::currentDate();
    QSet<int> held;
    for (const auto attributions = shown(m_session, marche::listAttributions(m_session.database()));
         const marche::Attribution& attribution : attributions)
        if (attribution.lotDebut <= today && today <= attribution.lotFin)
            held.insert(attribution.lot);
    for (int lot = 1; lot <= 4; ++lot)
        m_lot->addItem(
            held.contains(lot) ? lotLongLabel(lot) : tr("%1 (sans titulaire)").arg(lotLongLabel(lot)), lot);
    if (!held.isEmpty())
        setLot(*std::min_element(held.begin(), held.end()));
}

void BonNouveau::setLot(int lot) {
    m_lot->setCurrentIndex(std::max(0, m_lot->findData(lot)));
}

void BonNouveau::fillConcertations(const QString& concertationId) {
    const auto titles = concertation::lireTitres(m_session.database());
    if (!titles) {
        m_message->setErreur(titles.error());
        return;
    }
    m_concertation->setEntries(*titles, concertationId);
    if (titles->isEmpty())
        m_message->setMessage(Tone::Info, tr("Il n’y a pas encore de concertation : créez-en une d’abord."));
    const bool proposed = !concertationId.isEmpty() && m_concertation->chosen() == concertationId;
    proposed ? m_lot->setFocus() : m_concertation->setFocus();
}

void BonNouveau::create() {
    marche::NouveauBon nouveau;
    nouveau.concertationId = m_concertation->chosen();
    nouveau.lot = m_lot->currentData().toInt();
    nouveau.objet = m_objet->text().trimmed();
    if (nouveau.concertationId.isEmpty()) {
        m_message->setMessage(Tone::Danger, tr("Choisissez une concertation de la liste."));
        m_concertation->setFocus();
        return;
    }
    const auto creation = marche::createBon(m_session.database(), nouveau, QDate::currentDate());
    if (!creation) {
        m_message->setErreur(creation.error());
        return;
    }
    if (!m_session.apply(creation->edit))
        return;
    Q_EMIT created(creation->id);
    accept();
}

} // namespace isegorie::ui
