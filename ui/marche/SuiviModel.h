// A table of ready-made cells: what the small lists of a bon (receipts, invoices, versions…) show.
#pragma once

#include "core/base/Montant.h"
#include "ui/shell/Theme.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>

namespace isegorie::ui {

class SuiviModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cellule {
        QString texte;
        QVariant tri = {};  ///< Sorts by the text when invalid.
        QString copie = {}; ///< For the clipboard, when not the text.
        bool droite = false;
        std::optional<Tone> ton = {};
        QString detail = {};    ///< Tooltip.
        QString sousTitre = {}; ///< A quieter second line.
        QString icone = {};     ///< Name of an icon, in the colour of the tone.
        bool operator==(const Cellule&) const = default;

        static Cellule montant(base::Montant montant);
        /// With the quantity under it.
        static Cellule montant(base::Montant montant, base::Fraction quantite);
        static Cellule date(QDate date);
        static Cellule quantite(base::Fraction quantite);
        static Cellule badge(const QString& texte, Tone ton);
    };
    struct Ligne {
        QString id;
        QList<Cellule> cellules; ///< One a column.
        bool operator==(const Ligne&) const = default;
    };

    explicit SuiviModel(const QStringList& colonnes, QObject* parent = nullptr);
    /// Same ids in the same order: rows change in place. Else a reset.
    void setLignes(const QList<Ligne>& lignes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_colonnes;
    QList<Ligne> m_lignes;
};

} // namespace isegorie::ui
