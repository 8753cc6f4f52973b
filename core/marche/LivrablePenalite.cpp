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

void explain(Penalite& result, Montant valeur, int jours, Montant montantBon, Montant dejaDues) {
    result.explication << tr("P = V × R / 3000 = %1 × %2 / 3000 = %3.")
                              .arg(valeur.texte(), QString::number(jours), result.brute.texte());
    result.explication << (result.plafonnee
                               ? tr("Plafond de 10 % du montant HT (%1) : la pénalité est ramenée à %2.")
                               : tr("Plafond de 10 % du montant HT (%1) : %2, non atteint."))
                              .arg(montantBon.texte(), result.plafond.texte());
    if (!dejaDues.isZero())
        result.explication << tr("Pénalités déjà dues sur le marché : %1.").arg(dejaDues.texte());
    result.explication
        << (result.exoneree
                ? tr("Le total ne dépasse pas 1 000 € HT : le titulaire est exonéré.")
                : tr("Le total dépasse 1 000 € HT : la pénalité de %1 est due.").arg(result.due.texte()));
}

} // namespace

Result<Penalite> penalite(Montant valeur, int joursRetard, Montant montantBon, Montant dejaDues,
                          int joursObservations) {
    if (valeur.centimes() < 0 || montantBon.centimes() < 0 || dejaDues.centimes() < 0)
        return echec(Erreur::saisie(QStringLiteral("penalite.montant"),
                                    tr("Une pénalité se calcule sur des montants positifs.")));
    if (joursRetard < 0 || joursRetard > kMaxJours)
        return echec(Erreur::saisie(
            QStringLiteral("penalite.jours"),
            tr("Le nombre de jours de retard doit être compris entre 0 et %1.").arg(kMaxJours)));
    Penalite result;
    result.brute = valeur.fois(Fraction(joursRetard, kDiviseur));
    result.plafond = montantBon.auTaux(kPlafondDixMilliemes);
    result.plafonnee = result.brute > result.plafond;
    const Montant capped = result.plafonnee ? result.plafond : result.brute;
    result.exoneree = dejaDues + capped <= kExoneration;
    result.due = result.exoneree ? Montant() : capped;
    explain(result, valeur, joursRetard, montantBon, dejaDues);
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
                                  Montant valeur, QDate jour, Montant dejaDues) {
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
    return penalite(valeur, static_cast<int>(livrable->echeance.daysTo(remis)), montantBon, dejaDues,
                    parametres->observationsPenaliteJours);
}

} // namespace isegorie::marche
