#include "core/marche/Avenant.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/marche/BonGardes.h"
#include "core/marche/BonRegles.h"
#include "core/marche/SuiviBon.h"
#include "core/marche/SuiviGroupe.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Avenant", text);
}

/// What the avenant may still take off: ordered and not delivered.
Result<Fraction> reducible(const storage::Database& database, const Bon& avenant, const LigneBon& ligne) {
    const auto suivi = loadSuivi(database, avenant.avenantDe);
    if (!suivi)
        return echec(suivi.error());
    Fraction free = 0;
    for (const SuiviLigne& ordered : suivi->lignes) {
        if (sameOrder(ordered.ligne, ligne))
            free = free + (ordered.commandee - ordered.livree);
    }
    for (const LigneBon& other : avenant.lignes) { // what this avenant's other lines take already
        if (other.id != ligne.id && other.quantite.isNegative() && sameOrder(other, ligne))
            free = free + other.quantite;
    }
    return free;
}

QVariantMap avenantSheet(const Bon& bon, QDate today) {
    const auto date = [](QDate value) {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
    };
    const auto text = base::stored;
    return {{QStringLiteral("concertation_id"), bon.concertationId},
            {QStringLiteral("attribution_id"), bon.attributionId},
            {QStringLiteral("version_prix_id"), bon.versionPrixId},
            {QStringLiteral("lot"), bon.lot},
            {QStringLiteral("avenant_de"), bon.id},
            {QStringLiteral("objet"), text(bon.objet)},
            {QStringLiteral("debut"), date(bon.debut)},
            {QStringLiteral("livraison"), date(bon.livraison)},
            {QStringLiteral("lieu"), text(bon.lieu)},
            {QStringLiteral("engagement_juridique"), text(bon.engagementJuridique)},
            {QStringLiteral("service_executant"), text(bon.serviceExecutant)},
            {QStringLiteral("signataire"), text(bon.signataire)},
            {QStringLiteral("delegation"), text(bon.delegation)},
            {QStringLiteral("contact_admission"), text(bon.contactAdmission)},
            {QStringLiteral("cree_le"),
             today.toString(Qt::ISODate) + QTime::currentTime().toString(QStringLiteral("'T'HH:mm"))}};
}

} // namespace

Status checkReduction(const storage::Database& database, const Bon& avenant, const LigneBon& ligne) {
    const auto free = reducible(database, avenant, ligne);
    if (!free)
        return echec(free.error());
    if (Fraction(0) - ligne.quantite <= *free)
        return {};
    return echec(Erreur::refus(QStringLiteral("bon.reduction"),
                               tr("UO %1 : l’avenant retire %2, et il ne reste que %3 à livrer.")
                                   .arg(ligne.code, quantiteTexte(Fraction(0) - ligne.quantite),
                                        quantiteTexte(*free < Fraction(0) ? Fraction(0) : *free)),
                               tr("Ce qui est livré reste dû : réduisez moins.")));
}

Result<Creation> createAvenant(const storage::Database& database, const QString& bonId, QDate today) {
    const auto groupe = loadGroupe(database, bonId);
    if (!groupe)
        return echec(groupe.error());
    const Bon& bon = groupe->bon;
    if (bon.statut != StatutBon::Notifie && bon.statut != StatutBon::EnCours)
        return echec(Erreur::refus(
            QStringLiteral("bon.avenant-etat"),
            tr("Un bon dans l’état « %1 » ne reçoit pas d’avenant.").arg(statutLabel(bon.statut)),
            bon.isFrozen() ? QString() : tr("Modifiez directement le projet.")));
    const auto avenants = listAvenants(database, bon.id);
    if (!avenants)
        return echec(avenants.error());
    for (const BonResume& avenant : *avenants) {
        if (avenant.numero.isEmpty() && avenant.statut != StatutBon::Annule)
            return echec(Erreur::refus(QStringLiteral("bon.avenant-en-projet"),
                                       tr("Un avenant de ce bon est déjà en préparation."),
                                       tr("Complétez-le, ou supprimez-le.")));
    }
    // The sheet as it stands: that of the last avenant.
    Bon sheet = groupe->avenants.isEmpty() ? bon : groupe->avenants.last();
    sheet.id = bon.id;
    Creation creation{Edit(tr("Créer un avenant au bon %1").arg(bon.numero)), base::newId()};
    creation.edit.insert(QStringLiteral("bon"), creation.id, avenantSheet(sheet, today));
    return creation;
}

Result<QList<LigneConsolidee>> consolidatedLignes(const storage::Database& database, const QString& bonId) {
    const auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    const auto suivi = loadSuivi(database, bonId);
    if (!suivi)
        return echec(suivi.error());
    QList<LigneConsolidee> lignes;
    for (const SuiviLigne& ligne : suivi->lignes) {
        const auto same = std::find_if(lignes.begin(), lignes.end(), [&](const LigneConsolidee& one) {
            return sameOrder(one.ligne, ligne.ligne);
        });
        if (same == lignes.end())
            lignes.append({ligne.ligne, ligne.bonId, ligne.numero, ligne.commandee, ligne.commandee});
        else
            same->quantite = same->apres = same->quantite + ligne.commandee;
    }
    if (!bon->isAvenant() || bon->isFrozen())
        return lignes;
    for (LigneConsolidee& ligne : lignes) {
        for (const LigneBon& own : bon->lignes) {
            if (sameOrder(own, ligne.ligne))
                ligne.apres = ligne.apres + own.quantite;
        }
    }
    return lignes;
}

namespace {

/// What brings an order to a new quantity: the difference, less what the avenant's other lines of it make.
struct Changement {
    LigneBon ligne;
    bool replaces = false; ///< It is a line that the avenant has.
};

Result<Changement> changement(const SuiviBon& suivi, const Bon& avenant, const QString& ligneId,
                              Fraction nouvelleQuantite) {
    const auto found = std::find_if(suivi.lignes.cbegin(), suivi.lignes.cend(),
                                    [&](const SuiviLigne& ligne) { return ligne.ligne.id == ligneId; });
    if (!avenant.isAvenant() || found == suivi.lignes.cend())
        return echec(Erreur::saisie(QStringLiteral("bon.ligne-absente"),
                                    tr("Cette ligne n’est pas du bon que l’avenant modifie.")));
    if (nouvelleQuantite.isNegative())
        return echec(Erreur::saisie(QStringLiteral("bon.quantite"),
                                    tr("La nouvelle quantité ne peut pas être négative.")));
    Changement change{found->ligne, false};
    change.ligne.id = base::newId();
    change.ligne.rang = static_cast<int>(avenant.lignes.size()) + 1;
    change.ligne.quantite = nouvelleQuantite;
    for (const SuiviLigne& ordered : suivi.lignes) {
        if (sameOrder(ordered.ligne, found->ligne))
            change.ligne.quantite = change.ligne.quantite - ordered.commandee;
    }
    const LigneBon* own = nullptr; // the last one changes, the others stay as they are
    for (const LigneBon& ligne : avenant.lignes) {
        if (!sameOrder(ligne, found->ligne))
            continue;
        if (own != nullptr)
            change.ligne.quantite = change.ligne.quantite - own->quantite;
        own = &ligne;
    }
    if (own != nullptr) {
        change.ligne.id = own->id;
        change.ligne.rang = own->rang;
        change.replaces = true;
    }
    return change;
}

Status checkChangement(const storage::Database& database, const LigneBon& ligne, const Bon& avenant) {
    if (Status valid = checkLigne(ligne, avenant, true); !valid)
        return valid;
    return ligne.quantite.isNegative() ? checkReduction(database, avenant, ligne) : Status();
}

} // namespace

Result<Edit> amendLigne(const storage::Database& database, const QString& avenantId, const QString& ligneId,
                        Fraction nouvelleQuantite) {
    const auto avenant = loadEditable(database, avenantId);
    if (!avenant)
        return echec(avenant.error());
    const auto suivi = loadSuivi(database, avenantId);
    if (!suivi)
        return echec(suivi.error());
    const auto change = changement(*suivi, *avenant, ligneId, nouvelleQuantite);
    if (!change)
        return echec(change.error());
    const LigneBon& ligne = change->ligne;
    Edit edit(tr("Porter l’UO %1 à %2").arg(ligne.code, quantiteTexte(nouvelleQuantite)));
    const bool leaves = ligne.quantite.isZero();
    if (!leaves)
        if (const Status valid = checkChangement(database, ligne, *avenant); !valid)
            return echec(valid.error());
    QList<LigneBon> after = avenant->lignes;
    after.removeIf([&ligne](const LigneBon& own) { return own.id == ligne.id; });
    if (!leaves)
        after.append(ligne);
    QVariantMap fields = ligneFields(ligne);
    if (change->replaces && leaves) {
        edit.remove(QStringLiteral("bon_ligne"), ligne.id);
    } else if (change->replaces) {
        edit.update(QStringLiteral("bon_ligne"), ligne.id, fields);
    } else if (!leaves) {
        fields.insert(QStringLiteral("bon_id"), avenantId);
        fields.insert(QStringLiteral("rang"), ligne.rang);
        edit.insert(QStringLiteral("bon_ligne"), ligne.id, fields);
    }
    return edit.append(margesEdit(avenant->lignes, after));
}

} // namespace isegorie::marche
