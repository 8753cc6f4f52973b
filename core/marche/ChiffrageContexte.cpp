#include "core/marche/ChiffrageContexte.h"

#include <QLocale>

namespace isegorie::marche {

using base::Constat;
using base::Fraction;
using base::Montant;

ContexteChiffrage::ContexteChiffrage(const Bareme& bareme, const Catalogue& catalogue)
    : m_bareme(bareme), m_catalogue(catalogue) {}

std::optional<Montant> ContexteChiffrage::prix(const QString& code, bool sansFichier) const {
    const Prix* found = m_bareme.find(code);
    if (found == nullptr)
        return std::nullopt;
    return sansFichier && found->puHtSansFichier ? *found->puHtSansFichier : found->puHt;
}

std::optional<Montant> ContexteChiffrage::montant(const QString& code, Fraction quantite,
                                                  bool sansFichier) const {
    const auto price = prix(code, sansFichier);
    return price ? std::optional(price->fois(quantite)) : std::nullopt;
}

LigneChiffree ContexteChiffrage::ligne(const QString& code, Fraction quantite, const QString& regle,
                                       bool sansFichier) const {
    const UniteOeuvre* unite = m_catalogue.find(code);
    Q_ASSERT(unite != nullptr);
    LigneChiffree line;
    line.code = code;
    line.libelle = unite->libelle;
    line.unite = unite->unite;
    line.article = unite->article;
    line.quantite = quantite;
    line.tauxTva = m_bareme.tauxTva();
    const Prix* known = m_bareme.find(code);
    line.sansFichier = sansFichier && known != nullptr && known->puHtSansFichier;
    line.regle = regle;
    if (const auto price = prix(code, sansFichier))
        setPrix(line, *price);
    return line;
}

void ContexteChiffrage::setPrix(LigneChiffree& ligne, Montant pu) {
    ligne.puHt = pu;
    ligne.totalHt = pu.fois(ligne.quantite);
}

void ContexteChiffrage::addAutreLecture(LigneChiffree& ligne, const QString& texte,
                                        std::optional<Montant> montant, std::optional<Montant> retenu) {
    const std::optional<Montant> taken = retenu ? retenu : ligne.totalHt;
    const QString sentence =
        !montant ? Regles::tr("Autre lecture : %1 ; montant inconnu, un prix manque au BPU.").arg(texte)
        : taken  ? Regles::tr("Autre lecture : %1 : %2 HT au lieu de %3 HT.")
                      .arg(texte, montant->texte(), taken->texte())
                : Regles::tr("Autre lecture : %1 : %2 HT.").arg(texte, montant->texte());
    ligne.autresLectures.append({sentence, montant});
}

void ContexteChiffrage::add(const LigneChiffree& ligne) {
    LigneChiffree line = ligne;
    if (!line.puHt)
        constat(Constat::Niveau::Bloquant, "chiffrage.prix-absent",
                Regles::tr("Le BPU n’a pas de prix pour l’UO %1 (%2) : la ligne n’a pas de montant.")
                    .arg(line.code, line.libelle),
                line.article);
    else if (line.totalHt->centimes() > Montant::kMaxCentimes) {
        constat(Constat::Niveau::Bloquant, "chiffrage.montant-demesure",
                Regles::tr("La ligne %1 dépasse 10 milliards d’euros : vérifiez la quantité et le prix.")
                    .arg(line.code),
                line.article);
        line.totalHt.reset();
    }
    m_result.lignes.append(line);
}

void ContexteChiffrage::constat(Constat::Niveau niveau, const char* code, const QString& message,
                                const QString& article) {
    m_result.constats.append({niveau, QLatin1String(code), message, article});
}

void ContexteChiffrage::constatNul(const QString& quoi, const QString& article) {
    constat(Constat::Niveau::Avertissement, "chiffrage.quantite-nulle",
            Regles::tr("%1 : rien à commander, aucune ligne n’est calculée.").arg(quoi), article);
}

Chiffrage ContexteChiffrage::finish() {
    QList<LigneBon> priced; // the totals of a bon that would order each line once at its total
    for (const LigneChiffree& line : m_result.lignes)
        if (line.totalHt) {
            LigneBon once;
            once.quantite = 1;
            once.pu = *line.totalHt;
            once.tauxTva = line.tauxTva;
            priced.append(once);
        }
    const TotauxBon totals = totaux(priced);
    m_result.totalHt = totals.ht;
    m_result.tva = totals.tva;
    m_result.tvaTotale = totals.tvaTotale;
    m_result.totalTtc = totals.ttc;
    return m_result;
}

int tranchesCommencees(int value, int size) {
    return value / size + (value % size == 0 ? 0 : 1);
}

QString nombre(qint64 value) {
    return QLocale(QLocale::French, QLocale::France).toString(value);
}

QString pourcentage(qint64 millioniemes) {
    constexpr qint64 kUnit = 1'000'000;
    QString decimals = QStringLiteral("%1").arg(millioniemes % kUnit, 6, 10, QLatin1Char('0'));
    while (decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    const QString whole = QString::number(millioniemes / kUnit);
    return (decimals.isEmpty() ? whole : whole + QLatin1Char(',') + decimals) + QStringLiteral("\u00a0%");
}

} // namespace isegorie::marche
