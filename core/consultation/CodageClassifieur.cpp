#include "core/consultation/CodageClassifieur.h"

#include "core/base/Task.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Vocabulaire.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace isegorie::consultation {

using analyse::MesureCode;
using base::echec;
using base::Erreur;
using base::Result;
using storage::Row;

namespace {

constexpr double kHalf = 0.5;
constexpr double kRight = 0.8; ///< Precision that a recommended threshold has.
constexpr long long kFewest = 5;

/// What people said of a text.
struct Said {
    QSet<QString> coders;
    QHash<QString, int> votes; ///< By code.
};
using AllSaid = std::map<qint64, Said>;

Result<AllSaid> saidOf(const storage::Database& database, const ChampCodage& field) {
    AllSaid all;
    const auto read = database.each(QStringLiteral("consultation/apprentissage"), field.parametresDuChamp(),
                                    [&all](const Row& row) {
                                        Said& said = all[row.integer("contribution")];
                                        said.coders.insert(row.text("codeur"));
                                        if (const QString code = row.text("code_id"); !code.isEmpty())
                                            ++said.votes[code];
                                    });
    return read ? Result<AllSaid>(std::move(all)) : echec(read.error());
}

/// Texts as rows of lemmas that stand in two texts at least.
analyse::MatriceCreuse matrixOf(const Vocabulaire& words) {
    std::vector<std::vector<std::int32_t>> rows(words.numeros.size());
    std::int32_t columns = 0;
    for (int lemma = 0; lemma < int(words.lemmes.size()); ++lemma) {
        if (words.lemmes[size_t(lemma)].textes < 2)
            continue;
        for (const std::int32_t text : words.textesDe(lemma))
            rows[size_t(text)].push_back(columns);
        ++columns;
    }
    analyse::MatriceCreuse matrix;
    matrix.formes = columns;
    for (auto& row : rows)
        matrix.ajouter(std::move(row));
    return matrix;
}

/// Texts with the same words are in the same part, whatever machine cuts them.
int partOf(const analyse::MatriceCreuse& rows, int row) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::int32_t* word = rows.debut(row); word != rows.fin(row); ++word)
        hash.addData(QByteArray::number(*word) + ' ');
    return int(quint8(hash.result().at(0)) % kParties);
}

/// The texts that people coded, as rows of the matrix.
struct Learnt {
    std::vector<int> rows, parts;
    std::vector<const Said*> said;
    std::vector<int> open; ///< Rows that nobody coded.
};

Learnt split(const Vocabulaire& words, const analyse::MatriceCreuse& matrix, const AllSaid& said) {
    Learnt learnt;
    for (int row = 0; row < matrix.lignes(); ++row) {
        const auto found = said.find(words.numeros[size_t(row)]);
        if (found == said.end()) {
            learnt.open.push_back(row);
            continue;
        }
        learnt.rows.push_back(row);
        learnt.parts.push_back(partOf(matrix, row));
        learnt.said.push_back(&found->second);
    }
    return learnt;
}

/// Half of the coders at least.
std::vector<char> truthOf(const Learnt& learnt, const QString& code) {
    std::vector<char> truth;
    for (const Said* one : learnt.said)
        truth.push_back(one->votes.value(code) > 0 && 2 * one->votes.value(code) >= one->coders.size() ? 1
                                                                                                       : 0);
    return truth;
}

/// The lowest of these from which on four in five are right.
void recommend(const std::vector<double>& held, const std::vector<char>& truth, CodeAppris& code) {
    for (int percent = 30; percent <= 95; percent += 5) {
        const MesureCode measure = analyse::mesurer(held, truth, percent / 100.0);
        if (measure.predits >= kFewest && measure.precision() >= kRight) {
            code.seuilConseille = percent * 100;
            code.conseil = measure;
            return;
        }
    }
}

class Learning {
public:
    Learning(const Vocabulaire& words, const AllSaid& said, base::TaskContext* context)
        : m_words(words),
          m_matrix(matrixOf(words)),
          m_learnt(split(words, m_matrix, said)),
          m_texts(m_matrix),
          m_context(context),
          m_stop(context) {}

    Apprentissage run(const PlanCodification& plan) {
        Apprentissage result;
        result.textesAppris = qint64(m_learnt.rows.size());
        result.textesACoder = qint64(m_learnt.open.size());
        for (const CodePlan& one : plan.codes) {
            if (m_context != nullptr)
                m_context->report(kHalf + kHalf * double(result.codes.size()) / double(plan.codes.size()),
                                  Consultation::tr("Apprentissage : %1").arg(one.libelle));
            result.codes.push_back(learn(one.id, result.propositions));
        }
        return result;
    }

private:
    CodeAppris learn(const QString& id, std::vector<LigneLot>& proposals) const {
        CodeAppris code;
        code.codeId = id;
        const std::vector<char> truth = truthOf(m_learnt, id);
        code.exemples = std::count(truth.begin(), truth.end(), 1);
        code.appris = code.exemples >= kExemplesMin &&
                      static_cast<long long>(truth.size()) - code.exemples >= kExemplesMin;
        if (!code.appris || m_stop.demande())
            return code;
        const auto held = analyse::probabilitesMisesDeCote(m_texts, m_learnt.rows, truth, m_learnt.parts,
                                                           kParties, {}, m_stop);
        code.mesure = analyse::mesurer(held, truth, kHalf);
        recommend(held, truth, code);
        const auto model = analyse::apprendre(m_texts, m_learnt.rows, truth, {}, m_stop);
        for (const int row : m_learnt.open)
            if (const double p = model.probabilite(m_texts, row); p >= kSeuilBas) {
                proposals.push_back({m_words.numeros[size_t(row)], id, {}, int(p * kScorePlein)});
                ++code.propositions;
            }
        return code;
    }

    const Vocabulaire& m_words;
    analyse::MatriceCreuse m_matrix;
    Learnt m_learnt;
    analyse::TextesPonderes m_texts;
    base::TaskContext* m_context;
    analyse::Arret m_stop;
};

} // namespace

Result<Apprentissage> apprendreCodage(const storage::Database& database, const ChampCodage& champ,
                                      const DemandeTextes& demande, base::TaskContext* context) {
    const auto plan = planDe(database, champ.concertationId);
    const auto said = saidOf(database, champ);
    if (!plan || !said)
        return echec(plan ? said.error() : plan.error());
    const auto words = vocabulaireDe(database, demande, context);
    if (!words)
        return echec(words.error());
    Apprentissage result = Learning(*words, *said, context).run(*plan);
    if (context != nullptr && context->isCancelled())
        return echec(base::TaskContext::cancelledErreur());
    if (std::none_of(result.codes.begin(), result.codes.end(),
                     [](const CodeAppris& one) { return one.appris; }))
        return echec(Erreur::refus(
            QStringLiteral("codage.trop-peu"),
            Consultation::tr("%1 par une personne : trop peu pour apprendre.")
                .arg(compte(result.textesAppris, Nom::TextesCodes)),
            Consultation::tr("Un code s’apprend à partir de %1 textes qui le portent et d’autant qui ne le "
                             "portent pas.")
                .arg(kExemplesMin)));
    return result;
}

std::shared_ptr<const NouveauLot> lotAppris(const ChampCodage& champ, const PlanCodification& plan,
                                            const Apprentissage& appris, const QJsonObject& provenance) {
    auto lot = std::make_shared<NouveauLot>();
    lot->champ = champ;
    lot->genre = OrigineCodage::Classifieur;
    lot->parametres = provenance;
    lot->parametres.insert(QStringLiteral("methode"),
                           QStringLiteral("régression logistique, tf-idf des lemmes"));
    lot->parametres.insert(QStringLiteral("penalite"), analyse::OptionsClassifieur().penalite);
    lot->bilan = apprentissageJson(plan, appris);
    lot->lignes = appris.propositions;
    return lot;
}

} // namespace isegorie::consultation
