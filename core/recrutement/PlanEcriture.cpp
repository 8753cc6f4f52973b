#include "core/recrutement/PlanEcriture.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::recrutement {

namespace {

QString jsonTexts(const QStringList& list) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

template <typename T>
QVariant orNull(const std::optional<T>& value) {
    return value ? QVariant(*value) : QVariant();
}

} // namespace

QVariantMap quotaFields(const Quota& quota) {
    return {{QStringLiteral("minimum"), quota.min},
            {QStringLiteral("maximum"), orNull(quota.max)},
            {QStringLiteral("minimum_souple"), orNull(quota.minSouple)},
            {QStringLiteral("maximum_souple"), orNull(quota.maxSouple)}};
}

QVariantMap critereFields(const Critere& critere) {
    return {{QStringLiteral("libelle"), critere.libelle.trimmed()},
            {QStringLiteral("genre"), key(critere.genre)},
            {QStringLiteral("incidence_millioniemes"), orNull(critere.incidence)},
            {QStringLiteral("sensible"), int(critere.sensible)},
            {QStringLiteral("reference_id"),
             critere.referenceId.isEmpty() ? QVariant() : QVariant(critere.referenceId)},
            {QStringLiteral("entetes"), jsonTexts(critere.entetes)}};
}

QVariantMap categorieFields(const Categorie& categorie) {
    QVariantMap fields = quotaFields(categorie.quota);
    fields.insert(QStringLiteral("libelle"), categorie.libelle.trimmed());
    fields.insert(QStringLiteral("synonymes"), jsonTexts(categorie.synonymes));
    fields.insert(QStringLiteral("est_sous_total"), int(categorie.estSousTotal));
    fields.insert(QStringLiteral("sous_total"), stored(categorie.sousTotal));
    fields.insert(QStringLiteral("part_millioniemes"), orNull(categorie.part));
    return fields;
}

QString insertCritere(storage::Edit& edit, const QString& recrutementId, const Critere& critere, int rang) {
    const QString id = base::newId();
    QVariantMap fields = critereFields(critere);
    fields.insert(QStringLiteral("recrutement_id"), recrutementId);
    fields.insert(QStringLiteral("cle"), critere.cle);
    fields.insert(QStringLiteral("rang"), rang);
    edit.insert(QStringLiteral("critere"), id, fields);
    QStringList keys;
    for (const Categorie& categorie : critere.categories)
        if (!categorie.cle.isEmpty())
            keys << categorie.cle;
    for (int i = 0; i < critere.categories.size(); ++i) {
        Categorie categorie = critere.categories.at(i);
        if (categorie.cle.isEmpty()) {
            categorie.cle = cleDepuis(categorie.libelle, keys);
            keys << categorie.cle;
        }
        insertCategorie(edit, recrutementId, id, categorie, i);
    }
    return id;
}

QString insertCategorie(storage::Edit& edit, const QString& recrutementId, const QString& critereId,
                        const Categorie& categorie, int rang) {
    const QString id = base::newId();
    QVariantMap fields = categorieFields(categorie);
    fields.insert(QStringLiteral("recrutement_id"), recrutementId);
    fields.insert(QStringLiteral("critere_id"), critereId);
    fields.insert(QStringLiteral("cle"), categorie.cle);
    fields.insert(QStringLiteral("rang"), rang);
    edit.insert(QStringLiteral("categorie"), id, fields);
    return id;
}

base::Erreur unknownStandard(const QString& cle) {
    QStringList keys;
    for (const Critere& standard : criteresStandards())
        keys << standard.cle;
    return base::Erreur::saisie(
        QStringLiteral("recrutement.critere-inconnu"),
        Recrut::tr("« %1 » n’est pas l’un des dix critères standards du CCTP.").arg(cle.left(40)),
        Recrut::tr("Les critères standards sont : %1.").arg(keys.join(QStringLiteral(", "))));
}

} // namespace isegorie::recrutement
