// CCTP, chapter 4, article 2, UO 3.8: payments to participants, capped, and the margin on them.
#include "core/marche/ChiffrageContexte.h"

namespace isegorie::marche {

namespace {

using base::Constat;
using base::Fraction;
using base::Montant;

QString tauxMarge(Fraction margePct) {
    constexpr qint64 kMillion = 1'000'000;
    return pourcentage(margePct.numerateur() * kMillion / margePct.denominateur());
}

/// Above what the holder's own BPU allows, when it says a margin.
void controleMarge(ContexteChiffrage& contexte, Fraction margePct, const QString& article) {
    const Prix* bpu = contexte.bareme().find(kCodeMarge);
    constexpr qint64 kCentiemes = 100;
    if (bpu == nullptr || margePct <= Fraction(bpu->puHt.centimes(), kCentiemes))
        return;
    contexte.constat(Constat::Niveau::Avertissement, "chiffrage.marge",
                     Regles::tr("La marge demandée dépasse celle du BPU (%1 %).").arg(bpu->puHt.texteBrut()),
                     article);
}

void addMarge(ContexteChiffrage& contexte, const LigneChiffree& defraiement, Fraction margePct) {
    constexpr qint64 kCent = 100;
    const Fraction part(margePct.numerateur(), margePct.denominateur() * kCent);
    LigneChiffree ligne = contexte.ligne(
        kCodeMarge, part,
        Regles::tr("Marge de %1 sur le montant HT des défraiements.").arg(tauxMarge(margePct)));
    ligne.puHt.reset();
    ligne.totalHt.reset();
    if (defraiement.totalHt)
        ContexteChiffrage::setPrix(ligne, *defraiement.totalHt);
    ligne.hypotheses << Regles::tr(
        "Le prix unitaire est le montant des défraiements, la quantité le taux de marge.");
    controleMarge(contexte, margePct, ligne.article);
    contexte.add(ligne);
}

void noteTva(LigneChiffree& ligne) {
    ligne.hypotheses << Regles::tr(
        "TVA appliquée aux défraiements, plafonnés « en euro HT », comme à la marge.");
    if (ligne.totalHt)
        ligne.autresLectures.append(
            {Regles::tr(
                 "Autre lecture : TVA sur la seule marge (« à laquelle s’applique le taux de TVA »), soit "
                 "%1 de TVA en moins.")
                 .arg(ligne.totalHt->auTaux(ligne.tauxTva).texte()),
             ligne.totalHt});
}

} // namespace

QString codeUo(FormuleDefraiement formule) {
    switch (formule) {
    case FormuleDefraiement::Journee:
        return QStringLiteral("3.8.2");
    case FormuleDefraiement::Atelier:
        return QStringLiteral("3.8.3");
    case FormuleDefraiement::DemiJournee:
        break;
    }
    return QStringLiteral("3.8.1");
}

LigneChiffree ligneDefraiement(ContexteChiffrage& contexte, FormuleDefraiement formule, int participants) {
    const QString code = codeUo(formule);
    const Montant cap = contexte.catalogue().find(code)->plafondHt.value_or(Montant());
    LigneChiffree ligne = contexte.ligne(
        code, participants, Regles::tr("Défraiement de %n participant(s), plafonné.", nullptr, participants));
    const std::optional<Montant> bpu = contexte.prix(code);
    ContexteChiffrage::setPrix(ligne, std::min(bpu.value_or(cap), cap));
    if (!bpu)
        ligne.hypotheses << Regles::tr("Le BPU n’a pas de prix pour cette UO : le plafond de %1 HT est pris.")
                                .arg(cap.texte());
    else if (*bpu > cap) {
        ligne.hypotheses << Regles::tr("Ligne calculée au plafond de %1 HT.").arg(cap.texte());
        contexte.constat(Constat::Niveau::Bloquant, "chiffrage.plafond-depasse",
                         Regles::tr("Le prix du BPU pour l’UO %1 (%2 HT) dépasse le plafond de %3 HT.")
                             .arg(code, bpu->texte(), cap.texte()),
                         ligne.article);
    }
    noteTva(ligne);
    return ligne;
}

void chiffrerDefraiement(ContexteChiffrage& contexte, const BesoinDefraiement& besoin) {
    if (besoin.participants == 0)
        return contexte.constatNul(Regles::tr("Défraiement de 0 participant"),
                                   QStringLiteral("CCTP, chapitre 4, article 2, UO 3.8"));
    LigneChiffree ligne = ligneDefraiement(contexte, besoin.formule, besoin.participants);
    const bool margin = besoin.margePct && !besoin.margePct->isZero();
    if (!besoin.margePct)
        ligne.hypotheses << Regles::tr("Le besoin ne dit pas de marge : aucune ligne UO 3.8.4.");
    contexte.add(ligne);
    if (margin)
        addMarge(contexte, ligne, *besoin.margePct);
}

} // namespace isegorie::marche
