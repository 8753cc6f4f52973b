// Reading and changing reference populations; their shares are in ReferenceParts.cpp.
#include "core/recrutement/Reference.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/recrutement/Textes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

constexpr int kMaxLignes = 1'000;

Reference shippedFrom(const QJsonObject& object) {
    Reference reference;
    reference.id = object.value(QStringLiteral("id")).toString();
    reference.critere = object.value(QStringLiteral("critere")).toString();
    reference.libelle = object.value(QStringLiteral("libelle")).toString();
    reference.champ = object.value(QStringLiteral("champ")).toString();
    reference.source = object.value(QStringLiteral("source")).toString();
    reference.annee = object.value(QStringLiteral("annee")).toInt();
    reference.reserve = object.value(QStringLiteral("reserve")).toString();
    const QJsonArray rows = object.value(QStringLiteral("lignes")).toArray();
    for (const QJsonValue& row : rows)
        reference.lignes.append({row.toObject().value(QStringLiteral("libelle")).toString(),
                                 row.toObject().value(QStringLiteral("effectif")).toInteger()});
    return reference;
}

Result<QList<Reference>> ofBase(const Database& database, const QString& critere, const QString& id) {
    QList<Reference> list;
    const auto read = database.each(
        QStringLiteral("recrutement/references"),
        {{QStringLiteral("critere"), critere}, {QStringLiteral("id"), id}}, [&list](const Row& row) {
            if (list.isEmpty() || list.last().id != row.text("id"))
                list.append({row.text("id"),
                             row.text("critere"),
                             row.text("libelle"),
                             row.text("champ"),
                             row.text("source"),
                             static_cast<int>(row.integer("annee")),
                             row.text("origine"),
                             {}});
            if (!row.isNull("ligne"))
                list.last().lignes.append({row.text("ligne"), row.integer("effectif")});
        });
    if (!read)
        return echec(read.error());
    return list;
}

Status check(const Reference& reference) {
    constexpr qint64 kMost = 10'000'000'000;
    if (reference.libelle.trimmed().isEmpty() || reference.critere.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("reference.libelle"),
                                    Recrut::tr("La population de référence n’a pas de nom ou de critère.")));
    if (reference.lignes.isEmpty() || reference.lignes.size() > kMaxLignes)
        return echec(
            Erreur::saisie(QStringLiteral("reference.lignes"),
                           Recrut::tr("Une population de référence a de 1 à %1 lignes.").arg(kMaxLignes)));
    for (const LigneReference& ligne : reference.lignes)
        if (ligne.libelle.trimmed().isEmpty() || ligne.effectif < 0 || ligne.effectif > kMost)
            return echec(Erreur::saisie(
                QStringLiteral("reference.effectif"),
                Recrut::tr("« %1 » : un nom et un effectif positif sont attendus.").arg(ligne.libelle)));
    if (reference.total() == 0)
        return echec(
            Erreur::saisie(QStringLiteral("reference.vide"),
                           Recrut::tr("Tous les effectifs de « %1 » sont nuls.").arg(reference.libelle)));
    return {};
}

QVariantMap fieldsOf(const Reference& reference) {
    return {{QStringLiteral("critere"), reference.critere},
            {QStringLiteral("libelle"), reference.libelle.trimmed()},
            {QStringLiteral("champ"), stored(reference.champ)},
            {QStringLiteral("source"), stored(reference.source)},
            {QStringLiteral("annee"), reference.annee > 0 ? QVariant(reference.annee) : QVariant()},
            {QStringLiteral("origine"), stored(reference.origine)}};
}

void insertLignes(Edit& edit, const QString& id, const QList<LigneReference>& lignes) {
    for (int i = 0; i < lignes.size(); ++i)
        edit.insert(QStringLiteral("reference_ligne"), base::newId(),
                    {{QStringLiteral("reference_id"), id},
                     {QStringLiteral("libelle"), lignes.at(i).libelle.trimmed()},
                     {QStringLiteral("effectif"), lignes.at(i).effectif},
                     {QStringLiteral("rang"), i}});
}

Status removeLignes(const Database& database, Edit& edit, const QString& id) {
    return database.each(
        QStringLiteral("recrutement/reference_lignes"), {{QStringLiteral("id"), id}},
        [&edit](const Row& row) { edit.remove(QStringLiteral("reference_ligne"), row.text("id")); });
}

Erreur unknown() {
    return Erreur::saisie(QStringLiteral("reference.inconnue"),
                          Recrut::tr("Cette population de référence n’existe pas."));
}

} // namespace

qint64 Reference::total() const {
    return std::accumulate(lignes.begin(), lignes.end(), qint64(0),
                           [](qint64 sum, const LigneReference& ligne) { return sum + ligne.effectif; });
}

const QList<Reference>& referencesLivrees() {
    static const QList<Reference> all = [] {
        QList<Reference> list;
        QFile file(QStringLiteral(":/recrutement/references.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // embedded in the program
        const QJsonArray items = opened ? QJsonDocument::fromJson(file.readAll())
                                              .object()
                                              .value(QStringLiteral("references"))
                                              .toArray()
                                        : QJsonArray();
        for (const QJsonValue& item : items)
            list.append(shippedFrom(item.toObject()));
        return list;
    }();
    return all;
}

Result<QList<Reference>> listReferences(const Database& database, const QString& critere) {
    auto list = ofBase(database, base::stored(critere), QStringLiteral(""));
    if (list)
        for (const Reference& reference : referencesLivrees())
            if (critere.isEmpty() || reference.critere == critere)
                list->append(reference);
    return list;
}

Result<Reference> loadReference(const Database& database, const QString& id) {
    for (const Reference& reference : referencesLivrees())
        if (reference.id == id)
            return reference;
    if (id.isEmpty())
        return echec(unknown());
    const auto found = ofBase(database, QStringLiteral(""), id);
    if (!found)
        return echec(found.error());
    return found->isEmpty() ? echec(unknown()) : Result<Reference>(found->first());
}

Result<Creation> addReference(const Database& /*database*/, const Reference& reference) {
    if (const Status valid = check(reference); !valid)
        return echec(valid.error());
    Creation creation{
        Edit(Recrut::tr("Ajouter la population de référence « %1 »").arg(reference.libelle.trimmed())),
        base::newId()};
    creation.edit.insert(QStringLiteral("reference_population"), creation.id, fieldsOf(reference));
    insertLignes(creation.edit, creation.id, reference.lignes);
    return creation;
}

Result<Edit> updateReference(const Database& database, const Reference& reference) {
    if (const Status valid = check(reference); !valid)
        return echec(valid.error());
    const auto known = ofBase(database, QStringLiteral(""), reference.id);
    if (!known)
        return echec(known.error());
    if (reference.id.isEmpty() || known->isEmpty())
        return echec(unknown());
    Edit edit(Recrut::tr("Modifier la population de référence « %1 »").arg(reference.libelle.trimmed()));
    edit.update(QStringLiteral("reference_population"), reference.id, fieldsOf(reference));
    if (const Status removed = removeLignes(database, edit, reference.id); !removed)
        return echec(removed.error());
    insertLignes(edit, reference.id, reference.lignes);
    return edit;
}

Result<Edit> removeReference(const Database& database, const QString& id) {
    const auto used =
        database.first(QStringLiteral("recrutement/reference_usages"), {{QStringLiteral("id"), id}});
    if (!used)
        return echec(used.error());
    if (used->value(QStringLiteral("usages")).toInt() > 0)
        return echec(Erreur::refus(QStringLiteral("reference.utilisee"),
                                   Recrut::tr("Un plan de quotas utilise cette population de référence."),
                                   Recrut::tr("Donnez-en d’abord une autre à ce critère.")));
    Edit edit(Recrut::tr("Supprimer une population de référence"));
    if (const Status removed = removeLignes(database, edit, id); !removed)
        return echec(removed.error());
    return edit.remove(QStringLiteral("reference_population"), id);
}

} // namespace isegorie::recrutement
