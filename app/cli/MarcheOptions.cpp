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

QCommandLineOption accordOption() {
    return valueOption(QStringLiteral("accord-cadre"), MarcheTexts::tr("Numéro de l’accord-cadre."),
                       QStringLiteral("NUMERO"));
}

QCommandLineOption periodeOption() {
    return dateOption(QStringLiteral("periode"),
                      MarcheTexts::tr("Un jour de la période du lot ; la dernière à défaut."));
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

base::Result<base::Montant> amountOf(const Invocation& invocation, const QString& option) {
    const QString text = invocation.options.value(option);
    if (text.isEmpty())
        return base::Montant();
    return base::Montant::parse(text).map_error(
        [&option](const base::Erreur& erreur) { return erreur.dans(QStringLiteral("--") + option); });
}

base::Result<marche::Attribution> attributionOf(const Invocation& invocation,
                                                const storage::Database& database, QDate jour) {
    const auto lot = lotOf(invocation);
    if (!lot)
        return base::echec(lot.error());
    return marche::findAttribution(database, *lot, invocation.options.value(QStringLiteral("titulaire")),
                                   jour);
}

base::Result<marche::AccordCadre> findAccordCadre(const storage::Database& database, const QString& numero) {
    const auto all = marche::listAccordsCadres(database);
    if (!all)
        return base::echec(all.error());
    for (const marche::AccordCadre& accord : *all)
        if (accord.id == numero || accord.numero.compare(numero, Qt::CaseInsensitive) == 0)
            return accord;
    return base::echec(base::Erreur::saisie(
        QStringLiteral("marche.inconnu"), MarcheTexts::tr("Aucun accord-cadre « %1 ».").arg(numero.left(60)),
        MarcheTexts::tr("« marche accord-cadre lister » les énumère.")));
}

base::Result<marche::Lot> findLot(const Invocation& invocation, const storage::Database& database,
                                  const marche::AccordCadre& accord) {
    const auto number = lotOf(invocation);
    if (!number)
        return base::echec(number.error());
    QDate day;
    if (invocation.options.isSet(QStringLiteral("periode"))) {
        const auto given = dateOf(invocation, QStringLiteral("periode"));
        if (!given)
            return base::echec(given.error());
        day = *given;
    }
    const auto lots = marche::listLots(database, accord.id);
    if (!lots)
        return base::echec(lots.error());
    const marche::Lot* found = nullptr;
    for (const marche::Lot& lot : *lots) // by period: without --periode the latest
        if (lot.numero == *number && (!day.isValid() || (lot.debut <= day && day <= lot.fin)))
            found = &lot;
    if (found != nullptr)
        return *found;
    return base::echec(base::Erreur::saisie(
        QStringLiteral("marche.inconnu"),
        day.isValid()
            ? MarcheTexts::tr("L’accord-cadre %1 n’a pas de lot %2 à cette date.")
                  .arg(accord.numero)
                  .arg(*number)
            : MarcheTexts::tr("L’accord-cadre %1 n’a pas de lot %2.").arg(accord.numero).arg(*number),
        MarcheTexts::tr("« marche accord-cadre lister » les énumère.")));
}

base::Result<marche::Titulaire> findTitulaire(const storage::Database& database, const QString& name) {
    const auto holders = marche::listTitulaires(database);
    if (!holders)
        return base::echec(holders.error());
    QStringList names;
    const QString digits = QString(name).remove(QLatin1Char(' '));
    for (const marche::Titulaire& holder : *holders) {
        if (holder.id == name || (!digits.isEmpty() && holder.siret == digits) ||
            holder.raisonSociale.compare(name, Qt::CaseInsensitive) == 0)
            return holder;
        names << holder.raisonSociale;
    }
    return base::echec(base::Erreur::saisie(
        QStringLiteral("marche.inconnu"), MarcheTexts::tr("Aucun titulaire « %1 ».").arg(name.left(60)),
        names.isEmpty()
            ? MarcheTexts::tr("Créez-le d’abord.")
            : MarcheTexts::tr("Les titulaires sont : %1.").arg(names.join(QStringLiteral(", ")))));
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
