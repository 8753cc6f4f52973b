#include "ui/shell/TacheBarre.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace isegorie::ui {

namespace {

constexpr int kSteps = 1000;

QString leftText(int seconds) {
    if (seconds < 0)
        return {};
    return seconds < 60 ? TacheBarre::tr("reste environ %n s", nullptr, seconds)
                        : TacheBarre::tr("reste environ %n min", nullptr, (seconds + 59) / 60);
}

} // namespace

TacheBarre::TacheBarre(const QString& name, QAction* cancel, QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_step(new QLabel(this)) {
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    Theme::setRole(m_step, "muted");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_step);
    row->addWidget(new ActionButton(cancel, ButtonRole::Normal, this));
    hide();
}

void TacheBarre::follow(base::Task* task) {
    m_bar->setValue(0);
    m_step->clear();
    show();
    connect(task, &base::Task::progressed, this, [this](double fraction, const QString& step, int seconds) {
        m_bar->setValue(static_cast<int>(fraction * kSteps));
        QStringList parts{step, leftText(seconds)};
        parts.removeAll(QString());
        m_step->setText(parts.join(QStringLiteral(" — ")));
    });
    connect(task, &base::Task::finished, this, &QWidget::hide);
}

} // namespace isegorie::ui
