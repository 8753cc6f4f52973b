#include "core/marche/SuiviTableau.h"

#include "core/marche/SuiviMontants.h"

namespace isegorie::marche {

using base::echec;
using base::Result;
using base::Status;

namespace {

bool hasStarted(const BonResume& bon) {
    return countsAsOrdered(bon.statut);
}

LigneSuivi toLigne(const BonResume& bon) {
    LigneSuivi ligne;
    ligne.bonId = bon.id;
    ligne.numero = bon.numero;
    ligne.concertation = bon.concertation;
    ligne.objet = bon.objet;
    ligne.titulaire = bon.titulaire;
    ligne.lot = bon.lot;
    ligne.statut = bon.statut;
    ligne.dateNotification = bon.dateNotification;
    ligne.livraison = bon.livraison;
    return ligne;
}

void add(LigneSuivi& ligne, const BonResume& bon, const QHash<QString, MontantsSuivis>& montants) {
    const MontantsSuivis done = montants.value(bon.id);
    ligne.commande += bon.ht;
    ligne.livre += done.livre;
    ligne.refaction += done.refaction;
    ligne.facture += done.facture;
    ligne.paye += done.paye;
}

Status addLivrables(const storage::Database& database, QHash<QString, LigneSuivi>& lignes) {
    return database.each(QStringLiteral("marche/suivi_livrables"), {}, [&lignes](const storage::Row& row) {
        const auto ligne = lignes.find(row.text("racine_id"));
        if (ligne == lignes.end())
            return;
        ligne->livrables = static_cast<int>(row.integer("livrables"));
        ligne->livrablesValides = static_cast<int>(row.integer("valides"));
    });
}

} // namespace

Result<QList<LigneSuivi>> listSuivi(const storage::Database& database, const FiltreBons& filtre,
                                    QDate today) {
    const auto wanted = listBons(database, filtre);
    const auto all = filtre == FiltreBons() ? wanted : listBons(database, {});
    const auto montants = montantsParBon(database);
    if (!wanted || !all || !montants)
        return echec(!wanted ? wanted.error() : !all ? all.error() : montants.error());

    QHash<QString, LigneSuivi> lignes;
    for (const BonResume& bon : *wanted) {
        if (hasStarted(bon) && bon.avenantDe.isEmpty())
            add(*lignes.insert(bon.id, toLigne(bon)), bon, *montants);
    }
    QHash<QString, QString> lastAvenant; // bon -> number of the avenant whose delivery date holds
    for (const BonResume& avenant : *all) {
        const auto ligne = lignes.find(avenant.avenantDe);
        if (ligne == lignes.end() || !hasStarted(avenant))
            continue;
        add(*ligne, avenant, *montants);
        ++ligne->avenants;
        QString& last = lastAvenant[avenant.avenantDe];
        if (last.size() < avenant.numero.size() ||
            (last.size() == avenant.numero.size() && last < avenant.numero)) {
            last = avenant.numero;
            ligne->livraison = avenant.livraison;
        }
    }
    if (const Status read = addLivrables(database, lignes); !read)
        return echec(read.error());
    QList<LigneSuivi> result = lignes.values();
    for (LigneSuivi& ligne : result) {
        ligne.solde = ligne.commande - ligne.refaction - ligne.paye;
        ligne.enRetard = ligne.livraison.isValid() && ligne.livraison < today &&
                         ligne.livre < ligne.commande && ligne.statut != StatutBon::ServiceFait &&
                         ligne.statut != StatutBon::Solde;
    }
    std::sort(result.begin(), result.end(),
              [](const LigneSuivi& left, const LigneSuivi& right) { return left.numero < right.numero; });
    return result;
}

} // namespace isegorie::marche
