#include "core/marche/BonTarif.h"
#include "core/marche/Chiffrage.h"
#include "core/marche/Devis.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace isegorie::marche {

namespace {

using base::Constat;
using base::Fraction;
using base::Montant;
using Niveau = base::Constat::Niveau;

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Devis)
};

/// Sum of two quantities; empty when it leaves what can be computed exactly.
std::optional<Fraction> sum(std::optional<Fraction> a, Fraction b) {
    constexpr qint64 kMax = 10'000'000'000;
    if (!a || a->numerateur() > kMax || a->denominateur() > kMax / b.denominateur())
        return std::nullopt;
    return *a + b;
}

class Comparateur {
public:
    Comparateur(const Devis& devis, const ReferenceDevis& reference, const Catalogue& catalogue)
        : m_devis(devis), m_reference(reference), m_catalogue(catalogue), m_bareme(reference.bpu) {
        m_result.fichier = devis.fichier;
        m_result.lot = reference.lot;
    }

    ComparaisonDevis run() {
        prepare();
        for (const LigneDevis& line : m_devis.lignes)
            compareLine(line);
        compareQuantities();
        addAbsent();
        compareTotals();
        return m_result;
    }

private:
    static void add(base::Constats& constats, Niveau niveau, const char* code, const QString& message,
                    const QString& article = {}) {
        constats << Constat{niveau, QLatin1String(code), message, article};
    }

    void prepare() {
        for (const LigneDevis& line : m_devis.lignes)
            if (isDefraiement(line.code) && line.totalHt)
                m_defraiements += *line.totalHt;
        if (!m_reference.bon)
            return;
        for (const LigneBon& line : *m_reference.bon)
            m_ordered[line.code] = m_ordered.value(line.code) + line.quantite;
    }

    void compareLine(const LigneDevis& line) {
        LigneComparee compared;
        compared.devis = line;
        compared.constats = line.constats;
        const UniteOeuvre* unite = m_catalogue.find(line.code);
        if (unite)
            compared.libelle = unite->libelle;
        else if (line.code == kCodeDeplacement)
            compared.libelle = Textes::tr("Forfait journalier de déplacement");
        if (unite && unite->lot != m_reference.lot)
            add(compared.constats, Niveau::Bloquant, "devis.autre-lot",
                Textes::tr("L’UO %1 est du lot %2, non du lot %3.")
                    .arg(line.code)
                    .arg(unite->lot)
                    .arg(m_reference.lot),
                unite->article);
        else if (line.code == kCodeMarge)
            compareMargin(compared);
        else if (!line.code.isEmpty())
            comparePrice(compared, unite);
        checkArithmetic(compared);
        if (!line.code.isEmpty() && m_first.contains(line.code))
            add(compared.constats, Niveau::Avertissement, "devis.double",
                Textes::tr("L’UO %1 est déjà à la ligne %2.")
                    .arg(line.code)
                    .arg(m_result.lignes[m_first.value(line.code)].devis.ligne));
        else if (!line.code.isEmpty())
            m_first.insert(line.code, int(m_result.lignes.size()));
        m_result.lignes << compared;
    }

    /// Several variants ordered: whichever the quotation asks; one: that one.
    std::optional<bool> orderedVariant(const QString& code) const {
        std::optional<bool> variant;
        if (m_reference.bon)
            for (const LigneBon& line : *m_reference.bon)
                if (line.code == code) {
                    if (variant && *variant != line.sansFichier)
                        return std::nullopt;
                    variant = line.sansFichier;
                }
        return variant;
    }

    void comparePrice(LigneComparee& compared, const UniteOeuvre* unite) {
        const LigneDevis& line = compared.devis;
        const auto cap = unite ? unite->plafondHt : std::optional(kPlafondDeplacement);
        if (line.puHt && cap && *line.puHt > *cap)
            add(compared.constats, Niveau::Bloquant, "devis.plafond",
                Textes::tr("Le prix de %1 HT dépasse le plafond de %2 HT.")
                    .arg(line.puHt->texte(), cap->texte()),
                unite ? unite->article : QStringLiteral("CCTP, chapitre 1, article 4.4.1"));
        const Prix* price = m_bareme.find(line.code);
        if (!price) {
            if (unite) // travel is freely priced up to its cap
                add(compared.constats, Niveau::Bloquant, "devis.sans-prix",
                    Textes::tr("Le BPU en vigueur n’a pas de prix pour l’UO %1.").arg(line.code));
            return;
        }
        choosePrice(compared, *price);
        if (line.quantite) {
            compared.totalAttendu = compared.puBpu->fois(*line.quantite);
            m_result.totalAttendu += *compared.totalAttendu;
        }
        if (line.puHt && *line.puHt != *compared.puBpu)
            add(compared.constats, Niveau::Bloquant, "devis.prix-differe",
                Textes::tr("Prix demandé %1, prix du BPU %2 (%3).")
                    .arg(line.puHt->texte(), compared.puBpu->texte(),
                         difference(*line.puHt, *compared.puBpu)));
    }

    void choosePrice(LigneComparee& compared, const Prix& price) const {
        compared.puBpu = price.puHt;
        if (!price.puHtSansFichier)
            return;
        const auto variant = orderedVariant(price.code);
        const bool asked = compared.devis.puHt == price.puHtSansFichier && compared.devis.puHt != price.puHt;
        compared.sansFichier = variant.value_or(asked);
        if (compared.sansFichier)
            compared.puBpu = *price.puHtSansFichier;
    }

    static QString difference(Montant asked, Montant expected) {
        const Montant delta = asked - expected;
        return (delta > Montant() ? QStringLiteral("+") : QString()) + delta.texte();
    }

    /// Price = amount of the défraiements, quantity = rate: the form of a bon (CCTP, chapter 4, UO 3.8).
    void compareMargin(LigneComparee& compared) {
        const LigneDevis& line = compared.devis;
        const QString article = m_catalogue.find(kCodeMarge)->article;
        const Prix* price = m_bareme.find(kCodeMarge);
        if (!price)
            return add(compared.constats, Niveau::Bloquant, "devis.sans-prix",
                       Textes::tr("Le BPU en vigueur n’a pas de marge sur défraiements."), article);
        if (price->puHt > Montant::euros(100) || m_defraiements.centimes() > Montant::kMaxCentimes)
            return add(compared.constats, Niveau::Bloquant, "devis.marge",
                       Textes::tr("La marge ou les défraiements sont hors de toute mesure."), article);
        const Fraction rate(price->puHt.centimes(), 10'000);
        compared.totalAttendu = m_defraiements.fois(rate);
        m_result.totalAttendu += *compared.totalAttendu;
        const auto total = line.total();
        if (total && *total > *compared.totalAttendu)
            add(compared.constats, Niveau::Bloquant, "devis.marge",
                Textes::tr("La marge de %1 dépasse %2 % des défraiements (%3), soit %4.")
                    .arg(total->texte(), price->puHt.texteBrut(), m_defraiements.texte(),
                         compared.totalAttendu->texte()),
                article);
    }

    void checkArithmetic(LigneComparee& compared) {
        const LigneDevis& line = compared.devis;
        const auto computed =
            line.puHt && line.quantite ? std::optional(line.puHt->fois(*line.quantite)) : std::nullopt;
        if (computed && line.totalHt && *computed != *line.totalHt)
            add(compared.constats, Niveau::Bloquant, "devis.calcul",
                Textes::tr("%1 × %2 = %3, et non %4.")
                    .arg(line.quantite->texte(), line.puHt->texte(), computed->texte(),
                         line.totalHt->texte()));
        m_sum += line.total().value_or(Montant());
    }

    void compareQuantities() {
        if (!m_reference.bon)
            return;
        QHash<QString, std::optional<Fraction>> asked;
        for (const LigneComparee& line : m_result.lignes)
            if (line.devis.quantite)
                asked[line.devis.code] = sum(asked.value(line.devis.code, Fraction(0)), *line.devis.quantite);
        for (LigneComparee& line : m_result.lignes) {
            const QString& code = line.devis.code;
            if (code.isEmpty())
                continue;
            if (!m_ordered.contains(code)) {
                add(line.constats, Niveau::Avertissement, "devis.ligne-en-trop",
                    Textes::tr("Le bon de commande n’a pas cette UO."));
                continue;
            }
            line.quantiteBon = m_ordered.value(code);
            const bool first = &line == &m_result.lignes[m_first.value(code)];
            const auto total = asked.value(code);
            if (first && asked.contains(code) && total != line.quantiteBon)
                add(line.constats, Niveau::Avertissement, "devis.quantite-differe",
                    Textes::tr("Quantité demandée %1, quantité du bon %2.")
                        .arg(total ? total->texte() : Textes::tr("démesurée"), line.quantiteBon->texte()));
        }
    }

    void addAbsent() {
        if (!m_reference.bon)
            return;
        for (const LigneBon& line : *m_reference.bon) {
            if (m_first.contains(line.code))
                continue;
            m_result.absentes << LigneAbsente{line.code, line.libelle, line.quantite, line.total()};
            add(m_result.constats, Niveau::Avertissement, "devis.ligne-absente",
                Textes::tr("Le bon commande l’UO %1 (%2), absente du devis.")
                    .arg(line.code, line.quantite.texte()));
        }
    }

    void compareTotals() {
        m_result.totalDevis = m_devis.totalHt.value_or(m_sum);
        if (m_devis.totalHt && *m_devis.totalHt != m_sum)
            add(m_result.constats, Niveau::Bloquant, "devis.total-differe",
                Textes::tr("Ligne %1 : le total de %2 n’est pas la somme des lignes, %3.")
                    .arg(m_devis.ligneTotal)
                    .arg(m_devis.totalHt->texte(), m_sum.texte()));
        if (!m_reference.bon)
            return;
        Montant ordered;
        for (const LigneBon& line : *m_reference.bon)
            ordered += line.total();
        m_result.totalBon = ordered;
        if (m_result.totalDevis != ordered)
            add(m_result.constats, Niveau::Avertissement, "devis.total-bon",
                Textes::tr("Le devis fait %1 HT, le bon %2 HT (%3).")
                    .arg(m_result.totalDevis.texte(), ordered.texte(),
                         difference(m_result.totalDevis, ordered)));
    }

    const Devis& m_devis;
    const ReferenceDevis& m_reference;
    const Catalogue& m_catalogue;
    Bareme m_bareme;
    ComparaisonDevis m_result;
    QHash<QString, int> m_first;        ///< Code -> first row with it.
    QHash<QString, Fraction> m_ordered; ///< Code -> quantity of the bon.
    Montant m_defraiements;
    Montant m_sum;
};

} // namespace

ComparaisonDevis compareDevis(const Devis& devis, const ReferenceDevis& reference,
                              const Catalogue& catalogue) {
    return Comparateur(devis, reference, catalogue).run();
}

} // namespace isegorie::marche
