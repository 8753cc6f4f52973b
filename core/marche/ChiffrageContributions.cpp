// CCTP, chapter 3, article 2, UO 2.4: treatment and synthesis of the answers to open questions.
#include "core/marche/ChiffrageContexte.h"

namespace isegorie::marche {

namespace {

using base::Montant;

constexpr int kMille = 1'000;
constexpr int kCinqMille = 5'000;
constexpr int kDixMille = 10'000;
constexpr int kCinquanteMille = 50'000;
constexpr int kTranche = 2'000;

const char* const kArticle = "CCTP, chapitre 3, article 2, UO 2.4";

QString code(const char* regular) {
    return QLatin1String(regular);
}

struct Traitement {
    QString code;
    QString palier;   ///< As the CCTP words it.
    int tranches = 0; ///< UO 2.4.8 ordered besides.
};

Traitement traitement(int n) {
    if (n < kMille)
        return {code("2.4.4"), Regles::tr("« moins de 1 000 contributions »")};
    if (n <= kCinqMille)
        return {code("2.4.5"), Regles::tr("« jusqu’à 5 000 contributions »")};
    if (n <= kDixMille)
        return {code("2.4.6"), Regles::tr("« jusqu’à 10 000 contributions »")};
    if (n <= kCinquanteMille)
        return {code("2.4.6"), Regles::tr("« jusqu’à 10 000 contributions », puis des tranches de 2 000"),
                tranchesCommencees(n - kDixMille, kTranche)};
    return {code("2.4.7"), Regles::tr("« très gros volume – au-delà de 50 000 »")};
}

std::optional<Montant> somme(std::optional<Montant> left, std::optional<Montant> right) {
    return left && right ? std::optional(*left + *right) : std::nullopt;
}

std::optional<Montant> montantTraitement(const ContexteChiffrage& contexte, int n) {
    const Traitement found = traitement(n);
    const auto main = contexte.montant(found.code, 1);
    return found.tranches == 0 ? main : somme(main, contexte.montant(code("2.4.8"), found.tranches));
}

void addTranches(ContexteChiffrage& contexte, int n, int count) {
    LigneChiffree ligne =
        contexte.ligne(code("2.4.8"), count,
                       Regles::tr("%1 contributions au-delà de 10 000, par tranche commencée de 2 000.")
                           .arg(nombre(n - kDixMille)));
    ligne.hypotheses << Regles::tr("Lecture retenue : une tranche commencée est due.");
    const int whole = (n - kDixMille) / kTranche;
    if (whole != count)
        ContexteChiffrage::addAutreLecture(ligne, Regles::tr("tranches entières seulement (%1)").arg(whole),
                                           contexte.montant(code("2.4.8"), whole));
    const int more = tranchesCommencees(n, kDixMille) - 1;
    ContexteChiffrage::addAutreLecture(
        ligne, Regles::tr("UO 2.4.6 commandée %1 fois de plus au lieu des tranches").arg(more),
        contexte.montant(code("2.4.6"), more));
    contexte.add(ligne);
}

void addTraitement(ContexteChiffrage& contexte, const BesoinContributions& besoin) {
    const int n = besoin.nonVides;
    const Traitement found = traitement(n);
    LigneChiffree ligne = contexte.ligne(
        found.code, 1,
        Regles::tr("Traitement de %1 contributions non vides : %2.").arg(nombre(n), found.palier));
    if (n == kMille) {
        ligne.hypotheses << Regles::tr("1 000 n’est pas « moins de 1 000 » : palier suivant.");
        ContexteChiffrage::addAutreLecture(ligne, Regles::tr("palier de moins de 1 000 (UO 2.4.4)"),
                                           contexte.montant(code("2.4.4"), 1));
    }
    if (n > kCinquanteMille) {
        const int tranches = tranchesCommencees(n - kCinquanteMille, kTranche);
        ligne.hypotheses << Regles::tr("Lecture retenue : l’UO 2.4.7 couvre tout volume au-delà de 50 000.");
        ContexteChiffrage::addAutreLecture(
            ligne, Regles::tr("UO 2.4.7 et %1 tranches UO 2.4.8 au-delà de 50 000").arg(tranches),
            somme(contexte.montant(found.code, 1), contexte.montant(code("2.4.8"), tranches)));
    }
    if (besoin.sansReponse > 0) {
        ligne.hypotheses
            << Regles::tr("Les %1 sans-réponse ne sont pas comptées (« à l’exclusion des sans-réponses »).")
                   .arg(nombre(besoin.sansReponse));
        const int all = n + besoin.sansReponse;
        const Traitement counted = traitement(all);
        if (counted.code != found.code || counted.tranches != found.tranches)
            ContexteChiffrage::addAutreLecture(
                ligne, Regles::tr("traitement complet en comptant les sans-réponse (%1)").arg(nombre(all)),
                montantTraitement(contexte, all), montantTraitement(contexte, n));
    }
    contexte.add(ligne);
    if (found.tranches > 0)
        addTranches(contexte, n, found.tranches);
}

int palierSynthese(int n) {
    return n <= kCinqMille ? 1 : n <= kDixMille ? 2 : n <= kCinquanteMille ? 3 : 4;
}

QString palierTexte(int palier) {
    switch (palier) {
    case 1:
        return Regles::tr("« jusqu’à 5 000 »");
    case 2:
        return Regles::tr("« entre 5 001 et 10 000 »");
    case 3:
        return Regles::tr("« entre 10 001 et 50 000 »");
    default:
        return Regles::tr("« au-delà de 50 001 »");
    }
}

/// Columns A to D: level, then whether the analysis grid exists.
QString codeSynthese(const BesoinContributions& besoin, int palier) {
    const int column = (besoin.niveau == NiveauUo::Expert ? 2 : 0) + (besoin.referentiel ? 0 : 1);
    return QStringLiteral("2.4.9.%1.%2").arg(palier).arg(QStringLiteral("ABCD").at(column));
}

void addTrancheSupplementaire(ContexteChiffrage& contexte, const BesoinContributions& besoin,
                              LigneChiffree& ligne) {
    constexpr int kTrancheSupplementaire = 5;
    const QString tranche = codeSynthese(besoin, kTrancheSupplementaire);
    const int n = besoin.nonVides;
    if (n == kCinquanteMille + 1) {
        ligne.hypotheses << Regles::tr(
            "50 001 est entre deux paliers (« entre 10 001 et 50 000 », « au-delà de "
            "50 001 ») : le palier supérieur est retenu.");
        ContexteChiffrage::addAutreLecture(
            ligne, Regles::tr("palier jusqu’à 50 000 et une tranche supplémentaire (UO %1)").arg(tranche),
            somme(contexte.montant(codeSynthese(besoin, 3), 1), contexte.montant(tranche, 1)));
        return;
    }
    ligne.hypotheses
        << Regles::tr("La tranche supplémentaire (UO %1) n’est pas ajoutée : le palier couvre ce volume.")
               .arg(tranche);
    if (n > kCinquanteMille) {
        const int count = tranchesCommencees(n - kCinquanteMille, kTranche);
        ContexteChiffrage::addAutreLecture(
            ligne, Regles::tr("ce palier et %1 tranches UO %2 au-delà de 50 000").arg(count).arg(tranche),
            somme(contexte.montant(ligne.code, 1), contexte.montant(tranche, count)));
    }
}

void addSynthese(ContexteChiffrage& contexte, const BesoinContributions& besoin) {
    const int palier = palierSynthese(besoin.nonVides);
    LigneChiffree ligne = contexte.ligne(
        codeSynthese(besoin, palier), 1,
        Regles::tr("Synthèse et restitution de %1 contributions : %2, %3, %4.")
            .arg(nombre(besoin.nonVides), palierTexte(palier), libelle(besoin.niveau).toLower(),
                 besoin.referentiel ? Regles::tr("référentiel d’analyse déjà établi")
                                    : Regles::tr("sans référentiel d’analyse établi")));
    addTrancheSupplementaire(contexte, besoin, ligne);
    if (besoin.sansReponse > 0) {
        ligne.hypotheses << Regles::tr(
            "Les sans-réponse, exclues du traitement, le sont aussi de la synthèse.");
        const int all = palierSynthese(besoin.nonVides + besoin.sansReponse);
        if (all != palier)
            ContexteChiffrage::addAutreLecture(
                ligne, Regles::tr("synthèse en comptant les sans-réponse (%1)").arg(palierTexte(all)),
                contexte.montant(codeSynthese(besoin, all), 1));
    }
    contexte.add(ligne);
}

} // namespace

void chiffrerContributions(ContexteChiffrage& contexte, const BesoinContributions& besoin) {
    if (besoin.nonVides == 0)
        return contexte.constatNul(Regles::tr("0 contribution non vide"), QString::fromUtf8(kArticle));
    addTraitement(contexte, besoin);
    addSynthese(contexte, besoin);
}

} // namespace isegorie::marche
