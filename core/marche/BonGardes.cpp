#include "core/marche/BonGardes.h"

#include "core/base/Texte.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonGardes", text);
}

} // namespace

Status checkEditable(const Bon& bon) {
    if (bon.isFrozen())
        return echec(Erreur::refus(QStringLiteral("bon.fige"),
                                   tr("Le bon %1 est notifié : son contenu est figé.").arg(bon.numero),
                                   tr("Faites un avenant pour le modifier.")));
    if (bon.statut == StatutBon::ASigner)
        return echec(Erreur::refus(QStringLiteral("bon.a-signer"),
                                   tr("Ce bon est à la signature : son contenu ne change plus."),
                                   tr("Remettez-le en brouillon pour le modifier.")));
    if (bon.statut != StatutBon::Brouillon)
        return echec(Erreur::refus(
            QStringLiteral("bon.ferme"),
            tr("Ce bon est dans l’état « %1 » : il ne se modifie plus.").arg(statutLabel(bon.statut))));
    return {};
}

Result<Bon> loadEditable(const storage::Database& database, const QString& bonId) {
    auto bon = loadBon(database, bonId);
    if (!bon)
        return bon;
    if (const Status editable = checkEditable(*bon); !editable)
        return echec(editable.error());
    return bon;
}

Result<Bon> loadEditableOf(const storage::Database& database, const QString& ligneId) {
    const auto row = database.record(QStringLiteral("bon_ligne"), ligneId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("bon.ligne-absente"),
                                    tr("Cette ligne de bon de commande n’existe pas ou plus.")));
    return loadEditable(database, row->value(QStringLiteral("bon_id")).toString());
}

const LigneBon* findLigne(const Bon& bon, const QString& ligneId) {
    for (const LigneBon& ligne : bon.lignes) {
        if (ligne.id == ligneId)
            return &ligne;
    }
    return nullptr;
}

QVariantMap ligneFields(const LigneBon& ligne) {
    const auto text = base::stored;
    const QByteArray hypotheses =
        QJsonDocument(QJsonArray::fromStringList(ligne.hypotheses)).toJson(QJsonDocument::Compact);
    QVariantMap fields = quantiteFields(ligne.quantite);
    fields.insert({{QStringLiteral("code"), ligne.code},
                   {QStringLiteral("libelle"), text(ligne.libelle)},
                   {QStringLiteral("unite"), text(ligne.unite)},
                   {QStringLiteral("sans_fichier"), ligne.sansFichier ? 1 : 0},
                   {QStringLiteral("pu_ht_centimes"), ligne.pu.centimes()},
                   {QStringLiteral("taux_tva"), ligne.tauxTva},
                   {QStringLiteral("article"), text(ligne.article)},
                   {QStringLiteral("regle"), text(ligne.regle)},
                   {QStringLiteral("hypotheses"), QString::fromUtf8(hypotheses)},
                   {QStringLiteral("alternative"), text(ligne.alternative)}});
    return fields;
}

QVariantMap quantiteFields(base::Fraction quantite) {
    return {{QStringLiteral("quantite_num"), quantite.numerateur()},
            {QStringLiteral("quantite_den"), quantite.denominateur()}};
}

storage::Edit margesEdit(const QList<LigneBon>& before, const QList<LigneBon>& after) {
    storage::Edit edit;
    const QHash<QString, base::Montant> changed = followMarges(before, after);
    for (const LigneBon& ligne : after) {
        if (changed.contains(ligne.id))
            edit.update(QStringLiteral("bon_ligne"), ligne.id,
                        {{QStringLiteral("pu_ht_centimes"), changed.value(ligne.id).centimes()}});
    }
    return edit;
}

} // namespace isegorie::marche
