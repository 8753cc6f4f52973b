// Recruitments themselves; their criteria and categories are in PlanCriteres.cpp.
#include "core/recrutement/PlanEdits.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/Cibles.h"
#include "core/recrutement/Coordonnees.h"
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/PlanEcriture.h"
#include "core/recrutement/Textes.h"

#include <QDateTime>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Database;
using storage::Edit;

namespace {

QVariant dayOrNull(QDate day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariantMap fieldsOf(const Recrutement& one) {
    return {{QStringLiteral("libelle"), one.libelle.trimmed()},
            {QStringLiteral("mode"), key(one.mode)},
            {QStringLiteral("taille"), one.taille},
            {QStringLiteral("zone"), marche::key(one.zone)},
            {QStringLiteral("fichier_fourni"),
             one.fichierFourni ? QVariant(int(*one.fichierFourni)) : QVariant()},
            {QStringLiteral("un_par_foyer"), int(one.unParFoyer)},
            {QStringLiteral("debut"), dayOrNull(one.debut)},
            {QStringLiteral("fin"), dayOrNull(one.fin)},
            {QStringLiteral("bon_id"), one.bonId.isEmpty() ? QVariant() : QVariant(one.bonId)},
            {QStringLiteral("formule_defraiement"),
             one.formuleDefraiement ? key(*one.formuleDefraiement) : QStringLiteral("")},
            {QStringLiteral("marge_num"), one.marge ? QVariant(one.marge->numerateur()) : QVariant()},
            {QStringLiteral("marge_den"), one.marge ? QVariant(one.marge->denominateur()) : QVariant()},
            {QStringLiteral("clos_le"), dayOrNull(one.closLe)},
            {QStringLiteral("notes"), stored(one.notes)}};
}

Status check(const Recrutement& one) {
    if (one.libelle.trimmed().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("recrutement.libelle"),
                                    Recrut::tr("Le recrutement n’a pas de nom."),
                                    Recrut::tr("Donnez-lui un nom.")));
    if (one.taille < 0 || one.taille > kMaxTaille)
        return echec(Erreur::saisie(
            QStringLiteral("recrutement.taille"),
            Recrut::tr("La taille du panel doit être comprise entre 0 et %1.").arg(kMaxTaille)));
    for (const QDate day : {one.debut, one.fin})
        if (day.isValid() && !estAnneePlausible(day))
            return echec(anneeImprobable(day));
    if (one.debut.isValid() && one.fin.isValid() && one.fin < one.debut)
        return echec(Erreur::saisie(QStringLiteral("recrutement.dates"),
                                    Recrut::tr("La fin du recrutement précède son début."),
                                    Recrut::tr("Corrigez l’une des deux dates.")));
    if (one.marge && (one.marge->isNegative() || base::Fraction(100) < *one.marge))
        return echec(
            Erreur::saisie(QStringLiteral("recrutement.marge"),
                           Recrut::tr("La marge sur les défraiements doit être comprise entre 0 et 100 %.")));
    return {};
}

Result<Creation> create(const Database& database, const Recrutement& recrutement,
                        const QList<Critere>& criteres) {
    if (const Status valid = check(recrutement); !valid)
        return echec(valid.error());
    const auto concertation = database.record(QStringLiteral("concertation"), recrutement.concertationId);
    if (!concertation)
        return echec(concertation.error());
    if (concertation->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("recrutement.concertation"),
                                    Recrut::tr("Cette concertation n’existe pas.")));
    Creation creation{Edit(Recrut::tr("Créer le recrutement « %1 »").arg(recrutement.libelle.trimmed())),
                      base::newId()};
    QVariantMap fields = fieldsOf(recrutement);
    fields.insert(QStringLiteral("concertation_id"), recrutement.concertationId);
    fields.insert(QStringLiteral("cree_le"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    creation.edit.insert(QStringLiteral("recrutement"), creation.id, fields);
    for (int rank = 0; rank < criteres.size(); ++rank)
        insertCritere(creation.edit, creation.id, criteres.at(rank), rank);
    return creation;
}

} // namespace

Result<Creation> createRecrutement(const Database& database, const Recrutement& recrutement,
                                   const QStringList& standards) {
    if (standards.isEmpty())
        return create(database, recrutement, criteresStandards());
    QList<Critere> criteres;
    for (const QString& cle : standards) {
        const Critere* standard = critereStandard(cle);
        if (standard == nullptr)
            return echec(unknownStandard(cle));
        criteres.append(*standard);
    }
    return create(database, recrutement, criteres);
}

Result<Creation> createRecrutementComme(const Database& database, const Recrutement& recrutement,
                                        const QString& modeleId) {
    auto plan = loadPlan(database, modeleId);
    if (!plan)
        return echec(plan.error());
    Recrutement one = recrutement;
    if (one.taille == 0)
        one.taille = plan->recrutement.taille;
    if (one.taille != plan->recrutement.taille)
        for (Critere& critere : plan->criteres) {
            const QHash<QString, Quota> targets = ciblesDepuisParts(critere, one.taille);
            for (Categorie& categorie : critere.categories)
                categorie.quota = targets.value(categorie.cle);
        }
    return create(database, one, plan->criteres);
}

Result<Edit> updateRecrutement(const Database& database, const Recrutement& recrutement) {
    if (const Status valid = check(recrutement); !valid)
        return echec(valid.error());
    if (const auto known = loadRecrutement(database, recrutement.id); !known)
        return echec(known.error());
    return Edit(Recrut::tr("Modifier le recrutement « %1 »").arg(recrutement.libelle.trimmed()))
        .update(QStringLiteral("recrutement"), recrutement.id, fieldsOf(recrutement));
}

Result<Edit> removeRecrutement(const Database& database, const QString& recrutementId) {
    const auto known = loadRecrutement(database, recrutementId);
    if (!known)
        return echec(known.error());
    const QVariantMap which{{QStringLiteral("recrutement"), recrutementId}};
    const auto held = database.first(QStringLiteral("recrutement/dependances"), which);
    if (!held)
        return echec(held.error());
    if (held->value(QStringLiteral("candidats")).toInt() > 0 ||
        held->value(QStringLiteral("tirages")).toInt() > 0)
        return echec(Erreur::refus(
            QStringLiteral("recrutement.a-des-candidats"),
            Recrut::tr("« %1 » a des candidats ou un tirage : il ne se supprime pas.").arg(known->libelle),
            Recrut::tr("Purgez ses données personnelles ; le certificat et les comptes restent.")));
    const auto parts = database.query(QStringLiteral("recrutement/parties"), which);
    if (!parts)
        return echec(parts.error());
    Edit edit(Recrut::tr("Supprimer le recrutement « %1 »").arg(known->libelle));
    for (const QVariantMap& part : *parts)
        edit.remove(part.value(QStringLiteral("nom_table")).toString(),
                    part.value(QStringLiteral("id")).toString());
    edit.remove(QStringLiteral("recrutement"), recrutementId);
    return edit;
}

Result<Creation> duplicatePlan(const Database& database, const QString& recrutementId,
                               const QString& concertationId) {
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    Recrutement copy = plan->recrutement;
    copy.concertationId = concertationId;
    copy.bonId.clear();
    copy.closLe = {};
    copy.debut = {};
    copy.fin = {};
    return create(database, copy, plan->criteres);
}

} // namespace isegorie::recrutement
