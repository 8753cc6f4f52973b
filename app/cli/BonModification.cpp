// bon modifier, titulaire, prix, besoin
#include "app/cli/BonEdition.h"
#include "app/cli/BonFichier.h"
#include "app/cli/BonSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/marche/BonChiffrage.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace marche;

struct ModificationTexts {
    Q_DECLARE_TR_FUNCTIONS(ModificationTexts)
};

QString optionOf(const QString& column) {
    return QString(column).replace(QLatin1Char('_'), QLatin1Char('-'));
}

/// Of the file, then of the options, which win.
base::Result<QList<BonChamp>> givenFields(const Invocation& invocation) {
    QList<BonChamp> fields;
    if (const QString path = invocation.arguments.value(1); !path.isEmpty()) {
        const auto read = readBonChamps(path);
        if (!read)
            return base::echec(read.error());
        fields = *read;
    }
    for (const QString& column : bonColonnes())
        if (const QString name = optionOf(column); invocation.options.isSet(name)) {
            fields.removeIf([&column](const BonChamp& field) { return field.colonne == column; });
            fields.append({column, invocation.options.value(name), QStringLiteral("--") + name, 0, 0});
        }
    if (fields.isEmpty())
        return base::echec(usageErreur(ModificationTexts::tr("Rien à modifier."),
                                       ModificationTexts::tr("Donnez un fichier ou au moins une option.")));
    return fields;
}

Outcome change(const Invocation& invocation) {
    const auto fields = givenFields(invocation);
    if (!fields)
        return fail(fields.error());
    return changedBon(
        invocation,
        {[&fields](const storage::Database& database, const Bon& bon) -> base::Result<storage::Edit> {
            storage::Edit edit;
            for (const BonChamp& field : *fields) {
                const auto one = setBonField(database, bon.id, field.colonne, field.valeur);
                if (!one)
                    return base::echec(one.error().dans(field.fichier, field.ligne, field.colonneFichier));
                edit.libelle = one->libelle;
                edit.append(*one);
            }
            return edit;
        }});
}

QJsonObject changeJson(const ChangementPrix& change, bool stored) {
    QJsonArray lines;
    for (const ChangementPrix::Ligne& line : change.lignes)
        lines.append(QJsonObject{{QStringLiteral("ligne_id"), line.ligneId},
                                 {QStringLiteral("code"), line.code},
                                 {QStringLiteral("avant_centimes"), line.avant.centimes()},
                                 {QStringLiteral("apres_centimes"), line.apres.centimes()},
                                 {QStringLiteral("taux"), line.taux}});
    return {{QStringLiteral("explication"), change.explication},
            {QStringLiteral("lignes"), lines},
            {QStringLiteral("ht_avant_centimes"), change.htAvant.centimes()},
            {QStringLiteral("ht_apres_centimes"), change.htApres.centimes()},
            {QStringLiteral("enregistre"), stored}};
}

/// Shows what changing the holder or the prices does, and does it unless --simuler.
Outcome repriced(
    const Invocation& invocation,
    const std::function<base::Result<ChangementPrix>(const storage::Database&, const Bon&, QDate)>& plan) {
    const bool simulate = invocation.options.isSet(QStringLiteral("simuler"));
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, simulate ? BaseUse::Read : BaseUse::Write);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto bon = findBon(**database, invocation.arguments.first());
    if (!bon)
        return fail(bon.error());
    const auto change = plan(**database, *bon, *date);
    if (!change)
        return fail(change.error());
    if (!simulate)
        if (const auto applied = applyEdit(**database, change->edit); !applied)
            return fail(applied.error());
    QString text = change->explication + QLatin1Char('\n');
    for (const ChangementPrix::Ligne& line : change->lignes)
        text += QStringLiteral("  %1  %2 → %3\n")
                    .arg(line.code.leftJustified(11), line.avantTexte(), line.apresTexte());
    return Answer{QJsonDocument(changeJson(*change, !simulate)), text, 0, {}};
}

Outcome changeHolder(const Invocation& invocation) {
    const auto name = requiredOption(invocation, QStringLiteral("titulaire"));
    if (!name)
        return fail(name.error());
    return repriced(invocation,
                    [&name](const storage::Database& database, const Bon& bon,
                            QDate date) -> base::Result<ChangementPrix> {
                        const auto holder = findAttribution(database, bon.lot, *name, date);
                        if (!holder)
                            return base::echec(holder.error());
                        return changeAttribution(database, bon.id, holder->id, date);
                    });
}

Outcome changePrices(const Invocation& invocation) {
    return repriced(
        invocation,
        [](const storage::Database& database, const Bon& bon, QDate date) -> base::Result<ChangementPrix> {
            const auto version = versionEnVigueur(database, bon.attributionId, date);
            if (!version)
                return base::echec(version.error());
            if (!*version)
                return base::echec(base::Erreur::refus(
                    QStringLiteral("bpu.aucune-version"),
                    ModificationTexts::tr("Le titulaire n’a pas de prix en vigueur au %1.")
                        .arg(base::dateCourte(date)),
                    ModificationTexts::tr("Importez son BPU, ou donnez une autre date.")));
            return changeVersionPrix(database, bon.id, (*version)->id);
        });
}

Outcome addNeed(const Invocation& invocation) {
    const auto besoin = readBesoin(invocation.arguments.at(1));
    if (!besoin)
        return fail(besoin.error());
    return changedBon(
        invocation, {[&](const storage::Database& database, const Bon& bon) -> base::Result<storage::Edit> {
            const auto prices = baremeDuBon(database, bon.id, QDate::currentDate());
            if (!prices)
                return base::echec(prices.error());
            const Chiffrage chiffrage = chiffrer(*besoin, *prices);
            for (const LigneChiffree& line : chiffrage.lignes)
                if (const UniteOeuvre* unite = Catalogue::instance().find(line.code);
                    unite != nullptr && unite->lot != bon.lot)
                    invocation.notes << ModificationTexts::tr("L’UO %1 est du lot %2 : laissée de côté.")
                                            .arg(line.code)
                                            .arg(unite->lot);
            return addChiffrage(database, bon.id, chiffrage, QString::fromUtf8(marche::toJson(*besoin)));
        }});
}

QList<QCommandLineOption> fieldOptions() {
    const QString text = ModificationTexts::tr("TEXTE");
    QList<QCommandLineOption> options;
    for (const QString& column : bonColonnes()) {
        const bool date = column == QLatin1String("debut") || column == QLatin1String("livraison");
        options << valueOption(
            optionOf(column), ModificationTexts::tr("Champ « %1 » du bon ; vide pour l’effacer.").arg(column),
            date ? ModificationTexts::tr("JJ/MM/AAAA") : text);
    }
    return options;
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> bonModificationCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("bon"), QLatin1String(verb)};
    };
    const QString which = ModificationTexts::tr("NUMERO|ID");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), ModificationTexts::tr("Jour des prix ; aujourd’hui à défaut."));
    return {{words("modifier"), ModificationTexts::tr("NUMERO|ID [FICHIER.json]"),
             ModificationTexts::tr("Modifie les mentions d’un bon."), 1, 2, fieldOptions(), change},
            {words("titulaire"),
             which,
             ModificationTexts::tr("Adresse un projet de bon à un autre titulaire du lot, à ses prix."),
             1,
             1,
             {titulaireOption(), date, simulerOption()},
             changeHolder},
            {words("prix"),
             which,
             ModificationTexts::tr("Applique à un projet de bon les prix en vigueur un jour."),
             1,
             1,
             {date, simulerOption()},
             changePrices},
            {words("besoin"),
             ModificationTexts::tr("NUMERO|ID BESOIN.json"),
             ModificationTexts::tr("Ajoute à un projet de bon les lignes qu’un besoin demande."),
             2,
             2,
             {},
             addNeed}};
}

} // namespace isegorie::cli
