// The tab « Tirage »: chances and their proof, then the public draw and its minutes.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/recrutement/TirageLu.h"
#include "ui/shell/Loader.h"

#include <optional>

namespace isegorie::ui {

class InlineMessage;
class PlanChange;
class TirageCalcul;
class TiragePublic;
class TirageResultat;

class TirageOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit TirageOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("tirage"); }
    QString titre() const override { return tr("Tirage"); }
    void focusFirst() override;

    TirageCalcul* calcul() const { return m_calcul; }
    TirageResultat* resultat() const { return m_resultat; }
    TiragePublic* publicDraw() const { return m_public; }
    /// Whether everything that is in the base is shown.
    bool isSettled() const { return !m_loader.isLoading() && !m_comparer.isLoading(); }
    InlineMessage* changementVivier() const { return m_pool; }

protected:
    void refresh() override;

private:
    void vivierChanged();
    void readDraws();
    void readMinutes();
    /// Candidates of today against those that were committed to.
    void comparePool();
    void show();

    Loader m_loader;
    Loader m_comparer;
    TirageCalcul* m_calcul;
    TirageResultat* m_resultat;
    TiragePublic* m_public;
    InlineMessage* m_refus;
    PlanChange* m_plan;
    InlineMessage* m_pool;
    std::optional<recrutement::TirageEnregistre> m_stands;
    QList<recrutement::TirageEnregistre> m_passes;
    TirageLuPtr m_lu; ///< Of the minutes of m_stands.
    QString m_luOf;   ///< Which state of which draw.
};

} // namespace isegorie::ui
