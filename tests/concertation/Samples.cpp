#include "tests/concertation/Samples.h"

#include "core/base/Identifiant.h"

namespace isegorie::tests {

using namespace isegorie::concertation;
using storage::Edit;

namespace {

QString applied(TempBase& base, const base::Result<Edit>& edit) {
    base.apply(edit);
    return edit->changes.first().id;
}

void ajouterBrouillon(Edit& edit, const QString& concertationId) {
    const QString bon = base::newId();
    edit.insert(QStringLiteral("bon"), bon,
                {{QStringLiteral("concertation_id"), concertationId},
                 {QStringLiteral("lot"), 1},
                 {QStringLiteral("cree_le"), QStringLiteral("2026-01-01T00:00:00")}});
    for (int line = 1; line <= 3; ++line)
        edit.insert(QStringLiteral("bon_ligne"), base::newId(),
                    {{QStringLiteral("bon_id"), bon},
                     {QStringLiteral("rang"), line},
                     {QStringLiteral("code"), QStringLiteral("1.2.1")},
                     {QStringLiteral("libelle"), QStringLiteral("Animation")},
                     {QStringLiteral("quantite_num"), 2},
                     {QStringLiteral("pu_ht_centimes"), 1000}});
}

} // namespace

QString creerConcertation(TempBase& base, const QVariantMap& champs) {
    return applied(base, creer(champs));
}

QString creerConcertation(TempBase& base, const QString& titre) {
    return creerConcertation(base, QVariantMap{{QStringLiteral("titre"), titre}});
}

QString ajouterPartie(TempBase& base, Partie partie, const QString& concertationId,
                      const QVariantMap& champs) {
    return applied(base, ajouter(base.database(), partie, concertationId, champs));
}

QString ajouterReunion(TempBase& base, const QString& concertationId, GenreReunion genre, QDate jour) {
    return ajouterPartie(
        base, Partie::Reunion, concertationId,
        {{QStringLiteral("genre"), cle(genre)}, {QStringLiteral("debut"), jour.startOfDay()}});
}

QString ajouterBon(TempBase& base, const QString& concertationId, QDate notifieLe, const QString& statut) {
    static int next = 0;
    QString id = base::newId();
    QVariantMap bon{{QStringLiteral("concertation_id"), concertationId},
                    {QStringLiteral("lot"), 1},
                    {QStringLiteral("objet"), QStringLiteral("Animation")},
                    {QStringLiteral("statut"), statut},
                    {QStringLiteral("cree_le"), QStringLiteral("2026-01-01T00:00:00")}};
    base.apply(Edit(QStringLiteral("Bon"))
                   .insert(QStringLiteral("bon"), id, bon)
                   .insert(QStringLiteral("bon_ligne"), base::newId(),
                           {{QStringLiteral("bon_id"), id},
                            {QStringLiteral("rang"), 1},
                            {QStringLiteral("code"), QStringLiteral("1.2.1")},
                            {QStringLiteral("libelle"), QStringLiteral("Animation standard")},
                            {QStringLiteral("quantite_num"), 4},
                            {QStringLiteral("quantite_den"), 5},
                            {QStringLiteral("pu_ht_centimes"), 125'000}}));
    if (notifieLe.isValid())
        base.apply(Edit(QStringLiteral("Notifier"))
                       .update(QStringLiteral("bon"), id,
                               {{QStringLiteral("numero"),
                                 QStringLiteral("BC-2026-%1").arg(++next, 4, 10, QLatin1Char('0'))},
                                {QStringLiteral("date_notification"), notifieLe.toString(Qt::ISODate)}}));
    return id;
}

QString ajouterLivrable(TempBase& base, const QString& bonId, QDate echeance) {
    QString id = base::newId();
    base.apply(Edit(QStringLiteral("Livrable"))
                   .insert(QStringLiteral("livrable"), id,
                           {{QStringLiteral("bon_id"), bonId},
                            {QStringLiteral("section"), QStringLiteral("1.2")},
                            {QStringLiteral("libelle"), QStringLiteral("Guide d’animation")},
                            {QStringLiteral("echeance"), echeance.toString(Qt::ISODate)}}));
    return id;
}

QString recevoirLivrable(TempBase& base, const QString& bonId, const QString& livrableId, QDate recuLe,
                         int rang) {
    const QString id = base::newId();
    base.apply(Edit(QStringLiteral("Version"))
                   .insert(QStringLiteral("livrable_version"), id,
                           {{QStringLiteral("bon_id"), bonId},
                            {QStringLiteral("livrable_id"), livrableId},
                            {QStringLiteral("rang"), rang},
                            {QStringLiteral("recu_le"), recuLe.toString(Qt::ISODate)},
                            {QStringLiteral("nom_fichier"), QStringLiteral("guide.pdf")},
                            {QStringLiteral("empreinte"), QStringLiteral("0")},
                            {QStringLiteral("taille"), 1}}));
    return id;
}

void remplir(TempBase& base, int concertations, int bons, QDate jour) {
    Edit edit(QStringLiteral("Beaucoup"));
    for (int i = 0; i < concertations; ++i) {
        const Edit one =
            require(creer({{QStringLiteral("titre"), QStringLiteral("Concertation %1").arg(i)}}));
        const QString id = one.changes.first().id;
        edit.append(one);
        for (int task = 0; task < 5; ++task)
            edit.insert(QStringLiteral("tache"), base::newId(),
                        {{QStringLiteral("concertation_id"), id},
                         {QStringLiteral("libelle"), QStringLiteral("Tâche")},
                         {QStringLiteral("echeance"), jour.addDays(i % 60 - 30).toString(Qt::ISODate)}});
        for (int bon = 0; bon < bons; ++bon)
            ajouterBrouillon(edit, id);
    }
    base.apply(edit);
}

} // namespace isegorie::tests
