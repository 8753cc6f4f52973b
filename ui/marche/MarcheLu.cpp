#include "ui/marche/MarcheLu.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace isegorie::ui {

using base::echec;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Marche)
};

template <typename T>
const T* withId(const QList<T>& all, const QString& id) {
    const auto found = std::find_if(all.begin(), all.end(), [&id](const T& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

template <typename T, typename Keep>
QList<T> those(const QList<T>& all, Keep keep) {
    QList<T> result;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), keep);
    return result;
}

} // namespace

base::Result<MarcheLu> MarcheLu::lire(const storage::Database& database) {
    const auto accords = marche::listAccordsCadres(database);
    const auto attributions = marche::listAttributions(database);
    const auto titulaires = marche::listTitulaires(database);
    const auto consommation = marche::listCommandes(database);
    if (!accords || !attributions || !titulaires || !consommation)
        return echec(!accords        ? accords.error()
                     : !attributions ? attributions.error()
                     : !titulaires   ? titulaires.error()
                                     : consommation.error());
    MarcheLu lu{*accords, {}, *attributions, *titulaires, {}, {}};
    for (const marche::ConsommationLot& lot : *consommation)
        lu.consommation.insert(lot.lotId, lot);
    for (const marche::AccordCadre& accord : *accords) {
        const auto lots = marche::listLots(database, accord.id);
        const auto constats = marche::constatsAccordCadre(database, accord.id);
        if (!lots || !constats)
            return echec(lots ? constats.error() : lots.error());
        lu.lots += *lots;
        lu.constats.insert(accord.id, *constats);
    }
    return lu;
}

const marche::AccordCadre* MarcheLu::accord(const QString& id) const {
    return withId(accords, id);
}

const marche::Lot* MarcheLu::lot(const QString& id) const {
    return withId(lots, id);
}

const marche::Attribution* MarcheLu::attribution(const QString& id) const {
    return withId(attributions, id);
}

const marche::Titulaire* MarcheLu::titulaire(const QString& id) const {
    return withId(titulaires, id);
}

QList<marche::Lot> MarcheLu::lotsDe(const QString& accordCadreId) const {
    return those(lots, [&](const marche::Lot& lot) { return lot.accordCadreId == accordCadreId; });
}

QList<marche::Attribution> MarcheLu::attributionsDe(const QString& lotId) const {
    return those(attributions, [&](const marche::Attribution& one) { return one.lotId == lotId; });
}

QList<marche::Attribution> MarcheLu::attributionsDuTitulaire(const QString& titulaireId) const {
    return those(attributions,
                 [&](const marche::Attribution& one) { return one.titulaireId == titulaireId; });
}

QString periodeTexte(QDate debut, QDate fin) {
    return Textes::tr("du %1 au %2").arg(base::dateCourte(debut), base::dateCourte(fin));
}

QString lotTitre(const MarcheLu& lu, const marche::Lot& lot) {
    const auto periods = std::count_if(lu.lots.begin(), lu.lots.end(), [&lot](const marche::Lot& other) {
        return other.accordCadreId == lot.accordCadreId && other.numero == lot.numero;
    });
    if (periods < 2)
        return lotLongLabel(lot.numero);
    return Textes::tr("%1 (%2–%3)").arg(lotLongLabel(lot.numero)).arg(lot.debut.year()).arg(lot.fin.year());
}

QString consommationTexte(int dixMilliemes) {
    constexpr double kPercent = 100;
    return Textes::tr("%1 %").arg(QLocale().toString(dixMilliemes / kPercent, 'f', 1));
}

} // namespace isegorie::ui
