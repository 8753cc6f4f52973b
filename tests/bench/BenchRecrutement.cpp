// The screen of the candidates with a large pool: what the window feels of the import, the search and an
// edit.
#include "core/base/Identifiant.h"
#include "core/recrutement/PlanEdits.h"
#include "tests/bench/Bench.h"
#include "tests/bench/EventLoop.h"
#include "ui/recrutement/CandidatsModel.h"
#include "ui/recrutement/CandidatsOnglet.h"
#include "ui/recrutement/FaisabilitePanneau.h"
#include "ui/recrutement/ImportCandidatsPanneau.h"
#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/PlanOnglet.h"
#include "ui/recrutement/RecrutementDetail.h"
#include "ui/recrutement/RecrutementsPage.h"
#include "ui/shell/DataTable.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

namespace isegorie::bench {

using storage::Database;
using storage::Edit;

namespace {

QString writeFile(const QTemporaryDir& folder, int people) {
    const QString path = folder.filePath(QStringLiteral("banc.csv"));
    QFile file(path);
    static_cast<void>(file.open(QIODevice::WriteOnly));
    file.write("id;nom;prénom;téléphone;adresse;cp;ville;sexe;âge;consentement\n");
    for (int i = 0; i < people; ++i)
        file.write(QStringLiteral("%1;Nom%2;Prénom%3;06%4;%5 rue de la Place %6;35000;Rennes;%7;%8;oui\n")
                       .arg(i)
                       .arg(i % 7919)
                       .arg(i % 613)
                       .arg(10'000'000 + i)
                       .arg(i % 180 + 1)
                       .arg(i % 1009)
                       .arg(QLatin1String(i % 2 == 0 ? "F" : "H"))
                       .arg(QLatin1String(i % 3 == 0 ? "18-24 ans" : "25-34 ans"))
                       .toUtf8());
    return path;
}

/// A recruitment with two criteria; returns its id.
QString recruit(Database& database) {
    recrutement::Recrutement one;
    one.concertationId = base::newId();
    one.libelle = QStringLiteral("Banc");
    one.taille = 100;
    static_cast<void>(
        database.apply(Edit(QStringLiteral("Créer"))
                           .insert(QStringLiteral("concertation"), one.concertationId,
                                   {{QStringLiteral("titre"), QStringLiteral("Banc")},
                                    {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}})));
    const auto made =
        recrutement::createRecrutement(database, one, {QStringLiteral("sexe"), QStringLiteral("age")});
    static_cast<void>(database.apply(made->edit));
    return made->id;
}

/// The page as the window makes it: all its parts.
struct Page : ui::RecrutementsPage {
    explicit Page(ui::Session& session) : ui::RecrutementsPage(session) { makeFurtherParts(); }
};

class Screen {
public:
    Screen(Report& report, ui::Session& session)
        : m_report(report),
          m_page(session),
          m_candidats(
              static_cast<ui::CandidatsOnglet&>(*m_page.detail()->onglet(QStringLiteral("candidats")))),
          m_plan(static_cast<ui::PlanOnglet&>(*m_page.detail()->onglet(QStringLiteral("plan")))) {
        QObject::connect(&session, &ui::Session::changed, &m_page, &ui::RecrutementsPage::refresh);
        m_page.resize(1280, 800);
        m_page.show();
        m_page.refresh({});
    }

    void run(const QString& recrutementId, const QString& file, int people) {
        static_cast<void>(m_page.coffre().coffre()->create(
            coffre::Secret::fromText(QStringLiteral("quatre mots sans rapport")), {1, 8192}));
        Q_EMIT m_page.coffre().etatChanged();
        m_page.openRecord(recrutementId);
        m_page.detail()->showOnglet(QStringLiteral("candidats"));
        auto& panel = *m_candidats.importPanneau();
        const auto compared = [&panel] { return !panel.isWorking() && panel.plan(); };
        const auto listed = [this, people] {
            return m_candidats.model()->rowCount() == people &&
                   m_page.vivier().etat() == ui::VivierSource::Etat::Pret;
        };
        measure(
            "candidates: a file read and compared", [&] { m_page.take(file); }, compared);
        measure(
            "candidates: imported, listed", [&] { panel.importer()->trigger(); }, listed);
        measure(
            "candidates: one searched",
            [&] { m_candidats.table()->setFilterText(QStringLiteral("nom77 prenom1")); },
            [this] { return m_candidats.table()->visibleRowCount() < 1000; });
        measure(
            "candidates: search given up", [&] { m_candidats.table()->setFilterText({}); },
            [this, people] { return m_candidats.table()->visibleRowCount() == people; });
        measure(
            "candidates: one chosen", [&] { m_candidats.table()->selectRow(people / 2); },
            [] { return true; });
        m_page.detail()->showOnglet(QStringLiteral("plan"));
        settle(m_page, [this] { return evaluated(); });
        measure(
            "quota changed, feasibility known",
            [&] {
                auto* model = m_plan.model();
                model->setData(model->index(0, ui::PlanModel::Minimum, model->index(0, 0)),
                               QStringLiteral("40"), Qt::EditRole);
            },
            [this] { return evaluated(); });
        m_page.detail()->showOnglet(QStringLiteral("candidats"));
        settle(m_page, listed);
    }

private:
    bool evaluated() {
        return m_plan.faisabilite()->faisabilite() && !m_plan.faisabilite()->isComputing() &&
               m_page.vivier().etat() == ui::VivierSource::Etat::Pret;
    }
    void measure(const char* what, const std::function<void()>& work,
                 const std::function<bool()>& condition) {
        const QString name = QString::fromUtf8(what);
        const Settled settled = measureSettled(name, m_page, work, condition);
        m_report.add({name, settled.milliseconds, {}, 0, settled.largestGap});
    }

    Report& m_report;
    Page m_page;
    ui::CandidatsOnglet& m_candidats;
    ui::PlanOnglet& m_plan;
};

} // namespace

void benchRecrutement(Report& report) {
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("ecran.isegorie")),
                                   {QStringLiteral("Banc"), true, Database::Access::ReadWrite});
    const QString id = recruit(**database);
    ui::Session session(std::move(*database));
    const int people = report.size().candidats;
    Screen(report, session).run(id, writeFile(folder, people), people);
}

} // namespace isegorie::bench
