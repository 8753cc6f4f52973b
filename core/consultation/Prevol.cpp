#include "core/consultation/Prevol.h"

#include "core/analyse/textes/Proches.h"
#include "core/analyse/textes/Rafale.h"
#include "core/base/Task.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TextesBase.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
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
    std::uint16_t ecrites = 0;
};

/// Texts that are compared with each other: the answers to one question, or all titles and texts.
struct Champ {
    explicit Champ(double threshold) : proches(threshold) {}

    int rang = -1;
    int question = -1; ///< In BilanPrevol::questions; -1: title and text.
    analyse::Proches proches;
    QHash<quint64, std::uint32_t> equal;  ///< Group of a text, by its content.
    std::vector<std::uint32_t> nearPlace; ///< Place in all of each text given to proches.
    std::vector<Lu> all;
};

struct Source {
    std::vector<Champ*> questions;
    bool ecrit = false;        ///< Some title or text is not empty.
    std::vector<qint64> vides; ///< Contributions without an answer.
};

struct Ouverte {
    QString consultationId, consultation, libelle;
    int rang = 0;
};

/// Beside a text, short answers of which there are few are its theme, its place, its source: they are
/// nobody's words, and would keep a contribution whose text is set aside.
Result<bool> isHeading(const Database& database, const Ouverte& question) {
    constexpr qint64 kLeast = 50, kRepeated = 20, kShort = 60;
    const auto row = database.first(
        QStringLiteral("consultation/reponses_differentes"),
        {{QStringLiteral("consultation"), question.consultationId}, {QStringLiteral("rang"), question.rang}});
    if (!row)
        return echec(row.error());
    const auto value = [&row](const char* name) { return row->value(QLatin1String(name)).toDouble(); };
    return value("ecrit") > 0 && value("reponses") >= kLeast && value("longueur") <= kShort &&
           value("differentes") * kRepeated <= value("reponses");
}

class Examen {
public:
    Examen(ExamenPrevol& result, const ParametresPrevol& rules) : m_result(result), m_rules(rules) {
        m_fields.push_back(std::make_unique<Champ>(rules.seuil));
    }

    base::Status readQuestions(const Database& database, const QString& concertation);
    void take(const Row& row);
    void finish();

private:
    enum class Dit { Rien, SansAvis, Texte };

    void addField(const Ouverte& question);
    Dit judge(Champ& field, const QString& text, const QString& body);
    Dit judgeAll(const Row& row, Source& source);
    void keep(const Row& row, int written, size_t firstMark);
    void found(const Champ& field, const Lu& one, Motif motif, qint64 group = 0);
    void group(Champ& field, Lu& one);
    void finish(const Champ& field);
    void campaigns(const Champ& field, const std::vector<std::vector<std::uint32_t>>& members,
                   const std::vector<std::int64_t>& moments);
    void finishEmpty();
    void count();

    ExamenPrevol& m_result;
    ParametresPrevol m_rules;
    std::vector<std::unique_ptr<Champ>> m_fields; ///< Titles and texts first.
    QHash<QString, Source> m_sources;             ///< By consultation.
    TexteReduit m_words;
    qint64 m_number = 0;            ///< Of the contribution being read.
    std::vector<Champ*> m_compared; ///< To which it gave a text.
};

base::Status Examen::readQuestions(const Database& database, const QString& concertation) {
    QList<Ouverte> all;
    const auto read = database.each(QStringLiteral("consultation/questions_ouvertes"),
                                    {{kConcertation, concertation}}, [&all](const Row& row) {
                                        all.append({row.text("consultation_id"), row.text("consultation"),
                                                    row.text("libelle"), int(row.integer("rang"))});
                                    });
    if (!read)
        return read;
    for (const Ouverte& question : std::as_const(all)) {
        const auto heading = isHeading(database, question);
        if (!heading)
            return echec(heading.error());
        if (!*heading)
            addField(question);
    }
    return {};
}

void Examen::addField(const Ouverte& question) {
    m_fields.push_back(std::make_unique<Champ>(m_rules.seuil));
    Champ& field = *m_fields.back();
    field.rang = question.rang;
    field.question = int(m_result.bilan.questions.size());
    m_sources[question.consultationId].questions.push_back(&field);
    m_result.bilan.questions.append({question.consultation, question.libelle});
}

void Examen::found(const Champ& field, const Lu& one, Motif motif, qint64 group) {
    if (field.question >= 0)
        ++m_result.bilan.questions[field.question].motifs[size_t(motif)];
    m_result.trouves.push_back({one.numero, motif, group, field.rang, one.ecrites});
}

void Examen::group(Champ& field, Lu& one) {
    const std::uint64_t content = empreinteTexte(m_words);
    const auto place = std::uint32_t(field.all.size());
    if (const auto equal = field.equal.constFind(content); equal != field.equal.cend()) {
        one.groupe = *equal;
        return;
    }
    field.nearPlace.push_back(place);
    one.groupe = field.nearPlace[field.proches.ajouter(m_words.mots)];
    one.proche = one.groupe != place;
    field.equal.insert(content, one.groupe);
}

/// body: of it, what was written below a title.
Examen::Dit Examen::judge(Champ& field, const QString& text, const QString& body) {
    reduire(text, m_words);
    if (m_words.mots.empty())
        return Dit::Rien;
    // « Proposition 12 » with « ras » under it says nothing either.
    if (estSansAvis(m_words) || (!body.isEmpty() && estSansAvis(body)))
        return Dit::SansAvis;
    Lu one;
    one.numero = m_number;
    if (!estFrancais(m_words))
        found(field, one, Motif::Langue);
    if (int(m_words.mots.size()) < m_rules.motsMin) {
        found(field, one, Motif::Court);
        return Dit::Texte;
    }
    group(field, one);
    field.all.push_back(one);
    m_compared.push_back(&field);
    return Dit::Texte;
}

/// A title alone is no answer to a questionnaire. Tells what the contribution says at most.
Examen::Dit Examen::judgeAll(const Row& row, Source& source) {
    const size_t firstMark = m_result.trouves.size();
    int written = 0;
    Dit most = Dit::Rien;
    const auto said = [&](Dit dit) {
        if (dit != Dit::Texte)
            ++m_result.bilan.reponses[size_t(dit == Dit::Rien ? Motif::SansReponse : Motif::SansAvis)];
        written += dit == Dit::Texte ? 1 : 0;
        most = std::max(most, dit);
        return dit == Dit::Texte;
    };
    const QString body = row.text("texte"), title = row.text("titre");
    source.ecrit = source.ecrit || !body.isEmpty() || !title.isEmpty();
    if (source.questions.empty() || !body.isEmpty())
        said(judge(*m_fields.front(), title + u'\n' + body, body));
    if (!source.questions.empty()) {
        const QJsonArray answers = QJsonDocument::fromJson(row.text("reponses").toUtf8()).array();
        for (Champ* field : source.questions) {
            const QString answer = answers.at(field->rang).toString();
            QuestionOuverte& question = m_result.bilan.questions[field->question];
            ++(said(judge(*field, answer, {})) ? question.reponses : question.sansReponse);
        }
    }
    m_result.bilan.reponsesEcrites += written;
    keep(row, written, firstMark);
    return most;
}

/// What is known once all answers of a contribution were read.
void Examen::keep(const Row& row, int written, size_t firstMark) {
    for (size_t i = firstMark; i < m_result.trouves.size(); ++i)
        m_result.trouves[i].ecrites = written;
    if (m_compared.empty())
        return;
    const QDateTime moment = QDateTime::fromString(row.text("date"), Qt::ISODate);
    const QString author = row.text("auteur");
    for (Champ* field : m_compared) {
        Lu& one = field->all.back();
        one.seconde = moment.isValid() ? moment.toSecsSinceEpoch() : -1;
        one.auteur = author.isEmpty() ? 0 : size_t(qHash(author)) | 1;
        one.ecrites = std::uint16_t(written);
    }
    m_compared.clear();
}

void Examen::take(const Row& row) {
    ++m_result.bilan.contributions;
    m_number = row.integer("numero");
    Source& source = m_sources[row.text("consultation_id")];
    const Dit most = judgeAll(row, source);
    if (most == Dit::Rien)
        source.vides.push_back(m_number);
    else if (most == Dit::SansAvis)
        m_result.trouves.push_back({m_number, Motif::SansAvis});
}

CampagneLue campaign(const Champ& field, const std::vector<std::uint32_t>& members,
                     const std::vector<std::int64_t>& moments) {
    CampagneLue result;
    result.groupe = field.all[members.front()].numero;
    result.rang = field.rang;
    result.textes = qint64(members.size());
    QSet<size_t> authors;
    std::vector<std::int64_t> own;
    for (const std::uint32_t member : members) {
        if (field.all[member].auteur != 0)
            authors.insert(field.all[member].auteur);
        if (field.all[member].seconde >= 0)
            own.push_back(field.all[member].seconde);
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

void Examen::campaigns(const Champ& field, const std::vector<std::vector<std::uint32_t>>& members,
                       const std::vector<std::int64_t>& moments) {
    for (const auto& group : members) {
        if (int(group.size()) < m_rules.tailleCampagne)
            continue;
        CampagneLue one = campaign(field, group, moments);
        if (one.auteurs != 0 && 2 * one.auteurs < m_rules.tailleCampagne)
            continue; // a few authors who repeat themselves
        if (field.question >= 0)
            one.question = m_result.bilan.questions.at(field.question).libelle;
        for (size_t i = 1; i < group.size(); ++i)
            found(field, field.all[group[i]], Motif::Campagne, one.groupe);
        m_result.bilan.campagnes.append(one);
    }
}

void Examen::finish(const Champ& field) {
    std::vector<std::vector<std::uint32_t>> members;
    std::vector<std::uint32_t> placeOf(field.all.size());
    std::vector<std::int64_t> moments;
    for (std::uint32_t i = 0; i < field.all.size(); ++i) {
        const Lu& one = field.all[i];
        if (one.seconde >= 0)
            moments.push_back(one.seconde);
        if (one.groupe == i) {
            placeOf[i] = std::uint32_t(members.size());
            members.push_back({i});
            continue;
        }
        members[placeOf[one.groupe]].push_back(i);
        found(field, one, one.proche ? Motif::Proche : Motif::Doublon, field.all[one.groupe].numero);
    }
    std::sort(moments.begin(), moments.end());
    campaigns(field, members, moments);
}

void Examen::finish() {
    for (const auto& field : m_fields)
        finish(*field);
    auto& campaigns = m_result.bilan.campagnes;
    std::stable_sort(campaigns.begin(), campaigns.end(),
                     [](const CampagneLue& a, const CampagneLue& b) { return a.textes > b.textes; });
    finishEmpty();
    count();
}

/// Who was asked for no text cannot leave one out.
void Examen::finishEmpty() {
    std::vector<qint64> empty;
    for (const Source& source : std::as_const(m_sources)) {
        if (source.questions.empty() && !source.ecrit)
            m_result.bilan.sansQuestion += qint64(source.vides.size()); // no answer of theirs is missing
        else
            empty.insert(empty.end(), source.vides.begin(), source.vides.end());
    }
    m_result.bilan.contributions -= m_result.bilan.sansQuestion;
    m_result.bilan.reponses[size_t(Motif::SansReponse)] -= m_result.bilan.sansQuestion;
    std::sort(empty.begin(), empty.end());
    for (const qint64 number : empty)
        m_result.trouves.push_back({number, Motif::SansReponse});
}

void Examen::count() {
    std::array<std::vector<std::pair<qint64, int>>, kMotifs> marks; // contribution, its answers
    for (const TrouvePrevol& one : m_result.trouves)
        marks[size_t(one.motif)].emplace_back(one.numero, one.ecrites);
    for (size_t motif = 0; motif < kMotifs; ++motif) {
        auto& all = marks[motif];
        std::sort(all.begin(), all.end());
        for (size_t i = 0; i < all.size();) {
            const size_t begin = i;
            while (i < all.size() && all[i].first == all[begin].first)
                ++i;
            ++m_result.bilan.motifs[motif];
            m_result.bilan.entieres[motif] += qint64(i - begin) >= all[begin].second ? 1 : 0;
        }
        if (Motif(motif) != Motif::SansReponse &&
            Motif(motif) != Motif::SansAvis) // counted as they were read
            m_result.bilan.reponses[motif] = qint64(all.size());
    }
}

/// Of the answers of a rank, by the number of the contribution.
Result<QHash<qint64, QString>> textsOf(const Database& database, int rank,
                                       const std::vector<qint64>& numbers) {
    QHash<qint64, QString> texts;
    if (rank >= 0) {
        const auto read =
            lireTextesDe(database, {{}, {}, {}, {}, rank}, numbers,
                         [&texts](qint64 number, const QString& text) { texts.insert(number, text); });
        return read ? Result<QHash<qint64, QString>>(texts) : echec(read.error());
    }
    const auto rows = resumesDe(database, numbers);
    if (!rows)
        return echec(rows.error());
    for (const ResumeContribution& row : *rows)
        texts.insert(row.numero, row.texte.isEmpty() ? row.titre : row.texte);
    return texts;
}

/// How each campaign begins, in its authors' words.
base::Status quote(const Database& database, QList<CampagneLue>& campaigns) {
    QMap<int, std::vector<qint64>> numbers; // by the rank of the answers
    for (const CampagneLue& one : std::as_const(campaigns))
        numbers[one.rang].push_back(one.groupe);
    for (auto own = numbers.cbegin(); own != numbers.cend(); ++own) {
        const auto texts = textsOf(database, own.key(), own.value());
        if (!texts)
            return echec(texts.error());
        for (CampagneLue& one : campaigns)
            if (one.rang == own.key())
                one.extrait = texts->value(one.groupe).simplified().left(160);
    }
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
