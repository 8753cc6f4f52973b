#include "ui/marche/SuiviOnglet.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonInvite.h"
#include "ui/marche/FactureSaisie.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::StatutBon;

SuiviOnglet::SuiviOnglet(Session& session, QWidget* parent)
    : BonOnglet(session, parent),
      m_message(new InlineMessage(this)),
      m_invite(new BonInvite(this)),
      m_saisie(new FactureSaisie(this)),
      m_lineModel(new SuiviModel({tr("UO"), tr("Désignation"), tr("Commandé"), tr("Livré"), tr("Commandé HT"),
                                  tr("Livré HT"), tr("Réfaction HT"), tr("Facturé HT"), tr("Payé HT"),
                                  tr("Solde HT")},
                                 this)),
      m_receiptModel(
          new SuiviModel({tr("Reçu le"), tr("UO"), tr("Quantité"), tr("Réfaction"), tr("Note")}, this)),
      m_invoiceModel(
          new SuiviModel({tr("Facture"), tr("Reçue le"), tr("Montant HT"), tr("Paiement")}, this)) {
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(), 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(makeTiles());
    layout->addWidget(makeBar());
    layout->addWidget(m_message);
    layout->addWidget(m_invite);
    layout->addWidget(m_saisie);
    layout->addWidget(makeTables(), 1);
    m_saisie->hide();
    m_saisie->setStore([this](const marche::NouvelleFacture& facture) {
        const auto creation = marche::invoice(this->session().database(), facture, QDate::currentDate());
        return creation ? store(creation->edit) : base::Status(base::echec(creation.error()));
    });
}

void SuiviOnglet::makeActions() {
    const auto add = [this](const QString& name, const QString& text, const QString& icon, Qt::Key key,
                            void (SuiviOnglet::*slot)()) {
        QAction* action = makeAction(this, name, text, icon, QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_receive = add(QStringLiteral("suivi.receptionner"), tr("Réceptionner la ligne"),
                    QStringLiteral("truck"), Qt::Key_R, &SuiviOnglet::receive);
    m_receiveAll = add(QStringLiteral("suivi.toutReceptionner"), tr("Tout réceptionner"),
                       QStringLiteral("check"), Qt::Key_T, &SuiviOnglet::receiveAll);
    m_invoice = add(QStringLiteral("suivi.facture"), tr("Enregistrer une facture"),
                    QStringLiteral("file-plus"), Qt::Key_F, &SuiviOnglet::newInvoice);
    m_pay = add(QStringLiteral("suivi.payer"), tr("Payer la facture"), QStringLiteral("price"), Qt::Key_P,
                &SuiviOnglet::payInvoice);
    m_remove = makeAction(this, QStringLiteral("suivi.retirer"), tr("Retirer la réception ou la facture"),
                          QStringLiteral("trash"), QKeySequence(Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &SuiviOnglet::remove);
}

QWidget* SuiviOnglet::makeTiles() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    for (const QString& caption :
         {tr("Commandé HT"), tr("Livré et admis HT"), tr("Facturé HT"), tr("Payé HT"), tr("Solde HT")}) {
        auto* tile = new StatTile(caption, row);
        m_tiles.append(tile);
        layout->addWidget(tile, 1);
    }
    return row;
}

QWidget* SuiviOnglet::makeBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    row->addWidget(new ActionButton(m_receive, ButtonRole::Primary, bar));
    for (QAction* action : {m_receiveAll, m_invoice, m_pay})
        row->addWidget(new ActionButton(action, ButtonRole::Normal, bar));
    row->addStretch();
    return bar;
}

QWidget* SuiviOnglet::makeTables() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    auto* below = new QSplitter(splitter);
    m_lines = new DataTable(tr("Suivi des lignes"), splitter);
    m_receipts = new DataTable(tr("Réceptions"), below);
    m_invoices = new DataTable(tr("Factures"), below);
    m_lines->setStretchColumn(1);
    m_lines->setSource(m_lineModel);
    m_lines->setTwoLines(true);
    for (const int quantity : {2, 3}) // under the amounts; at hand in the menu of the head
        m_lines->setColumnHidden(quantity, true);
    m_receipts->setStretchColumn(4);
    m_receipts->setSource(m_receiptModel);
    m_invoices->setStretchColumn(0);
    m_invoices->setSource(m_invoiceModel);
    m_receipts->setEmptyState(new EmptyState(QStringLiteral("truck"), tr("Aucune réception"),
                                             tr("Choisissez une ligne, puis réceptionnez-la."), m_receipts));
    m_invoices->setEmptyState(new EmptyState(QStringLiteral("file"), tr("Aucune facture"),
                                             tr("Enregistrez ici les factures reçues par Chorus Pro."),
                                             m_invoices));
    splitter->addWidget(m_lines);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    for (QSplitter* one : {splitter, below})
        one->setChildrenCollapsible(false);
    for (DataTable* table : {m_receipts, m_invoices})
        table->setMinimumHeight(76);
    for (DataTable* table : {m_lines, m_receipts, m_invoices}) {
        connect(table, &DataTable::currentIdChanged, this, &SuiviOnglet::updateActions);
        if (table != m_lines)
            table->addAction(m_remove);
    }
    connect(m_lines, &DataTable::activatedId, this, &SuiviOnglet::receive);
    connect(m_invoices, &DataTable::activatedId, this, &SuiviOnglet::payInvoice);
    return splitter;
}

void SuiviOnglet::showBon(const marche::Bon& bon) {
    if (bon.id != m_bon.id) {
        m_message->clear();
        m_invite->giveUp();
        m_saisie->hide();
    }
    m_bon = bon;
    m_suivi = {};
    if (bon.isFrozen()) {
        auto suivi = marche::loadSuivi(session().database(), bon.id);
        m_message->clear(); // what it said was of the bon as it was
        if (suivi)
            m_suivi = std::move(*suivi);
        else
            m_message->setErreur(suivi.error());
    } else {
        m_message->setMessage(Tone::Info,
                              tr("Ce bon n’est pas notifié : on réceptionne et on facture après la "
                                 "notification."));
    }
    showTotals(m_suivi.totaux);
    showLines();
    updateActions();
}

void SuiviOnglet::showTotals(const marche::SuiviTotaux& totaux) {
    const QList<base::Montant> values = {totaux.commande, totaux.admis, totaux.facture, totaux.paye,
                                         totaux.solde};
    for (int i = 0; i < values.size(); ++i)
        m_tiles.at(i)->setValue(montantTexte(values.at(i)));
    m_tiles.at(1)->setHint(
        totaux.refaction.isZero() ? QString() : tr("réfaction de %1").arg(montantTexte(totaux.refaction)));
}

void SuiviOnglet::showLines() {
    QList<SuiviModel::Ligne> lines;
    for (const marche::SuiviLigne& line : std::as_const(m_suivi.lignes))
        lines.append({line.ligne.id,
                      {{line.ligne.code},
                       {line.ligne.libelle, {}, {}, false, {}, line.ligne.libelle},
                       Cellule::quantite(line.commandee),
                       Cellule::quantite(line.livree),
                       Cellule::montant(line.commande, line.commandee),
                       Cellule::montant(line.livre, line.livree),
                       Cellule::montant(line.refaction),
                       Cellule::montant(line.facture),
                       Cellule::montant(line.paye),
                       Cellule::montant(line.solde)}});
    m_lineModel->setLignes(lines);
    lines.clear();
    for (const marche::Reception& receipt : std::as_const(m_suivi.receptions))
        lines.append({receipt.id,
                      {Cellule::date(receipt.recuLe),
                       {receipt.code},
                       Cellule::quantite(receipt.quantite),
                       Cellule::montant(receipt.refaction),
                       {receipt.note}}});
    m_receiptModel->setLignes(lines);
    lines.clear();
    for (const marche::Facture& invoice : std::as_const(m_suivi.factures)) {
        const bool paid = invoice.payeeLe.isValid();
        lines.append(
            {invoice.id,
             {{invoice.numero},
              Cellule::date(invoice.recueLe),
              Cellule::montant(invoice.ht),
              Cellule::badge(paid ? tr("Payée le %1").arg(base::dateCourte(invoice.payeeLe)) : tr("À payer"),
                             paid ? Tone::Success : Tone::Warning)}});
    }
    m_invoiceModel->setLignes(lines);
    if (m_invoices->currentId().isEmpty() && m_suivi.factures.size() == 1)
        m_invoices->selectId(m_suivi.factures.first().id); // the only one is meant
    if (m_lines->currentId().isEmpty() && m_lineModel->rowCount() > 0)
        m_lines->selectId(m_suivi.lignes.first().ligne.id);
}

const marche::SuiviLigne* SuiviOnglet::currentLine() const {
    const auto found = std::find_if(
        m_suivi.lignes.begin(), m_suivi.lignes.end(),
        [id = m_lines->currentId()](const marche::SuiviLigne& one) { return one.ligne.id == id; });
    return found == m_suivi.lignes.end() ? nullptr : &*found;
}

const marche::Facture* SuiviOnglet::currentInvoice() const {
    const auto found =
        std::find_if(m_suivi.factures.begin(), m_suivi.factures.end(),
                     [id = m_invoices->currentId()](const marche::Facture& one) { return one.id == id; });
    return found == m_suivi.factures.end() ? nullptr : &*found;
}

void SuiviOnglet::receive() {
    const marche::SuiviLigne* line = currentLine();
    if (!line || !m_receive->isEnabled())
        return;
    BonInvite::Demande demande;
    demande.question = tr("Réceptionner l’UO %1").arg(line->ligne.code);
    demande.consequence = line->ligne.libelle;
    demande.bouton = tr("Réceptionner");
    demande.quantite = tr("Quantité reçue");
    demande.quantiteInitiale = marche::quantiteTexte(line->commandee - line->livree);
    demande.date = tr("Reçu le");
    demande.montant = tr("Réfaction HT");
    demande.texte = tr("Note");
    m_invite->ask(demande, [this, id = line->ligne.id](const BonInvite::Reponse& reponse) {
        const auto creation = marche::receive(
            session().database(), {id, reponse.quantite, reponse.date, reponse.montant, reponse.texte},
            QDate::currentDate());
        return creation ? store(creation->edit) : base::Status(base::echec(creation.error()));
    });
}

void SuiviOnglet::receiveAll() {
    BonInvite::Demande demande;
    demande.question = tr("Réceptionner tout ce qui reste à livrer ?");
    demande.bouton = tr("Tout réceptionner");
    demande.date = tr("Reçu le");
    m_invite->ask(demande, [this](const BonInvite::Reponse& reponse) {
        return store(
            marche::receiveAll(session().database(), m_suivi.bonId, reponse.date, QDate::currentDate()));
    });
}

void SuiviOnglet::newInvoice() {
    m_invite->giveUp();
    m_saisie->start(m_suivi);
}

void SuiviOnglet::payInvoice() {
    const marche::Facture* invoice = currentInvoice();
    if (!invoice || !m_pay->isEnabled())
        return;
    BonInvite::Demande demande;
    demande.question = tr("Enregistrer le paiement de la facture %1 (%2 HT) ?")
                           .arg(invoice->numero, montantTexte(invoice->ht));
    demande.bouton = tr("Enregistrer le paiement");
    demande.date = tr("Payée le");
    m_invite->ask(demande, [this, id = invoice->id](const BonInvite::Reponse& reponse) {
        return store(marche::payFacture(session().database(), id, reponse.date, QDate::currentDate()));
    });
}

void SuiviOnglet::remove() {
    const bool receipts = m_receipts->hasFocus();
    const QString id = receipts ? m_receipts->currentId() : m_invoices->currentId();
    if (id.isEmpty())
        return;
    const base::Status status = store(receipts ? marche::removeReception(session().database(), id)
                                               : marche::removeFacture(session().database(), id));
    if (!status)
        m_message->setErreur(status.error());
}

void SuiviOnglet::updateActions() {
    const bool open = (m_bon.statut == StatutBon::Notifie || m_bon.statut == StatutBon::EnCours ||
                       m_bon.statut == StatutBon::ServiceFait) &&
                      !session().isReadOnly();
    const marche::SuiviLigne* line = currentLine();
    m_receive->setEnabled(open && line && line->livree < line->commandee);
    m_receiveAll->setEnabled(open && !m_suivi.toutLivre && !m_suivi.lignes.isEmpty());
    m_invoice->setEnabled(open && !m_suivi.lignes.isEmpty());
    const marche::Facture* invoice = currentInvoice();
    m_pay->setEnabled(open && invoice && !invoice->payeeLe.isValid());
    m_remove->setEnabled(open && (!m_suivi.receptions.isEmpty() || !m_suivi.factures.isEmpty()));
}

void SuiviOnglet::focusFirst() {
    m_lines->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
