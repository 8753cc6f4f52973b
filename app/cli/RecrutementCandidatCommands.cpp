// recrutement candidats, candidat (corriger, refuser, retirer), foyers, foyer, exporter
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/Foyers.h"
#include "core/recrutement/VivierChange.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace isegorie::cli {

using base::echec;
using base::Erreur;
using base::Result;
using namespace recrutement;

namespace {

struct CandidatTexts {
    Q_DECLARE_TR_FUNCTIONS(CandidatTexts)
};

QJsonObject candidatJson(const Vivier& pool, const Candidat& candidat, bool named) {
    const Obstacle why = obstacle(pool.plan, candidat);
    QJsonObject answers;
    for (auto it = candidat.profil.reponses.begin(); it != candidat.profil.reponses.end(); ++it)
        answers.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("pseudonyme"), candidat.pseudonyme},
                     {QStringLiteral("tirable"), why == Obstacle::Aucun},
                     {QStringLiteral("obstacle"), texteObstacle(why, pool.plan, candidat)},
                     {QStringLiteral("reponses"), answers}};
    if (named)
        json.insert(QStringLiteral("identite"),
                    QJsonObject{{QStringLiteral("identifiant"), candidat.identite.identifiant},
                                {QStringLiteral("nom"), candidat.identite.nom},
                                {QStringLiteral("prenom"), candidat.identite.prenom},
                                {QStringLiteral("courriel"), candidat.identite.courriel},
                                {QStringLiteral("telephone"), candidat.identite.telephone}});
    return json;
}

/// All of them, or those that a search finds; names are shown only when asked for, and that is noted.
Outcome candidates(const Invocation& invocation) {
    const bool named = invocation.options.isSet(QStringLiteral("noms"));
    const bool searches = invocation.options.isSet(QStringLiteral("texte"));
    const auto opened = openRecrutement(invocation, named ? BaseUse::Write : BaseUse::Read, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, named || searches ? Ouverture::Identites : Ouverture::Profils);
    if (!pool)
        return fail(pool.error());
    std::vector<int> places;
    if (searches)
        places = Recherche(*pool).chercher(invocation.options.value(QStringLiteral("texte")));
    else
        for (size_t i = 0; i < pool->candidats.size(); ++i)
            places.push_back(static_cast<int>(i));
    if (named)
        if (const auto noted = noteAccess(*opened, CandidatTexts::tr("Liste nominative de candidats"),
                                          static_cast<int>(places.size()));
            !noted)
            return fail(noted.error());
    QJsonArray json;
    QString text;
    for (const int place : places) {
        const Candidat& candidat = pool->candidats[static_cast<size_t>(place)];
        json << candidatJson(*pool, candidat, named);
        text += QStringLiteral("%1  %2%3\n")
                    .arg(candidat.pseudonyme,
                         named ? candidat.identite.nomComplet() + QStringLiteral("  ") : QString(),
                         texteObstacle(obstacle(pool->plan, candidat), pool->plan, candidat));
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// "KXF3-92QA", with --noms name and address after it.
QString shownPerson(const Candidat& candidat, bool named) {
    if (!named)
        return candidat.pseudonyme;
    const Identite& who = candidat.identite;
    QStringList address{who.adresse, who.complement, who.codePostal, who.ville};
    address.removeAll(QString());
    return QStringLiteral("%1  %2  %3")
        .arg(candidat.pseudonyme, who.nomComplet(), address.join(QStringLiteral(", ")));
}

QJsonObject personJson(const Candidat& candidat, bool named) {
    QJsonObject json{{QStringLiteral("pseudonyme"), candidat.pseudonyme}};
    if (named)
        json.insert(QStringLiteral("identite"),
                    QJsonObject{{QStringLiteral("nom"), candidat.identite.nom},
                                {QStringLiteral("prenom"), candidat.identite.prenom},
                                {QStringLiteral("adresse"), candidat.identite.adresse},
                                {QStringLiteral("complement"), candidat.identite.complement},
                                {QStringLiteral("code_postal"), candidat.identite.codePostal},
                                {QStringLiteral("ville"), candidat.identite.ville}});
    return json;
}

/// Each household of several candidates and each pair that may be one.
Answer householdsAnswer(const Vivier& pool, const std::vector<PaireDouteuse>& pairs, bool named) {
    const auto at = [&pool](int place) -> const Candidat& {
        return pool.candidats[static_cast<size_t>(place)];
    };
    const ComptesFoyers counts = compterFoyers(pool);
    QString text =
        CandidatTexts::tr("%1 foyer(s) de plusieurs candidats (%2 personnes), %3 candidat(s) sans adresse "
                          "connue\n")
            .arg(counts.foyers)
            .arg(counts.candidats)
            .arg(counts.sansFoyer);
    QJsonArray shared;
    for (const std::vector<int>& household : foyersPartages(pool)) {
        QJsonArray members;
        text += CandidatTexts::tr("Foyer %1\n").arg(shared.size() + 1);
        for (const int place : household) {
            members << personJson(at(place), named);
            text += QStringLiteral("  %1\n").arg(shownPerson(at(place), named));
        }
        shared << members;
    }
    QJsonArray doubtful;
    for (const PaireDouteuse& pair : pairs) {
        QJsonObject json{{QStringLiteral("a"), at(pair.a).pseudonyme},
                         {QStringLiteral("b"), at(pair.b).pseudonyme},
                         {QStringLiteral("raison"), libelle(pair.raison)}};
        if (named)
            json.insert(QStringLiteral("personnes"),
                        QJsonArray{personJson(at(pair.a), true), personJson(at(pair.b), true)});
        doubtful << json;
        text += named ? CandidatTexts::tr("À vérifier : %1\n  %2\n  %3\n")
                            .arg(libelle(pair.raison), shownPerson(at(pair.a), true),
                                 shownPerson(at(pair.b), true))
                      : CandidatTexts::tr("À vérifier : %1 / %2 : %3\n")
                            .arg(at(pair.a).pseudonyme, at(pair.b).pseudonyme, libelle(pair.raison));
    }
    return {QJsonDocument(QJsonObject{{QStringLiteral("foyers"), counts.foyers},
                                      {QStringLiteral("candidats"), counts.candidats},
                                      {QStringLiteral("sans_foyer"), counts.sansFoyer},
                                      {QStringLiteral("partages"), shared},
                                      {QStringLiteral("paires_douteuses"), doubtful}}),
            text,
            0,
            {}};
}

/// Who lives with whom, by pseudonym; names and addresses are shown only when asked for, and that is noted.
Outcome households(const Invocation& invocation) {
    const bool named = invocation.options.isSet(QStringLiteral("noms"));
    const auto opened = openRecrutement(invocation, named ? BaseUse::Write : BaseUse::Read, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Identites);
    if (!pool)
        return fail(pool.error());
    const auto judged = pairesJugees(*opened->database, opened->recrutement.id);
    if (!judged)
        return fail(judged.error());
    const auto pairs = pairesDouteuses(*pool, *judged);
    if (named) {
        const int people = compterFoyers(*pool).candidats + 2 * static_cast<int>(pairs.size()); // at most
        if (const auto noted = noteAccess(*opened, CandidatTexts::tr("Adresses des foyers"), people); !noted)
            return fail(noted.error());
    }
    return householdsAnswer(*pool, pairs, named);
}

Outcome judge(const Invocation& invocation) {
    const bool same = invocation.options.isSet(QStringLiteral("meme"));
    if (same == invocation.options.isSet(QStringLiteral("distincts")))
        return fail(usageErreur(CandidatTexts::tr("Dites --meme ou --distincts.")));
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Identites);
    if (!pool)
        return fail(pool.error());
    const auto a = candidatOf(*pool, invocation.arguments.at(1));
    const auto b = candidatOf(*pool, invocation.arguments.at(2));
    if (!a || !b)
        return fail(!a ? a.error() : b.error());
    const auto judged = jugerPaire(*opened->database, *opened->coffre, *pool, pool->places.value(a->id),
                                   pool->places.value(b->id), same);
    return withCommitmentWarning(applied(*opened->database, judged), *opened);
}

/// The day of --date, or none with --annuler.
Result<QDate> dayOrNone(const Invocation& invocation) {
    if (invocation.options.isSet(QStringLiteral("annuler")))
        return QDate();
    return pastDay(invocation);
}

Outcome setAside(const Invocation& invocation, bool byDitp) {
    const auto day = dayOrNone(invocation);
    if (!day)
        return fail(day.error());
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Identites);
    if (!pool)
        return fail(pool.error());
    const auto candidat = candidatOf(*pool, invocation.arguments.at(1));
    if (!candidat)
        return fail(candidat.error());
    storage::Database& database = *opened->database;
    const auto edit = byDitp ? setRefusDitp(database, *opened->coffre, *pool, candidat->id, *day,
                                            invocation.options.value(QStringLiteral("note")))
                             : setRetrait(database, *pool, candidat->id, *day);
    return withCommitmentWarning(applied(database, edit), *opened);
}

Outcome exportPeople(const Invocation& invocation) {
    const auto group = groupeFromKey(invocation.arguments.at(1));
    if (!group)
        return fail(usageErreur(CandidatTexts::tr("Le groupe est panel, reserve, restants ou tous.")));
    const bool hidden = invocation.options.isSet(QStringLiteral("pseudonymes"));
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, hidden ? Ouverture::Profils : Ouverture::Identites);
    if (!pool)
        return fail(pool.error());
    const auto panel = loadPanel(*opened->database, opened->recrutement.id);
    if (!panel)
        return fail(panel.error());
    const TablePersonnes table = tablePersonnes(*pool, *panel, *group, hidden);
    const QString path = invocation.arguments.at(2);
    const auto write = [&] { return exportPersonnes(table, libelle(*group), path, formatOf(path)); };
    const QString action = (hidden ? CandidatTexts::tr("Export sous pseudonymes : %1")
                                   : CandidatTexts::tr("Export nominatif : %1"))
                               .arg(libelle(*group));
    if (const auto written = writeNoted(*opened, action, table.personnes(), path, write); !written)
        return fail(written.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichier"), path},
                                            {QStringLiteral("personnes"), table.personnes()}}),
                  CandidatTexts::tr("%n personne(s) dans %1\n", nullptr, table.personnes()).arg(path),
                  0,
                  {}};
}

/// Column of a contact and where it stands.
struct ChampIdentite {
    const char* option;
    QString Identite::*champ;
};
constexpr std::array<ChampIdentite, 9> kIdentite{{{"nom", &Identite::nom},
                                                  {"prenom", &Identite::prenom},
                                                  {"courriel", &Identite::courriel},
                                                  {"telephone", &Identite::telephone},
                                                  {"adresse", &Identite::adresse},
                                                  {"complement", &Identite::complement},
                                                  {"code-postal", &Identite::codePostal},
                                                  {"ville", &Identite::ville},
                                                  {"iban", &Identite::iban}}};

/// The keys of criteria or categories.
template <typename T>
QString keysOf(const QList<T>& all) {
    QStringList keys;
    keys.reserve(all.size());
    for (const T& one : all)
        keys << one.cle;
    return keys.join(QStringLiteral(", "));
}

/// "sexe=femme": an answer, recognised as in a file.
base::Status takeAnswer(const Plan& plan, const QString& text, Candidat& candidat) {
    const qsizetype cut = text.indexOf(QLatin1Char('='));
    const QString key = text.left(cut).trimmed();
    const Critere* critere = cut > 0 ? plan.find(key) : nullptr;
    if (critere == nullptr)
        return echec(
            usageErreur(CandidatTexts::tr("--reponse attend CRITERE=REPONSE, le critère par sa clé."),
                        CandidatTexts::tr("Clés du plan : %1.").arg(keysOf(plan.criteres))));
    const QString answer = text.mid(cut + 1).trimmed();
    candidat.profil.inconnues.remove(key);
    if (answer.isEmpty()) {
        candidat.profil.reponses.remove(key);
        return {};
    }
    const Categorie* categorie = critere->recognise(answer);
    if (categorie == nullptr)
        return echec(
            Erreur::saisie(QStringLiteral("candidat.reponse-inconnue"),
                           CandidatTexts::tr("« %1 » n’a pas cette catégorie.").arg(critere->libelle),
                           CandidatTexts::tr("Ses catégories : %1.").arg(keysOf(critere->valeurs()))));
    candidat.profil.reponses.insert(key, categorie->cle);
    return {};
}

base::Status take(const Invocation& invocation, const Plan& plan, Candidat& candidat) {
    for (const ChampIdentite& one : kIdentite)
        if (invocation.options.isSet(QLatin1String(one.option)))
            candidat.identite.*one.champ = invocation.options.value(QLatin1String(one.option));
    for (const QString& answer : invocation.options.values(QStringLiteral("reponse")))
        if (const auto taken = takeAnswer(plan, answer, candidat); !taken)
            return taken;
    for (const auto& [option, day] : {std::pair("consentement", &candidat.consentementLe),
                                      std::pair("consentement-sensible", &candidat.consentementSensibleLe)}) {
        if (!invocation.options.isSet(QLatin1String(option)))
            continue;
        const auto read = dateOf(invocation, QLatin1String(option));
        if (!read)
            return echec(read.error());
        *day = *read;
    }
    return {};
}

Outcome correct(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Identites);
    if (!pool)
        return fail(pool.error());
    auto candidat = candidatOf(*pool, invocation.arguments.at(1));
    if (!candidat)
        return fail(candidat.error());
    const Candidat before = *candidat;
    if (const auto taken = take(invocation, pool->plan, *candidat); !taken)
        return fail(taken.error());
    Outcome outcome =
        applied(*opened->database, updateCandidat(*opened->coffre, *pool, *candidat, QDate::currentDate()));
    return changeLeVivier(before, *candidat) ? withCommitmentWarning(std::move(outcome), *opened) : outcome;
}

QList<QCommandLineOption> correctionOptions() {
    QList<QCommandLineOption> options;
    for (const ChampIdentite& one : kIdentite)
        options << value(one.option, CandidatTexts::tr("Corrige cette coordonnée."),
                         CandidatTexts::tr("TEXTE"));
    return options << value("reponse", CandidatTexts::tr("Réponse à un critère ; vide pour l’ôter."),
                            CandidatTexts::tr("CRITERE=REPONSE"))
                   << dateOption(QStringLiteral("consentement"), CandidatTexts::tr("Jour du consentement."))
                   << dateOption(QStringLiteral("consentement-sensible"),
                                 CandidatTexts::tr("Jour du consentement aux questions sensibles."));
}

QList<Command> personCommands() {
    const QString person = CandidatTexts::tr("RECRUTEMENT CANDIDAT");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), CandidatTexts::tr("Jour ; aujourd’hui à défaut."));
    const QCommandLineOption note =
        value("note", CandidatTexts::tr("Remarque, gardée chiffrée."), CandidatTexts::tr("TEXTE"));
    const QCommandLineOption undo = flag("annuler", CandidatTexts::tr("Revient sur ce qui était noté."));
    return {
        entry("candidat corriger", person, CandidatTexts::tr("Corrige une coordonnée ou une réponse."),
              correct, correctionOptions()),
        entry("candidat refuser", person, CandidatTexts::tr("Note qu’une personne est refusée par la DITP."),
              [](const Invocation& invocation) { return setAside(invocation, true); }, {date, note, undo}),
        entry("candidat retirer", person, CandidatTexts::tr("Note qu’une personne n’est plus candidate."),
              [](const Invocation& invocation) { return setAside(invocation, false); }, {date, undo})};
}

} // namespace

QList<Command> recrutementCandidatCommands() {
    const QString which = CandidatTexts::tr("RECRUTEMENT");
    const QList<Command> lists{
        entry("candidats", which, CandidatTexts::tr("Les candidats, par pseudonyme ou avec leur nom."),
              candidates,
              {flag("noms", CandidatTexts::tr("Avec les identités ; l’accès est noté.")),
               value("texte", CandidatTexts::tr("Texte cherché."), CandidatTexts::tr("TEXTE"))}),
        entry("foyers", which,
              CandidatTexts::tr("Les foyers de plusieurs candidats, et les paires douteuses."), households,
              {flag("noms", CandidatTexts::tr("Avec noms et adresses ; l’accès est noté."))}),
        entry("foyer", CandidatTexts::tr("RECRUTEMENT A B"),
              CandidatTexts::tr("Dit si deux candidats sont du même foyer."), judge,
              {flag("meme", CandidatTexts::tr("Ils sont du même foyer.")),
               flag("distincts", CandidatTexts::tr("Ils ne le sont pas."))}),
        entry(
            "exporter", CandidatTexts::tr("RECRUTEMENT GROUPE FICHIER"),
            CandidatTexts::tr("Écrit en CSV ou XLSX panel, reserve (qui remplace, dans l’ordre d’appel), "
                              "restants (qui peut encore être tiré, hors panel et foyers du panel) ou tous."),
            exportPeople,
            {flag(
                "pseudonymes",
                CandidatTexts::tr("Sans identité ni réponse sensible : si le plan a un critère sensible, ce "
                                  "fichier ne suffit pas à rejouer le tirage ; « recrutement tirage "
                                  "--recrutement » le tire de la base."))})};
    return withPhrase(lists + personCommands());
}

} // namespace isegorie::cli
