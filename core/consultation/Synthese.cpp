#include "core/consultation/Synthese.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/Arguments.h"
#include "core/consultation/Classement.h"
#include "core/consultation/CodageSortie.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Nettoyage.h"
#include "core/consultation/Redressement.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesBase.h"
#include "core/storage/StoredValues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;
using storage::Row;

namespace {

const QString kTable = QStringLiteral("synthese_element");
constexpr std::array<const char*, 11> kGenres{"texte",     "controle",  "tri",          "mots",
                                              "verbatims", "classes",   "specificites", "liste",
                                              "votes",     "arguments", "codes"};

/// What of an element says what is counted.
struct Parametres {
    bool question = false, croise = false, nombre = false, toutes = false, contributions = false,
         redresse = false;
};
Parametres readBy(GenreElement genre) {
    switch (genre) {
    case GenreElement::Texte:
    case GenreElement::Controle:
        return {};
    case GenreElement::Tri:
        return {true, true, false, true, false, true};
    case GenreElement::Mots:
    case GenreElement::Liste:
        return {true, false, true, true, false};
    case GenreElement::Specificites:
    case GenreElement::Codes:
        return {true, true, true, true, false};
    case GenreElement::Classes:
        return {true, false, false, false, false};
    case GenreElement::Votes:
        return {true, false, true, false, false};
    case GenreElement::Arguments:
        return {false, false, true, false, false};
    case GenreElement::Verbatims:
        break;
    }
    return {false, false, false, false, true};
}

QJsonObject parametersOf(const ElementSynthese& one) {
    const Parametres read = readBy(one.genre);
    QJsonObject json;
    if (read.question)
        json.insert(QStringLiteral("question"), one.question);
    if (read.croise)
        json.insert(QStringLiteral("croise"), one.croise);
    if (read.nombre)
        json.insert(QStringLiteral("nombre"), one.nombre);
    if (read.toutes)
        json.insert(QStringLiteral("toutes"), one.toutes);
    if (read.redresse)
        json.insert(QStringLiteral("redresse"), one.redresse);
    if (read.contributions) {
        QJsonArray numbers;
        for (const qint64 number : one.numeros)
            numbers << number;
        json.insert(QStringLiteral("contributions"), numbers);
    }
    return json;
}

ElementSynthese elementOf(const Row& row) {
    ElementSynthese one;
    one.id = row.text("id");
    one.genre = genreElementDe(row.text("genre")).value_or(GenreElement::Texte);
    one.titre = row.text("titre");
    one.commentaire = row.text("commentaire");
    one.rang = static_cast<int>(row.integer("rang"));
    const QJsonObject json = QJsonDocument::fromJson(row.text("parametres").toUtf8()).object();
    one.question = json.value(QStringLiteral("question")).toString();
    one.croise = json.value(QStringLiteral("croise")).toString();
    one.toutes = json.value(QStringLiteral("toutes")).toBool();
    one.redresse = json.value(QStringLiteral("redresse")).toBool();
    one.nombre = json.value(QStringLiteral("nombre")).toInt(one.nombre);
    const QJsonArray numbers = json.value(QStringLiteral("contributions")).toArray();
    for (const QJsonValue& number : numbers)
        one.numeros << number.toInteger();
    return one;
}

QVariantMap fieldsOf(const ElementSynthese& one) {
    return {{QStringLiteral("genre"), cle(one.genre)},
            {QStringLiteral("titre"), base::stored(one.titre.trimmed())},
            {QStringLiteral("commentaire"), base::stored(one.commentaire.trimmed())},
            {QStringLiteral("parametres"), storage::storedJson(parametersOf(one))}};
}

int nextRank(const QList<ElementSynthese>& all) {
    return all.isEmpty() ? 0 : all.last().rang + 1;
}

QVariantMap newFields(const ElementSynthese& one, const QString& concertationId, int rank) {
    QVariantMap fields = fieldsOf(one);
    fields.insert(QStringLiteral("concertation_id"), concertationId);
    fields.insert(QStringLiteral("rang"), rank);
    return fields;
}

Status check(const ElementSynthese& one) {
    const bool uncrossed = one.genre == GenreElement::Specificites && one.croise.isEmpty();
    if ((readBy(one.genre).question && one.question.isEmpty()) || uncrossed)
        return echec(Erreur::saisie(QStringLiteral("synthese.question"),
                                    Consultation::tr("Cet élément ne dit pas quelle question il compte."),
                                    Consultation::tr("Choisissez une question.")));
    if (one.genre == GenreElement::Verbatims && one.numeros.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("synthese.verbatims"),
                                    Consultation::tr("Aucune contribution n’est choisie."),
                                    Consultation::tr("Choisissez-en dans la liste des contributions.")));
    const int most = nombreMax(one.genre);
    if (most > 0 && (one.nombre < 1 || one.nombre > most))
        return echec(Erreur::saisie(QStringLiteral("synthese.nombre"),
                                    Consultation::tr("Le nombre va de 1 à %1.").arg(most)));
    return {};
}

/// Margins to weight to, arguments to draw.
Status checkSource(const storage::Database& database, const QString& concertationId,
                   const ElementSynthese& one) {
    if (one.genre == GenreElement::Tri && one.redresse) {
        const auto questions = questionsFermees(database, concertationId);
        if (!questions)
            return echec(questions.error());
        for (const QuestionFermee& question : *questions)
            if (question.id == one.question)
                if (const auto margins = margesExigees(database, question.consultationId); !margins)
                    return echec(margins.error());
    }
    if (one.genre != GenreElement::Arguments)
        return {};
    const auto map = carteArguments(database, concertationId);
    if (!map)
        return echec(map.error());
    return map->estVide()
               ? echec(Erreur::refus(
                     QStringLiteral("synthese.arguments"),
                     Consultation::tr("La carte des arguments n’a encore ni thèse ni argument."),
                     Consultation::tr("Écrivez-la d’abord dans l’onglet « Arguments », ou importez-la.")))
               : Status();
}

/// Where the plan has it already.
Status checkNew(const QList<ElementSynthese>& plan, const ElementSynthese& one) {
    for (qsizetype i = 0; i < plan.size(); ++i)
        if (memeContenu(plan.at(i), one))
            return echec(Erreur::refus(
                QStringLiteral("synthese.double"),
                Consultation::tr("Le plan a déjà cet élément, à la place %1 : « %2 ».")
                    .arg(i + 1)
                    .arg(plan.at(i).titre.isEmpty() ? libelle(one.genre) : plan.at(i).titre),
                Consultation::tr("Changez ce qu’il compte ou son croisement, ou retirez d’abord l’autre.")));
    return {};
}

Result<QList<ElementSynthese>> withOne(const storage::Database& database, const QString& concertationId,
                                       const QString& id, qsizetype& place) {
    auto all = elementsSynthese(database, concertationId);
    if (!all)
        return all;
    const auto found =
        std::find_if(all->begin(), all->end(), [&id](const ElementSynthese& one) { return one.id == id; });
    if (found == all->end())
        return echec(Erreur::saisie(QStringLiteral("synthese.inconnu"),
                                    Consultation::tr("Cet élément de la synthèse n’existe plus.")));
    place = found - all->begin();
    return all;
}

} // namespace

QString cle(GenreElement genre) {
    return QLatin1String(kGenres[std::size_t(genre)]);
}

std::optional<GenreElement> genreElementDe(const QString& cle) {
    const auto found = std::find(kGenres.begin(), kGenres.end(), cle);
    if (found == kGenres.end())
        return std::nullopt;
    return static_cast<GenreElement>(found - kGenres.begin());
}

QString libelle(GenreElement genre) {
    switch (genre) {
    case GenreElement::Texte:
        return Consultation::tr("Texte");
    case GenreElement::Controle:
        return Consultation::tr("Contributions reçues");
    case GenreElement::Tri:
        return Consultation::tr("Question fermée");
    case GenreElement::Mots:
        return Consultation::tr("Mots");
    case GenreElement::Classes:
        return Consultation::tr("Classes");
    case GenreElement::Specificites:
        return Consultation::tr("Mots spécifiques");
    case GenreElement::Liste:
        return Consultation::tr("Toutes les réponses");
    case GenreElement::Votes:
        return Consultation::tr("Votes");
    case GenreElement::Arguments:
        return Consultation::tr("Carte des arguments");
    case GenreElement::Codes:
        return Consultation::tr("Codes");
    case GenreElement::Verbatims:
        break;
    }
    return Consultation::tr("Verbatims");
}

int nombreMax(GenreElement genre) {
    constexpr int kWords = 100, kAnswers = 5'000, kStatements = 50, kQuotes = 20;
    switch (genre) {
    case GenreElement::Mots:
    case GenreElement::Specificites:
        return kWords;
    case GenreElement::Liste:
        return kAnswers;
    case GenreElement::Votes:
        return kStatements;
    case GenreElement::Arguments:
    case GenreElement::Codes:
        return kQuotes;
    default:
        return 0;
    }
}

ElementSynthese elementDe(GenreElement genre, const QString& question) {
    constexpr int kAnswers = 200, kWordsOfEach = 10, kStatements = 8, kQuotes = 2;
    ElementSynthese one;
    one.genre = genre;
    one.question = question;
    one.nombre = genre == GenreElement::Liste          ? kAnswers
                 : genre == GenreElement::Specificites ? kWordsOfEach
                 : genre == GenreElement::Votes        ? kStatements
                 : genre == GenreElement::Arguments    ? kQuotes
                 : genre == GenreElement::Codes        ? 1
                                                       : one.nombre;
    return one;
}

Result<QList<ElementSynthese>> elementsSynthese(const storage::Database& database,
                                                const QString& concertationId) {
    QList<ElementSynthese> all;
    const auto read = database.each(QStringLiteral("consultation/synthese"),
                                    {{QStringLiteral("concertation"), concertationId}},
                                    [&all](const Row& row) { all.append(elementOf(row)); });
    if (!read)
        return echec(read.error());
    return all;
}

Result<QHash<QString, QString>> nomsComptes(const storage::Database& database,
                                            const QString& concertationId) {
    const auto closed = questionsFermees(database, concertationId);
    const auto open = champsTexte(database, concertationId);
    const auto votes = scrutinsDe(database, concertationId);
    const auto kept = classementsGardes(database, concertationId);
    if (!closed || !open || !votes || !kept)
        return echec(!closed ? closed.error() : !open ? open.error() : !votes ? votes.error() : kept.error());
    QHash<QString, QString> names;
    for (const QuestionFermee& one : *closed)
        names.insert(one.id, sansBalises(one.libelle));
    for (const ChampTexte& one : *open)
        names.insert(one.cle(), sansBalises(one.nom()));
    for (const Scrutin& one : *votes)
        names.insert(one.id, one.libelle);
    for (const ClassementGarde& one : *kept)
        names.insert(one.id, one.nom());
    return names;
}

Result<CreationElement> ajouterElement(const storage::Database& database, const QString& concertationId,
                                       const ElementSynthese& element, bool encore) {
    if (const Status valid = check(element); !valid)
        return echec(valid.error());
    if (const Status valid = checkSource(database, concertationId, element); !valid)
        return echec(valid.error());
    for (const qint64 number : element.numeros)
        if (const auto quoted = contributionEntiere(database, number); !quoted)
            return echec(quoted.error());
    const auto all = elementsSynthese(database, concertationId);
    if (!all)
        return echec(all.error());
    if (const Status fresh = encore ? Status() : checkNew(*all, element); !fresh)
        return echec(fresh.error());
    CreationElement creation{Edit(Consultation::tr("Ajouter à la synthèse : %1").arg(libelle(element.genre))),
                             base::newId()};
    creation.edit.insert(kTable, creation.id, newFields(element, concertationId, nextRank(*all)));
    return creation;
}

bool memeContenu(const ElementSynthese& a, const ElementSynthese& b) {
    if (a.genre != b.genre)
        return false;
    if (a.genre == GenreElement::Texte) // an empty one waits for its words
        return a.titre == b.titre && a.commentaire == b.commentaire &&
               !(a.titre.isEmpty() && a.commentaire.isEmpty());
    const auto counted = [](ElementSynthese one) {
        one.nombre = 0;
        return parametersOf(one);
    };
    return counted(a) == counted(b);
}

bool titreRepris(const QList<ElementSynthese>& plan, const ElementSynthese& element, const QString& titre) {
    return std::any_of(plan.begin(), plan.end(), [&](const ElementSynthese& one) {
        if (one.id == element.id)
            return false;
        return one.titre.isEmpty() ? element.titre.isEmpty() && memeContenu(one, element)
                                   : plie(one.titre) == plie(titre);
    });
}

Result<Edit> modifierElement(const storage::Database& database, const ElementSynthese& element) {
    if (const Status valid = check(element); !valid)
        return echec(valid.error());
    if (element.redresse) {
        const auto row = database.record(kTable, element.id);
        const QString owner = row ? row->value(QStringLiteral("concertation_id")).toString() : QString();
        if (const Status valid = checkSource(database, owner, element); !valid)
            return echec(valid.error());
    }
    return Edit(Consultation::tr("Modifier la synthèse")).update(kTable, element.id, fieldsOf(element));
}

Result<Edit> deplacerElement(const storage::Database& database, const QString& concertationId,
                             const QString& id, int step) {
    qsizetype place = 0;
    const auto all = withOne(database, concertationId, id, place);
    if (!all)
        return echec(all.error());
    const qsizetype other = place + step;
    if (other < 0 || other >= all->size())
        return Edit();
    return Edit(Consultation::tr("Déplacer un élément de la synthèse"))
        .update(kTable, id, {{QStringLiteral("rang"), all->at(other).rang}})
        .update(kTable, all->at(other).id, {{QStringLiteral("rang"), all->at(place).rang}});
}

Result<Edit> retirerElement(const storage::Database& database, const QString& concertationId,
                            const QString& id) {
    qsizetype place = 0;
    const auto all = withOne(database, concertationId, id, place);
    if (!all)
        return echec(all.error());
    return Edit(Consultation::tr("Retirer un élément de la synthèse")).remove(kTable, id);
}

Result<Edit> citerContribution(const storage::Database& database, const QString& concertationId,
                               qint64 numero) {
    const auto all = elementsSynthese(database, concertationId);
    if (!all)
        return echec(all.error());
    const auto last = std::find_if(all->rbegin(), all->rend(), [](const ElementSynthese& one) {
        return one.genre == GenreElement::Verbatims;
    });
    ElementSynthese quotes;
    if (last != all->rend())
        quotes = *last;
    if (quotes.numeros.contains(numero))
        return Edit();
    quotes.genre = GenreElement::Verbatims;
    quotes.numeros << numero;
    if (!quotes.id.isEmpty())
        return modifierElement(database, quotes);
    const auto creation = ajouterElement(database, concertationId, quotes);
    return creation ? Result<Edit>(creation->edit) : echec(creation.error());
}

Result<QList<ElementSynthese>> planPropose(const storage::Database& database, const QString& concertationId) {
    const auto closed = questionsFermees(database, concertationId);
    const auto open = champsTexte(database, concertationId);
    const auto votes = scrutinsDe(database, concertationId);
    const auto map = carteArguments(database, concertationId);
    if (!closed || !open || !votes || !map)
        return echec(!closed ? closed.error() : !open ? open.error() : !votes ? votes.error() : map.error());
    QList<ElementSynthese> proposed;
    const auto propose = [&proposed](GenreElement genre, const QString& question) {
        proposed << elementDe(genre, question);
    };
    propose(GenreElement::Controle, {});
    for (const QuestionFermee& question : *closed)
        if (!question.attribut &&
            question.genre != GenreQuestion::Nombre) // nobody reads a count of each number
            propose(GenreElement::Tri, question.id);
    for (const ChampTexte& field : *open)
        propose(GenreElement::Mots, field.cle());
    for (const ChampTexte& field : *open) {
        const auto coded = codageCommence(database, {concertationId, field, {}});
        if (!coded)
            return echec(coded.error());
        if (*coded)
            propose(GenreElement::Codes, field.cle());
    }
    for (const Scrutin& one : *votes)
        propose(GenreElement::Votes, one.id);
    if (!map->estVide())
        propose(GenreElement::Arguments, {});
    return proposed;
}

Result<Edit> proposerSynthese(const storage::Database& database, const QString& concertationId) {
    const auto before = elementsSynthese(database, concertationId);
    const auto proposed = planPropose(database, concertationId);
    if (!before || !proposed)
        return echec(!before ? before.error() : proposed.error());
    Edit edit(Consultation::tr("Proposer le plan de la synthèse"));
    int rank = nextRank(*before);
    for (const ElementSynthese& one : *proposed)
        if (checkNew(*before, one))
            edit.insert(kTable, base::newId(), newFields(one, concertationId, rank++));
    return edit;
}

} // namespace isegorie::consultation
