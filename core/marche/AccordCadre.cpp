#include "core/marche/AccordCadre.h"

#include "core/base/Identifiant.h"
#include "core/marche/AccordCadreLignes.h"
#include "core/marche/AccordCadreRegles.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(AccordCadre)
};

constexpr int kMaxYears = 4;

const QString kAccord = QStringLiteral("accord_cadre");
const QString kLot = QStringLiteral("lot");
const QString kAttribution = QStringLiteral("attribution");

QString lotTexte(const Lot& lot) {
    return Textes::tr("Le lot %1").arg(lot.numero);
}

base::Result<storage::Edit> withAttributions(storage::Edit edit, const QString& quoi,
                                             const base::Result<QList<Attribution>>& attributions) {
    if (!attributions)
        return base::echec(attributions.error());
    if (const auto unused = lignes::checkUnused(quoi, *attributions); !unused)
        return base::echec(unused.error());
    for (const Attribution& attribution : *attributions)
        edit.remove(kAttribution, attribution.id);
    return edit;
}

struct LotEnContexte {
    AccordCadre accord;
    QList<Lot> lots;
};

base::Result<LotEnContexte> contextOf(const storage::Database& database, const QString& accordCadreId) {
    LotEnContexte result;
    auto accord = loadAccordCadre(database, accordCadreId);
    if (!accord)
        return base::echec(accord.error());
    auto lots = listLots(database, accordCadreId);
    if (!lots)
        return base::echec(lots.error());
    return LotEnContexte{*accord, *lots};
}

base::Constat warning(const char* code, const QString& message, const QString& article) {
    return {base::Constat::Niveau::Avertissement, QLatin1String(code), message, article};
}

} // namespace

base::Result<QList<AccordCadre>> listAccordsCadres(const storage::Database& database) {
    return database.query(QStringLiteral("marche/accords_cadres")).map([](const QList<QVariantMap>& rows) {
        QList<AccordCadre> result;
        for (const QVariantMap& row : rows)
            result << lignes::accordCadre(row);
        return result;
    });
}

base::Result<AccordCadre> loadAccordCadre(const storage::Database& database, const QString& id) {
    const auto row = database.record(kAccord, id);
    if (!row)
        return base::echec(row.error());
    if (row->isEmpty())
        return base::echec(lignes::unknown(Textes::tr("Accord-cadre"), id));
    return lignes::accordCadre(*row);
}

base::Result<QList<Lot>> listLots(const storage::Database& database, const QString& accordCadreId) {
    return database.query(QStringLiteral("marche/lots"), {{QStringLiteral("accord_cadre_id"), accordCadreId}})
        .map([](const QList<QVariantMap>& rows) {
            QList<Lot> result;
            for (const QVariantMap& row : rows)
                result << lignes::lot(row);
            return result;
        });
}

base::Result<Lot> loadLot(const storage::Database& database, const QString& id) {
    const auto row = database.record(kLot, id);
    if (!row)
        return base::echec(row.error());
    if (row->isEmpty())
        return base::echec(lignes::unknown(Textes::tr("Lot"), id));
    return lignes::lot(*row);
}

base::Result<base::Constats> constatsAccordCadre(const storage::Database& database, const QString& id) {
    const auto context = contextOf(database, id);
    if (!context)
        return base::echec(context.error());
    const auto attributions = lignes::listAttributions(database, {.accordCadreId = id});
    if (!attributions)
        return base::echec(attributions.error());
    base::Constats constats;
    if (context->accord.debut.addYears(kMaxYears) <= context->accord.fin)
        constats << warning("marche.duree",
                            Textes::tr("Cet accord-cadre dure plus de quatre ans : la durée doit être "
                                       "justifiée par un cas exceptionnel."),
                            QStringLiteral("CCP, article L2125-1"));
    if (context->lots.isEmpty())
        constats << warning("marche.sans-lot",
                            Textes::tr("Aucun lot n’est décrit : aucune commande n’est possible."), {});
    for (const Lot& lot : context->lots)
        if (std::none_of(attributions->begin(), attributions->end(),
                         [&lot](const Attribution& attribution) { return attribution.lotId == lot.id; }))
            constats << warning("marche.sans-titulaire",
                                Textes::tr("%1 n’a pas de titulaire.").arg(lotTexte(lot)), {});
    return constats;
}

base::Result<storage::Edit> createAccordCadre(const storage::Database& database, AccordCadre accord) {
    const auto others = listAccordsCadres(database);
    if (!others)
        return base::echec(others.error());
    if (const auto checked = checkAccordCadre(accord, *others); !checked)
        return base::echec(checked.error());
    if (accord.id.isEmpty())
        accord.id = base::newId();
    return storage::Edit(Textes::tr("Ajouter l’accord-cadre %1").arg(accord.numero))
        .insert(kAccord, accord.id, lignes::fields(accord));
}

base::Result<storage::Edit> updateAccordCadre(const storage::Database& database, const QString& id,
                                              const QVariantMap& champs) {
    const auto context = contextOf(database, id);
    if (!context)
        return base::echec(context.error());
    const auto others = listAccordsCadres(database);
    if (!others)
        return base::echec(others.error());
    const QVariantMap stored = lignes::fields(context->accord);
    const auto merged = lignes::overlay(stored, champs);
    if (!merged)
        return base::echec(merged.error());
    AccordCadre wanted = lignes::accordCadre(*merged);
    wanted.id = id;
    if (const auto checked = checkAccordCadre(wanted, *others); !checked)
        return base::echec(checked.error());
    if (const auto within = checkLotsWithin(wanted, context->lots); !within)
        return base::echec(within.error());
    return storage::Edit(Textes::tr("Modifier l’accord-cadre %1").arg(wanted.numero))
        .update(kAccord, id, lignes::difference(stored, lignes::fields(wanted)));
}

base::Result<storage::Edit> removeAccordCadre(const storage::Database& database, const QString& id) {
    const auto context = contextOf(database, id);
    if (!context)
        return base::echec(context.error());
    const QString name = Textes::tr("L’accord-cadre %1").arg(context->accord.numero);
    auto edit =
        withAttributions(storage::Edit(Textes::tr("Supprimer l’accord-cadre %1").arg(context->accord.numero)),
                         name, lignes::listAttributions(database, {.accordCadreId = id}));
    if (!edit)
        return edit;
    for (const Lot& lot : context->lots)
        edit->remove(kLot, lot.id);
    edit->remove(kAccord, id);
    return edit;
}

base::Result<storage::Edit> createLot(const storage::Database& database, Lot lot) {
    const auto context = contextOf(database, lot.accordCadreId);
    if (!context)
        return base::echec(context.error());
    if (const auto checked = checkLot(lot, context->accord, context->lots); !checked)
        return base::echec(checked.error());
    if (lot.id.isEmpty())
        lot.id = base::newId();
    QVariantMap fields = lignes::fields(lot);
    fields.insert(QStringLiteral("accord_cadre_id"), lot.accordCadreId);
    return storage::Edit(Textes::tr("Ajouter le lot %1").arg(lot.numero)).insert(kLot, lot.id, fields);
}

base::Result<storage::Edit> updateLot(const storage::Database& database, const QString& id,
                                      const QVariantMap& champs) {
    const auto current = loadLot(database, id);
    if (!current)
        return base::echec(current.error());
    const auto context = contextOf(database, current->accordCadreId);
    if (!context)
        return base::echec(context.error());
    const QVariantMap stored = lignes::fields(*current);
    const auto merged = lignes::overlay(stored, champs);
    if (!merged)
        return base::echec(merged.error());
    Lot wanted = lignes::lot(*merged);
    wanted.id = id;
    if (const auto checked = checkLot(wanted, context->accord, context->lots); !checked)
        return base::echec(checked.error());
    if (wanted.numero != current->numero) {
        const auto attributions = lignes::listAttributions(database, {.lotId = id});
        if (!attributions)
            return base::echec(attributions.error());
        if (const auto unused = lignes::checkUnused(lotTexte(*current), *attributions); !unused)
            return base::echec(base::Erreur::refus(
                QStringLiteral("marche.utilise"),
                Textes::tr("Le numéro du lot %1 ne change plus : il a des prix ou des bons.")
                    .arg(current->numero),
                Textes::tr("Ajoutez un autre lot.")));
    }
    return storage::Edit(Textes::tr("Modifier le lot %1").arg(wanted.numero))
        .update(kLot, id, lignes::difference(stored, lignes::fields(wanted)));
}

base::Result<storage::Edit> removeLot(const storage::Database& database, const QString& id) {
    const auto lot = loadLot(database, id);
    if (!lot)
        return base::echec(lot.error());
    auto edit = withAttributions(storage::Edit(Textes::tr("Supprimer le lot %1").arg(lot->numero)),
                                 lotTexte(*lot), lignes::listAttributions(database, {.lotId = id}));
    if (edit)
        edit->remove(kLot, id);
    return edit;
}

} // namespace isegorie::marche
