// Everything that a bon prints, as one value: composed live for a draft, read back from the frozen JSON once
// notified. The documents are made from this only.
#pragma once

#include "core/marche/Bon.h"
#include "core/storage/Database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::marche {

/// A livrable that an ordered section announces.
struct LivrableAttendu {
    QString section, libelle;
    bool operator==(const LivrableAttendu&) const = default;
};
/// In the order of the lines, each once. Lines of an avenant that only reduce announce nothing.
QList<LivrableAttendu> livrablesAttendus(const QList<LigneBon>& lignes);

struct ContenuBon {
    Bon bon; ///< Sheet, contract and lines.
    QString acheteurNom, acheteurSiret, acheteurAdresse;
    QList<LivrableAttendu> livrables;
};

base::Result<ContenuBon> composeContenu(const storage::Database& database, const Bon& bon);
/// The frozen content of a notified bon, else what composeContenu gives. Status and notes are today's.
base::Result<ContenuBon> loadContenu(const storage::Database& database, const QString& bonId);

/// [{"taux", "base_centimes", "tva_centimes"}] by ascending rate.
QJsonArray tvaJson(const TotauxBon& totals);
/// "schema": "isegorie.bon/1". Amounts in cents, quantities as "4/5", dates ISO.
QJsonObject toJson(const ContenuBon& contenu);
base::Result<ContenuBon> contenuFromJson(const QByteArray& bytes);
/// Keys sorted, no spaces, UTF-8: the same content gives the same bytes on every machine.
QByteArray canonicalJson(const QJsonObject& object);

} // namespace isegorie::marche
