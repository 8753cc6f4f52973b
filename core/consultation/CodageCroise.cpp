// Codes by what people answered.
#include "core/base/Typographie.h"
#include "core/consultation/CodageSortie.h"
#include "core/consultation/Langue.h"
#include "core/consultation/LecteurReponses.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TrisComptes.h"

#include <QJsonArray>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

/// Places of the codes of each coded text, those above them included; none for a text that is read without
/// any.
using CodesLus = QHash<qint64, std::vector<int>>;

Result<CodesLus> codesByText(const storage::Database& database, const ChampCodage& field,
                             const PlanCodification& plan) {
    QHash<QString, std::vector<int>> lines;
    for (const CodePlan& one : plan.codes)
        for (const QString& id : plan.lignee(one.id))
            lines[one.id].push_back(int(plan.trouver(id) - plan.codes.constData()));
    CodesLus all;
    auto read = database.each(QStringLiteral("consultation/codages_lus_retenus"), field.parametresDuChamp(),
                              [&all](const Row& row) { all[row.integer("contribution")]; });
    if (read)
        read = database.each(QStringLiteral("consultation/codages_export"), field.parametresDuChamp(),
                             [&](const Row& row) {
                                 std::vector<int>& own = all[row.integer("contribution")];
                                 const std::vector<int> line = lines.value(row.text("code_id"));
                                 own.insert(own.end(), line.begin(), line.end());
                             });
    for (std::vector<int>& own : all) {
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
    }
    return read ? Result<CodesLus>(std::move(all)) : echec(read.error());
}

class Crossing {
public:
    Crossing(const PlanCodification& plan, const CodesLus& codes, const QuestionFermee& question)
        : m_codes(codes), m_reader(question) {
        ResultatTri& tri = m_result.tri;
        tri.question.nom = Consultation::tr("Code");
        for (const CodePlan& one : plan.codes)
            tri.question.modalites << plan.chemin(one.id);
        tri.croise.nom = question.libelle.simplified();
        tri.multiple = true;
        tri.lignesMultiples = true;
        tri.unite = Consultation::tr("Textes codés (n)");
    }
    void take(qint64 number, const QJsonArray& answers) {
        const auto codes = m_codes.constFind(number);
        if (codes == m_codes.cend())
            return;
        m_reader.prendre(answers);
        m_own.push_back(*codes);
    }
    base::Status fermee() const { return m_reader.fermee(); }

    CroisementCodes finish() {
        m_reader.ranger();
        m_result.tri.croise.modalites = m_reader.modalites();
        count();
        analyse::TriCroise& table = m_result.tri.tableau;
        // Several codes a text: the law says nothing of the whole table, but of each code by itself.
        oterKhi2(table);
        for (int code = 0; code < table.lignes; ++code)
            m_reader.estMultiple() ? testEach(code) : testWhole(code);
        warn();
        return std::move(m_result);
    }

private:
    /// A text and an answer, once for each of its codes and each of its answers.
    void count() {
        ResultatTri& tri = m_result.tri;
        analyse::Reponses lines{int(tri.question.modalites.size()), {}};
        analyse::Reponses columns{int(m_reader.modalites().size()), {}};
        long long answered = 0, missing = 0;
        m_result.textes.assign(size_t(columns.modalites), 0);
        for (size_t i = 0; i < m_own.size(); ++i) {
            const std::vector<int>& given = m_reader.tous()[i];
            m_result.lus += given.empty() ? 0 : 1;
            for (const int value : given)
                ++m_result.textes[size_t(value)];
            if (m_own[i].empty())
                continue;
            ++(given.empty() ? missing : answered);
            for (const int code : m_own[i])
                for (const int value : given) {
                    lines.codes.push_back(code);
                    columns.codes.push_back(value);
                }
        }
        tri.question.reponses = lines;
        tri.croise.reponses = columns;
        tri.tableau = analyse::croiser(lines, columns);
        tri.bases = basesDesCases(tri.tableau);
        tri.bases.colonnes = m_result.textes;
        tri.bases.colonnesPonderees.assign(m_result.textes.begin(), m_result.textes.end());
        tri.tableau.repondants = answered;
        tri.tableau.sansReponse = missing;
        tri.aPlat = analyse::trierAPlat(lines);
        tri.aPlat.repondants = answered;
        tri.aPlat.sansReponse = missing;
        m_result.tests.resize(size_t(tri.tableau.lignes));
    }
    bool has(size_t text, int code) const {
        return std::binary_search(m_own[text].begin(), m_own[text].end(), code);
    }
    double& residual(int code, int value) {
        analyse::TriCroise& table = m_result.tri.tableau;
        return table.residus[size_t(code) * size_t(table.colonnes) + size_t(value)];
    }
    /// Its texts and the other coded ones, by all the answers.
    void testWhole(int code) {
        analyse::Reponses lines{2, {}};
        analyse::Reponses columns{int(m_reader.modalites().size()), {}};
        for (size_t i = 0; i < m_own.size(); ++i) {
            lines.codes.push_back(has(i, code) ? 0 : 1);
            const std::vector<int>& given = m_reader.tous()[i];
            columns.codes.push_back(given.empty() ? analyse::kSansReponse : given.front());
        }
        const analyse::TriCroise own = analyse::croiser(lines, columns);
        m_result.tests[size_t(code)] = {own.khi2, own.probabilite, own.vCramer, own.ddl, own.petitsEffectifs};
        for (int value = 0; value < own.colonnes; ++value)
            residual(code, value) = own.residus[size_t(value)];
    }
    /// Where people chose several answers, each answer by itself.
    void testEach(int code) {
        for (int value = 0; value < int(m_reader.modalites().size()); ++value) {
            analyse::Reponses lines{2, {}}, columns{2, {}};
            for (size_t i = 0; i < m_own.size(); ++i) {
                const std::vector<int>& given = m_reader.tous()[i];
                lines.codes.push_back(has(i, code) ? 0 : 1);
                columns.codes.push_back(given.empty() ? analyse::kSansReponse
                                        : std::binary_search(given.begin(), given.end(), value) ? 0
                                                                                                : 1);
            }
            residual(code, value) = analyse::croiser(lines, columns).residus.front();
        }
    }
    void warn() {
        QStringList& told = m_result.tri.avertissements;
        told << Consultation::tr("Un texte peut avoir plusieurs codes : chaque code est comparé à part aux "
                                 "autres textes codés, et sur vingt codes on attend un écart dû au hasard.");
        const auto small = std::count_if(m_result.tests.begin(), m_result.tests.end(),
                                         [](const TestCode& one) { return one.petitsEffectifs > 0; });
        if (small > 0)
            told << Consultation::tr("Pour %n code(s) (*), un effectif attendu est inférieur à 5 : le "
                                     "khi-deux y est peu fiable.",
                                     nullptr, int(small));
    }

    const CodesLus& m_codes;
    LecteurReponses m_reader;
    std::vector<std::vector<int>> m_own; ///< Codes of each text that is read, ascending.
    CroisementCodes m_result;
};

} // namespace

Result<CroisementCodes> croiserCodage(const storage::Database& database, const ChampCodage& champ,
                                      const QuestionFermee& question, bool toutes,
                                      base::TaskContext* context) {
    if (question.consultationId != champ.champ.consultationId)
        return echec(base::Erreur::refus(
            QStringLiteral("tri.consultations"),
            Consultation::tr("La question est d’une autre consultation que les textes codés.")));
    const auto plan = planDe(database, champ.concertationId);
    const auto codes = plan ? codesByText(database, champ, *plan) : echec(plan.error());
    if (!codes)
        return echec(codes.error());
    Crossing crossing(*plan, *codes, question);
    const auto read = lireTextesEtReponses(
        database, {champ.champ, {}, toutes},
        [&crossing](qint64 number, const QString& text, const QJsonArray& answers) {
            if (!estSansReponse(text)) // as in resultatsCodage()
                crossing.take(number, answers);
        },
        context);
    if (!read)
        return echec(read.error());
    if (const base::Status closed = crossing.fermee(); !closed)
        return echec(closed.error());
    return crossing.finish();
}

QString testTexte(const TestCode& test) {
    if (!test.khi2 || !test.probabilite)
        return {};
    constexpr double kLeast = 0.001;
    return Consultation::tr("χ² = %1 ; %2 ddl ; %3 ; V = %4")
               .arg(base::decimal(*test.khi2, 1))
               .arg(test.ddl)
               .arg(*test.probabilite < kLeast
                        ? Consultation::tr("p < 0,001")
                        : Consultation::tr("p = %1").arg(base::decimal(*test.probabilite, 3)),
                    base::decimal(test.vCramer.value_or(0), 2)) +
           (test.petitsEffectifs > 0 ? QStringLiteral(" *") : QString());
}

std::vector<double> CroisementCodes::parts() const {
    return partsEnColonne(tri);
}

QJsonObject croisementJson(const CroisementCodes& croisement) {
    QJsonArray tests;
    for (const TestCode& one : croisement.tests)
        tests << QJsonObject{{QStringLiteral("khi2"), nombreJson(one.khi2)},
                             {QStringLiteral("ddl"), one.ddl},
                             {QStringLiteral("p"), nombreJson(one.probabilite)},
                             {QStringLiteral("v_cramer"), nombreJson(one.vCramer)},
                             {QStringLiteral("petits_effectifs"), one.petitsEffectifs}};
    QJsonObject json = triJson(croisement.tri);
    QJsonArray texts;
    for (const long long one : croisement.textes)
        texts << double(one);
    json.insert(QStringLiteral("textes_par_reponse"), texts);
    json.insert(QStringLiteral("tests"), tests);
    json.insert(QStringLiteral("textes_compares"), croisement.lus);
    return json;
}

QString croisementTexte(const CroisementCodes& croisement) {
    QString text = triTexte(croisement.tri);
    for (size_t i = 0; i < croisement.tests.size(); ++i)
        if (const QString test = testTexte(croisement.tests[i]); !test.isEmpty())
            text += QStringLiteral("%1 : %2\n").arg(croisement.tri.question.modalites.at(qsizetype(i)), test);
    return text;
}

} // namespace isegorie::consultation
