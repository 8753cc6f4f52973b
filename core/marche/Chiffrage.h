// From a need to priced lines, by the CCTP's rules. Pure: the same need and prices give the same lines.
// Each line carries its article, the reading taken, and what other readings would give (design, idea 2).
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Besoin.h"
#include "core/marche/Bon.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Prix.h"

#include <QHash>
#include <QJsonObject>

namespace isegorie::marche {

/// Pseudo-code of the daily travel allowance: the CCTP (chapter 1, 4.4.1) orders it without giving a UO code.
inline constexpr QLatin1String kCodeDeplacement{"DEPLACEMENT"};
/// The margin on défraiements.
inline constexpr QLatin1String kCodeMarge{"3.8.4"};
/// Cap of a day's travel (CCTP, chapter 1, article 4.4.1), HT.
inline constexpr base::Montant kPlafondDeplacement = base::Montant::euros(150);

/// Ten-thousandths: 20 %.
inline constexpr int kTauxTvaNormal = 2000;

/// Unit prices HT by regular code, and the rate of VAT on them.
class Bareme {
public:
    Bareme() = default;
    explicit Bareme(const QList<Prix>& prix, int tauxTva = kTauxTvaNormal);
    int tauxTva() const { return m_tauxTva; } ///< Ten-thousandths.
    /// Null when the code has no price.
    const Prix* find(const QString& code) const;

private:
    QHash<QString, Prix> m_prix;
    int m_tauxTva = kTauxTvaNormal;
};

/// The UO of a way to pay participants: "3.8.1", "3.8.2", "3.8.3".
QString codeUo(FormuleDefraiement formule);

struct AutreLecture {
    QString texte;                          ///< A French sentence that ends with the amount.
    std::optional<base::Montant> montantHt; ///< What the line would cost; empty when a price is missing.
};

struct LigneChiffree {
    QString code; ///< Regular code, or kCodeDeplacement.
    QString libelle;
    QString unite;
    base::Fraction quantite;
    bool sansFichier = false;             ///< Priced with the "no file provided" variant (UO 3.1 to 3.3).
    std::optional<base::Montant> puHt;    ///< Empty when the BPU has no price: a blocking constat says so.
    std::optional<base::Montant> totalHt; ///< puHt × quantite, half-up; empty as puHt.
    int tauxTva = kTauxTvaNormal;         ///< Ten-thousandths.
    QString article;                      ///< Of the rule.
    QString regle;                        ///< What the rule does here, a French sentence.
    QStringList hypotheses;               ///< Readings taken, French sentences.
    QList<AutreLecture> autresLectures;

    /// {code, quantite, pu_ht_centimes, total_ht_centimes, regle: {article, texte}, hypotheses}; the other
    /// readings follow the hypotheses.
    QJsonObject toJson() const;
};

struct Chiffrage {
    QList<LigneChiffree> lignes; ///< In the order of the need.
    base::Montant totalHt;       ///< Of the lines that have a total.
    QList<TvaParTaux> tva;       ///< By ascending rate, on the summed base, half-up.
    base::Montant tvaTotale;
    base::Montant totalTtc;
    base::Constats constats; ///< A blocking one means: not to be ordered as it stands.

    /// The document of `chiffrer --json`.
    QJsonObject toJson() const;
};

Chiffrage chiffrer(const Besoin& besoin, const Bareme& bareme,
                   const Catalogue& catalogue = Catalogue::instance());

} // namespace isegorie::marche
