#include "core/base/Task.h"
#include "tests/support/TestSupport.h"

#include <QEventLoop>
#include <QThread>

using namespace isegorie::base;

BOOST_AUTO_TEST_SUITE(task)

BOOST_AUTO_TEST_CASE(reports_progress_and_ends_well) {
    Task task(QStringLiteral("essai"), [](TaskContext& context) -> Status {
        for (int i = 0; i <= 10; ++i)
            context.report(i / 10.0);
        return {};
    });
    double last = -1;
    QObject::connect(&task, &Task::progressed, [&](double fraction) { last = fraction; });
    QEventLoop loop;
    QObject::connect(&task, &Task::finished, &loop, &QEventLoop::quit);
    task.start();
    loop.exec();
    BOOST_TEST(task.status().has_value());
    BOOST_TEST(last == 1.0);
}

BOOST_AUTO_TEST_CASE(a_cancelled_task_says_so) {
    Task task(QStringLiteral("essai"), [](TaskContext& context) -> Status {
        while (!context.isCancelled())
            QThread::msleep(1);
        return echec(TaskContext::cancelledErreur());
    });
    QEventLoop loop;
    QObject::connect(&task, &Task::finished, &loop, &QEventLoop::quit);
    task.start();
    task.cancel();
    loop.exec();
    BOOST_REQUIRE(!task.status());
    BOOST_TEST(task.status().error().code == QStringLiteral("tache.annulee"));
}

BOOST_AUTO_TEST_SUITE_END()
