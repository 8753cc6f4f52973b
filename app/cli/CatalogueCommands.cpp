// catalogue lister, catalogue chercher
#include "app/cli/Registry.h"
#include "core/marche/BonRegles.h"
#include "core/marche/CatalogueRecherche.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using marche::Catalogue;
using marche::RechercheCode;
using marche::UniteOeuvre;

struct CatalogueTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueTexts)
};

QString listText(const QList<const UniteOeuvre*>& unites) {
    QString text;
    QString section;
    for (const UniteOeuvre* unite : unites) {
        if (unite->section != section) {
            section = unite->section;
            text += QStringLiteral("%1UO %2 — %3\n")
                        .arg(text.isEmpty() ? QString() : QStringLiteral("\n"), section, unite->titreSection);
        }
        text +=
            QStringLiteral("  %1  %2 (%3)\n").arg(unite->code.leftJustified(9), unite->libelle, unite->unite);
    }
    return text;
}

QString detailText(const UniteOeuvre& unite) {
    QStringList lines{
        QStringLiteral("%1 — %2").arg(unite.code, unite.libelle),
        CatalogueTexts::tr("Lot %1, UO %2 : %3").arg(unite.lot).arg(unite.section, unite.titreSection),
        CatalogueTexts::tr("Article : %1").arg(unite.article),
        CatalogueTexts::tr("Unité : %1").arg(unite.unite)};
    if (unite.plafondHt)
        lines << CatalogueTexts::tr("Plafond : %1 HT").arg(unite.plafondHt->texte());
    if (unite.prixSansFichier)
        lines << CatalogueTexts::tr("Deux prix au BPU : avec et sans fichier fourni");
    lines << CatalogueTexts::tr("Imprimé au CCTP : %1").arg(unite.alias.join(QStringLiteral(", ")));
    lines << CatalogueTexts::tr("Livrables attendus :");
    for (const QString& livrable : unite.livrables)
        lines << QStringLiteral("  - ") + livrable;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

base::Erreur notOneOf(const QString& value, const char* option, const QStringList& values) {
    return usageErreur(
        CatalogueTexts::tr("« %1 » n’est pas une valeur de --%2.").arg(value.left(40), QLatin1String(option)),
        CatalogueTexts::tr("Les valeurs sont %1.").arg(values.join(QStringLiteral(", "))));
}

/// The options of the screen's filters; each value must be one that the catalogue has.
base::Result<marche::FiltreCatalogue> filterOf(const Invocation& invocation) {
    const auto given = [&invocation](const char* option) {
        return invocation.options.value(QLatin1String(option)).trimmed();
    };
    marche::FiltreCatalogue filtre{given("texte"), 0, given("section"), given("niveau"), given("zone")};
    if (invocation.options.isSet(QStringLiteral("lot"))) {
        filtre.lot = given("lot").toInt();
        if (filtre.lot < 1 || filtre.lot > 4)
            return base::echec(
                usageErreur(CatalogueTexts::tr("« %1 » n’est pas un lot.").arg(given("lot").left(40)),
                            CatalogueTexts::tr("Les lots vont de 1 à 4.")));
    }
    QStringList sections;
    for (const marche::SectionCatalogue& one : marche::sections(Catalogue::instance()))
        sections << one.section;
    const QString none = QLatin1String(marche::FiltreCatalogue::kSansObjet);
    const QStringList niveaux{QStringLiteral("intermediaire"), QStringLiteral("expert"), none};
    const QStringList zones{QStringLiteral("idf"), QStringLiteral("metropole"), QStringLiteral("drom"), none};
    for (const auto& [option, value, values] :
         {std::tuple("section", filtre.section, sections), std::tuple("niveau", filtre.niveau, niveaux),
          std::tuple("zone", filtre.zone, zones)})
        if (!value.isEmpty() && !values.contains(value))
            return base::echec(notOneOf(value, option, values));
    return filtre;
}

Outcome list(const Invocation& invocation) {
    const auto filtre = filterOf(invocation);
    if (!filtre)
        return fail(filtre.error());
    const QList<const UniteOeuvre*> unites = marche::chercherUnites(Catalogue::instance(), *filtre).unites;
    QJsonArray array;
    for (const UniteOeuvre* unite : unites)
        array.append(unite->toJson());
    return Answer{QJsonDocument(array),
                  unites.isEmpty() ? CatalogueTexts::tr("Aucune unité d’œuvre.") + QLatin1Char('\n')
                                   : listText(unites),
                  0,
                  {}};
}

Answer ambiguous(const QString& sentence, const QString& asked, const QList<const UniteOeuvre*>& possible) {
    Answer answer;
    answer.exitCode = 3;
    const QString message = sentence.arg(asked).arg(possible.size());
    QJsonArray candidates;
    answer.text = message + QLatin1Char('\n');
    for (const UniteOeuvre* unite : possible) {
        candidates.append(unite->toJson());
        answer.text += QLatin1Char('\n') + detailText(*unite);
    }
    answer.json = QJsonDocument(QJsonObject{{QStringLiteral("demande"), asked},
                                            {QStringLiteral("ambigu"), true},
                                            {QStringLiteral("message"), message},
                                            {QStringLiteral("candidats"), candidates}});
    return answer;
}

Outcome look(const Invocation& invocation) {
    const QString asked = invocation.arguments.join(QLatin1Char(' '));
    const RechercheCode found = Catalogue::instance().chercher(asked);
    if (const UniteOeuvre* unite = found.unite())
        return Answer{QJsonDocument(unite->toJson()), detailText(*unite), 0, {}};
    if (found.genre == RechercheCode::Genre::Ambigu)
        return ambiguous(CatalogueTexts::tr("Le CCTP imprime « %1 » pour %2 UO : choisissez-en une."), asked,
                         found.candidats);
    if (const auto possible = marche::sansDerniereLettre(asked); !possible.isEmpty())
        return ambiguous(
            CatalogueTexts::tr("« %1 » ne dit pas le niveau : %2 UO possibles, choisissez-en une."), asked,
            possible);
    QStringList near;
    for (const UniteOeuvre* unite : found.suggestions)
        near << QStringLiteral("%1 (%2)").arg(unite->code, unite->libelle);
    return fail(base::Erreur::saisie(
        QStringLiteral("catalogue.code-inconnu"),
        CatalogueTexts::tr("Le code d’UO « %1 » est inconnu du CCTP.").arg(asked.left(60)),
        near.isEmpty()
            ? CatalogueTexts::tr("« isegorie-cli catalogue lister » énumère les codes.")
            : CatalogueTexts::tr("Codes les plus proches : %1.").arg(near.join(QStringLiteral(" ; ")))));
}

} // namespace

QList<Command> catalogueCommands() {
    const auto option = [](const char* name, const QString& help, const char* value) {
        return QCommandLineOption(QLatin1String(name), help, QLatin1String(value));
    };
    constexpr int kWords = 4; // "UO 4.4.1. A" comes as three words when not quoted
    return {{{QStringLiteral("catalogue"), QStringLiteral("lister")},
             {},
             CatalogueTexts::tr("Énumère les unités d’œuvre du CCTP."),
             0,
             0,
             {option("lot", CatalogueTexts::tr("Un seul lot, de 1 à 4."), "N"),
              option("texte", CatalogueTexts::tr("Un code, son début, ou des mots."), "MOTS"),
              option("section", CatalogueTexts::tr("Une section : 2.4."), "S"),
              option("niveau", CatalogueTexts::tr("intermediaire, expert ou aucun."), "NIVEAU"),
              option("zone", CatalogueTexts::tr("idf, metropole, drom ou aucun."), "ZONE")},
             list},
            {{QStringLiteral("catalogue"), QStringLiteral("chercher")},
             CatalogueTexts::tr("CODE"),
             CatalogueTexts::tr("Trouve l’unité d’œuvre d’un code, sous toute graphie imprimée au CCTP."),
             1,
             kWords,
             {},
             look}};
}

} // namespace isegorie::cli
