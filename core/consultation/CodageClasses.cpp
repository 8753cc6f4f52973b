#include "core/consultation/CodageClasses.h"

#include "core/analyse/textes/Reinert.h"
#include "core/base/Identifiant.h"
#include "core/consultation/Classement.h"
#include "core/consultation/CodageRegles.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>

#include <map>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

Erreur refusal(const QString& message, const QString& mend) {
    return Erreur::refus(QStringLiteral("codage.classement"), message, mend);
}

/// What the classification read.
Result<DemandeTextes> demandOf(const storage::Database& database, const QString& concertation,
                               const QJsonObject& kept) {
    const auto found = champDuClassement(database, concertation, kept);
    auto questions = questionsFermees(database, concertation);
    if (!found || !questions)
        return echec(found ? questions.error() : found.error());
    if (!*found)
        return echec(refusal(Consultation::tr("La question que ce classement a lue n’est plus là."),
                             Consultation::tr("Refaites le classement, puis gardez-le.")));
    const ChampTexte& field = **found;
    questions->removeIf(
        [&](const QuestionFermee& one) { return one.consultationId != field.consultationId; });
    DemandeTextes demand{field, {}, kept.value(QStringLiteral("toutes")).toBool()};
    for (const auto& filter : kept.value(QStringLiteral("filtres")).toArray()) {
        const auto question = questionNommee(*questions, filter[QStringLiteral("question")].toString());
        if (!question)
            return echec(question.error());
        QStringList values;
        for (const auto& value : filter[QStringLiteral("valeurs")].toArray())
            values << value.toString();
        demand.filtres << FiltreTri{*question, values};
    }
    const auto now = provenance(database, demand);
    if (!now)
        return echec(now.error());
    for (const char* part : {"fichiers", "lexique"})
        if (now->value(QLatin1String(part)) != kept.value(QLatin1String(part)))
            return echec(
                refusal(Consultation::tr("Les textes ou le lexique ont changé depuis ce classement."),
                        Consultation::tr("Refaites le classement, puis gardez-le.")));
    return demand;
}

ParametresClasses parametersOf(const QJsonObject& kept) {
    ParametresClasses parameters;
    const auto read = [&kept](const char* key, int& value) {
        value = kept.value(QLatin1String(key)).toInt(value);
    };
    read("taille_min", parameters.tailleMin);
    read("taille_2", parameters.taille2);
    read("k_max", parameters.kMax);
    read("segments_min", parameters.segmentsMin);
    read("membres_min", parameters.membresMin);
    return parameters;
}

/// Of each text, the share of its segments in each class that has a code.
std::vector<LigneLot> linesOf(const ClassesBase& classes, int k, const QHash<int, QString>& codes) {
    std::map<qint64, int> segments;
    std::map<std::pair<qint64, QString>, int> found;
    const auto& groups = classes.groupes(k);
    for (size_t i = 0; i < groups.size(); ++i) {
        const qint64 number = classes.corpus.places[i].numero;
        ++segments[number];
        const QString code = groups[i] == analyse::kNonClasse ? QString() : codes.value(groups[i] + 1);
        if (!code.isEmpty())
            ++found[{number, code}];
    }
    std::vector<LigneLot> lines;
    lines.reserve(size_t(found.size()));
    for (const auto& [key, count] : found)
        lines.push_back({key.first, key.second, {}, kScorePlein * count / segments.at(key.first)});
    return lines;
}

/// Its typical segments as people wrote them, one a line.
Result<QString> examplesOf(const storage::Database& database, const ChampTexte& field,
                           const QJsonValue& kept) {
    const auto typical = segmentsTypes(database, field, kept);
    if (!typical)
        return echec(typical.error());
    QStringList lines;
    for (const SegmentType& one : *typical)
        lines << Consultation::tr("« %1 »").arg(one.texte.simplified());
    return lines.join(u'\n');
}

} // namespace

Result<QList<CodePropose>> codesProposes(const storage::Database& database, const QString& concertationId,
                                         const QString& classementId) {
    constexpr qsizetype kName = 3, kRule = 8; // words
    const auto kept = classementGarde(database, concertationId, classementId);
    if (!kept)
        return echec(kept.error());
    const auto field =
        champDuClassement(database, concertationId, kept->value(QStringLiteral("parametres")).toObject());
    if (!field)
        return echec(field.error());
    QList<CodePropose> proposed;
    const QJsonArray classes = kept->value(QStringLiteral("resultat"))[QStringLiteral("classes")].toArray();
    for (const auto& one : classes) {
        const QStringList words = motsDeClasse(one);
        if (words.isEmpty())
            continue;
        CodePropose propose;
        propose.classe = one[QStringLiteral("classe")].toInt();
        propose.part = one[QStringLiteral("part")].toDouble();
        propose.code.libelle = words.mid(0, kName).join(QStringLiteral(", "));
        propose.code.definition = Consultation::tr("Ce que disent les réponses de la classe %1 (mots : %2).")
                                      .arg(propose.classe)
                                      .arg(words.join(QStringLiteral(", ")));
        propose.motif = words.mid(0, kRule).join(QStringLiteral(", "));
        const auto examples = *field ? examplesOf(database, **field, one) : Result<QString>(QString());
        if (!examples)
            return echec(examples.error());
        propose.code.inclusion = *examples;
        proposed << propose;
    }
    return proposed;
}

Result<CreationCode> adopterCode(const storage::Database& database, const QString& concertationId,
                                 const CodePropose& propose) {
    auto made = ajouterCode(database, concertationId, propose.code);
    if (!made)
        return made;
    made->edit.libelle = Consultation::tr("Ajouter au plan le code « %1 »").arg(propose.code.libelle);
    made->edit.insert(QStringLiteral("code_regle"), base::newId(),
                      {{QStringLiteral("code_id"), made->id},
                       {QStringLiteral("genre"), cle(GenreRegle::Mots)},
                       {QStringLiteral("motif"), propose.motif}});
    return made;
}

Result<std::shared_ptr<const NouveauLot>> proposerDesClasses(const storage::Database& database,
                                                             const QString& concertationId,
                                                             const QString& classementId,
                                                             const QHash<int, QString>& codes,
                                                             base::TaskContext* context) {
    const auto kept = classementGarde(database, concertationId, classementId);
    if (!kept)
        return echec(kept.error());
    const QJsonObject parameters = kept->value(QStringLiteral("parametres")).toObject();
    const int k = kept->value(QStringLiteral("k")).toInt();
    const auto demand = demandOf(database, concertationId, parameters);
    if (!demand)
        return echec(demand.error());
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        if (it.key() < 1 || it.key() > k)
            return echec(refusal(Consultation::tr("Le classement n’a pas de classe %1.").arg(it.key()),
                                 Consultation::tr("Ses classes vont de 1 à %1.").arg(k)));
    const auto classes = classerBase(
        database, *demand, parametersOf(parameters.value(QStringLiteral("classement")).toObject()), context);
    if (!classes)
        return echec(classes.error());
    const auto again =
        k > classes->kMax() ? Result<QJsonObject>(QJsonObject()) : classesJson(database, *classes, k, false);
    if (!again)
        return echec(again.error());
    if (!memesClasses(kept->value(QStringLiteral("resultat")).toObject(), *again))
        return echec(refusal(Consultation::tr("Ce qui est mis de côté a changé depuis ce classement."),
                             Consultation::tr("Refaites le classement, puis gardez-le.")));
    auto lot = std::make_shared<NouveauLot>();
    lot->champ = {concertationId, demand->champ, {}};
    lot->genre = OrigineCodage::Classe;
    QJsonObject chosen;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        chosen.insert(QString::number(it.key()), it.value());
    lot->parametres = {{QStringLiteral("classement"), classementId},
                       {QStringLiteral("k"), k},
                       {QStringLiteral("codes"), chosen}};
    lot->lignes = linesOf(*classes, k, codes);
    return std::shared_ptr<const NouveauLot>(lot);
}

} // namespace isegorie::consultation
