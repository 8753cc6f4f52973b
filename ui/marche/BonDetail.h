// One bon: title and exports, life cycle, and the tabs Lignes, Mentions, Livrables, Réception et facturation.
#pragma once

#include "core/marche/DocumentsExport.h"
#include "ui/shell/Session.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace isegorie::ui {

class AssistantBesoin;
class Badge;
class BonCyclePanneau;
class BonLignesOnglet;
class BonMentionsOnglet;
class BonOnglet;
class DevisOnglet;
class InlineMessage;
class LivrableOnglet;
class SuiviOnglet;

class BonDetail : public QWidget {
    Q_OBJECT
public:
    explicit BonDetail(Session& session, QWidget* parent = nullptr);

    /// False when the bon does not exist (any more).
    bool open(const QString& bonId);
    void refresh();
    const marche::Bon& bon() const { return m_bon; }
    BonLignesOnglet* lignes() const { return m_lignes; }
    BonMentionsOnglet* mentions() const { return m_mentions; }
    BonCyclePanneau* cycle() const { return m_cycle; }
    DevisOnglet* devis() const { return m_devis; }
    QTabWidget* tabs() const { return m_tabs; }
    /// Whether a dropped file can be compared with the bon as a quotation.
    bool acceptsDevis(const QString& file) const;
    void compareDevis(const QString& file);

Q_SIGNALS:
    void closeRequested();
    void bonRequested(const QString& bonId);
    void navigateTo(const QString& pageKey, const QString& recordId);
    /// The bon as just read: the list shows its row.
    void loaded(const isegorie::marche::Bon& bon);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                 void (BonDetail::*slot)());
    void makeActions();
    QWidget* makeHeader();
    void makeTabs();
    void makeDevisTab();
    void showHeader();
    void showTab();
    void showConstats();
    void openAssistant();
    void chooseDevis();
    void createAvenant();
    void duplicate();
    void exportPdf();
    void exportXlsx();
    bool savePending();
    void exportAs(marche::FormatDocument format, const QString& title, const QString& filter);
    /// Off the UI thread; done runs when the file is whole.
    void exportTo(const QString& path, marche::FormatDocument format, const std::function<void()>& done);
    void print();
    void openConcertation();
    void openAmended();
    void showAvenants();

    Session& m_session;
    marche::Bon m_bon;
    QLabel* m_title = nullptr;
    Badge* m_badge = nullptr;
    QPushButton* m_concertation = nullptr;
    QPushButton* m_amended = nullptr;
    QHBoxLayout* m_avenants = nullptr; ///< One link each.
    QLabel* m_facts = nullptr;
    InlineMessage* m_message = nullptr;
    BonCyclePanneau* m_cycle;
    QTabWidget* m_tabs;
    BonLignesOnglet* m_lignes;
    BonMentionsOnglet* m_mentions;
    LivrableOnglet* m_livrables;
    SuiviOnglet* m_suivi;
    DevisOnglet* m_devis;
    QAction* m_close = nullptr;
    QAction* m_pdf = nullptr;
    QAction* m_xlsx = nullptr;
    QAction* m_print = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_avenant = nullptr;
    QAction* m_duplicate = nullptr;
};

} // namespace isegorie::ui
