// Tab « Réception et facturation » of a bon: per line ordered, delivered, invoiced, paid, balance; receipts
// and invoices entered by keyboard.
#pragma once

#include "core/marche/SuiviBon.h"
#include "ui/marche/BonOnglet.h"

class QAction;
class QLabel;

namespace isegorie::ui {

class BonInvite;
class DataTable;
class FactureSaisie;
class InlineMessage;
class StatTile;
class SuiviModel;

class SuiviOnglet : public BonOnglet {
    Q_OBJECT
public:
    explicit SuiviOnglet(Session& session, QWidget* parent = nullptr);
    void showBon(const marche::Bon& bon) override;
    void focusFirst() override;

private:
    void makeActions();
    QWidget* makeTiles();
    QWidget* makeBar();
    QWidget* makeTables();
    void showTotals(const marche::SuiviTotaux& totaux);
    void showLines();
    void receive();
    void receiveAll();
    void newInvoice();
    void payInvoice();
    void remove();
    void updateActions();
    const marche::SuiviLigne* currentLine() const;
    const marche::Facture* currentInvoice() const;

    marche::Bon m_bon;
    marche::SuiviBon m_suivi;
    QList<StatTile*> m_tiles;
    InlineMessage* m_message;
    BonInvite* m_invite;
    FactureSaisie* m_saisie;
    DataTable* m_lines = nullptr;
    DataTable* m_receipts = nullptr;
    DataTable* m_invoices = nullptr;
    SuiviModel* m_lineModel;
    SuiviModel* m_receiptModel;
    SuiviModel* m_invoiceModel;
    QAction* m_receive = nullptr;
    QAction* m_receiveAll = nullptr;
    QAction* m_invoice = nullptr;
    QAction* m_pay = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace isegorie::ui
