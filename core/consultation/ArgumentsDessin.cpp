#include "core/consultation/ArgumentsDessin.h"

#include "core/analyse/cartes/ArbreDispose.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/documents/DrawingFile.h"
#include "core/documents/PdfTheme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <memory>

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

StyleCarte measuringStyle(const QString& family) {
    StyleCarte style;
    style.texte = QFont(family);
    style.texte.setPixelSize(13);
    style.petit = style.texte;
    style.petit.setPixelSize(11);
    style.gras = style.texte;
    style.gras.setWeight(QFont::DemiBold);
    return style;
}

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

/// For those who do not see it.
QString argumentsDits(const CarteArguments& map) {
    QStringList said;
    for (const NoeudArgument& node : map.noeuds)
        said << QStringLiteral("%1 : %2").arg(libelle(node.genre), node.texte);
    return said.join(QStringLiteral(" ; "));
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

/// In the colours of a report or of a screen.
StyleCarte styleOf(const documents::ChartStyle& from) {
    StyleCarte style = measuringStyle(from.font.family());
    style.page = style.fond = style.signe = from.paper;
    style.encre = from.ink;
    style.discret = style.these = from.muted;
    const auto hue = [&from](std::size_t place) {
        return place < from.hues.size() ? from.hues[place] : from.ink;
    };
    style.question = hue(0);
    style.pour = hue(1);
    style.contre = hue(2);
    style.alerte = from.mark;
    return style;
}

/// The root at this place with all that stands under it.
CarteArguments branchOf(const CarteArguments& map, int root) {
    CarteArguments branch;
    std::vector<int> places(map.noeuds.size(), -1);
    for (size_t i = size_t(root); i < map.noeuds.size(); ++i) {
        const int parent = map.noeuds[i].parent;
        if (int(i) != root && (parent < 0 || places[size_t(parent)] < 0))
            continue;
        places[i] = int(branch.noeuds.size());
        branch.noeuds.push_back(map.noeuds[i]);
        NoeudArgument& node = branch.noeuds.back();
        node.parent = int(i) == root ? -1 : places[size_t(parent)];
        node.enfants.clear();
        if (node.parent >= 0)
            branch.noeuds[size_t(node.parent)].enfants.push_back(places[i]);
    }
    branch.racines = {0};
    return branch;
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
    StyleCarte style = measuringStyle(theme->family());
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

GraphiquesArguments graphiquesArguments(const CarteArguments& carte) {
    constexpr double kWidest = 1330, kHighest = 960; // pixels; on paper, words of five points
    GraphiquesArguments drawn;
    const auto theme = documents::PdfTheme::load();
    if (!theme)
        return drawn;
    for (const int root : carte.racines) {
        const auto branch = std::make_shared<const CarteArguments>(branchOf(carte, root));
        const QString title = carte.noeuds[size_t(root)].texte;
        const QSizeF size = disposerCarte(*branch, measuringStyle(theme->family())).cadre.size();
        if (size.width() > kWidest ||
            size.height() * std::min(1.0, kHighest / 1.35 / size.width()) > kHighest) {
            drawn.laissees << title;
            continue;
        }
        documents::Chart chart;
        chart.kind = documents::Chart::Kind::Drawing;
        chart.drawing.size = size;
        chart.drawing.spoken = argumentsDits(*branch);
        chart.drawing.paint = [branch](QPainter& painter, const documents::ChartStyle& from) {
            const StyleCarte style = styleOf(from);
            const CarteDisposee laid = disposerCarte(*branch, style);
            painter.translate(-laid.cadre.topLeft());
            peindreCarte(painter, *branch, laid, style);
        };
        drawn.cartes << chart;
    }
    return drawn;
}

base::Status ecrireCarte(const CarteArguments& carte, const QString& titre, const QString& chemin) {
    if (carte.noeuds.empty())
        return echec(Erreur::refus(QStringLiteral("arguments.vide"),
                                   Consultation::tr("La carte des arguments est vide."),
                                   Consultation::tr("Écrivez d’abord une question ou une thèse.")));
    const auto style = styleImprime();
    if (!style)
        return echec(style.error());
    const CarteDisposee laid = disposerCarte(carte, *style);
    const QRectF page = pageOf(laid, titre, *style);
    return documents::writeDrawing({titre, Consultation::tr("Carte des arguments"), page,
                                    [&](QPainter& painter) {
                                        painter.fillRect(page, style->page);
                                        peindreCarte(painter, carte, laid, *style);
                                        paintTitle(painter, page, titre, *style);
                                    }},
                                   chemin);
}

} // namespace isegorie::consultation
