// The screen « Accord-cadre » : framework contracts with their lots and titulaires, the directory of
// titulaires, and beside them the sheet of the chosen record.
#pragma once

#include "ui/marche/AccordModel.h"
#include "ui/shell/Page.h"

#include <functional>

class QAction;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace isegorie::ui {

class AccordArbre;
class AccordFiche;
class AttributionFiche;
class EmptyState;
class FicheNouvelle;
class InlineMessage;
class LotFiche;
class TitulaireFiche;
class TitulairesListe;

class AccordPage : public Page {
    Q_OBJECT
public:
    explicit AccordPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("accord"); }
    QString title() const override { return tr("Accord-cadre"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    /// An accord-cadre, a lot, an attribution, a titulaire, or a price version of an attribution.
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override { return m_current; }
    QList<PaletteEntry> search(const QString& text) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// A BPU, while a titulaire of a lot is shown.
    bool accepts(const QString& file) const override;
    void take(const QString& file) override;

    AccordArbre* arbre() const { return m_arbre; }
    TitulairesListe* annuaire() const { return m_annuaire; }
    AccordFiche* accordFiche() const { return m_accord; }
    LotFiche* lotFiche() const { return m_lot; }
    AttributionFiche* attributionFiche() const { return m_attribution; }
    TitulaireFiche* titulaireFiche() const { return m_titulaire; }
    FicheNouvelle* nouvelle() const { return m_nouvelle; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QAction* act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                 void (AccordPage::*slot)());
    void makeLists();
    void makeSheets();
    void read();
    /// Shows the sheet of this record; the lists follow.
    bool showRecord(const QString& id);
    void selectInLists(const QString& id);
    QString chosenInList() const;
    void updateActions();
    void focusSheet();
    InlineMessage* message() const;
    /// The one chosen, or that the chosen record belongs to; null for a titulaire of the directory.
    const marche::AccordCadre* currentAccord() const;
    const marche::Lot* currentLot() const;
    /// The open one, or the one chosen among the titulaires of the open lot.
    QString currentAttribution() const;

    // Making records: AccordPageCreation.cpp.
    void newAccord();
    void newLot();
    void newAttribution();
    void newTitulaire();
    /// table: of the record that is shown once it is made.
    void ask(std::function<base::Result<storage::Edit>()> make, const QString& table);
    void endNew();
    bool isAsking() const;

    void removeCurrent();
    void withdraw();
    void moveRank(int by);

    MarcheLu m_lu;
    QString m_current;
    QString m_created;       ///< Shown once the question that made it closes.
    QStackedWidget* m_whole; ///< The invitation of an empty base, or lists and sheet.
    EmptyState* m_invitation;
    QSplitter* m_splitter;
    QWidget* m_left;
    QTabWidget* m_lists;
    AccordArbre* m_arbre;
    TitulairesListe* m_annuaire;
    QStackedWidget* m_right;
    AccordFiche* m_accord = nullptr;
    LotFiche* m_lot = nullptr;
    AttributionFiche* m_attribution = nullptr;
    TitulaireFiche* m_titulaire = nullptr;
    FicheNouvelle* m_nouvelle = nullptr;
    QAction* m_newAccord = nullptr;
    QAction* m_newLot = nullptr;
    QAction* m_newAttribution = nullptr;
    QAction* m_newTitulaire = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    bool m_placed = false; ///< The user, or the last session, placed the handle.
};

} // namespace isegorie::ui
