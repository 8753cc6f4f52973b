#include "core/marche/BonControle.h"

#include "core/marche/Avenant.h"
#include "core/marche/BonConstats.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonRegles.h"
#include "core/marche/Catalogue.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::Constat;
using base::Constats;
using base::echec;
using base::Montant;
using base::Result;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonControle", text);
}

Constat blocking(const char* code, const QString& message, const QString& article = {}) {
    return {Constat::Niveau::Bloquant, QString::fromLatin1(code), message, article};
}

/// The unit price that the BPU gives against the line's.
void addPriceConstat(Constats& constats, const Bon& bon, const LigneBon& ligne, const Tarif& tarif) {
    if (isDeplacement(ligne.code) || tarif.isEmpty())
        return;
    const auto price = tarif.prix(ligne.code, ligne.sansFichier);
    if (!price) {
        constats.append(
            blocking("bon.prix-inconnu", tr("La version de prix « %1 » ne donne pas de prix pour l’UO %2.")
                                             .arg(bon.versionPrix, ligne.code)));
    } else if (isMarge(ligne.code)) {
        if (ligne.quantite > tauxMarge(*price))
            constats.append(blocking(
                "bon.marge", tr("La marge du bon dépasse celle de la version « %1 » (%2).")
                                 .arg(bon.versionPrix, tauxTexte(static_cast<int>(price->centimes())))));
    } else if (*price != ligne.pu) {
        constats.append(blocking("bon.prix-different",
                                 tr("L’UO %1 est à %2 HT sur le bon et à %3 HT dans la version « %4 ».")
                                     .arg(ligne.code, ligne.pu.texte(), price->texte(), bon.versionPrix),
                                 QStringLiteral("CCP, article R2162-14")));
    }
}

void addLineConstats(Constats& constats, const Bon& bon, const LigneBon& ligne) {
    const UniteOeuvre* uo = Catalogue::instance().find(ligne.code);
    if (uo == nullptr && !isDeplacement(ligne.code))
        constats.append(
            blocking("bon.code-inconnu", tr("L’UO %1 n’est pas au catalogue du CCTP.").arg(ligne.code)));
    else if (uo != nullptr && uo->lot != bon.lot)
        constats.append(blocking(
            "bon.lot-etranger",
            tr("L’UO %1 est du lot %2, et ce bon du lot %3.").arg(ligne.code).arg(uo->lot).arg(bon.lot)));
    if (const auto valid = checkLigne(ligne, bon, true); !valid)
        constats.append({Constat::Niveau::Bloquant, valid.error().code, valid.error().message, {}});
}

Result<Constats> constatsAvenant(const storage::Database& database, const Bon& bon) {
    Constats constats;
    if (!bon.isAvenant())
        return constats;
    for (const LigneBon& ligne : bon.lignes) {
        if (!ligne.quantite.isNegative())
            continue;
        if (const auto valid = checkReduction(database, bon, ligne); !valid)
            constats.append({Constat::Niveau::Bloquant, valid.error().code, valid.error().message, {}});
    }
    return constats;
}

Result<Constats> constatVersion(const storage::Database& database, const Bon& bon, QDate today) {
    if (bon.attributionId.isEmpty() || bon.isAvenant())
        return Constats();
    const auto inForce = versionEnVigueur(database, bon.attributionId, today);
    if (!inForce)
        return echec(inForce.error());
    if (!*inForce || (*inForce)->id == bon.versionPrixId || bon.versionPrixId.isEmpty())
        return Constats();
    return Constats{{Constat::Niveau::Avertissement,
                     QStringLiteral("bon.version-prix"),
                     tr("La version de prix en vigueur est « %1 », et le bon est établi avec « %2 ».")
                         .arg((*inForce)->libelle, bon.versionPrix),
                     {}}};
}

} // namespace

Constats constatsLignes(const Bon& bon, const Tarif& tarif) {
    Constats constats;
    if (bon.lignes.isEmpty() && !bon.isAvenant())
        constats.append(blocking("bon.sans-ligne", tr("Le bon ne commande rien : ajoutez au moins une UO."),
                                 QStringLiteral("CCP, article R2162-14")));
    for (const LigneBon& ligne : bon.lignes) {
        addLineConstats(constats, bon, ligne);
        addPriceConstat(constats, bon, ligne, tarif);
    }
    Montant taken; // a reduction takes margin off, and is on what the bon ordered
    for (const LigneBon& ligne : bon.lignes)
        taken += isMarge(ligne.code) && !ligne.quantite.isNegative() ? ligne.pu : Montant();
    if (!taken.isZero() && taken > defraiements(bon.lignes))
        constats.append(
            blocking("bon.marge",
                     tr("La marge est calculée sur plus que les défraiements du bon (%1 HT pour %2 HT).")
                         .arg(taken.texte(), defraiements(bon.lignes).texte()),
                     QStringLiteral("CCTP, chapitre 4, UO 3.8")));
    if (std::abs(bon.totaux().ht.centimes()) > Montant::kMaxCentimes)
        constats.append(blocking("bon.montant", tr("Le total du bon dépasse 10 milliards d’euros.")));
    return constats;
}

Result<SoldeLot> soldeLot(const storage::Database& database, const Bon& bon) {
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    SoldeLot solde;
    solde.ceBon = bon.totaux().ht;
    if (bon.lotId.isEmpty())
        return solde;
    const auto others =
        database.first(QStringLiteral("marche/autres_commandes"),
                       {{QStringLiteral("lot_id"), bon.lotId}, {QStringLiteral("bon_id"), bon.id}});
    if (!others)
        return echec(others.error());
    solde.maximum = bon.lotMaximum;
    solde.autres = Montant::centimes(others->value(QStringLiteral("ht_centimes")).toLongLong());
    if (bon.statut == StatutBon::Annule)
        solde.ceBon = Montant();
    const Montant ordered = solde.autres + solde.ceBon;
    solde.reste = solde.maximum - ordered;
    solde.dixMilliemes = partDuMaximum(ordered, solde.maximum);
    solde.constats = constatsMaximum(ordered, solde.maximum, bon.lot, parametres->seuilAlertePourCent);
    for (Constat& constat : solde.constats) { // what orders nothing more is never stopped by the maximum
        if (solde.ceBon.centimes() <= 0)
            constat.niveau = Constat::Niveau::Avertissement;
    }
    return solde;
}

Result<Constats> controleBon(const storage::Database& database, const QString& bonId, QDate today) {
    const auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    const auto tarif = Tarif::load(database, bon->versionPrixId);
    if (!tarif)
        return echec(tarif.error());
    const auto solde = soldeLot(database, *bon);
    if (!solde)
        return echec(solde.error());
    const auto version = constatVersion(database, *bon, today);
    if (!version)
        return echec(version.error());
    const auto avenant = constatsAvenant(database, *bon);
    if (!avenant)
        return echec(avenant.error());
    return constatsMentions(*bon, *parametres) + constatsDates(*bon, today) + constatsLignes(*bon, *tarif) +
           *version + *avenant + solde->constats;
}

} // namespace isegorie::marche
