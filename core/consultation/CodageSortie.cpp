#include "core/consultation/CodageSortie.h"

#include "core/base/Task.h"
#include "core/consultation/LecteurReponses.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

struct Counting {
    QHash<QString, ResultatCode> codes;
    QSet<QString> seen; ///< Of the current text: codes, and codes with their origin.
    qint64 text = 0;

    void take(const Row& row) {
        if (row.integer("contribution") != text) {
            text = row.integer("contribution");
            seen.clear();
        }
        const QString code = row.text("code_id"), origin = row.text("origine");
        ResultatCode& one = codes[code];
        if (!seen.contains(code)) {
            seen.insert(code);
            ++one.toutes;
            one.textes += row.integer("ecartee") == 1 ? 0 : 1;
        }
        if (const QString both = code + u'\n' + origin; !seen.contains(both)) {
            seen.insert(both);
            ++one.parOrigine[origin];
        }
    }
};

base::Status countTexts(const storage::Database& database, const ChampCodage& field, ResultatsCodage& results,
                        base::TaskContext* context) {
    QSet<qint64> coded;
    const auto read =
        database.each(QStringLiteral("consultation/codages_lus_retenus"), field.parametresDuChamp(),
                      [&coded](const Row& row) { coded.insert(row.integer("contribution")); });
    if (!read)
        return read;
    const auto counting = [&coded](qint64& count) {
        return [&coded, &count](qint64 number, const QString&) { count += coded.contains(number) ? 1 : 0; };
    };
    const auto kept = lireTextes(database, {field.champ, {}, false}, counting(results.codes), context, 0.5);
    const auto all =
        kept ? lireTextes(database, {field.champ, {}, true}, counting(results.codesToutes), context) : kept;
    if (!all)
        return echec(all.error());
    results.textes = kept->textes;
    results.textesToutes = all->textes;
    return {};
}

QString origins(const ResultatCode& code) {
    QStringList parts;
    QStringList keys = code.parOrigine.keys();
    keys.sort();
    for (const QString& key : keys)
        parts << Consultation::tr("%1 %2").arg(entierTexte(code.parOrigine.value(key)),
                                               libelle(origineDe(key)));
    return parts.join(QStringLiteral(", "));
}

double part(qint64 of, qint64 all) {
    return all == 0 ? 0 : double(of) / double(all);
}

/// Places of the codes of each text.
Result<QHash<qint64, QSet<int>>> codesByText(const storage::Database& database, const ChampCodage& field,
                                             const PlanCodification& plan) {
    QHash<QString, int> places;
    for (const CodePlan& one : plan.codes)
        places.insert(one.id, int(places.size()));
    QHash<qint64, QSet<int>> all;
    const auto read = database.each(
        QStringLiteral("consultation/codages_export"), field.parametresDuChamp(), [&](const Row& row) {
            if (const int place = places.value(row.text("code_id"), -1); place >= 0)
                all[row.integer("contribution")].insert(place);
        });
    return read ? Result<QHash<qint64, QSet<int>>>(all) : echec(read.error());
}

/// A text and an answer, once for each of its codes and each of its answers.
class Crossing {
public:
    Crossing(const PlanCodification& plan, const QHash<qint64, QSet<int>>& codes,
             const QuestionFermee& question)
        : m_codes(codes), m_reader(question) {
        m_result.question.nom = Consultation::tr("Code");
        for (const CodePlan& one : plan.codes)
            m_result.question.modalites << plan.chemin(one.id);
        m_result.croise.nom = question.libelle.simplified();
        m_result.multiple = true;
    }
    void take(qint64 number, const QJsonArray& answers) {
        const auto codes = m_codes.constFind(number);
        if (codes == m_codes.cend() || codes->isEmpty())
            return;
        m_reader.prendre(answers);
        std::vector<int> own(codes->begin(), codes->end());
        std::sort(own.begin(), own.end());
        m_own.push_back(std::move(own));
    }
    base::Status fermee() const { return m_reader.fermee(); }
    ResultatTri finish() {
        m_reader.ranger();
        m_result.croise.modalites = m_reader.modalites();
        analyse::Reponses lines{int(m_result.question.modalites.size()), {}};
        analyse::Reponses columns{int(m_reader.modalites().size()), {}};
        for (size_t i = 0; i < m_own.size(); ++i) {
            const std::vector<int>& given = m_reader.tous()[i];
            ++(given.empty() ? m_missing : m_answered);
            for (const int code : m_own[i])
                for (const int value : given) {
                    lines.codes.push_back(code);
                    columns.codes.push_back(value);
                }
        }
        m_result.question.reponses = lines;
        m_result.croise.reponses = columns;
        m_result.tableau = analyse::croiser(lines, columns);
        m_result.tableau.repondants = m_answered;
        m_result.tableau.sansReponse = m_missing;
        m_result.aPlat = analyse::trierAPlat(lines);
        m_result.aPlat.repondants = m_answered;
        m_result.aPlat.sansReponse = m_missing;
        // Several codes a text: the chi-square law says nothing.
        m_result.tableau.khi2.reset();
        m_result.tableau.probabilite.reset();
        m_result.tableau.vCramer.reset();
        m_result.tableau.ddl = 0;
        m_result.tableau.petitsEffectifs = 0;
        m_result.tableau.residus.assign(m_result.tableau.residus.size(), std::nan(""));
        avertir(m_result);
        return std::move(m_result);
    }

private:
    const QHash<qint64, QSet<int>>& m_codes;
    LecteurReponses m_reader;
    std::vector<std::vector<int>> m_own; ///< Codes of each text that is read.
    ResultatTri m_result;
    long long m_answered = 0, m_missing = 0;
};

} // namespace

Result<ResultatsCodage> resultatsCodage(const storage::Database& database, const ChampCodage& champ,
                                        base::TaskContext* context) {
    const auto plan = planDe(database, champ.concertationId);
    const auto state = etatPlan(database, champ.concertationId);
    if (!plan || !state)
        return echec(plan ? state.error() : plan.error());
    ResultatsCodage results;
    results.plan = state->reference();
    if (const auto counted = countTexts(database, champ, results, context); !counted)
        return echec(counted.error());
    Counting counting;
    const auto read = database.each(QStringLiteral("consultation/codages_export"), champ.parametresDuChamp(),
                                    [&counting](const Row& row) { counting.take(row); });
    if (!read)
        return echec(read.error());
    for (const CodePlan& one : plan->codes) {
        ResultatCode code = counting.codes.value(one.id);
        code.codeId = one.id;
        results.parCode.push_back(std::move(code));
    }
    return results;
}

QJsonObject resultatsJson(const PlanCodification& plan, const ResultatsCodage& resultats) {
    QJsonArray codes;
    for (const ResultatCode& one : resultats.parCode) {
        QJsonObject origin;
        for (auto it = one.parOrigine.cbegin(); it != one.parOrigine.cend(); ++it)
            origin.insert(it.key(), it.value());
        codes << QJsonObject{{QStringLiteral("code"), one.codeId},
                             {QStringLiteral("chemin"), plan.chemin(one.codeId)},
                             {QStringLiteral("textes"), one.textes},
                             {QStringLiteral("part"), part(one.textes, resultats.codes)},
                             {QStringLiteral("textes_tout_compris"), one.toutes},
                             {QStringLiteral("part_tout_compris"), part(one.toutes, resultats.codesToutes)},
                             {QStringLiteral("par_origine"), origin}};
    }
    return {{QStringLiteral("plan"), resultats.plan},
            {QStringLiteral("textes"), resultats.textes},
            {QStringLiteral("codes"), resultats.codes},
            {QStringLiteral("textes_tout_compris"), resultats.textesToutes},
            {QStringLiteral("codes_tout_compris"), resultats.codesToutes},
            {QStringLiteral("par_code"), codes},
            {QStringLiteral("mention"), mentionRepresentativite()}};
}

QString resultatsTexte(const PlanCodification& plan, const ResultatsCodage& resultats) {
    QList<QStringList> rows;
    for (const ResultatCode& one : resultats.parCode)
        rows << QStringList{plan.chemin(one.codeId), entierTexte(one.textes),
                            pourcentage(part(one.textes, resultats.codes)), entierTexte(one.toutes),
                            origins(one)};
    return tableauTexte({Consultation::tr("Code"), Consultation::tr("Textes"), Consultation::tr("Des codés"),
                         Consultation::tr("Tout compris"), Consultation::tr("Comment")},
                        rows) +
           Consultation::tr("%1 textes codés sur %2 (%3 sur %4 avec ceux mis de côté). Plan : %5.")
               .arg(entierTexte(resultats.codes), entierTexte(resultats.textes),
                    entierTexte(resultats.codesToutes), entierTexte(resultats.textesToutes), resultats.plan) +
           u'\n' + mentionRepresentativite() + u'\n';
}

Result<ResultatTri> croiserCodage(const storage::Database& database, const ChampCodage& champ,
                                  const QuestionFermee& question, bool toutes, base::TaskContext* context) {
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
        [&crossing](qint64 number, const QString&, const QJsonArray& answers) {
            crossing.take(number, answers);
        },
        context);
    if (!read)
        return echec(read.error());
    if (const base::Status closed = crossing.fermee(); !closed)
        return echec(closed.error());
    return crossing.finish();
}

} // namespace isegorie::consultation
