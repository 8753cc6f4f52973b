#include "core/consultation/Corpus.h"

#include "core/consultation/Jetons.h"
#include "core/consultation/Textes.h"
#include "core/documents/Table.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

struct Brut {
    QString texte;
    QString source;
    int ligne = 0;
};

struct Lus {
    QString fichier;
    std::vector<Brut> textes;
    bool segments = false; ///< Cut already.
};

base::Result<Lus> readTexts(const QString& path) {
    documents::TableLimits limits;
    limits.numeroteDoubles = true;
    const auto table = documents::readTable(path, limits);
    if (!table)
        return echec(table.error());
    const int text = table->column({QStringLiteral("texte"), QStringLiteral("text"),
                                    QStringLiteral("contribution"), QStringLiteral("verbatim")});
    const int source =
        table->column({QStringLiteral("source"), QStringLiteral("id"), QStringLiteral("identifiant")});
    if (text < 0)
        return echec(
            Erreur::saisie(
                QStringLiteral("corpus.colonnes"), Consultation::tr("Aucune colonne ne s’appelle « texte »."),
                Consultation::tr(
                    "Nommez « texte » la colonne des textes, et « source » celle qui dit d’où ils viennent."))
                .dans(table->fichier, table->ligneEntetes));
    Lus result{table->fichier, {}, table->column({QStringLiteral("segment")}) >= 0 && source >= 0};
    for (const auto& row : table->rows)
        result.textes.push_back(
            {row.cells.at(text),
             source < 0 ? QStringLiteral("texte%1").arg(row.ligne) : row.cells.at(source).simplified(),
             row.ligne});
    if (result.textes.empty())
        return echec(Erreur::saisie(QStringLiteral("corpus.vide"),
                                    Consultation::tr("Le fichier n’a aucun texte sous sa ligne d’en-tête."))
                         .dans(table->fichier));
    return result;
}

base::Status addSegments(const Lus& read, Corpus& corpus) {
    QHash<QString, int> sources;
    QHash<QString, int> numbers;
    for (const Brut& text : read.textes) {
        const int source = sources.value(text.source, int(sources.size()));
        if (sources.contains(text.source) && corpus.formes.sources.back() != source)
            return echec(
                Erreur::saisie(
                    QStringLiteral("corpus.source-eparse"),
                    Consultation::tr("La source « %1 » revient après une autre.").arg(text.source.left(60)),
                    Consultation::tr("Les textes d’une source doivent se suivre."))
                    .dans(read.fichier, text.ligne));
        sources.insert(text.source, source);
        const QStringList pieces = read.segments ? QStringList{text.texte} : segmentsDe(text.texte);
        for (const QString& piece : pieces.isEmpty() ? QStringList{QString()} : pieces) {
            corpus.textes << piece;
            corpus.formes.sources.push_back(source);
            corpus.formes.segments << QStringLiteral("%1_%2").arg(text.source).arg(++numbers[text.source]);
        }
    }
    return {};
}

/// Lemmas that enough segments hold, alphabetically; the rest is left out of the matrix.
void buildMatrix(const std::vector<QStringList>& segments, const OptionsCorpus& options, Corpus& corpus) {
    QHash<QString, int> spread;
    for (const QStringList& lemmas : segments)
        for (const QString& lemma : QSet<QString>(lemmas.begin(), lemmas.end()))
            ++spread[lemma];
    for (auto lemma = spread.begin(); lemma != spread.end(); ++lemma)
        if (lemma.value() >= options.segmentsMin &&
            (options.motsOutils || (lemma.key().size() > 1 && !estMotOutil(lemma.key()))))
            corpus.lemmes << lemma.key();
    corpus.lemmes.sort();
    QHash<QString, int> columns;
    for (const QString& lemma : std::as_const(corpus.lemmes))
        columns.insert(lemma, int(columns.size()));
    corpus.formes.matrice.formes = int(corpus.lemmes.size());
    for (const QStringList& lemmas : segments) {
        std::vector<std::int32_t> row;
        for (const QString& lemma : lemmas)
            if (const auto column = columns.constFind(lemma); column != columns.constEnd())
                row.push_back(*column);
        corpus.formes.matrice.ajouter(std::move(row));
    }
}

} // namespace

base::Result<Corpus> lireCorpus(const QString& chemin, const OptionsCorpus& options) {
    const auto read = readTexts(chemin);
    if (!read)
        return echec(read.error());
    Corpus corpus;
    if (const auto status = addSegments(*read, corpus); !status)
        return echec(status.error());
    auto lemmatiser = Lemmatiseur::ouvrir(options.lexique);
    if (!lemmatiser)
        return echec(lemmatiser.error());
    std::vector<QStringList> words;
    QHash<QString, int> counts;
    for (const QString& text : std::as_const(corpus.textes)) {
        words.push_back(jetons(text));
        for (const QString& word : words.back())
            ++counts[word];
    }
    const auto lemmas = lemmatiser->lemmes(counts);
    for (QStringList& segment : words)
        for (QString& word : segment)
            word = lemmas.value(word);
    buildMatrix(words, options, corpus);
    return corpus;
}

namespace {

double signedKhi2(double both, double inClass, double withForm, double total) {
    const double expected = inClass * withForm / total;
    const double gap = both - expected;
    const double variance = expected * (1 - inClass / total) * (1 - withForm / total);
    return variance > 0 ? std::copysign(gap * gap / variance, gap) : 0;
}

/// Segments whose forms weigh most for the class, of those that are in it.
std::vector<int> typical(const Corpus& corpus, const std::vector<int>& groups, int group,
                         const std::vector<double>& weights) {
    constexpr std::size_t kShown = 5;
    std::vector<std::pair<double, int>> scores;
    for (int row = 0; row < corpus.formes.matrice.lignes(); ++row) {
        if (groups[row] != group)
            continue;
        double score = 0;
        for (const auto* form = corpus.formes.matrice.debut(row); form != corpus.formes.matrice.fin(row);
             ++form)
            score += weights[*form];
        scores.emplace_back(-score, row);
    }
    std::sort(scores.begin(), scores.end());
    std::vector<int> result;
    for (std::size_t i = 0; i < std::min(kShown, scores.size()); ++i)
        result.push_back(scores[i].second);
    return result;
}

} // namespace

namespace {

/// How many classified segments hold each form, in each class and in all.
struct Presences {
    std::vector<std::vector<int>> classes;
    std::vector<int> toutes;
    std::vector<double> effectifs;
    double segments = 0;
};

Presences presencesOf(const analyse::MatriceCreuse& matrix, const std::vector<int>& groups, int classes) {
    Presences result{
        std::vector<std::vector<int>>(std::size_t(classes), std::vector<int>(std::size_t(matrix.formes), 0)),
        std::vector<int>(std::size_t(matrix.formes), 0), std::vector<double>(std::size_t(classes), 0), 0};
    for (int row = 0; row < matrix.lignes(); ++row) {
        if (groups[row] == analyse::kNonClasse)
            continue;
        ++result.segments;
        ++result.effectifs[groups[row]];
        for (const auto* form = matrix.debut(row); form != matrix.fin(row); ++form) {
            ++result.classes[groups[row]][*form];
            ++result.toutes[*form];
        }
    }
    return result;
}

} // namespace

std::vector<ProfilDeClasse> profils(const Corpus& corpus, const std::vector<int>& groupes, int classes) {
    constexpr double kSignificant = 3.84;
    const int forms = corpus.formes.matrice.formes;
    const Presences seen = presencesOf(corpus.formes.matrice, groupes, classes);
    std::vector<ProfilDeClasse> result;
    for (int group = 0; group < classes; ++group) {
        ProfilDeClasse profile;
        std::vector<double> weights(std::size_t(forms), 0);
        for (int form = 0; form < forms; ++form) {
            const int inside = seen.classes[group][form];
            weights[form] = signedKhi2(inside, seen.effectifs[group], seen.toutes[form], seen.segments);
            if (std::abs(weights[form]) > kSignificant)
                profile.formes.push_back({form, weights[form], inside, seen.toutes[form]});
        }
        std::stable_sort(profile.formes.begin(), profile.formes.end(),
                         [](const FormeDeClasse& a, const FormeDeClasse& b) { return a.khi2 > b.khi2; });
        profile.segments = typical(corpus, groupes, group, weights);
        result.push_back(std::move(profile));
    }
    return result;
}

} // namespace isegorie::consultation
