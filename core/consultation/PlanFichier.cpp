// A plan de codification written to a file.
#include "core/consultation/PlanEchange.h"
#include "core/consultation/TableauRapport.h"
#include "core/consultation/Textes.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Status;
using documents::Cell;

namespace {

/// What a reading knows the columns by, whatever the language.
QStringList titles() {
    return {QStringLiteral("code"),      QStringLiteral("parent"),    QStringLiteral("definition"),
            QStringLiteral("inclusion"), QStringLiteral("exclusion"), QStringLiteral("touche")};
}

QStringList cellsOf(const PlanCodification& plan, const CodePlan& one) {
    return {one.libelle,    plan.chemin(one.parentId),
            one.definition, one.inclusion,
            one.exclusion,  one.touche > 0 ? QString::number(one.touche) : QString()};
}

Status writeSheet(const PlanCodification& plan, const EtatPlan& state, const QString& path) {
    TableauRapport table{titles(), {}};
    for (const CodePlan& one : plan.codes) {
        std::vector<Cell> row;
        for (const QString& cell : cellsOf(plan, one))
            row.push_back(Cell::text(cell));
        table.lignes.push_back(std::move(row));
    }
    documents::Workbook workbook;
    workbook.info.title = Consultation::tr("Plan de codification : %1").arg(state.reference());
    workbook.sheets.push_back(feuilleDe(table, {Consultation::tr("Plan de codification"),
                                                {},
                                                {},
                                                {30, 30, 50, 40, 40, 8},
                                                true,
                                                workbook.info.title}));
    return documents::writeWorkbook(workbook, path);
}

} // namespace

Status ecrirePlan(const storage::Database& database, const QString& concertationId, const QString& chemin) {
    const auto plan = planDe(database, concertationId);
    const auto state = etatPlan(database, concertationId);
    if (!plan || !state)
        return echec(plan ? state.error() : plan.error());
    const QString ending = QFileInfo(chemin).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return writeSheet(*plan, *state, chemin);
    if (ending == QLatin1String("json")) {
        QJsonObject json = plan->toJson();
        json.insert(QStringLiteral("plan"), state->toJson());
        return documents::writeFile(chemin, QJsonDocument(json).toJson());
    }
    if (ending != QLatin1String("csv"))
        return echec(Erreur::saisie(QStringLiteral("codage.format"),
                                    Consultation::tr("« .%1 » n’est pas un format de plan.").arg(ending),
                                    Consultation::tr("Choisissez .csv, .xlsx ou .json.")));
    std::vector<QStringList> rows;
    for (const CodePlan& one : plan->codes)
        rows.push_back(cellsOf(*plan, one));
    return documents::writeCsv(chemin, titles(), rows);
}

} // namespace isegorie::consultation
