// concertation vue lister, enregistrer, supprimer
#include "app/cli/ConcertationOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/Vues.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace concertation;

struct VueTexts {
    Q_DECLARE_TR_FUNCTIONS(VueTexts)
};

QJsonObject vueJson(const Vue& vue) {
    return {{QStringLiteral("id"), vue.id},
            {QStringLiteral("nom"), vue.nom},
            {QStringLiteral("filtre"), vue.filtre.toJson()}};
}

QString vueText(const Vue& vue) {
    return QStringLiteral("%1  %2\n")
        .arg(vue.nom, QString::fromUtf8(QJsonDocument(vue.filtre.toJson()).toJson(QJsonDocument::Compact)));
}

Outcome list(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto views = lireVues(**database);
    if (!views)
        return fail(views.error());
    QJsonArray json;
    QString text;
    for (const Vue& view : *views) {
        json.append(vueJson(view));
        text += vueText(view);
    }
    if (views->isEmpty())
        text = VueTexts::tr("Aucune vue enregistrée.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome save(const Invocation& invocation) {
    const auto filtre = filtreOf(invocation);
    if (!filtre)
        return fail(filtre.error());
    if (filtre->estVide())
        return fail(usageErreur(VueTexts::tr("Cette vue ne filtrerait rien."),
                                VueTexts::tr("Donnez au moins une option de filtre.")));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const QString& name = invocation.arguments.first();
    if (const auto applied = applyEdit(**database, enregistrerVue(**database, name, *filtre)); !applied)
        return fail(applied.error());
    const auto view = trouverVue(**database, name);
    if (!view)
        return fail(view.error());
    return Answer{QJsonDocument(vueJson(*view)), vueText(*view), 0, {}};
}

Outcome remove(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto view = trouverVue(**database, invocation.arguments.first());
    if (!view)
        return fail(view.error());
    const auto edit = supprimerVue(**database, view->id);
    if (const auto applied = applyEdit(**database, edit); !applied)
        return fail(applied.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("supprime"), view->id}}),
                  edit->libelle + QLatin1Char('\n'),
                  0,
                  {}};
}

} // namespace

QList<Command> concertationVueCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("concertation"), QStringLiteral("vue"), QLatin1String(verb)};
    };
    const QString name = VueTexts::tr("NOM");
    return {{words("lister"), {}, VueTexts::tr("Énumère les vues enregistrées de la liste."), 0, 0, {}, list},
            {words("enregistrer"), name,
             VueTexts::tr("Garde un filtre de la liste sous un nom ; remplace celui qu’il avait."), 1, 1,
             filtreOptions(), save},
            {words("supprimer"), name, VueTexts::tr("Supprime une vue enregistrée."), 1, 1, {}, remove}};
}

} // namespace isegorie::cli
