// Tab « Lignes » of a bon: add, edit, reorder and remove lines; totals, balance of the lot, findings.
#pragma once

#include "core/marche/BonLignes.h"
#include "ui/marche/BonOnglet.h"

class QAction;
class QSplitter;

namespace isegorie::ui {

class BonAvenantPanneau;
class BonCataloguePanneau;
class BonJauge;
class BonLignesModel;
class BonLignesView;
class BonSaisie;
class BonTotaux;
class ConstatList;
class InlineMessage;

class BonLignesOnglet : public BonOnglet {
    Q_OBJECT
public:
    explicit BonLignesOnglet(Session& session, QWidget* parent = nullptr);

    void showBon(const marche::Bon& bon) override;
    void focusFirst() override;
    /// Findings of the bon that are about lines, prices and the balance.
    void setConstats(const base::Constats& constats);
    /// What makes sense from any tab of the bon.
    QList<QAction*> bonActions() const { return {m_assistant, m_catalogueAction, m_addCode}; }

Q_SIGNALS:
    void assistantRequested();

protected:
    /// UO may be dropped anywhere on the tab, also while there is no line.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* action(const QString& name, const QString& text, const QString& icon, const QKeySequence& keys,
                    void (BonLignesOnglet::*slot)());
    void makeActions();
    QWidget* makeToolbar();
    QWidget* makeFooter();
    void connectParts();
    void add(const QList<marche::LigneDemandee>& lignes);
    void addCodes(const QStringList& codes);
    base::Status write(const marche::LigneBon& ligne, int column, const QString& text);
    void removeSelected();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void toggleSansFichier();
    void unfoldAll();
    void focusCode();
    void toggleCatalogue(bool shown);
    void showSolde();
    void updateActions();

    marche::Bon m_bon;
    BonLignesModel* m_model;
    BonLignesView* m_view;
    BonSaisie* m_saisie;
    BonCataloguePanneau* m_catalogue;
    BonAvenantPanneau* m_avenant; ///< In place of the catalogue while an avenant is a draft.
    QSplitter* m_splitter;
    BonTotaux* m_totaux;
    BonJauge* m_jauge;
    ConstatList* m_constats;
    InlineMessage* m_message;
    QWidget* m_empty;
    QAction* m_assistant;
    QAction* m_catalogueAction;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
    QAction* m_sansFichier;
    QAction* m_unfold;
    QAction* m_addCode;
    QString m_pricesOf; ///< Price version whose prices are shown.
};

} // namespace isegorie::ui
