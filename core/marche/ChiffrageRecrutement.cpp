// CCTP, chapter 4, article 2, UO 3.1 to 3.7.
#include "core/marche/ChiffrageContexte.h"

#include <algorithm>
#include <cstdlib>

namespace isegorie::marche {

namespace {

using base::Constat;
using base::Fraction;
using base::Montant;

const char* const kArticleCibles = "CCTP, chapitre 4, article 2, UO 3.1 à 3.7 (cibles spécifiques)";
const char* const kArticleProrata = "CCTP, chapitre 4, article 2, UO 3.7 (groupe de taille intermédiaire)";

struct Calibre {
    int taille;
    QString section;
};

std::vector<Calibre> calibres(ModeRecrutement mode) {
    switch (mode) {
    case ModeRecrutement::Tirage:
        return {{50, QStringLiteral("3.4")}, {100, QStringLiteral("3.5")}};
    case ModeRecrutement::Calibrage:
        return {{50, QStringLiteral("3.6")}, {100, QStringLiteral("3.7")}};
    case ModeRecrutement::Recrutement:
        break;
    }
    return {{15, QStringLiteral("3.1")}, {50, QStringLiteral("3.2")}, {100, QStringLiteral("3.3")}};
}

QString modeTexte(ModeRecrutement mode, int participants) {
    switch (mode) {
    case ModeRecrutement::Tirage:
        return Regles::tr("Tirage au sort de %n participant(s)", nullptr, participants);
    case ModeRecrutement::Calibrage:
        return Regles::tr("Calibrage de %n participant(s)", nullptr, participants);
    case ModeRecrutement::Recrutement:
        break;
    }
    return Regles::tr("Recrutement de %n participant(s)", nullptr, participants);
}

/// Row 3 to 6 of the tables for a rate in millionths of one per cent; 0 where no row covers it.
int rangeeCible(qint64 incidence) {
    constexpr qint64 kPct = 1'000'000;
    if (incidence <= 0 || incidence == 5 * kPct || incidence > 70 * kPct)
        return 0;
    return incidence < 5 * kPct ? 3 : incidence <= 20 * kPct ? 4 : incidence <= 50 * kPct ? 5 : 6;
}

void constatIncidence(ContexteChiffrage& contexte, const BesoinRecrutement& besoin) {
    const qint64 incidence = besoin.incidenceMillioniemes.value_or(0);
    constexpr qint64 kCinq = 5'000'000;
    const QString head = modeTexte(besoin.mode, besoin.participants);
    if (incidence == kCinq)
        contexte.constat(
            Constat::Niveau::Bloquant, "chiffrage.incidence-5",
            Regles::tr("%1 : une incidence d’exactement 5 % n’est couverte par aucune tranche (« moins "
                       "de 5 % », puis « au-delà de 5 % »). Convenez de la tranche avec le titulaire, "
                       "puis écrivez 4,99 ou 5,01.")
                .arg(head),
            QString::fromUtf8(kArticleCibles));
    else
        contexte.constat(
            Constat::Niveau::Bloquant, "chiffrage.incidence-hors-tranche",
            Regles::tr("%1 : une incidence de %2 n’est couverte par aucune tranche (au-dessus de 0 et "
                       "jusqu’à 70 %). Vérifiez le taux ou demandez des quotas classiques.")
                .arg(head, pourcentage(incidence)),
            QString::fromUtf8(kArticleCibles));
}

/// Row of the tables, 1 to 6; 0 after a blocking constat.
int rangee(ContexteChiffrage& contexte, const BesoinRecrutement& besoin) {
    if (besoin.quotas == Quotas::Cible) {
        const int row = rangeeCible(besoin.incidenceMillioniemes.value_or(0));
        if (row == 0)
            constatIncidence(contexte, besoin);
        return row;
    }
    if (besoin.incidenceMillioniemes)
        contexte.constat(
            Constat::Niveau::Avertissement, "chiffrage.incidence-ignoree",
            Regles::tr("%1 : l’incidence de %2 est sans effet, elle ne compte que pour une cible "
                       "spécifique.")
                .arg(modeTexte(besoin.mode, besoin.participants), pourcentage(*besoin.incidenceMillioniemes)),
            QString::fromUtf8(kArticleCibles));
    return besoin.quotas == Quotas::Classiques ? 1 : 2;
}

/// The rule of one recruitment, once its row is known.
class Recrutement {
public:
    Recrutement(ContexteChiffrage& contexte, const BesoinRecrutement& besoin, int row)
        : m_contexte(contexte),
          m_besoin(besoin),
          m_calibres(calibres(besoin.mode)),
          m_row(row),
          m_sansFichier(besoin.mode == ModeRecrutement::Recrutement &&
                        !besoin.fichierFourni.value_or(false)) {}

    void run() {
        const int n = m_besoin.participants;
        if (n <= m_calibres.front().taille && m_besoin.mode == ModeRecrutement::Recrutement)
            return jusquA15();
        int nearest = std::abs(m_calibres.front().taille - n);
        for (const Calibre& calibre : m_calibres)
            nearest = std::min(nearest, std::abs(calibre.taille - n));
        std::vector<Calibre> candidates;
        std::copy_if(m_calibres.begin(), m_calibres.end(), std::back_inserter(candidates),
                     [&](const Calibre& calibre) { return std::abs(calibre.taille - n) == nearest; });
        if (candidates.size() == 1)
            finish(auCalibre(candidates.front()));
        else
            aEgaleDistance(candidates);
    }

private:
    QString code(const Calibre& calibre) const {
        static const QString letters = QStringLiteral("ABC");
        return QStringLiteral("%1.%2.%3")
            .arg(calibre.section)
            .arg(m_row)
            .arg(letters.at(static_cast<int>(m_besoin.zone)));
    }

    std::optional<Montant> montant(const Calibre& calibre, Fraction quantite) const {
        return m_contexte.montant(code(calibre), quantite, m_sansFichier);
    }

    void jusquA15() {
        const Calibre& calibre = m_calibres.front();
        const int n = m_besoin.participants;
        LigneChiffree ligne = m_contexte.ligne(
            code(calibre), 1,
            Regles::tr("%1 : l’UO %2 couvre un groupe « jusqu’à %3 participants » et se commande entière.")
                .arg(modeTexte(m_besoin.mode, n), calibre.section)
                .arg(calibre.taille),
            m_sansFichier);
        if (n < calibre.taille) {
            ligne.hypotheses << Regles::tr("Lecture retenue : « jusqu’à %1 » est un forfait, sans prorata.")
                                    .arg(calibre.taille);
            const Fraction part(n, calibre.taille);
            ContexteChiffrage::addAutreLecture(
                ligne, Regles::tr("prorata, soit %1 du prix").arg(part.texte()), montant(calibre, part));
        }
        finish(ligne);
    }

    LigneChiffree auCalibre(const Calibre& calibre) const {
        const int n = m_besoin.participants;
        const Fraction part(n, calibre.taille);
        const QString head = modeTexte(m_besoin.mode, n);
        if (part == Fraction(1))
            return m_contexte.ligne(code(calibre), part,
                                    Regles::tr("%1 : calibre de l’UO %2.").arg(head, calibre.section),
                                    m_sansFichier);
        LigneChiffree ligne = m_contexte.ligne(
            code(calibre), part,
            Regles::tr(
                "%1, groupe de taille intermédiaire : prix du calibre le plus proche (%2 participants, UO "
                "%3) au prorata, soit %4/%2.")
                .arg(head)
                .arg(calibre.taille)
                .arg(calibre.section)
                .arg(n),
            m_sansFichier);
        ligne.article = QString::fromUtf8(kArticleProrata);
        ligne.hypotheses << Regles::tr(
            "Lecture retenue : « au prorata du coût du calibre le plus proche », sur le "
            "nombre exact de participants.");
        addCalibreEntier(ligne);
        return ligne;
    }

    /// The CCTP's example reads "on the basis of the price for a group of 50": some read the whole price.
    void addCalibreEntier(LigneChiffree& ligne) const {
        const int n = m_besoin.participants;
        const auto above = std::find_if(m_calibres.begin(), m_calibres.end(),
                                        [n](const Calibre& calibre) { return calibre.taille >= n; });
        if (above != m_calibres.end())
            return ContexteChiffrage::addAutreLecture(
                ligne,
                Regles::tr("prix entier du calibre de %1 participants (UO %2)")
                    .arg(above->taille)
                    .arg(above->section),
                montant(*above, 1));
        const Calibre& largest = m_calibres.back();
        const int count = tranchesCommencees(n, largest.taille);
        ligne.hypotheses << Regles::tr(
                                "Au-delà de %1 participants le CCTP n’a plus de calibre : le prorata du "
                                "calibre de %1 est prolongé.")
                                .arg(largest.taille);
        ContexteChiffrage::addAutreLecture(ligne,
                                           Regles::tr("%1 calibres entiers de %2 participants (UO %3)")
                                               .arg(count)
                                               .arg(largest.taille)
                                               .arg(largest.section),
                                           montant(largest, count));
    }

    void aEgaleDistance(const std::vector<Calibre>& candidates) {
        LigneChiffree best = auCalibre(candidates[0]);
        LigneChiffree other = auCalibre(candidates[1]);
        if (best.totalHt && other.totalHt && *other.totalHt < *best.totalHt)
            std::swap(best, other);
        best.hypotheses << Regles::tr(
                               "%1 est à égale distance de %2 et de %3 : le calibre le moins cher pour "
                               "l’administration est retenu.")
                               .arg(m_besoin.participants)
                               .arg(candidates[0].taille)
                               .arg(candidates[1].taille);
        ContexteChiffrage::addAutreLecture(
            best,
            Regles::tr("prorata de l’autre calibre (%1 × UO %2)").arg(other.quantite.texte(), other.code),
            other.totalHt);
        if (!other.puHt)
            m_contexte.constat(
                Constat::Niveau::Bloquant, "chiffrage.prix-absent",
                Regles::tr("Le BPU n’a pas de prix pour l’UO %1 (%2) : le calibre le moins cher ne "
                           "peut pas être choisi.")
                    .arg(other.code, other.libelle),
                other.article);
        finish(best);
    }

    void finish(LigneChiffree ligne) {
        addFichier(ligne);
        m_contexte.add(ligne);
    }

    void addFichier(LigneChiffree& ligne) const {
        const Prix* prix = m_contexte.bareme().find(ligne.code);
        if (m_besoin.mode != ModeRecrutement::Recrutement) {
            if (m_besoin.fichierFourni)
                ligne.hypotheses << Regles::tr(
                    "Fichier fourni ou non : un seul prix pour cette UO (seules 3.1 à 3.3 "
                    "en ont deux).");
            return;
        }
        if (!m_besoin.fichierFourni)
            ligne.hypotheses << Regles::tr(
                "Le besoin ne dit pas si un fichier est fourni : lu comme non fourni.");
        if (prix == nullptr)
            return;
        if (!prix->puHtSansFichier) {
            ligne.hypotheses << Regles::tr(
                "Le BPU n’a qu’un prix pour cette UO : il vaut avec et sans fichier "
                "fourni.");
            return;
        }
        ligne.hypotheses << (m_sansFichier ? Regles::tr("Prix sans fichier fourni.")
                                           : Regles::tr("Prix avec fichier fourni."));
        if (!m_besoin.fichierFourni)
            ContexteChiffrage::addAutreLecture(ligne, Regles::tr("prix avec fichier fourni"),
                                               prix->puHt.fois(ligne.quantite));
    }

    ContexteChiffrage& m_contexte;
    const BesoinRecrutement& m_besoin;
    std::vector<Calibre> m_calibres;
    int m_row;
    bool m_sansFichier;
};

} // namespace

void chiffrerRecrutement(ContexteChiffrage& contexte, const BesoinRecrutement& besoin) {
    if (besoin.participants == 0)
        return contexte.constatNul(modeTexte(besoin.mode, 0),
                                   QStringLiteral("CCTP, chapitre 4, article 2, UO 3.1 à 3.7"));
    if (const int row = rangee(contexte, besoin); row > 0)
        Recrutement(contexte, besoin, row).run();
}

} // namespace isegorie::marche
