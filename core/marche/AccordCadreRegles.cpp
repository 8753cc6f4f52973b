#include "core/marche/AccordCadreRegles.h"

#include "core/base/Dates.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(AccordCadre)
};

tl::unexpected<base::Erreur> refuse(const char* code, const QString& message, const QString& remede) {
    return base::echec(base::Erreur::saisie(QLatin1String(code), message, remede));
}

base::Status checkPeriod(const QDate& debut, const QDate& fin) {
    if (!debut.isValid() || !fin.isValid())
        return refuse("marche.periode-vide", Textes::tr("La période n’est pas complète."),
                      Textes::tr("Donnez un premier et un dernier jour."));
    if (fin < debut)
        return refuse("marche.periode-inversee",
                      Textes::tr("La période finit le %1, avant de commencer le %2.")
                          .arg(base::dateCourte(fin), base::dateCourte(debut)),
                      Textes::tr("Corrigez l’une des deux dates."));
    return {};
}

QString period(const QDate& debut, const QDate& fin) {
    return Textes::tr("du %1 au %2").arg(base::dateCourte(debut), base::dateCourte(fin));
}

} // namespace

base::Status checkAccordCadre(const AccordCadre& accord, const QList<AccordCadre>& autres) {
    const QString numero = accord.numero.trimmed();
    if (numero.isEmpty())
        return refuse("marche.numero-vide", Textes::tr("L’accord-cadre n’a pas de numéro."),
                      Textes::tr("Recopiez celui de l’acte d’engagement."));
    for (const AccordCadre& autre : autres)
        if (autre.id != accord.id && autre.numero.trimmed().compare(numero, Qt::CaseInsensitive) == 0)
            return refuse("marche.numero-double",
                          Textes::tr("L’accord-cadre « %1 » existe déjà.").arg(autre.numero),
                          Textes::tr("Complétez celui qui existe, ou donnez un autre numéro."));
    return checkPeriod(accord.debut, accord.fin);
}

base::Status checkLot(const Lot& lot, const AccordCadre& accord, const QList<Lot>& autres) {
    if (lot.numero < 1 || lot.numero > 4)
        return refuse("marche.lot-inconnu", Textes::tr("Le CCTP n’a pas de lot %1.").arg(lot.numero),
                      Textes::tr("Choisissez un lot de 1 à 4."));
    if (lot.maximumHt <= base::Montant())
        return refuse("marche.maximum-absent",
                      Textes::tr("Le lot %1 n’a pas de maximum, que l’article R2162-4 du code de la "
                                 "commande publique rend obligatoire.")
                          .arg(lot.numero),
                      Textes::tr("Donnez le montant maximum HT de l’acte d’engagement."));
    if (lot.maximumHt.centimes() > base::Montant::kMaxCentimes)
        return refuse("montant.trop-grand", Textes::tr("Le maximum dépasse 10 milliards d’euros."),
                      Textes::tr("Vérifiez la saisie."));
    if (auto status = checkPeriod(lot.debut, lot.fin); !status)
        return status;
    if (auto status = checkLotsWithin(accord, {lot}); !status)
        return status;
    for (const Lot& autre : autres)
        if (autre.id != lot.id && autre.numero == lot.numero && autre.debut <= lot.fin &&
            lot.debut <= autre.fin)
            return refuse("marche.periodes-chevauchees",
                          Textes::tr("Le lot %1 a déjà une période %2.")
                              .arg(lot.numero)
                              .arg(period(autre.debut, autre.fin)),
                          Textes::tr("Deux périodes d’un même lot ne se chevauchent pas : corrigez les "
                                     "dates."));
    return {};
}

base::Status checkLotsWithin(const AccordCadre& accord, const QList<Lot>& lots) {
    for (const Lot& lot : lots)
        if (lot.debut < accord.debut || lot.fin > accord.fin)
            return refuse(
                "marche.lot-hors-periode",
                Textes::tr("La période du lot %1 (%2) sort de celle de l’accord-cadre (%3).")
                    .arg(lot.numero)
                    .arg(period(lot.debut, lot.fin), period(accord.debut, accord.fin)),
                Textes::tr("Changez d’abord la période de l’accord-cadre, ou restez à l’intérieur."));
    return {};
}

base::Erreur stillUsed(const QString& quoi, int versions, int bons) {
    const QString by = bons > 0 ? Textes::tr("%n bon(s) de commande", nullptr, bons)
                                : Textes::tr("%n version(s) de prix", nullptr, versions);
    return base::Erreur::refus(
        QStringLiteral("marche.utilise"),
        Textes::tr("%1 ne se supprime pas : encore utile à %2.").arg(quoi, by),
        bons > 0 ? Textes::tr("Supprimez d’abord ces bons s’ils sont encore des brouillons.")
                 : Textes::tr("Supprimez d’abord ces versions de prix."));
}

} // namespace isegorie::marche
