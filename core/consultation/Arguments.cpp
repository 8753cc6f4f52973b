#include "core/consultation/Arguments.h"

#include "core/base/Texte.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Textes.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

constexpr std::array<const char*, 4> kGenres{"question", "these", "pour", "contre"};

/// Title and text; without them the answers.
QString joined(QStringList texts, QStringList answers) {
    texts.removeAll(QString());
    answers.removeAll(QString());
    return texts.isEmpty() ? answers.join(QStringLiteral(" · ")) : texts.join(QLatin1Char('\n'));
}

QJsonArray arrayOf(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

/// As texteCite(), of a row of consultation/citations_arguments.
QString writtenIn(const Row& row) {
    const QJsonArray given = arrayOf(row.text("reponses"));
    QStringList answers;
    for (const QJsonValue& rank : arrayOf(row.text("ouvertes")))
        answers << reponsesDe(given.at(rank.toInt()));
    return joined({row.text("titre"), row.text("texte")}, answers);
}

struct Lus {
    QHash<QString, QList<NoeudArgument>> enfants; ///< By parent, in their order.
    QHash<QString, QList<CitationArgument>> citations;
};

base::Status readNodes(const storage::Database& database, const QString& concertationId, Lus& read) {
    const QVariantMap parameters{{QStringLiteral("concertation"), concertationId}};
    auto status =
        database.each(QStringLiteral("consultation/arguments"), parameters, [&read](const Row& row) {
            NoeudArgument one;
            one.id = row.text("id");
            one.genre = genreArgumentDe(row.text("genre")).value_or(GenreArgument::These);
            one.texte = row.text("texte");
            one.rang = int(row.integer("rang"));
            read.enfants[base::stored(row.text("parent_id"))].append(one);
        });
    if (status)
        status = database.each(QStringLiteral("consultation/citations_arguments"), parameters,
                               [&read](const Row& row) {
                                   read.citations[row.text("argument_id")].append(
                                       {row.text("id"), row.integer("cle"), row.text("extrait"),
                                        row.isNull("numero") ? 0 : row.integer("numero"),
                                        row.text("identifiant"), row.text("date"), writtenIn(row)});
                               });
    return status;
}

void addBelow(const QString& parentId, int parent, const Lus& read, CarteArguments& map) {
    const QList<NoeudArgument> children = read.enfants.value(parentId);
    for (const NoeudArgument& child : children) {
        const int place = int(map.noeuds.size());
        map.noeuds.push_back(child);
        NoeudArgument& own = map.noeuds.back();
        own.parent = parent;
        own.niveau = parent < 0 ? 0 : map.noeuds[size_t(parent)].niveau + 1;
        own.citations = read.citations.value(child.id);
        (parent < 0 ? map.racines : map.noeuds[size_t(parent)].enfants).push_back(place);
        addBelow(child.id, place, read, map);
    }
}

} // namespace

QString texteCite(const ContributionEntiere& contribution) {
    QStringList answers;
    for (const ReponseLue& one : contribution.reponses)
        if (one.ouverte)
            answers << one.reponses;
    return joined({contribution.resume.titre, contribution.resume.texte}, answers);
}

QString textesEntiers(const ContributionEntiere& contribution) {
    QStringList texts{contribution.resume.titre, contribution.resume.texte};
    for (const ReponseLue& one : contribution.reponses)
        texts << one.reponses.join(u' ');
    return texts.join(u' ');
}

QString cle(GenreArgument genre) {
    return QLatin1String(kGenres[size_t(genre)]);
}

std::optional<GenreArgument> genreArgumentDe(const QString& cle) {
    const auto found = std::find(kGenres.begin(), kGenres.end(), cle);
    if (found == kGenres.end())
        return std::nullopt;
    return GenreArgument(found - kGenres.begin());
}

QString libelle(GenreArgument genre) {
    switch (genre) {
    case GenreArgument::Question:
        return Consultation::tr("Question");
    case GenreArgument::These:
        return Consultation::tr("Thèse");
    case GenreArgument::Pour:
        return Consultation::tr("Pour");
    case GenreArgument::Contre:
        break;
    }
    return Consultation::tr("Contre");
}

QString signe(GenreArgument genre) {
    switch (genre) {
    case GenreArgument::Question:
        return QStringLiteral("?");
    case GenreArgument::These:
        return QStringLiteral("T");
    case GenreArgument::Pour:
        return QStringLiteral("+");
    case GenreArgument::Contre:
        break;
    }
    return QStringLiteral("−");
}

int CarteArguments::place(const QString& id) const {
    const auto found =
        std::find_if(noeuds.begin(), noeuds.end(), [&id](const NoeudArgument& one) { return one.id == id; });
    return found == noeuds.end() ? -1 : int(found - noeuds.begin());
}

qint64 CarteArguments::citations() const {
    qint64 sum = 0;
    for (const NoeudArgument& one : noeuds)
        sum += one.citations.size();
    return sum;
}

qint64 CarteArguments::sansCitation() const {
    return std::count_if(noeuds.begin(), noeuds.end(),
                         [](const NoeudArgument& one) { return one.sansCitation(); });
}

bool peutPorter(std::optional<GenreArgument> parent, GenreArgument enfant) {
    const bool argument = enfant == GenreArgument::Pour || enfant == GenreArgument::Contre;
    if (!parent)
        return !argument;
    if (*parent == GenreArgument::Question)
        return enfant == GenreArgument::These;
    return argument;
}

Result<CarteArguments> carteArguments(const storage::Database& database, const QString& concertationId) {
    Lus read;
    if (const auto status = readNodes(database, concertationId, read); !status)
        return echec(status.error());
    CarteArguments map;
    addBelow(QStringLiteral(""), -1, read, map);
    return map;
}

} // namespace isegorie::consultation
