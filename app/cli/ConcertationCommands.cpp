// concertation lister, montrer, creer, modifier, dupliquer, supprimer
#include "app/cli/ConcertationFichier.h"
#include "app/cli/ConcertationOptions.h"
#include "app/cli/ConcertationSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/Lecture.h"
#include "core/concertation/Vues.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace concertation;

struct ConcertationTexts {
    Q_DECLARE_TR_FUNCTIONS(ConcertationTexts)
};

const QString kTable = QStringLiteral("concertation");

base::Result<Filtre> filterWithView(const Invocation& invocation, const storage::Database& database) {
    if (!invocation.options.isSet(QStringLiteral("vue")))
        return filtreOf(invocation);
    const auto vue = trouverVue(database, invocation.options.value(QStringLiteral("vue")));
    if (!vue)
        return base::echec(vue.error());
    return filtreOf(invocation, vue->filtre);
}

Outcome list(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto filtre = filterWithView(invocation, **database);
    if (!filtre)
        return fail(filtre.error());
    const auto lines = lister(**database, *filtre, *date);
    if (!lines)
        return fail(lines.error());
    QJsonArray json;
    QString text;
    for (const LigneListe& line : *lines) {
        json.append(ligneJson(line));
        text += ligneText(line);
    }
    if (lines->isEmpty())
        text = ConcertationTexts::tr("Aucune concertation.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome show(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto id = trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    return ficheAnswer(**database, *id, *date);
}

/// Applies, and tells the concertation `id`, by default the first record of the edit.
Outcome told(storage::Database& database, const base::Result<storage::Edit>& edit, const QString& id = {}) {
    if (const auto applied = applyEdit(database, edit); !applied)
        return fail(applied.error());
    return ficheAnswer(database, id.isEmpty() ? edit->changes.first().id : id, QDate::currentDate());
}

Outcome create(const Invocation& invocation) {
    ConcertationFichier fichier;
    const QString path = invocation.arguments.value(0);
    if (!path.isEmpty()) {
        auto read = readConcertationFichier(path);
        if (!read)
            return tl::unexpected<Errors>(read.error());
        fichier = std::move(*read);
    }
    const auto fields = champsDonnes(invocation, kTable, fichier.champs);
    if (!fields)
        return fail(fields.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const QString title = fields->value(QStringLiteral("titre")).toString().simplified();
    const auto same = trouverConcertation(**database, title);
    if (same || same.error().code == QLatin1String("concertation.ambigue"))
        invocation.notes << ConcertationTexts::tr(
                                "Une autre concertation a déjà le titre « %1 » : désignez-les "
                                "par leur identifiant, ou renommez l’une d’elles.")
                                .arg(title.left(80));
    const auto edit = creer(*fields, fichier.parties);
    if (!edit)
        return fail(path.isEmpty() ? edit.error() : edit.error().dans(path));
    return told(**database, edit);
}

Outcome change(const Invocation& invocation) {
    QVariantMap given;
    if (const QString path = invocation.arguments.value(1); !path.isEmpty()) {
        auto read = readChampsFichier(path, kTable);
        if (!read)
            return tl::unexpected<Errors>(read.error());
        given = std::move(*read);
    }
    const auto fields = champsDonnes(invocation, kTable, given);
    if (!fields)
        return fail(fields.error());
    if (fields->isEmpty())
        return fail(usageErreur(ConcertationTexts::tr("Rien à modifier."),
                                ConcertationTexts::tr("Donnez un fichier ou au moins une option.")));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    return told(**database, modifier(**database, *id, *fields), *id);
}

Outcome duplicate(const Invocation& invocation) {
    QDate first;
    if (invocation.options.isSet(QStringLiteral("debut"))) {
        const auto given = dateOf(invocation, QStringLiteral("debut"));
        if (!given)
            return fail(given.error());
        first = *given;
    }
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    return told(**database, dupliquer(**database, *id, first));
}

Outcome remove(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    const auto known = lireConcertation(**database, *id);
    if (!known)
        return fail(known.error());
    const auto edit = supprimer(**database, *id);
    if (const auto applied = applyEdit(**database, edit); !applied)
        return fail(applied.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("supprime"), *id}}),
                  ConcertationTexts::tr("La concertation « %1 » est supprimée.").arg(known->titre) +
                      QLatin1Char('\n'),
                  0,
                  {}};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> concertationCommands() {
    const auto words = [](const char* verb) { return QStringList{kTable, QLatin1String(verb)}; };
    const QString which = ConcertationTexts::tr("TITRE|ID");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), ConcertationTexts::tr("Jour ; aujourd’hui à défaut."));
    const QCommandLineOption view = valueOption(
        QStringLiteral("vue"), ConcertationTexts::tr("Une vue enregistrée ; les autres options l’affinent."),
        ConcertationTexts::tr("NOM"));
    return {{words("lister"),
             {},
             ConcertationTexts::tr("Énumère les concertations, filtrées comme à l’écran."),
             0,
             0,
             filtreOptions() + QList{view, date},
             list},
            {words("montrer"),
             which,
             ConcertationTexts::tr("Montre une fiche, ses parties, ses constats et ses alertes."),
             1,
             1,
             {date},
             show},
            {words("creer"), ConcertationTexts::tr("[FICHIER.json]"),
             ConcertationTexts::tr("Crée une concertation, avec les parties que décrit le fichier."), 0, 1,
             champOptions(kTable), create},
            {words("modifier"), ConcertationTexts::tr("TITRE|ID [FICHIER.json]"),
             ConcertationTexts::tr("Modifie la fiche d’une concertation."), 1, 2, champOptions(kTable),
             change},
            {words("dupliquer"),
             which,
             ConcertationTexts::tr("Refait une concertation et ses parties, sans rien de réalisé."),
             1,
             1,
             {dateOption(QStringLiteral("debut"),
                         ConcertationTexts::tr("Premier jour de la copie ; les dates suivent."))},
             duplicate},
            {words("supprimer"),
             which,
             ConcertationTexts::tr("Supprime une concertation sans bon de commande (code 3 sinon)."),
             1,
             1,
             {},
             remove}};
}

} // namespace isegorie::cli
