#include "ui/marche/BonInvite.h"

#include "ui/marche/BonAffichage.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Reveal.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using base::Erreur;

namespace {

constexpr int kAutresMontants = 2;

} // namespace

BonInvite::BonInvite(QWidget* parent)
    : QFrame(parent),
      m_question(makeLabel({}, "heading", this)),
      m_consequence(makeLabel({}, "muted", this)),
      m_constats(new ConstatList(this)),
      m_quantite(new QLineEdit(this)),
      m_date(new DateField(this)),
      m_montant(new AmountField(this)),
      m_texte(new QLineEdit(this)),
      m_choix(new QCheckBox(this)),
      m_refus(new InlineMessage(this)),
      m_oui(new QPushButton(this)) {
    Theme::setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space() + 4, Theme::space(2), Theme::space() + 4);
    column->setSpacing(Theme::space());
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addWidget(m_constats);
    m_quantiteChamp = addField(m_quantite);
    m_dateChamp = addField(m_date);
    m_montantChamp = addField(m_montant);
    m_texteChamp = addField(m_texte);
    for (int i = 0; i < kAutresMontants; ++i) {
        m_autres << new AmountField(this);
        m_autresChamps << addField(m_autres.last());
    }
    auto* fields = new QHBoxLayout;
    fields->setSpacing(Theme::space(2));
    for (const Champ& champ : {m_quantiteChamp, m_dateChamp, m_montantChamp})
        fields->addWidget(champ.row);
    for (const Champ& champ : std::as_const(m_autresChamps))
        fields->addWidget(champ.row);
    fields->addWidget(m_texteChamp.row, 1);
    column->addLayout(fields);
    column->addWidget(m_choix);
    column->addWidget(m_refus);
    column->addLayout(makeButtons());
    QWidget* before = m_montant;
    for (AmountField* field : std::as_const(m_autres)) { // created last, but read beside the first amount
        setTabOrder(before, field);
        before = field;
    }
    QList<QLineEdit*> edits{m_quantite, m_date->lineEdit(), m_montant, m_texte};
    for (AmountField* field : std::as_const(m_autres))
        edits << field;
    for (QLineEdit* edit : std::as_const(edits))
        connect(edit, &QLineEdit::returnPressed, this, &BonInvite::confirm);
    connect(m_date->lineEdit(), &QLineEdit::textChanged, this, &BonInvite::askAgain);
    hide();
}

QLayout* BonInvite::makeButtons() {
    auto* buttons = new QHBoxLayout;
    Theme::setRole(m_oui, "primary");
    auto* non = new QPushButton(tr("Renoncer"), this);
    non->setToolTip(tr("Ne rien changer (Échap)"));
    for (QPushButton* button : {m_oui, non})
        button->setAutoDefault(true); // Return presses it, as in a dialog
    buttons->addWidget(m_oui);
    buttons->addWidget(non);
    buttons->addStretch();
    connect(m_oui, &QPushButton::clicked, this, &BonInvite::confirm);
    connect(non, &QPushButton::clicked, this, &BonInvite::giveUp);
    return buttons;
}

void BonInvite::askAgain() {
    if (m_demande.questionDu && m_date->isAcceptable() && m_date->date().isValid())
        m_question->setText(m_demande.questionDu(m_date->date()));
}

BonInvite::Champ BonInvite::addField(QWidget* editor) {
    Champ champ;
    champ.row = new QWidget(this);
    champ.label = new QLabel(champ.row);
    champ.label->setBuddy(editor);
    auto* column = new QVBoxLayout(champ.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(champ.label);
    column->addWidget(editor);
    return champ;
}

void BonInvite::setField(const Champ& champ, QWidget* editor, const QString& label) {
    champ.row->setVisible(!label.isEmpty());
    champ.label->setText(label);
    editor->setAccessibleName(label);
}

void BonInvite::ask(const Demande& demande, Acte acte) {
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    m_demande = demande;
    m_acte = std::move(acte);
    m_refus->clear();
    m_question->setText(demande.question);
    m_consequence->setText(demande.consequence);
    m_consequence->setVisible(!demande.consequence.isEmpty());
    m_constats->setConstats(demande.constats);
    m_oui->setText(demande.bouton);
    m_oui->setAccessibleName(tr("Confirmer : %1").arg(demande.bouton));
    m_oui->setToolTip(tr("%1 (Entrée)").arg(demande.bouton));
    setField(m_quantiteChamp, m_quantite, demande.quantite);
    setField(m_dateChamp, m_date->lineEdit(), demande.date);
    setField(m_montantChamp, m_montant, demande.montant);
    setField(m_texteChamp, m_texte, demande.texte);
    m_quantite->setText(demande.quantiteInitiale);
    m_texte->setText(demande.texteInitial);
    m_montant->clear();
    m_choix->setText(demande.choix);
    m_choix->setVisible(!demande.choix.isEmpty());
    m_choix->setChecked(demande.choixInitial);
    for (int i = 0; i < kAutresMontants; ++i) {
        setField(m_autresChamps.at(i), m_autres.at(i), demande.autresMontants.value(i));
        m_autres.at(i)->clear();
    }
    m_date->setDate(demande.dateInitiale.isValid() || demande.dateFacultative ? demande.dateInitiale
                                                                              : QDate::currentDate());
    askAgain();
    show();
    QWidget* first = !demande.quantite.isEmpty() ? m_quantite
                     : !demande.texte.isEmpty()  ? m_texte
                                                 : static_cast<QWidget*>(m_oui);
    first->setFocus(Qt::OtherFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(first))
        edit->selectAll();
    revealLater(this); // its buttons too, at the bottom of a small window
}

base::Status BonInvite::readAmounts(Reponse& reponse) const {
    if (!m_demande.montant.isEmpty()) {
        const auto montant = m_montant->amount();
        if (!montant)
            return base::echec(montant.error());
        reponse.montant = montant->value_or(base::Montant());
    }
    for (int i = 0; i < m_demande.autresMontants.size(); ++i) {
        const auto montant = m_autres.at(i)->amount();
        if (!montant)
            return base::echec(montant.error());
        reponse.autresMontants << montant->value_or(base::Montant());
    }
    return {};
}

base::Result<BonInvite::Reponse> BonInvite::read() const {
    Reponse reponse;
    if (!m_demande.date.isEmpty()) {
        reponse.date = m_date->date();
        if (!m_date->isAcceptable() || (!reponse.date.isValid() && !m_demande.dateFacultative))
            return base::echec(Erreur::saisie(QStringLiteral("date.illisible"), tr("La date ne se lit pas."),
                                              tr("Écrivez-la 24/11/2026.")));
    }
    if (!m_demande.quantite.isEmpty()) {
        const auto quantite = base::Fraction::parse(m_quantite->text().trimmed());
        if (!quantite)
            return base::echec(quantite.error());
        reponse.quantite = *quantite;
    }
    if (const base::Status amounts = readAmounts(reponse); !amounts)
        return base::echec(amounts.error());
    reponse.texte = m_texte->text().trimmed();
    reponse.choix = m_choix->isChecked();
    return reponse;
}

void BonInvite::confirm() {
    const auto reponse = read();
    const base::Status status = reponse ? m_acte(*reponse) : base::Status(base::echec(reponse.error()));
    if (status)
        giveUp();
    else
        m_refus->setErreur(status.error());
}

void BonInvite::giveUp() {
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void BonInvite::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    QFrame::keyPressEvent(event);
}

} // namespace isegorie::ui
