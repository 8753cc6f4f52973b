#include "core/consultation/CodageDouble.h"

#include "core/analyse/Alea.h"
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;
using storage::Row;

namespace {

const QString kTable = QStringLiteral("codage_echantillon");
const QString kCodage = QStringLiteral("codage");
constexpr int kLargest = 5'000;

QJsonArray arrayOf(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

Erreur refusal(const char* code, const QString& message, const QString& mend = {}) {
    return Erreur::refus(QLatin1String(code), message, mend);
}

Result<EchantillonDouble> sampleOf(const storage::Database& database, const QString& concertation,
                                   const QString& id) {
    const auto all = echantillonsDe(database, concertation);
    if (!all)
        return echec(all.error());
    for (const EchantillonDouble& one : *all)
        if (one.id == id)
            return one;
    return echec(Erreur::saisie(QStringLiteral("codage.echantillon-inconnu"),
                                Consultation::tr("Cet échantillon n’existe pas."),
                                Consultation::tr("« codage echantillons » les énumère.")));
}

ChampCodage fieldOf(const EchantillonDouble& sample, const QString& concertation, const QString& coder) {
    ChampTexte field;
    field.consultationId = sample.consultationId;
    field.rang = sample.rang;
    return {concertation, field, coder, sample.id};
}

/// Codes of each text by each coder; a text that a coder has not seen is not there.
Result<std::vector<QHash<qint64, QSet<QString>>>>
codesOf(const storage::Database& database, const EchantillonDouble& sample, const QString& concertation) {
    std::vector<QHash<qint64, QSet<QString>>> all;
    for (const QString& coder : sample.codeurs) {
        const auto given = codagesDe(database, fieldOf(sample, concertation, coder), sample.numeros);
        if (!given)
            return echec(given.error());
        QHash<qint64, QSet<QString>> own;
        for (auto it = given->cbegin(); it != given->cend(); ++it)
            for (const CodagePose& one : it.value())
                own[it.key()].insert(one.codeId);
        all.push_back(std::move(own));
    }
    return all;
}

QVariantMap rowOf(const EchantillonDouble& sample, const QString& concertation, qint64 number,
                  const QString& code, const QString& reference) {
    return {{QStringLiteral("concertation_id"), concertation},
            {QStringLiteral("consultation_id"), sample.consultationId},
            {QStringLiteral("rang"), sample.rang},
            {QStringLiteral("contribution"), number},
            {QStringLiteral("code_id"), code.isEmpty() ? QVariant() : QVariant(code)},
            {QStringLiteral("plan_cite"), reference},
            {QStringLiteral("fait_le"), storage::storedMoment()}};
}

Status checkDraw(const TirageCodage& draw) {
    QStringList names;
    for (const QString& name : draw.codeurs)
        if (!name.simplified().isEmpty() && !names.contains(name.simplified()))
            names << name.simplified();
    if (names.size() != 2)
        return echec(
            Erreur::saisie(QStringLiteral("codage.codeur"),
                           Consultation::tr("Un double codage a deux codeurs, de noms différents.")));
    if (draw.graine.trimmed().isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("codage.graine"), Consultation::tr("La graine du tirage manque."),
                           Consultation::tr("Écrivez un mot ou une date : la même graine tire les mêmes "
                                            "textes.")));
    if (draw.taille < 1 || draw.taille > kLargest)
        return echec(Erreur::saisie(QStringLiteral("codage.taille"),
                                    Consultation::tr("Un échantillon a de 1 à 5 000 textes.")));
    return {};
}

} // namespace

Result<ChampCodage> champDeEchantillon(const storage::Database& database, const QString& concertationId,
                                       const QString& echantillonId) {
    const auto sample = sampleOf(database, concertationId, echantillonId);
    return sample ? Result<ChampCodage>(fieldOf(*sample, concertationId, {})) : echec(sample.error());
}

bool EchantillonDouble::complet() const {
    return std::all_of(faits.begin(), faits.end(),
                       [this](qint64 done) { return done >= qint64(numeros.size()); });
}

QJsonObject EchantillonDouble::toJson() const {
    QJsonArray done, numbers;
    for (const qint64 one : faits)
        done << one;
    for (const qint64 one : numeros)
        numbers << one;
    return {{QStringLiteral("id"), id},
            {QStringLiteral("graine"), graine},
            {QStringLiteral("codeurs"), QJsonArray::fromStringList(codeurs)},
            {QStringLiteral("textes"), qint64(numeros.size())},
            {QStringLiteral("population"), population},
            {QStringLiteral("faits"), done},
            {QStringLiteral("tire_le"), tireLe},
            {QStringLiteral("clos_le"), closLe.isEmpty() ? QJsonValue() : QJsonValue(closLe)},
            {QStringLiteral("numeros"), numbers}};
}

Result<QList<EchantillonDouble>> echantillonsDe(const storage::Database& database,
                                                const QString& concertationId) {
    QList<EchantillonDouble> all;
    const auto read =
        database.each(QStringLiteral("consultation/echantillons"),
                      {{QStringLiteral("concertation"), concertationId}}, [&all](const Row& row) {
                          EchantillonDouble one;
                          one.id = row.text("id");
                          one.consultationId = row.text("consultation_id");
                          one.rang = int(row.integer("rang"));
                          one.graine = row.text("graine");
                          one.tireLe = row.text("tire_le");
                          one.closLe = row.text("clos_le");
                          one.population = row.integer("population");
                          for (const auto& name : arrayOf(row.text("codeurs")))
                              one.codeurs << name.toString();
                          for (const auto& number : arrayOf(row.text("numeros")))
                              one.numeros.push_back(number.toInteger());
                          all << one;
                      });
    if (!read)
        return echec(read.error());
    for (EchantillonDouble& one : all) {
        one.faits.fill(0, one.codeurs.size());
        const auto counted = database.each(QStringLiteral("consultation/echantillon_avancement"),
                                           {{QStringLiteral("echantillon"), one.id}}, [&one](const Row& row) {
                                               const qsizetype place =
                                                   one.codeurs.indexOf(row.text("codeur"));
                                               if (place >= 0)
                                                   one.faits[place] = row.integer("textes");
                                           });
        if (!counted)
            return echec(counted.error());
    }
    return all;
}

Result<Edit> tirerEchantillon(const storage::Database& database, const QString& concertationId,
                              const DemandeTextes& demande, const TirageCodage& tirage) {
    if (const Status valid = checkDraw(tirage); !valid)
        return echec(valid.error());
    const auto texts = textesACoder(database, demande);
    if (!texts)
        return echec(texts.error());
    if (qint64(texts->size()) < tirage.taille)
        return echec(refusal("codage.taille",
                             Consultation::tr("Il n’y a que %1 textes à tirer.").arg(texts->size()),
                             Consultation::tr("Demandez un échantillon plus petit.")));
    analyse::Alea chance(tirage.graine.trimmed().toUtf8());
    const std::vector<int> order = chance.permutation(int(texts->size()));
    std::vector<qint64> drawn;
    drawn.reserve(size_t(tirage.taille));
    for (int i = 0; i < tirage.taille; ++i)
        drawn.push_back((*texts)[size_t(order[size_t(i)])]);
    QJsonArray names;
    for (const QString& name : tirage.codeurs)
        if (!name.simplified().isEmpty())
            names << name.simplified();
    return Edit(Consultation::tr("Tirer un échantillon à double codage"))
        .insert(kTable, base::newId(),
                {{QStringLiteral("concertation_id"), concertationId},
                 {QStringLiteral("consultation_id"), demande.champ.consultationId},
                 {QStringLiteral("rang"), demande.champ.rang},
                 {QStringLiteral("graine"), tirage.graine.trimmed()},
                 {QStringLiteral("codeurs"),
                  QString::fromUtf8(QJsonDocument(names).toJson(QJsonDocument::Compact))},
                 {QStringLiteral("numeros"), listeJson(drawn)},
                 {QStringLiteral("population"), qint64(texts->size())},
                 {QStringLiteral("tire_le"), storage::storedMoment()}});
}

Status echantillonMesurable(const storage::Database& database, const QString& echantillonId) {
    const auto row = database.record(kTable, echantillonId);
    if (!row)
        return echec(row.error());
    const auto sample =
        sampleOf(database, row->value(QStringLiteral("concertation_id")).toString(), echantillonId);
    if (!sample)
        return echec(sample.error());
    if (!sample->closLe.isEmpty() || sample->complet())
        return {};
    QStringList left;
    for (qsizetype i = 0; i < sample->codeurs.size(); ++i)
        if (const qint64 missing = qint64(sample->numeros.size()) - sample->faits.at(i); missing > 0)
            left << Consultation::tr("%1 à %2").arg(missing).arg(sample->codeurs.at(i));
    return echec(
        refusal("codage.aveugle",
                Consultation::tr("Il reste des textes à coder : %1.").arg(left.join(QStringLiteral(", "))),
                Consultation::tr("L’accord se mesure quand chacun a fini : personne ne doit voir avant ce "
                                 "que l’autre a codé.")));
}

Result<Edit> cloreEchantillon(const storage::Database& database, const QString& concertationId,
                              const QString& echantillonId, bool incomplet) {
    const auto sample = sampleOf(database, concertationId, echantillonId);
    if (!sample)
        return echec(sample.error());
    if (!sample->closLe.isEmpty())
        return Edit();
    if (!incomplet)
        if (const Status done = echantillonMesurable(database, echantillonId); !done)
            return echec(done.error());
    const auto codes = codesOf(database, *sample, concertationId);
    const auto state = etatPlan(database, concertationId);
    if (!codes || !state)
        return echec(codes ? state.error() : codes.error());
    Edit edit(Consultation::tr("Clore un échantillon à double codage"));
    edit.update(kTable, sample->id, {{QStringLiteral("clos_le"), storage::storedMoment()}});
    for (const qint64 number : sample->numeros) {
        if (!codes->at(0).contains(number) || !codes->at(1).contains(number))
            continue;
        QStringList both = (codes->at(0).value(number) & codes->at(1).value(number)).values();
        both.sort();
        for (const QString& code : both) {
            QVariantMap row = rowOf(*sample, concertationId, number, code, state->reference());
            row.insert(QStringLiteral("codeur"), sample->codeurs.join(QStringLiteral(", ")));
            row.insert(QStringLiteral("origine"), cle(OrigineCodage::Double));
            edit.insert(kCodage, base::newId(), row);
        }
    }
    return edit;
}

Result<Edit> arbitrer(const storage::Database& database, const QString& concertationId,
                      const QString& echantillonId, qint64 numero, const QString& codeId, bool applique) {
    const auto sample = sampleOf(database, concertationId, echantillonId);
    const auto plan = planDe(database, concertationId);
    const auto state = etatPlan(database, concertationId);
    if (!sample || !plan || !state)
        return echec(!sample ? sample.error() : !plan ? plan.error() : state.error());
    if (sample->closLe.isEmpty())
        return echec(refusal("codage.aveugle", Consultation::tr("L’échantillon n’est pas clos."),
                             Consultation::tr("Closez-le d’abord : les codes communs sont alors repris.")));
    const CodePlan* code = plan->trouver(codeId);
    if (code == nullptr ||
        std::find(sample->numeros.begin(), sample->numeros.end(), numero) == sample->numeros.end())
        return echec(Erreur::saisie(QStringLiteral("codage.arbitrage"),
                                    Consultation::tr("Ce texte ou ce code n’est pas de l’échantillon.")));
    const auto said = codesOf(database, *sample, concertationId);
    if (!said)
        return echec(said.error());
    const auto gave = [&](size_t coder) { return said->at(coder).value(numero).contains(codeId); };
    if (said->at(0).contains(numero) && said->at(1).contains(numero) && gave(0) == gave(1))
        return echec(refusal("codage.accord",
                             gave(0)
                                 ? Consultation::tr("Les deux codeurs ont donné ce code à ce texte.")
                                 : Consultation::tr("Aucun des deux codeurs n’a donné ce code à ce texte."),
                             Consultation::tr("Il n’y a rien à arbitrer ; codez le texte dans la grille.")));
    Edit edit(Consultation::tr("Arbitrer « %1 »").arg(code->libelle));
    const auto read =
        database.each(QStringLiteral("consultation/arbitrages"),
                      fieldOf(*sample, concertationId, {}).parametresDuChamp(), [&](const Row& row) {
                          if (row.integer("contribution") == numero && row.text("code_id") == codeId)
                              edit.remove(kCodage, row.text("id"));
                      });
    if (!read)
        return echec(read.error());
    QVariantMap row = rowOf(*sample, concertationId, numero, codeId, state->reference());
    row.insert(QStringLiteral("codeur"), database.auteur());
    row.insert(QStringLiteral("origine"), cle(OrigineCodage::Arbitrage));
    row.insert(QStringLiteral("valeur"), applique ? 1 : 0);
    return edit.insert(kCodage, base::newId(), row);
}

} // namespace isegorie::consultation
