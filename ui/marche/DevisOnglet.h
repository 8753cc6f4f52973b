// Tab « Devis » of a bon: a titulaire's quotation compared line by line with the BPU and with the bon.
// Nothing of it is stored: the comparison can be exported.
#pragma once

#include "core/marche/Devis.h"
#include "ui/marche/BonOnglet.h"

#include <QPointer>

class QAction;
class QCheckBox;
class QProgressBar;

namespace isegorie::ui {

class Badge;
class ConstatList;
class DataTable;
class EmptyState;
class InlineMessage;
class SectionHeader;
class StatTile;
class SuiviModel;

class DevisOnglet : public BonOnglet {
    Q_OBJECT
public:
    explicit DevisOnglet(Session& session, QWidget* parent = nullptr);
    /// Compares the quotation with the bon as it is now; another bon forgets it.
    void showBon(const marche::Bon& bon) override;
    void focusFirst() override;
    /// Forgets the quotation.
    void giveUp();

    /// Reads the file off the interface's thread and compares it with the bon shown.
    void compareFile(const marche::Bon& bon, const QString& file);
    bool isReading() const { return !m_task.isNull(); }
    /// Empty before a quotation was read.
    const std::optional<marche::ComparaisonDevis>& comparaison() const { return m_comparison; }

    DataTable* table() const { return m_table; }
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    QWidget* makeHead();
    QWidget* makeTiles();
    QWidget* makeProgress();
    QWidget* makeTools();
    void read();
    void finished(const base::Result<marche::Devis>& devis);
    void compare();
    void showComparison();
    void showRows();
    void showCurrent();
    void showState();
    void exportComparison();
    void chooseFile();

    marche::Bon m_bon;
    QString m_path;
    std::optional<marche::Devis> m_devis;
    std::optional<marche::ComparaisonDevis> m_comparison;
    QPointer<base::Task> m_task;
    SuiviModel* m_model;
    DataTable* m_table;
    InlineMessage* m_message;
    InlineMessage* m_findings;
    ConstatList* m_detail;
    SectionHeader* m_header = nullptr;
    Badge* m_verdict = nullptr;
    QWidget* m_tiles = nullptr;
    StatTile* m_asked = nullptr;
    StatTile* m_expected = nullptr;
    StatTile* m_ordered = nullptr;
    QWidget* m_tools = nullptr;
    QCheckBox* m_gapsOnly = nullptr;
    EmptyState* m_unread = nullptr; ///< The file could not be read: what is expected.
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QAction* m_export = nullptr;
    QAction* m_again = nullptr;
    QAction* m_other = nullptr;
    QAction* m_close = nullptr;
};

} // namespace isegorie::ui
