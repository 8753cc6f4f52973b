#include "tests/bench/Dataset.h"

#include "core/base/Identifiant.h"
#include "core/marche/Catalogue.h"

#include <QDate>

namespace isegorie::bench {

using base::newId;
using storage::Edit;

namespace {

constexpr int kPerTransaction = 40;

/// Applies what is gathered, so that memory and journal stay small.
base::Status flush(storage::Database& database, Edit& edit) {
    const auto applied = database.apply(edit);
    edit.changes.clear();
    return applied ? base::Status() : base::echec(applied.error());
}

/// A price for every UO of a lot.
void addPrices(Edit& edit, const QString& version, int lot) {
    qint64 cents = 45'000;
    for (const marche::UniteOeuvre* uo : marche::Catalogue::instance().lot(lot)) {
        cents = uo->plafondHt ? uo->plafondHt->centimes() : 45'000 + (cents * 7) % 900'000;
        edit.insert(QStringLiteral("prix"), newId(),
                    {{QStringLiteral("version_prix_id"), version},
                     {QStringLiteral("code"), uo->code},
                     {QStringLiteral("pu_ht_centimes"), cents}});
    }
}

} // namespace

QString day(int offset) {
    return QDate::currentDate().addDays(offset).toString(Qt::ISODate);
}

Edit makeFramework(Framework& framework) {
    Edit edit(QStringLiteral("Accord-cadre d’essai"));
    framework.id = newId();
    edit.insert(QStringLiteral("accord_cadre"), framework.id,
                {{QStringLiteral("numero"), QStringLiteral("AC-ESSAI-01")},
                 {QStringLiteral("debut"), day(-1000)},
                 {QStringLiteral("fin"), day(460)}});
    for (int lot = 1; lot <= 4; ++lot) {
        const QString lotId = newId();
        const QString holder = newId();
        const Framework::Holder one{newId(), newId(), QStringLiteral("Titulaire d’essai %1").arg(lot)};
        edit.insert(QStringLiteral("lot"), lotId,
                    {{QStringLiteral("accord_cadre_id"), framework.id},
                     {QStringLiteral("numero"), lot},
                     {QStringLiteral("maximum_ht_centimes"), 900'000'000'000LL},
                     {QStringLiteral("debut"), day(-1000)},
                     {QStringLiteral("fin"), day(460)}});
        edit.insert(QStringLiteral("titulaire"), holder, {{QStringLiteral("raison_sociale"), one.name}});
        edit.insert(QStringLiteral("attribution"), one.attribution,
                    {{QStringLiteral("lot_id"), lotId}, {QStringLiteral("titulaire_id"), holder}});
        edit.insert(QStringLiteral("version_prix"), one.version,
                    {{QStringLiteral("attribution_id"), one.attribution},
                     {QStringLiteral("libelle"), QStringLiteral("Prix initiaux")},
                     {QStringLiteral("date_effet"), day(-1000)}});
        addPrices(edit, one.version, lot);
        framework.lots.append(one);
    }
    return edit;
}

base::Status fill(storage::Database& database, const Size& size) {
    Framework framework;
    Edit edit = makeFramework(framework);
    QStringList concertations;
    base::Status status;
    for (int i = 0; i < size.concertations && status; ++i) {
        concertations << newId();
        edit.append(makeConcertation(concertations.last(), i));
        if (i % kPerTransaction == kPerTransaction - 1)
            status = flush(database, edit);
    }
    if (status)
        status = flush(database, edit);
    for (int i = 0; i < size.bons && status; ++i) {
        const auto bon = makeBon(database, framework, concertations.at(i % concertations.size()), i);
        if (!bon)
            return base::echec(bon.error());
        edit.append(*bon);
        if (i % kPerTransaction == kPerTransaction - 1)
            status = flush(database, edit);
    }
    return status ? flush(database, edit) : status;
}

} // namespace isegorie::bench
