// A recruitment with invented volunteers: names, addresses and numbers that nobody has.
#include "app/demo/DemoBuilder.h"
#include "core/coffre/Purge.h"
#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/Cibles.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/Reference.h"

namespace isegorie::demo {

using namespace recrutement;

namespace {

constexpr int kVolontaires = 220;
/// Whoever tries the example opens its coffre with it: nothing in it is secret, so that it opens at once.
constexpr const char* kPhrase = "base de démonstration";
constexpr coffre::Effort kEffort{1, 8192};

constexpr const char* kNoms[] = {"Abelin",   "Brunel",  "Castaing",  "Delorme",   "Estève",  "Fargeot",
                                 "Gaudry",   "Hamelin", "Issautier", "Jourdan",   "Kerouan", "Lamblin",
                                 "Mazurier", "Nadaud",  "Orsini",    "Pélissier", "Quentin", "Rouvray",
                                 "Sabatier", "Tessier", "Urbain",    "Vauzelle",  "Wibaux",  "Ycart",
                                 "Zeller",   "Benamar", "Coulibaly", "Ndiaye",    "Tran",    "Yilmaz"};
constexpr const char* kPrenomsF[] = {"Alice", "Bérénice", "Camille", "Djamila", "Élodie",
                                     "Fatou", "Gaëlle",   "Inès",    "Jeanne",  "Maud"};
constexpr const char* kPrenomsH[] = {"Adrien", "Bastien", "Cheikh", "Denis",  "Étienne",
                                     "Farid",  "Gaël",    "Hugo",   "Ismaël", "Luc"};
constexpr const char* kVoies[] = {"rue des Tilleuls",  "avenue de la République", "place du Marché",
                                  "chemin des Vignes", "boulevard Voltaire",      "impasse des Lilas"};
struct Ville {
    const char* codePostal;
    const char* nom;
};
constexpr Ville kVilles[] = {{"35000", "Rennes"},    {"69003", "Lyon"},   {"59000", "Lille"},
                             {"13001", "Marseille"}, {"44000", "Nantes"}, {"21000", "Dijon"},
                             {"31000", "Toulouse"},  {"76000", "Rouen"},  {"87000", "Limoges"},
                             {"67000", "Strasbourg"}};

template <size_t N>
QString pick(const char* const (&words)[N], int number) {
    return QString::fromUtf8(words[static_cast<size_t>(number) % N]);
}

/// The same on every machine, without pattern to the eye.
int mixed(int person, int salt) {
    quint32 value = static_cast<quint32>(person) * 2654435761U + static_cast<quint32>(salt) * 40503U;
    value ^= value >> 13;
    value *= 2246822519U;
    return static_cast<int>((value >> 8) & 0xffff);
}

/// A category of the criterion, by its share of the population where it has one.
QString answer(const Critere& critere, int person, int salt) {
    const QList<Categorie> values = critere.valeurs();
    int rest = static_cast<int>(qint64{mixed(person, salt)} * kMillion / 0x10000);
    for (const Categorie& categorie : values) {
        rest -= categorie.part.value_or(kMillion / static_cast<int>(values.size()));
        if (rest < 0)
            return categorie.libelle;
    }
    return values.last().libelle;
}

QStringList personne(const Plan& plan, int person) {
    const bool woman = answer(plan.criteres.first(), person, 1).startsWith(QLatin1Char('F'));
    const QString first = woman ? pick(kPrenomsF, mixed(person, 2)) : pick(kPrenomsH, mixed(person, 2));
    const QString last = pick(kNoms, mixed(person, 3));
    const Ville& town = kVilles[static_cast<size_t>(mixed(person, 4)) % std::size(kVilles)];
    // Some share an address, some forgot to consent.
    const int place = person % 23 == 0 ? person - 1 : person;
    QStringList cells{QStringLiteral("V%1").arg(person, 3, 10, QLatin1Char('0')),
                      last,
                      first,
                      QStringLiteral("volontaire%1@exemple.fr").arg(person),
                      QStringLiteral("06 00 %1 %2 00")
                          .arg(person / 100, 2, 10, QLatin1Char('0'))
                          .arg(person % 100, 2, 10, QLatin1Char('0')),
                      QStringLiteral("%1 %2").arg(1 + place % 90).arg(pick(kVoies, place)),
                      QString::fromLatin1(town.codePostal),
                      QString::fromUtf8(town.nom),
                      person % 41 == 0 ? QStringLiteral("non") : QStringLiteral("oui")};
    int salt = 1;
    for (const Critere& critere : plan.criteres)
        cells << (person % 57 == 0 ? QString() : answer(critere, person, salt++));
    return cells;
}

QByteArray fichier(const Plan& plan) {
    QStringList heads{
        QStringLiteral("id"),          QStringLiteral("nom"),       QStringLiteral("prénom"),
        QStringLiteral("courriel"),    QStringLiteral("téléphone"), QStringLiteral("adresse"),
        QStringLiteral("code postal"), QStringLiteral("ville"),     QStringLiteral("consentement")};
    for (const Critere& critere : plan.criteres)
        heads << critere.libelle;
    QStringList lines{heads.join(QLatin1Char(';'))};
    for (int person = 1; person <= kVolontaires; ++person)
        lines << personne(plan, person).join(QLatin1Char(';'));
    return lines.join(QLatin1Char('\n')).toUtf8();
}

void importVolontaires(DemoBuilder& builder, const DemoContext& context, coffre::Coffre& coffre,
                       const QString& id) {
    const auto& database = builder.database();
    const auto pool = builder.take(loadVivier(database, coffre, id, Ouverture::Identites));
    const auto file =
        builder.take(readFichierCandidats(fichier(pool.plan), QStringLiteral("volontaires.csv")));
    if (!builder.isSound())
        return;
    const auto plan =
        builder.take(planImportCandidats(pool, file, proposerCorrespondance(file.table.entetes, pool.plan),
                                         {context.today.addDays(-20), false, false, false}));
    auto prepared = prepareImportCandidats(database, coffre, plan);
    builder.apply(prepared ? storeImportCandidats(std::move(*prepared), plan)
                           : base::Result<storage::Edit>(base::echec(prepared.error())));
}

/// Refused, withdrawn: a pool as it is after two weeks.
void decide(DemoBuilder& builder, const DemoContext& context, const coffre::Coffre& coffre,
            const QString& id) {
    const auto& database = builder.database();
    const auto pool = builder.take(loadVivier(database, coffre, id, Ouverture::Identites));
    if (!builder.isSound() || pool.candidats.size() < 20)
        return;
    builder.apply(setRefusDitp(database, coffre, pool, pool.candidats[6].id, context.today.addDays(-6),
                               QStringLiteral("Élu local de la commune concernée")));
    builder.apply(setRetrait(database, pool, pool.candidats[16].id, context.today.addDays(-3)));
    builder.apply(coffre::setConservation(database, context.concertations.first(), context.today.addMonths(6),
                                          context.today));
}

QString recruit(DemoBuilder& builder, const QString& concertation, const QString& libelle, int taille,
                QDate debut, const QStringList& criteres) {
    const auto& database = builder.database();
    Recrutement one;
    one.concertationId = concertation;
    one.libelle = libelle;
    one.taille = taille;
    one.zone = marche::ZoneUo::Metropole;
    one.debut = debut;
    one.fin = debut.addDays(42);
    one.formuleDefraiement = marche::FormuleDefraiement::Atelier;
    const auto creation = builder.take(createRecrutement(database, one, criteres));
    builder.apply(base::Result<storage::Edit>(creation.edit));
    const auto plan = builder.take(loadPlan(database, creation.id));
    for (const Critere& critere : plan.criteres)
        for (const Reference& reference : referencesLivrees())
            if (reference.critere == critere.cle) {
                builder.apply(applyReference(database, critere.id, reference.id));
                break;
            }
    OptionsCibles options;
    options.tolerance = 1;
    options.souplesse = 2;
    builder.apply(setCibles(database, creation.id, options));
    return creation.id;
}

} // namespace

void buildRecrutements(DemoBuilder& builder, const DemoContext& context) {
    if (!builder.isSound())
        return;
    auto coffre = coffre::Coffre::open(builder.database());
    if (!coffre)
        return builder.fail(coffre.error());
    if (const auto made = (*coffre)->create(coffre::Secret::fromText(QString::fromUtf8(kPhrase)), kEffort);
        !made)
        return builder.fail(made.error());
    recruit(builder, context.concertations.at(1), QStringLiteral("Panel des Landes"), 24,
            context.today.addDays(12),
            {QStringLiteral("sexe"), QStringLiteral("age"), QStringLiteral("profession")});
    const QString main = recruit(builder, context.concertations.first(), QStringLiteral("Panel national"), 40,
                                 context.today.addDays(-30),
                                 {QStringLiteral("sexe"), QStringLiteral("age"), QStringLiteral("profession"),
                                  QStringLiteral("diplome"), QStringLiteral("region")});
    importVolontaires(builder, context, **coffre, main);
    decide(builder, context, **coffre, main);
    if (builder.isSound())
        buildPanel(builder, context, **coffre, main);
}

} // namespace isegorie::demo
