// The tab « Panel »: answers, open seats and who can take them, quotas, manual swaps, lists.
#pragma once

#include "ui/recrutement/PanelLu.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Loader.h"

class QAction;

namespace isegorie::ui {

class BonInvite;
class Card;
class DataTable;
class InlineMessage;
class PanelEchange;
class StatTile;

class PanelOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit PanelOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("panel"); }
    QString titre() const override { return tr("Panel"); }
    bool openPart(const QString& id) override;
    void focusFirst() override;

    DataTable* places() const { return m_places; }
    DataTable* remplacants() const { return m_replacements; }
    DataTable* quotas() const { return m_quotas; }
    PanelEchange* echange() const { return m_swap; }
    BonInvite* invite() const { return m_ask; }
    const PanelLuPtr& lu() const { return m_lu; }
    bool isSettled() const { return !m_loader.isLoading(); }

protected:
    void refresh() override;

private:
    void makeActions();
    void makeTables();
    QWidget* makeOpenSeats();
    QList<QAction*> exportActions();
    void vivierChanged();
    void read();
    void show();
    void showState();
    void showFound();
    /// Applies a replacement and says which ranks it passed over.
    void replaced(const base::Result<storage::Edit>& edit, const QStringList& entered);
    const recrutement::Place* current() const;
    using Acte = base::Result<storage::Edit> (*)(const storage::Database&, const coffre::Coffre&,
                                                 const recrutement::Reponse&);
    void ask(const QString& question, const QString& button, Acte act);
    void restore();
    void seat();
    void seatAll();

    Loader m_loader;
    PanelLuPtr m_lu;
    StatTile *m_confirmed, *m_selected, *m_open, *m_reserve;
    InlineMessage* m_message;
    InlineMessage* m_plan;
    InlineMessage* m_found;
    InlineMessage* m_passed; ///< Ranks of the reserve that the last replacement left out, and why.
    BonInvite* m_ask;
    RowsModel *m_placesModel, *m_replacementsModel, *m_quotasModel;
    DataTable *m_places, *m_replacements, *m_quotas;
    PanelEchange* m_swap;
    Card* m_openCard = nullptr;
    QAction* m_confirm = nullptr;
    QAction* m_refuse = nullptr;
    QAction* m_dropOut = nullptr;
    QAction* m_setAside = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_seat = nullptr;
    QAction* m_seatAll = nullptr;
};

} // namespace isegorie::ui
