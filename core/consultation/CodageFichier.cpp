// Every coding of a field as a file.
#include "core/consultation/CodageSortie.h"
#include "core/consultation/TableauRapport.h"
#include "core/consultation/Textes.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Status;
using documents::Cell;

namespace {

using Lines = std::vector<QStringList>;

/// What a reading knows the columns by, whatever the language: the number in this base, the contribution as
/// screens name it (« proposition/12 »), and what its own file calls it (« 12 »).
QStringList titles() {
    return {QStringLiteral("numero"), QStringLiteral("contribution"), QStringLiteral("identifiant"),
            QStringLiteral("code"),   QStringLiteral("codeur"),       QStringLiteral("origine"),
            QStringLiteral("plan"),   QStringLiteral("mise_de_cote")};
}

base::Result<Lines> linesOf(const storage::Database& database, const ChampCodage& field,
                            const PlanCodification& plan) {
    Lines lines;
    const auto read = database.each(
        QStringLiteral("consultation/codages_export"), field.parametresDuChamp(),
        [&](const storage::Row& row) {
            lines.push_back({QString::number(row.integer("contribution")), row.text("identifiant"),
                             row.text("identifiant").section(u'/', 1), plan.chemin(row.text("code_id")),
                             row.text("codeur"), row.text("origine"), row.text("plan_cite"),
                             row.integer("ecartee") == 1 ? Consultation::tr("oui") : QString()});
        });
    return read ? base::Result<Lines>(std::move(lines)) : echec(read.error());
}

Status writeJson(const Lines& lines, const EtatPlan& state, const QString& path) {
    QJsonArray list;
    const QStringList names = titles();
    for (const QStringList& line : lines) {
        QJsonObject one;
        for (qsizetype i = 0; i < names.size(); ++i)
            one.insert(names.at(i), line.at(i));
        one.insert(names.first(), line.first().toLongLong());
        list << one;
    }
    const QJsonObject json{{QStringLiteral("plan"), state.toJson()}, {QStringLiteral("codages"), list}};
    return documents::writeFile(path, QJsonDocument(json).toJson());
}

Status writeSheet(const Lines& lines, const EtatPlan& state, const QString& path) {
    TableauRapport table{titles(), {}};
    for (const QStringList& line : lines) {
        std::vector<Cell> row{Cell::integer(line.first().toLongLong())};
        for (const QString& cell : line.mid(1))
            row.push_back(Cell::text(cell));
        table.lignes.push_back(std::move(row));
    }
    documents::Workbook workbook;
    workbook.info.title = Consultation::tr("Plan de codification : %1").arg(state.reference());
    workbook.sheets.push_back(feuilleDe(
        table,
        {Consultation::tr("Codages"), {}, {}, {10, 24, 16, 40, 24, 16, 24, 12}, true, workbook.info.title}));
    return documents::writeWorkbook(workbook, path);
}

} // namespace

Status exporterCodages(const storage::Database& database, const ChampCodage& champ, const QString& chemin) {
    const auto plan = planDe(database, champ.concertationId);
    const auto state = etatPlan(database, champ.concertationId);
    if (!plan || !state)
        return echec(plan ? state.error() : plan.error());
    const auto lines = linesOf(database, champ, *plan);
    if (!lines)
        return echec(lines.error());
    const QString ending = QFileInfo(chemin).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return documents::writeCsv(chemin, titles(), *lines);
    if (ending == QLatin1String("json"))
        return writeJson(*lines, *state, chemin);
    if (ending == QLatin1String("xlsx"))
        return writeSheet(*lines, *state, chemin);
    return echec(Erreur::saisie(QStringLiteral("codage.format"),
                                Consultation::tr("« .%1 » n’est pas un format de codages.").arg(ending),
                                Consultation::tr("Choisissez .csv, .xlsx ou .json.")));
}

} // namespace isegorie::consultation
