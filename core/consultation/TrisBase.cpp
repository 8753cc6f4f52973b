#include "core/consultation/TrisBase.h"

#include "core/base/Task.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Textes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Row;

namespace {

constexpr qsizetype kMostValues = 1'000;

/// Choices are compared without their blanks.
QStringList answersOf(const QJsonValue& value) {
    QStringList answers;
    for (const QString& one : reponsesDe(value))
        if (const QString choice = one.simplified(); !choice.isEmpty())
            answers << choice;
    return answers;
}

/// As they are compared.
QStringList choicesOf(const QString& json) {
    QStringList choices;
    for (const QJsonValue& one : QJsonDocument::fromJson(json.toUtf8()).array())
        choices << one.toString().simplified();
    return choices;
}

/// The answers to one question, a respondent after the other, under numbers given as they come.
class Lecteur {
public:
    explicit Lecteur(const QuestionFermee& question) : m_question(question) {}

    void take(const QJsonArray& answers) {
        std::vector<int> own;
        for (const QString& answer : answersOf(answers.at(m_question.rang)))
            if (const int code = codeOf(answer); code >= 0)
                own.push_back(code);
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
        m_several = m_several || own.size() > 1;
        m_all.push_back(std::move(own));
    }
    bool isOpen() const { return m_codes.size() > kMostValues; }
    bool isMultiple() const { return m_several || m_question.estMultiple(); }
    /// In the order of the form, its choices without an answer too; else as a person reads the answers.
    void arrange() {
        for (const QString& choice : m_question.modalites)
            codeOf(choice);
        QStringList further = m_codes.keys();
        further.removeIf([this](const QString& one) { return m_question.modalites.contains(one); });
        m_values = m_question.modalites + triees(further);
        std::vector<int> places(size_t(m_codes.size()));
        for (int i = 0; i < int(m_values.size()); ++i)
            places[size_t(m_codes.value(m_values.at(i)))] = i;
        for (auto& own : m_all)
            for (int& code : own)
                code = places[size_t(code)];
    }
    const std::vector<std::vector<int>>& all() const { return m_all; }
    Variable variable() const {
        Variable result{m_question.libelle, m_question.rang + 1, m_values, {}};
        result.reponses.modalites = int(m_values.size());
        return result;
    }

private:
    int codeOf(const QString& answer) {
        if (const auto known = m_codes.constFind(answer); known != m_codes.cend())
            return *known;
        if (isOpen())
            return -1;
        const int code = int(m_codes.size());
        m_codes.insert(answer, code);
        return code;
    }

    QuestionFermee m_question;
    QHash<QString, int> m_codes;
    QStringList m_values;
    bool m_several = false; ///< Somebody made more than one choice.
    std::vector<std::vector<int>> m_all;
};

Erreur differentConsultations() {
    return Erreur::refus(
        QStringLiteral("tri.consultations"),
        Consultation::tr("Ces questions sont de deux consultations : personne n’a répondu aux deux."),
        Consultation::tr("Croisez des questions de la même consultation."));
}

base::Status check(const DemandeTriBase& demand) {
    if (demand.croise && demand.croise->consultationId != demand.question.consultationId)
        return echec(differentConsultations());
    return memeConsultation(demand.question.consultationId, demand.filtres);
}

Erreur isOpenQuestion(const QuestionFermee& question) {
    return Erreur::saisie(QStringLiteral("questionnaire.trop-de-modalites"),
                          Consultation::tr("« %1 » a plus de 1 000 réponses différentes.")
                              .arg(question.libelle.simplified().left(80)),
                          Consultation::tr("Un tri compte les réponses d’une question fermée."));
}

/// One line a choice; parts are of the people who answered.
void countFlat(const Lecteur& question, ResultatTri& result) {
    std::vector<int>& codes = result.question.reponses.codes;
    qint64 answered = 0;
    for (const auto& own : question.all()) {
        answered += own.empty() ? 0 : 1;
        if (own.empty())
            codes.push_back(analyse::kSansReponse);
        codes.insert(codes.end(), own.begin(), own.end());
    }
    result.aPlat = analyse::trierAPlat(result.question.reponses);
    if (!result.multiple)
        return;
    result.aPlat.repondants = answered;
    for (size_t i = 0; i < result.aPlat.parts.size(); ++i)
        result.aPlat.parts[i] = answered > 0 ? double(result.aPlat.effectifs[i]) / double(answered) : 0;
}

/// Pairs of choices; with several choices a person is in several cells, and chi-square says nothing.
void countCross(const Lecteur& question, const Lecteur& crossed, ResultatTri& result) {
    analyse::Reponses lines{result.question.reponses.modalites, {}};
    analyse::Reponses columns{result.croise.reponses.modalites, {}};
    qint64 answered = 0;
    qint64 missing = 0;
    for (size_t i = 0; i < question.all().size(); ++i) {
        const bool both = !question.all()[i].empty() && !crossed.all()[i].empty();
        ++(both ? answered : missing);
        for (const int line : question.all()[i])
            for (const int column : crossed.all()[i]) {
                lines.codes.push_back(line);
                columns.codes.push_back(column);
            }
    }
    result.tableau = analyse::croiser(lines, columns);
    result.tableau.repondants = answered;
    result.tableau.sansReponse = missing;
    if (!result.multiple)
        return;
    result.tableau.khi2.reset();
    result.tableau.probabilite.reset();
    result.tableau.vCramer.reset();
    result.tableau.ddl = 0;
    result.tableau.petitsEffectifs = 0;
    result.tableau.residus.assign(result.tableau.residus.size(), std::nan(""));
}

} // namespace

base::Status memeConsultation(const QString& consultationId, const QList<FiltreTri>& filtres) {
    const bool same = std::all_of(filtres.begin(), filtres.end(), [&](const FiltreTri& filter) {
        return filter.question.consultationId == consultationId;
    });
    return same ? base::Status() : echec(differentConsultations());
}

bool passeFiltres(const QList<FiltreTri>& filtres, const QJsonArray& reponses) {
    return std::all_of(filtres.begin(), filtres.end(), [&reponses](const FiltreTri& filter) {
        const QStringList own = answersOf(reponses.at(filter.question.rang));
        return own.isEmpty() ? filter.valeurs.contains(QString())
                             : std::any_of(own.begin(), own.end(), [&filter](const QString& one) {
                                   return filter.valeurs.contains(one);
                               });
    });
}

Result<QList<QuestionFermee>> questionsFermees(const storage::Database& database,
                                               const QString& concertationId) {
    QList<QuestionFermee> all;
    const auto read =
        database.each(QStringLiteral("consultation/questions_fermees"),
                      {{QStringLiteral("concertation"), concertationId}}, [&all](const Row& row) {
                          all.append({row.text("id"), row.text("consultation_id"), row.text("consultation"),
                                      row.text("code"), row.text("libelle"),
                                      genreQuestionDe(row.text("genre")), row.integer("attribut") == 1,
                                      int(row.integer("rang")), choicesOf(row.text("modalites"))});
                      });
    return read ? Result<QList<QuestionFermee>>(all) : echec(read.error());
}

Result<QuestionFermee> questionNommee(const QList<QuestionFermee>& questions, const QString& nom) {
    const QString wanted = plie(nom);
    QList<QuestionFermee> exact, near;
    for (const QuestionFermee& one : questions) {
        if (one.id == nom || plie(one.libelle) == wanted || (!one.code.isEmpty() && plie(one.code) == wanted))
            exact << one;
        else if (!wanted.isEmpty() && plie(one.libelle).contains(wanted))
            near << one;
    }
    const QList<QuestionFermee>& found = exact.isEmpty() ? near : exact;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("questionnaire.inconnue"),
                           Consultation::tr("Aucune question fermée ne s’appelle « %1 ».").arg(nom.left(80)),
                           Consultation::tr("L’onglet « Questions fermées » de la page les énumère.")));
    QStringList shown;
    for (const QuestionFermee& one : found.mid(0, 5))
        shown << Consultation::tr("« %1 » (%2)").arg(one.libelle.simplified().left(80), one.consultation);
    return echec(Erreur::refus(QStringLiteral("questionnaire.ambigu"),
                               Consultation::tr("« %1 » désigne %2 questions : %3.")
                                   .arg(nom.left(80))
                                   .arg(found.size())
                                   .arg(shown.join(QStringLiteral(", "))),
                               Consultation::tr("Écrivez le nom en entier, ou l’identifiant.")));
}

Result<ResultatTri> trierBase(const storage::Database& database, const DemandeTriBase& demande,
                              base::TaskContext* context) {
    if (const auto checked = check(demande); !checked)
        return echec(checked.error());
    Lecteur question(demande.question);
    Lecteur crossed(demande.croise.value_or(demande.question));
    const auto read = database.each(QStringLiteral("consultation/reponses"),
                                    {{QStringLiteral("consultation"), demande.question.consultationId},
                                     {QStringLiteral("toutes"), demande.toutes ? 1 : 0}},
                                    [&](const Row& row) {
                                        if (context != nullptr && context->isCancelled())
                                            return;
                                        const QJsonArray answers =
                                            QJsonDocument::fromJson(row.text("reponses").toUtf8()).array();
                                        if (!passeFiltres(demande.filtres, answers))
                                            return;
                                        question.take(answers);
                                        if (demande.croise)
                                            crossed.take(answers);
                                    });
    if (!read)
        return echec(read.error());
    if (context != nullptr && context->isCancelled())
        return echec(base::TaskContext::cancelledErreur());
    for (const Lecteur* one : {&question, &crossed})
        if (one->isOpen())
            return echec(isOpenQuestion(one == &question ? demande.question : *demande.croise));
    question.arrange();
    ResultatTri result;
    result.multiple = question.isMultiple() || (demande.croise && crossed.isMultiple());
    result.question = question.variable();
    countFlat(question, result);
    if (demande.croise) {
        crossed.arrange();
        result.croise = crossed.variable();
        countCross(question, crossed, result);
    }
    avertir(result);
    return result;
}

} // namespace isegorie::consultation
