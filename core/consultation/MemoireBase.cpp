#include "core/consultation/MemoireBase.h"

#include "core/base/Identifiant.h"
#include "core/consultation/Reponses.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

/// Half of the words of the shorter one stand in the other.
bool areAlike(const QString& one, const QString& other) {
    static const QRegularExpression between(QStringLiteral("[^\\w]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto wordsOf = [](const QString& text) {
        const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    };
    const QSet<QString> words = wordsOf(one);
    const QSet<QString> others = wordsOf(other);
    const auto shared = std::count_if(words.begin(), words.end(),
                                      [&others](const QString& word) { return others.contains(word); });
    return shared > 0 && 2 * shared >= std::min(words.size(), others.size());
}

/// Two answers out of three are the same, place by place.
bool areSameAnswers(const std::vector<std::string>& answers, const QJsonArray& stored) {
    qsizetype same = 0;
    qsizetype filled = 0;
    for (qsizetype i = 0; i < qsizetype(answers.size()); ++i) {
        const QString answer = QString::fromStdString(answers[size_t(i)]);
        const QStringList before = reponsesDe(stored.at(i));
        if (answer.isEmpty() && before.isEmpty())
            continue;
        ++filled;
        const bool parts =
            before.size() > 1 && std::all_of(before.begin(), before.end(),
                                             [&](const QString& one) { return answer.contains(one); });
        same += parts || (before.size() == 1 && before.first() == answer) ? 1 : 0;
    }
    return filled > 0 && 3 * same >= 2 * filled;
}

/// A later state of the same contribution keeps its day, or its title, or much of its text or answers.
bool saysTheSame(const PremiereContribution& first, const Row& stored) {
    const QString date = stored.text("date");
    const bool dated = !date.isEmpty() && !first.date.empty();
    constexpr qsizetype kDay = 10; // the hour may be spelt in another way
    if (dated && date.left(kDay) == QString::fromStdString(first.date).left(kDay))
        return true;
    const QString title = stored.text("titre");
    if (!title.isEmpty() && title == QString::fromStdString(first.titre))
        return true;
    const QString text = stored.text("texte");
    if (!text.isEmpty() && !first.texte.empty())
        return areAlike(text, QString::fromStdString(first.texte));
    return !dated &&
           areSameAnswers(first.reponses, QJsonDocument::fromJson(stored.text("reponses").toUtf8()).array());
}

} // namespace

Result<std::unique_ptr<MemoireBase>> MemoireBase::ouvrir(const storage::Database& database,
                                                         const QString& concertationId,
                                                         const QString& consultation, bool nouvelle) {
    std::unique_ptr<MemoireBase> memoire(
        new MemoireBase(database, concertationId, consultation.simplified(), nouvelle));
    const auto read =
        database.each(QStringLiteral("consultation/consultations"),
                      {{QStringLiteral("concertation"), concertationId}}, [&memoire](const Row& row) {
                          memoire->m_all.append({row.text("id"), row.text("libelle"), row.text("signature")});
                      });
    if (!read)
        return echec(read.error());
    return memoire;
}

QString MemoireBase::freeName(const QString& name) const {
    const auto taken = [this](const QString& candidate) {
        return std::any_of(m_all.begin(), m_all.end(),
                           [&candidate](const ConsultationConnue& one) { return one.libelle == candidate; });
    };
    QString free = name;
    for (int rank = 2; taken(free); ++rank)
        free = QStringLiteral("%1 (%2)").arg(name).arg(rank);
    return free;
}

base::Status MemoireBase::readRetired(const QString& consultation) {
    m_retired.clear();
    if (consultation.isEmpty())
        return {};
    return m_database.each(
        QStringLiteral("consultation/retirees"), {{QStringLiteral("consultation"), consultation}},
        [this](const Row& row) { m_retired.insert(quint64(row.integer("cle")), row.integer("numero")); });
}

Result<Connues> MemoireBase::readKnown(const QString& consultation) const {
    Connues known;
    const auto read =
        m_database.each(QStringLiteral("consultation/connues"),
                        {{QStringLiteral("consultation"), consultation}}, [&known](const Row& row) {
                            known.insert(quint64(row.integer("cle")),
                                         {std::uint64_t(row.integer("empreinte")), row.integer("numero")});
                        });
    return read ? Result<Connues>(std::move(known)) : echec(read.error());
}

/// Of the first contributions whose identity is known: how many are what is stored, and how many not.
Result<Ecartee> MemoireBase::compare(const Connues& known,
                                     const std::vector<PremiereContribution>& first) const {
    constexpr qsizetype kRead = 300;
    Ecartee count;
    QHash<qint64, const PremiereContribution*> changed;
    QJsonArray numbers;
    for (const PremiereContribution& one : first) {
        const auto stored = known.constFind(empreinte64(one.identifiant));
        if (stored == known.cend())
            continue;
        if (stored->empreinte == one.empreinte) {
            ++count.memes;
        } else if (numbers.size() < kRead) {
            changed.insert(stored->numero, &one);
            numbers << stored->numero;
        }
    }
    const QByteArray list = QJsonDocument(numbers).toJson(QJsonDocument::Compact);
    const auto read =
        m_database.each(QStringLiteral("consultation/contenus"),
                        {{QStringLiteral("numeros"), QString::fromUtf8(list)}}, [&](const Row& row) {
                            const PremiereContribution* one = changed.value(row.integer("numero"));
                            ++(one != nullptr && saysTheSame(*one, row) ? count.memes : count.autres);
                        });
    return read ? Result<Ecartee>(count) : echec(read.error());
}

/// Of those with the same headers, the one that most of the identities agree with. One where most of them say
/// something else is another consultation that counts from 1 too.
Result<qsizetype> MemoireBase::byHeaders(LectureContributions& lecture, Connues& known) {
    const QString signature = lecture.signature();
    const auto first = lecture.premieresContributions();
    constexpr qint64 kEnough = 3; // one or two may be what somebody corrected
    qsizetype best = m_all.size();
    qint64 most = -1;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const ConsultationConnue& one = m_all.at(i);
        if (one.signature != signature || (m_fresh && !one.dIci))
            continue;
        auto stored = readKnown(one.id);
        if (!stored)
            return echec(stored.error());
        auto count = one.dIci ? Result<Ecartee>(Ecartee()) : compare(*stored, first);
        if (!count)
            return echec(count.error());
        count->libelle = one.libelle;
        if (count->autres >= kEnough && count->autres > count->memes) {
            m_ecartee = *count;
        } else if (count->memes > most || one.dIci) {
            most = one.dIci ? std::numeric_limits<qint64>::max() : count->memes;
            best = i;
            known = std::move(*stored);
        }
    }
    if (best < m_all.size())
        m_ecartee.reset();
    return best;
}

Result<qsizetype> MemoireBase::choose(LectureContributions& lecture, Connues& known) {
    m_ecartee.reset();
    if (m_consultation.isEmpty())
        return byHeaders(lecture, known);
    const auto found = std::find_if(m_all.begin(), m_all.end(), [this](const ConsultationConnue& one) {
        return one.libelle == m_consultation;
    });
    if (found == m_all.end())
        return m_all.size();
    auto stored = readKnown(found->id);
    if (!stored)
        return echec(stored.error());
    known = std::move(*stored);
    return found - m_all.begin();
}

base::Status MemoireBase::findAlike(const LectureContributions& lecture) {
    QStringList asked;
    for (const QuestionLue& one : lecture.questions())
        asked << one.libelle;
    asked.sort();
    for (const ConsultationConnue& one : std::as_const(m_all)) {
        QStringList known;
        const auto read = m_database.each(QStringLiteral("consultation/questions"),
                                          {{QStringLiteral("consultation"), one.id}},
                                          [&known](const Row& row) { known << row.text("libelle"); });
        if (!read)
            return read;
        known.sort();
        if (known.size() > 1 && known == asked)
            m_alike = one.libelle;
    }
    return {};
}

Result<Connues> MemoireBase::connues(LectureContributions& lecture, const QString& nom) {
    Connues known;
    const auto chosen = choose(lecture, known);
    if (!chosen)
        return echec(chosen.error());
    m_current = *chosen;
    const bool isNew = m_current == m_all.size();
    if (auto retired = readRetired(isNew ? QString() : m_all.at(m_current).id); !retired)
        return echec(retired.error());
    m_alike.clear();
    if (isNew && m_consultation.isEmpty() && !m_fresh && !m_ecartee)
        if (const auto compared = findAlike(lecture); !compared)
            return echec(compared.error());
    if (isNew) {
        const QString name =
            m_consultation.isEmpty() ? freeName(QFileInfo(nom).completeBaseName()) : m_consultation;
        m_all.append({base::newId(), name, lecture.signature(), true, true});
    }
    return known;
}

Result<bool> MemoireBase::connait(std::uint64_t cle) {
    const auto row = m_database.first(QStringLiteral("consultation/connait"),
                                      {{QStringLiteral("concertation"), m_concertationId},
                                       {QStringLiteral("cle"), QVariant::fromValue(qint64(cle))}});
    return row ? Result<bool>(!row->isEmpty()) : echec(row.error());
}

} // namespace isegorie::consultation
