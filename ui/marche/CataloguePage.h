// The screen « Catalogue » : every UO of the CCTP, found by code or words, and what it costs.
#pragma once

#include "ui/shell/Page.h"

class QAction;
class QLabel;
class QSplitter;

namespace isegorie::ui {

class CatalogueDetail;
class CatalogueListe;

class CataloguePage : public Page {
    Q_OBJECT
public:
    explicit CataloguePage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("catalogue"); }
    QString title() const override { return tr("Catalogue"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    /// A code in any spelling that names one UO.
    bool openRecord(const QString& recordId) override;
    QList<PaletteEntry> search(const QString& text) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    CatalogueListe* liste() const { return m_liste; }
    CatalogueDetail* detail() const { return m_detail; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makeList();
    void showUnite(const QString& code);

    QSplitter* m_splitter;
    QWidget* m_left;
    CatalogueListe* m_liste;
    CatalogueDetail* m_detail = nullptr;
    QLabel* m_count = nullptr;
    QAction* m_add = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_copyCode = nullptr;
    bool m_placed = false; ///< The user, or the last session, placed the handle.
};

} // namespace isegorie::ui
