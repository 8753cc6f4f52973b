#include "core/consultation/ClassesBase.h"

#include "core/base/Task.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

constexpr int kSamples = 4;

/// SplitMix64: the same half of the texts on every machine.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// empty: how many texts say that they have nothing to say, and are left out.
Result<Corpus> readCorpus(const storage::Database& database, const DemandeTextes& demand,
                          const ParametresClasses& parameters, base::TaskContext* context, qint64& empty) {
    constexpr double kReading = 0.2; // of the time
    auto lemmatiser = Lemmatiseur::ouvrir();
    if (!lemmatiser)
        return echec(lemmatiser.error());
    const auto lexicon = lexiqueDe(database, demand.champ.consultationId);
    if (!lexicon)
        return echec(lexicon.error());
    lemmatiser->apprendre(*lexicon);
    Corpus corpus;
    LectureCorpus reading(*lexicon);
    const auto take = [&](qint64 number, const QString& text) {
        int rank = 0;
        for (const QString& segment : segmentsDe(voiler(text))) { // no word of a name
            reading.ajouter(segment);
            corpus.places.push_back({number, rank++});
            corpus.formes.sources.push_back(int(corpus.sources));
        }
        ++corpus.sources;
    };
    const auto read = lireTextes(database, pourLesMots(demand), take, context, kReading);
    if (!read)
        return echec(read.error());
    corpus.sansTexte = read->sansTexte;
    empty = read->sansAvis;
    if (context != nullptr)
        context->report(kReading, Consultation::tr("Recherche des mots dans le dictionnaire"));
    OptionsCorpus options;
    options.segmentsMin = parameters.segmentsMin;
    reading.terminer(*lemmatiser, options, corpus);
    return corpus;
}

/// The partitions for k = 2, 3…, and what each is worth (EtatK::khi2).
struct Essai {
    Classification classification;
    std::vector<double> khi2;
};

Result<Essai> classified(const FormesSegments& forms, const ParametresClasses& parameters,
                         const analyse::Arret& stop) {
    Essai result;
    if (parameters.taille2 > 0) {
        auto twice =
            classerDeuxFois(forms, parameters.tailleMin, parameters.taille2, parameters.kMax, true, stop);
        if (!twice)
            return echec(twice.error());
        result.classification.unites = std::move(twice->premiere.unites);
        result.classification.vides = std::move(twice->premiere.vides);
        for (analyse::PartitionDouble& one : twice->croisement.partitions) {
            result.classification.partitions.push_back(std::move(one.groupes));
            result.khi2.push_back(one.khi2);
        }
        return result;
    }
    analyse::OptionsReinert options;
    options.k = parameters.kMax;
    options.membresMin = parameters.membresMin;
    auto once = classer(forms, parameters.tailleMin, options, stop);
    if (!once)
        return echec(once.error());
    for (const analyse::EtapeReinert& step : once->arbre.etapes)
        result.khi2.push_back(step.khi2);
    result.classification = std::move(*once);
    return result;
}

/// Of a sample: it has too few texts for classes.
bool isTooLittle(const QString& code) {
    return code == QLatin1String("reinert.trop-peu") || code == QLatin1String("reinert.sans-accord");
}

/// The segments of half of the texts, of fewer when half is very many.
std::vector<int> sampleOf(const Corpus& corpus, int sample) {
    constexpr double kMost = 20'000;
    const double share = std::min(0.5, kMost / double(std::max<size_t>(1, corpus.places.size())));
    const auto limit = std::uint64_t(share * double(std::uint64_t(1) << 32U));
    std::vector<int> segments;
    for (int i = 0; i < int(corpus.places.size()); ++i)
        if ((mixed(std::uint64_t(corpus.formes.sources[size_t(i)]) * kSamples + std::uint64_t(sample)) >>
             32U) < limit)
            segments.push_back(i);
    return segments;
}

/// Agreement of a sample with the whole for k = 2, 3… as far as the sample can be split.
Result<std::vector<double>> agreement(const ClassesBase& whole, const std::vector<int>& segments,
                                      const analyse::Arret& stop) {
    FormesSegments forms;
    forms.matrice.formes = whole.corpus.formes.matrice.formes;
    for (const int segment : segments) {
        const auto& matrix = whole.corpus.formes.matrice;
        forms.matrice.ajouter({matrix.debut(segment), matrix.fin(segment)});
        forms.sources.push_back(whole.corpus.formes.sources[size_t(segment)]);
    }
    const auto own = classified(forms, whole.parametres, stop);
    if (!own && !isTooLittle(own.error().code))
        return echec(own.error());
    std::vector<double> result;
    const size_t most = own ? own->classification.partitions.size() : 0;
    for (size_t i = 0; i < most && i < whole.classification.partitions.size(); ++i) {
        std::vector<int> there;
        there.reserve(segments.size());
        for (const int segment : segments)
            there.push_back(whole.classification.partitions[i][size_t(segment)]);
        result.push_back(analyse::randAjuste(own->classification.partitions[i], there));
    }
    return result;
}

void describe(ClassesBase& classes, const std::vector<double>& khi2) {
    for (int k = 2; k <= classes.kMax(); ++k) {
        std::vector<qint64> sizes(size_t(k), 0);
        EtatK state{k, khi2[size_t(k) - 2], 0, 0, std::nan(""), 0};
        for (const int group : classes.groupes(k))
            ++(group == analyse::kNonClasse ? state.nonClasses : sizes[size_t(group)]);
        const auto [least, most] = std::minmax_element(sizes.begin(), sizes.end());
        state.plusPetite = *least;
        state.plusGrande = *most;
        classes.choix.push_back(state);
    }
}

base::Status tryOnSamples(ClassesBase& classes, base::TaskContext* context) {
    constexpr double kBefore = 0.7; // of the time
    const analyse::Arret stop(context);
    std::vector<std::vector<double>> all;
    for (int sample = 0; sample < kSamples; ++sample) {
        if (context != nullptr)
            context->report(kBefore + (1 - kBefore) * sample / kSamples,
                            Consultation::tr("Essai des classes sur une partie des textes"));
        auto one = agreement(classes, sampleOf(classes.corpus, sample), stop);
        if (!one)
            return echec(one.error());
        all.push_back(std::move(*one));
    }
    for (size_t i = 0; i < classes.choix.size(); ++i) {
        double sum = 0;
        for (const auto& one : all)
            sum += i < one.size() ? one[i] : std::nan("");
        classes.choix[i].stabilite = sum / kSamples;
    }
    return {};
}

} // namespace

QJsonObject ParametresClasses::toJson() const {
    QJsonObject json{{QStringLiteral("taille_min"), tailleMin},
                     {QStringLiteral("k_max"), kMax},
                     {QStringLiteral("segments_min"), segmentsMin},
                     {QStringLiteral("membres_min"), membresMin}};
    if (taille2 > 0)
        json.insert(QStringLiteral("taille_2"), taille2);
    return json;
}

qint64 ClassesBase::sansForme() const {
    return std::count(classification.vides.begin(), classification.vides.end(), true);
}

bool EtatK::estDomine(qint64 segments) const {
    return !alerteDominante(plusGrande, segments - nonClasses).isEmpty();
}

int kPropose(const std::vector<EtatK>& choix, qint64 segments) {
    constexpr double kNear = 0.1, kLeast = 0.02;
    std::vector<EtatK> fair;
    std::copy_if(choix.begin(), choix.end(), std::back_inserter(fair),
                 [segments](const EtatK& one) { return !one.estDomine(segments); });
    const std::vector<EtatK>& among = fair.empty() ? choix : fair;
    const auto holds = [segments](const EtatK& one) {
        return std::isfinite(one.stabilite) && double(one.plusPetite) >= kLeast * double(segments);
    };
    double best = -1;
    for (const EtatK& one : among)
        if (holds(one))
            best = std::max(best, one.stabilite);
    int proposed = among.empty() ? 2 : among.front().k;
    for (const EtatK& one : among)
        if (holds(one) && one.stabilite >= best - kNear)
            proposed = std::max(proposed, one.k);
    return proposed;
}

QString alerteClasses(const ClassesBase& classes, int k) {
    const QString lumped = alerteDominante(classes.groupes(k));
    if (lumped.isEmpty())
        return {};
    const auto better = std::find_if(classes.choix.begin(), classes.choix.end(),
                                     [&](const EtatK& one) { return !one.estDomine(classes.segments()); });
    return lumped + u' ' +
           (better == classes.choix.end()
                ? Consultation::tr("Aucun nombre de classes, de 2 à %1, n’y échappe ici.").arg(classes.kMax())
                : Consultation::tr("Avec %1 classes, aucune ne réunit tant.").arg(better->k));
}

Result<ClassesBase> classerBase(const storage::Database& database, const DemandeTextes& demande,
                                const ParametresClasses& parametres, base::TaskContext* context) {
    qint64 empty = 0;
    auto corpus = readCorpus(database, demande, parametres, context, empty);
    auto source = provenance(database, demande);
    if (!corpus || !source)
        return echec(corpus ? source.error() : corpus.error());
    if (empty > 0)
        source->insert(QStringLiteral("sans_avis"), empty);
    if (context != nullptr)
        context->report(0.3, Consultation::tr("Classification des segments"));
    auto made = classified(corpus->formes, parametres, analyse::Arret(context));
    if (!made)
        return echec(made.error());
    ClassesBase result{demande, parametres, *source, std::move(*corpus), std::move(made->classification),
                       {},      2};
    describe(result, made->khi2);
    if (const auto tried = tryOnSamples(result, context); !tried)
        return echec(tried.error());
    result.propose = kPropose(result.choix, result.segments());
    return result;
}

Result<QStringList> lireSegments(const storage::Database& database, const ClassesBase& classes,
                                 const std::vector<int>& segments) {
    std::vector<qint64> numbers;
    numbers.reserve(segments.size());
    for (const int segment : segments)
        numbers.push_back(classes.corpus.places[size_t(segment)].numero);
    QHash<qint64, QStringList> pieces;
    const auto read =
        lireTextesDe(database, classes.demande.champ, numbers, [&pieces](qint64 number, const QString& text) {
            pieces.insert(number, segmentsDe(text));
        });
    if (!read)
        return echec(read.error());
    QStringList texts;
    for (const int segment : segments) {
        const PlaceSegment& place = classes.corpus.places[size_t(segment)];
        texts << pieces.value(place.numero).value(place.rang);
    }
    return texts;
}

Result<Concordance> concordanceDeClasse(const storage::Database& database, const ClassesBase& classes, int k,
                                        int classe, int lemme, int nombre) {
    const auto& matrix = classes.corpus.formes.matrice;
    const auto& groups = classes.groupes(k);
    std::vector<qint64> numbers;
    QSet<std::pair<qint64, int>> wanted;
    for (int i = 0; i < matrix.lignes(); ++i)
        if (groups[size_t(i)] == classe && std::binary_search(matrix.debut(i), matrix.fin(i), lemme)) {
            const PlaceSegment& place = classes.corpus.places[size_t(i)];
            wanted.insert({place.numero, place.rang});
            if (numbers.empty() || numbers.back() != place.numero)
                numbers.push_back(place.numero);
        }
    const QStringList& forms = classes.corpus.ecritures[size_t(lemme)];
    Concordance result;
    Recueil lines(classes.corpus.lecteur, {forms.begin(), forms.end()}, nombre, DemandeConcordance().contexte,
                  result);
    const auto read = parPaquets(database, classes.demande.champ, numbers, lines, result,
                                 [&](qint64 number, const QString& text) {
                                     const QStringList pieces = segmentsDe(text);
                                     for (int rank = 0; rank < pieces.size(); ++rank)
                                         if (wanted.contains({number, rank}))
                                             lines.prendre(number, pieces.at(rank), rank);
                                 });
    result.occurrences = qint64(result.lignes.size());
    return read ? Result<Concordance>(std::move(result)) : echec(read.error());
}

} // namespace isegorie::consultation
