// contributions profils lister, montrer, ebaucher, exporter, importer, supprimer
#include "app/cli/BaseAccess.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/Apercu.h"
#include "core/consultation/ProfilsBase.h"
#include "core/documents/FileOutput.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace consultation;

namespace {

struct ProfilTexts {
    Q_DECLARE_TR_FUNCTIONS(ProfilTexts)
};

QString profileText(const Profil& profil) {
    QString text = profil.libelle + u'\n';
    for (const UsageColonne& one : profil.colonnes) {
        text += ProfilTexts::tr("  %1 : %2").arg(one.entete, libelle(one.usage));
        for (const QString& more : {one.genre, one.separateur, one.nature})
            if (!more.isEmpty())
                text += QStringLiteral(", ") + more;
        text += u'\n';
    }
    return text;
}

Outcome list(const Invocation& invocation) {
    QList<ProfilEnregistre> saved;
    if (!invocation.base.isEmpty()) {
        const auto database = openBase(invocation, BaseUse::Read);
        if (!database)
            return fail(database.error());
        auto all = profilsEnregistres(**database);
        if (!all)
            return fail(all.error());
        saved = std::move(*all);
    }
    QJsonArray json;
    QString text;
    const auto add = [&](const QString& key, const QString& label, bool own) {
        json << QJsonObject{{QStringLiteral("cle"), key},
                            {QStringLiteral("libelle"), label},
                            {QStringLiteral("fourni"), !own}};
        text += (own ? ProfilTexts::tr("%1 (enregistré dans la base)").arg(label)
                     : ProfilTexts::tr("%1 : %2").arg(key, label)) +
                u'\n';
    };
    for (const ProfilEnregistre& one : saved)
        add(one.nom, one.nom, true);
    for (const Profil& one : profilsFournis())
        add(one.cle, one.libelle, false);
    return Answer{QJsonDocument(json), text, 0, {}};
}

Result<Profil> namedProfile(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return echec(database.error());
    return profilNomme(**database, invocation.arguments.constFirst());
}

Answer answerOf(const Profil& profil) {
    return {QJsonDocument::fromJson(profil.versJson()), profileText(profil), 0, {}};
}

Outcome show(const Invocation& invocation) {
    const auto profil = namedProfile(invocation);
    return profil ? Outcome(answerOf(*profil)) : fail(profil.error());
}

Outcome write(const Profil& profil, const QString& path) {
    if (const auto written = documents::writeFile(path, profil.versJson()); !written)
        return fail(written.error());
    return answerOf(profil);
}

Outcome exportProfile(const Invocation& invocation) {
    const auto profil = namedProfile(invocation);
    if (!profil)
        return fail(profil.error());
    if (profil->colonnes.isEmpty()) // a file of it would hold nothing
        return fail(base::Erreur::refus(
            QStringLiteral("profil.fourni"),
            ProfilTexts::tr("« %1 » est fourni avec le programme.").arg(profil->libelle),
            ProfilTexts::tr(
                "Il est reconnu partout : seuls les profils enregistrés dans une base s’exportent.")));
    return write(*profil, invocation.arguments.at(1));
}

/// What the columns of an export are taken for, to be corrected by hand.
Outcome draft(const Invocation& invocation) {
    const auto seen = apercevoir(invocation.arguments.constFirst());
    if (!seen)
        return fail(seen.error());
    return write(
        profilDe(*seen, QFileInfo(invocation.arguments.constFirst()).completeBaseName(), seen->usages),
        invocation.arguments.at(1));
}

Outcome change(const Invocation& invocation,
               const std::function<Result<storage::Edit>(const storage::Database&)>& make, Answer answer) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    if (const auto done = applyEdit(**database, make(**database)); !done)
        return fail(done.error());
    return answer;
}

Outcome importProfile(const Invocation& invocation) {
    const QString path = invocation.arguments.constFirst();
    QFile file(path);
    constexpr qint64 kMost = 4'000'000;
    if (!file.open(QIODevice::ReadOnly))
        return fail(base::Erreur::saisie(QStringLiteral("fichier.lecture"),
                                         ProfilTexts::tr("Le fichier ne peut pas être lu."))
                        .dans(path));
    auto profil = Profil::depuisJson(file.read(kMost));
    if (!profil)
        return fail(base::Erreur(profil.error()).dans(path));
    if (const QString name = invocation.options.value(QStringLiteral("nom")); !name.isEmpty())
        profil->libelle = name;
    return change(
        invocation,
        [&profil](const storage::Database& database) { return enregistrerProfil(database, *profil); },
        answerOf(*profil));
}

Outcome removeProfile(const Invocation& invocation) {
    const QString name = invocation.arguments.constFirst();
    return change(invocation,
                  [&name](const storage::Database& database) { return supprimerProfil(database, name); },
                  {QJsonDocument(QJsonObject{{QStringLiteral("supprime"), name}}),
                   ProfilTexts::tr("Le profil « %1 » est supprimé.\n").arg(name),
                   0,
                   {}});
}

Command command(const char* word, const QString& arguments, int count, const QString& summary,
                std::function<Outcome(const Invocation&)> run,
                const QList<QCommandLineOption>& options = {}) {
    return {{QStringLiteral("contributions"), QStringLiteral("profils"), QLatin1String(word)},
            arguments,
            summary,
            count,
            count,
            options,
            std::move(run)};
}

} // namespace

QList<Command> contributionProfilsCommands() {
    const QString name = ProfilTexts::tr("NOM");
    return {
        command("lister", {}, 0, ProfilTexts::tr("Énumère les profils d’import, fournis et enregistrés."),
                list),
        command("montrer", name, 1, ProfilTexts::tr("Dit l’usage de chaque colonne d’un profil enregistré."),
                show),
        command("ebaucher", ProfilTexts::tr("EXPORT FICHIER.json"), 2,
                ProfilTexts::tr("Écrit ce que le programme devine des colonnes d’un export, à corriger."),
                draft),
        command("exporter", ProfilTexts::tr("NOM FICHIER.json"), 2,
                ProfilTexts::tr("Écrit un profil enregistré dans un fichier."), exportProfile),
        command("importer", ProfilTexts::tr("FICHIER.json"), 1,
                ProfilTexts::tr("Enregistre un profil dans la base, pour les fichiers aux mêmes colonnes."),
                importProfile,
                {valueOption(QStringLiteral("nom"), ProfilTexts::tr("Sous un autre nom."), name)}),
        command("supprimer", name, 1, ProfilTexts::tr("Supprime un profil enregistré."), removeProfile)};
}

} // namespace isegorie::cli
