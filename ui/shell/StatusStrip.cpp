#include "ui/shell/StatusStrip.h"

#include "ui/shell/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace isegorie::ui {

namespace {

constexpr int kHeight = 40; // a message of one line stands over its right half

QString timeLeft(int seconds) {
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return StatusStrip::tr("encore %n s", nullptr, seconds);
    return StatusStrip::tr("encore %n min", nullptr, (seconds + 59) / 60);
}

} // namespace

QString progressText(const QString& step, int secondsLeft) {
    const QString left = timeLeft(secondsLeft);
    return left.isEmpty() ? step : QStringLiteral("%1 — %2").arg(step, left);
}

StatusStrip::StatusStrip(QWidget* parent)
    : QFrame(parent),
      m_base(new QLabel(this)),
      m_step(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Interrompre"), this)) {
    setObjectName(QStringLiteral("StatusStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), 4, Theme::space(2), 4);
    row->setSpacing(Theme::space());
    row->addWidget(m_base);
    row->addWidget(m_step);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addStretch(1);
    setMinimumHeight(kHeight);
    Theme::setRole(m_base, "small");
    Theme::setRole(m_step, "small");
    Theme::setRole(m_cancel, "quiet");
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Avancement"));
    m_cancel->setToolTip(tr("Interrompre : rien n’aura changé"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_tasks.isEmpty())
            m_tasks.last()->cancel();
    });
    showTask(nullptr);
}

void StatusStrip::setBase(const QString& path, const QString& author) {
    m_base->setText(tr("%1 — %2").arg(QFileInfo(path).completeBaseName(), author));
    m_base->setToolTip(QDir::toNativeSeparators(path));
}

void StatusStrip::follow(base::Task* task) {
    m_tasks.append(task);
    connect(task, &base::Task::progressed, this,
            [this, task](double fraction, const QString& step, int secondsLeft) {
                if (!m_tasks.isEmpty() && m_tasks.last() == task)
                    progress(fraction, step, secondsLeft);
            });
    connect(task, &base::Task::finished, this, [this, task] { forget(task); });
    connect(task, &QObject::destroyed, this, [this, task] { forget(task); });
    showTask(task);
}

void StatusStrip::forget(base::Task* task) {
    if (m_tasks.removeOne(task))
        showTask(m_tasks.isEmpty() ? nullptr : m_tasks.last());
}

void StatusStrip::showTask(base::Task* task) {
    for (QWidget* widget :
         {static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(task != nullptr);
    if (!task)
        return;
    m_step->setText(task->title());
    m_cancel->setAccessibleName(tr("Interrompre : %1").arg(task->title()));
    m_bar->setValue(0);
}

void StatusStrip::progress(double fraction, const QString& step, int secondsLeft) {
    m_bar->setValue(int(fraction * m_bar->maximum()));
    m_step->setText(progressText(step.isEmpty() ? m_tasks.last()->title() : step, secondsLeft));
}

} // namespace isegorie::ui
