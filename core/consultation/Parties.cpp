#include "core/consultation/Parties.h"

#include "core/base/Task.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Lemmatiseur.h"
#include "core/consultation/NumerosFormes.h"
#include "core/consultation/OrdreModalites.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <limits>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr int kMostParts = 50;

/// Occurrences of each form in each part, as they come.
class Comptage {
public:
    Comptage(const QuestionFermee& variable, const Lexique& lexicon)
        : m_variable(variable), m_reader(lexicon) {}

    void take(const QString& text, const QJsonArray& answers) {
        const QString answer = reponsesDe(answers.at(m_variable.rang)).value(0).simplified();
        if (answer.isEmpty()) {
            ++unanswered;
            return;
        }
        const int part = partOf(answer);
        if (part < 0)
            return;
        ++texts[size_t(part)];
        m_reader.parcourir(texteLu(text), [this, part](QStringView word, qsizetype, qsizetype) {
            auto known = m_numbers.find(word);
            if (known == m_numbers.end()) {
                known = m_numbers.emplace(word.toString(), int(forms.size())).first;
                forms << known->first;
            }
            auto& own = counts[size_t(part)];
            if (own.size() < size_t(forms.size()))
                own.resize(size_t(forms.size()), 0);
            ++own[size_t(known->second)];
        });
    }
    bool isTooMany() const { return m_tooMany; }
    qint64 count(int part, qsizetype form) const {
        const auto& own = counts[size_t(part)];
        return size_t(form) < own.size() ? own[size_t(form)] : 0;
    }

    QStringList parts, forms;
    std::vector<qint64> texts;
    std::vector<std::vector<qint64>> counts; ///< By part, then by form.
    qint64 unanswered = 0;

private:
    int partOf(const QString& answer) {
        const auto known = m_parts.constFind(answer);
        if (known != m_parts.constEnd())
            return *known;
        m_tooMany = m_tooMany || parts.size() >= kMostParts;
        if (m_tooMany)
            return -1;
        m_parts.insert(answer, int(parts.size()));
        parts << answer;
        texts.push_back(0);
        counts.emplace_back();
        return int(parts.size()) - 1;
    }

    const QuestionFermee& m_variable;
    LecteurMots m_reader;
    NumerosFormes m_numbers;
    QHash<QString, int> m_parts;
    bool m_tooMany = false;
};

base::Status check(const DemandeTextes& demand, const QuestionFermee& variable) {
    if (variable.estMultiple())
        return echec(Erreur::refus(
            QStringLiteral("parties.multiple"),
            Consultation::tr("« %1 » a plusieurs réponses par personne : ses parties se recouvrent.")
                .arg(variable.libelle.simplified().left(80)),
            Consultation::tr("Comparez les réponses à une question à un seul choix.")));
    return memeConsultation(demand.champ.consultationId, demand.filtres + QList<FiltreTri>{{variable, {}}});
}

struct LemmeCompte {
    QString lemme;
    qint64 total = 0;
    std::vector<qint64> parts;
    QStringList formes;
};

/// Lemmas over the least count, the most frequent first.
std::vector<LemmeCompte> lemmasOf(const Comptage& counts, Lemmatiseur& lemmatiser,
                                  const OptionsParties& options) {
    QHash<QString, int> totals;
    for (qsizetype form = 0; form < counts.forms.size(); ++form) {
        qint64 total = 0;
        for (int part = 0; part < int(counts.parts.size()); ++part)
            total += counts.count(part, form);
        totals.insert(counts.forms.at(form), int(std::min<qint64>(total, std::numeric_limits<int>::max())));
    }
    const auto lemmas = lemmatiser.lemmes(totals);
    QHash<QString, size_t> places;
    std::vector<LemmeCompte> all;
    for (qsizetype form = 0; form < counts.forms.size(); ++form) {
        const QString lemma = lemmas.value(counts.forms.at(form));
        if (!options.motsOutils && lemmatiser.estVide(lemma))
            continue;
        if (!places.contains(lemma)) {
            places.insert(lemma, all.size());
            all.push_back({lemma, 0, std::vector<qint64>(size_t(counts.parts.size()), 0), {}});
        }
        LemmeCompte& own = all[places.value(lemma)];
        own.formes << counts.forms.at(form);
        for (int part = 0; part < int(counts.parts.size()); ++part) {
            own.parts[size_t(part)] += counts.count(part, form);
            own.total += counts.count(part, form);
        }
    }
    std::erase_if(all, [&options](const LemmeCompte& one) { return one.total < options.effectifMin; });
    std::sort(all.begin(), all.end(), [](const LemmeCompte& a, const LemmeCompte& b) {
        return a.total != b.total ? a.total > b.total : a.lemme < b.lemme;
    });
    return all;
}

/// Parts in the order in which a person reads the answers.
PartiesLues tableOf(const Comptage& counts, const std::vector<LemmeCompte>& lemmas) {
    PartiesLues result;
    result.sansReponse = counts.unanswered;
    result.table.parts = triees(counts.parts);
    std::vector<qsizetype> places;
    for (const QString& part : std::as_const(result.table.parts)) {
        places.push_back(counts.parts.indexOf(part));
        result.textes.push_back(counts.texts[size_t(places.back())]);
    }
    result.table.table.formes = int(lemmas.size());
    result.table.table.parts = int(places.size());
    for (const LemmeCompte& one : lemmas) {
        result.table.formes << one.lemme;
        result.ecritures.push_back(one.formes);
        for (const qsizetype place : places)
            result.table.table.effectifs.push_back(one.parts[size_t(place)]);
    }
    return result;
}

} // namespace

Result<PartiesLues> partiesDe(const storage::Database& database, const DemandeTextes& demande,
                              const QuestionFermee& variable, const OptionsParties& options,
                              base::TaskContext* context) {
    constexpr double kReading = 0.9; // of the time
    if (const auto checked = check(demande, variable); !checked)
        return echec(checked.error());
    auto lemmatiser = Lemmatiseur::ouvrir();
    const auto lexicon = lexiqueDe(database, demande.champ.consultationId);
    if (!lemmatiser || !lexicon)
        return echec(lemmatiser ? lexicon.error() : lemmatiser.error());
    lemmatiser->apprendre(*lexicon);
    Comptage counts(variable, *lexicon);
    const auto read = lireTextesEtReponses(
        database, pourLesMots(demande),
        [&counts](qint64, const QString& text, const QJsonArray& answers) {
            counts.take(voiler(text), answers);
        },
        context, kReading);
    if (!read)
        return echec(read.error());
    if (counts.isTooMany())
        return echec(Erreur::refus(QStringLiteral("parties.trop"),
                                   Consultation::tr("« %1 » a plus de %2 réponses différentes.")
                                       .arg(variable.libelle.simplified().left(80))
                                       .arg(kMostParts),
                                   Consultation::tr("Comparez les réponses à une question qui en a moins.")));
    const auto lemmas = lemmasOf(counts, *lemmatiser, options);
    if (counts.parts.size() < 2 || lemmas.empty())
        return echec(
            Erreur::saisie(QStringLiteral("parties.trop-peu"),
                           Consultation::tr("Il faut au moins deux réponses, et un mot écrit %1 fois.")
                               .arg(options.effectifMin),
                           Consultation::tr("Choisissez une autre question, ou lisez plus de textes.")));
    PartiesLues parts = tableOf(counts, lemmas);
    parts.sansAvis = read->sansAvis;
    return parts;
}

Result<Concordance> concordanceDeFormes(const storage::Database& database, const DemandeTextes& demande,
                                        const QStringList& formes, int nombre) {
    const auto lexicon = lexiqueDe(database, demande.champ.consultationId);
    if (!lexicon)
        return echec(lexicon.error());
    const LecteurMots reader(*lexicon);
    Concordance result;
    Recueil lines(reader, {formes.begin(), formes.end()}, nombre, DemandeConcordance().contexte, result);
    const auto read =
        lireTextes(database, pourLesMots(demande),
                   [&lines](qint64 number, const QString& text) { lines.prendre(number, text); });
    result.occurrences = qint64(result.lignes.size());
    return read ? Result<Concordance>(std::move(result)) : echec(read.error());
}

} // namespace isegorie::consultation
