#include "core/consultation/ArgumentsDessin.h"

#include "core/analyse/cartes/ArbreDispose.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/documents/FileOutput.h"
#include "core/documents/PdfArchive.h"
#include "core/documents/PdfTheme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

// In pixels of a screen; paper scales them.
constexpr double kWidth = 250;
constexpr double kStrip = 26; ///< Of the sign.
constexpr double kPadding = 9;
constexpr double kBetweenColumns = 56;
constexpr double kBetweenBoxes = 12;
constexpr double kMargin = 24;
constexpr double kRadius = 6;

double textHeight(const QFont& font, const QString& text, double width) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

QString footOf(const NoeudArgument& node) {
    if (node.genre == GenreArgument::Question)
        return {};
    return node.citations.isEmpty() ? Consultation::tr("⚠ sans citation")
                                    : Consultation::tr("%n citation(s)", nullptr, int(node.citations.size()));
}

const QFont& fontOf(const NoeudArgument& node, const StyleCarte& style) {
    const bool strong = node.genre == GenreArgument::Question || node.genre == GenreArgument::These;
    return strong ? style.gras : style.texte;
}

double inside() {
    return kWidth - kStrip - 2 * kPadding;
}

double boxHeight(const NoeudArgument& node, const StyleCarte& style) {
    const QString foot = footOf(node);
    double height = 2 * kPadding + textHeight(fontOf(node, style), node.texte, inside());
    if (!foot.isEmpty())
        height += 3 + QFontMetricsF(style.petit).height();
    return std::ceil(height);
}

void paintTitle(QPainter& painter, const QRectF& frame, const QString& title, const StyleCarte& style) {
    painter.setPen(style.encre);
    painter.setFont(style.gras);
    painter.drawText(frame.adjusted(kMargin, 6, -kMargin, 0), Qt::AlignLeft | Qt::AlignTop, title);
    painter.setPen(style.discret);
    painter.setFont(style.petit);
    painter.drawText(frame.adjusted(kMargin, 0, -kMargin, -6), Qt::AlignLeft | Qt::AlignBottom,
                     mentionRepresentativite());
}

/// With room for the title and what stands below.
QRectF pageOf(const CarteDisposee& laid, const QString& title, const StyleCarte& style) {
    QRectF page = laid.cadre.adjusted(0, -16, 0, 16);
    const double wide = std::max(QFontMetricsF(style.gras).horizontalAdvance(title),
                                 QFontMetricsF(style.petit).horizontalAdvance(mentionRepresentativite()));
    page.setWidth(std::max(page.width(), wide + 2 * kMargin + 8));
    return page;
}

struct Feuille {
    const CarteArguments& carte;
    const QString& titre;
    const StyleCarte& style;
    CarteDisposee disposee;
    QRectF page;

    void paint(QPainter& painter) const {
        painter.fillRect(page, style.page);
        peindreCarte(painter, carte, disposee, style);
        paintTitle(painter, page, titre, style);
    }
};

base::Status writePng(const Feuille& sheet, const QString& path) {
    constexpr double kMost = 30'000; // pixels a side
    double scale = 2;
    scale = std::min({scale, kMost / sheet.page.width(), kMost / sheet.page.height()});
    QImage image((sheet.page.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return echec(Erreur::systeme(QStringLiteral("arguments.image"),
                                     Consultation::tr("La carte est trop grande pour une image."),
                                     Consultation::tr("Exportez-la en PDF ou en SVG.")));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.translate(-sheet.page.topLeft());
        sheet.paint(painter);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return echec(Erreur::systeme(QStringLiteral("arguments.image"),
                                     Consultation::tr("La carte ne s’écrit pas en image."),
                                     Consultation::tr("Exportez-la en PDF ou en SVG.")));
    return documents::writeFile(path, buffer.data());
}

base::Status writeSvg(const Feuille& sheet, const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(sheet.page.size().toSize());
        generator.setViewBox(sheet.page);
        generator.setTitle(sheet.titre);
        generator.setDescription(Consultation::tr("Carte des arguments"));
        QPainter painter(&generator);
        sheet.paint(painter);
    }
    return documents::writeFile(path, buffer.data());
}

/// One page that is as large as the map: what prints it makes it fit.
base::Status writePdf(const Feuille& sheet, const QString& path) {
    constexpr double kPoints = 0.75; // a pixel of the screen is three quarters of a point
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(documents::PdfTheme::kResolution);
        const QSizeF points = sheet.page.size() * kPoints;
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        const double scale = documents::PdfTheme::pt(kPoints);
        painter.scale(scale, scale);
        painter.translate(-sheet.page.topLeft());
        sheet.paint(painter);
    }
    documents::DocumentInfo info;
    info.title = sheet.titre;
    info.author = QStringLiteral("CIPC");
    info.subject = Consultation::tr("Carte des arguments");
    info.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto bytes = documents::archivePdf(buffer.data(), info);
    return bytes ? documents::writeFile(path, *bytes) : base::Status(echec(bytes.error()));
}

} // namespace

const QColor& StyleCarte::teinte(GenreArgument genre) const {
    switch (genre) {
    case GenreArgument::Question:
        return question;
    case GenreArgument::These:
        return these;
    case GenreArgument::Pour:
        return pour;
    case GenreArgument::Contre:
        break;
    }
    return contre;
}

base::Result<StyleCarte> styleImprime() {
    const auto theme = documents::PdfTheme::load();
    if (!theme)
        return echec(theme.error());
    StyleCarte style;
    style.texte = QFont(theme->family());
    style.texte.setPixelSize(13);
    style.petit = style.texte;
    style.petit.setPixelSize(11);
    style.gras = style.texte;
    style.gras.setWeight(QFont::DemiBold);
    style.page = style.fond = style.signe = QColor(Qt::white);
    style.encre = documents::PdfTheme::ink();
    style.discret = documents::PdfTheme::grey();
    style.question = documents::PdfTheme::blue();
    style.these = documents::PdfTheme::grey();
    style.pour = documents::PdfTheme::green();
    style.contre = style.alerte = documents::PdfTheme::orange();
    return style;
}

CarteDisposee disposerCarte(const CarteArguments& carte, const StyleCarte& style) {
    std::vector<analyse::NoeudPlan> boxes;
    for (const NoeudArgument& node : carte.noeuds)
        boxes.push_back({node.parent, boxHeight(node, style)});
    const analyse::ArbreDispose tree = analyse::disposerArbre(boxes, kBetweenBoxes);
    CarteDisposee laid;
    for (size_t i = 0; i < boxes.size(); ++i)
        laid.boites.emplace_back(tree.places[i].colonne * (kWidth + kBetweenColumns), tree.places[i].haut,
                                 kWidth, boxes[i].hauteur);
    for (const QRectF& box : laid.boites)
        laid.cadre |= box;
    laid.cadre.adjust(-kMargin, -kMargin, kMargin, kMargin);
    return laid;
}

void peindreBoite(QPainter& painter, const QRectF& boite, const NoeudArgument& noeud, const StyleCarte& style,
                  bool choisie) {
    const QColor& hue = style.teinte(noeud.genre);
    QPainterPath outline;
    outline.addRoundedRect(boite, kRadius, kRadius);
    painter.fillPath(outline, style.fond);
    painter.save();
    painter.setClipRect(QRectF(boite.left(), boite.top(), kStrip, boite.height()), Qt::IntersectClip);
    painter.fillPath(outline, hue);
    painter.restore();
    QPen line(hue, choisie ? 3 : 1.4);
    if (noeud.genre == GenreArgument::Contre && !choisie)
        line.setStyle(Qt::DashLine);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    QFont sign = style.gras;
    sign.setPixelSize(style.gras.pixelSize() > 0 ? style.gras.pixelSize() + 4 : 17);
    painter.setFont(sign);
    painter.setPen(style.signe);
    painter.drawText(QRectF(boite.left(), boite.top(), kStrip, boite.height()), Qt::AlignCenter,
                     signe(noeud.genre));
    QRectF text = boite.adjusted(kStrip + kPadding, kPadding, -kPadding, -kPadding);
    painter.setFont(fontOf(noeud, style));
    painter.setPen(style.encre);
    painter.drawText(text, Qt::TextWordWrap, noeud.texte);
    if (const QString foot = footOf(noeud); !foot.isEmpty()) {
        painter.setFont(style.petit);
        painter.setPen(noeud.sansCitation() ? style.alerte : style.discret);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, foot);
    }
}

void peindreLien(QPainter& painter, const QRectF& parent, const QRectF& enfant, GenreArgument genre,
                 const StyleCarte& style) {
    const QPointF from(parent.right(), parent.center().y());
    const QPointF to(enfant.left(), enfant.center().y());
    const double middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    QPen pen(style.teinte(genre), 1.6);
    if (genre == GenreArgument::Contre)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void peindreCarte(QPainter& painter, const CarteArguments& carte, const CarteDisposee& disposee,
                  const StyleCarte& style) {
    for (size_t i = 0; i < carte.noeuds.size(); ++i)
        if (const int parent = carte.noeuds[i].parent; parent >= 0)
            peindreLien(painter, disposee.boites[size_t(parent)], disposee.boites[i], carte.noeuds[i].genre,
                        style);
    for (size_t i = 0; i < carte.noeuds.size(); ++i)
        peindreBoite(painter, disposee.boites[i], carte.noeuds[i], style);
}

base::Status ecrireCarte(const CarteArguments& carte, const QString& titre, const QString& chemin) {
    if (carte.noeuds.empty())
        return echec(Erreur::refus(QStringLiteral("arguments.vide"),
                                   Consultation::tr("La carte des arguments est vide."),
                                   Consultation::tr("Écrivez d’abord une question ou une thèse.")));
    const auto style = styleImprime();
    if (!style)
        return echec(style.error());
    Feuille sheet{carte, titre, *style, disposerCarte(carte, *style), {}};
    sheet.page = pageOf(sheet.disposee, titre, *style);
    const QString suffix = QFileInfo(chemin).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return writeSvg(sheet, chemin);
    return suffix == QLatin1String("png") ? writePng(sheet, chemin) : writePdf(sheet, chemin);
}

} // namespace isegorie::consultation
