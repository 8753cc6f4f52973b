// CCTP, chapter 2, article 2, UO 1.8, and annex 1: the atelier citoyen.
#include "core/marche/ChiffrageContexte.h"

namespace isegorie::marche {

namespace {

using base::Constat;
using base::Montant;

constexpr int kJours = 4;  ///< Two week-ends.
constexpr int kPrevu = 15; ///< Citizens of an atelier in its initial form.
constexpr int kSansRenfort = 30;
constexpr int kTranche = 15;

const char* const kArticle = "CCTP, chapitre 2, article 2, UO 1.8";

class Atelier {
public:
    Atelier(ContexteChiffrage& contexte, const BesoinAtelier& besoin)
        : m_contexte(contexte),
          m_besoin(besoin),
          m_tranches(besoin.participants > kSansRenfort
                         ? tranchesCommencees(besoin.participants - kSansRenfort, kTranche)
                         : 0) {}

    void run() {
        noteTaille();
        addForfait("1.8.1",
                   Regles::tr("Participation aux 4 réunions du comité de pilotage, une fois par atelier."));
        addForfait("1.8.2",
                   Regles::tr("Animation des deux week-ends et des deux sessions en ligne, avec deux "
                              "animateurs, une fois par atelier."));
        addDeuxiemeWeekEnd();
        if (m_tranches > 0)
            addFacilitateurs();
        addSupplement("1.8.3", m_besoin.joursSupplementaires,
                      Regles::tr("Journées d’animation supplémentaires demandées."));
        addSupplement("1.8.4", m_besoin.demiJourneesSupplementaires,
                      Regles::tr("Demi-journées d’animation supplémentaires demandées."));
        addDedommagement();
    }

private:
    QString code(const char* row) const {
        return QLatin1String(row) +
               (m_besoin.niveau == NiveauUo::Expert ? QLatin1String(".B") : QLatin1String(".A"));
    }

    void noteTaille() {
        if (m_besoin.participants < kPrevu)
            m_contexte.constat(
                Constat::Niveau::Avertissement, "chiffrage.atelier-petit",
                Regles::tr("L’atelier citoyen est prévu pour 15 citoyens : à %1, les forfaits restent "
                           "entiers.")
                    .arg(m_besoin.participants),
                QString::fromUtf8(kArticle));
        if (m_besoin.participants > kSansRenfort)
            m_contexte.constat(
                Constat::Niveau::Avertissement, "chiffrage.atelier-grand",
                Regles::tr("L’UO 1.8.7 prévoit deux facilitateurs pour un groupe « allant jusqu’à 30 » "
                           "participants ; l’atelier en compte %1. Elle est commandée une fois, les "
                           "facilitateurs de l’UO 1.8.5 s’y ajoutent.")
                    .arg(m_besoin.participants),
                QString::fromUtf8(kArticle));
    }

    void addForfait(const char* row, const QString& regle) {
        m_contexte.add(m_contexte.ligne(code(row), 1, regle));
    }

    void addDeuxiemeWeekEnd() {
        const QString uo = QStringLiteral("1.8.7");
        LigneChiffree ligne = m_contexte.ligne(
            uo, 1,
            Regles::tr("Deux facilitateurs aux tables pendant le deuxième week-end, une fois par atelier."));
        if (m_tranches > 0) {
            const int groups = tranchesCommencees(m_besoin.participants, kSansRenfort);
            ligne.hypotheses << Regles::tr("Au-delà de 30 participants, le renfort vient de l’UO 1.8.5.");
            ContexteChiffrage::addAutreLecture(
                ligne, Regles::tr("un forfait par groupe commencé de 30 participants (%1)").arg(groups),
                m_contexte.montant(uo, groups));
        }
        m_contexte.add(ligne);
    }

    void addFacilitateurs() {
        const QString uo = code("1.8.5");
        const int over = m_besoin.participants - kSansRenfort;
        LigneChiffree ligne = m_contexte.ligne(uo, m_tranches * kJours,
                                               Regles::tr("%1 participants au-delà de 30 : un facilitateur "
                                                          "par tranche commencée de 15 (%2), pendant les "
                                                          "4 jours des deux week-ends.")
                                                   .arg(over)
                                                   .arg(m_tranches));
        ligne.hypotheses << Regles::tr(
            "Lecture retenue : une tranche commencée compte, et le facilitateur est présent "
            "les 4 jours.");
        if (const int whole = over / kTranche; whole != m_tranches)
            ContexteChiffrage::addAutreLecture(ligne,
                                               Regles::tr("tranches entières seulement (%1)").arg(whole),
                                               m_contexte.montant(uo, whole * kJours));
        const int days = m_besoin.joursSupplementaires;
        const int halves = m_besoin.demiJourneesSupplementaires;
        if (days + halves > 0) {
            ligne.hypotheses << Regles::tr("Les journées et demi-journées supplémentaires n’ajoutent pas de "
                                           "facilitateur : leur forfait comprend deux animateurs.");
            const auto full = m_contexte.montant(uo, m_tranches * (kJours + days));
            const auto half = halves == 0 ? std::optional(Montant())
                                          : m_contexte.montant(code("1.8.6"), m_tranches * halves);
            ContexteChiffrage::addAutreLecture(
                ligne,
                Regles::tr("un facilitateur par tranche pendant ces journées aussi (UO 1.8.5 et 1.8.6)"),
                full && half ? std::optional(*full + *half) : std::nullopt);
        }
        m_contexte.add(ligne);
    }

    void addSupplement(const char* row, int count, const QString& regle) {
        if (count > 0)
            m_contexte.add(m_contexte.ligne(code(row), count, regle));
    }

    void addDedommagement() {
        LigneChiffree ligne =
            ligneDefraiement(m_contexte, FormuleDefraiement::Atelier, m_besoin.participants);
        ligne.regle =
            Regles::tr("Dédommagement de chaque participant pour l’atelier entier : deux week-ends et deux "
                       "sessions en ligne.");
        ligne.hypotheses << Regles::tr(
            "Aucune marge sur frais de gestion (UO 3.8.4) : elle se demande avec les "
            "défraiements.");
        m_contexte.add(ligne);
    }

    ContexteChiffrage& m_contexte;
    const BesoinAtelier& m_besoin;
    int m_tranches;
};

} // namespace

void chiffrerAtelier(ContexteChiffrage& contexte, const BesoinAtelier& besoin) {
    if (besoin.participants == 0)
        return contexte.constatNul(Regles::tr("Atelier de 0 participant"), QString::fromUtf8(kArticle));
    Atelier(contexte, besoin).run();
}

} // namespace isegorie::marche
