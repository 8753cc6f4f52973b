#include "core/consultation/Codages.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;
using storage::Row;

namespace {

const QString kTable = QStringLiteral("codage");
const QString kNumero = QStringLiteral("numero");

constexpr std::array<const char*, 7> kOrigins{"humain", "regle",     "classe", "classifieur",
                                              "double", "arbitrage", "fichier"};

/// A row of what people said of one text.
struct Said {
    QString id, codeId;
    bool yes = false, noCode = false;
};

QVariantMap of(const ChampCodage& field, qint64 number) {
    QVariantMap all = field.parametres();
    all.insert(kNumero, number);
    return all;
}

Result<QList<Said>> saidOf(const storage::Database& database, const ChampCodage& field, qint64 number) {
    QList<Said> list;
    const auto read = database.each(
        QStringLiteral("consultation/codages_poses"), of(field, number), [&list](const Row& row) {
            list.append({row.text("id"), row.text("code_id"), row.integer("valeur") == 1,
                         row.integer("sans_code") == 1});
        });
    return read ? Result<QList<Said>>(list) : echec(read.error());
}

/// What a batch says of a code in a text.
struct Batch {
    bool proposed = false, counts = false;
    QString origin;
};
Result<Batch> batchOf(const storage::Database& database, const ChampCodage& field, qint64 number,
                      const QString& code) {
    Batch batch;
    if (!field.echantillonId.isEmpty())
        return batch;
    QVariantMap parameters = field.parametresDuChamp();
    parameters.insert(kNumero, number);
    const auto read =
        database.each(QStringLiteral("consultation/codages_lot_de"), parameters, [&](const Row& row) {
            if (row.text("code_id") != code)
                return;
            batch.proposed = true;
            batch.counts = batch.counts || row.integer("accepte") == 1;
            batch.origin = row.text("genre");
        });
    return read ? Result<Batch>(batch) : echec(read.error());
}

/// A text of another question, or that the sample did not draw, is not coded there by mistake.
/// Blind samples keep the text that their coders read; elsewhere a code on an older version would not count.
base::Status isInForce(const storage::Database& database, const ChampCodage& field, qint64 number) {
    const auto newer = database.first(
        QStringLiteral("consultation/version_en_vigueur"),
        {{QStringLiteral("numero"), number}, {QStringLiteral("consultation"), field.champ.consultationId}});
    if (!newer)
        return echec(newer.error());
    const qint64 current = newer->value(QStringLiteral("numero")).toLongLong();
    if (current == number)
        return {};
    if (current == 0)
        return echec(
            Erreur::refus(QStringLiteral("codage.plus-en-vigueur"),
                          Consultation::tr("Le texte %1 vient d’un import retiré : un code n’y "
                                           "compterait pas.")
                              .arg(number),
                          Consultation::tr("Remettez l’import en vigueur, ou codez un autre texte.")));
    return echec(Erreur::refus(
        QStringLiteral("codage.remplace"),
        Consultation::tr("Le texte %1 a été remplacé par le %2, venu d’un import corrigé : un code n’y "
                         "compterait pas.")
            .arg(number)
            .arg(current),
        Consultation::tr("Codez le texte %1.").arg(current)));
}

base::Status isOfField(const storage::Database& database, const ChampCodage& field, qint64 number) {
    const auto text =
        database.first(QStringLiteral("consultation/contribution"), {{QStringLiteral("numero"), number}});
    const auto sample = field.echantillonId.isEmpty()
                            ? Result<QVariantMap>(QVariantMap())
                            : database.record(QStringLiteral("codage_echantillon"), field.echantillonId);
    if (!text || !sample)
        return echec(text ? sample.error() : text.error());
    const QJsonArray drawn =
        QJsonDocument::fromJson(sample->value(QStringLiteral("numeros")).toString().toUtf8()).array();
    if (text->value(QStringLiteral("consultation_id")).toString() == field.champ.consultationId &&
        (field.echantillonId.isEmpty() || drawn.contains(QJsonValue(number))))
        return field.echantillonId.isEmpty() ? isInForce(database, field, number) : base::Status();
    return echec(
        Erreur::saisie(QStringLiteral("codage.texte"),
                       field.echantillonId.isEmpty()
                           ? Consultation::tr("Aucun texte de cette question n’a le numéro %1.").arg(number)
                           : Consultation::tr("Le texte %1 n’est pas de cet échantillon.").arg(number)));
}

Result<QVariantMap> newRow(const storage::Database& database, const ChampCodage& field, qint64 number) {
    const auto state = etatPlan(database, field.concertationId);
    if (!state)
        return echec(state.error());
    if (const auto own = isOfField(database, field, number); !own)
        return echec(own.error());
    const bool blind = !field.echantillonId.isEmpty();
    return QVariantMap{{QStringLiteral("concertation_id"), field.concertationId},
                       {QStringLiteral("consultation_id"), field.champ.consultationId},
                       {QStringLiteral("rang"), field.champ.rang},
                       {QStringLiteral("contribution"), number},
                       {QStringLiteral("codeur"), base::stored(field.codeur)},
                       {QStringLiteral("origine"), cle(OrigineCodage::Humain)},
                       {QStringLiteral("echantillon_id"), blind ? QVariant(field.echantillonId) : QVariant()},
                       {QStringLiteral("plan_cite"), state->reference()},
                       {QStringLiteral("fait_le"), storage::storedMoment()}};
}

QString nameOf(const storage::Database& database, const ChampCodage& field, const QString& code) {
    const auto plan = planDe(database, field.concertationId);
    const CodePlan* known = plan ? plan->trouver(code) : nullptr;
    return known != nullptr ? known->libelle : code;
}

/// Somebody codes, and a sample is open to them.
base::Status checkedCoder(const storage::Database& database, const ChampCodage& field) {
    if (field.codeur.simplified().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("codage.codeur"),
                                    Consultation::tr("Le nom du codeur manque."),
                                    Consultation::tr("Écrivez qui code : chaque codage le dit.")));
    if (field.echantillonId.isEmpty())
        return {};
    const auto sample = database.record(QStringLiteral("codage_echantillon"), field.echantillonId);
    if (!sample)
        return echec(sample.error());
    if (!sample->value(QStringLiteral("clos_le")).isNull())
        return echec(Erreur::refus(QStringLiteral("codage.clos"),
                                   Consultation::tr("Cet échantillon est clos : il ne se code plus.")));
    const QJsonArray coders =
        QJsonDocument::fromJson(sample->value(QStringLiteral("codeurs")).toString().toUtf8()).array();
    if (!coders.contains(field.codeur))
        return echec(Erreur::saisie(
            QStringLiteral("codage.codeur"),
            Consultation::tr("« %1 » n’est pas un codeur de cet échantillon.").arg(field.codeur.left(60))));
    return {};
}

/// The label of the code, when this coder may give it.
Result<QString> checked(const storage::Database& database, const ChampCodage& field, const QString& code) {
    const auto plan = planDe(database, field.concertationId);
    if (!plan)
        return echec(plan.error());
    const CodePlan* known = plan->trouver(code);
    if (known == nullptr)
        return echec(Erreur::saisie(QStringLiteral("codage.code-inconnu"),
                                    Consultation::tr("Ce code n’est plus dans le plan.")));
    const auto coder = checkedCoder(database, field);
    return coder ? Result<QString>(known->libelle) : echec(coder.error());
}

/// A code given, under this origin.
Result<Edit> give(const storage::Database& database, const ChampCodage& field, qint64 number,
                  const QString& code, const QString& origin) {
    const auto label = checked(database, field, code);
    if (!label)
        return echec(label.error());
    const auto said = saidOf(database, field, number);
    auto row = newRow(database, field, number);
    if (!said || !row)
        return echec(said ? row.error() : said.error());
    Edit edit(Consultation::tr("Coder « %1 »").arg(*label));
    bool has = false;
    for (const Said& one : *said) {
        if (one.noCode || (one.codeId == code && !one.yes))
            edit.remove(kTable, one.id);
        has = has || (one.codeId == code && one.yes);
    }
    if (has)
        return edit;
    row->insert(QStringLiteral("code_id"), code);
    row->insert(QStringLiteral("origine"), origin);
    return edit.insert(kTable, base::newId(), *row);
}

/// A code refused, whatever a batch says.
base::Status refuse(const storage::Database& database, const ChampCodage& field, qint64 number,
                    const QString& code, Edit& edit) {
    auto row = newRow(database, field, number);
    if (!row)
        return echec(row.error());
    row->insert(QStringLiteral("code_id"), code);
    row->insert(QStringLiteral("valeur"), 0);
    edit.insert(kTable, base::newId(), *row);
    return {};
}

} // namespace

QVariantMap ChampCodage::parametres() const {
    QVariantMap all = parametresDuChamp();
    all.insert(QStringLiteral("echantillon"), base::stored(echantillonId));
    all.insert(QStringLiteral("codeur"), base::stored(codeur));
    return all;
}

QVariantMap ChampCodage::parametresDuChamp() const {
    return {{QStringLiteral("consultation"), champ.consultationId}, {QStringLiteral("rang"), champ.rang}};
}

QString cle(OrigineCodage origine) {
    return QLatin1String(kOrigins[size_t(origine)]);
}

OrigineCodage origineDe(const QString& cle) {
    for (size_t i = 0; i < kOrigins.size(); ++i)
        if (cle == QLatin1String(kOrigins[i]))
            return OrigineCodage(i);
    return OrigineCodage::Humain;
}

QString libelle(OrigineCodage origine) {
    switch (origine) {
    case OrigineCodage::Humain:
        return Consultation::tr("à la main");
    case OrigineCodage::Regle:
        return Consultation::tr("par règle");
    case OrigineCodage::Classe:
        return Consultation::tr("par classe");
    case OrigineCodage::Classifieur:
        return Consultation::tr("par apprentissage");
    case OrigineCodage::Double:
        return Consultation::tr("double codage");
    case OrigineCodage::Arbitrage:
        return Consultation::tr("arbitrage");
    case OrigineCodage::Fichier:
        break;
    }
    return Consultation::tr("d’un fichier");
}

Result<QHash<qint64, QList<CodagePose>>>
codagesDe(const storage::Database& database, const ChampCodage& champ, const std::vector<qint64>& numeros) {
    QHash<qint64, QList<CodagePose>> all;
    QVariantMap parameters = champ.parametres();
    parameters.insert(QStringLiteral("numeros"), listeJson(numeros));
    const auto read =
        database.each(QStringLiteral("consultation/codages_de"), parameters, [&all](const Row& row) {
            all[row.integer("contribution")].append(
                {row.text("id"), row.text("code_id"), row.text("codeur"), origineDe(row.text("origine"))});
        });
    return read ? Result<QHash<qint64, QList<CodagePose>>>(all) : echec(read.error());
}

Result<Edit> coder(const storage::Database& database, const ChampCodage& champ, qint64 numero,
                   const QString& codeId) {
    const auto batch = batchOf(database, champ, numero, codeId);
    if (!batch)
        return echec(batch.error());
    if (batch->counts)
        return Edit();
    return give(database, champ, numero, codeId, cle(OrigineCodage::Humain));
}

Result<Edit> decoder(const storage::Database& database, const ChampCodage& champ, qint64 numero,
                     const QString& codeId) {
    if (const auto valid = checkedCoder(database, champ); !valid)
        return echec(valid.error());
    const auto said = saidOf(database, champ, numero);
    const auto batch = batchOf(database, champ, numero, codeId);
    if (!said || !batch)
        return echec(said ? batch.error() : said.error());
    Edit edit(codeId.isEmpty()
                  ? Consultation::tr("Reprendre un texte sans code")
                  : Consultation::tr("Retirer le code « %1 »").arg(nameOf(database, champ, codeId)));
    for (const Said& one : *said)
        if (one.yes && (codeId.isEmpty() ? one.noCode : one.codeId == codeId))
            edit.remove(kTable, one.id);
    if (batch->counts)
        if (const auto done = refuse(database, champ, numero, codeId, edit); !done)
            return echec(done.error());
    return edit;
}

Result<Edit> marquerSansCode(const storage::Database& database, const ChampCodage& champ, qint64 numero) {
    const auto now = codagesDe(database, champ, {numero});
    auto row = newRow(database, champ, numero);
    if (!now || !row)
        return echec(now ? row.error() : now.error());
    for (const CodagePose& one : now->value(numero)) {
        if (one.codeId.isEmpty())
            return Edit();
        return echec(Erreur::refus(QStringLiteral("codage.deja-code"),
                                   Consultation::tr("Ce texte porte déjà un code."),
                                   Consultation::tr("Retirez ses codes d’abord.")));
    }
    if (const auto valid = checkedCoder(database, champ); !valid)
        return echec(valid.error());
    return Edit(Consultation::tr("Noter qu’aucun code ne convient")).insert(kTable, base::newId(), *row);
}

Result<Edit> trancher(const storage::Database& database, const ChampCodage& champ, qint64 numero,
                      const QString& codeId, bool accepte) {
    const auto batch = batchOf(database, champ, numero, codeId);
    if (!batch)
        return echec(batch.error());
    if (!batch->proposed)
        return Edit();
    if (accepte)
        return give(database, champ, numero, codeId, batch->origin);
    Edit edit(Consultation::tr("Refuser la proposition « %1 »").arg(nameOf(database, champ, codeId)));
    if (const auto done = refuse(database, champ, numero, codeId, edit); !done)
        return echec(done.error());
    return edit;
}

Result<std::vector<qint64>> textesACoder(const storage::Database& database, const DemandeTextes& demande,
                                         base::TaskContext* context) {
    std::vector<qint64> numbers;
    const auto read = lireTextes(
        database, demande, [&numbers](qint64 number, const QString&) { numbers.push_back(number); }, context);
    return read ? Result<std::vector<qint64>>(std::move(numbers)) : echec(read.error());
}

Result<std::vector<qint64>> textesCodes(const storage::Database& database, const ChampCodage& champ) {
    std::vector<qint64> numbers;
    const auto read =
        database.each(QStringLiteral("consultation/codages_lus"), champ.parametres(),
                      [&numbers](const Row& row) { numbers.push_back(row.integer("contribution")); });
    return read ? Result<std::vector<qint64>>(std::move(numbers)) : echec(read.error());
}

Result<QHash<QString, qint64>> comptesCodages(const storage::Database& database, const ChampCodage& champ,
                                              bool toutes) {
    QHash<QString, qint64> counts;
    QVariantMap parameters = champ.parametres();
    parameters.insert(QStringLiteral("toutes"), toutes ? 1 : 0);
    const auto read =
        database.each(QStringLiteral("consultation/codages_comptes"), parameters, [&counts](const Row& row) {
            counts.insert(row.text("code_id"), row.integer("textes"));
        });
    return read ? Result<QHash<QString, qint64>>(counts) : echec(read.error());
}

Result<qint64> codagesPerdus(const storage::Database& database, const ChampCodage& champ) {
    const auto row = database.first(QStringLiteral("consultation/codages_perdus"), champ.parametresDuChamp());
    if (!row)
        return echec(row.error());
    return row->value(QStringLiteral("textes")).toLongLong();
}

} // namespace isegorie::consultation
