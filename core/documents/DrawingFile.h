// A drawing as a file of its own: a picture, or one page as large as it wants.
#pragma once

#include "core/base/Erreur.h"

#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace isegorie::documents {

struct DrawingFile {
    QString titre, description;
    QRectF page; ///< In pixels of a screen.
    std::function<void(QPainter&)> paint;
};

/// By the ending: .png at twice the size, .svg, else .pdf (fit for archives; what prints it makes it fit).
/// The same drawing with the same fonts gives the same bytes. Code "dessin.image" when it is too large for a
/// picture.
base::Status writeDrawing(const DrawingFile& drawing, const QString& path);

} // namespace isegorie::documents
