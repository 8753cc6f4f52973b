#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace isegorie::base {

QString dateLongue(QDate date) {
    static const QLocale french(QLocale::French, QLocale::France);
    return date.isValid() ? french.toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QString dateCourte(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

Result<QDate> parseDate(const QString& texte) {
    const QString trimmed = texte.trimmed();
    for (const char* format : {"d/M/yyyy", "d.M.yyyy", "yyyy-M-d"})
        if (const QDate date = QDate::fromString(trimmed, QLatin1String(format)); date.isValid())
            return date;
    return echec(Erreur::saisie(
        QStringLiteral("date.illisible"),
        QCoreApplication::translate("Dates", "La date « %1 » n’est pas lisible.").arg(trimmed.left(40)),
        QCoreApplication::translate("Dates", "Écrivez-la 24/11/2026 ou 2026-11-24.")));
}

QDate ajouterMois(QDate depart, int mois) {
    return depart.addMonths(mois);
}

} // namespace isegorie::base
