#include "core/marche/BonDates.h"

#include "core/base/Dates.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Status;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonDates", text);
}

} // namespace

Status checkPasse(QDate date, QDate today, const char* code, const QString& what) {
    if (!date.isValid())
        return echec(Erreur::saisie(QLatin1String(code), tr("La date de %1 manque.").arg(what)));
    if (date > today)
        return echec(
            Erreur::saisie(QLatin1String(code),
                           tr("La date de %1 (%2) est dans le futur.").arg(what, base::dateLongue(date)),
                           tr("Corrigez la date, ou attendez ce jour.")));
    return {};
}

Status checkDateSous(const Bon& bon, QDate date, QDate today, const char* code, const QString& what) {
    if (Status passe = checkPasse(date, today, code, what); !passe)
        return passe;
    if (date < bon.dateNotification)
        return echec(
            Erreur::saisie(QLatin1String(code),
                           tr("La date de %1 (%2) précède la notification du bon (%3).")
                               .arg(what, base::dateLongue(date), base::dateLongue(bon.dateNotification))));
    return {};
}

} // namespace isegorie::marche
