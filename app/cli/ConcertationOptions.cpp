#include "app/cli/ConcertationOptions.h"

#include "app/cli/MarcheOptions.h"
#include "core/concertation/Champs.h"
#include "core/marche/BonParametres.h"

#include <QCoreApplication>

namespace isegorie::cli {

using namespace concertation;

namespace {

struct ConcertationTexts {
    Q_DECLARE_TR_FUNCTIONS(ConcertationTexts)
};

QString optionName(const Champ& champ) {
    return QString(champ.colonne).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QStringList keysOf(const QList<Choix>& choices) {
    QStringList keys;
    for (const Choix& choice : choices)
        keys << choice.cle;
    return keys;
}

QString valueName(const Champ& champ) {
    switch (champ.genre) {
    case Champ::Genre::Date:
        return ConcertationTexts::tr("JJ/MM/AAAA");
    case Champ::Genre::Moment:
        return ConcertationTexts::tr("AAAA-MM-JJTHH:MM");
    case Champ::Genre::Choix:
        return keysOf(champ.choix).join(QLatin1Char('|'));
    case Champ::Genre::Entier:
        return QStringLiteral("N");
    case Champ::Genre::Texte:
        break;
    }
    return ConcertationTexts::tr("TEXTE");
}

template <typename E>
base::Result<std::optional<E>> keyOf(const Invocation& invocation, const char* option,
                                     std::optional<E> otherwise) {
    if (!invocation.options.isSet(QLatin1String(option)))
        return otherwise;
    const QString key = invocation.options.value(QLatin1String(option));
    const std::optional<E> value = depuisCle<E>(key);
    if (!value)
        return base::echec(usageErreur(ConcertationTexts::tr("« %1 » n’est pas une valeur de --%2.")
                                           .arg(key.left(40), QLatin1String(option)),
                                       ConcertationTexts::tr("Les valeurs sont %1.")
                                           .arg(keysOf(choix<E>()).join(QStringLiteral(", ")))));
    return value;
}

base::Result<QList<Statut>> statutsOf(const Invocation& invocation, const QList<Statut>& otherwise) {
    QList<Statut> statuts;
    if (invocation.options.isSet(QStringLiteral("actives")))
        for (const Choix& one : choix<Statut>())
            if (const auto statut = depuisCle<Statut>(one.cle);
                statut && !estTermine(*statut) && *statut != Statut::Suspendue)
                statuts << *statut;
    const QStringList keys =
        invocation.options.value(QStringLiteral("statut")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& key : keys) {
        const auto statut = depuisCle<Statut>(key.trimmed());
        if (!statut)
            return base::echec(
                usageErreur(ConcertationTexts::tr("« %1 » n’est pas un statut.").arg(key.left(40)),
                            ConcertationTexts::tr("Les statuts sont %1.")
                                .arg(keysOf(choix<Statut>()).join(QStringLiteral(", ")))));
        if (!statuts.contains(*statut))
            statuts << *statut;
    }
    return statuts.isEmpty() ? otherwise : statuts;
}

} // namespace

QList<QCommandLineOption> champOptions(const QString& table) {
    QList<QCommandLineOption> options;
    for (const Champ& champ : champs(table))
        options << valueOption(optionName(champ), champ.libelle, valueName(champ));
    return options;
}

base::Result<QVariantMap> champsDonnes(const Invocation& invocation, const QString& table,
                                       const QVariantMap& fichier) {
    QVariantMap given = fichier;
    for (const Champ& champ : champs(table)) {
        const QString name = optionName(champ);
        if (!invocation.options.isSet(name))
            continue;
        const auto read = normaliser(table, {{champ.colonne, invocation.options.value(name)}});
        if (!read)
            return base::echec(read.error().dans(QStringLiteral("--") + name));
        given.insert(*read);
    }
    return given;
}

QList<QCommandLineOption> filtreOptions() {
    const QString text = ConcertationTexts::tr("TEXTE");
    return {
        valueOption(QStringLiteral("statut"),
                    ConcertationTexts::tr("Un ou plusieurs, séparés par des virgules."),
                    ConcertationTexts::tr("STATUTS")),
        {QStringLiteral("actives"), ConcertationTexts::tr("Ni suspendues, ni clôturées, ni abandonnées.")},
        valueOption(QStringLiteral("texte"),
                    ConcertationTexts::tr("Mots à chercher dans les fiches et leurs bons."),
                    ConcertationTexts::tr("MOTS")),
        valueOption(QStringLiteral("beneficiaire"), ConcertationTexts::tr("Administration bénéficiaire."),
                    text),
        valueOption(QStringLiteral("responsable"), ConcertationTexts::tr("Responsable au CIPC."), text),
        valueOption(QStringLiteral("theme"), ConcertationTexts::tr("Thème."), text),
        valueOption(QStringLiteral("portee"), ConcertationTexts::tr("nationale ou territoriale."),
                    ConcertationTexts::tr("PORTEE")),
        valueOption(QStringLiteral("niveau"), ConcertationTexts::tr("intermediaire ou expert."),
                    ConcertationTexts::tr("NIVEAU")),
        {QStringLiteral("en-retard"), ConcertationTexts::tr("Seulement celles qui ont une date dépassée.")}};
}

base::Result<Filtre> filtreOf(const Invocation& invocation, Filtre depart) {
    const auto portee = keyOf(invocation, "portee", depart.portee);
    const auto niveau = keyOf(invocation, "niveau", depart.niveau);
    const auto statuts = statutsOf(invocation, depart.statuts);
    if (!portee || !niveau || !statuts)
        return base::echec(!portee ? portee.error() : !niveau ? niveau.error() : statuts.error());
    depart.portee = *portee;
    depart.niveau = *niveau;
    depart.statuts = *statuts;
    depart.enRetard = depart.enRetard || invocation.options.isSet(QStringLiteral("en-retard"));
    for (const auto& [option, text] :
         {std::pair("texte", &depart.recherche), std::pair("beneficiaire", &depart.beneficiaire),
          std::pair("responsable", &depart.responsable), std::pair("theme", &depart.theme)})
        if (invocation.options.isSet(QLatin1String(option)))
            *text = invocation.options.value(QLatin1String(option)).trimmed();
    return depart;
}

base::Result<Horizon> horizonOf(const storage::Database& database) {
    const auto settings = marche::loadParametres(database);
    if (!settings)
        return base::echec(settings.error());
    Horizon horizon;
    horizon.admissionTaciteMois = settings->admissionTaciteMois;
    horizon.representationJours = settings->representationJours;
    return horizon;
}

} // namespace isegorie::cli
