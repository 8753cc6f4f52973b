// What the rules share while they price one need: prices, the lines and findings so far. Internal to
// Chiffrage.
#pragma once

#include "core/marche/Chiffrage.h"

#include <QCoreApplication>

namespace isegorie::marche {

/// Translation context of every sentence of the rules.
struct Regles {
    Q_DECLARE_TR_FUNCTIONS(Regles)
};

class ContexteChiffrage {
public:
    ContexteChiffrage(const Bareme& bareme, const Catalogue& catalogue);

    /// Price of a code; without a file when asked and the BPU knows such a price, else the only one there is.
    std::optional<base::Montant> prix(const QString& code, bool sansFichier = false) const;
    /// That price for a quantity; empty without a price.
    std::optional<base::Montant> montant(const QString& code, base::Fraction quantite,
                                         bool sansFichier = false) const;
    const Bareme& bareme() const { return m_bareme; }
    const Catalogue& catalogue() const { return m_catalogue; }

    /// A line of the catalogue at the BPU's price; its article is the UO's section. A missing price is a
    /// blocking constat, raised when the line is added.
    LigneChiffree ligne(const QString& code, base::Fraction quantite, const QString& regle,
                        bool sansFichier = false) const;
    /// Sets the unit price and the total.
    static void setPrix(LigneChiffree& ligne, base::Montant pu);
    /// "Autre lecture : … : 1 200,00 € HT au lieu de 1 000,00 € HT." What is compared is the line's total, or
    /// `retenu` where the reading bears on several lines.
    static void addAutreLecture(LigneChiffree& ligne, const QString& texte,
                                std::optional<base::Montant> montant,
                                std::optional<base::Montant> retenu = std::nullopt);
    void add(const LigneChiffree& ligne);

    void constat(base::Constat::Niveau niveau, const char* code, const QString& message,
                 const QString& article);
    /// Nothing to order: "0 participant", said rather than passed over.
    void constatNul(const QString& quoi, const QString& article);

    Chiffrage finish();

private:
    const Bareme& m_bareme;
    const Catalogue& m_catalogue;
    Chiffrage m_result;
};

/// ⌈value / size⌉: each tranche begun counts.
int tranchesCommencees(int value, int size);
/// "10 001", with French separators.
QString nombre(qint64 value);
/// "4,99 %" from millionths of one per cent.
QString pourcentage(qint64 millioniemes);

void chiffrerRecrutement(ContexteChiffrage& contexte, const BesoinRecrutement& besoin);
void chiffrerContributions(ContexteChiffrage& contexte, const BesoinContributions& besoin);
void chiffrerAtelier(ContexteChiffrage& contexte, const BesoinAtelier& besoin);
void chiffrerDeplacement(ContexteChiffrage& contexte, const BesoinDeplacement& besoin);
void chiffrerDefraiement(ContexteChiffrage& contexte, const BesoinDefraiement& besoin);

/// The line of UO 3.8.1 to 3.8.3 alone: at the BPU's price, or at the cap where the BPU has none.
LigneChiffree ligneDefraiement(ContexteChiffrage& contexte, FormuleDefraiement formule, int participants);

} // namespace isegorie::marche
