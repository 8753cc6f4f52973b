#include "ui/shell/Waiting.h"

#include "ui/shell/StatusStrip.h"
#include "ui/shell/Theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kMoment = 250; // ms: shorter work comes and goes without a word

/// What is under way, how far, how long still, and a way out.
class WaitingDialog : public QDialog {
public:
    WaitingDialog(base::Task& task, Waiting::Cancel offered, QWidget* parent)
        : QDialog(parent), m_step(new QLabel(this)), m_bar(new QProgressBar(this)), m_offered(offered) {
        setWindowTitle(task.title());
        setWindowModality(Qt::WindowModal);
        auto* title = new QLabel(task.title(), this);
        Theme::setRole(title, "heading");
        Theme::setRole(m_step, "muted");
        m_step->setMinimumWidth(360);
        m_bar->setTextVisible(false);
        m_bar->setRange(0, 0); // until something is known
        m_bar->setAccessibleName(StatusStrip::tr("Avancement"));
        auto* cancel = new QPushButton(StatusStrip::tr("Interrompre"), this);
        cancel->setAccessibleName(StatusStrip::tr("Interrompre : %1").arg(task.title()));
        cancel->setToolTip(StatusStrip::tr("Interrompre : rien n’aura changé"));
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
        layout->setSpacing(Theme::space());
        layout->addWidget(title);
        layout->addWidget(m_step);
        layout->addWidget(m_bar);
        layout->addWidget(cancel, 0, Qt::AlignRight);
        cancel->setVisible(offered == Waiting::Cancel::Offered);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        connect(this, &QDialog::rejected, &task, &base::Task::cancel);
        connect(&task, &base::Task::progressed, this, &WaitingDialog::show);
    }

protected:
    void reject() override {
        if (m_offered == Waiting::Cancel::Offered)
            QDialog::reject();
    }

private:
    void show(double fraction, const QString& step, int secondsLeft) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(fraction * m_bar->maximum()));
        m_step->setText(progressText(step, secondsLeft));
    }

    QLabel* m_step;
    QProgressBar* m_bar;
    Waiting::Cancel m_offered;
};

} // namespace

base::Status Waiting::run(const QString& title, base::Task::Work work, Cancel cancel) {
    base::Status outcome = base::echec(base::TaskContext::cancelledErreur());
    base::Task task(title, std::move(work));
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&task, &base::Task::finished, &loop, [&] {
        outcome = task.status();
        ended = true;
        loop.quit();
    });
    m_running = true;
    task.start();
    QTimer::singleShot(kMoment, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!ended) {
        WaitingDialog dialog(task, cancel, m_window);
        dialog.open();
        loop.exec(); // the program's end too ends it
    }
    m_running = false;
    return outcome;
}

void Waiting::runSteps(Steps& steps) {
    QEventLoop loop;
    QTimer turn;
    const auto next = [&steps] { steps.takeFirst()(); };
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        if (steps.isEmpty())
            loop.quit();
        else
            next();
    });
    m_running = true;
    turn.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    while (!steps.isEmpty()) // the program is ending: nothing is left half made all the same
        next();
    m_running = false;
}

} // namespace isegorie::ui
