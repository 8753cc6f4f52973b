// What came in to a consultation that is closed, as far as it is analysed: controlled, coded in part,
// classified, voted upon, argued, and the plan of its synthesis.
#include "app/demo/DemoBuilder.h"
#include "app/demo/DemoTextes.h"
#include "core/consultation/Arguments.h"
#include "core/consultation/Classement.h"
#include "core/consultation/CodageRegles.h"
#include "core/consultation/Codages.h"
#include "core/consultation/Frequentation.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/Lemmatiseur.h"
#include "core/consultation/Lexique.h"
#include "core/consultation/PlanVersions.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/Synthese.h"
#include "core/consultation/VotesImportBase.h"

#include <QFile>

namespace isegorie::demo {

using namespace consultation;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct DemoCode {
    const char* libelle;
    int parent; ///< Among the codes; -1: a root.
    const char* definition;
    const char* regle; ///< Words by which texts are proposed for it.
};
/// The first six are the themes of DemoTextes.
constexpr DemoCode kCodes[]{
    {"Usages agricoles", -1, "Ce que l’agriculture prélève, et comment elle peut en prendre moins.",
     "irriguer, irrigation, agriculteur, maïs"},
    {"Réseaux", -1, "État des canalisations, fuites, qui les répare.", "fuite, canalisation"},
    {"Prix et justice", -1, "Tarifs, gratuité, aide aux plus modestes.", "tarif, facture"},
    {"Usages de la maison", -1, "Piscines, jardins, gestes de chacun.", "piscine, robinet"},
    {"Milieux", -1, "Rivières, zones humides, vie de l’eau.", "rivière, ruisseau"},
    {"Autres ressources", -1, "Pluie récupérée, eaux usées traitées.", ""},
    {"Pluie", 5, "Citernes, sols qui laissent passer la pluie.", "pluie, citerne"},
    {"Eaux usées", 5, "Réutilisation après traitement.", "usées"}};

constexpr int kCodesByHand = 90; ///< Answers read by a person.

QString written(DemoBuilder& builder, const DemoContext& context, const char* name,
                const QByteArray& content) {
    const QString path = context.dossier + u'/' + text(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        builder.fail(base::Erreur::saisie(QStringLiteral("demo.fichier"), file.errorString(), {}).dans(path));
    return path;
}

void receive(DemoBuilder& builder, const DemoContext& context, const QString& id, QDate opening) {
    storage::Database& database = builder.database();
    DemandeImport demand;
    demand.concertationId = id;
    demand.sansIdentites = true;
    demand.chemin = written(builder, context, "Questionnaire sur l’eau.csv", questionnaireEau(opening));
    builder.take(importer(database, nullptr, demand));
    DemandeVotes votes;
    votes.concertationId = id;
    votes.chemin = written(builder, context, "Votes sur l’eau.csv", votesEau());
    builder.take(importerVotes(database, nullptr, votes));
    const auto visits = builder.take(
        planFrequentation(database, id, written(builder, context, "Visites.csv", visitesEau(opening))));
    builder.apply(base::Result<storage::Edit>(importerFrequentation(id, visits)));
    if (!builder.isSound())
        return;
    const auto examined = std::make_shared<const ExamenPrevol>(builder.take(examiner(database, id, {})));
    builder.apply(enregistrerPrevol(database, id, examined));
    for (const Motif motif : {Motif::Doublon, Motif::SansAvis})
        builder.apply(ecarter(database, id, {motif, 0}, true));
    builder.apply(ajouterEntree(database, id, {{}, GenreEntree::Expression, text("zones humides"), {}}));
    builder.apply(ajouterEntree(database, id, {{}, GenreEntree::Expression, text("eaux usées"), {}}));
}

QStringList makePlan(DemoBuilder& builder, const DemoContext& context, const QString& id) {
    const auto& database = builder.database();
    QStringList codes;
    for (const DemoCode& one : kCodes) {
        CodePlan code;
        code.libelle = text(one.libelle);
        code.definition = text(one.definition);
        if (one.parent >= 0)
            code.parentId = codes.value(one.parent);
        const auto made = ajouterCode(database, id, code);
        if (!made) {
            builder.fail(made.error());
            return {};
        }
        builder.apply(base::Result<storage::Edit>(made->edit));
        codes << made->id;
        if (*one.regle != 0)
            builder.apply(ajouterRegle(database, id, {{}, made->id, GenreRegle::Mots, text(one.regle)}));
    }
    builder.apply(soumettrePlan(database, id));
    builder.apply(approuverPlan(database, id, Approbateur::Ditp, QStringLiteral("Sofia Martins"),
                                context.today.addDays(-30)));
    return codes;
}

void code(DemoBuilder& builder, const ChampTexte& field, const QString& id, const QStringList& codes,
          const std::vector<qint64>& numbers) {
    const ChampCodage coding{id, field, QStringLiteral("Sofia Martins")};
    for (int row = 0; row < kCodesByHand && size_t(row) < numbers.size() && builder.isSound(); ++row)
        if (const int theme = themeDeReponse(row); theme >= 0)
            builder.apply(coder(builder.database(), coding, numbers[size_t(row)], codes.value(theme)));
}

/// What stands under what, and the answers it rests on: some of this theme.
struct DemoArgument {
    GenreArgument genre;
    int parent;
    const char* texte;
    int theme;
};
constexpr DemoArgument kArguments[]{
    {GenreArgument::Question, -1, "Qui doit faire l’effort quand l’eau manque ?", -1},
    {GenreArgument::These, 0, "Les gros consommateurs d’abord, par le prix", 2},
    {GenreArgument::Pour, 1, "Les premiers mètres cubes sont un besoin, les suivants un choix", 2},
    {GenreArgument::Contre, 1, "Une famille nombreuse paierait plus sans gaspiller", 2},
    {GenreArgument::These, 0, "Les réseaux avant les habitants", 1},
    {GenreArgument::Pour, 4, "Une part de l’eau pompée se perd sous la chaussée", 1},
    {GenreArgument::Contre, 4, "Les travaux dureront des années, la sécheresse est là", -1},
    {GenreArgument::These, 0, "Les rivières gardent leur part", 4}};

void argue(DemoBuilder& builder, const QString& id, const std::vector<qint64>& numbers) {
    const auto& database = builder.database();
    QStringList made;
    int row = 0;
    for (const DemoArgument& one : kArguments) {
        const auto argument = ajouterArgument(
            database, id, one.parent < 0 ? QString() : made.value(one.parent), one.genre, text(one.texte));
        if (!argument)
            return builder.fail(argument.error());
        builder.apply(base::Result<storage::Edit>(argument->edit));
        made << argument->id;
        int cited = 0;
        for (; one.theme >= 0 && cited < 2 && size_t(row) < numbers.size(); ++row)
            if (themeDeReponse(row) == one.theme) {
                builder.apply(citerDansArgument(database, id, argument->id, numbers[size_t(row)]));
                ++cited;
            }
    }
}

void classify(DemoBuilder& builder, const ChampTexte& field) {
    if (!Lemmatiseur::ouvrir())
        return; // no dictionary here: the tab says so
    ParametresClasses parameters;
    parameters.kMax = 6;
    const auto classes = builder.take(classerBase(builder.database(), {field, {}, false}, parameters));
    if (builder.isSound())
        builder.apply(garderClassement(builder.database(), classes, classes.propose));
}

} // namespace

void buildContributions(DemoBuilder& builder, const DemoContext& context) {
    constexpr int kEau = 2;
    const QString id = context.concertations.value(kEau);
    receive(builder, context, id, context.today.addDays(-140));
    const auto& database = builder.database();
    const QList<ChampTexte> fields = builder.take(champsTexte(database, id));
    const auto numbers = builder.take(numerosDe(database, {id, {}, {}}));
    if (!builder.isSound() || fields.isEmpty())
        return;
    const QStringList codes = makePlan(builder, context, id);
    code(builder, fields.first(), id, codes, numbers);
    argue(builder, id, numbers);
    classify(builder, fields.first());
    builder.apply(proposerSynthese(database, id));
    for (const int row : {0, 4, 5})
        builder.apply(citerContribution(database, id, numbers.at(size_t(row))));
}

} // namespace isegorie::demo
