// CCTP, chapter 1, article 4, 4.4.1: the daily allowance for travel outside the region of practice.
#include "core/marche/ChiffrageContexte.h"

namespace isegorie::marche {

void chiffrerDeplacement(ContexteChiffrage& contexte, const BesoinDeplacement& besoin) {
    const base::Montant cap = kPlafondDeplacement;
    const QString article = QStringLiteral("CCTP, chapitre 1, article 4, 4.4.1");
    if (besoin.jours == 0)
        return contexte.constatNul(Regles::tr("0 jour de déplacement"), article);
    LigneChiffree ligne;
    ligne.code = kCodeDeplacement;
    ligne.libelle =
        Regles::tr("Forfait journalier de déplacement et d’hébergement hors de la région d’exercice");
    ligne.unite = Regles::tr("jour");
    ligne.article = article;
    ligne.quantite = besoin.jours;
    ligne.tauxTva = contexte.bareme().tauxTva();
    ligne.regle = Regles::tr(
        "%n jour(s) travaillé(s) hors de la région d’exercice de l’intervenant, au forfait journalier.",
        nullptr, besoin.jours);
    ligne.hypotheses
        << Regles::tr("Le forfait suit les jours travaillés, non les nuits : un aller-retour dans la journée "
                      "compte un jour.")
        << Regles::tr("Déplacement en métropole ; hors métropole, les frais se règlent sur justificatifs "
                      "(4.4.2).");
    ContexteChiffrage::setPrix(ligne, std::min(besoin.puHt, cap));
    if (besoin.puHt > cap) {
        ligne.hypotheses << Regles::tr("Ligne calculée au plafond de %1 HT.").arg(cap.texte());
        contexte.constat(base::Constat::Niveau::Bloquant, "chiffrage.plafond-depasse",
                         Regles::tr("Le forfait journalier de %1 HT dépasse le plafond de %2 HT.")
                             .arg(besoin.puHt.texte(), cap.texte()),
                         article);
        ContexteChiffrage::addAutreLecture(ligne, Regles::tr("au prix demandé, que le CCTP n’admet pas"),
                                           besoin.puHt.fois(besoin.jours));
    }
    contexte.add(ligne);
}

} // namespace isegorie::marche
