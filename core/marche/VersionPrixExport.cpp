#include "core/marche/VersionPrixExport.h"

#include "core/base/Dates.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/Workbook.h"
#include "core/marche/Catalogue.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

using documents::Cell;
using documents::CellStyle;

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(VersionPrix)
};

QStringList headers() {
    return {QStringLiteral("code"), QStringLiteral("designation"), QStringLiteral("unite"),
            QStringLiteral("pu_ht"), QStringLiteral("pu_ht_sans_fichier")};
}

QString labelOf(const QString& code) {
    const UniteOeuvre* unite = Catalogue::instance().find(code);
    return unite ? unite->libelle : QString();
}

QString unitOf(const QString& code) {
    const UniteOeuvre* unite = Catalogue::instance().find(code);
    return unite ? unite->unite : QString();
}

std::vector<Cell> lineCells(const Prix& price) {
    return {Cell::text(price.code), Cell::text(labelOf(price.code)), Cell::text(unitOf(price.code)),
            Cell::amount(price.puHt),
            price.puHtSansFichier ? Cell::amount(*price.puHtSansFichier) : Cell::blank()};
}

} // namespace

QByteArray exportBpuCsv(const QList<Prix>& prix) {
    std::vector<QStringList> rows;
    rows.reserve(size_t(prix.size()));
    for (const Prix& price : prix)
        rows.push_back({price.code, labelOf(price.code), unitOf(price.code), price.puHt.texteBrut(),
                        price.puHtSansFichier ? price.puHtSansFichier->texteBrut() : QString()});
    return documents::csvBytes(headers(), rows);
}

base::Result<QByteArray> exportBpuXlsx(const Attribution& attribution, const VersionPrix& version,
                                       const QList<Prix>& prix) {
    documents::Sheet sheet;
    sheet.name = Textes::tr("BPU lot %1").arg(attribution.lot);
    sheet.columns = {{10}, {70}, {16}, {14}, {18}};
    std::vector<Cell> head;
    for (const QString& title : headers())
        head.push_back(Cell::text(title, CellStyle::Header));
    sheet.headRow = sheet.add(head);
    for (const Prix& price : prix)
        sheet.filterLastRow = sheet.add(lineCells(price));
    sheet.landscape = true;
    sheet.pageHeader =
        Textes::tr("%1 — lot %2 — %3").arg(attribution.titulaire).arg(attribution.lot).arg(version.libelle);
    documents::Workbook workbook;
    workbook.info.title = Textes::tr("Bordereau des prix unitaires");
    workbook.info.subject = sheet.pageHeader;
    workbook.info.created = version.dateEffet.startOfDay();
    workbook.sheets.push_back(sheet);
    return documents::workbookBytes(workbook);
}

} // namespace isegorie::marche
