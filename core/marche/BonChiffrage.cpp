#include "core/marche/BonChiffrage.h"

#include "core/marche/BonGardes.h"
#include "core/marche/BonLignes.h"
#include "core/marche/BonParametres.h"
#include "core/marche/BonRegles.h"
#include "core/marche/VersionPrix.h"

#include <QCoreApplication>

#include <functional>

namespace isegorie::marche {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

constexpr int kLots = 4;

struct BonChiffrage {
    Q_DECLARE_TR_FUNCTIONS(BonChiffrage)
};

int lotOf(const QString& code) {
    const UniteOeuvre* uo = Catalogue::instance().find(code);
    return uo == nullptr ? 0 : uo->lot;
}

bool isOfLot(const LigneChiffree& ligne, int lot) {
    return isDeplacement(ligne.code) || lotOf(ligne.code) == lot;
}

/// Only the lines that are kept; findings on prices stay with a whole pricing.
Chiffrage keep(Chiffrage chiffrage, const std::function<bool(const LigneChiffree&)>& kept) {
    if (chiffrage.lignes.removeIf(std::not_fn(kept)) > 0)
        chiffrage.constats.removeIf(
            [](const Constat& constat) { return constat.code == QLatin1String("chiffrage.prix-absent"); });
    return chiffrage;
}

/// The draft that createBon makes, as if it were already read back.
Bon draftOf(const Creation& creation, int lot) {
    Bon bon;
    bon.id = creation.id;
    bon.lot = lot;
    bon.versionPrixId =
        creation.edit.changes.first().fields.value(QStringLiteral("version_prix_id")).toString();
    return bon;
}

} // namespace

LigneBon toLigneBon(const LigneChiffree& ligne) {
    LigneBon result;
    result.code = ligne.code;
    result.libelle = ligne.libelle;
    result.unite = ligne.unite;
    result.quantite = ligne.quantite;
    result.sansFichier = ligne.sansFichier;
    result.pu = ligne.puHt.value_or(base::Montant());
    result.tauxTva = ligne.tauxTva;
    result.article = ligne.article;
    result.regle = ligne.regle;
    result.hypotheses = ligne.hypotheses;
    QStringList others;
    for (const AutreLecture& other : ligne.autresLectures)
        others << other.texte;
    result.alternative = others.join(QLatin1Char('\n'));
    return result;
}

QMap<int, QList<LigneBon>> lignesParLot(const Chiffrage& chiffrage, int lotDeplacements) {
    QMap<int, QList<LigneBon>> lots;
    QList<LigneBon> travel;
    for (const LigneChiffree& ligne : chiffrage.lignes)
        (isDeplacement(ligne.code) ? travel : lots[lotOf(ligne.code)]).append(toLigneBon(ligne));
    if (!travel.isEmpty() && (lotDeplacements != 0 || !lots.isEmpty()))
        lots[lotDeplacements != 0 ? lotDeplacements : lots.firstKey()].append(travel);
    for (QList<LigneBon>& lignes : lots)
        for (qsizetype i = 0; i < lignes.size(); ++i)
            lignes[i].rang = static_cast<int>(i) + 1;
    return lots;
}

Chiffrage chiffrageDuLot(const Chiffrage& chiffrage, int lot) {
    return keep(chiffrage, [lot](const LigneChiffree& ligne) { return isOfLot(ligne, lot); });
}

Chiffrage chiffrageHorsLot(const Chiffrage& chiffrage, int lot) {
    return keep(chiffrage, [lot](const LigneChiffree& ligne) { return !isOfLot(ligne, lot); });
}

Status checkChiffrage(const Chiffrage& chiffrage) {
    QStringList messages;
    for (const Constat& constat : chiffrage.constats) {
        if (constat.niveau == Constat::Niveau::Bloquant)
            messages << constat.message;
    }
    if (!messages.isEmpty())
        return echec(Erreur::refus(QStringLiteral("bon.chiffrage"),
                                   BonChiffrage::tr("Ce besoin ne peut pas être commandé. ") +
                                       messages.join(QLatin1Char(' ')),
                                   BonChiffrage::tr("Précisez le besoin ou complétez le BPU.")));
    for (const LigneChiffree& ligne : chiffrage.lignes) {
        if (!ligne.puHt)
            return echec(Erreur::refus(QStringLiteral("bon.prix-inconnu"),
                                       BonChiffrage::tr("L’UO %1 n’a pas de prix.").arg(ligne.code)));
    }
    return {};
}

namespace {

/// Of the first holder of a lot on a day; empty while there is none, or none with prices.
Result<QList<Prix>> prixEnVigueur(const storage::Database& database, int lot, QDate jour) {
    const auto holder =
        database.first(QStringLiteral("marche/attributions_en_vigueur"),
                       {{QStringLiteral("lot"), lot}, {QStringLiteral("jour"), jour.toString(Qt::ISODate)}});
    if (!holder)
        return echec(holder.error());
    const QString attribution = holder->value(QStringLiteral("id")).toString();
    if (attribution.isEmpty())
        return QList<Prix>();
    const auto version = versionEnVigueur(database, attribution, jour);
    if (!version)
        return echec(version.error());
    return *version ? listPrix(database, (*version)->id) : QList<Prix>();
}

/// Those of `lotDuBon` as the bon has them, those of the other lots as they are in force.
Result<Bareme> bareme(const storage::Database& database, QDate jour, int lotDuBon,
                      const QString& versionPrixId) {
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    QList<Prix> all;
    for (int lot = 1; lot <= kLots; ++lot) {
        auto prix = lot != lotDuBon           ? prixEnVigueur(database, lot, jour)
                    : versionPrixId.isEmpty() ? Result<QList<Prix>>(QList<Prix>())
                                              : listPrix(database, versionPrixId);
        if (!prix)
            return echec(prix.error());
        all.append(*prix);
    }
    return Bareme(all, parametres->tauxTva);
}

} // namespace

Result<Bareme> baremeEnVigueur(const storage::Database& database, QDate jour) {
    return bareme(database, jour, 0, {});
}

Result<Bareme> baremeDuBon(const storage::Database& database, const QString& bonId, QDate jour) {
    const auto bon = loadBon(database, bonId);
    return bon ? bareme(database, jour, bon->lot, bon->versionPrixId) : echec(bon.error());
}

Result<Edit> addChiffrage(const storage::Database& database, const QString& bonId, const Chiffrage& chiffrage,
                          const QString& besoin) {
    const auto bon = loadEditable(database, bonId);
    if (!bon)
        return echec(bon.error());
    const Chiffrage own = chiffrageDuLot(chiffrage, bon->lot);
    if (const Status valid = checkChiffrage(own); !valid)
        return echec(valid.error());
    QList<LigneBon> lignes;
    for (const LigneChiffree& ligne : own.lignes)
        lignes.append(toLigneBon(ligne));
    if (lignes.isEmpty())
        return echec(Erreur::refus(QStringLiteral("bon.lot-etranger"),
                                   BonChiffrage::tr("Ce besoin ne demande rien du lot %1.").arg(bon->lot),
                                   BonChiffrage::tr("Créez le bon du lot que le besoin concerne.")));
    return addLignesCalculees(database, bonId, lignes, besoin);
}

Result<CreationBons> createBonsChiffres(const storage::Database& database, const QString& concertationId,
                                        const Chiffrage& chiffrage, const QString& besoin, QDate today,
                                        const QVariantMap& champs) {
    if (const Status valid = checkChiffrage(chiffrage); !valid)
        return echec(valid.error());
    const auto lots = lignesParLot(chiffrage);
    if (lots.isEmpty())
        return echec(Erreur::saisie(
            QStringLiteral("bon.besoin-vide"), BonChiffrage::tr("Ce besoin ne donne aucune ligne d’un lot."),
            BonChiffrage::tr("Ajoutez un recrutement, un atelier ou des contributions ; "
                             "un déplacement seul s’ajoute à un bon existant.")));
    CreationBons result{Edit(BonChiffrage::tr("Créer %n bon(s) de commande d’après un besoin", nullptr,
                                              static_cast<int>(lots.size()))),
                        {}};
    for (auto it = lots.cbegin(); it != lots.cend(); ++it) {
        const auto creation = createBon(database, {concertationId, it.key(), {}, {}, champs}, today);
        if (!creation)
            return echec(creation.error());
        Edit edit = creation->edit;
        edit.changes.first().fields.insert(QStringLiteral("besoin"), besoin);
        Bon bon = draftOf(*creation, it.key());
        if (const Status added = appendCalculees(edit, bon, it.value()); !added)
            return echec(added.error());
        result.edit.append(edit);
        result.ids << creation->id;
    }
    return result;
}

} // namespace isegorie::marche
