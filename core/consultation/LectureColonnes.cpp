// What the first records say of the columns, before the reading begins.
#include "core/consultation/ColonnesReunies.h"
#include "core/consultation/GenresReponses.h"
#include "core/consultation/LectureContributions.h"
#include "core/consultation/Nettoyage.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"
#include "core/documents/Reparation.h"

#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using documents::Record;

namespace {

QString text(std::string_view bytes) {
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

bool isBlank(std::string_view cell) {
    return rogne(cell).empty();
}

bool isSentence(const QString& header) {
    constexpr qsizetype kWords = 5;
    return !header.contains(u'?') && !header.endsWith(u':') &&
           header.simplified().split(u' ').size() >= kWords;
}

base::Constat finding(base::Constat::Niveau niveau, const char* code, const QString& message) {
    base::Constat one;
    one.niveau = niveau;
    one.code = QLatin1String(code);
    one.message = message;
    return one;
}

} // namespace

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
    const std::vector<std::string_view> cells = sampledColumn(column);
    std::tie(question.genre, question.separateur) = genreDe(
        cells, question.attribut ? QStringList(QStringLiteral("|")) : m_columns.profil->separateursChoix,
        told.entete);
    judgeTechnical(cells, question);
    return question;
}

std::vector<std::string_view> LectureContributions::sampledColumn(int column) const {
    std::vector<std::string_view> cells;
    for (size_t row = 0; row < m_sample.size(); ++row)
        if (const std::string_view cell = rogne(sampled(row, column)); !cell.empty())
            cells.push_back(cell);
    return cells;
}

/// What nobody answered is a variable; where a person or the profile says what a column is, that stands.
void LectureContributions::judgeTechnical(const std::vector<std::string_view>& cells,
                                          QuestionLue& question) const {
    if (question.attribut || !profil().colonnes.isEmpty())
        return;
    const QString& header = m_columns.colonnes[size_t(question.colonne)].entete;
    const bool unknown = profil().cle == QLatin1String("generique");
    question.technique = techniqueDe(header, cells);
    if (!unknown && (question.technique != Technique::Codes || question.genre != GenreQuestion::Texte))
        question.technique = Technique::Non; // a platform's columns are questions
    const FormatDates format = formatDates(cells);
    const auto read = size_t(std::count_if(cells.begin(), cells.end(), [&format](std::string_view cell) {
        return !dateIso(cell, format).empty();
    }));
    const bool days = unknown && cells.size() > 1 && question.genre != GenreQuestion::Nombre &&
                      question.genre != GenreQuestion::Echelle && // one that is mistyped is told by its line
                      (read == cells.size() || 5 * read > 4 * cells.size());
    if (days) {
        question.genre = GenreQuestion::Choix;
        question.separateur.clear();
        question.date = true;
        if (!header.contains(u'?'))
            question.technique = Technique::Dates;
    }
    question.attribut = question.technique != Technique::Non;
}

void LectureContributions::judgeDates() {
    for (const CasLu& cas : m_columns.cas)
        if (const int place = cas.place(Role::Date); place >= 0)
            m_dates[place] = formatDates(sampledColumn(place));
    for (const QuestionLue& question : m_questions)
        if (question.date)
            m_dates[question.colonne] = formatDates(sampledColumn(question.colonne));
}

const FormatDates& LectureContributions::dates(int column) const {
    static const FormatDates usual;
    const auto found = m_dates.find(column);
    return found == m_dates.end() ? usual : found->second;
}

base::Constats LectureContributions::datesFindings() const {
    base::Constats all;
    const auto add = [&all](const char* code, const QString& message) {
        all << finding(base::Constat::Niveau::Information, code, message);
    };
    for (const auto& [column, format] : m_dates) {
        const QString& header = m_columns.colonnes[size_t(column)].entete;
        if (format.moisAvant)
            add("import.dates-mois",
                Consultation::tr("« %1 » : le mois est lu avant le jour, comme 11/25/2026.").arg(header));
        else if (format.ambigu)
            add("import.dates-ambigues",
                Consultation::tr("« %1 » : rien n’y distingue le jour du mois ; le jour est lu en premier, "
                                 "comme 05/11/2026 pour le 5 novembre.")
                    .arg(header));
        if (format.series)
            add("import.dates-serie",
                Consultation::tr("« %1 » : des nombres de jours, comme les comptent les tableurs, sont lus "
                                 "comme des dates.")
                    .arg(header));
    }
    return all;
}

/// A first line that reads as a contribution: a sentence alone in its column, or a number or a day.
std::optional<base::Constat> LectureContributions::headerFinding() const {
    if (!profil().colonnes.isEmpty() || profil().cle != QLatin1String("generique") || m_sample.empty())
        return std::nullopt;
    const QStringList& headers = info().entetes;
    const bool prose = std::any_of(headers.begin(), headers.end(), isSentence);
    const auto suspect = std::find_if(headers.begin(), headers.end(), [&](const QString& header) {
        bool number = false;
        QString(header).replace(u',', u'.').toDouble(&number); // alone it may be a year, or a statement
        return (headers.size() == 1 && prose) || (number && prose) ||
               !dateIso(header.toStdString()).empty() || estCourriel(header.toStdString());
    });
    if (suspect == headers.end())
        return std::nullopt;
    return finding(base::Constat::Niveau::Avertissement, kEnteteDouteux,
                   Consultation::tr("La première ligne (« %1 ») est lue comme l’en-tête : si c’est déjà une "
                                    "contribution, lisez le fichier sans en-tête.")
                       .arg(suspect->simplified().left(60)));
}

/// Where most accents of the first rows are traces of a second encoding.
std::optional<base::Constat> LectureContributions::encodingFinding() const {
    size_t accented = 0;
    size_t twice = 0;
    std::string first;
    const auto judge = [&](std::string_view cell) {
        const bool plain = std::all_of(cell.begin(), cell.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        accented += plain ? 0 : 1;
        if (plain || !documents::estEncodeDeuxFois(cell))
            return;
        if (twice++ == 0)
            first = cell;
    };
    for (const QString& header : info().entetes)
        judge(header.toStdString());
    for (const Kept& kept : m_sample)
        for (const std::string& cell : kept.cellules)
            judge(cell);
    if (twice == 0 || 2 * twice < accented)
        return std::nullopt;
    std::string buffer;
    return finding(
        base::Constat::Niveau::Avertissement, kEncodeDeuxFois,
        Consultation::tr("Les accents du fichier ont été encodés deux fois : « %1 » y est mis pour "
                         "« %2 ». Réparez l’encodage avant d’importer.")
            .arg(text(first).simplified().left(40),
                 text(documents::encodageRepare(first, buffer)).simplified().left(40)));
}

base::Constats LectureContributions::constats() const {
    base::Constats all = datesFindings();
    const bool nameless =
        !profil().structure && std::none_of(m_columns.cas.begin(), m_columns.cas.end(), [](const CasLu& cas) {
            return cas.place(Role::Identifiant) >= 0 || cas.nature == QLatin1String("vote");
        });
    if (nameless)
        all << finding(
            base::Constat::Niveau::Information, "import.sans-identifiant",
            Consultation::tr("Sans colonne d’identifiant, une contribution corrigée dans un prochain "
                             "export s’ajoute au lieu de remplacer l’ancienne."));
    for (const auto& one : {encodingFinding(), headerFinding()})
        if (one)
            all << *one;
    QStringList technical;
    for (const QuestionLue& question : m_questions)
        if (question.technique != Technique::Non)
            technical << Consultation::tr("« %1 » (%2)")
                             .arg(question.libelle.simplified().left(80), libelle(question.technique));
    if (!technical.isEmpty())
        all << finding(
            base::Constat::Niveau::Information, "import.techniques",
            Consultation::tr("Lues comme variables et non comme questions : %1. L’usage de chaque colonne se "
                             "change avant l’import.")
                .arg(technical.join(QStringLiteral(", "))));
    return all;
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
    for (const QuestionLue& question : m_questions) {
        if (question.attribut && !question.estReunie())
            all[question.colonne].usage = U::Variable;
        if (question.date)
            all[question.colonne].genre = QStringLiteral("date");
    }
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

std::vector<PremiereContribution> LectureContributions::premieresContributions() {
    const auto bad = m_badDates; // this and what is noted are of the reading itself
    const auto noted = m_alertes;
    std::vector<PremiereContribution> all;
    Record record;
    ContributionLue lue;
    for (const Kept& kept : m_sample) {
        record.ligne = kept.ligne;
        record.cellules.assign(kept.cellules.begin(), kept.cellules.end());
        if (profil().structure || convertRecord(record, lue) != Suite::Contribution ||
            lue.identifiant.empty())
            continue;
        all.push_back({lue.identifiant,
                       lue.empreinte,
                       lue.date,
                       std::string(lue.titre),
                       std::string(lue.texte),
                       {lue.reponses.begin(), lue.reponses.end()}});
    }
    m_badDates = bad;
    m_alertes = noted;
    return all;
}

void LectureContributions::note(Alerte alerte, qint64 line, std::string_view example) {
    constexpr qsizetype kShown = 5;
    constexpr qsizetype kExample = 40, kExamples = 3;
    Compte& count = m_alertes[alerte];
    ++count.nombre;
    if (!example.empty() && count.exemples.size() < kExamples) {
        const QString told = Consultation::tr("« %1 »").arg(text(example).simplified().left(kExample));
        if (std::none_of(count.exemples.begin(), count.exemples.end(),
                         [&told](const QString& one) { return one.startsWith(told); }))
            count.exemples << Consultation::tr("%1 ligne %2").arg(told).arg(line);
    }
    if (const QString told = QString::number(line);
        count.lignes.size() < kShown && !count.lignes.contains(told))
        count.lignes << told;
    m_badDates += alerte == Alerte::Date ? 1 : 0;
}

namespace {

/// Of a row: in prose a blank follows.
qsizetype separators(std::string_view row, char separator) {
    qsizetype count = 0;
    for (size_t i = 0; i < row.size(); ++i)
        count += row[i] == separator && (i + 1 == row.size() || row[i + 1] != ' ') ? 1 : 0;
    return count;
}

} // namespace

/// Of a CSV, where a quote that was forgotten cuts a row or swallows the next ones.
void LectureContributions::judgeFilled() {
    constexpr int kLeast = 20; // rows that tell what is always filled
    const size_t headers = m_columns.colonnes.size();
    std::vector<int> filled(headers, 0);
    int whole = 0;
    size_t shorter = 0;
    for (const Kept& kept : m_sample) {
        shorter += kept.cellules.size() < headers ? 1 : 0;
        if (kept.cellules.size() != headers)
            continue;
        ++whole;
        for (size_t i = 0; i < headers; ++i)
            filled[i] += isBlank(kept.cellules[i]) ? 0 : 1;
    }
    for (size_t i = 0; i < headers && whole >= kLeast; ++i)
        if (filled[i] == whole)
            m_remplie = int(i);
    // Where rows end with empty cells, and where few are shorter, a short one is a line that was cut.
    constexpr size_t kFew = 20;
    m_courtes = kFew * shorter > m_sample.size() && (headers == 0 || filled.back() == whole);
    const int id = m_columns.cas.size() == 1 ? m_columns.cas.front().place(Role::Identifiant) : -1;
    const bool numbers = id >= 0 && std::all_of(m_sample.begin(), m_sample.end(), [&](const Kept& kept) {
                             return kept.cellules.size() < headers || estNumero(kept.cellules[size_t(id)]);
                         });
    if (numbers && whole >= kLeast)
        m_numerotee = id;
}

QString LectureContributions::judgeShape(const documents::Record& record) {
    constexpr qsizetype kLeast = 3; // with fewer columns prose has as many separators
    const qsizetype headers = qsizetype(m_columns.colonnes.size());
    const char separator = char(info().separateur.unicode());
    if (separator == 0)
        return {};
    const auto cells = qsizetype(record.cellules.size());
    if (cells < headers && cells > m_numerotee && m_numerotee >= 0 &&
        !estNumero(record.cellules[size_t(m_numerotee)]))
        return Consultation::tr(
                   "La ligne n’a que %1 cellules sur %2 et « %3 » n’est pas un numéro : c’est la "
                   "suite d’un texte qu’un retour à la ligne coupe.")
            .arg(cells)
            .arg(headers)
            .arg(text(record.cellules[size_t(m_numerotee)]).simplified().left(40));
    if (cells < headers && !m_courtes)
        return Consultation::tr("La ligne a moins de cellules (%1) que l’en-tête (%2) : elle est coupée, ou "
                                "un séparateur y manque.")
            .arg(cells)
            .arg(headers);
    if (cells < headers)
        note(Alerte::Courte, record.ligne, {});
    for (const std::string_view cell : record.cellules) {
        size_t line = cell.find('\n');
        while (headers >= kLeast && line != std::string_view::npos) {
            const size_t end = std::min(cell.find('\n', line + 1), cell.size());
            const std::string_view row = cell.substr(line, end - line);
            if (separators(row, separator) >= headers - 1)
                return Consultation::tr(
                           "Une cellule contient des lignes entières (« %1 ») : un guillemet n’y "
                           "est pas refermé.")
                    .arg(text(row).simplified().left(40));
            line = end < cell.size() ? end : std::string_view::npos;
        }
    }
    return {};
}

base::Constats LectureContributions::alertes() const {
    base::Constats all;
    for (const auto& [alerte, count] : m_alertes) {
        const QString lines = count.lignes.join(QStringLiteral(", ")) +
                              (count.nombre > count.lignes.size() ? QStringLiteral("…") : QString());
        QString message;
        if (alerte == Alerte::Date)
            message = Consultation::tr("Dates illisibles : %1 (%2).")
                          .arg(count.nombre)
                          .arg(count.exemples.join(QStringLiteral(" ; ")) +
                               (count.nombre > count.exemples.size() ? QStringLiteral(" ; …") : QString()));
        else
            message =
                Consultation::tr("Lignes qui ont moins de cellules que l’en-tête : %1 (lignes %2). Ce qui "
                                 "manque y est lu comme sans réponse.")
                    .arg(count.nombre)
                    .arg(lines);
        constexpr std::array<const char*, 2> kCodes{"import.dates-illisibles", "import.lignes-courtes"};
        all << finding(base::Constat::Niveau::Avertissement, kCodes.at(size_t(alerte)), message);
    }
    return all;
}

} // namespace isegorie::consultation
