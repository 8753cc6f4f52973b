#include "core/consultation/LectureContributions.h"

#include "core/consultation/ColonnesReunies.h"
#include "core/consultation/GenresReponses.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Nettoyage.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using documents::Record;

namespace {

constexpr std::array<const char*, 5> kGenres{"texte", "choix", "choix_multiple", "echelle", "nombre"};

constexpr size_t kSample = 2'000;

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

bool isBlank(std::string_view cell) {
    return rogne(cell).empty();
}

class Hash64 {
public:
    void add(std::string_view part) {
        const auto size = quint32(part.size());
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), qsizetype(sizeof size)));
        m_hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
    }
    std::uint64_t value() {
        const QByteArray bytes = m_hash.result();
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes.at(i));
        return value;
    }

private:
    /// One a thread: to make one costs as much as to hash a short text.
    static QCryptographicHash& fresh() {
        thread_local QCryptographicHash hash(QCryptographicHash::Blake2b_160);
        hash.reset();
        return hash;
    }
    QCryptographicHash& m_hash = fresh();
};

/// The quotes of the last cell were forgotten: what its separators cut belongs together.
void joinSurplus(Record& record, size_t headers, char separator, std::string& buffer) {
    if (record.cellules.size() <= headers || headers == 0)
        return;
    buffer = record.cellules[headers - 1];
    for (size_t i = headers; i < record.cellules.size(); ++i)
        buffer.append(1, separator).append(record.cellules[i]);
    record.cellules.resize(headers);
    record.cellules.back() = buffer;
}

/// All but the author and the personal columns.
std::uint64_t contentOf(const ContributionLue& lue) {
    Hash64 hash;
    for (const std::string_view part : {std::string_view(lue.identifiant), std::string_view(lue.parent),
                                        std::string_view(lue.date), lue.titre, lue.texte})
        hash.add(part);
    for (const std::string_view answer : lue.reponses)
        hash.add(answer);
    return hash.value();
}

} // namespace

QString cle(GenreQuestion genre) {
    return QLatin1String(kGenres.at(size_t(genre)));
}

GenreQuestion genreQuestionDe(const QString& cle) {
    const auto found = std::find_if(kGenres.begin(), kGenres.end(),
                                    [&cle](const char* one) { return cle == QLatin1String(one); });
    return found == kGenres.end() ? GenreQuestion::Texte : GenreQuestion(found - kGenres.begin());
}

QString libelle(GenreQuestion genre) {
    switch (genre) {
    case GenreQuestion::Choix:
        return Consultation::tr("Un choix");
    case GenreQuestion::ChoixMultiple:
        return Consultation::tr("Plusieurs choix");
    case GenreQuestion::Echelle:
        return Consultation::tr("Échelle");
    case GenreQuestion::Nombre:
        return Consultation::tr("Nombre");
    case GenreQuestion::Texte:
        break;
    }
    return Consultation::tr("Texte libre");
}

QString libelle(Technique technique) {
    switch (technique) {
    case Technique::Numeros:
        return Consultation::tr("numéros");
    case Technique::Constante:
        return Consultation::tr("une seule valeur");
    case Technique::Codes:
        return Consultation::tr("codes d’un programme");
    case Technique::Pages:
        return Consultation::tr("adresses de pages");
    case Technique::Navigateur:
        return Consultation::tr("navigateurs");
    case Technique::Dates:
        return Consultation::tr("dates");
    case Technique::Non:
        break;
    }
    return {};
}

std::uint64_t empreinte64(std::string_view texte) {
    Hash64 hash;
    hash.add(texte);
    return hash.value();
}

Result<std::unique_ptr<LectureContributions>>
LectureContributions::commencer(std::unique_ptr<documents::RecordReader> records, const Profil* profil,
                                bool separees) {
    std::unique_ptr<LectureContributions> lecture(new LectureContributions());
    lecture->m_records = std::move(records);
    const QStringList& headers = lecture->m_records->info().entetes;
    lecture->m_columns = correspondre(profil != nullptr ? *profil : reconnaitre(headers), headers);
    lecture->m_tampons.resize(lecture->m_columns.colonnes.size());
    if (const auto sampled = lecture->sample(); !sampled)
        return echec(sampled.error());
    lecture->judgeColumns();
    lecture->dropRepeated();
    lecture->findQuestions(separees);
    lecture->judgeDates();
    lecture->judgeFilled();
    return lecture;
}

base::Status LectureContributions::sample() {
    Record record;
    while (m_sample.size() < kSample) {
        const auto read = m_records->next(record);
        if (!read)
            return echec(read.error());
        if (!*read)
            break;
        Kept kept{record.ligne, {}};
        for (const std::string_view cell : record.cellules)
            kept.cellules.emplace_back(cell);
        m_sample.push_back(std::move(kept));
    }
    return {};
}

Result<bool> LectureContributions::nextRecord(Record& record) {
    if (m_sample.empty())
        return m_records->next(record);
    m_current = std::move(m_sample.front());
    m_sample.pop_front();
    record.ligne = m_current.ligne;
    record.cellules.assign(m_current.cellules.begin(), m_current.cellules.end());
    return true;
}

LectureContributions::Suite LectureContributions::rejected(const QString& reason) {
    m_raison = reason;
    return Suite::Rejet;
}

std::string_view LectureContributions::cleaned(const Record& record, int column) {
    if (column < 0 || size_t(column) >= record.cellules.size())
        return {};
    std::string_view cell = record.cellules[size_t(column)];
    if (profil().gardeApostrophe)
        cell = sansGarde(cell);
    return texteSimple(cell, m_tampons[size_t(column)]);
}

/// The choices that were made, joined as a platform joins them.
std::string_view LectureContributions::answerOf(const Record& record, const QuestionLue& question) {
    std::string& joined = m_answers[size_t(&question - m_questions.data())];
    if (question.date) {
        const std::string_view written = cleaned(record, question.colonne);
        joined = dateIso(written, dates(question.colonne)).substr(0, 10);
        if (!written.empty() && joined.empty())
            note(Alerte::Date, record.ligne, written);
        return joined.empty() ? written : std::string_view(joined);
    }
    if (!question.estReunie())
        return cleaned(record, question.colonne);
    joined.clear();
    for (const auto& [column, label] : question.choix) {
        if (size_t(column) >= record.cellules.size() || !estCoche(record.cellules[size_t(column)]))
            continue;
        if (!joined.empty())
            joined += kSepareChoix;
        joined += label;
    }
    return joined;
}

void LectureContributions::takeAnswers(const Record& record, ContributionLue& lue) {
    lue.reponses.clear();
    for (const QuestionLue& question : m_questions) {
        const std::string_view answer = answerOf(record, question);
        lue.reponses.push_back(answer);
        if (question.genre == GenreQuestion::Texte)
            lue.signalements |= signalementsDe(answer);
    }
    lue.personnelles.clear();
    for (size_t i = 0; i < m_columns.colonnes.size(); ++i)
        if (m_columns.colonnes[i].quarantaine)
            if (const std::string_view cell = cleaned(record, int(i)); !cell.empty())
                lue.personnelles.emplace_back(int(i), cell);
}

void LectureContributions::compter(const ContributionLue& lue) {
    for (size_t i = 0; i < m_questions.size(); ++i) {
        QuestionLue& question = m_questions[i];
        const bool open = question.genre == GenreQuestion::Texte;
        const bool nothing = open ? estSansReponse(lue.reponses[i]) : lue.reponses[i].empty();
        ++(nothing ? question.sansReponse : question.reponses);
    }
    m_blankTexts += estSansReponse(lue.texte) ? 1 : 0;
}

LectureContributions::Suite LectureContributions::convert(const Record& record, ContributionLue& lue) {
    const size_t headers = m_columns.colonnes.size();
    const auto surplus =
        std::count_if(record.cellules.begin() + qsizetype(std::min(headers, record.cellules.size())),
                      record.cellules.end(), [](std::string_view cell) { return !isBlank(cell); });
    if (surplus > 0)
        return rejected(
            Consultation::tr(
                "La ligne compte %1 cellules, l’en-tête %2 : un séparateur ou un guillemet y est de trop.")
                .arg(record.cellules.size())
                .arg(headers));
    if (const QString broken = judgeShape(record); !broken.isEmpty())
        return rejected(broken);
    const int kind = m_columns.type;
    const std::string_view value = kind >= 0 && size_t(kind) < record.cellules.size()
                                       ? record.cellules[size_t(kind)]
                                       : std::string_view();
    lue.cas = m_columns.casDe(value);
    if (lue.cas == nullptr)
        return rejected(
            Consultation::tr("Le type de ligne « %1 » est inconnu du profil.").arg(text(value).left(60)));
    const auto qualified = [](const QString& nature, std::string_view id) {
        return id.empty() ? std::string() : nature.toStdString() + '/' + std::string(id);
    };
    const auto role = [&](Role which) { return cleaned(record, lue.cas->place(which)); };
    lue.identifiant = qualified(lue.cas->nature, role(Role::Identifiant));
    QString parentNature = lue.cas->natureParent;
    if (const std::string_view type = role(Role::ParentType); !type.empty())
        parentNature = profil().naturesParent.value(text(type), text(type));
    lue.parent = qualified(parentNature.isEmpty() ? lue.cas->nature : parentNature, role(Role::Parent));
    const std::string_view date = role(Role::Date);
    lue.date = dateIso(date, dates(lue.cas->place(Role::Date)));
    if (!date.empty() && lue.date.empty())
        note(Alerte::Date, record.ligne, date);
    lue.auteur = role(Role::Auteur);
    lue.titre = role(Role::Titre);
    lue.texte = role(Role::Texte);
    lue.signalements = signalementsDe(lue.titre) | signalementsDe(lue.texte);
    takeAnswers(record, lue);
    lue.empreinte = contentOf(lue);
    return Suite::Contribution;
}

LectureContributions::Suite LectureContributions::convertRecord(Record& record, ContributionLue& lue) {
    if (profil().debordement)
        joinSurplus(record, m_columns.colonnes.size(), char(info().separateur.unicode()), m_joined);
    return convert(record, lue);
}

/// Rows of class Q are questions, SQ their lines; the others set the questionnaire up.
void LectureContributions::takeStructure(const Record& record) {
    const auto cell = [&](const char* header) {
        const qsizetype at = info().entetes.indexOf(QLatin1String(header));
        return at < 0 || at >= qsizetype(record.cellules.size())
                   ? QString()
                   : text(record.cellules[size_t(at)]).simplified();
    };
    if (cell("class") != QLatin1String("Q"))
        return;
    QuestionLue question;
    question.code = cell("name");
    std::string buffer;
    question.libelle = text(texteSimple(cell("text").toStdString(), buffer));
    if (question.libelle.isEmpty())
        question.libelle = question.code;
    question.genre = genreLimeSurvey(cell("type/scale"));
    const auto known =
        std::find_if(m_questions.begin(), m_questions.end(),
                     [&question](const QuestionLue& one) { return one.code == question.code; });
    if (known == m_questions.end()) // once a language
        m_questions.push_back(std::move(question));
}

namespace {

/// How many of the next rows go on with one of so many cells, that line breaks cut: together they have as
/// many as the header, and none of them begins with a number as the others do.
template <typename Rows>
size_t continuations(size_t cells, size_t headers, size_t identity, const Rows& next) {
    constexpr size_t kMost = 10;
    for (size_t i = 0; i < std::min(kMost, next.size()); ++i) {
        const auto& row = next[i].cellules;
        if (row.size() >= headers || (identity < row.size() && estNumero(row[identity])))
            return 0;
        cells += row.size() - 1;
        if (cells >= headers)
            return cells == headers ? i + 1 : 0;
    }
    return 0;
}

} // namespace

Result<LectureContributions::Suite> LectureContributions::suivante(ContributionLue& lue) {
    Record record;
    while (true) {
        const auto read = nextRecord(record);
        if (!read)
            return echec(read.error());
        if (!*read)
            return Suite::Fin;
        lue.ligne = record.ligne;
        if (profil().structure) {
            ++m_structureRows;
            takeStructure(record);
            continue;
        }
        const size_t cells = record.cellules.size();
        if (m_numerotee < 0 || int(cells) > m_remplie || cells <= size_t(m_numerotee))
            return convertRecord(record, lue);
        Kept own{record.ligne, {record.cellules.begin(), record.cellules.end()}}; // reading on overwrites it
        if (const auto ahead = sample(); !ahead)
            return echec(ahead.error());
        const size_t further = continuations(cells, m_columns.colonnes.size(), size_t(m_numerotee), m_sample);
        if (further == 0 || !estNumero(own.cellules[size_t(m_numerotee)])) {
            m_current = std::move(own);
            record.cellules.assign(m_current.cellules.begin(), m_current.cellules.end());
            return convertRecord(record, lue);
        }
        const qint64 last = m_sample[further - 1].ligne;
        m_sample.erase(m_sample.begin(), m_sample.begin() + std::ptrdiff_t(further));
        return rejected(Consultation::tr("Un retour à la ligne sans guillemets coupe cette contribution "
                                         "jusqu’à la ligne %1.")
                            .arg(last));
    }
}

QString LectureContributions::signature() const {
    // A mapping may be given its name later.
    const QString key = profil().colonnes.isEmpty() ? profil().cle : QStringLiteral("colonnes");
    return QString::number(empreinte64((key + u'\n' + info().entetes.join(u'\n')).toStdString()), 16);
}

QString LectureContributions::colonneTexte() const {
    const int place = m_columns.cas.size() == 1 ? m_columns.cas.front().place(Role::Texte) : -1;
    return place < 0 ? QString() : m_columns.colonnes[size_t(place)].entete;
}

QStringList LectureContributions::colonnesPersonnelles() const {
    QStringList headers;
    for (const Colonne& column : m_columns.colonnes)
        if (column.quarantaine)
            headers << column.entete;
    return headers;
}

} // namespace isegorie::consultation
