// Contributions out of any export, one at a time, in flat memory: what a file says, before it is compared or
// stored.
#pragma once

#include "core/base/Constat.h"
#include "core/consultation/LectureDates.h"
#include "core/consultation/Profil.h"
#include "core/documents/RecordReader.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>

namespace isegorie::consultation {

enum class GenreQuestion { Texte, Choix, ChoixMultiple, Echelle, Nombre };
/// "texte", "choix", "choix_multiple", "echelle", "nombre"
QString cle(GenreQuestion genre);
/// Of such a key; Texte for any other.
GenreQuestion genreQuestionDe(const QString& cle);
/// « Plusieurs choix »…
QString libelle(GenreQuestion genre);

/// What a program wrote, not a person: numbers of lines, one value in every row, tokens and hashes, addresses
/// of pages, browsers, moments.
enum class Technique { Non, Numeros, Constante, Codes, Pages, Navigateur, Dates };
/// « numéros »…
QString libelle(Technique technique);

/// A question of the file, or another variable of its contributions (attribut).
struct QuestionLue {
    QString libelle;
    QString code; ///< What the platform calls it: "Q12", "QUXVlc3Rpb246MTY5"; may be empty.
    GenreQuestion genre = GenreQuestion::Texte;
    QString separateur; ///< Between the choices of one answer, for ChoixMultiple.
    bool attribut = false;
    Technique technique = Technique::Non; ///< Why it is told a variable, where its profile does not say.
    bool date = false;                    ///< Its answers are days, written as ISO has them.
    int colonne = 0;                      ///< From 0; the first one where there are several.
    /// Of a question that the file writes as one column a choice: in the order of the form.
    struct Choix {
        int colonne = 0;
        std::string libelle;
    };
    std::vector<Choix> choix = {};
    int presence = -1; ///< The column that only says whether such a question was answered.
    qint64 reponses = 0, sansReponse = 0;

    bool estReunie() const { return !choix.empty(); }
    int nombreColonnes() const { return estReunie() ? int(choix.size()) + (presence < 0 ? 0 : 1) : 1; }
};

/// Texts are UTF-8, cleaned, and live until the next contribution is read.
struct ContributionLue {
    qint64 ligne = 0;
    const CasLu* cas = nullptr;
    std::string identifiant; ///< With its nature, "commentaire/515"; empty when the file gives none.
    std::string parent;      ///< Likewise.
    std::string date;        ///< ISO; empty when there is none, or it cannot be read.
    std::string_view auteur, titre, texte;
    std::vector<std::string_view> reponses;                     ///< One a question, in their order.
    std::vector<std::pair<int, std::string_view>> personnelles; ///< Column and content, those filled.
    std::uint8_t signalements = 0;
    std::uint64_t empreinte = 0; ///< Of all but the author and the personal columns.
};

/// One of the first contributions, as it would be stored.
struct PremiereContribution {
    std::string identifiant;
    std::uint64_t empreinte = 0;
    std::string date, titre, texte;
    std::vector<std::string> reponses;
};

/// Codes of constats() that have a remedy of their own: OptionsImport::repareEncodage, sansEntete.
constexpr const char* kEncodeDeuxFois = "import.double-encodage";
constexpr const char* kEnteteDouteux = "import.entete";

class LectureContributions {
public:
    /// Recognises the profile when none is given, looks at the first records, and starts over. `profil` must
    /// outlive the reading. `separees`: each column of ticks stays a question of its own.
    static base::Result<std::unique_ptr<LectureContributions>>
    commencer(std::unique_ptr<documents::RecordReader> records, const Profil* profil = nullptr,
              bool separees = false);

    enum class Suite { Contribution, Rejet, Fin };
    /// After Rejet, raison() says why and `lue.ligne` where.
    base::Result<Suite> suivante(ContributionLue& lue);
    const QString& raison() const { return m_raison; }
    /// Of a contribution that is kept: counts its answers and what it leaves unanswered.
    void compter(const ContributionLue& lue);

    const documents::RecordInfo& info() const { return m_records->info(); }
    const Profil& profil() const { return *m_columns.profil; }
    const Correspondance& correspondance() const { return m_columns; }
    /// Those of the columns, with the counts of what was kept (compter); for a structure, those of its rows.
    const std::vector<QuestionLue>& questions() const { return m_questions; }
    /// Headers of personal columns.
    QStringList colonnesPersonnelles() const;
    /// What each column is taken for, as a mapping would say it.
    QList<UsageColonne> usages() const;
    /// Cells of the first records; before the first contribution is read.
    std::vector<QStringList> premieres(size_t nombre) const;
    /// Those of the first records that have an identity; the reading does not advance.
    std::vector<PremiereContribution> premieresContributions();
    double part() const { return m_records->part(); }
    qint64 datesIllisibles() const { return m_badDates; }
    /// Of profile and headers: the next export of the same consultation has the same one.
    QString signature() const;
    /// What a person should know of how the columns are read: dates, what a program wrote.
    base::Constats constats() const;
    /// What was odd in the rows read so far, with their lines: dates that are none, rows that end early.
    base::Constats alertes() const;
    /// Rows of a structure that were read.
    qint64 lignesStructure() const { return m_structureRows; }
    /// Header of the column of the texts, where all rows are of one kind, and how many are blank.
    QString colonneTexte() const;
    qint64 sansTexte() const { return m_blankTexts; }

private:
    LectureContributions() = default;
    base::Status sample();
    void judgeColumns();
    void dropRepeated();
    std::string_view sampled(size_t row, int column) const;
    void findQuestions(bool apart);
    QuestionLue questionOf(int column) const;
    void judgeTechnical(const std::vector<std::string_view>& cells, QuestionLue& question) const;
    std::vector<std::string_view> sampledColumn(int column) const;
    void judgeDates();
    const FormatDates& dates(int column) const;
    base::Constats datesFindings() const;
    std::optional<base::Constat> headerFinding() const;
    std::optional<base::Constat> encodingFinding() const;
    base::Result<bool> nextRecord(documents::Record& record);
    Suite convertRecord(documents::Record& record, ContributionLue& lue);
    Suite convert(const documents::Record& record, ContributionLue& lue);
    void takeStructure(const documents::Record& record);
    std::string_view cleaned(const documents::Record& record, int column);
    std::string_view answerOf(const documents::Record& record, const QuestionLue& question);
    void takeAnswers(const documents::Record& record, ContributionLue& lue);
    Suite rejected(const QString& reason);
    enum class Alerte { Date, Courte };
    struct Compte {
        qint64 nombre = 0;
        QStringList lignes;   ///< The first ones.
        QStringList exemples; ///< Different ones, « text » (ligne n).
    };
    void note(Alerte alerte, qint64 line, std::string_view example);
    void judgeFilled();
    /// Why the row cannot be what its columns say; empty: it can.
    QString judgeShape(const documents::Record& record);

    struct Kept {
        qint64 ligne = 0;
        std::vector<std::string> cellules;
    };

    std::unique_ptr<documents::RecordReader> m_records;
    Correspondance m_columns;
    std::vector<QuestionLue> m_questions;
    std::map<int, FormatDates> m_dates; ///< By column.
    std::deque<Kept> m_sample;          ///< Read ahead, to be given first.
    Kept m_current;                     ///< Of the sample, while it is being read.
    std::vector<std::string> m_tampons;
    std::vector<std::string> m_answers; ///< By question: joined choices.
    std::string m_joined;
    QString m_raison;
    int m_remplie = -1;     ///< The last column that every whole row of the sample fills.
    bool m_courtes = false; ///< The file leaves out the empty cells that end a row.
    int m_numerotee = -1;   ///< That of identities, where all of them are numbers.
    qint64 m_badDates = 0, m_structureRows = 0, m_blankTexts = 0;
    std::map<Alerte, Compte> m_alertes;
};

/// 64 bits of BLAKE2b: what identities and contents are compared by. Two different ones of 500,000 meet with
/// a probability under 1e-8.
std::uint64_t empreinte64(std::string_view texte);

} // namespace isegorie::consultation
