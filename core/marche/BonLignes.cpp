#include "core/marche/BonLignes.h"

#include "core/base/Identifiant.h"
#include "core/marche/BonGardes.h"
#include "core/marche/BonParametres.h"
#include "core/marche/BonRegles.h"
#include "core/marche/BonTarif.h"
#include "core/marche/Catalogue.h"
#include "core/marche/CodeUO.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

struct BonLignes {
    Q_DECLARE_TR_FUNCTIONS(BonLignes)
};

Result<LigneBon> fromCatalogue(const LigneDemandee& asked, const Bon& bon, const Tarif& tarif) {
    const auto uo = findUo(asked.code, bon.lot);
    if (!uo)
        return echec(uo.error());
    LigneBon ligne;
    ligne.code = (*uo)->code;
    ligne.libelle = (*uo)->libelle;
    ligne.unite = (*uo)->unite;
    ligne.article = (*uo)->article;
    ligne.quantite = asked.quantite;
    ligne.sansFichier = asked.sansFichier;
    const auto price = tarif.prix(ligne.code, ligne.sansFichier);
    if (!price)
        return echec(prixAbsent({ligne.code}, bon.versionPrix));
    ligne.pu = *price;
    if (isMarge(ligne.code)) {
        if (std::any_of(bon.lignes.cbegin(), bon.lignes.cend(),
                        [](const LigneBon& other) { return isMarge(other.code); }))
            return echec(Erreur::refus(QStringLiteral("bon.marge"),
                                       BonLignes::tr("La marge sur les défraiements est déjà sur ce bon.")));
        ligne.pu = defraiements(bon.lignes);
        ligne.quantite = tauxMarge(*price);
        ligne.regle = regleMarge(*price);
    }
    return ligne;
}

/// The typed line of the bon that a new one only adds to; -1 when there is none.
qsizetype sameLine(const QList<LigneBon>& lignes, const LigneBon& added) {
    for (qsizetype i = 0; i < lignes.size(); ++i) {
        const LigneBon& ligne = lignes.at(i);
        if (ligne.code == added.code && ligne.sansFichier == added.sansFichier && ligne.pu == added.pu &&
            ligne.regle.isEmpty() && added.regle.isEmpty() && ligne.tauxTva == added.tauxTva)
            return i;
    }
    return -1;
}

void insertLigne(Edit& edit, const Bon& bon, const LigneBon& ligne) {
    QVariantMap fields = ligneFields(ligne);
    fields.insert(QStringLiteral("bon_id"), bon.id);
    fields.insert(QStringLiteral("rang"), ligne.rang);
    edit.insert(QStringLiteral("bon_ligne"), ligne.id, fields);
}

int nextRang(const Bon& bon) {
    int rang = 0;
    for (const LigneBon& ligne : bon.lignes)
        rang = std::max(rang, ligne.rang);
    return rang + 1;
}

} // namespace

Status appendDemandees(Edit& edit, Bon& bon, const QList<LigneDemandee>& lignes, const Tarif& tarif,
                       int tauxTva) {
    QList<LigneDemandee> ordered = lignes; // a margin is taken on the défraiements that come with it
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const LigneDemandee& asked) { return !isMarge(normaliserCode(asked.code)); });
    for (const LigneDemandee& asked : ordered) {
        auto ligne = fromCatalogue(asked, bon, tarif);
        if (!ligne)
            return echec(ligne.error());
        ligne->tauxTva = tauxTva;
        const qsizetype same = sameLine(bon.lignes, *ligne);
        if (same >= 0)
            ligne->quantite = bon.lignes.at(same).quantite + ligne->quantite;
        if (Status valid = checkLigne(*ligne, bon); !valid)
            return valid;
        if (same >= 0) {
            bon.lignes[same].quantite = ligne->quantite;
            edit.update(QStringLiteral("bon_ligne"), bon.lignes.at(same).id, quantiteFields(ligne->quantite));
            continue;
        }
        ligne->id = base::newId();
        ligne->rang = nextRang(bon);
        insertLigne(edit, bon, *ligne);
        bon.lignes.append(*ligne);
    }
    return {};
}

Result<Edit> addLignes(const storage::Database& database, const QString& bonId,
                       const QList<LigneDemandee>& lignes) {
    auto bon = loadEditable(database, bonId);
    if (!bon)
        return echec(bon.error());
    const auto tarif = Tarif::load(database, bon->versionPrixId);
    const auto parametres = loadParametres(database);
    if (!tarif || !parametres)
        return echec(tarif ? parametres.error() : tarif.error());
    const QList<LigneBon> before = bon->lignes;
    Edit edit(BonLignes::tr("Ajouter %n ligne(s) au bon", nullptr, static_cast<int>(lignes.size())));
    if (const Status added = appendDemandees(edit, *bon, lignes, *tarif, parametres->tauxTva); !added)
        return echec(added.error());
    return edit.append(margesEdit(before, bon->lignes));
}

Status appendCalculees(Edit& edit, Bon& bon, const QList<LigneBon>& lignes) {
    for (LigneBon ligne : lignes) {
        if (!isDeplacement(ligne.code)) {
            const auto uo = findUo(ligne.code, bon.lot);
            if (!uo)
                return echec(uo.error());
            ligne.code = (*uo)->code;
            ligne.libelle = ligne.libelle.isEmpty() ? (*uo)->libelle : ligne.libelle;
            ligne.unite = ligne.unite.isEmpty() ? (*uo)->unite : ligne.unite;
            ligne.article = ligne.article.isEmpty() ? (*uo)->article : ligne.article;
        }
        ligne.id = base::newId();
        ligne.rang = nextRang(bon);
        if (Status valid = checkLigne(ligne, bon); !valid)
            return valid;
        insertLigne(edit, bon, ligne);
        bon.lignes.append(ligne);
    }
    return {};
}

Result<Edit> addLignesCalculees(const storage::Database& database, const QString& bonId,
                                const QList<LigneBon>& lignes, const QString& besoin) {
    auto bon = loadEditable(database, bonId);
    if (!bon)
        return echec(bon.error());
    Edit edit(
        BonLignes::tr("Ajouter %n ligne(s) calculée(s) au bon", nullptr, static_cast<int>(lignes.size())));
    if (const Status added = appendCalculees(edit, *bon, lignes); !added)
        return echec(added.error());
    if (!besoin.isEmpty())
        edit.update(QStringLiteral("bon"), bonId, {{QStringLiteral("besoin"), besoin}});
    return edit;
}

} // namespace isegorie::marche
