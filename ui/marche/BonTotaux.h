// Totals of a list of lines (HT, TVA per rate, TTC), and the balance of the lot as a bar.
#pragma once

#include "core/marche/BonControle.h"
#include "core/marche/Consommation.h"

#include <QFrame>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace isegorie::ui {

class BonTotaux : public QWidget {
    Q_OBJECT
public:
    explicit BonTotaux(QWidget* parent = nullptr);
    void setTotaux(const marche::TotauxBon& totaux);
    const marche::TotauxBon& totaux() const { return m_totaux; }

private:
    void addRow(const QString& caption, const QString& amount, const char* role);

    marche::TotauxBon m_totaux;
    QGridLayout* m_grid;
};

/// Ordered by others, this bon, what is left; the tick marks the alert. Tone follows the findings.
class BonJauge : public QWidget {
    Q_OBJECT
public:
    explicit BonJauge(QWidget* parent = nullptr);
    void setSolde(const marche::SoldeLot& solde, int lot, int seuilPourCent);
    /// What is ordered of a whole lot, and what is being prepared besides.
    void setConsommation(const marche::ConsommationLot& lot, int seuilPourCent);
    void clear(const QString& reason); ///< A sentence instead of the bar.

private:
    class Bar;
    void setShares(int others, int own, int seuilPourCent, const base::Constats& constats);

    Bar* m_bar;
    QLabel* m_caption;
    QLabel* m_rest;
};

} // namespace isegorie::ui
