// One UO: what the CCTP says of it, what the titulaires ask for it, and how it gets into a bon.
#pragma once

#include "core/marche/UniteOeuvre.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QAction;
class QLabel;

namespace isegorie::ui {

class Badge;
class CatalogueAjout;
class CatalogueFaits;
class CataloguePrix;
class InlineMessage;

class CatalogueDetail : public QWidget {
    Q_OBJECT
public:
    /// actions: shown as buttons under the label; the first is the primary one.
    CatalogueDetail(Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setUnite(const marche::UniteOeuvre& unite);
    const marche::UniteOeuvre* unite() const { return m_unite; }
    void refresh(const QStringList& tables);
    /// Opens the panel that adds this UO to a draft.
    void askBon();
    CatalogueAjout* ajout() const { return m_ajout; }
    CataloguePrix* prix() const { return m_prix; }
    CatalogueFaits* faits() const { return m_faits; }

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

private:
    QWidget* makeHead(const QList<QAction*>& actions);
    QWidget* makeLivrables();
    void showFacts();
    void showLivrables();
    void createBon(int lot);

    Session& m_session;
    const marche::UniteOeuvre* m_unite = nullptr;
    QLabel* m_code;
    Badge* m_lot;
    Badge* m_tag;
    QLabel* m_label;
    InlineMessage* m_done;
    CatalogueAjout* m_ajout;
    CatalogueFaits* m_faits;
    CataloguePrix* m_prix;
    QLabel* m_livrables;
};

} // namespace isegorie::ui
