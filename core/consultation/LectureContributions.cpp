#include "core/consultation/LectureContributions.h"

#include "core/consultation/ColonnesReunies.h"
#include "core/consultation/GenresReponses.h"
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

/// A column whose cells are mostly addresses or numbers is personal, whatever its header says.
void LectureContributions::judgeColumns() {
    for (size_t i = 0; i < m_columns.colonnes.size(); ++i) {
        size_t filled = 0;
        size_t mails = 0;
        size_t phones = 0;
        for (const Kept& kept : m_sample) {
            if (i >= kept.cellules.size() || isBlank(kept.cellules[i]))
                continue;
            ++filled;
            mails += estCourriel(kept.cellules[i]) ? 1 : 0;
            phones += estTelephone(kept.cellules[i]) ? 1 : 0;
        }
        Colonne& column = m_columns.colonnes[i];
        if (filled == 0 || column.quarantaine || 2 * std::max(mails, phones) <= filled)
            continue;
        column.nature = mails >= phones ? QStringLiteral("courriel") : QStringLiteral("telephone");
        column.quarantaine = true;
        if (column.genre != Colonne::Genre::Role)
            column.genre = Colonne::Genre::Personnelle;
    }
}

std::string_view LectureContributions::sampled(size_t row, int column) const {
    const Kept& kept = m_sample[row];
    return size_t(column) < kept.cellules.size() ? std::string_view(kept.cellules[size_t(column)])
                                                 : std::string_view();
}

/// "id (2)" with the cells of "id" says nothing new.
void LectureContributions::dropRepeated() {
    for (int i = 0; i < int(m_columns.colonnes.size()); ++i) {
        Colonne& column = m_columns.colonnes[size_t(i)];
        const int first = column.entete.endsWith(QLatin1String(" (2)"))
                              ? int(info().entetes.indexOf(column.entete.chopped(4)))
                              : -1;
        bool same = first >= 0 && column.genre == Colonne::Genre::Question && !m_sample.empty();
        for (size_t row = 0; row < m_sample.size() && same; ++row)
            same = sampled(row, i) == sampled(row, first);
        if (same)
            column.genre = Colonne::Genre::Ignoree;
    }
}

QuestionLue LectureContributions::questionOf(int column) const {
    const Colonne& told = m_columns.colonnes[size_t(column)];
    QuestionLue question;
    std::tie(question.code, question.libelle) = codeEtLibelle(told.entete);
    if (question.code.startsWith(QLatin1String("Question n"))) // several columns may be of one question
        std::tie(question.code, question.libelle) = std::pair(QString(), told.entete);
    question.attribut = told.genre == Colonne::Genre::Attribut;
    question.colonne = column;
    if (!told.genreQuestion.isEmpty()) { // a person said it
        question.date = told.genreQuestion == QLatin1String("date");
        question.genre = question.date ? GenreQuestion::Choix : genreQuestionDe(told.genreQuestion);
        if (question.genre == GenreQuestion::ChoixMultiple)
            question.separateur = told.separateur.isEmpty() ? QStringLiteral("|") : told.separateur;
        return question;
    }
    std::vector<std::string_view> cells;
    for (size_t row = 0; row < m_sample.size(); ++row)
        if (const std::string_view cell = rogne(sampled(row, column)); !cell.empty())
            cells.push_back(cell);
    std::tie(question.genre, question.separateur) = genreDe(
        cells, question.attribut ? QStringList(QStringLiteral("|")) : m_columns.profil->separateursChoix);
    if (question.genre == GenreQuestion::Texte && sontDesCodes(cells))
        question.attribut = true;
    return question;
}

void LectureContributions::findQuestions(bool apart) {
    if (m_columns.profil->structure)
        return;
    std::vector<int> columns;
    for (int i = 0; i < int(m_columns.colonnes.size()); ++i)
        if (const auto genre = m_columns.colonnes[size_t(i)].genre;
            genre == Colonne::Genre::Question || genre == Colonne::Genre::Attribut)
            columns.push_back(i);
    std::vector<int> guessed;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(guessed),
                 [this](int column) { return m_columns.colonnes[size_t(column)].genreQuestion.isEmpty(); });
    if (!apart)
        m_questions = questionsReunies(
            guessed, m_columns.colonnes,
            {m_sample.size(), [this](size_t row, int column) { return sampled(row, column); }});
    QSet<int> taken;
    for (const QuestionLue& question : m_questions) {
        taken << question.presence;
        for (const auto& choice : question.choix)
            taken << choice.colonne;
    }
    for (const int column : columns)
        if (!taken.contains(column))
            m_questions.push_back(questionOf(column));
    std::stable_sort(
        m_questions.begin(), m_questions.end(),
        [](const QuestionLue& one, const QuestionLue& other) { return one.colonne < other.colonne; });
    m_answers.resize(m_questions.size());
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
        joined = dateIso(written).substr(0, 10);
        m_badDates += !written.empty() && joined.empty() ? 1 : 0;
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
    for (QuestionLue& question : m_questions) {
        const std::string_view answer = answerOf(record, question);
        ++(answer.empty() ? question.sansReponse : question.reponses);
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
    lue.date = dateIso(date);
    m_badDates += !date.empty() && lue.date.empty() ? 1 : 0;
    lue.auteur = role(Role::Auteur);
    lue.titre = role(Role::Titre);
    lue.texte = role(Role::Texte);
    m_blankTexts += lue.texte.empty() ? 1 : 0;
    lue.signalements = signalementsDe(lue.titre) | signalementsDe(lue.texte);
    takeAnswers(record, lue);
    lue.empreinte = contentOf(lue);
    return Suite::Contribution;
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
        if (profil().debordement)
            joinSurplus(record, m_columns.colonnes.size(), char(info().separateur.unicode()), m_joined);
        return convert(record, lue);
    }
}

QList<UsageColonne> LectureContributions::usages() const {
    using U = UsageColonne::Usage;
    // In the order of Role; a parent's type has no usage of its own.
    constexpr std::array<U, kRoles> kUsages{U::Identifiant, U::Parent, U::Ignoree, U::Date,
                                            U::Auteur,      U::Titre,  U::Texte};
    QList<UsageColonne> all;
    for (const Colonne& column : m_columns.colonnes) {
        UsageColonne usage{column.entete, U::Ignoree};
        usage.genre = column.genreQuestion;
        usage.separateur = column.separateur;
        if (column.genre == Colonne::Genre::Personnelle) {
            usage.usage = U::Personnelle;
            usage.nature = column.nature;
        } else if (column.genre == Colonne::Genre::Question) {
            usage.usage = U::Question;
        } else if (column.genre == Colonne::Genre::Attribut) {
            usage.usage = U::Variable;
        }
        all << usage;
    }
    for (const QuestionLue& question : m_questions)
        if (question.attribut && !question.estReunie())
            all[question.colonne].usage = U::Variable;
    for (size_t role = 0; role < kUsages.size() && !m_columns.cas.empty(); ++role)
        if (const int place = m_columns.cas.front().places[role];
            place >= 0 && m_columns.colonnes[size_t(place)].genre == Colonne::Genre::Role)
            all[place].usage = kUsages[role];
    return all;
}

std::vector<QStringList> LectureContributions::premieres(size_t nombre) const {
    std::vector<QStringList> rows;
    for (size_t row = 0; row < std::min(nombre, m_sample.size()); ++row) {
        QStringList cells;
        for (size_t i = 0; i < m_columns.colonnes.size(); ++i)
            cells << text(sampled(row, int(i)));
        rows.push_back(cells);
    }
    return rows;
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
