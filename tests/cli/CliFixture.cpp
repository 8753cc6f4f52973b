#include "tests/cli/CliFixture.h"

#include "core/marche/Catalogue.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QProcess>

namespace isegorie::tests {

QJsonDocument Ran::json() const {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    BOOST_REQUIRE_MESSAGE(error.error == QJsonParseError::NoError,
                          (out.left(300) + err.left(300)).toStdString());
    return document;
}

QString CliFolder::file(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

Ran CliFolder::run(const QStringList& arguments) const {
    constexpr int kTimeout = 30'000;
    QProcess process;
    process.start(QStringLiteral(ISEGORIE_CLI), arguments);
    Ran ran;
    if (process.waitForFinished(kTimeout) && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran CliFolder::price(const QByteArray& besoin, const QByteArray& bpu) const {
    return run({QStringLiteral("chiffrer"), file(QStringLiteral("besoin.json"), besoin),
                QStringLiteral("--bpu"), file(QStringLiteral("bpu.csv"), bpu), QStringLiteral("--json")});
}

QByteArray everyPriceCsv() {
    QByteArray csv = "code;pu_ht;pu_ht_sans_fichier\n";
    for (const marche::UniteOeuvre& unite : marche::Catalogue::instance().unites()) {
        const base::Montant price = unite.plafondHt.value_or(base::Montant::euros(100));
        csv += unite.code.toUtf8() + ';' + price.texteBrut().toUtf8() + ';' +
               (unite.prixSansFichier ? "120,00" : "") + '\n';
    }
    return csv;
}

} // namespace isegorie::tests
