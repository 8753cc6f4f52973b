#include "ui/marche/FactureSaisie.h"

#include "ui/marche/BonAffichage.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace isegorie::ui {

// NOLINTNEXTLINE(readability-function-size): one widget after the other
FactureSaisie::FactureSaisie(QWidget* parent)
    : QFrame(parent),
      m_numero(new QLineEdit(this)),
      m_date(new DateField(this)),
      m_lines(new QWidget),
      m_grid(new QGridLayout(m_lines)),
      m_total(makeLabel({}, "strong", this)),
      m_message(new InlineMessage(this)),
      m_save(new QPushButton(tr("Enregistrer la facture"), this)) {
    Theme::setRole(this, "card");
    Theme::setRole(m_save, "primary");
    Theme::setRole(m_lines, "page");
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::space());
    column->addWidget(makeLabel(tr("Enregistrer une facture"), "heading", this));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    auto* numberLabel = new QLabel(tr("Numéro"), this);
    auto* dateLabel = new QLabel(tr("Reçue le"), this);
    numberLabel->setBuddy(m_numero);
    dateLabel->setBuddy(m_date->lineEdit());
    head->addWidget(numberLabel);
    head->addWidget(m_numero, 1);
    head->addWidget(dateLabel);
    head->addWidget(m_date);
    column->addLayout(head);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_lines);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(96);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    auto* foot = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Renoncer"), this);
    cancel->setToolTip(tr("Ne rien enregistrer (Échap)"));
    for (QPushButton* button : {m_save, cancel})
        button->setAutoDefault(true); // Return presses it, as in a dialog
    foot->addWidget(m_save);
    foot->addWidget(cancel);
    foot->addStretch();
    foot->addWidget(m_total);
    column->addLayout(foot);
    m_numero->setAccessibleName(tr("Numéro de la facture"));
    m_date->lineEdit()->setAccessibleName(tr("Facture reçue le"));
    m_total->setWordWrap(false);
    m_grid->setContentsMargins(0, 0, Theme::space(), 0);
    m_grid->setColumnStretch(0, 1);
    connect(m_save, &QPushButton::clicked, this, &FactureSaisie::confirm);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_numero, &QLineEdit::returnPressed, this, &FactureSaisie::confirm);
    connect(m_date->lineEdit(), &QLineEdit::returnPressed, this, &FactureSaisie::confirm);
}

void FactureSaisie::start(const marche::SuiviBon& suivi) {
    m_bonId = suivi.bonId;
    m_message->clear();
    m_numero->clear();
    m_date->setDate(QDate::currentDate());
    fillLines(suivi);
    showTotal();
    show();
    m_numero->setFocus(Qt::OtherFocusReason);
}

void FactureSaisie::fillLines(const marche::SuiviBon& suivi) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_champs.clear();
    QHash<QString, base::Montant> proposed;
    for (const marche::FactureLigne& part : marche::lignesAFacturer(suivi))
        proposed.insert(part.ligneId, part.montant);
    for (const marche::SuiviLigne& line : suivi.lignes) {
        const base::Montant left = line.commande - line.refaction - line.facture;
        if (left.centimes() <= 0)
            continue;
        const int row = m_grid->rowCount();
        auto* label =
            makeLabel(QStringLiteral("%1 — %2").arg(line.ligne.code, line.ligne.libelle), "normal", m_lines);
        auto* amount = new AmountField(m_lines);
        amount->setAccessibleName(tr("Montant HT facturé pour l’UO %1").arg(line.ligne.code));
        amount->setToolTip(tr("Admis et non facturé : %1 HT ; reste commandé : %2 HT")
                               .arg(montantTexte(line.admis - line.facture), montantTexte(left)));
        amount->setAlignment(Qt::AlignRight);
        if (proposed.contains(line.ligne.id))
            amount->setAmount(proposed.value(line.ligne.id));
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(amount, row, 1);
        connect(amount, &QLineEdit::textChanged, this, &FactureSaisie::showTotal);
        connect(amount, &QLineEdit::returnPressed, this, &FactureSaisie::confirm);
        m_champs.append({line.ligne.id, amount});
    }
}

base::Result<marche::NouvelleFacture> FactureSaisie::read() const {
    marche::NouvelleFacture facture;
    facture.bonId = m_bonId;
    facture.numero = m_numero->text().trimmed();
    facture.recueLe = m_date->date();
    if (!facture.recueLe.isValid())
        return base::echec(base::Erreur::saisie(QStringLiteral("date.illisible"),
                                                tr("La date ne se lit pas."), tr("Écrivez-la 24/11/2026.")));
    for (const Champ& champ : m_champs) {
        const auto amount = champ.amount->amount();
        if (!amount)
            return base::echec(amount.error());
        if (*amount && !(*amount)->isZero())
            facture.lignes.append({champ.ligneId, **amount});
    }
    return facture;
}

void FactureSaisie::showTotal() {
    const auto facture = read();
    base::Montant total;
    if (facture)
        for (const marche::FactureLigne& line : facture->lignes)
            total += line.montant;
    m_total->setText(facture ? tr("Total HT : %1").arg(montantTexte(total)) : QString());
}

void FactureSaisie::confirm() {
    const auto facture = read();
    const base::Status status = facture ? m_store(*facture) : base::Status(base::echec(facture.error()));
    if (status)
        hide();
    else
        m_message->setErreur(status.error());
}

void FactureSaisie::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

} // namespace isegorie::ui
