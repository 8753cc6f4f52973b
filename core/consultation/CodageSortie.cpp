#include "core/consultation/CodageSortie.h"

#include "core/base/Task.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QSet>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

/// Own texts by origin, each once.
struct Origins {
    QHash<QString, QHash<QString, qint64>> codes;
    QSet<QString> seen; ///< Of the current text.
    qint64 text = 0;

    void take(const Row& row) {
        if (row.integer("contribution") != text) {
            text = row.integer("contribution");
            seen.clear();
        }
        const QString code = row.text("code_id"), origin = row.text("origine");
        if (const QString both = code + u'\n' + origin; !seen.contains(both)) {
            seen.insert(both);
            ++codes[code][origin];
        }
    }
};

/// Into the counts of the whole; returns the texts that say nothing, set aside or not.
Result<QSet<qint64>> countTexts(const storage::Database& database, const ChampCodage& field,
                                ResultatsCodage& results, base::TaskContext* context) {
    QSet<qint64> coded;
    const auto read =
        database.each(QStringLiteral("consultation/codages_lus_retenus"), field.parametresDuChamp(),
                      [&coded](const Row& row) { coded.insert(row.integer("contribution")); });
    if (!read)
        return echec(read.error());
    QSet<qint64> nothing, nothingAtAll; // « ras »: not counted, as nowhere else
    const auto counting = [&coded](qint64& count, QSet<qint64>& unanswered) {
        return [&coded, &count, &unanswered](qint64 number, const QString& text) {
            if (estSansReponse(text))
                unanswered.insert(number);
            else
                count += coded.contains(number) ? 1 : 0;
        };
    };
    const auto kept =
        lireTextes(database, {field.champ, {}, false}, counting(results.codes, nothing), context, 0.5);
    const auto all = kept ? lireTextes(database, {field.champ, {}, true},
                                       counting(results.codesToutes, nothingAtAll), context)
                          : kept;
    if (!all)
        return echec(all.error());
    results.textes = kept->textes - nothing.size();
    results.sansTexte = kept->sansTexte + nothing.size();
    results.textesToutes = all->textes - nothingAtAll.size();
    return nothingAtAll;
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

double share(qint64 of, qint64 all) {
    return all == 0 ? 0 : double(of) / double(all);
}

} // namespace

Result<bool> codageCommence(const storage::Database& database, const ChampCodage& champ) {
    bool some = false;
    const auto read = database.each(QStringLiteral("consultation/codages_lus_retenus"),
                                    champ.parametresDuChamp(), [&some](const Row&) { some = true; });
    return read ? Result<bool>(some) : echec(read.error());
}

Result<ResultatsCodage> resultatsCodage(const storage::Database& database, const ChampCodage& champ,
                                        base::TaskContext* context) {
    const auto plan = planDe(database, champ.concertationId);
    const auto state = etatPlan(database, champ.concertationId);
    if (!plan || !state)
        return echec(plan ? state.error() : plan.error());
    ResultatsCodage results;
    results.plan = state->reference();
    const auto nothing = countTexts(database, champ, results, context);
    if (!nothing)
        return echec(nothing.error());
    CompteurCodes counting(*plan);
    Origins origins;
    const auto read = database.each(QStringLiteral("consultation/codages_export"), champ.parametresDuChamp(),
                                    [&](const Row& row) {
                                        if (nothing->contains(row.integer("contribution")))
                                            return;
                                        counting.prendre(row.integer("contribution"), champ.champ.rang,
                                                         row.text("code_id"), row.integer("ecartee") == 1);
                                        origins.take(row);
                                    });
    if (!read)
        return echec(read.error());
    for (const CodePlan& one : plan->codes)
        results.parCode.push_back({one.id, counting.comptes().value(one.id), origins.codes.value(one.id)});
    return results;
}

double ResultatsCodage::part(const ResultatCode& code) const {
    return share(code.comptes.textes, codes);
}

double ResultatsCodage::partToutes(const ResultatCode& code) const {
    return share(code.comptes.toutes, codesToutes);
}

double ResultatsCodage::partDesTextes(const ResultatCode& code) const {
    return share(code.comptes.textes, textes);
}

QJsonObject resultatsJson(const PlanCodification& plan, const ResultatsCodage& resultats) {
    QJsonArray codes;
    for (const ResultatCode& one : resultats.parCode) {
        QJsonObject origin;
        for (auto it = one.parOrigine.cbegin(); it != one.parOrigine.cend(); ++it)
            origin.insert(it.key(), it.value());
        codes << QJsonObject{{QStringLiteral("code"), one.codeId},
                             {QStringLiteral("chemin"), plan.chemin(one.codeId)},
                             {QStringLiteral("textes"), one.comptes.textes},
                             {QStringLiteral("part"), resultats.part(one)},
                             {QStringLiteral("part_des_textes"), resultats.partDesTextes(one)},
                             {QStringLiteral("textes_tout_compris"), one.comptes.toutes},
                             {QStringLiteral("textes_propres"), one.comptes.propres},
                             {QStringLiteral("part_tout_compris"), resultats.partToutes(one)},
                             {QStringLiteral("par_origine"), origin}};
    }
    return {{QStringLiteral("plan"), resultats.plan},
            {QStringLiteral("textes"), resultats.textes},
            {QStringLiteral("sans_texte"), resultats.sansTexte},
            {QStringLiteral("codes"), resultats.codes},
            {QStringLiteral("textes_tout_compris"), resultats.textesToutes},
            {QStringLiteral("codes_tout_compris"), resultats.codesToutes},
            {QStringLiteral("par_code"), codes},
            {QStringLiteral("mention"), mentionRepresentativite()}};
}

QString basesTexte(const ResultatsCodage& resultats) {
    return Consultation::tr("%1 sur %2 (%3 ; %4 sur %5 avec ceux mis de côté) ; contributions sans texte : "
                            "%6.")
        .arg(compte(resultats.codes, Nom::TextesCodes), entierTexte(resultats.textes),
             pourcentage(share(resultats.codes, resultats.textes)), entierTexte(resultats.codesToutes),
             entierTexte(resultats.textesToutes), entierTexte(resultats.sansTexte));
}

QString resultatsTexte(const PlanCodification& plan, const ResultatsCodage& resultats) {
    QList<QStringList> rows;
    for (const ResultatCode& one : resultats.parCode)
        rows << QStringList{plan.chemin(one.codeId),          entierTexte(one.comptes.textes),
                            pourcentage(resultats.part(one)), pourcentage(resultats.partDesTextes(one)),
                            entierTexte(one.comptes.toutes),  origins(one)};
    return tableauTexte({Consultation::tr("Code"), Consultation::tr("Textes"),
                         Consultation::tr("Des codés (n = %1)").arg(entierTexte(resultats.codes)),
                         Consultation::tr("Des textes (n = %1)").arg(entierTexte(resultats.textes)),
                         Consultation::tr("Tout compris"), Consultation::tr("Comment")},
                        rows) +
           basesTexte(resultats) + u' ' + Consultation::tr("Plan : %1.").arg(resultats.plan) + u'\n' +
           mentionRepresentativite() + u'\n';
}

} // namespace isegorie::consultation
