#include "core/base/Courriel.h"

#include <QRegularExpression>

namespace isegorie::base {

bool isCourriel(const QString& texte) {
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    return form.match(texte).hasMatch();
}

} // namespace isegorie::base
