#include "core/marche/SuiviTableau.h"

#include "core/marche/SuiviCalcul.h"

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

/// Late as the follow-up of the bon itself tells: on what is left to deliver, whatever it is worth.
void addSuivi(LigneSuivi& ligne, const SuiviBon& suivi, QDate today) {
    ligne.commande = suivi.totaux.commande;
    ligne.livre = suivi.totaux.livre;
    ligne.refaction = suivi.totaux.refaction;
    ligne.facture = suivi.totaux.facture;
    ligne.paye = suivi.totaux.paye;
    ligne.solde = suivi.totaux.solde;
    ligne.enRetard = ligne.livraison.isValid() && ligne.livraison < today && !suivi.toutLivre &&
                     ligne.statut != StatutBon::ServiceFait && ligne.statut != StatutBon::Solde;
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
    const auto reckoned = suivis(database);
    if (!wanted || !all || !reckoned)
        return echec(!wanted ? wanted.error() : !all ? all.error() : reckoned.error());

    QHash<QString, LigneSuivi> lignes;
    for (const BonResume& bon : *wanted) {
        if (hasStarted(bon) && bon.avenantDe.isEmpty())
            lignes.insert(bon.id, toLigne(bon));
    }
    QHash<QString, QString> lastAvenant; // bon -> number of the avenant whose delivery date holds
    for (const BonResume& avenant : *all) {
        const auto ligne = lignes.find(avenant.avenantDe);
        if (ligne == lignes.end() || !hasStarted(avenant))
            continue;
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
    SuiviBon nothing; // of a bon without lines
    nothing.toutLivre = true;
    for (LigneSuivi& ligne : result)
        addSuivi(ligne, reckoned->value(ligne.bonId, nothing), today);
    std::sort(result.begin(), result.end(),
              [](const LigneSuivi& left, const LigneSuivi& right) { return left.numero < right.numero; });
    return result;
}

} // namespace isegorie::marche
