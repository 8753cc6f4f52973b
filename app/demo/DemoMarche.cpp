// The framework of the demo: lots, titulaires, prices, settings of the buyer. All invented.
#include "app/demo/DemoBuilder.h"
#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/marche/AccordCadre.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"

namespace isegorie::demo {

using base::Montant;
using marche::Prix;
using marche::UniteOeuvre;

namespace {

struct UnitPrice {
    const char* unite;
    int euros;
};

constexpr UnitPrice kUnitPrices[] = {{"forfait", 4'850},
                                     {"journée", 1'260},
                                     {"demi-journée", 735},
                                     {"session", 1'920},
                                     {"page", 315},
                                     {"fiche", 460},
                                     {"infographie", 690},
                                     {"note", 1'430},
                                     {"rapport", 5'240},
                                     {"vidéo", 3'870},
                                     {"podcast", 2'640},
                                     {"réunion", 985},
                                     {"kit", 2'280},
                                     {"licence annuelle", 18'400},
                                     {"licence semestrielle", 10'600},
                                     {"licence mensuelle", 2'450},
                                     {"licence par consultation", 3'980},
                                     {"mois", 660},
                                     {"semaine", 790},
                                     {"forfait 5 semaines", 3'450},
                                     {"fichier", 520},
                                     {"tranche de 2 000 contributions", 915}};

/// Recruitment of a group: UO 3.1 to 3.7, by size, then quotas and incidence, then zone.
Montant groupPrice(const UniteOeuvre& uo) {
    static constexpr int kSizes[] = {3'900, 8'500, 14'900, 12'400, 19'800, 6'200, 9'900};
    static constexpr int kTargets[] = {100, 115, 190, 160, 135, 120}; // per cent
    const QStringList parts = uo.code.split(QLatin1Char('.'));
    const int size = kSizes[(parts.value(1).toInt() - 1) % 7];
    const int target = kTargets[(parts.value(2).toInt() - 1) % 6];
    const int zone = uo.zone == marche::ZoneUo::Drom ? 145 : uo.zone == marche::ZoneUo::Metropole ? 108 : 100;
    return Montant::centimes(qint64(size) * target * zone / 100);
}

Montant priceOf(const UniteOeuvre& uo, int lot) {
    if (uo.plafondHt)
        return *uo.plafondHt;
    if (uo.unite == QLatin1String("%"))
        return Montant::centimes(500); // 5 %
    if (uo.unite == QLatin1String("groupe"))
        return groupPrice(uo);
    int euros = 1'000;
    for (const UnitPrice& unit : kUnitPrices)
        euros = uo.unite == QString::fromUtf8(unit.unite) ? unit.euros : euros;
    const int expert = uo.niveau == marche::NiveauUo::Expert ? 124 : 100;
    const int place = static_cast<int>(uo.code.size()) * 7 + lot * 3; // no two lots ask quite the same
    return Montant::centimes(qint64(euros) * expert + place * 50);
}

QList<Prix> pricesOf(int lot, int perMille) {
    QList<Prix> prices;
    for (const UniteOeuvre* uo : marche::Catalogue::instance().lot(lot)) {
        Prix price{uo->code, priceOf(*uo, lot), {}};
        if (!uo->plafondHt && uo->unite != QLatin1String("%"))
            price.puHt = price.puHt.fois(base::Fraction(perMille, 1'000));
        if (uo->prixSansFichier)
            price.puHtSansFichier = price.puHt.fois(base::Fraction(5, 4));
        prices.append(price);
    }
    return prices;
}

struct Holder {
    int lot;
    const char* name;
    const char* siret;
    const char* address;
    const char* contact;
    const char* mail;
    int perMille; ///< Of the first prices.
};

constexpr Holder kHolders[] = {
    {1, "Agora & Territoires", "00012034500012", "12 rue des Tisserands\n69004 Lyon", "Nadia Ferrand",
     "marches@agora-territoires.example", 1'000},
    {1, "Collectif Délibère", "00045071800010", "3 quai des Lices\n35000 Rennes", "Yann Le Goff",
     "contact@delibere.example", 1'035},
    {2, "Vox Civica Numérique", "00078109600011", "48 cours Gambetta\n33000 Bordeaux", "Inès Belkacem",
     "ao@voxcivica.example", 1'000},
    {3, "Panel Citoyen Études", "00103266300013", "7 boulevard du Midi\n75012 Paris", "Hugo Marchetti",
     "projets@panel-citoyen.example", 1'000},
    {3, "Sondages du Centre", "00131047300010", "21 place Jourdan\n87000 Limoges", "Maud Peyronnet",
     "etudes@sondages-centre.example", 980},
    {4, "Cap Concertation Conseil", "00159302900018", "5 rue Sainte-Barbe\n13001 Marseille", "Rachel Abitbol",
     "conseil@cap-concertation.example", 1'000}};

constexpr int kMaximums[] = {520'000, 86'000, 330'000, 160'000}; // euros HT, lots 1 to 4

void addVersion(DemoBuilder& builder, const QString& attribution, int lot, QDate effect, int perMille) {
    marche::VersionPrix version;
    version.id = base::newId();
    version.attributionId = attribution;
    version.libelle = QStringLiteral("BPU du %1").arg(base::dateLongue(effect));
    version.dateEffet = effect;
    version.fichier = QStringLiteral("BPU-lot-%1.xlsx").arg(lot);
    builder.apply(marche::createVersionPrix(builder.database(), version, pricesOf(lot, perMille),
                                            QStringLiteral("Importer un BPU")));
}

void buildSettings(DemoBuilder& builder) {
    constexpr std::pair<const char*, const char*> kSettings[] = {
        {"acheteur.siret", "00186420600014"},
        {"acheteur.adresse", "20 avenue de Ségur\n75007 Paris"},
        {"bon.service_executant", "DITPCIPC075"},
        {"bon.signataire", "Camille Aubry, cheffe du CIPC"},
        {"bon.delegation", "Décision du 5 janvier portant délégation de signature"},
        {"bon.contact_admission", "admission@cipc.example"},
        {"bon.lieu", "Paris et en région"}};
    for (const auto& [cle, valeur] : kSettings)
        builder.apply(
            marche::setParametre(builder.database(), QString::fromLatin1(cle), QString::fromUtf8(valeur)));
}

} // namespace

void buildMarche(DemoBuilder& builder, DemoContext& context) {
    buildSettings(builder);
    storage::Database& database = builder.database();
    const QString accord = builder.apply(marche::createAccordCadre(
        database, {{},
                   QStringLiteral("%1-CIPC-DEMO").arg(context.debut.year()),
                   QStringLiteral("Conception, mise en œuvre et suivi de dispositifs participatifs"),
                   context.debut,
                   context.fin}));
    QStringList lots;
    for (int lot = 1; lot <= 4; ++lot)
        lots << builder.apply(marche::createLot(
            database, {{}, accord, lot, Montant::euros(kMaximums[lot - 1]), context.debut, context.fin}));
    for (const Holder& holder : kHolders) {
        const QString titulaire =
            builder.apply(marche::createTitulaire(database, {{},
                                                             QString::fromUtf8(holder.name),
                                                             QString::fromLatin1(holder.siret),
                                                             QString::fromUtf8(holder.address),
                                                             QString::fromUtf8(holder.contact),
                                                             QString::fromLatin1(holder.mail)}));
        const QString attribution =
            builder.apply(marche::createAttribution(database, lots.at(holder.lot - 1), titulaire));
        if (context.attributions.size() < holder.lot)
            context.attributions << attribution;
        addVersion(builder, attribution, holder.lot, context.debut, holder.perMille);
    }
    // Lot 1 was revised: older bons keep their prices.
    addVersion(builder, context.attributions.value(0), 1, context.today.addDays(-90), 1'023);
}

} // namespace isegorie::demo
