#include "core/consultation/Prevol.h"

#include "core/analyse/textes/Proches.h"
#include "core/analyse/textes/Rafale.h"
#include "core/base/Task.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Textes.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Database;
using storage::Row;

namespace {

const QString kConcertation = QStringLiteral("concertation");
constexpr int kPerReport = 500;

/// What is kept of each text until the groups are known.
struct Lu {
    qint64 numero = 0;
    qint64 seconde = -1; ///< Since 1970; -1 without a date.
    size_t auteur = 0;   ///< 0: unknown.
    std::uint32_t groupe = 0;
    bool proche = false; ///< Not equal to what begins its group.
};

struct Ouvertes {
    QList<int> rangs;
    QList<int> places; ///< In BilanPrevol::questions.
};

class Examen {
public:
    Examen(ExamenPrevol& result, const ParametresPrevol& rules)
        : m_result(result), m_rules(rules), m_near(rules.seuil) {}

    base::Status readQuestions(const Database& database, const QString& concertation);
    void take(const Row& row);
    void finish();

private:
    QString textOf(const Row& row);
    void found(qint64 number, Motif motif, qint64 group = 0);
    void group(Lu& one);
    void campaigns(const std::vector<std::vector<std::uint32_t>>& members,
                   const std::vector<std::int64_t>& moments);
    CampagneLue campaign(const std::vector<std::uint32_t>& members,
                         const std::vector<std::int64_t>& moments) const;

    ExamenPrevol& m_result;
    ParametresPrevol m_rules;
    analyse::Proches m_near;
    QHash<QString, Ouvertes> m_open; ///< By consultation.
    TexteReduit m_words;
    QHash<quint64, std::uint32_t> m_equal;  ///< Group of a text, by its content.
    std::vector<std::uint32_t> m_nearPlace; ///< Place in m_all of each text given to m_near.
    std::vector<Lu> m_all;
};

base::Status Examen::readQuestions(const Database& database, const QString& concertation) {
    return database.each(QStringLiteral("consultation/questions_ouvertes"), {{kConcertation, concertation}},
                         [this](const Row& row) {
                             Ouvertes& open = m_open[row.text("consultation_id")];
                             open.rangs << int(row.integer("rang"));
                             open.places << int(m_result.bilan.questions.size());
                             m_result.bilan.questions.append({row.text("consultation"), row.text("libelle")});
                         });
}

/// The answers to open questions; the title and text too, but a title alone is no answer to a questionnaire.
QString Examen::textOf(const Row& row) {
    QStringList texts{row.text("texte")};
    const auto open = m_open.constFind(row.text("consultation_id"));
    const bool asked = open != m_open.cend();
    if (asked) {
        const QJsonArray answers = QJsonDocument::fromJson(row.text("reponses").toUtf8()).array();
        for (qsizetype i = 0; i < open->rangs.size(); ++i) {
            const QString answer = answers.at(open->rangs.at(i)).toString();
            QuestionOuverte& question = m_result.bilan.questions[open->places.at(i)];
            ++(estSansReponse(answer) ? question.sansReponse : question.reponses);
            if (!answer.isEmpty())
                texts << answer;
        }
    }
    if (!asked || texts.size() > 1 || !texts.first().isEmpty())
        texts.prepend(row.text("titre"));
    return texts.join(u'\n');
}

void Examen::found(qint64 number, Motif motif, qint64 group) {
    ++m_result.bilan.motifs[size_t(motif)];
    m_result.trouves.push_back({number, motif, group});
}

void Examen::group(Lu& one) {
    const std::uint64_t content = empreinteTexte(m_words);
    const auto place = std::uint32_t(m_all.size());
    if (const auto equal = m_equal.constFind(content); equal != m_equal.cend()) {
        one.groupe = *equal;
        return;
    }
    m_nearPlace.push_back(place);
    one.groupe = m_nearPlace[m_near.ajouter(m_words.mots)];
    one.proche = one.groupe != place;
    m_equal.insert(content, one.groupe);
}

void Examen::take(const Row& row) {
    ++m_result.bilan.contributions;
    const QString text = textOf(row);
    const qint64 number = row.integer("numero");
    reduire(text, m_words);
    if (m_words.mots.empty())
        return found(number, Motif::SansReponse);
    // « Proposition 12 » with « ras » under it says nothing either.
    if (estSansAvis(m_words) || estSansAvis(row.text("texte")))
        return found(number, Motif::SansAvis);
    if (!estFrancais(m_words))
        found(number, Motif::Langue);
    if (int(m_words.mots.size()) < m_rules.motsMin)
        return found(number, Motif::Court);
    Lu one;
    one.numero = number;
    const QDateTime moment = QDateTime::fromString(row.text("date"), Qt::ISODate);
    one.seconde = moment.isValid() ? moment.toSecsSinceEpoch() : -1;
    const QString author = row.text("auteur");
    one.auteur = author.isEmpty() ? 0 : size_t(qHash(author)) | 1;
    group(one);
    m_all.push_back(one);
}

CampagneLue Examen::campaign(const std::vector<std::uint32_t>& members,
                             const std::vector<std::int64_t>& moments) const {
    CampagneLue result;
    result.groupe = m_all[members.front()].numero;
    result.textes = qint64(members.size());
    QSet<size_t> authors;
    std::vector<std::int64_t> own;
    for (const std::uint32_t member : members) {
        if (m_all[member].auteur != 0)
            authors.insert(m_all[member].auteur);
        if (m_all[member].seconde >= 0)
            own.push_back(m_all[member].seconde);
    }
    result.auteurs = authors.size();
    std::sort(own.begin(), own.end());
    if (own.empty())
        return result;
    const auto day = [](std::int64_t second) {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date().toString(Qt::ISODate);
    };
    const analyse::Rafale burst = analyse::rafale(own, moments);
    result.debut = day(own.front());
    result.fin = day(own.back());
    result.picLe = day(burst.debut);
    result.pic = burst.nombre;
    result.attendu = burst.attendu;
    result.rafale = burst.nette;
    return result;
}

void Examen::campaigns(const std::vector<std::vector<std::uint32_t>>& members,
                       const std::vector<std::int64_t>& moments) {
    for (const auto& group : members) {
        if (int(group.size()) < m_rules.tailleCampagne)
            continue;
        CampagneLue one = campaign(group, moments);
        if (one.auteurs != 0 && 2 * one.auteurs < m_rules.tailleCampagne)
            continue; // a few authors who repeat themselves
        for (size_t i = 1; i < group.size(); ++i)
            found(m_all[group[i]].numero, Motif::Campagne, one.groupe);
        m_result.bilan.campagnes.append(one);
    }
    std::stable_sort(m_result.bilan.campagnes.begin(), m_result.bilan.campagnes.end(),
                     [](const CampagneLue& a, const CampagneLue& b) { return a.textes > b.textes; });
}

void Examen::finish() {
    std::vector<std::vector<std::uint32_t>> members;
    std::vector<std::uint32_t> placeOf(m_all.size());
    std::vector<std::int64_t> moments;
    for (std::uint32_t i = 0; i < m_all.size(); ++i) {
        const Lu& one = m_all[i];
        if (one.seconde >= 0)
            moments.push_back(one.seconde);
        if (one.groupe == i) {
            placeOf[i] = std::uint32_t(members.size());
            members.push_back({i});
            continue;
        }
        members[placeOf[one.groupe]].push_back(i);
        found(one.numero, one.proche ? Motif::Proche : Motif::Doublon, m_all[one.groupe].numero);
    }
    std::sort(moments.begin(), moments.end());
    campaigns(members, moments);
}

/// How each campaign begins, in its authors' words.
base::Status quote(const Database& database, QList<CampagneLue>& campaigns) {
    std::vector<qint64> numbers;
    for (const CampagneLue& one : std::as_const(campaigns))
        numbers.push_back(one.groupe);
    const auto rows = resumesDe(database, numbers);
    if (!rows)
        return echec(rows.error());
    for (const ResumeContribution& row : *rows)
        for (CampagneLue& one : campaigns)
            if (one.groupe == row.numero)
                one.extrait = (row.texte.isEmpty() ? row.titre : row.texte).simplified().left(160);
    return {};
}

} // namespace

qint64 BilanPrevol::reponsesOuvertes() const {
    qint64 sum = 0;
    for (const QuestionOuverte& question : questions)
        sum += question.reponses;
    return sum;
}

Result<ExamenPrevol> examiner(const Database& database, const QString& concertationId,
                              const ParametresPrevol& parametres, base::TaskContext* context) {
    ExamenPrevol result;
    result.bilan.parametres = parametres;
    Examen examen(result, parametres);
    const auto total = database.first(QStringLiteral("consultation/nombre_contributions"),
                                      {{kConcertation, concertationId}});
    const auto imports =
        database.first(QStringLiteral("consultation/imports_actifs"), {{kConcertation, concertationId}});
    if (!total || !imports)
        return echec(total ? imports.error() : total.error());
    result.imports = imports->value(QStringLiteral("imports")).toString();
    auto read = examen.readQuestions(database, concertationId);
    const double all = std::max(1.0, total->value(QStringLiteral("nombre")).toDouble());
    if (read)
        read = database.each(QStringLiteral("consultation/textes"), {{kConcertation, concertationId}},
                             [&](const Row& row) {
                                 if (context != nullptr && context->isCancelled())
                                     return;
                                 examen.take(row);
                                 if (context != nullptr && result.bilan.contributions % kPerReport == 0)
                                     context->report(double(result.bilan.contributions) / all,
                                                     Consultation::tr("Lecture des contributions"));
                             });
    if (!read)
        return echec(read.error());
    if (context != nullptr && context->isCancelled())
        return echec(base::TaskContext::cancelledErreur());
    examen.finish();
    const auto quoted = quote(database, result.bilan.campagnes);
    return quoted ? Result<ExamenPrevol>(std::move(result)) : echec(quoted.error());
}

} // namespace isegorie::consultation
