#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/marche/AccordCadreLignes.h"
#include "core/marche/Siret.h"
#include "core/marche/Titulaire.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Titulaire)
};

const QString kAttribution = QStringLiteral("attribution");

/// Ranks 1, 2, 3… in the order of the list; only what differs is written.
void renumber(storage::Edit& edit, const QList<Attribution>& ordered) {
    for (qsizetype i = 0; i < ordered.size(); ++i)
        if (ordered[i].rang != i + 1)
            edit.update(kAttribution, ordered[i].id, {{QStringLiteral("rang"), int(i) + 1}});
}

bool isNamed(const Attribution& attribution, const QString& name, const QString& siret) {
    return name.isEmpty() || attribution.titulaireId == name ||
           (!siret.isEmpty() && attribution.siret == siret) ||
           attribution.titulaire.contains(name, Qt::CaseInsensitive);
}

base::Erreur notFound(int lot, const QString& name, QDate jour, const QStringList& candidates) {
    const QString choices =
        candidates.isEmpty()
            ? Textes::tr("Aucun titulaire n’est connu pour ce lot à cette date.")
            : Textes::tr("Titulaires de ce lot : %1.").arg(candidates.join(QStringLiteral(", ")));
    if (name.isEmpty())
        return base::Erreur::saisie(
            QStringLiteral("titulaire.inconnu"),
            Textes::tr("Le lot %1 n’a pas de titulaire au %2.").arg(lot).arg(base::dateCourte(jour)),
            choices);
    return base::Erreur::saisie(QStringLiteral("titulaire.inconnu"),
                                Textes::tr("Aucun titulaire « %1 » pour le lot %2 au %3.")
                                    .arg(name.left(60))
                                    .arg(lot)
                                    .arg(base::dateCourte(jour)),
                                choices);
}

} // namespace

base::Result<QList<Attribution>> listAttributions(const storage::Database& database, const QString& lotId) {
    return lignes::listAttributions(database, {.lotId = lotId});
}

base::Result<Attribution> loadAttribution(const storage::Database& database, const QString& id) {
    const auto found = lignes::listAttributions(database, {.id = id.isEmpty() ? QStringLiteral("-") : id});
    if (!found)
        return base::echec(found.error());
    if (found->isEmpty())
        return base::echec(lignes::unknown(Textes::tr("Titulaire d’un lot"), id));
    return found->first();
}

base::Result<Attribution> findAttribution(const storage::Database& database, int lot,
                                          const QString& titulaire, QDate jour) {
    const auto all = listAttributions(database);
    if (!all)
        return base::echec(all.error());
    const QString name = titulaire.simplified();
    const QString siret = parseSiret(name).value_or(QString());
    QStringList candidates;
    QList<Attribution> found;
    for (const Attribution& attribution : *all) {
        if (attribution.lot != lot || jour < attribution.lotDebut || jour > attribution.lotFin)
            continue;
        candidates << attribution.titulaire;
        if (isNamed(attribution, name, siret))
            found << attribution;
    }
    if (const auto exact = std::find_if(found.begin(), found.end(),
                                        [&name](const Attribution& attribution) {
                                            return attribution.titulaire.compare(name, Qt::CaseInsensitive) ==
                                                   0;
                                        });
        exact != found.end() && found.size() > 1)
        found = {*exact};
    if (found.isEmpty())
        return base::echec(notFound(lot, titulaire, jour, candidates));
    if (found.size() > 1)
        return base::echec(
            base::Erreur::saisie(QStringLiteral("titulaire.ambigu"),
                                 Textes::tr("Plusieurs titulaires du lot %1 correspondent : %2.")
                                     .arg(lot)
                                     .arg(candidates.join(QStringLiteral(", "))),
                                 Textes::tr("Précisez le nom entier ou le SIRET.")));
    return found.first();
}

namespace {

/// Appends the attribution to the edit that may just have made the titulaire.
base::Result<storage::Edit> attribute(const storage::Database& database, storage::Edit edit,
                                      const QString& lotId, const Titulaire& titulaire, int rang) {
    const auto lot = loadLot(database, lotId);
    if (!lot)
        return base::echec(lot.error());
    auto others = listAttributions(database, lotId);
    if (!others)
        return base::echec(others.error());
    for (const Attribution& other : *others)
        if (other.titulaireId == titulaire.id)
            return base::echec(base::Erreur::saisie(
                QStringLiteral("titulaire.deja-attribue"),
                Textes::tr("%1 est déjà titulaire du lot %2.").arg(titulaire.raisonSociale).arg(lot->numero),
                Textes::tr("Changez son rang, ou choisissez un autre titulaire.")));
    const int last = int(others->size()) + 1;
    const int place = rang < 1 ? last : std::min(rang, last);
    Attribution created;
    created.id = base::newId();
    created.rang = place;
    others->insert(place - 1, created);
    edit.libelle = Textes::tr("Attribuer le lot %1 à %2").arg(lot->numero).arg(titulaire.raisonSociale);
    edit.insert(kAttribution, created.id,
                {{QStringLiteral("lot_id"), lotId},
                 {QStringLiteral("titulaire_id"), titulaire.id},
                 {QStringLiteral("rang"), place}});
    renumber(edit, *others);
    return edit;
}

} // namespace

base::Result<storage::Edit> createAttribution(const storage::Database& database, const QString& lotId,
                                              const QString& titulaireId, int rang) {
    const auto titulaire = loadTitulaire(database, titulaireId);
    if (!titulaire)
        return base::echec(titulaire.error());
    return attribute(database, {}, lotId, *titulaire, rang);
}

base::Result<storage::Edit> createTitulaireAttribue(const storage::Database& database, const QString& lotId,
                                                    Titulaire titulaire) {
    if (titulaire.id.isEmpty())
        titulaire.id = base::newId();
    titulaire.raisonSociale = titulaire.raisonSociale.simplified();
    auto created = createTitulaire(database, titulaire);
    if (!created)
        return created;
    return attribute(database, std::move(*created), lotId, titulaire, 0);
}

base::Result<storage::Edit> moveAttribution(const storage::Database& database, const QString& id, int rang) {
    const auto moved = loadAttribution(database, id);
    if (!moved)
        return base::echec(moved.error());
    auto all = listAttributions(database, moved->lotId);
    if (!all)
        return base::echec(all.error());
    if (rang < 1 || rang > all->size())
        return base::echec(base::Erreur::saisie(
            QStringLiteral("titulaire.rang"),
            Textes::tr("Le rang %1 n’existe pas : ce lot a %n titulaire(s).", nullptr, int(all->size()))
                .arg(rang),
            Textes::tr("Choisissez un rang de 1 à %1.").arg(all->size())));
    all->removeIf([&id](const Attribution& attribution) { return attribution.id == id; });
    all->insert(rang - 1, *moved);
    storage::Edit edit(Textes::tr("Changer le rang de %1").arg(moved->titulaire));
    renumber(edit, *all);
    return edit;
}

base::Result<storage::Edit> removeAttribution(const storage::Database& database, const QString& id) {
    const auto removed = loadAttribution(database, id);
    if (!removed)
        return base::echec(removed.error());
    if (const auto unused = lignes::checkUnused(removed->titulaire, {*removed}); !unused)
        return base::echec(unused.error());
    auto all = listAttributions(database, removed->lotId);
    if (!all)
        return base::echec(all.error());
    all->removeIf([&id](const Attribution& attribution) { return attribution.id == id; });
    storage::Edit edit(Textes::tr("Retirer le lot %1 à %2").arg(removed->lot).arg(removed->titulaire));
    edit.remove(kAttribution, id);
    renumber(edit, *all);
    return edit;
}

} // namespace isegorie::marche
