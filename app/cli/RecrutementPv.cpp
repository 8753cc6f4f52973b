// recrutement designer, recrutement verifier
#include "app/cli/RecrutementOptions.h"
#include "app/cli/Registry.h"
#include "core/documents/FileOutput.h"
#include "core/recrutement/PvDocument.h"
#include "core/recrutement/PvVerification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct PvTexts {
    Q_DECLARE_TR_FUNCTIONS(PvTexts)
};

} // namespace

base::Result<int> positiveOption(const Invocation& invocation, const QString& name) {
    const auto text = requiredOption(invocation, name);
    if (!text)
        return base::echec(text.error());
    bool ok = false;
    const int value = text->toInt(&ok);
    if (!ok || value < 1)
        return base::echec(
            usageErreur(PvTexts::tr("L’option --%1 attend un nombre entier positif.").arg(name)));
    return value;
}

base::Result<int> positiveOption(const Invocation& invocation, const QString& name, int absent) {
    if (!invocation.options.isSet(name))
        return absent;
    return positiveOption(invocation, name);
}

QString seedOf(const Invocation& invocation) {
    const QString seed = invocation.options.value(QStringLiteral("graine"));
    if (!seed.isEmpty())
        return seed;
    auto* generator = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(generator->generate64(), 16, 16, QLatin1Char('0'))
        .arg(generator->generate64(), 16, 16, QLatin1Char('0'));
}

base::Status writeMinutes(const Invocation& invocation, const QJsonObject& minutes, const QString& jsonOption,
                          const QString& subject) {
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return base::echec(day.error());
    const QString json = invocation.options.value(jsonOption);
    const QString pdf = invocation.options.value(QStringLiteral("pv-pdf"));
    if (!json.isEmpty())
        if (const auto written = documents::writeFile(json, QJsonDocument(minutes).toJson()); !written)
            return written;
    return pdf.isEmpty() ? base::Status() : ecrirePvPdf(minutes, *day, pdf, subject);
}

namespace {

Outcome pick(const Invocation& invocation) {
    const auto seed = requiredOption(invocation, QStringLiteral("graine"));
    if (!seed)
        return fail(seed.error());
    const auto minutes = lirePv(invocation.arguments.first());
    if (!minutes)
        return fail(minutes.error());
    if (estDesigne(*minutes))
        return fail(base::Erreur::refus(QStringLiteral("pv.designe"),
                                        PvTexts::tr("Ce procès-verbal désigne déjà un panel."),
                                        PvTexts::tr("Partez de l’engagement, publié sans graine.")));
    if (engagementDuPv(*minutes) != (*minutes)[QStringLiteral("engagement")].toString())
        return fail(base::Erreur::refus(QStringLiteral("pv.engagement"),
                                        PvTexts::tr("L’engagement n’est pas celui du contenu."),
                                        PvTexts::tr("Prenez le fichier tel qu’il a été publié.")));
    const QJsonObject picked = designer(*minutes, *seed);
    if (const auto written = writeMinutes(invocation, picked, QStringLiteral("sortie")); !written)
        return fail(written.error());
    QString text = PvTexts::tr("La graine « %1 » désigne le panel n° %2.")
                       .arg(*seed)
                       .arg(picked[QStringLiteral("rang")].toInt()) +
                   QLatin1Char('\n');
    for (const QJsonValue& person : picked[QStringLiteral("panel")].toArray())
        text += person.toString() + QLatin1Char('\n');
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("engagement"), picked[QStringLiteral("engagement")]},
                                  {QStringLiteral("graine"), *seed},
                                  {QStringLiteral("rang"), picked[QStringLiteral("rang")]},
                                  {QStringLiteral("panel"), picked[QStringLiteral("panel")]}}),
        text,
        0,
        {}};
}

/// What was found, before the checks it rests on.
QString verdictText(const QJsonObject& minutes, const VerificationPv& verification) {
    const auto all = static_cast<int>(verification.controles.size());
    const auto wrong =
        static_cast<int>(std::count_if(verification.controles.begin(), verification.controles.end(),
                                       [](const ControlePv& one) { return !one.juste; }));
    const QString object = minutes[QStringLiteral("objet")].toString();
    const QString name =
        object.isEmpty() ? PvTexts::tr("Procès-verbal") : PvTexts::tr("Procès-verbal « %1 »").arg(object);
    const QString verdict =
        wrong == 0 ? PvTexts::tr("%1 : tout est juste. %2 contrôles refaits, à partir du fichier seul :")
                         .arg(name)
                         .arg(all)
                   : PvTexts::tr("%1 : il n’est pas juste. %2 contrôle(s) sur %3 ne tiennent pas :")
                         .arg(name)
                         .arg(wrong)
                         .arg(all);
    return verdict + QLatin1Char('\n');
}

Outcome verifyMinutes(const Invocation& invocation) {
    const auto minutes = lirePv(invocation.arguments.first());
    if (!minutes)
        return fail(minutes.error());
    const auto verification =
        verifierPv(*minutes, {}, invocation.options.value(QStringLiteral("engagement")));
    if (!verification)
        return fail(verification.error());
    QJsonArray checks;
    QJsonArray differences;
    QString text = verdictText(*minutes, *verification);
    for (const ControlePv& check : verification->controles) {
        checks << QJsonObject{{QStringLiteral("controle"), check.cle},
                              {QStringLiteral("juste"), check.juste},
                              {QStringLiteral("detail"), check.detail}};
        if (!check.juste)
            differences << check.detail;
        text += (check.juste ? PvTexts::tr("juste : ") : PvTexts::tr("FAUX : ")) + check.detail +
                QLatin1Char('\n');
    }
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("juste"), verification->estJuste()},
                                            {QStringLiteral("controles"), checks},
                                            {QStringLiteral("differences"), differences}}),
                  text,
                  verification->estJuste() ? 0 : 3,
                  {}};
}

} // namespace

QList<Command> recrutementPvCommands() {
    const QString group = QStringLiteral("recrutement");
    return {{{group, QStringLiteral("designer")},
             PvTexts::tr("PV.json"),
             PvTexts::tr("Désigne par une graine publique un panel de la loterie déjà engagée."),
             1,
             1,
             {valueOption(QStringLiteral("graine"), PvTexts::tr("Texte public : dés, loterie, huissier…"),
                          PvTexts::tr("TEXTE")),
              valueOption(QStringLiteral("sortie"), PvTexts::tr("Procès-verbal complété, en JSON."),
                          PvTexts::tr("FICHIER")),
              valueOption(QStringLiteral("pv-pdf"), PvTexts::tr("Procès-verbal à signer, en PDF."),
                          PvTexts::tr("FICHIER")),
              dateOption(QStringLiteral("date"), PvTexts::tr("Un autre jour qu’aujourd’hui."))},
             pick},
            {{group, QStringLiteral("verifier")},
             PvTexts::tr("PV.json"),
             PvTexts::tr("Rejoue un procès-verbal de tirage et dit ce qui est juste ou diffère."),
             1,
             1,
             {valueOption(QStringLiteral("engagement"),
                          PvTexts::tr("L’engagement tel qu’il a été publié, à comparer."),
                          PvTexts::tr("SHA-256"))},
             verifyMinutes}};
}

} // namespace isegorie::cli
