#include "core/concertation/ConcertationEdits.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/concertation/Champs.h"
#include "core/concertation/Lecture.h"

#include <QCoreApplication>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

const QString kTable = QStringLiteral("concertation");

Status periodeCoherente(const QVariantMap& row) {
    const QDate debut = row.value(QStringLiteral("debut")).toDate();
    const QDate fin = row.value(QStringLiteral("fin")).toDate();
    if (!debut.isValid() || !fin.isValid() || debut <= fin)
        return {};
    return echec(
        Erreur::saisie(QStringLiteral("concertation.fin-avant-debut"),
                       QCoreApplication::translate("Concertation", "La fin (%1) précède le début (%2).")
                           .arg(base::dateCourte(fin), base::dateCourte(debut)),
                       QCoreApplication::translate("Concertation", "Corrigez l’une des deux dates.")));
}

/// « Modifier la question » names the field when there is one only.
QString libelleModification(const QVariantMap& champsModifies) {
    if (champsModifies.size() == 1)
        for (const Champ& champ : champs(kTable))
            if (champ.colonne == champsModifies.firstKey())
                return QCoreApplication::translate("Concertation", "Modifier « %1 »").arg(champ.libelle);
    return QCoreApplication::translate("Concertation", "Modifier la concertation");
}

/// People are erased by a purge and its certificate, not with the sheet they belong to.
Status sansRecrutement(const storage::Database& database, const Concertation& concertation) {
    const auto row = database.first(QStringLiteral("concertation/recrutements"),
                                    {{QStringLiteral("concertation"), concertation.id}});
    if (!row)
        return echec(row.error());
    if (row->value(QStringLiteral("recrutements")).toInt() == 0 &&
        row->value(QStringLiteral("cles")).toInt() == 0)
        return {};
    return echec(Erreur::refus(
        QStringLiteral("concertation.a-un-recrutement"),
        QCoreApplication::translate(
            "Concertation", "« %1 » a un recrutement ou le certificat d’une purge : elle ne se supprime pas.")
            .arg(concertation.titre),
        QCoreApplication::translate("Concertation", "Donnez-lui le statut « Abandonnée ».")));
}

} // namespace

Result<Edit> creer(const QVariantMap& champsDonnes) {
    Result<QVariantMap> row = normaliserNouveau(kTable, champsDonnes);
    if (!row)
        return echec(row.error());
    if (const Status period = periodeCoherente(*row); !period)
        return echec(period.error());
    row->insert(QStringLiteral("cree_le"),
                QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    Edit edit(QCoreApplication::translate("Concertation", "Créer la concertation « %1 »")
                  .arg(row->value(QStringLiteral("titre")).toString()));
    edit.insert(kTable, base::newId(), *row);
    return edit;
}

Result<Edit> modifier(const storage::Database& database, const QString& id, const QVariantMap& champsDonnes) {
    const Result<Concertation> known = lireConcertation(database, id);
    if (!known)
        return echec(known.error());
    const Result<QVariantMap> row = normaliser(kTable, champsDonnes);
    if (!row)
        return echec(row.error());
    const QVariantMap period{{QStringLiteral("debut"), row->value(QStringLiteral("debut"), known->debut)},
                             {QStringLiteral("fin"), row->value(QStringLiteral("fin"), known->fin)}};
    if (const Status coherent = periodeCoherente(period); !coherent)
        return echec(coherent.error());
    Edit edit(libelleModification(*row));
    if (!row->isEmpty())
        edit.update(kTable, id, *row);
    return edit;
}

Result<Edit> supprimer(const storage::Database& database, const QString& id) {
    const Result<Fiche> fiche = lireFiche(database, id);
    if (!fiche)
        return echec(fiche.error());
    if (!fiche->bons.isEmpty())
        return echec(Erreur::refus(
            QStringLiteral("concertation.a-des-bons"),
            QCoreApplication::translate("Concertation",
                                        "« %1 » a %n bon(s) de commande : elle ne se supprime pas.", nullptr,
                                        static_cast<int>(fiche->bons.size()))
                .arg(fiche->concertation.titre),
            QCoreApplication::translate(
                "Concertation",
                "Supprimez d’abord ses brouillons, ou donnez-lui le statut « Abandonnée ».")));
    if (const Status free = sansRecrutement(database, fiche->concertation); !free)
        return echec(free.error());
    Edit edit(QCoreApplication::translate("Concertation", "Supprimer la concertation « %1 »")
                  .arg(fiche->concertation.titre));
    const auto removeAll = [&edit](Partie partie, const auto& list) {
        for (const auto& part : list)
            edit.remove(table(partie), part.id);
    };
    removeAll(Partie::Dispositif, fiche->dispositifs);
    removeAll(Partie::Membre, fiche->membres);
    removeAll(Partie::Engagement, fiche->engagements);
    removeAll(Partie::Jalon, fiche->jalons);
    removeAll(Partie::Reunion, fiche->reunions);
    removeAll(Partie::Tache, fiche->taches);
    const Status imports = database.each(
        QStringLiteral("concertation/imports"), {{QStringLiteral("concertation"), id}},
        [&edit](const storage::Row& row) { edit.remove(row.text("nom_table"), row.text("id")); });
    if (!imports)
        return echec(imports.error());
    edit.remove(kTable, id);
    return edit;
}

} // namespace isegorie::concertation
