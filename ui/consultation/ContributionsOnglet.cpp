#include "ui/consultation/ContributionsOnglet.h"

#include "ui/shell/Theme.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

const QStringList& endings() {
    static const QStringList all{QStringLiteral("csv"),    QStringLiteral("tsv"),  QStringLiteral("txt"),
                                 QStringLiteral("xlsx"),   QStringLiteral("json"), QStringLiteral("jsonl"),
                                 QStringLiteral("ndjson"), QStringLiteral("zip"),  QStringLiteral("lsa")};
    return all;
}

} // namespace

ContributionsOnglet::ContributionsOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : QWidget(parent), m_contexte(contexte) {}

void ContributionsOnglet::setConcertation(const QString& id) {
    m_concertation = id;
    refreshSoon();
}

void ContributionsOnglet::refreshSoon() {
    m_stale = !isVisible();
    if (!m_stale && !m_concertation.isEmpty())
        refresh();
}

void ContributionsOnglet::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refreshSoon();
}

bool ContributionsOnglet::accepts(const QString& file) const {
    Q_UNUSED(file)
    return false;
}

void ContributionsOnglet::take(const QString& file){Q_UNUSED(file)}

QVBoxLayout* ContributionsOnglet::makeColumn() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(2), 0, Theme::space(2));
    column->setSpacing(Theme::space());
    return column;
}

bool isExportFile(const QString& file) {
    return endings().contains(QFileInfo(file).suffix().toLower());
}

QString exportFileFilter() {
    QStringList patterns;
    for (const QString& ending : endings())
        patterns << QStringLiteral("*.") + ending;
    return ContributionsOnglet::tr("Exports de plateformes (%1)").arg(patterns.join(u' '));
}

} // namespace isegorie::ui
