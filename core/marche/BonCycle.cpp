#include "core/marche/BonCycle.h"

#include "core/base/Dates.h"
#include "core/base/Texte.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonDates.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonNotification.h"
#include "core/marche/Livrable.h"
#include "core/marche/SuiviBon.h"
#include "core/marche/SuiviGroupe.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::Constat;
using base::Constats;
using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonCycle", text);
}

/// A bon with what its guards look at.
struct Situation {
    Bon bon;
    QList<BonResume> avenants; ///< Not cancelled.
    SuiviBon suivi;            ///< Empty before notification.
    QDate date;
};

Result<Situation> situation(const storage::Database& database, const QString& bonId, QDate date) {
    auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    Situation result{std::move(*bon), {}, {}, date};
    const auto avenants = listAvenants(database, bonId);
    if (!avenants)
        return echec(avenants.error());
    for (const BonResume& avenant : *avenants) {
        if (avenant.statut != StatutBon::Annule)
            result.avenants.append(avenant);
    }
    if (result.bon.isFrozen()) {
        auto suivi = loadSuivi(database, bonId);
        if (!suivi)
            return echec(suivi.error());
        result.suivi = std::move(*suivi);
    }
    return result;
}

bool hasDraftAvenant(const Situation& now) {
    return std::any_of(now.avenants.cbegin(), now.avenants.cend(),
                       [](const BonResume& avenant) { return avenant.numero.isEmpty(); });
}

Erreur refusal(const char* code, const QString& message, const QString& mend = {}) {
    return Erreur::refus(QString::fromLatin1(code), message, mend);
}

Status draftAvenantGuard(const Situation& now) {
    if (!hasDraftAvenant(now))
        return {};
    return echec(refusal("bon.avenant-en-projet", tr("Un projet d’avenant de ce bon est en préparation."),
                         tr("Notifiez-le ou supprimez-le d’abord.")));
}

Status signGuard(const Situation& now) {
    if (now.bon.lignes.isEmpty() && !now.bon.isAvenant())
        return echec(refusal("bon.sans-ligne", tr("Le bon ne commande rien."),
                             tr("Ajoutez au moins une UO avant de le mettre à la signature.")));
    return {};
}

Status notifyGuard(const storage::Database& database, const Situation& now) {
    const auto constats = controleBon(database, now.bon.id, now.date);
    if (!constats)
        return echec(constats.error());
    QStringList messages;
    for (const Constat& constat : *constats) {
        if (constat.niveau == Constat::Niveau::Bloquant)
            messages << constat.message;
    }
    if (!messages.isEmpty())
        return echec(refusal("bon.bloque",
                             tr("Le bon ne peut pas être notifié. ") + messages.join(QLatin1Char(' ')),
                             tr("Corrigez ces points, puis recommencez.")));
    if (!now.bon.isAvenant())
        return {};
    const auto parent = loadBon(database, now.bon.avenantDe);
    if (!parent)
        return echec(parent.error());
    if (parent->statut != StatutBon::Notifie && parent->statut != StatutBon::EnCours)
        return echec(refusal("bon.avenant-tardif",
                             tr("Le bon %1 est dans l’état « %2 » : il ne reçoit plus d’avenant.")
                                 .arg(parent->numero, statutLabel(parent->statut))));
    if (now.date < parent->dateNotification)
        return echec(refusal("bon.date", tr("L’avenant ne peut pas précéder la notification du bon (%1).")
                                             .arg(base::dateLongue(parent->dateNotification))));
    return {};
}

Status deliveredGuard(const Situation& now) {
    if (!now.suivi.toutLivre)
        return echec(refusal("bon.non-livre", tr("Toutes les quantités commandées ne sont pas reçues."),
                             tr("Enregistrez les réceptions qui manquent, ou réduisez la commande par un "
                                "avenant.")));
    return draftAvenantGuard(now);
}

/// A later avenant may take off what this one added: without it, the order would be less than nothing.
Status reliedOnGuard(const storage::Database& database, const Situation& now) {
    auto groupe = loadGroupe(database, now.bon.id);
    if (!groupe)
        return echec(groupe.error());
    QHash<QString, base::Fraction> livrees;
    for (const Reception& reception : now.suivi.receptions)
        livrees[reception.ligneId] = livrees.value(reception.ligneId) + reception.quantite;
    groupe->avenants.removeIf([&](const Bon& avenant) { return avenant.id == now.bon.id; });
    if (isCovered(*groupe, livrees))
        return {};
    return echec(
        refusal("bon.avenant-suivi",
                tr("Un avenant postérieur réduit ce que l’avenant %1 a commandé : sans lui, la "
                   "commande deviendrait négative.")
                    .arg(now.bon.numero),
                tr("Annulez d’abord l’avenant postérieur, ou réduisez ce qui reste par un avenant.")));
}

/// What was handed in under it is judged under it.
Status handedInGuard(const storage::Database& database, const Situation& now) {
    const auto livrables = listLivrables(database, {now.bon.id, false}, now.date);
    if (!livrables)
        return echec(livrables.error());
    for (const Livrable& livrable : *livrables) {
        if (!livrable.versions.isEmpty())
            return echec(refusal("bon.livrable-recu",
                                 tr("Un livrable de ce bon est déjà reçu (%1) : le bon ne s’annule plus.")
                                     .arg(livrable.libelle),
                                 tr("S’il a été reçu par erreur, retirez sa version ; sinon, réduisez ce qui "
                                    "reste par un avenant.")));
    }
    return {};
}

Status cancelGuard(const storage::Database& database, const Situation& now) {
    const auto& suivi = now.suivi;
    const bool received =
        std::any_of(suivi.lignes.cbegin(), suivi.lignes.cend(), [&](const SuiviLigne& ligne) {
            const bool concerned = !now.bon.isAvenant() || ligne.bonId == now.bon.id;
            return concerned && (!ligne.livree.isZero() || !ligne.facture.isZero());
        });
    if (received)
        return echec(refusal("bon.deja-execute",
                             tr("Ce bon a déjà reçu des livraisons ou des factures : il ne s’annule plus."),
                             tr("Réduisez ce qui reste par un avenant.")));
    if (const Status free = handedInGuard(database, now); !free)
        return free;
    return now.bon.isAvenant() ? reliedOnGuard(database, now) : Status();
}

Status guard(const storage::Database& database, const Situation& now, StatutBon vers) {
    const bool follows = now.bon.isAvenant() && now.bon.isFrozen() && vers != StatutBon::Annule;
    if (follows)
        return echec(
            refusal("bon.avenant-suit",
                    tr("Un avenant notifié suit l’exécution de son bon %1.").arg(now.bon.numeroInitial)));
    switch (vers) {
    case StatutBon::ASigner:
        return signGuard(now);
    case StatutBon::Notifie:
        return notifyGuard(database, now);
    case StatutBon::ServiceFait:
        return deliveredGuard(now);
    case StatutBon::Solde:
        return draftAvenantGuard(now);
    case StatutBon::Annule:
        return now.bon.isFrozen() ? cancelGuard(database, now) : Status();
    case StatutBon::Brouillon:
    case StatutBon::EnCours:
        break;
    }
    return {};
}

bool isIrreversible(const Bon& bon, StatutBon vers) {
    return vers == StatutBon::Notifie || vers == StatutBon::ServiceFait || vers == StatutBon::Solde ||
           (vers == StatutBon::Annule && bon.isFrozen());
}

bool needsMotif(const Situation& now, StatutBon vers) {
    return (vers == StatutBon::Annule && now.bon.isFrozen()) ||
           (vers == StatutBon::EnCours && now.bon.statut == StatutBon::ServiceFait) ||
           (vers == StatutBon::Solde && !now.suivi.toutPaye);
}

Erreur motifMissing(StatutBon vers) {
    return Erreur::saisie(QStringLiteral("bon.motif"),
                          vers == StatutBon::Solde
                              ? tr("Tout n’est pas livré, admis et payé : solder ce bon demande un motif.")
                              : tr("Cet acte demande un motif."),
                          tr("Indiquez le motif."));
}

Edit stepEdit(const Situation& now, StatutBon vers, const QString& motif) {
    const QString titre = now.bon.numero.isEmpty() ? now.bon.objet : now.bon.numero;
    Edit edit(QStringLiteral("%1 (%2)").arg(transitionLabel(now.bon.statut, vers), titre));
    if (!motif.isEmpty())
        edit.libelle += QStringLiteral(" — ") + motif;
    edit.irreversible = isIrreversible(now.bon, vers);
    QVariantMap fields{{QStringLiteral("statut"), statutKey(vers)}};
    if (vers == StatutBon::Annule)
        fields.insert(QStringLiteral("motif_annulation"), base::stored(motif));
    if (vers == StatutBon::Solde && needsMotif(now, vers))
        fields.insert(QStringLiteral("motif_cloture"), motif);
    edit.update(QStringLiteral("bon"), now.bon.id, fields);
    fields.remove(QStringLiteral("motif_cloture"));
    for (const BonResume& avenant : now.avenants) { // avenants follow their bon
        if (!avenant.numero.isEmpty() || vers == StatutBon::Annule)
            edit.update(QStringLiteral("bon"), avenant.id, fields);
    }
    return edit;
}

} // namespace

Result<QList<Transition>> transitions(const storage::Database& database, const QString& bonId, QDate today) {
    const auto now = situation(database, bonId, today);
    if (!now)
        return echec(now.error());
    QList<Transition> result;
    for (const StatutBon vers : statutsSuivants(now->bon.statut)) {
        Transition transition;
        transition.vers = vers;
        transition.libelle = transitionLabel(now->bon.statut, vers);
        const Status passes = guard(database, *now, vers);
        transition.permise = passes.has_value();
        transition.obstacle = passes ? QString() : passes.error().texte();
        transition.irreversible = isIrreversible(now->bon, vers);
        transition.demandeMotif = needsMotif(*now, vers);
        result.append(transition);
    }
    return result;
}

Result<Edit> advance(const storage::Database& database, const QString& bonId, const Avancement& avancement,
                     QDate today) {
    const QDate date = avancement.date.isValid() ? avancement.date : today;
    if (const Status valid = checkPasse(date, today, "bon.date", tr("l’acte")); !valid)
        return echec(valid.error());
    const auto now = situation(database, bonId, date);
    if (!now)
        return echec(now.error());
    const StatutBon vers = avancement.vers;
    if (!statutsSuivants(now->bon.statut).contains(vers))
        return echec(refusal("bon.transition", tr("Un bon dans l’état « %1 » ne passe pas à « %2 ».")
                                                   .arg(statutLabel(now->bon.statut), statutLabel(vers))));
    if (const Status passes = guard(database, *now, vers); !passes)
        return echec(passes.error());
    const QString motif = avancement.motif.trimmed();
    if (motif.isEmpty() && needsMotif(*now, vers))
        return echec(motifMissing(vers));
    if (vers == StatutBon::Notifie)
        return notification(database, now->bon, date);
    return stepEdit(*now, vers, motif);
}

} // namespace isegorie::marche
