#include "core/consultation/CodageRegles.h"

#include "core/base/Identifiant.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("code_regle");

/// Written the same way every time, so that the same rule is known again.
Result<QString> checkedPattern(const RegleCodage& rule) {
    if (rule.genre == GenreRegle::Regex) {
        const auto expression = expressionReguliere(rule.motif);
        return expression ? Result<QString>(rule.motif.trimmed()) : echec(expression.error());
    }
    QStringList parts;
    const QChar comma = u',';
    const QStringList written =
        rule.genre == GenreRegle::Mots
            ? QString(rule.motif).replace(u';', comma).replace(u'\n', comma).split(comma)
            : QStringList{rule.motif};
    for (const QString& one : written)
        if (const QString part = one.simplified(); !jetons(part).isEmpty() && !parts.contains(part))
            parts << part;
    if (parts.isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("codage.regle"), Consultation::tr("La règle n’a aucun mot."),
                           Consultation::tr("Écrivez un ou plusieurs mots, séparés par des virgules.")));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString cle(GenreRegle genre) {
    switch (genre) {
    case GenreRegle::Mots:
        return QStringLiteral("mots");
    case GenreRegle::Expression:
        return QStringLiteral("expression");
    case GenreRegle::Regex:
        break;
    }
    return QStringLiteral("regex");
}

QString libelle(GenreRegle genre) {
    switch (genre) {
    case GenreRegle::Mots:
        return Consultation::tr("Un de ces mots");
    case GenreRegle::Expression:
        return Consultation::tr("Ces mots à la suite");
    case GenreRegle::Regex:
        break;
    }
    return Consultation::tr("Expression régulière");
}

std::optional<GenreRegle> genreRegleDe(const QString& texte) {
    for (const GenreRegle one : {GenreRegle::Mots, GenreRegle::Expression, GenreRegle::Regex})
        if (cle(one) == texte)
            return one;
    return std::nullopt;
}

Result<QList<RegleCodage>> reglesDe(const storage::Database& database, const QString& concertationId) {
    QList<RegleCodage> rules;
    const auto read = database.each(
        QStringLiteral("consultation/regles_codage"), {{QStringLiteral("concertation"), concertationId}},
        [&rules](const storage::Row& row) {
            rules.append({row.text("id"), row.text("code_id"),
                          genreRegleDe(row.text("genre")).value_or(GenreRegle::Mots), row.text("motif")});
        });
    return read ? Result<QList<RegleCodage>>(rules) : echec(read.error());
}

Result<Edit> ajouterRegle(const storage::Database& database, const QString& concertationId,
                          const RegleCodage& regle) {
    const auto plan = planDe(database, concertationId);
    const auto rules = reglesDe(database, concertationId);
    if (!plan || !rules)
        return echec(plan ? rules.error() : plan.error());
    const CodePlan* code = plan->trouver(regle.codeId);
    if (code == nullptr)
        return echec(Erreur::saisie(QStringLiteral("codage.code-inconnu"),
                                    Consultation::tr("Ce code n’est plus dans le plan.")));
    const auto pattern = checkedPattern(regle);
    if (!pattern)
        return echec(pattern.error());
    for (const RegleCodage& one : *rules)
        if (one.codeId == regle.codeId && one.genre == regle.genre && one.motif == *pattern)
            return Edit();
    return Edit(Consultation::tr("Ajouter une règle à « %1 »").arg(code->libelle))
        .insert(kTable, base::newId(),
                {{QStringLiteral("code_id"), regle.codeId},
                 {QStringLiteral("genre"), cle(regle.genre)},
                 {QStringLiteral("motif"), *pattern}});
}

Result<Edit> retirerRegle(const storage::Database& database, const QString& regleId) {
    const auto row = database.record(kTable, regleId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("codage.regle-inconnue"),
                                    Consultation::tr("Aucune règle n’a cet identifiant."),
                                    Consultation::tr("« codage regles » les énumère.")));
    return Edit(Consultation::tr("Retirer une règle de codage")).remove(kTable, regleId);
}

std::shared_ptr<const NouveauLot> lotDeRegles(const ChampCodage& champ, const DemandeTextes& demande,
                                              const QList<RegleCodage>& regles, const EssaiRegles& essai,
                                              bool codage) {
    auto lot = std::make_shared<NouveauLot>();
    lot->champ = champ;
    lot->genre = OrigineCodage::Regle;
    lot->codage = codage;
    QJsonArray list;
    for (qsizetype i = 0; i < regles.size(); ++i)
        list << QJsonObject{{QStringLiteral("code"), regles.at(i).codeId},
                            {QStringLiteral("genre"), cle(regles.at(i).genre)},
                            {QStringLiteral("motif"), regles.at(i).motif},
                            {QStringLiteral("textes"), essai.parRegle.at(i).textes},
                            {QStringLiteral("abandons"), essai.parRegle.at(i).abandons}};
    lot->parametres = {{QStringLiteral("regles"), list}, {QStringLiteral("toutes"), demande.toutes}};
    lot->bilan = {{QStringLiteral("textes"), essai.lus.textes}};
    lot->lignes = essai.lignes;
    return lot;
}

} // namespace isegorie::consultation
