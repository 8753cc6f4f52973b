// The analysis of votes as files for a spreadsheet.
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/TableauRapport.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesDessin.h"
#include "core/consultation/VotesSortie.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace isegorie::consultation {

using documents::Cell;
using documents::CellStyle;

namespace {

constexpr int kDecimals = 4;

Cell share(long long count, long long n) {
    return n == 0 ? Cell::text(QString()) : Cell::share(double(count) / double(n));
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
    row.push_back(Cell::share(part.accord.first));
    row.push_back(Cell::share(part.accord.second));
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
                 Cell::integer(one.essais), share(one.succes, one.essais), Cell::share(one.bas),
                 Cell::share(one.haut), Cell::decimal(one.ratio, 2)});
        }
    return table;
}

documents::Workbook workbookOf(const ResultatVotes& result) {
    const QString& title = result.source.titre;
    constexpr double kText = 70, kFigure = 13;
    documents::Workbook workbook;
    workbook.info.title = title;
    workbook.sheets.push_back(
        feuilleDe(statements(result), {Consultation::tr("Énoncés"), title, {}, {kText, kFigure}, true}));
    workbook.sheets.push_back(
        feuilleDe(groups(result),
                  {Consultation::tr("Groupes"), title, {}, {10, kFigure, kFigure, kText, kFigure}, true}));
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
            row << (cell.kind == Cell::Kind::Rate      ? base::decimal(cell.real, kDecimals)
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
    if (suffix == QLatin1String("png") || suffix == QLatin1String("svg") || suffix == QLatin1String("pdf"))
        return ecrirePlanVotes(resultat, chemin);
    return base::echec(
        base::Erreur::saisie(QStringLiteral("votes.format"),
                             Consultation::tr("Les votes ne s’écrivent pas dans ce format."),
                             Consultation::tr("Donnez un nom en .csv, .xlsx ou .json ; pour le "
                                              "plan des votants, en .png, .svg ou .pdf."))
            .dans(chemin));
}

} // namespace isegorie::consultation
