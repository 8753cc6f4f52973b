// A fresh base with a framework, full prices of one lot, a concertation and a buyer: ready to order.
#pragma once

#include "core/marche/BonCycle.h"
#include "core/marche/BonEdits.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonLignes.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Catalogue.h"
#include "core/marche/SuiviBon.h"
#include "tests/marche/FrameworkSample.h"

namespace isegorie::tests {

struct BonSample {
    TempBase base;
    FrameworkSample framework;
    QString versionId, concertationId;
    QDate today{2026, 6, 15};

    explicit BonSample(int lot = 3) : framework(base, lot) {
        versionId = framework.addVersion(base, QDate(2026, 1, 1), prices(lot));
        concertationId = base::newId();
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertationId,
                               {{QStringLiteral("titre"), QStringLiteral("Quelle école pour 2035 ?")},
                                {QStringLiteral("beneficiaire"), QStringLiteral("Éducation nationale")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-06-01T09:00")}}));
        set("acheteur.siret", "13002526500013");
        set("bon.service_executant", "DITP0000075");
        set("bon.signataire", "Camille Martin");
        set("bon.delegation", "Arrêté du 2 janvier 2026");
        set("bon.contact_admission", "cipc@exemple.fr");
        set("bon.lieu", "Paris");
    }

    /// 1 000 € and a cent more for each UO, the caps for what is capped, 5 % for the margin.
    static QList<marche::Prix> prices(int lot) {
        QList<marche::Prix> result;
        qint64 centimes = 100'000;
        for (const marche::UniteOeuvre* uo : marche::Catalogue::instance().lot(lot)) {
            marche::Prix price{uo->code, uo->plafondHt.value_or(base::Montant::centimes(++centimes)), {}};
            if (uo->code == QLatin1String("3.8.4"))
                price.puHt = base::Montant::centimes(500);
            if (uo->prixSansFichier)
                price.puHtSansFichier = price.puHt + base::Montant::euros(500);
            result.append(price);
        }
        return result;
    }

    storage::Database& database() { return base.database(); }
    void set(const char* key, const char* value) {
        base.apply(marche::setParametre(database(), QString::fromLatin1(key), QString::fromUtf8(value)));
    }
    QString create() {
        auto creation =
            require(marche::createBon(database(), {concertationId, framework.lot, {}, {}}, today));
        base.apply(creation.edit);
        return creation.id;
    }
    void setField(const QString& bonId, const char* column, const QString& value) {
        base.apply(marche::setBonField(database(), bonId, QString::fromLatin1(column), value));
    }
    void add(const QString& bonId, const QString& code, base::Fraction quantite = 1) {
        base.apply(marche::addLignes(database(), bonId, {{code, quantite, false}}));
    }
    /// A draft with every mention and these lines.
    QString complete(const QList<marche::LigneDemandee>& lignes) {
        const QString id = create();
        setField(id, "debut", QStringLiteral("2026-07-01"));
        setField(id, "livraison", QStringLiteral("2026-09-30"));
        setField(id, "engagement_juridique", QStringLiteral("1512345678"));
        base.apply(marche::addLignes(database(), id, lignes));
        return id;
    }
    base::Result<storage::Edit> step(const QString& bonId, marche::StatutBon vers,
                                     const QString& motif = {}) {
        return marche::advance(database(), bonId, {vers, {}, motif}, today);
    }
    void advanceTo(const QString& bonId, marche::StatutBon vers, const QString& motif = {}) {
        base.apply(step(bonId, vers, motif));
    }
    void notify(const QString& bonId) {
        advanceTo(bonId, marche::StatutBon::ASigner);
        advanceTo(bonId, marche::StatutBon::Notifie);
    }
    marche::Bon bon(const QString& id) { return require(marche::loadBon(database(), id)); }
};

/// The code of a refusal; empty when there is none.
template <typename T>
QString refusal(const base::Result<T>& result) {
    return result ? QString() : result.error().code;
}

} // namespace isegorie::tests
