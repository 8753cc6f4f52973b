#include "core/marche/BonNumero.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace isegorie::marche {

namespace {

const QRegularExpression& placeholder() {
    static const QRegularExpression pattern(QStringLiteral("\\{(annee|rang|bon)(?::([1-9]))?\\}"));
    return pattern;
}

} // namespace

QString formatNumero(const QString& format, int annee, int rang, const QString& bon) {
    QString result;
    qsizetype end = 0;
    for (auto it = placeholder().globalMatch(format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += format.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(1);
        if (name == QLatin1String("bon"))
            result += bon;
        else
            result += QString::number(name == QLatin1String("annee") ? annee : rang)
                          .rightJustified(match.captured(2).toInt(), QLatin1Char('0'));
    }
    return result + format.mid(end);
}

base::Status checkFormat(const QString& format, bool avenant) {
    bool rang = false, owner = false;
    for (auto it = placeholder().globalMatch(format); it.hasNext();) {
        const QString name = it.next().captured(1);
        rang = rang || name == QLatin1String("rang");
        owner = owner || name == QLatin1String(avenant ? "bon" : "annee");
    }
    if (rang && owner)
        return {};
    return base::echec(base::Erreur::saisie(
        QStringLiteral("bon.format"),
        avenant ? QCoreApplication::translate("BonNumero", "le format doit contenir {bon} et {rang}.")
                : QCoreApplication::translate("BonNumero", "le format doit contenir {annee} et {rang}.")));
}

} // namespace isegorie::marche
