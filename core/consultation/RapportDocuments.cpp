// A report as a document, a presentation, a workbook and JSON.
#include "core/base/Typographie.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

namespace isegorie::consultation {

using documents::Cell;
using documents::PdfParagraph;

namespace {

constexpr std::size_t kColumnsInDocument = 9;                ///< Wider tables stand in the workbook only.
constexpr qsizetype kCellOnSlide = 220, kQuoteOnSlide = 400; ///< Characters.
constexpr std::size_t kRowsOnSlides = 60;
constexpr qsizetype kQuotesOnSlides = 24;

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

void addTable(documents::PdfReport& document, const TableauRapport& table) {
    if (std::size_t(table.titres.size()) > kColumnsInDocument)
        return document.blocks.emplace_back(
                   PdfParagraph{Consultation::tr("Ce tableau de %1 colonnes est dans le classeur.")
                                    .arg(table.titres.size()),
                                PdfParagraph::Role::Muted}),
               void();
    document.blocks.emplace_back(tableauImprime(table));
}

/// The findings as they flow over pages.
void addFigures(documents::PdfReport& document, const PieceRapport& piece) {
    for (const documents::Chart& chart : piece.graphiques)
        document.blocks.emplace_back(documents::PdfCharts{1, {chart}});
    if (!piece.blocs.empty()) {
        document.blocks.insert(document.blocks.end(), piece.blocs.begin(), piece.blocs.end());
        return;
    }
    if (piece.tableau) {
        if (!piece.tableau->titre.isEmpty())
            document.blocks.emplace_back(PdfParagraph{piece.tableau->titre, PdfParagraph::Role::Lead});
        addTable(document, *piece.tableau);
    }
    for (const TableauRapport& table : piece.suites) {
        document.blocks.emplace_back(PdfParagraph{table.titre, PdfParagraph::Role::Lead});
        addTable(document, table);
    }
    for (const PieceRapport::Verbatim& one : piece.verbatims) {
        document.blocks.emplace_back(PdfParagraph{one.texte, PdfParagraph::Role::Quote});
        document.blocks.emplace_back(PdfParagraph{one.reference, PdfParagraph::Role::Muted});
    }
}

void addPiece(documents::PdfReport& document, qsizetype place, const PieceRapport& piece) {
    document.blocks.emplace_back(documents::PdfHeading{number(place, piece.titre)});
    if (!piece.element.commentaire.isEmpty())
        document.blocks.emplace_back(PdfParagraph{piece.element.commentaire, PdfParagraph::Role::Lead});
    for (const QString& sentence : piece.constats)
        document.blocks.emplace_back(PdfParagraph{sentence, PdfParagraph::Role::Body});
    for (const QString& alert : piece.alertes)
        document.blocks.emplace_back(PdfParagraph{alert, PdfParagraph::Role::Warning});
    addFigures(document, piece);
    if (!piece.source.isEmpty())
        document.blocks.emplace_back(PdfParagraph{piece.source, PdfParagraph::Role::Muted});
}

QString shortened(const QString& text, qsizetype most) {
    return text.size() > most ? text.left(most).trimmed() + QStringLiteral("…") : text;
}

/// As a slide shows it: long texts are cut, and so is what would take too many slides.
documents::PdfTable slideTable(const TableauRapport& table, QStringList& points) {
    documents::PdfTable shown = tableauImprime(table);
    for (documents::PdfRow& row : shown.rows)
        for (documents::PdfCell& cell : row.cells)
            cell.text = shortened(cell.text, kCellOnSlide);
    if (shown.rows.size() > kRowsOnSlides) {
        points << Consultation::tr("%1 lignes sur %2 ; la suite est dans le classeur.")
                      .arg(kRowsOnSlides)
                      .arg(shown.rows.size());
        shown.rows.resize(kRowsOnSlides);
    }
    return shown;
}

void addSlides(documents::Presentation& presentation, const PieceRapport& piece) {
    documents::Slide slide;
    slide.titre = piece.titre;
    constexpr qsizetype kBesideChart = 1, kBesideTable = 5; // sentences
    slide.points << piece.element.commentaire
                 << piece.constats.mid(0, piece.graphiques.isEmpty() ? kBesideTable : kBesideChart);
    if (!piece.alertes.isEmpty())
        slide.points << Consultation::tr("Attention : %1").arg(piece.alertes.constFirst());
    slide.points.removeAll(QString());
    slide.source = piece.source;
    documents::Slide more; // of what has no room beside the first figure
    more.titre = piece.titre;
    more.source = piece.source;
    const auto fits = [](const TableauRapport& table) {
        return std::size_t(table.titres.size()) <= kColumnsInDocument;
    };
    if (!piece.graphiques.isEmpty())
        slide.graphique = piece.graphiques.constFirst();
    else if (piece.tableau && fits(*piece.tableau))
        slide.tableau = slideTable(*piece.tableau, slide.points);
    for (const PieceRapport::Verbatim& one : piece.verbatims.mid(0, kQuotesOnSlides))
        slide.citations << shortened(one.texte, kQuoteOnSlide);
    if (piece.verbatims.size() > kQuotesOnSlides)
        slide.points << Consultation::tr("%1 citations sur %2 ; la suite est dans le classeur.")
                            .arg(kQuotesOnSlides)
                            .arg(piece.verbatims.size());
    const QStringList quotes = piece.suites.empty() ? QStringList() : std::exchange(slide.citations, {});
    presentation.slides << slide;
    for (const documents::Chart& chart : piece.graphiques.mid(1)) {
        more.graphique = chart;
        presentation.slides << more;
    }
    more.graphique.reset();
    for (const TableauRapport& table : piece.suites)
        if (fits(table)) {
            documents::Slide one = more;
            one.titre = QStringLiteral("%1 — %2").arg(piece.titre, table.titre);
            one.tableau = slideTable(table, one.points);
            presentation.slides << one;
        }
    if (!quotes.isEmpty()) {
        more.citations = quotes;
        presentation.slides << more;
    }
}

/// « 2 Pour ou contre le projet », with room for « (3) ».
QString sheetName(qsizetype place, QString title) {
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    constexpr qsizetype kLongest = 26;
    return QStringLiteral("%1 %2")
        .arg(place + 1)
        .arg(title.replace(forbidden, QStringLiteral(" ")).simplified())
        .left(kLongest)
        .trimmed();
}

/// Tables and what is quoted, each on a sheet of its own.
void addSheets(documents::Workbook& workbook, qsizetype place, const PieceRapport& piece) {
    const QStringList notes =
        piece.constats + piece.alertes + QStringList{piece.source, mentionRepresentativite()};
    const QString name = sheetName(place, piece.titre);
    std::vector<TableauRapport> tables = piece.suites;
    if (piece.tableau)
        tables.insert(tables.begin(), *piece.tableau);
    if (!piece.verbatims.isEmpty()) {
        TableauRapport quotes{{Consultation::tr("Verbatim"), Consultation::tr("Contribution")}, {}};
        quotes.titre = tables.empty() ? QString() : Consultation::tr("Verbatims");
        for (const PieceRapport::Verbatim& one : piece.verbatims)
            quotes.lignes.push_back({Cell::text(one.texte), Cell::text(one.reference)});
        tables.push_back(std::move(quotes));
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QString title = tables[i].titre.isEmpty()
                                  ? piece.titre
                                  : QStringLiteral("%1 — %2").arg(piece.titre, tables[i].titre);
        workbook.sheets.push_back(feuilleDe(
            tables[i], {i == 0 ? name : QStringLiteral("%1 (%2)").arg(name).arg(i + 1), title, notes}));
    }
}

} // namespace

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
    constexpr double kSomeRoom = 110; // millimetres: a short annex stays on the page
    document.blocks.emplace_back(documents::PdfPageBreak{kSomeRoom});
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
    for (const PieceRapport& piece : rapport.pieces)
        addSlides(presentation, piece);
    presentation.slides << documents::Slide{
        Consultation::tr("Méthode"), rapport.methode.mid(0, 4), {}, {}, {}, {}};
    return presentation;
}

documents::Workbook rapportClasseur(const Rapport& rapport) {
    const base::EnFrancais french;
    documents::Workbook workbook;
    workbook.info = infoOf(rapport);
    for (qsizetype i = 0; i < rapport.pieces.size(); ++i)
        addSheets(workbook, i, rapport.pieces.at(i));
    workbook.sheets.push_back(
        feuilleDe(rapport.fichiers,
                  {Consultation::tr("Méthode"), Consultation::tr("Méthode et fichiers"), rapport.methode}));
    return workbook;
}

namespace {

QJsonObject tableJson(const TableauRapport& table) {
    QJsonArray rows;
    for (const std::vector<Cell>& line : table.lignes) {
        QJsonArray row;
        for (const Cell& cell : line)
            row << (cell.kind == Cell::Kind::Integer ? QJsonValue(cell.number)
                    : cell.kind == Cell::Kind::Rate  ? QJsonValue(cell.real)
                                                     : QJsonValue(texteCellule(cell)));
        rows << row;
    }
    QJsonObject json{{QStringLiteral("colonnes"), QJsonArray::fromStringList(table.titres)},
                     {QStringLiteral("lignes"), rows}};
    if (!table.titre.isEmpty())
        json.insert(QStringLiteral("titre"), table.titre);
    return json;
}

QJsonObject pieceJson(const PieceRapport& piece) {
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
    QJsonArray more;
    for (const TableauRapport& table : piece.suites)
        more << tableJson(table);
    if (!more.isEmpty())
        json.insert(QStringLiteral("tableaux"), more);
    return json;
}

} // namespace

QJsonObject rapportJson(const Rapport& rapport) {
    QJsonArray pieces;
    for (const PieceRapport& piece : rapport.pieces)
        pieces << pieceJson(piece);
    return {{QStringLiteral("titre"), rapport.titre},
            {QStringLiteral("arrete_le"), rapport.arreteLe},
            {QStringLiteral("pieces"), pieces},
            {QStringLiteral("fichiers"), tableJson(rapport.fichiers)},
            {QStringLiteral("methode"), QJsonArray::fromStringList(rapport.methode)},
            {QStringLiteral("mention"), mentionRepresentativite()}};
}

} // namespace isegorie::consultation
