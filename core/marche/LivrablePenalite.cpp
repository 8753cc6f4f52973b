#include "core/marche/LivrablePenalite.h"

#include "core/base/Typographie.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Livrable.h"
#include "core/marche/SuiviBon.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;

namespace {

constexpr int kMaxJours = 36'500;
constexpr int kDiviseur = 3'000;
constexpr int kPlafondDixMilliemes = 1'000; // 10 %
const Montant kExoneration = Montant::euros(1'000);

QString tr(const char* text) {
    return base::typographie(QCoreApplication::translate("LivrablePenalite", text));
}

QString article() {
    return QStringLiteral("CCAG-PI 2021, article 14.1");
}

void explain(Penalite& result, const QString& formule, Montant montantBon,
             const PenalitesAnterieures& anterieures) {
    result.explication << formule;
    if (!anterieures.bon.isZero())
        result.explication << tr("Pénalités antérieures sur ce bon : %1, comptées dans son plafond.")
                                  .arg(anterieures.bon.texte());
    result.explication << (result.plafonnee
                               ? tr("Les pénalités d’un bon sont plafonnées à 10 % de son montant HT (%1), "
                                    "soit %2 en tout : "
                                    "celle-ci est ramenée à %3.")
                                     .arg(montantBon.texte(), result.plafond.texte(),
                                          std::max(Montant(), result.plafond - anterieures.bon).texte())
                               : tr("Plafond de 10 % du montant HT (%1) : %2 en tout, non atteint.")
                                     .arg(montantBon.texte(), result.plafond.texte()));
    if (!anterieures.marche.isZero())
        result.explication << tr("Pénalités antérieures sur le marché : %1.").arg(anterieures.marche.texte());
    result.explication
        << (result.exoneree
                ? tr("Le total ne dépasse pas 1 000 € HT : le titulaire est exonéré.")
                : tr("Le total dépasse 1 000 € HT : la pénalité de %1 est due.").arg(result.due.texte()));
    if (!result.rappel.isZero())
        result.explication << tr("Les pénalités antérieures (%1), exonérées jusqu’ici, deviennent dues avec "
                                 "elle : %2 en tout.")
                                  .arg(result.rappel.texte(), (result.rappel + result.due).texte());
}

} // namespace

Result<Penalite> penalite(Montant valeur, int joursRetard, Montant montantBon,
                          const PenalitesAnterieures& anterieures, int joursObservations) {
    if (valeur.centimes() < 0 || montantBon.centimes() < 0 || anterieures.bon.centimes() < 0 ||
        anterieures.marche.centimes() < 0)
        return echec(Erreur::saisie(QStringLiteral("penalite.montant"),
                                    tr("Une pénalité se calcule sur des montants positifs.")));
    if (joursRetard < 0 || joursRetard > kMaxJours)
        return echec(Erreur::saisie(
            QStringLiteral("penalite.jours"),
            tr("Le nombre de jours de retard doit être compris entre 0 et %1.").arg(kMaxJours)));
    const PenalitesAnterieures before{anterieures.bon, std::max(anterieures.bon, anterieures.marche)};
    Penalite result;
    result.brute = valeur.fois(Fraction(joursRetard, kDiviseur));
    result.plafond = montantBon.auTaux(kPlafondDixMilliemes);
    const Montant left = std::max(Montant(), result.plafond - before.bon);
    result.plafonnee = result.brute > left;
    const Montant capped = std::min(result.brute, left);
    result.exoneree = before.marche + capped <= kExoneration;
    result.due = result.exoneree ? Montant() : capped;
    result.rappel = result.exoneree || before.marche > kExoneration ? Montant() : before.marche;
    explain(result,
            tr("P = V × R / 3000 = %1 × %2 / 3000 = %3.")
                .arg(valeur.texte(), QString::number(joursRetard), result.brute.texte()),
            montantBon, before);
    if (!result.due.isZero())
        result.constats.append(
            {Constat::Niveau::Avertissement, QStringLiteral("penalite.observations"),
             tr("Avant d’appliquer la pénalité, invitez par écrit le titulaire à présenter "
                "ses observations sous %1 jours.")
                 .arg(joursObservations),
             article()});
    return result;
}

Result<Penalite> penaliteLivrable(const storage::Database& database, const QString& livrableId,
                                  Montant valeur, QDate jour, const PenalitesAnterieures& anterieures) {
    const auto livrable = loadLivrable(database, livrableId, jour);
    if (!livrable)
        return echec(livrable.error());
    const auto suivi = loadSuivi(database, livrable->bonId);
    if (!suivi)
        return echec(suivi.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    const QDate remis = livrable->versions.isEmpty() ? jour : livrable->versions.first().recuLe;
    if (!livrable->echeance.isValid() || remis <= livrable->echeance)
        return echec(Erreur::refus(QStringLiteral("penalite.sans-retard"),
                                   tr("Ce livrable n’est pas en retard : aucune pénalité.")));
    const Montant montantBon = suivi->totaux.commande;
    if (valeur > montantBon)
        return echec(Erreur::saisie(QStringLiteral("penalite.montant"),
                                    tr("La partie en retard (%1) vaut plus que le bon entier (%2).")
                                        .arg(valeur.texte(), montantBon.texte())));
    return penalite(valeur, static_cast<int>(livrable->echeance.daysTo(remis)), montantBon, anterieures,
                    parametres->observationsPenaliteJours);
}

} // namespace isegorie::marche
