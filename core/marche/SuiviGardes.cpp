#include "core/marche/SuiviGardes.h"

#include "core/marche/BonLecture.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SuiviGardes", text);
}

} // namespace

Result<SuiviOuvert> openSuivi(const storage::Database& database, const QString& bonId,
                              const QList<StatutBon>& states) {
    auto suivi = loadSuivi(database, bonId);
    if (!suivi)
        return echec(suivi.error());
    auto bon = loadBon(database, suivi->bonId);
    if (!bon)
        return echec(bon.error());
    if (!states.contains(bon->statut))
        return echec(Erreur::refus(
            QStringLiteral("suivi.etat"),
            tr("Le bon est dans l’état « %1 » : ni réception ni facture ne s’y enregistre.")
                .arg(statutLabel(bon->statut)),
            bon->statut == StatutBon::Notifie ? tr("Commencez d’abord son exécution.") : QString()));
    return SuiviOuvert{std::move(*bon), std::move(*suivi)};
}

Result<QString> ownerOf(const storage::Database& database, const QString& table, const QString& id) {
    const auto row = database.record(table, id);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("suivi.absent"), tr("Cet élément n’existe pas ou plus.")));
    return row->value(QStringLiteral("bon_id")).toString();
}

const SuiviLigne* findSuivi(const SuiviBon& suivi, const QString& ligneId) {
    for (const SuiviLigne& ligne : suivi.lignes) {
        if (ligne.ligne.id == ligneId)
            return &ligne;
    }
    return nullptr;
}

Erreur unknownLigne() {
    return Erreur::saisie(QStringLiteral("suivi.ligne"), tr("Cette ligne n’est pas de ce bon de commande."));
}

} // namespace isegorie::marche
