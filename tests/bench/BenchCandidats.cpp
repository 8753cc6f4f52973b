// A large pool of volunteers: read, compared, encrypted, stored, opened again, searched.
#include "core/base/Identifiant.h"
#include "core/recrutement/Foyers.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/PlanEdits.h"
#include "tests/bench/Bench.h"

#include <QTemporaryDir>

#include <cstdio>

namespace isegorie::bench {

using namespace recrutement;
using storage::Database;
using storage::Edit;

namespace {

QByteArray file(int people) {
    static const char* const towns[]{"Rennes", "Lyon", "Paris", "Brest", "Nantes", "Lille", "Dijon", "Metz"};
    static const char* const ages[]{"18-24 ans", "25-34 ans", "35-49 ans", "50-64 ans", "65 ans ou plus"};
    QByteArray csv =
        "id;nom;prénom;téléphone;courriel;adresse;cp;ville;sexe;âge;profession;région;consentement\n";
    for (int i = 0; i < people; ++i)
        csv += QStringLiteral("%1;Nom%2;Prénom%3;06%4;p%1@exemple.fr;%5 rue de la Place "
                              "%6;%7000;%8;%9;%10;%11;Bretagne;oui\n")
                   .arg(i, 6, 10, QLatin1Char('0'))
                   .arg(i % 7919)
                   .arg(i % 613)
                   .arg(10'000'000 + i)
                   .arg(i % 180 + 1)
                   .arg(i % 1009)
                   .arg(10 + i % 80)
                   .arg(QLatin1String(towns[i % 8]))
                   .arg(QLatin1String(i % 2 == 0 ? "F" : "H"))
                   .arg(QLatin1String(ages[i % 5]))
                   .arg(i % 3 == 0 ? QStringLiteral("Employés") : QStringLiteral("Retraités"))
                   .toUtf8();
    return csv;
}

double once(const char* what, const std::function<void()>& work) {
    const double milliseconds = medianMilliseconds(1, work);
    std::printf("  %s: %.0f ms\n", what, milliseconds);
    std::fflush(stdout);
    return milliseconds;
}

QString newRecruitment(Database& database) {
    Recrutement one;
    one.concertationId = base::newId();
    one.libelle = QStringLiteral("Banc");
    one.taille = 100;
    static_cast<void>(
        database.apply(Edit(QStringLiteral("Créer"))
                           .insert(QStringLiteral("concertation"), one.concertationId,
                                   {{QStringLiteral("titre"), QStringLiteral("Banc")},
                                    {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}})));
    const auto made = createRecrutement(database, one,
                                        {QStringLiteral("sexe"), QStringLiteral("age"),
                                         QStringLiteral("profession"), QStringLiteral("region")});
    static_cast<void>(database.apply(made->edit));
    return made->id;
}

} // namespace

void benchCandidats(Report& report) {
    const int count = report.size().candidats;
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("banc.isegorie")),
                                   {QStringLiteral("Banc"), true, Database::Access::ReadWrite})
                        .value();
    auto coffre = coffre::Coffre::open(*database).value();
    static_cast<void>(
        coffre->create(coffre::Secret::fromText(QStringLiteral("quatre mots sans rapport")), {1, 8192}));
    const QString id = newRecruitment(*database);
    const QByteArray csv = file(count);
    std::printf("%d candidates:\n", count);
    FichierCandidats read;
    PlanImportCandidats plan;
    Edit edit;
    Vivier vivier;
    once("read the file", [&] { read = readFichierCandidats(csv, QStringLiteral("banc.csv")).value(); });
    once("plan", [&] {
        vivier = loadVivier(*database, *coffre, id, Ouverture::Identites).value();
        plan = planImportCandidats(vivier, read, proposerCorrespondance(read.table.entetes, vivier.plan),
                                   {QDate(2026, 3, 1), false, false, false})
                   .value();
    });
    once("encrypt", [&] {
        edit = storeImportCandidats(prepareImportCandidats(*database, *coffre, plan).value(), plan).value();
    });
    const double stored = once("store", [&] { static_cast<void>(database->apply(edit)); });
    once("open profiles", [&] { static_cast<void>(loadVivier(*database, *coffre, id, Ouverture::Profils)); });
    const double opened = once("open identities", [&] {
        vivier = loadVivier(*database, *coffre, id, Ouverture::Identites).value();
    });
    std::unique_ptr<Recherche> search;
    once("index in memory", [&] { search = std::make_unique<Recherche>(vivier); });
    once("search", [&] { static_cast<void>(search->chercher(QStringLiteral("nom77 rennes"))); });
    once("doubtful households", [&] { static_cast<void>(pairesDouteuses(vivier)); });
    once("compare the same file again", [&] {
        plan = planImportCandidats(vivier, read, proposerCorrespondance(read.table.entetes, vivier.plan),
                                   {QDate(2026, 3, 1), false, false, false})
                   .value();
    });
    report.add({QStringLiteral("%1 volunteers stored encrypted").arg(count), stored,
                QStringLiteral("the same opened again"), opened});
}

} // namespace isegorie::bench
