// The screen « Bons de commande »: the list, and beside it the open bon.
#pragma once

#include "ui/shell/Page.h"

class QAction;
class QSplitter;

namespace isegorie::ui {

class BonDetail;
class BonsListe;

class BonsPage : public Page {
    Q_OBJECT
public:
    explicit BonsPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("bons"); }
    QString title() const override { return tr("Bons de commande"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override;
    QList<PaletteEntry> search(const QString& text) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    bool accepts(const QString& file) const override;
    void take(const QString& file) override;

    BonsListe* liste() const { return m_liste; }
    BonDetail* detail() const { return m_detail; }
    /// Asks for concertation and lot; the concertation may be proposed.
    void createBon(const QString& concertationId = {});

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void closeDetail();
    void step(int by);
    void removeSelected();
    void arrange();

    QSplitter* m_splitter;
    QWidget* m_left;
    BonsListe* m_liste;
    BonDetail* m_detail;
    QWidget* m_newButton = nullptr;
    QAction* m_new = nullptr;
    QAction* m_remove = nullptr;
    bool m_open = false;
    bool m_beside = false;
};

} // namespace isegorie::ui
