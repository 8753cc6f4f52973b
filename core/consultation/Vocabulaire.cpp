#include "core/consultation/Vocabulaire.h"

#include "core/analyse/textes/Specificites.h"
#include "core/base/Task.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/NumerosFormes.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

void countLemmas(Vocabulaire& words) {
    for (LemmeLu& lemma : words.lemmes) {
        std::sort(lemma.formes.begin(), lemma.formes.end(), [&](int a, int b) {
            const FormeLue& one = words.formes[size_t(a)];
            const FormeLue& other = words.formes[size_t(b)];
            return one.occurrences != other.occurrences ? one.occurrences > other.occurrences
                                                        : one.forme < other.forme;
        });
        for (const int form : lemma.formes)
            lemma.occurrences += words.formes[size_t(form)].occurrences;
    }
    std::sort(words.lemmes.begin(), words.lemmes.end(), [](const LemmeLu& a, const LemmeLu& b) {
        return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : a.lemme < b.lemme;
    });
    for (int i = 0; i < int(words.lemmes.size()); ++i) {
        LemmeLu& lemma = words.lemmes[size_t(i)];
        for (const int form : lemma.formes)
            words.formes[size_t(form)].lemme = i;
        lemma.textes = qint64(words.textesDe(i).size());
    }
}

} // namespace

std::vector<std::int32_t> Vocabulaire::textesDe(int lemme) const {
    std::vector<std::int32_t> all;
    for (const int form : lemmes[size_t(lemme)].formes) {
        const auto& own = formes[size_t(form)].textes;
        std::vector<std::int32_t> joined;
        joined.reserve(all.size() + own.size());
        std::set_union(all.begin(), all.end(), own.begin(), own.end(), std::back_inserter(joined));
        all = std::move(joined);
    }
    return all;
}

int Vocabulaire::lemmeNomme(const QString& mot) const {
    const QString wanted = texteLu(mot).trimmed().toLower().replace(QChar(0x2019), u'\'');
    for (size_t i = 0; i < lemmes.size(); ++i)
        if (lemmes[i].lemme == wanted)
            return int(i);
    for (const FormeLue& form : formes)
        if (form.forme == wanted)
            return form.lemme;
    return -1;
}

struct LectureVocabulaire::Private {
    NumerosFormes numbers;
    Vocabulaire words;
};

LectureVocabulaire::LectureVocabulaire(const Lexique& lexique) : d(std::make_unique<Private>()) {
    d->words.lecteur = LecteurMots(lexique);
}
LectureVocabulaire::~LectureVocabulaire() = default;

void LectureVocabulaire::ajouter(qint64 numero, const QString& texte) {
    const auto place = std::int32_t(d->words.numeros.size());
    d->words.numeros.push_back(numero);
    d->words.lecteur.parcourir(texteLu(texte), [&](QStringView word, qsizetype, qsizetype) {
        auto known = d->numbers.find(word);
        if (known == d->numbers.end()) {
            known = d->numbers.emplace(word.toString(), int(d->words.formes.size())).first;
            d->words.formes.push_back({known->first, 0, 0, {}});
        }
        FormeLue& form = d->words.formes[size_t(known->second)];
        ++form.occurrences;
        if (form.textes.empty() || form.textes.back() != place)
            form.textes.push_back(place);
        ++d->words.mots;
    });
}

Vocabulaire LectureVocabulaire::terminer(Lemmatiseur& lemmatiseur) {
    QHash<QString, int> counts;
    for (const FormeLue& form : d->words.formes)
        counts.insert(form.forme, int(std::min<qint64>(form.occurrences, std::numeric_limits<int>::max())));
    const auto lemmas = lemmatiseur.lemmes(counts);
    Vocabulaire words = std::move(d->words);
    QHash<QString, int> places;
    for (int i = 0; i < int(words.formes.size()); ++i) {
        const QString& form = words.formes[size_t(i)].forme;
        const QString lemma = lemmas.value(form);
        auto place = places.constFind(lemma);
        if (place == places.constEnd()) {
            place = places.insert(lemma, int(words.lemmes.size()));
            words.lemmes.push_back({lemma, 0, 0, lemmatiseur.estVide(lemma), false, {}});
        }
        LemmeLu& own = words.lemmes[size_t(*place)];
        own.connu = own.connu || lemmatiseur.candidats(form).connu;
        own.formes.push_back(i);
    }
    countLemmas(words);
    *d = Private();
    return words;
}

Result<Vocabulaire> vocabulaireDe(const storage::Database& database, const DemandeTextes& demande,
                                  base::TaskContext* context) {
    constexpr double kReading = 0.8; // of the time; the dictionary takes the rest
    auto lemmatiser = Lemmatiseur::ouvrir();
    if (!lemmatiser)
        return echec(lemmatiser.error());
    const auto lexicon = lexiqueDe(database, demande.champ.consultationId);
    if (!lexicon)
        return echec(lexicon.error());
    lemmatiser->apprendre(*lexicon);
    LectureVocabulaire reading(*lexicon);
    const auto read = lireTextes(
        database, pourLesMots(demande),
        [&reading](qint64 number, const QString& text) { reading.ajouter(number, voiler(text)); }, context,
        kReading);
    if (!read)
        return echec(read.error());
    if (context != nullptr)
        context->report(kReading, Consultation::tr("Recherche des mots dans le dictionnaire"));
    Vocabulaire words = reading.terminer(*lemmatiser);
    words.sansTexte = read->sansTexte;
    words.sansAvis = read->sansAvis;
    return context != nullptr && context->isCancelled()
               ? Result<Vocabulaire>(echec(base::TaskContext::cancelledErreur()))
               : Result<Vocabulaire>(std::move(words));
}

std::vector<Cooccurrent> cooccurrents(const Vocabulaire& vocabulaire, int lemme, int ensembleMin) {
    std::vector<bool> holds(vocabulaire.numeros.size(), false);
    const auto own = vocabulaire.textesDe(lemme);
    for (const std::int32_t text : own)
        holds[size_t(text)] = true;
    std::vector<Cooccurrent> result;
    for (int other = 0; other < int(vocabulaire.lemmes.size()); ++other) {
        const LemmeLu& one = vocabulaire.lemmes[size_t(other)];
        if (other == lemme || one.outil || one.textes < ensembleMin)
            continue;
        const auto texts = vocabulaire.textesDe(other);
        const qint64 both = std::count_if(texts.begin(), texts.end(),
                                          [&holds](std::int32_t text) { return holds[size_t(text)]; });
        if (both < ensembleMin)
            continue;
        const double score = analyse::specificite(qint64(vocabulaire.numeros.size()), qint64(texts.size()),
                                                  qint64(own.size()), both);
        if (score > 0)
            result.push_back({other, both, score});
    }
    std::stable_sort(result.begin(), result.end(), [](const Cooccurrent& a, const Cooccurrent& b) {
        return a.specificite > b.specificite;
    });
    return result;
}

} // namespace isegorie::consultation
