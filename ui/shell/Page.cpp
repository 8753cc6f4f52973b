#include "ui/shell/Page.h"

namespace isegorie::ui {

void Page::makeFurtherParts() {
    for (const auto& part : furtherParts())
        part();
}

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

bool Page::accepts(const QString& file) const {
    Q_UNUSED(file)
    return false;
}

void Page::take(const QString& file) {
    Q_UNUSED(file)
}

} // namespace isegorie::ui
