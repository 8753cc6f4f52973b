// A base with encrypted people in all its corners: rows, audit, outbox, backups, journal.
#pragma once

#include "core/base/Identifiant.h"
#include "core/coffre/Purge.h"
#include "core/storage/Backup.h"
#include "tests/coffre/Planted.h"

namespace isegorie::tests {

struct PeopledBase {
    QString concertation = base::newId();
    QString recrutement = base::newId();
    QString candidat = base::newId();
    QString keyId;
    QString ciphertext;

    coffre::Place place() const { return {QStringLiteral("candidat"), candidat, QStringLiteral("identite")}; }

    /// Fills a base that has a coffre; a backup with the people is made on the way.
    void fill(TempBase& base, coffre::Coffre& coffre) {
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertation,
                               {{QStringLiteral("titre"), QStringLiteral("Vivre ensemble")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
        auto prepared = require(coffre::prepareKey(base.database(), coffre, concertation));
        keyId = prepared.id;
        const auto cipher = require(coffre.cipher(keyId));
        storage::Edit edit = prepared.edit;
        edit.insert(QStringLiteral("recrutement"), recrutement,
                    {{QStringLiteral("concertation_id"), concertation},
                     {QStringLiteral("libelle"), QStringLiteral("Panel")},
                     {QStringLiteral("cle_id"), keyId},
                     {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}});
        ciphertext = cipher.encrypt(place(), plantedTexts().join(QLatin1Char('|')).toUtf8());
        edit.insert(
            QStringLiteral("candidat"), candidat,
            {{QStringLiteral("recrutement_id"), recrutement},
             {QStringLiteral("pseudonyme"), QStringLiteral("K7TQ-2M9X")},
             {QStringLiteral("identifiant"), cipher.fingerprint("identifiant", QStringLiteral("zephyrine"))},
             {QStringLiteral("identite"), ciphertext}});
        base.apply(edit);
        require(storage::makeBackup(base.path(), QStringLiteral("essai")));
        // An older version of the person stays in the audit.
        base.apply(storage::Edit(QStringLiteral("Corriger"))
                       .update(QStringLiteral("candidat"), candidat,
                               {{QStringLiteral("identite"), cipher.encrypt(place(), "Zéphyrine")}}));
    }
};

} // namespace isegorie::tests
