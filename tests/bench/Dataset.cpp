#include "tests/bench/Dataset.h"

#include "core/base/Identifiant.h"

#include <QDate>

namespace isegorie::bench {

using base::newId;
using storage::Edit;

namespace {

const QStringList kThemes{QStringLiteral("Santé"),     QStringLiteral("École"),
                          QStringLiteral("Climat"),    QStringLiteral("Mobilités"),
                          QStringLiteral("Numérique"), QStringLiteral("Logement")};
const QStringList kStatuts{QStringLiteral("cadrage"), QStringLiteral("en_cours"),
                           QStringLiteral("restitution")};

QString day(int offset) {
    return QDate(2026, 1, 1).addDays(offset).toString(Qt::ISODate);
}

/// A framework with one titulaire a lot; returns the attributions by lot.
QStringList addFramework(Edit& edit) {
    const QString framework = newId();
    edit.insert(QStringLiteral("accord_cadre"), framework,
                {{QStringLiteral("numero"), QStringLiteral("AC-2026-01")},
                 {QStringLiteral("debut"), day(0)},
                 {QStringLiteral("fin"), day(1460)}});
    QStringList attributions;
    for (int lot = 1; lot <= 4; ++lot) {
        const QString lotId = newId();
        const QString holder = newId();
        attributions << newId();
        edit.insert(QStringLiteral("lot"), lotId,
                    {{QStringLiteral("accord_cadre_id"), framework},
                     {QStringLiteral("numero"), lot},
                     {QStringLiteral("maximum_ht_centimes"), 900'000'000'000LL},
                     {QStringLiteral("debut"), day(0)},
                     {QStringLiteral("fin"), day(1460)}});
        edit.insert(QStringLiteral("titulaire"), holder,
                    {{QStringLiteral("raison_sociale"), QStringLiteral("Titulaire %1").arg(lot)}});
        edit.insert(QStringLiteral("attribution"), attributions.last(),
                    {{QStringLiteral("lot_id"), lotId}, {QStringLiteral("titulaire_id"), holder}});
    }
    return attributions;
}

void addConcertation(Edit& edit, const QString& id, int i) {
    const QString& theme = kThemes.at(i % kThemes.size());
    edit.insert(QStringLiteral("concertation"), id,
                {{QStringLiteral("titre"), QStringLiteral("%1 : concertation nº %2").arg(theme).arg(i)},
                 {QStringLiteral("beneficiaire"), QStringLiteral("Direction générale %1").arg(i % 40)},
                 {QStringLiteral("question"),
                  QStringLiteral("Comment améliorer ensemble la politique « %1 » ?").arg(theme)},
                 {QStringLiteral("theme"), theme},
                 {QStringLiteral("statut"), kStatuts.at(i % kStatuts.size())},
                 {QStringLiteral("cree_le"), day(i % 365)}});
    edit.insert(QStringLiteral("jalon"), newId(),
                {{QStringLiteral("concertation_id"), id},
                 {QStringLiteral("libelle"), QStringLiteral("Lancement")},
                 {QStringLiteral("debut"), day(i % 700)}});
    edit.insert(QStringLiteral("tache"), newId(),
                {{QStringLiteral("concertation_id"), id},
                 {QStringLiteral("libelle"), QStringLiteral("Valider la note de cadrage")},
                 {QStringLiteral("echeance"), day(i % 700)}});
}

void addBon(Edit& edit, const QString& concertation, const QString& attribution, int lot, int i) {
    const QString id = newId();
    edit.insert(QStringLiteral("bon"), id,
                {{QStringLiteral("concertation_id"), concertation},
                 {QStringLiteral("attribution_id"), attribution},
                 {QStringLiteral("lot"), lot},
                 {QStringLiteral("objet"), QStringLiteral("Prestations du bon %1").arg(i)},
                 {QStringLiteral("cree_le"), day(i % 365)}});
    for (int rank = 0; rank < 4; ++rank)
        edit.insert(QStringLiteral("bon_ligne"), newId(),
                    {{QStringLiteral("bon_id"), id},
                     {QStringLiteral("rang"), rank},
                     {QStringLiteral("code"), QStringLiteral("1.2.%1").arg(rank + 1)},
                     {QStringLiteral("libelle"), QStringLiteral("Animation standard")},
                     {QStringLiteral("quantite_num"), 1 + i % 5},
                     {QStringLiteral("pu_ht_centimes"), 150'000 + i}});
}

} // namespace

base::Status fill(storage::Database& database, const Size& size) {
    Edit edit(QStringLiteral("Base d’essai"));
    const QStringList attributions = addFramework(edit);
    QStringList concertations;
    for (int i = 0; i < size.concertations; ++i) {
        concertations << newId();
        addConcertation(edit, concertations.last(), i);
    }
    for (int i = 0; i < size.bons; ++i)
        addBon(edit, concertations.at(i % concertations.size()), attributions.at(i % 4), i % 4 + 1, i);
    const auto applied = database.apply(edit);
    return applied ? base::Status() : base::echec(applied.error());
}

} // namespace isegorie::bench
