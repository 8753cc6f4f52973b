// What tests of imports into a base share.
#pragma once

#include "core/base/Identifiant.h"
#include "core/consultation/ImportEdits.h"
#include "tests/support/TempBase.h"

#include <QFile>

namespace isegorie::tests {

inline const QByteArray kProposals =
    "id;title/fr;body/fr;component/id;category/name/fr;author/id;author/name;created_at\n"
    "1;Arbres;\"<p>Planter &amp; arroser</p>\";9;Nature;7;Zoé Martin;2024-01-02 10:00:00\n"
    "2;Vélos;Des pistes;9;;8;Luc Petit;2024-01-03 10:00:00\n";

/// A base with one concertation that imports go to.
struct ImportSample {
    TempBase base;
    QString concertation;
    std::unique_ptr<coffre::Coffre> coffre;

    explicit ImportSample(bool withCoffre = false) {
        concertation = base::newId();
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertation,
                               {{QStringLiteral("titre"), QStringLiteral("Ville")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
        coffre = require(coffre::Coffre::open(base.database()));
        if (withCoffre)
            require(coffre->create(coffre::Secret::fromText(QStringLiteral("quatre mots sans rapport")),
                                   {1, 8192}));
    }
    consultation::DemandeImport demand(const QByteArray& content,
                                       const QString& name = QStringLiteral("export.csv")) const {
        QFile file(base.folder() + u'/' + name);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        consultation::DemandeImport demand;
        demand.chemin = file.fileName();
        demand.concertationId = concertation;
        return demand;
    }
    consultation::ImportFait import(const QByteArray& content,
                                    const QString& name = QStringLiteral("export.csv")) {
        consultation::DemandeImport asked = demand(content, name);
        asked.sansIdentites = coffre->etat() != coffre::Coffre::Etat::Ouvert;
        return require(consultation::importer(base.database(), coffre.get(), asked));
    }
    QList<QVariantMap> contributions() {
        return require(base->query(QStringLiteral("consultation/contributions"),
                                   {{QStringLiteral("concertation"), concertation},
                                    {QStringLiteral("nombre"), 1000},
                                    {QStringLiteral("debut"), 0}}));
    }
    QStringList texts() {
        QStringList texts;
        for (const QVariantMap& row : contributions())
            texts << row.value(QStringLiteral("texte")).toString();
        texts.sort();
        return texts;
    }
};

} // namespace isegorie::tests
