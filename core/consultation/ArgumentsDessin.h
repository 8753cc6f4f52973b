// A map of arguments as it is drawn, on paper and on the screen: boxes in columns, for and against told by
// their sign, their hue and their line.
#pragma once

#include "core/consultation/Arguments.h"
#include "core/documents/Chart.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace isegorie::consultation {

struct StyleCarte {
    QFont texte, petit, gras;
    QColor page, fond, encre, discret, signe; ///< signe: on the four hues.
    QColor question, these, pour, contre;
    QColor alerte; ///< Of what cites nothing.

    const QColor& teinte(GenreArgument genre) const;
};
/// Black on white, for paper.
base::Result<StyleCarte> styleImprime();

struct CarteDisposee {
    std::vector<QRectF> boites; ///< One a node, in the order of the map.
    QRectF cadre;               ///< Of all of them, with a margin.
};
CarteDisposee disposerCarte(const CarteArguments& carte, const StyleCarte& style);

void peindreBoite(QPainter& painter, const QRectF& boite, const NoeudArgument& noeud, const StyleCarte& style,
                  bool choisie = false);
/// From what stands above to the node.
void peindreLien(QPainter& painter, const QRectF& parent, const QRectF& enfant, GenreArgument genre,
                 const StyleCarte& style);
void peindreCarte(QPainter& painter, const CarteArguments& carte, const CarteDisposee& disposee,
                  const StyleCarte& style);

/// Each root with what stands under it, for a report. Left out: what would be too small to read there, or
/// higher than a page.
struct GraphiquesArguments {
    QList<documents::Chart> cartes;
    QStringList laissees; ///< Texts of the roots left out.
};
GraphiquesArguments graphiquesArguments(const CarteArguments& carte);

/// .pdf (one page as large as the map wants, fit for archives), .png, .svg. The same map gives the same
/// bytes. Codes "arguments.vide", "dessin.image",
/// "pdf.sans-police".
base::Status ecrireCarte(const CarteArguments& carte, const QString& titre, const QString& chemin);

} // namespace isegorie::consultation
