#include "ui/shell/Page.h"

namespace isegorie::ui {

bool Page::openRecord(const QString& recordId) {
    Q_UNUSED(recordId)
    return false;
}

QList<PaletteEntry> Page::search(const QString& text) const {
    Q_UNUSED(text)
    return {};
}

void Page::restoreState(const QJsonObject& state) {
    Q_UNUSED(state)
}

} // namespace isegorie::ui
