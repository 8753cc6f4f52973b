// What changes a plan de codification.
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/PlanCodification.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <QDateTime>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("code");
const QString kLibelle = QStringLiteral("libelle");
const QString kRang = QStringLiteral("rang");
const QString kParent = QStringLiteral("parent_id");
const QString kTouche = QStringLiteral("touche");
constexpr int kDigits = 9;
constexpr qsizetype kLongestLabel = 200;

Erreur unknown() {
    return Erreur::saisie(QStringLiteral("codage.code-inconnu"),
                          Consultation::tr("Ce code n’est plus dans le plan."));
}

QVariant idOrNull(const QString& id) {
    return id.isEmpty() ? QVariant() : QVariant(id);
}

int freeDigit(const PlanCodification& plan) {
    for (int digit = 1; digit <= kDigits; ++digit)
        if (std::none_of(plan.codes.begin(), plan.codes.end(),
                         [digit](const CodePlan& one) { return one.touche == digit; }))
            return digit;
    return 0;
}

int nextRank(const QList<CodePlan>& siblings) {
    return siblings.isEmpty() ? 1 : siblings.last().rang + 1;
}

Result<Edit> setDigit(const PlanCodification& plan, const CodePlan& code, int digit) {
    if (digit < 0 || digit > kDigits)
        return echec(Erreur::saisie(QStringLiteral("codage.touche"),
                                    Consultation::tr("Une touche est un chiffre de 1 à 9.")));
    Edit edit(Consultation::tr("Changer la touche de « %1 »").arg(code.libelle));
    for (const CodePlan& one : plan.codes)
        if (digit > 0 && one.touche == digit && one.id != code.id)
            edit.update(kTable, one.id, {{kTouche, QVariant()}});
    if (digit != code.touche)
        edit.update(kTable, code.id, {{kTouche, digit == 0 ? QVariant() : QVariant(digit)}});
    return edit;
}

/// Those merged into `from` before follow it.
Status follow(const storage::Database& database, const QString& from, const QString& into, Edit& edit) {
    return database.each(QStringLiteral("consultation/codes_fusionnes"), {{kTable, from}},
                         [&](const storage::Row& row) {
                             edit.update(kTable, row.text("id"), {{QStringLiteral("fusion_id"), into}});
                         });
}

/// A rule that the other code has already goes.
Status moveRules(const storage::Database& database, const QString& from, const QString& into, Edit& edit) {
    const QString table = QStringLiteral("code_regle");
    QStringList known;
    const auto key = [](const storage::Row& row) { return row.text("genre") + u'\n' + row.text("motif"); };
    const auto read = database.each(QStringLiteral("consultation/regles_de"), {{kTable, into}},
                                    [&](const storage::Row& row) { known << key(row); });
    if (!read)
        return read;
    return database.each(QStringLiteral("consultation/regles_de"), {{kTable, from}},
                         [&](const storage::Row& row) {
                             if (known.contains(key(row)))
                                 edit.remove(table, row.text("id"));
                             else
                                 edit.update(table, row.text("id"), {{QStringLiteral("code_id"), into}});
                         });
}

} // namespace

Result<QString> libelleVerifie(const PlanCodification& plan, const QString& parent, const QString& texte,
                               const QString& sauf) {
    const QString label = texte.simplified();
    const QString code = QStringLiteral("codage.libelle");
    if (label.isEmpty())
        return echec(Erreur::saisie(code, Consultation::tr("Le libellé du code manque."),
                                    Consultation::tr("Donnez-lui un nom court.")));
    if (label.size() > kLongestLabel || label.contains(u'>'))
        return echec(Erreur::saisie(code,
                                    Consultation::tr("Un libellé a au plus 200 caractères, sans « > »."),
                                    Consultation::tr("Raccourcissez-le ; la définition peut être longue.")));
    for (const CodePlan& one : plan.enfants(parent))
        if (one.id != sauf && plie(one.libelle) == plie(label))
            return echec(Erreur::saisie(
                code, Consultation::tr("« %1 » est déjà à cet endroit du plan.").arg(one.libelle),
                Consultation::tr("Choisissez un autre libellé, ou fusionnez les deux codes.")));
    return label;
}

QList<CodePlan> codesExacts(const PlanCodification& plan, const QString& nom) {
    const QString wanted = plie(nom);
    QList<CodePlan> exact;
    for (const CodePlan& one : plan.codes)
        if (one.id == nom || plie(one.libelle) == wanted || plie(plan.chemin(one.id)) == wanted)
            exact << one;
    return exact;
}

Result<CodePlan> codeNomme(const PlanCodification& plan, const QString& nom) {
    QList<CodePlan> found = codesExacts(plan, nom);
    if (const QString wanted = plie(nom); found.isEmpty() && !wanted.isEmpty())
        std::copy_if(plan.codes.begin(), plan.codes.end(), std::back_inserter(found),
                     [&](const CodePlan& one) { return plie(plan.chemin(one.id)).contains(wanted); });
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("codage.code-inconnu"),
                                    Consultation::tr("Le plan n’a aucun code « %1 ».").arg(nom.left(80)),
                                    Consultation::tr("« codage plan montrer » les énumère.")));
    QStringList names;
    for (const CodePlan& one : found.mid(0, 5))
        names << plan.chemin(one.id);
    return echec(Erreur::refus(QStringLiteral("codage.code-ambigu"),
                               Consultation::tr("« %1 » désigne %2 codes : %3.")
                                   .arg(nom.left(80))
                                   .arg(found.size())
                                   .arg(names.join(QStringLiteral(", "))),
                               Consultation::tr("Écrivez le chemin entier : Thème > Code.")));
}

Result<CreationCode> ajouterCode(const storage::Database& database, const QString& concertationId,
                                 const CodePlan& code) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    if (!code.parentId.isEmpty() && plan->trouver(code.parentId) == nullptr)
        return echec(unknown());
    const auto label = libelleVerifie(*plan, code.parentId, code.libelle, {});
    if (!label)
        return echec(label.error());
    const bool taken = std::any_of(plan->codes.begin(), plan->codes.end(),
                                   [&code](const CodePlan& one) { return one.touche == code.touche; });
    const int digit = code.touche > 0 && code.touche <= kDigits && !taken ? code.touche : freeDigit(*plan);
    CreationCode creation{Edit(Consultation::tr("Ajouter le code « %1 »").arg(*label)), base::newId()};
    creation.edit.insert(kTable, creation.id,
                         {{QStringLiteral("concertation_id"), concertationId},
                          {kParent, idOrNull(code.parentId)},
                          {kLibelle, *label},
                          {QStringLiteral("definition"), base::stored(code.definition.trimmed())},
                          {QStringLiteral("inclusion"), base::stored(code.inclusion.trimmed())},
                          {QStringLiteral("exclusion"), base::stored(code.exclusion.trimmed())},
                          {kRang, nextRank(plan->enfants(code.parentId))},
                          {kTouche, digit == 0 ? QVariant() : QVariant(digit)}});
    return creation;
}

Result<Edit> modifierCode(const storage::Database& database, const QString& concertationId, const QString& id,
                          const QString& champ, const QVariant& valeur) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    const CodePlan* code = plan->trouver(id);
    if (code == nullptr)
        return echec(unknown());
    if (champ == kTouche)
        return setDigit(*plan, *code, valeur.toInt());
    Edit edit(Consultation::tr("Modifier le code « %1 »").arg(code->libelle));
    if (champ != kLibelle)
        return edit.update(kTable, id, {{champ, base::stored(valeur.toString().trimmed())}});
    const auto label = libelleVerifie(*plan, code->parentId, valeur.toString(), id);
    if (!label)
        return echec(label.error());
    if (*label != code->libelle)
        edit.update(kTable, id, {{kLibelle, *label}});
    return edit;
}

Result<Edit> deplacerCode(const storage::Database& database, const QString& concertationId, const QString& id,
                          const QString& parentId, int place) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    const CodePlan* code = plan->trouver(id);
    if (code == nullptr || (!parentId.isEmpty() && plan->trouver(parentId) == nullptr))
        return echec(unknown());
    if (plan->estSous(parentId, id))
        return echec(Erreur::saisie(QStringLiteral("codage.boucle"),
                                    Consultation::tr("Un code ne se range pas sous lui-même.")));
    if (const auto label = libelleVerifie(*plan, parentId, code->libelle, id); !label)
        return echec(label.error());
    QList<CodePlan> siblings = plan->enfants(parentId);
    siblings.removeIf([&id](const CodePlan& one) { return one.id == id; });
    siblings.insert(std::clamp(place, 0, int(siblings.size())), *code);
    Edit edit(Consultation::tr("Déplacer le code « %1 »").arg(code->libelle));
    for (int i = 0; i < siblings.size(); ++i) {
        QVariantMap fields;
        if (siblings.at(i).rang != i + 1)
            fields.insert(kRang, i + 1);
        if (siblings.at(i).id == id && code->parentId != parentId)
            fields.insert(kParent, idOrNull(parentId));
        if (!fields.isEmpty())
            edit.update(kTable, siblings.at(i).id, fields);
    }
    return edit;
}

Result<Edit> retirerCode(const storage::Database& database, const QString& concertationId,
                         const QString& id) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    const CodePlan* code = plan->trouver(id);
    if (code == nullptr)
        return Edit();
    Edit edit(Consultation::tr("Retirer le code « %1 »").arg(code->libelle));
    const QString moment = storage::storedMoment();
    for (const CodePlan& one : plan->codes)
        if (plan->estSous(one.id, id))
            edit.update(kTable, one.id, {{QStringLiteral("retire_le"), moment}, {kTouche, QVariant()}});
    return edit;
}

Result<Edit> fusionnerCodes(const storage::Database& database, const QString& concertationId,
                            const QString& id, const QString& avec) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    const CodePlan* code = plan->trouver(id);
    const CodePlan* other = plan->trouver(avec);
    if (code == nullptr || other == nullptr)
        return echec(unknown());
    if (plan->estSous(avec, id))
        return echec(Erreur::saisie(
            QStringLiteral("codage.boucle"),
            Consultation::tr("« %1 » ne se fusionne ni avec lui-même ni avec un code rangé sous lui.")
                .arg(code->libelle),
            Consultation::tr("Fusionnez plutôt le code du dessous avec celui du dessus.")));
    Edit edit(Consultation::tr("Fusionner « %1 » avec « %2 »").arg(code->libelle, other->libelle));
    int rank = nextRank(plan->enfants(avec));
    for (const CodePlan& one : plan->enfants(id)) {
        if (const auto label = libelleVerifie(*plan, avec, one.libelle, one.id); !label)
            return echec(label.error());
        edit.update(kTable, one.id, {{kParent, avec}, {kRang, rank++}});
    }
    if (const Status done = follow(database, id, avec, edit); !done)
        return echec(done.error());
    if (const Status done = moveRules(database, id, avec, edit); !done)
        return echec(done.error());
    return edit.update(kTable, id, {{QStringLiteral("fusion_id"), avec}, {kTouche, QVariant()}});
}

} // namespace isegorie::consultation
