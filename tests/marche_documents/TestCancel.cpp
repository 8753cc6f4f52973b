// Exports cancelled at each step: the file is as it was.
#include "core/marche/DocumentsExport.h"
#include "tests/marche/BonSample.h"
#include "tests/support/EachStep.h"

#include <QDir>
#include <QFile>

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

using Export = std::function<base::Status(const QString& path, FormatDocument format, base::TaskContext*)>;

void checkExport(BonSample& sample, const Export& write) {
    const QTemporaryDir folder;
    const QString hash = require(sample.base->contentHash());
    for (const FormatDocument format : {FormatDocument::Pdf, FormatDocument::Xlsx}) {
        const QString path = folder.filePath(QStringLiteral("document"));
        QFile old(path);
        BOOST_REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("ce qui y était");
        old.close();
        const int steps =
            cancelAtEachStep([&](base::TaskContext& context) { return write(path, format, &context); },
                             [&](int) {
                                 BOOST_TEST(contentOf(path) == QByteArray("ce qui y était"));
                                 BOOST_TEST(QDir(folder.path()).entryList(QDir::Files).size() == 1);
                             });
        BOOST_TEST(steps >= 4);
        BOOST_TEST(contentOf(path).size() > 1000);
    }
    BOOST_TEST(require(sample.base->contentHash()) == hash);
}

} // namespace

BOOST_AUTO_TEST_SUITE(cancelled_exports)

BOOST_AUTO_TEST_CASE(of_a_bon) {
    BonSample sample;
    const QString bon =
        sample.complete({{QStringLiteral("3.2.1.A"), 1, false}, {QStringLiteral("3.8.3"), 4, false}});
    checkExport(sample, [&](const QString& path, FormatDocument format, base::TaskContext* context) {
        return exportBon(sample.database(), bon, path, format, context);
    });
}

BOOST_AUTO_TEST_CASE(of_the_consumption_and_the_follow_up) {
    BonSample sample;
    sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
    checkExport(sample, [&](const QString& path, FormatDocument format, base::TaskContext* context) {
        return exportConsommation(sample.database(), path, format, sample.today, context);
    });
    checkExport(sample, [&](const QString& path, FormatDocument format, base::TaskContext* context) {
        return exportSuivi(sample.database(), {}, path, format, sample.today, context);
    });
}

BOOST_AUTO_TEST_SUITE_END()
