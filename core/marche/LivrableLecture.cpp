#include "core/base/Texte.h"
#include "core/marche/BonContenu.h"
#include "core/marche/BonLecture.h"
#include "core/marche/LivrableEtat.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Montant;
using base::Result;
using base::Status;

namespace {

QDate toDate(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

Livrable toLivrable(const storage::Row& row) {
    Livrable livrable;
    livrable.id = row.text("id");
    livrable.bonId = row.text("bon_id");
    livrable.numeroBon = row.text("numero_bon");
    livrable.concertation = row.text("concertation");
    livrable.lot = static_cast<int>(row.integer("lot"));
    livrable.section = row.text("section");
    livrable.libelle = row.text("libelle");
    livrable.echeance = toDate(row.text("echeance"));
    livrable.accordExplicite = row.text("accord_explicite");
    livrable.communiqueLe = toDate(row.text("communique_le"));
    return livrable;
}

VersionLivrable toVersion(const storage::Row& row) {
    VersionLivrable version;
    version.id = row.text("id");
    version.rang = static_cast<int>(row.integer("rang"));
    version.recuLe = toDate(row.text("recu_le"));
    version.nomFichier = row.text("nom_fichier");
    version.empreinte = row.text("empreinte");
    version.cleId = row.text("cle_id");
    version.taille = row.integer("taille");
    version.observations = row.text("observations");
    version.decision = decisionFromKey(row.text("decision")).value_or(DecisionLivrable::Aucune);
    version.decideLe = toDate(row.text("decide_le"));
    version.decidePar = row.text("decide_par");
    version.motif = row.text("motif");
    version.refaction = Montant::centimes(row.integer("refaction_centimes"));
    version.valideLe = toDate(row.text("valide_le"));
    version.validePar = row.text("valide_par");
    return version;
}

Result<QList<Livrable>> stored(const storage::Database& database, const QString& id,
                               const FiltreLivrables& filtre, QDate today) {
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    const auto text = base::stored;
    const QVariantMap parameters{{QStringLiteral("id"), text(id)},
                                 {QStringLiteral("bon_id"), text(filtre.bonId)}};
    QVariantMap waiting = parameters;
    waiting.insert(QStringLiteral("en_attente"), filtre.enAttente);
    QList<Livrable> livrables;
    QHash<QString, qsizetype> places;
    Status read = database.each(QStringLiteral("marche/livrables"), waiting, [&](const storage::Row& row) {
        places.insert(row.text("id"), livrables.size());
        livrables.append(toLivrable(row));
    });
    if (read)
        read = database.each(QStringLiteral("marche/livrable_versions"), parameters,
                             [&](const storage::Row& row) {
                                 const auto place = places.constFind(row.text("livrable_id"));
                                 if (place != places.cend())
                                     livrables[*place].versions.append(toVersion(row));
                             });
    if (!read)
        return echec(read.error());
    for (Livrable& livrable : livrables)
        computeEtat(livrable, *parametres, today);
    return livrables;
}

/// Of a draft: what its lines announce.
Result<QList<Livrable>> derived(const Bon& bon) {
    QList<Livrable> livrables;
    for (const LivrableAttendu& attendu : livrablesAttendus(bon.lignes)) {
        Livrable livrable;
        livrable.bonId = bon.id;
        livrable.concertation = bon.concertation;
        livrable.lot = bon.lot;
        livrable.section = attendu.section;
        livrable.libelle = attendu.libelle;
        livrable.echeance = bon.livraison;
        livrables.append(livrable);
    }
    return livrables;
}

} // namespace

Result<QList<Livrable>> listLivrables(const storage::Database& database, const FiltreLivrables& filtre,
                                      QDate today) {
    if (!filtre.bonId.isEmpty()) {
        const auto bon = loadBon(database, filtre.bonId);
        if (!bon)
            return echec(bon.error());
        if (!bon->isFrozen())
            return derived(*bon);
    }
    auto livrables = stored(database, {}, filtre, today);
    if (livrables && filtre.enAttente)
        livrables->removeIf([](const Livrable& livrable) { return !livrable.prochaineDate.isValid(); });
    return livrables;
}

Result<Livrable> loadLivrable(const storage::Database& database, const QString& id, QDate today) {
    if (id.isEmpty())
        return echec(Erreur::saisie(
            QStringLiteral("livrable.absent"),
            QCoreApplication::translate("LivrableLecture", "Ce livrable n’existe pas ou plus.")));
    const auto livrables = stored(database, id, {}, today);
    if (!livrables)
        return echec(livrables.error());
    if (livrables->isEmpty())
        return loadLivrable(database, {}, today);
    return livrables->first();
}

} // namespace isegorie::marche
