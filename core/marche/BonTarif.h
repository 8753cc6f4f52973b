// Prices of one version, as bons look them up.
#pragma once

#include "core/marche/Bon.h"
#include "core/marche/VersionPrix.h"

#include <QHash>

namespace isegorie::marche {

class Tarif {
public:
    static base::Result<Tarif> load(const storage::Database& database, const QString& versionPrixId);

    bool contains(const QString& code) const { return m_prix.contains(code); }
    /// The variant without file falls back on no price at all: the BPU must give it.
    std::optional<base::Montant> prix(const QString& code, bool sansFichier) const;
    bool isEmpty() const { return m_prix.isEmpty(); }

private:
    QHash<QString, Prix> m_prix;
};

/// UO 3.8.4: its "price" is a percentage of the défraiements.
bool isMarge(const QString& code);
/// UO 3.8.1 to 3.8.3: what the margin is taken on.
bool isDefraiement(const QString& code);
/// Total HT of the lines' défraiements: the unit price of a margin, whose quantity is its rate.
base::Montant defraiements(const QList<LigneBon>& lignes);
/// The BPU's margin as a quantity: 500 (5 %) -> 1/20.
base::Fraction tauxMarge(base::Montant prixBpu);
/// And back: 1/20 -> 500.
base::Montant prixMarge(base::Fraction taux);
/// Margins follow the défraiements that they were taken on (all of them, or one line): changed ids -> price.
QHash<QString, base::Montant> followMarges(const QList<LigneBon>& before, const QList<LigneBon>& after);

/// The lines at other prices; codes that lose their price are added to missing. A line that no version priced
/// (travel, on receipts) keeps its own.
QList<LigneBon> repriced(const QList<LigneBon>& lignes, const Tarif& before, const Tarif& after,
                         QStringList& missing);

/// The refusal for UO that a version does not price.
base::Erreur prixAbsent(const QStringList& codes, const QString& version);

} // namespace isegorie::marche
