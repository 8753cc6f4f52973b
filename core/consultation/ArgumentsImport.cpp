#include "core/consultation/ArgumentsImport.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/LectureContributions.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"
#include "core/documents/Encodage.h"
#include "core/documents/JsonStrict.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

struct CitationDecrite {
    QString contribution, extrait;
};
struct ArgumentDecrit {
    GenreArgument genre = GenreArgument::These;
    QString texte;
    int ligne = 0;
    QList<CitationDecrite> citations;
    std::vector<ArgumentDecrit> enfants;
};

Erreur badLine(const QString& message, int line) {
    return Erreur::saisie(
               QStringLiteral("arguments.ligne"), message,
               Consultation::tr("Dans un plan, « ## … » ouvre une question, « - … » une thèse ; en "
                                "retrait dessous, « - + … » est pour, « - - … » contre, et « > "
                                "passage — proposition/12 » cite."))
        .dans({}, line);
}

QString textOf(const documents::JsonNode& node, const char* name) {
    const auto* member = node.member(QLatin1String(name));
    return member == nullptr ? QString() : member->text;
}

Result<std::vector<ArgumentDecrit>> ofJson(const documents::JsonNode& list) {
    std::vector<ArgumentDecrit> all;
    for (const documents::JsonNode& node : list.items) {
        ArgumentDecrit one;
        one.ligne = node.ligne;
        const auto genre = genreArgumentDe(textOf(node, "genre"));
        one.texte = textOf(node, "texte").simplified();
        if (!genre || one.texte.isEmpty())
            return echec(badLine(
                genre ? Consultation::tr("Cet argument n’a pas de texte.")
                      : Consultation::tr("Le genre d’un argument est question, these, pour ou contre."),
                node.ligne));
        one.genre = *genre;
        if (const auto* quotes = node.member(QStringLiteral("citations")))
            for (const documents::JsonNode& quote : quotes->items)
                one.citations << CitationDecrite{textOf(quote, "contribution"), textOf(quote, "extrait")};
        if (const auto* below = node.member(QStringLiteral("enfants"))) {
            auto children = ofJson(*below);
            if (!children)
                return children;
            one.enfants = std::move(*children);
        }
        all.push_back(std::move(one));
    }
    return all;
}

/// The outline as lists in lists: who is open at each depth.
class Plan {
public:
    Result<std::vector<ArgumentDecrit>> read(const QString& text) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const auto taken = take(lines.at(i), int(i) + 1); !taken)
                return echec(taken.error());
        return std::move(m_roots);
    }

private:
    base::Status take(const QString& line, int number) {
        static const QRegularExpression head(QStringLiteral("^##\\s+(.+)$"));
        static const QRegularExpression item(QStringLiteral("^(\\s*)[-*]\\s+(?:\\*\\*([+−-])\\*\\*\\s+|"
                                                            "([+−-])\\s+)?(.+)$"));
        static const QRegularExpression quote(QStringLiteral("^\\s*>\\s*(.*?)\\s+—\\s+(\\S+)\\s*$"));
        if (const auto match = head.match(line); match.hasMatch()) {
            m_open.clear();
            add(-1, {GenreArgument::Question, match.captured(1).simplified(), number, {}, {}});
            return {};
        }
        if (const auto match = quote.match(line); match.hasMatch())
            return cite(match, number);
        const auto match = item.match(line);
        if (!match.hasMatch())
            return {}; // titles and sentences around the map
        const QString side = match.captured(2) + match.captured(3);
        const GenreArgument genre = side.isEmpty()               ? GenreArgument::These
                                    : side == QLatin1String("+") ? GenreArgument::Pour
                                                                 : GenreArgument::Contre;
        add(int(match.captured(1).size()), {genre, match.captured(4).simplified(), number, {}, {}});
        return {};
    }

    base::Status cite(const QRegularExpressionMatch& match, int number) {
        if (m_open.empty())
            return echec(badLine(Consultation::tr("Cette citation n’est sous aucun argument."), number));
        QString passage = match.captured(1);
        if (passage.startsWith(u'«') && passage.endsWith(u'»'))
            passage = passage.mid(1, passage.size() - 2).trimmed();
        at(m_open.size()).citations << CitationDecrite{match.captured(2), passage};
        return {};
    }

    /// The argument that is open at this depth, through its parents: pointers into growing lists do not last.
    ArgumentDecrit& at(size_t depth) {
        ArgumentDecrit* one = &m_roots.back();
        for (size_t i = 1; i < depth; ++i)
            one = &one->enfants.back();
        return *one;
    }

    void add(int indent, ArgumentDecrit one) {
        while (!m_open.empty() && m_open.back() >= indent)
            m_open.pop_back();
        auto& beside = m_open.empty() ? m_roots : at(m_open.size()).enfants;
        beside.push_back(std::move(one));
        m_open.push_back(indent);
    }

    std::vector<ArgumentDecrit> m_roots;
    std::vector<int> m_open; ///< Indents of the last argument and of those above it.
};

Result<std::vector<ArgumentDecrit>> readFile(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("json")) {
        const auto root = documents::readJsonFile(path);
        if (!root)
            return echec(root.error());
        const auto* list = root->member(QStringLiteral("arguments"));
        if (list == nullptr)
            return echec(badLine(Consultation::tr("Ce fichier ne porte pas de liste « arguments »."), 1));
        return ofJson(*list);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return echec(Erreur::saisie(QStringLiteral("arguments.lecture"),
                                    Consultation::tr("Le fichier ne peut pas être lu.")));
    const auto decoded = documents::decodeTexte(file.readAll());
    return decoded ? Plan().read(decoded->texte) : echec(decoded.error());
}

/// Puts what is described beside what the map has.
class Fusion {
public:
    Fusion(const storage::Database& database, QString concertationId, const CarteArguments& map)
        : m_database(database), m_concertation(std::move(concertationId)), m_map(map) {
        m_plan.edit = storage::Edit(Consultation::tr("Importer une carte des arguments"));
    }

    base::Status merge(const std::vector<ArgumentDecrit>& list, const QString& parentId, int parent,
                       std::optional<GenreArgument> genre) {
        const std::vector<int> none;
        const bool known = parent >= 0 || parentId.isEmpty();
        const std::vector<int>& beside = !known       ? none
                                         : parent < 0 ? m_map.racines
                                                      : m_map.noeuds[size_t(parent)].enfants;
        int rank = beside.empty() ? 0 : m_map.noeuds[size_t(beside.back())].rang + 1;
        for (const ArgumentDecrit& one : list) {
            ++m_plan.lus;
            if (!peutPorter(genre, one.genre))
                return echec(badLine(Consultation::tr("« %1 » ne peut pas se placer ici : %2.")
                                         .arg(one.texte.left(60), libelle(one.genre)),
                                     one.ligne));
            const int found = same(beside, one);
            const QString id = found >= 0 ? m_map.noeuds[size_t(found)].id : base::newId();
            if (found < 0)
                insert(one, id, parentId, rank++);
            if (const auto cited = cite(one, id, found); !cited)
                return cited;
            if (const auto below = merge(one.enfants, id, found, one.genre); !below)
                return below;
        }
        return {};
    }

    PlanArguments plan() { return std::move(m_plan); }

private:
    int same(const std::vector<int>& beside, const ArgumentDecrit& one) const {
        for (const int place : beside)
            if (m_map.noeuds[size_t(place)].genre == one.genre &&
                m_map.noeuds[size_t(place)].texte == one.texte)
                return place;
        return -1;
    }

    void insert(const ArgumentDecrit& one, const QString& id, const QString& parentId, int rank) {
        ++m_plan.nouveaux;
        m_plan.edit.insert(
            QStringLiteral("argument"), id,
            {{QStringLiteral("concertation_id"), m_concertation},
             {QStringLiteral("parent_id"), parentId.isEmpty() ? QVariant() : QVariant(parentId)},
             {QStringLiteral("genre"), cle(one.genre)},
             {QStringLiteral("texte"), one.texte},
             {QStringLiteral("rang"), rank}});
    }

    base::Status cite(const ArgumentDecrit& one, const QString& id, int place) {
        const QList<CitationArgument> known =
            place < 0 ? QList<CitationArgument>() : m_map.noeuds[size_t(place)].citations;
        int rank = int(known.size());
        for (const CitationDecrite& quote : one.citations) {
            const auto key = keyOf(quote.contribution);
            const auto row = m_database.first(
                QStringLiteral("consultation/par_cle"),
                {{QStringLiteral("concertation"), m_concertation}, {QStringLiteral("cle"), key}});
            if (!row)
                return echec(row.error());
            if (row->isEmpty()) {
                m_plan.introuvables << quote.contribution;
                continue;
            }
            const auto passage = passageOf(*row, quote.extrait);
            if (!passage)
                return echec(passage.error());
            const auto same = [&](const CitationArgument& other) {
                return other.cle == key &&
                       (other.extrait.simplified() == passage->value_or(QString()).simplified() ||
                        masquer(other.verbatim()).simplified() == quote.extrait.simplified());
            };
            if (std::any_of(known.begin(), known.end(), same))
                continue;
            if (!*passage) { // nobody wrote that
                m_plan.introuvables
                    << QStringLiteral("%1 : « %2 »").arg(quote.contribution, quote.extrait.left(60));
                continue;
            }
            ++m_plan.citations;
            m_plan.edit.insert(QStringLiteral("argument_citation"), base::newId(),
                               {{QStringLiteral("argument_id"), id},
                                {QStringLiteral("cle"), key},
                                {QStringLiteral("extrait"), base::stored(**passage)},
                                {QStringLiteral("rang"), rank++}});
        }
        return {};
    }

    /// What of the contribution is cited: empty for all of it, none for what is not written there. Outlines
    /// carry texts masked (Signalements.h), and the whole text where all of it is cited.
    Result<std::optional<QString>> passageOf(const QVariantMap& row, const QString& written) const {
        const auto whole = contributionEntiere(m_database, row.value(QStringLiteral("numero")).toLongLong());
        if (!whole)
            return echec(whole.error());
        const QString passage = written.trimmed();
        QStringList answers; // files written before quoted them all
        for (const ReponseLue& one : whole->reponses)
            answers << one.reponses;
        for (const QString& text : {texteCite(*whole), whole->resume.titre + u' ' + whole->resume.texte,
                                    answers.join(QStringLiteral(" · "))})
            for (const QString& shown : {text, masquer(text)})
                if (passage.isEmpty() || passage.simplified() == shown.simplified())
                    return std::optional(QString());
        const QString all = textesEntiers(*whole);
        const bool there = all.simplified().contains(passage.simplified()) ||
                           masquer(all).simplified().contains(passage.simplified());
        return there ? std::optional(passage) : std::nullopt;
    }

    /// "proposition/12", or the key itself for a contribution that its platform does not number.
    static qint64 keyOf(const QString& name) {
        bool hexadecimal = false;
        if (name.startsWith(QLatin1String("cle:")))
            if (const quint64 key = name.mid(4).toULongLong(&hexadecimal, 16); hexadecimal)
                return qint64(key);
        return qint64(empreinte64(name.toStdString()));
    }

    const storage::Database& m_database;
    QString m_concertation;
    const CarteArguments& m_map;
    PlanArguments m_plan;
};

} // namespace

Result<PlanArguments> planArguments(const storage::Database& database, const QString& concertationId,
                                    const QString& chemin) {
    const QString name = QFileInfo(chemin).fileName();
    const auto located = [&name](const Erreur& erreur) {
        return erreur.fichier.isEmpty() ? erreur.dans(name, erreur.ligne) : erreur;
    };
    const auto described = readFile(chemin);
    if (!described)
        return echec(located(described.error()));
    if (described->empty())
        return echec(
            Erreur::saisie(QStringLiteral("arguments.aucun"),
                           Consultation::tr("Ce fichier ne porte aucun argument."),
                           Consultation::tr("Il faut le JSON ou le plan Markdown que l’export écrit."))
                .dans(name));
    const auto map = carteArguments(database, concertationId);
    if (!map)
        return echec(map.error());
    Fusion fusion(database, concertationId, *map);
    if (const auto merged = fusion.merge(*described, {}, -1, std::nullopt); !merged)
        return echec(located(merged.error()));
    return fusion.plan();
}

QJsonObject PlanArguments::toJson() const {
    return {{QStringLiteral("lus"), lus},
            {QStringLiteral("nouveaux"), nouveaux},
            {QStringLiteral("citations"), citations},
            {QStringLiteral("introuvables"), QJsonArray::fromStringList(introuvables)}};
}

QString PlanArguments::texte() const {
    QString text = Consultation::tr("Lu : %1 ; à ajouter : %2, %3.")
                       .arg(compte(lus, Nom::Arguments), compte(nouveaux, Nom::Arguments),
                            compte(citations, Nom::Citations)) +
                   QLatin1Char('\n');
    if (!introuvables.isEmpty())
        text += Consultation::tr("Contributions citées et absentes de la base : %1.")
                    .arg(introuvables.mid(0, 20).join(QStringLiteral(", "))) +
                QLatin1Char('\n');
    return text;
}

} // namespace isegorie::consultation
