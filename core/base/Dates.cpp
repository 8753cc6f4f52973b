#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace isegorie::base {

QString dateLongue(QDate date) {
    static const QLocale french(QLocale::French, QLocale::France);
    if (!date.isValid())
        return {};
    const QString text = french.toString(date, QStringLiteral("d MMMM yyyy"));
    return date.day() == 1 ? QStringLiteral("1er") + text.mid(1) : text;
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

Result<QDate> parseMois(const QString& texte) {
    static const QLocale french(QLocale::French, QLocale::France);
    const QString trimmed = texte.simplified().toLower();
    QDate month;
    for (const char* format : {"M/yyyy", "yyyy-M", "M.yyyy"})
        if (!month.isValid())
            month = QDate::fromString(trimmed, QLatin1String(format));
    for (const char* format : {"MMMM yyyy", "MMM yyyy"})
        if (!month.isValid())
            month = french.toDate(trimmed, QLatin1String(format));
    if (!month.isValid())
        month = parseDate(trimmed).value_or(QDate());
    if (month.isValid())
        return QDate(month.year(), month.month(), 1);
    return echec(Erreur::saisie(
        QStringLiteral("mois.illisible"),
        QCoreApplication::translate("Dates", "« %1 » n’est pas un mois.").arg(texte.trimmed().left(40)),
        QCoreApplication::translate("Dates", "Écrivez par exemple 01/2026 ou janvier 2026.")));
}

QString moisTexte(QDate mois) {
    static const QLocale french(QLocale::French, QLocale::France);
    return mois.isValid() ? french.toString(mois, QStringLiteral("MMMM yyyy")) : QString();
}

QDate ajouterMois(QDate depart, int mois) {
    return depart.addMonths(mois);
}

} // namespace isegorie::base
