// The analysis of votes as files for a spreadsheet.
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesSortie.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cmath>

namespace isegorie::consultation {

using documents::Cell;
using documents::CellStyle;

namespace {

constexpr int kDecimals = 4;

Cell share(long long count, long long n) {
    return n == 0 ? Cell::text(QString())
                  : Cell::rate(int(std::lround(10'000.0 * double(count) / double(n))));
}

Cell bound(double value) {
    return Cell::rate(int(std::lround(10'000 * value)));
}

QString yesNo(bool value) {
    return value ? Consultation::tr("oui") : Consultation::tr("non");
}

void addPartTitles(QStringList& titles, const QString& who) {
    titles << Consultation::tr("%1 : votes").arg(who) << Consultation::tr("%1 : pour").arg(who)
           << Consultation::tr("%1 : pour, borne basse").arg(who)
           << Consultation::tr("%1 : pour, borne haute").arg(who) << Consultation::tr("%1 : contre").arg(who)
           << Consultation::tr("%1 : sans avis").arg(who);
}

void addPart(std::vector<Cell>& row, const PartGroupe& part) {
    row.push_back(Cell::integer(part.n()));
    row.push_back(share(part.accords, part.n()));
    row.push_back(bound(part.accord.first));
    row.push_back(bound(part.accord.second));
    row.push_back(share(part.desaccords, part.n()));
    row.push_back(share(part.passes, part.n()));
}

TableauRapport statements(const ResultatVotes& result) {
    TableauRapport table;
    table.titres = {Consultation::tr("Énoncé"),
                    Consultation::tr("Référence"),
                    Consultation::tr("Modéré"),
                    Consultation::tr("Consensus"),
                    Consultation::tr("Consensus, borne basse"),
                    Consultation::tr("Consensus, borne haute"),
                    Consultation::tr("Dissensus")};
    addPartTitles(table.titres, Consultation::tr("Tous"));
    for (const GroupeAnalyse& group : result.groupes)
        addPartTitles(table.titres, Consultation::tr("Groupe %1").arg(group.nom));
    for (const int place : ordreEnonces(result, TriEnonces::Consensus)) {
        const EnonceAnalyse& one = result.enonces[size_t(place)];
        std::vector<Cell> row{Cell::text(one.texte.isEmpty() ? one.reference : one.texte),
                              Cell::text(one.reference),
                              Cell::text(yesNo(one.retire)),
                              Cell::decimal(one.consensus, kDecimals),
                              Cell::decimal(one.intervalle.first, kDecimals),
                              Cell::decimal(one.intervalle.second, kDecimals),
                              Cell::decimal(one.dissensus, kDecimals)};
        addPart(row, one.tous);
        for (const PartGroupe& part : one.groupes)
            addPart(row, part);
        table.lignes.push_back(std::move(row));
    }
    return table;
}

TableauRapport groups(const ResultatVotes& result) {
    TableauRapport table{{Consultation::tr("Groupe"), Consultation::tr("Personnes"),
                          Consultation::tr("Stabilité"), Consultation::tr("Énoncé qui le distingue"),
                          Consultation::tr("Sens"), Consultation::tr("Votes"), Consultation::tr("Part"),
                          Consultation::tr("Borne basse"), Consultation::tr("Borne haute"),
                          Consultation::tr("Rapport aux autres")},
                         {}};
    for (size_t group = 0; group < result.groupes.size(); ++group)
        for (const analyse::Representatif& one : result.analyse.opinions.representatifs[group]) {
            const EnonceAnalyse& statement = result.enonces[size_t(one.commentaire)];
            table.lignes.push_back(
                {Cell::text(result.groupes[group].nom), Cell::integer(result.groupes[group].effectif),
                 Cell::text(recouvrementTexte(result.groupes[group].recouvrement)),
                 Cell::text(statement.texte.isEmpty() ? statement.reference : statement.texte),
                 Cell::text(one.accord ? Consultation::tr("pour") : Consultation::tr("contre")),
                 Cell::integer(one.essais), share(one.succes, one.essais), bound(one.bas), bound(one.haut),
                 Cell::decimal(one.ratio, 2)});
        }
    return table;
}

documents::Sheet sheetOf(const QString& name, const TableauRapport& table, const QString& title,
                         double firstWidth) {
    documents::Sheet sheet;
    sheet.name = name;
    sheet.landscape = true;
    const int columns = int(table.titres.size());
    sheet.add({Cell::text(title, CellStyle::Title).spanning(std::max(1, std::min(columns, 6)))});
    std::vector<Cell> head;
    for (const QString& one : table.titres)
        head.push_back(Cell::text(one, CellStyle::Header));
    sheet.headRow = sheet.add(std::move(head));
    for (const auto& row : table.lignes)
        sheet.add(row);
    sheet.filterLastRow = int(sheet.rows.size()) - 1;
    for (int i = 0; i < columns; ++i)
        sheet.columns.push_back({i == 0 ? firstWidth : 13.0});
    return sheet;
}

documents::Workbook workbookOf(const ResultatVotes& result) {
    documents::Workbook workbook;
    workbook.info.title = result.source.titre;
    workbook.sheets.push_back(
        sheetOf(Consultation::tr("Énoncés"), statements(result), result.source.titre, 70));
    documents::Sheet second = sheetOf(Consultation::tr("Groupes"), groups(result), result.source.titre, 10);
    if (second.columns.size() > 3)
        second.columns[3].width = 70;
    workbook.sheets.push_back(std::move(second));
    documents::Sheet method;
    method.name = Consultation::tr("Méthode");
    method.columns.push_back({110});
    method.add({Cell::text(Consultation::tr("Méthode et avertissements"), CellStyle::Title)});
    for (const QString& line : result.avertissements)
        method.add({Cell::text(line, CellStyle::Warning)});
    for (const QString& line : methodeVotes(result))
        method.add({Cell::text(line, CellStyle::Plain)});
    workbook.sheets.push_back(std::move(method));
    return workbook;
}

base::Status writeStatements(const ResultatVotes& result, const QString& path) {
    const TableauRapport table = statements(result);
    std::vector<QStringList> rows;
    for (const std::vector<Cell>& line : table.lignes) {
        QStringList row;
        for (const Cell& cell : line)
            row << (cell.kind == Cell::Kind::Rate ? base::decimal(double(cell.number) / 10'000, kDecimals)
                    : cell.kind == Cell::Kind::Integer ? QString::number(cell.number)
                                                       : texteCellule(cell));
        rows.push_back(row);
    }
    return documents::writeCsv(path, table.titres, rows);
}

} // namespace

base::Status ecrireVotes(const ResultatVotes& resultat, const QString& chemin, base::TaskContext* context) {
    const base::EnFrancais french;
    const QString suffix = QFileInfo(chemin).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return writeStatements(resultat, chemin);
    if (suffix == QLatin1String("xlsx"))
        return documents::writeWorkbook(workbookOf(resultat), chemin, context);
    if (suffix == QLatin1String("json"))
        return documents::writeFile(chemin, QJsonDocument(resultatJson(resultat)).toJson());
    return base::echec(base::Erreur::saisie(QStringLiteral("votes.format"),
                                            Consultation::tr("Les votes ne s’écrivent pas dans ce format."),
                                            Consultation::tr("Donnez un nom en .csv, .xlsx ou .json."))
                           .dans(chemin));
}

} // namespace isegorie::consultation
