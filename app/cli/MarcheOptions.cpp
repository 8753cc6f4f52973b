#include "app/cli/MarcheOptions.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace isegorie::cli {

namespace {

struct MarcheTexts {
    Q_DECLARE_TR_FUNCTIONS(MarcheTexts)
};

} // namespace

QCommandLineOption valueOption(const QString& name, const QString& help, const QString& valueName,
                               const QString& defaultValue) {
    return {name, help, valueName, defaultValue};
}

QCommandLineOption lotOption() {
    return valueOption(QStringLiteral("lot"), MarcheTexts::tr("Le lot, de 1 à 4."), QStringLiteral("N"));
}

QCommandLineOption titulaireOption() {
    return valueOption(
        QStringLiteral("titulaire"),
        MarcheTexts::tr("Nom (ou partie du nom), SIRET ou identifiant ; à omettre s’il est seul."),
        QStringLiteral("T"));
}

QCommandLineOption dateOption(const QString& name, const QString& help) {
    return valueOption(name, help, MarcheTexts::tr("JJ/MM/AAAA"));
}

QCommandLineOption simulerOption() {
    return {QStringLiteral("simuler"), MarcheTexts::tr("Montre ce qui serait fait, sans rien enregistrer.")};
}

base::Result<int> lotOf(const Invocation& invocation) {
    const auto text = requiredOption(invocation, QStringLiteral("lot"));
    if (!text)
        return base::echec(text.error());
    const int lot = text->toInt();
    if (lot < 1 || lot > 4)
        return base::echec(usageErreur(MarcheTexts::tr("« %1 » n’est pas un lot.").arg(text->left(40)),
                                       MarcheTexts::tr("Les lots vont de 1 à 4.")));
    return lot;
}

base::Result<QDate> dateOf(const Invocation& invocation, const QString& option) {
    const auto text = requiredOption(invocation, option);
    if (!text)
        return base::echec(text.error());
    return base::parseDate(*text);
}

base::Result<QDate> dateOrToday(const Invocation& invocation, const QString& option) {
    if (!invocation.options.isSet(option))
        return QDate::currentDate();
    return base::parseDate(invocation.options.value(option));
}

base::Result<marche::Attribution> attributionOf(const Invocation& invocation,
                                                const storage::Database& database, QDate jour) {
    const auto lot = lotOf(invocation);
    if (!lot)
        return base::echec(lot.error());
    return marche::findAttribution(database, *lot, invocation.options.value(QStringLiteral("titulaire")),
                                   jour);
}

QString constatsText(const base::Constats& constats) {
    base::Constats sorted = constats;
    std::stable_sort(sorted.begin(), sorted.end(), [](const base::Constat& a, const base::Constat& b) {
        return int(a.niveau) > int(b.niveau);
    });
    QString text;
    for (const base::Constat& constat : sorted) {
        const QString mark = constat.niveau == base::Constat::Niveau::Bloquant        ? QStringLiteral("✗")
                             : constat.niveau == base::Constat::Niveau::Avertissement ? QStringLiteral("!")
                                                                                      : QStringLiteral("·");
        text += QStringLiteral("%1 %2").arg(mark, constat.message);
        if (!constat.article.isEmpty())
            text += QStringLiteral(" (%1)").arg(constat.article);
        text += QLatin1Char('\n');
    }
    return text;
}

QJsonArray constatsJson(const base::Constats& constats) {
    QJsonArray result;
    for (const base::Constat& constat : constats)
        result << constat.toJson();
    return result;
}

} // namespace isegorie::cli
