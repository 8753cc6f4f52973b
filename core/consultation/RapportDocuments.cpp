// A report as a document, a presentation, a workbook and JSON.
#include "core/base/Typographie.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QTimeZone>

namespace isegorie::consultation {

using documents::Cell;
using documents::CellStyle;
using documents::PdfParagraph;

namespace {

constexpr qsizetype kFooter = 70;
constexpr std::size_t kColumnsInDocument = 9; ///< Wider tables stand in the workbook only.

documents::DocumentInfo infoOf(const Rapport& report) {
    return {report.titre,
            QStringLiteral("CIPC"),
            report.sousTitre,
            {QStringLiteral("synthèse"), QStringLiteral("contributions")},
            QDateTime(QDate::fromString(report.arreteLe, Qt::ISODate), QTime(0, 0), QTimeZone::utc())};
}

QString number(qsizetype place, const QString& title) {
    return QStringLiteral("%1. %2").arg(place + 1).arg(title);
}

void addPiece(documents::PdfReport& document, qsizetype place, const PieceRapport& piece) {
    document.blocks.emplace_back(documents::PdfHeading{number(place, piece.titre)});
    if (!piece.element.commentaire.isEmpty())
        document.blocks.emplace_back(PdfParagraph{piece.element.commentaire, PdfParagraph::Role::Lead});
    for (const QString& sentence : piece.constats)
        document.blocks.emplace_back(PdfParagraph{sentence, PdfParagraph::Role::Body});
    for (const QString& alert : piece.alertes)
        document.blocks.emplace_back(PdfParagraph{alert, PdfParagraph::Role::Warning});
    if (piece.graphique)
        document.blocks.emplace_back(documents::PdfCharts{1, {*piece.graphique}});
    if (piece.tableau && std::size_t(piece.tableau->titres.size()) <= kColumnsInDocument)
        document.blocks.emplace_back(tableauImprime(*piece.tableau));
    else if (piece.tableau)
        document.blocks.emplace_back(
            PdfParagraph{Consultation::tr("Ce tableau de %1 colonnes est dans le classeur.")
                             .arg(piece.tableau->titres.size()),
                         PdfParagraph::Role::Muted});
    for (const PieceRapport::Verbatim& one : piece.verbatims) {
        document.blocks.emplace_back(PdfParagraph{one.texte, PdfParagraph::Role::Quote});
        document.blocks.emplace_back(PdfParagraph{one.reference, PdfParagraph::Role::Muted});
    }
    if (!piece.source.isEmpty())
        document.blocks.emplace_back(PdfParagraph{piece.source, PdfParagraph::Role::Muted});
}

documents::Sheet sheetOf(const QString& name, const QString& title, const TableauRapport& table,
                         const QStringList& notes) {
    documents::Sheet sheet;
    sheet.name = name;
    sheet.pageFooter = title.size() > kFooter ? title.left(kFooter) + QStringLiteral("…") : title;
    const int columns = std::max(1, int(table.titres.size()));
    sheet.add({Cell::text(title, CellStyle::Title).spanning(columns)});
    sheet.add({Cell::blank(CellStyle::Plain)});
    std::vector<Cell> head;
    for (const QString& one : table.titres)
        head.push_back(Cell::text(one, CellStyle::Header));
    sheet.headRow = sheet.add(std::move(head));
    for (const std::vector<Cell>& row : table.lignes)
        sheet.add(row);
    sheet.filterLastRow = int(sheet.rows.size()) - 1;
    for (int i = 0; i < columns; ++i)
        sheet.columns.push_back({i == 0 ? 44.0 : 16.0});
    sheet.add({Cell::blank(CellStyle::Plain)});
    for (const QString& note : notes)
        if (!note.isEmpty())
            sheet.add({Cell::text(note, CellStyle::Muted).spanning(columns)});
    return sheet;
}

/// The column with the longest text takes the room that is left; the first among equals.
qsizetype widestColumn(const TableauRapport& table) {
    qsizetype widest = 0;
    qsizetype longest = 0;
    for (const std::vector<Cell>& row : table.lignes)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (const qsizetype length = texteCellule(row[i]).size(); length > longest) {
                longest = length;
                widest = qsizetype(i);
            }
    return widest;
}

} // namespace

bool estChiffre(const Cell& cell) {
    return cell.kind == Cell::Kind::Integer || cell.kind == Cell::Kind::Rate ||
           cell.kind == Cell::Kind::Decimal;
}

QString texteCellule(const Cell& cell) {
    switch (cell.kind) {
    case Cell::Kind::Integer:
        return entierTexte(cell.number);
    case Cell::Kind::Rate:
        return pourcentage(double(cell.number) / 10'000);
    case Cell::Kind::Decimal:
        return base::decimal(cell.real, cell.decimals);
    case Cell::Kind::Date:
        return cell.day.toString(QStringLiteral("dd/MM/yyyy"));
    default:
        return cell.string;
    }
}

documents::PdfTable tableauImprime(const TableauRapport& tableau) {
    documents::PdfTable table;
    const qsizetype elastic = widestColumn(tableau);
    for (qsizetype i = 0; i < tableau.titres.size(); ++i) {
        const bool figures = !tableau.lignes.empty() && std::size_t(i) < tableau.lignes.front().size() &&
                             estChiffre(tableau.lignes.front()[std::size_t(i)]);
        table.columns.push_back(
            {tableau.titres.at(i),
             figures ? documents::PdfColumn::Align::Right : documents::PdfColumn::Align::Left,
             i == elastic ? 1.0 : 0.0});
    }
    for (const std::vector<Cell>& line : tableau.lignes) {
        documents::PdfRow row;
        for (const Cell& cell : line)
            row.cells.emplace_back(texteCellule(cell));
        row.cells.resize(std::size_t(tableau.titres.size()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

documents::PdfReport rapportDocument(const Rapport& rapport) {
    const base::EnFrancais french;
    documents::PdfReport document;
    document.info = infoOf(rapport);
    document.letterhead = {QStringLiteral("Centre interministériel de la participation citoyenne (CIPC)"),
                           QStringLiteral("Direction interministérielle de la transformation publique")};
    document.title = rapport.titre;
    document.subtitle = rapport.sousTitre;
    document.footer = mentionRepresentativite();
    document.blocks.emplace_back(PdfParagraph{mentionRepresentativite(), PdfParagraph::Role::Note});
    for (qsizetype i = 0; i < rapport.pieces.size(); ++i)
        addPiece(document, i, rapport.pieces.at(i));
    document.blocks.emplace_back(documents::PdfPageBreak{});
    document.blocks.emplace_back(documents::PdfHeading{Consultation::tr("Annexe : méthode et fichiers")});
    for (const QString& line : rapport.methode)
        document.blocks.emplace_back(PdfParagraph{line, PdfParagraph::Role::Body});
    TableauRapport files = rapport.fichiers; // the whole hashes are in the workbook
    for (std::vector<Cell>& row : files.lignes)
        row.back() = Cell::text(row.back().string.left(12) + QStringLiteral("…"));
    document.blocks.emplace_back(tableauImprime(files));
    return document;
}

documents::Presentation rapportPresentation(const Rapport& rapport) {
    const base::EnFrancais french;
    documents::Presentation presentation;
    presentation.info = infoOf(rapport);
    presentation.titre = rapport.titre;
    presentation.sousTitre = rapport.sousTitre;
    presentation.mention = mentionRepresentativite();
    for (const PieceRapport& piece : rapport.pieces) {
        documents::Slide slide;
        slide.titre = piece.titre;
        if (!piece.element.commentaire.isEmpty())
            slide.points << piece.element.commentaire;
        slide.points << piece.constats.value(0);
        slide.points.removeAll(QString());
        slide.graphique = piece.graphique;
        if (piece.tableau && std::size_t(piece.tableau->titres.size()) <= kColumnsInDocument)
            slide.tableau = tableauImprime(*piece.tableau);
        for (const PieceRapport::Verbatim& one : piece.verbatims)
            slide.citations << one.texte.left(400);
        slide.source = piece.source;
        presentation.slides << slide;
    }
    presentation.slides << documents::Slide{
        Consultation::tr("Méthode"), rapport.methode.mid(0, 4), {}, {}, {}, {}};
    return presentation;
}

documents::Workbook rapportClasseur(const Rapport& rapport) {
    const base::EnFrancais french;
    documents::Workbook workbook;
    workbook.info = infoOf(rapport);
    for (qsizetype i = 0; i < rapport.pieces.size(); ++i) {
        const PieceRapport& piece = rapport.pieces.at(i);
        TableauRapport table = piece.tableau.value_or(TableauRapport());
        if (!piece.verbatims.isEmpty()) {
            table.titres = {Consultation::tr("Verbatim"), Consultation::tr("Contribution")};
            for (const PieceRapport::Verbatim& one : piece.verbatims)
                table.lignes.push_back({Cell::text(one.texte), Cell::text(one.reference)});
        }
        if (table.titres.isEmpty())
            continue;
        workbook.sheets.push_back(
            sheetOf(QStringLiteral("%1 %2").arg(i + 1).arg(libelle(piece.element.genre)), piece.titre, table,
                    piece.constats + piece.alertes + QStringList{piece.source, mentionRepresentativite()}));
    }
    workbook.sheets.push_back(sheetOf(Consultation::tr("Méthode"), Consultation::tr("Méthode et fichiers"),
                                      rapport.fichiers, rapport.methode));
    return workbook;
}

QJsonObject rapportJson(const Rapport& rapport) {
    const auto tableJson = [](const TableauRapport& table) {
        QJsonArray rows;
        for (const std::vector<Cell>& line : table.lignes) {
            QJsonArray row;
            for (const Cell& cell : line)
                row << (cell.kind == Cell::Kind::Integer ? QJsonValue(cell.number)
                        : cell.kind == Cell::Kind::Rate  ? QJsonValue(double(cell.number) / 10'000)
                                                         : QJsonValue(texteCellule(cell)));
            rows << row;
        }
        return QJsonObject{{QStringLiteral("colonnes"), QJsonArray::fromStringList(table.titres)},
                           {QStringLiteral("lignes"), rows}};
    };
    QJsonArray pieces;
    for (const PieceRapport& piece : rapport.pieces) {
        QJsonArray quotes;
        for (const PieceRapport::Verbatim& one : piece.verbatims)
            quotes << QJsonObject{{QStringLiteral("contribution"), one.reference},
                                  {QStringLiteral("texte"), one.texte}};
        QJsonObject json{{QStringLiteral("genre"), cle(piece.element.genre)},
                         {QStringLiteral("titre"), piece.titre},
                         {QStringLiteral("commentaire"), piece.element.commentaire},
                         {QStringLiteral("constats"), QJsonArray::fromStringList(piece.constats)},
                         {QStringLiteral("alertes"), QJsonArray::fromStringList(piece.alertes)},
                         {QStringLiteral("source"), piece.source},
                         {QStringLiteral("verbatims"), quotes}};
        if (piece.tableau)
            json.insert(QStringLiteral("tableau"), tableJson(*piece.tableau));
        pieces << json;
    }
    return {{QStringLiteral("titre"), rapport.titre},
            {QStringLiteral("arrete_le"), rapport.arreteLe},
            {QStringLiteral("pieces"), pieces},
            {QStringLiteral("fichiers"), tableJson(rapport.fichiers)},
            {QStringLiteral("methode"), QJsonArray::fromStringList(rapport.methode)},
            {QStringLiteral("mention"), mentionRepresentativite()}};
}

} // namespace isegorie::consultation
