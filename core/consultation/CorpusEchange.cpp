#include "core/consultation/CorpusEchange.h"

#include "core/base/Task.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QHash>
#include <QSet>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qsizetype kPiece = 1 << 20;
constexpr qsizetype kLongest = 40; // of a name: longer ones are cut by the tools, or by the eye

/// "Quel est votre âge ?" → "quel-est-votre-age"
QString codeOf(const QString& text) {
    QString code;
    for (const QChar sign : plie(text)) {
        const bool plain = (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9');
        if (plain)
            code += sign;
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code.truncate(kLongest);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code.isEmpty() ? QStringLiteral("x") : code;
}

/// The code, or the code with a number when another has it.
QString freeCode(const QString& text, QSet<QString>& taken) {
    const QString code = codeOf(text);
    QString free = code;
    for (int i = 2; taken.contains(free); ++i)
        free = QStringLiteral("%1-%2").arg(code).arg(i);
    taken.insert(free);
    return free;
}

/// Names the answers to one question as they come.
class Modalites {
public:
    Modalites(const QuestionFermee& question, bool raw, QSet<QString>& names)
        : m_rank(question.rang), m_raw(raw) {
        m_variable.question = question.libelle.simplified();
        m_variable.code = freeCode(m_variable.question, names);
    }
    QString of(const QJsonArray& answers) {
        const QString given = reponsesDe(answers.at(m_rank)).join(u' ').simplified();
        const QString answer = m_raw ? given : masquer(given); // « Autre : je m'appelle … »
        const auto known = m_codes.constFind(answer);
        if (known != m_codes.constEnd())
            return *known;
        const QString code = freeCode(answer.isEmpty() ? QStringLiteral("sans réponse") : answer, m_taken);
        m_codes.insert(answer, code);
        m_variable.modalites.append({code, answer});
        return code;
    }
    const VariableEchange& variable() const { return m_variable; }

private:
    int m_rank;
    bool m_raw;
    VariableEchange m_variable;
    QHash<QString, QString> m_codes;
    QSet<QString> m_taken;
};

class Ecriture {
public:
    Ecriture(const DemandeEchange& demand, const QString& path) : m_demand(demand), m_output(path) {
        QSet<QString> names{QStringLiteral("id"), QStringLiteral("text")};
        for (const QuestionFermee& one : demand.variables)
            m_variables.emplace_back(one, demand.brut, names);
    }
    base::Status open() {
        if (const base::Status opened = m_output.open(); !opened)
            return opened;
        if (m_demand.format == FormatCorpus::Txm) {
            QStringList titles{QStringLiteral("id")};
            for (const Modalites& one : m_variables)
                titles << one.variable().code;
            m_buffer = documents::csvRow(titles << QStringLiteral("text"), u',');
        }
        return {};
    }
    void add(qint64 number, const QString& written, const QJsonArray& answers) {
        if (!m_status)
            return;
        const QString text = m_demand.brut ? written : masquer(written);
        m_demand.format == FormatCorpus::Txm ? addRow(number, text, answers)
                                             : addStarred(number, text, answers);
        if (m_buffer.size() > kPiece)
            m_status = m_output.write(std::exchange(m_buffer, {}));
    }
    base::Status finish() {
        if (m_status)
            m_status = m_output.write(std::exchange(m_buffer, {}));
        return m_status ? m_output.finish() : m_status;
    }
    QList<VariableEchange> variables() const {
        QList<VariableEchange> all;
        for (const Modalites& one : m_variables)
            all << one.variable();
        return all;
    }

private:
    void addRow(qint64 number, const QString& text, const QJsonArray& answers) {
        QStringList cells{QString::number(number)};
        for (Modalites& one : m_variables)
            cells << one.of(answers);
        m_buffer += documents::csvRow(cells << text.simplified(), u',');
    }
    void addStarred(qint64 number, const QString& text, const QJsonArray& answers) {
        QString head = QStringLiteral("**** *id_%1").arg(number);
        for (Modalites& one : m_variables)
            head += QStringLiteral(" *%1_%2").arg(one.variable().code, one.of(answers));
        QString plain = text;
        plain.replace(u'*', u' ');
        m_buffer += (head + u'\n' + plain.simplified() + QStringLiteral("\n\n")).toUtf8();
    }

    const DemandeEchange& m_demand;
    documents::StreamedOutput m_output;
    std::vector<Modalites> m_variables;
    QByteArray m_buffer;
    base::Status m_status;
};

base::Status checked(const DemandeEchange& demand) {
    QList<FiltreTri> all;
    for (const QuestionFermee& one : demand.variables) {
        if (one.estMultiple())
            return echec(Erreur::refus(
                QStringLiteral("echange.multiple"),
                Consultation::tr("« %1 » a plusieurs réponses : un texte y aurait plusieurs modalités.")
                    .arg(one.libelle.simplified().left(80)),
                Consultation::tr("Choisissez des questions à une réponse.")));
        all << FiltreTri{one, {}};
    }
    return memeConsultation(demand.textes.champ.consultationId, all);
}

} // namespace

std::optional<FormatCorpus> formatCorpusDe(const QString& cle) {
    if (cle == QLatin1String("iramuteq"))
        return FormatCorpus::Iramuteq;
    if (cle == QLatin1String("txm"))
        return FormatCorpus::Txm;
    return std::nullopt;
}

Result<CorpusEchange> exporterCorpus(const storage::Database& database, const DemandeEchange& demande,
                                     const QString& chemin, base::TaskContext* context) {
    if (const base::Status able = checked(demande); !able)
        return echec(able.error());
    Ecriture file(demande, chemin);
    if (const base::Status opened = file.open(); !opened)
        return echec(opened.error());
    const auto read = lireTextesEtReponses(
        database, pourLesMots(demande.textes),
        [&file](qint64 number, const QString& text, const QJsonArray& answers) {
            file.add(number, text, answers);
        },
        context);
    if (!read)
        return echec(read.error());
    if (const base::Status written = file.finish(); !written)
        return echec(written.error());
    return CorpusEchange{*read, file.variables()};
}

QJsonObject corpusEchangeJson(const CorpusEchange& corpus, const QJsonObject& parametres) {
    QJsonArray variables;
    for (const VariableEchange& one : corpus.variables) {
        QJsonObject answers;
        for (const auto& [code, answer] : one.modalites)
            answers.insert(code, answer);
        variables << QJsonObject{{QStringLiteral("code"), one.code},
                                 {QStringLiteral("question"), one.question},
                                 {QStringLiteral("modalites"), answers}};
    }
    return {{QStringLiteral("textes"), corpus.textes.textes},
            {QStringLiteral("sans_texte"), corpus.textes.sansTexte},
            {QStringLiteral("sans_avis"), corpus.textes.sansAvis},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("parametres"), parametres}};
}

} // namespace isegorie::consultation
