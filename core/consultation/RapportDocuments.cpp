// A report as a document, a presentation, a workbook and JSON.
#include "core/base/Typographie.h"
#include "core/consultation/Rapport.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

using documents::Cell;
using documents::PdfParagraph;

namespace {

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

QString inWorkbook(const TableauRapport& table) {
    return Consultation::tr("Ce tableau de %1 colonnes est dans le classeur.").arg(table.titres.size());
}

void addTable(documents::PdfReport& document, const TableauRapport& table) {
    const std::vector<TableauRapport> parts = enParties(table);
    if (parts.empty())
        document.blocks.emplace_back(PdfParagraph{inWorkbook(table), PdfParagraph::Role::Muted});
    for (const TableauRapport& part : parts)
        document.blocks.emplace_back(tableauImprime(part));
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

/// Whether the bars say all that the table does: its answers, their counts and their parts.
bool tells(const documents::Chart& chart, const TableauRapport& table) {
    if (chart.series.size() != 1 || table.titres.size() != 3 ||
        qsizetype(table.lignes.size()) != chart.categories.size())
        return false;
    for (std::size_t i = 0; i < table.lignes.size(); ++i) {
        const std::vector<Cell>& line = table.lignes[i];
        if (texteCellule(line[0]) != chart.categories.at(qsizetype(i)) ||
            double(line[1].number) != chart.series.front().values[i] ||
            QStringLiteral("%1 (%2)").arg(texteCellule(line[1]), texteCellule(line[2])) !=
                chart.notes.value(qsizetype(i)))
            return false;
    }
    return true;
}

/// Slides of a table, as many as it has parts; what would take too many is told.
QList<documents::Slide> slidesOf(const TableauRapport& table, const documents::Slide& like) {
    const std::vector<TableauRapport> parts = enParties(table);
    QList<documents::Slide> slides;
    for (const TableauRapport& part : parts) {
        documents::Slide one = like;
        if (!slides.isEmpty())
            one.points.clear();
        one.tableau = tableauImprime(part);
        const std::size_t rows = one.tableau->rows.size();
        if (rows > kRowsOnSlides) {
            one.points << Consultation::tr("%1 lignes sur %2 ; la suite est dans le classeur.")
                              .arg(kRowsOnSlides)
                              .arg(rows);
            one.tableau->rows.resize(kRowsOnSlides);
        }
        slides << one;
    }
    if (slides.isEmpty()) {
        slides << like;
        slides.first().points << inWorkbook(table);
    }
    return slides;
}

QStringList pointsOf(const PieceRapport& piece) {
    QStringList points{piece.element.commentaire};
    points << piece.constats;
    for (const QString& alert : piece.alertes)
        points << Consultation::tr("Attention : %1").arg(alert);
    if (piece.verbatims.size() > kQuotesOnSlides)
        points << Consultation::tr("%1 citations sur %2 ; la suite est dans le classeur.")
                      .arg(kQuotesOnSlides)
                      .arg(piece.verbatims.size());
    points.removeAll(QString());
    return points;
}

/// As many bars as are read from afar, the longest, in their order; the slide says so.
documents::Slide withChart(documents::Slide slide, documents::Chart chart) {
    constexpr std::size_t kBarsOnSlides = 12;
    const qsizetype all = chart.categories.size();
    if (chart.kind == documents::Chart::Kind::Bars && chart.series.size() == 1 && chart.targets.empty() &&
        std::size_t(all) > kBarsOnSlides) {
        const std::vector<double>& values = chart.series.front().values;
        std::vector<qsizetype> kept(values.size());
        std::iota(kept.begin(), kept.end(), qsizetype(0));
        std::stable_sort(kept.begin(), kept.end(), [&values](qsizetype a, qsizetype b) {
            return values[std::size_t(a)] > values[std::size_t(b)];
        });
        kept.resize(kBarsOnSlides);
        std::sort(kept.begin(), kept.end());
        documents::Chart shown = chart;
        shown.categories.clear();
        shown.notes.clear();
        shown.series.front().values.clear();
        for (const qsizetype i : kept) {
            shown.categories << chart.categories.at(i);
            shown.notes << chart.notes.value(i);
            shown.series.front().values.push_back(values[std::size_t(i)]);
        }
        chart = std::move(shown);
        slide.points << Consultation::tr("Barres : les %1 plus longues sur %2 ; le tableau a tout.")
                            .arg(kBarsOnSlides)
                            .arg(all);
    }
    slide.graphique = std::move(chart);
    return slide;
}

/// What a piece says, then its charts, its tables and what people wrote: nothing of it is cut.
void addSlides(documents::Presentation& presentation, const PieceRapport& piece) {
    documents::Slide bare; // of what follows the first figure
    bare.titre = piece.titre;
    bare.source = piece.source;
    documents::Slide first = bare;
    first.points = pointsOf(piece);
    QList<documents::Slide> slides;
    const auto next = [&] { return slides.isEmpty() ? first : bare; };
    for (const documents::Chart& chart : piece.graphiques) {
        slides << withChart(next(), chart);
    }
    const bool told =
        !slides.isEmpty() && piece.tableau && tells(*slides.constFirst().graphique, *piece.tableau);
    if (piece.tableau && !told) {
        QList<documents::Slide> shown = slidesOf(*piece.tableau, next());
        if (!slides.isEmpty() && shown.first().points.isEmpty()) // after the chart, under its title
            slides.last().tableau = shown.takeFirst().tableau;
        slides += shown;
    }
    for (const TableauRapport& table : piece.suites) {
        documents::Slide one = next();
        one.titre = QStringLiteral("%1 — %2").arg(piece.titre, table.titre);
        slides += slidesOf(table, one);
    }
    QList<documents::SlideQuote> quotes;
    for (const PieceRapport::Verbatim& one : piece.verbatims.mid(0, kQuotesOnSlides))
        quotes.append({one.texte, one.reference});
    // Beside the table where there is only one, else after all of them.
    if (slides.isEmpty() || (!quotes.isEmpty() && (slides.size() > 1 || !piece.graphiques.isEmpty())))
        slides << next();
    slides.last().citations = quotes;
    presentation.slides += slides;
}

/// What was imported; the whole hashes are in the workbook.
TableauRapport filesShown(const Rapport& report) {
    constexpr qsizetype kHash = 12;
    TableauRapport files = report.fichiers;
    for (std::vector<Cell>& row : files.lignes)
        row.back() = Cell::text(row.back().string.left(kHash) + QStringLiteral("…"));
    return files;
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
    if (piece.detail)
        tables.push_back(*piece.detail);
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
    document.blocks.emplace_back(tableauImprime(filesShown(rapport)));
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
    documents::Slide method;
    method.titre = Consultation::tr("Méthode");
    method.points = rapport.methode;
    method.points.removeAll(presentation.mention); // at the bottom of every slide
    presentation.slides << method;
    documents::Slide files;
    files.titre = Consultation::tr("Fichiers");
    presentation.slides += slidesOf(filesShown(rapport), files);
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
    if (!piece.mesures.isEmpty())
        json.insert(QStringLiteral("mesures"), piece.mesures);
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
