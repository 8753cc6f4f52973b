#include "core/consultation/Corpus.h"

#include "core/consultation/Jetons.h"
#include "core/consultation/Langue.h"
#include "core/consultation/NumerosFormes.h"
#include "core/consultation/Textes.h"
#include "core/documents/Table.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

/// Counts a text that says nothing.
bool leftOut(const QString& text, Corpus& corpus) {
    const bool wordless = estSansMot(text);
    const bool nothing = !wordless && estSansAvis(text);
    corpus.sansTexte += wordless ? 1 : 0;
    corpus.sansAvis += nothing ? 1 : 0;
    return wordless || nothing;
}

base::Status addSegments(const Lus& read, Corpus& corpus) {
    QHash<QString, int> sources;
    QHash<QString, int> numbers;
    for (const Brut& text : read.textes) {
        if (!read.segments && leftOut(text.texte, corpus))
            continue;
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
    corpus.sources = sources.size();
    return {};
}

} // namespace

struct LectureCorpus::Private {
    LecteurMots lecteur;
    NumerosFormes numbers;
    QStringList forms;
    std::vector<qint64> counts;
    std::vector<std::int32_t> words; ///< Of all segments, one after the other.
    std::vector<std::int64_t> ends;  ///< Of each segment.

    std::vector<int> lemmasOf(Lemmatiseur& lemmatiser, QStringList& names) const;
};

LectureCorpus::LectureCorpus(const Lexique& lexique) : d(std::make_unique<Private>()) {
    d->lecteur = LecteurMots(lexique);
}
LectureCorpus::~LectureCorpus() = default;

void LectureCorpus::ajouter(const QString& segment) {
    d->lecteur.parcourir(texteLu(segment), [this](QStringView word, qsizetype, qsizetype) {
        auto known = d->numbers.find(word);
        if (known == d->numbers.end()) {
            known = d->numbers.emplace(word.toString(), int(d->forms.size())).first;
            d->forms << known->first;
            d->counts.push_back(0);
        }
        ++d->counts[size_t(known->second)];
        d->words.push_back(known->second);
    });
    d->ends.push_back(std::int64_t(d->words.size()));
}

/// Of each form, the place of its lemma in `names`.
std::vector<int> LectureCorpus::Private::lemmasOf(Lemmatiseur& lemmatiser, QStringList& names) const {
    QHash<QString, int> all;
    for (qsizetype form = 0; form < forms.size(); ++form)
        all.insert(forms.at(form),
                   int(std::min<qint64>(counts[size_t(form)], std::numeric_limits<int>::max())));
    const auto lemmas = lemmatiser.lemmes(all);
    QHash<QString, int> places;
    std::vector<int> result;
    for (const QString& form : forms) {
        const QString lemma = lemmas.value(form);
        if (!places.contains(lemma)) {
            places.insert(lemma, int(names.size()));
            names << lemma;
        }
        result.push_back(places.value(lemma));
    }
    return result;
}

namespace {

/// In how many segments each lemma stands.
std::vector<int> spreadOf(const std::vector<std::int32_t>& words, const std::vector<std::int64_t>& ends,
                          const std::vector<int>& lemmas, qsizetype names) {
    std::vector<int> spread(size_t(names), 0), last(size_t(names), -1);
    std::int64_t word = 0;
    for (int segment = 0; segment < int(ends.size()); ++segment)
        for (; word < ends[size_t(segment)]; ++word) {
            const auto lemma = size_t(lemmas[size_t(words[size_t(word)])]);
            spread[lemma] += last[lemma] == segment ? 0 : 1;
            last[lemma] = segment;
        }
    return spread;
}

/// Lemmas that enough segments hold, alphabetically, are the columns; the rest is left out of the matrix
/// (-1).
std::vector<int> columnsOf(const QStringList& names, const std::vector<int>& spread,
                           const OptionsCorpus& options, const Lemmatiseur& lemmatiser,
                           QStringList& columns) {
    for (qsizetype i = 0; i < names.size(); ++i)
        if (spread[size_t(i)] >= options.segmentsMin &&
            (options.motsOutils || !lemmatiser.estVide(names.at(i))))
            columns << names.at(i);
    columns.sort();
    std::vector<int> result;
    for (const QString& name : names) {
        const auto place = std::lower_bound(columns.cbegin(), columns.cend(), name);
        result.push_back(place != columns.cend() && *place == name ? int(place - columns.cbegin()) : -1);
    }
    return result;
}

} // namespace

void LectureCorpus::terminer(Lemmatiseur& lemmatiseur, const OptionsCorpus& options, Corpus& corpus) {
    QStringList names;
    const std::vector<int> lemmas = d->lemmasOf(lemmatiseur, names);
    const std::vector<int> columns = columnsOf(names, spreadOf(d->words, d->ends, lemmas, names.size()),
                                               options, lemmatiseur, corpus.lemmes);
    corpus.lecteur = d->lecteur;
    corpus.ecritures.resize(size_t(corpus.lemmes.size()));
    for (qsizetype form = 0; form < d->forms.size(); ++form)
        if (const int column = columns[size_t(lemmas[size_t(form)])]; column >= 0)
            corpus.ecritures[size_t(column)] << d->forms.at(form);
    corpus.formes.matrice.formes = int(corpus.lemmes.size());
    std::int64_t word = 0;
    for (const std::int64_t end : d->ends) {
        std::vector<std::int32_t> row;
        for (; word < end; ++word)
            if (const int column = columns[size_t(lemmas[size_t(d->words[size_t(word)])])]; column >= 0)
                row.push_back(column);
        corpus.formes.matrice.ajouter(std::move(row));
    }
    *d = Private();
}

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
    LectureCorpus reading;
    for (const QString& text : std::as_const(corpus.textes))
        reading.ajouter(text);
    reading.terminer(*lemmatiser, options, corpus);
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
                         const std::vector<double>& weights, int most) {
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
    for (std::size_t i = 0; i < std::min(std::size_t(most), scores.size()); ++i)
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

std::vector<ProfilDeClasse> profils(const Corpus& corpus, const std::vector<int>& groupes, int classes,
                                    int types) {
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
        profile.segments = typical(corpus, groupes, group, weights, types);
        result.push_back(std::move(profile));
    }
    return result;
}

} // namespace isegorie::consultation
