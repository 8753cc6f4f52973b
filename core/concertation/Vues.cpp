#include "core/concertation/Vues.h"

#include "core/base/Identifiant.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

const QString kTable = QStringLiteral("vue");
constexpr int kNomMax = 80;

} // namespace

Result<QList<Vue>> lireVues(const storage::Database& database) {
    QList<Vue> views;
    const base::Status read =
        database.each(QStringLiteral("concertation/vues"), {}, [&views](const storage::Row& row) {
            const QJsonObject json = QJsonDocument::fromJson(row.text("filtre").toUtf8()).object();
            views.append({row.text("id"), row.text("nom"), Filtre::fromJson(json)});
        });
    if (!read)
        return echec(read.error());
    return views;
}

Result<Vue> trouverVue(const storage::Database& database, const QString& nomOuId) {
    const Result<QList<Vue>> known = lireVues(database);
    if (!known)
        return echec(known.error());
    QStringList names;
    for (const Vue& view : *known) {
        if (view.id == nomOuId || view.nom.compare(nomOuId.simplified(), Qt::CaseInsensitive) == 0)
            return view;
        names << view.nom;
    }
    return echec(Erreur::saisie(
        QStringLiteral("vue.inconnue"),
        QCoreApplication::translate("Concertation", "Aucune vue « %1 ».").arg(nomOuId.left(80)),
        names.isEmpty() ? QCoreApplication::translate("Concertation", "Aucune vue n’est enregistrée.")
                        : QCoreApplication::translate("Concertation", "Les vues sont : %1.")
                              .arg(names.join(QStringLiteral(", ")))));
}

Result<Edit> enregistrerVue(const storage::Database& database, const QString& nom, const Filtre& filtre) {
    const QString name = nom.simplified();
    if (name.isEmpty() || name.size() > kNomMax)
        return echec(Erreur::saisie(
            QStringLiteral("vue.nom"),
            QCoreApplication::translate("Concertation", "Il faut un nom à la vue."),
            QCoreApplication::translate("Concertation", "Donnez-lui un nom de %1 caractères au plus.")
                .arg(kNomMax)));
    const Result<QList<Vue>> known = lireVues(database);
    if (!known)
        return echec(known.error());
    const QString json = QString::fromUtf8(QJsonDocument(filtre.toJson()).toJson(QJsonDocument::Compact));
    Edit edit(QCoreApplication::translate("Concertation", "Enregistrer la vue « %1 »").arg(name));
    for (const Vue& view : *known)
        if (view.nom.compare(name, Qt::CaseInsensitive) == 0) {
            edit.update(kTable, view.id, {{QStringLiteral("nom"), name}, {QStringLiteral("filtre"), json}});
            return edit;
        }
    edit.insert(kTable, base::newId(),
                {{QStringLiteral("ecran"), QStringLiteral("concertations")},
                 {QStringLiteral("nom"), name},
                 {QStringLiteral("filtre"), json}});
    return edit;
}

Result<Edit> supprimerVue(const storage::Database& database, const QString& id) {
    const Result<QVariantMap> row = database.record(kTable, id);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("vue.inconnue"),
                                    QCoreApplication::translate("Concertation", "Cette vue n’existe plus.")));
    Edit edit(QCoreApplication::translate("Concertation", "Supprimer la vue « %1 »")
                  .arg(row->value(QStringLiteral("nom")).toString()));
    edit.remove(kTable, id);
    return edit;
}

} // namespace isegorie::concertation
