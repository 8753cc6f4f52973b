#include "ui/marche/CatalogueAjout.h"

#include "core/marche/BonLignes.h"
#include "core/marche/BonTarif.h"
#include "ui/marche/BonAffichage.h"
#include "ui/shell/InlineMessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using marche::UniteOeuvre;

CatalogueAjout::CatalogueAjout(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_title(makeLabel({}, "heading", this)),
      m_bon(new QComboBox(this)),
      m_quantity(new QLineEdit(this)),
      m_withoutFile(new QCheckBox(tr("Sans fichier fourni"), this)),
      m_price(makeLabel({}, "muted", this)),
      m_message(new InlineMessage(this)),
      m_fields(new QWidget(this)),
      m_add(new QPushButton(tr("Ajouter au bon"), this)),
      m_new(new QPushButton(tr("Créer un bon…"), this)) {
    Theme::setRole(this, "card");
    setAccessibleName(tr("Ajouter à un bon de commande"));
    buildLayout();
    connect(m_bon, &QComboBox::currentIndexChanged, this, &CatalogueAjout::showPrice);
    connect(m_quantity, &QLineEdit::textChanged, this, &CatalogueAjout::showPrice);
    connect(m_withoutFile, &QCheckBox::toggled, this, &CatalogueAjout::showPrice);
    connect(m_quantity, &QLineEdit::returnPressed, this, &CatalogueAjout::add);
    connect(m_add, &QPushButton::clicked, this, &CatalogueAjout::add);
    connect(m_new, &QPushButton::clicked, this, [this] { Q_EMIT bonRequested(m_unite->lot); });
    hide();
}

void CatalogueAjout::buildLayout() {
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    const auto addField = [&](int column, const QString& caption, QWidget* editor) {
        auto* label = makeLabel(caption, "strong", m_fields);
        label->setBuddy(editor);
        editor->setAccessibleName(caption);
        grid->addWidget(label, 0, column);
        grid->addWidget(editor, 1, column);
    };
    addField(0, tr("Projet de bon"), m_bon);
    addField(1, tr("Quantité"), m_quantity);
    grid->addWidget(m_withoutFile, 2, 0, 1, 2);
    grid->addWidget(m_price, 3, 0, 1, 2);
    m_bon->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bon->setMinimumContentsLength(12);
    m_quantity->setAlignment(Qt::AlignRight);
    m_withoutFile->setToolTip(tr("Le bénéficiaire ne fournit pas de fichier de contacts : l’autre prix du "
                                 "bordereau s’applique"));
    auto* give = new QPushButton(tr("Renoncer"), this);
    give->setToolTip(tr("Ne rien ajouter (Échap)"));
    m_add->setToolTip(tr("Ajouter la ligne au bon choisi (Entrée)"));
    m_new->setToolTip(tr("Créer un projet de bon pour ce lot"));
    Theme::setRole(m_add, "primary");
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_new, give}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(give, &QPushButton::clicked, this, &CatalogueAjout::giveUp);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space() + 4, Theme::space(2), Theme::space() + 4);
    column->setSpacing(Theme::space());
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

void CatalogueAjout::ask(const UniteOeuvre& unite) {
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    m_unite = &unite;
    m_title->setText(tr("Ajouter l’UO %1 à un bon de commande").arg(unite.code));
    m_quantity->setText(QStringLiteral("1"));
    m_withoutFile->setChecked(false);
    m_withoutFile->setVisible(unite.prixSansFichier);
    m_message->clear();
    fillBons();
    show();
    if (m_fields->isHidden())
        return m_new->setFocus(Qt::OtherFocusReason);
    m_bon->count() > 1 ? m_bon->setFocus(Qt::OtherFocusReason) : m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
}

void CatalogueAjout::forget() {
    m_unite = nullptr;
    hide();
}

void CatalogueAjout::refresh() {
    if (isAsking())
        fillBons();
}

void CatalogueAjout::fillBons() {
    marche::FiltreBons filtre;
    filtre.lot = m_unite->lot;
    filtre.statuts = {marche::StatutBon::Brouillon};
    const auto bons = marche::listBons(m_session.database(), filtre);
    if (!bons)
        return m_message->setErreur(bons.error());
    const QString chosen = m_bon->currentData().isValid() ? m_bon->currentData().toString() : m_lastBon;
    const QSignalBlocker blocker(m_bon);
    m_bon->clear();
    for (const marche::BonResume& bon : *bons) {
        const QString name =
            bon.concertation == bon.objet ? bon.objet : tr("%1 — %2").arg(bon.objet, bon.concertation);
        m_bon->addItem(bon.titulaire.isEmpty() ? name : tr("%1 (%2)").arg(name, bon.titulaire), bon.id);
    }
    m_bon->setCurrentIndex(std::max(0, m_bon->findData(chosen)));
    const bool any = !bons->isEmpty();
    m_fields->setVisible(any);
    m_add->setVisible(any);
    m_new->setVisible(!any);
    m_add->setEnabled(!m_session.isReadOnly());
    m_new->setEnabled(!m_session.isReadOnly());
    if (!any)
        m_message->setMessage(Tone::Info, tr("Le lot %1 n’a pas de projet de bon : créez-en un, l’UO s’y "
                                             "ajoutera ensuite.")
                                              .arg(m_unite->lot));
    else if (m_message->tone() == Tone::Info)
        m_message->clear();
    showPrice();
}

void CatalogueAjout::showPrice() {
    if (!m_unite || m_bon->currentData().isNull())
        return;
    const auto bon = marche::loadBon(m_session.database(), m_bon->currentData().toString());
    const auto tarif = bon ? marche::Tarif::load(m_session.database(), bon->versionPrixId)
                           : base::Result<marche::Tarif>(base::echec(bon.error()));
    if (!tarif)
        return m_price->setText(tarif.error().message);
    const auto price = tarif->prix(m_unite->code, m_withoutFile->isChecked());
    const auto quantity = base::Fraction::parse(m_quantity->text().trimmed());
    if (!price)
        m_price->setText(tr("Ce bon n’a pas de prix pour cette UO."));
    else if (marche::isMarge(m_unite->code))
        m_price->setText(tr("%1 % des défraiements du bon").arg(price->texteBrut()));
    else
        m_price->setText(quantity ? tr("%1 HT l’unité, soit %2 HT")
                                        .arg(montantTexte(*price), montantTexte(price->fois(*quantity)))
                                  : tr("%1 HT l’unité").arg(montantTexte(*price)));
}

void CatalogueAjout::add() {
    if (!m_unite || m_bon->currentData().isNull() || m_session.isReadOnly())
        return;
    const QString bonId = m_bon->currentData().toString();
    const QString name = m_bon->currentText();
    const auto quantity = base::Fraction::parse(m_quantity->text().trimmed());
    if (!quantity) {
        m_message->setErreur(quantity.error());
        return m_quantity->setFocus(Qt::OtherFocusReason);
    }
    const auto edit = marche::addLignes(m_session.database(), bonId,
                                        {{m_unite->code, *quantity, m_withoutFile->isChecked()}});
    if (!edit)
        return m_message->setErreur(edit.error());
    const QString sentence =
        tr("UO %1 × %2 ajoutée à « %3 ».").arg(m_unite->code, marche::quantiteTexte(*quantity), name);
    if (!m_session.apply(*edit))
        return;
    m_lastBon = bonId;
    giveUp();
    Q_EMIT added(bonId, sentence);
}

void CatalogueAjout::giveUp() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CatalogueAjout::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    QFrame::keyPressEvent(event);
}

} // namespace isegorie::ui
