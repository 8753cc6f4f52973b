#include "tests/cli/CliFixture.h"

#include "core/marche/Catalogue.h"
#include "core/storage/Database.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QProcess>

namespace isegorie::tests {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

QStringList list(std::initializer_list<const char*> words) {
    QStringList result;
    for (const char* word : words)
        result << text(word);
    return result;
}

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

namespace {

/// French typography has its own spaces; tests are written with the plain one.
QString plainSpaces(QString text) {
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace

CliBase::CliBase() {
    BOOST_REQUIRE(with("base creer").exitCode == 0);
}

Ran CliBase::with(const QStringList& words) const {
    return run(words + QStringList{QStringLiteral("--base"), base()});
}

Ran CliBase::with(const char* words, const QStringList& more) const {
    return with(QString::fromUtf8(words).split(QLatin1Char(' ')) + more);
}

QJsonDocument CliBase::json(const char* words, const QStringList& more) const {
    const Ran ran = with(words, more + QStringList{QStringLiteral("--json")});
    BOOST_REQUIRE_MESSAGE(ran.exitCode == 0, words << " " << more.join(QLatin1Char(' ')).toStdString() << ": "
                                                   << ran.err.toStdString());
    return ran.json();
}

QString CliBase::contentHash() const {
    storage::Database::Options options;
    options.access = storage::Database::Access::ReadOnly;
    return require(require(storage::Database::open(base(), options))->contentHash());
}

void CliBase::refused(int exitCode, const QString& message, const char* words,
                      const QStringList& more) const {
    const QString before = contentHash();
    const Ran ran = with(words, more);
    const std::string what =
        words + (" " + more.join(QLatin1Char(' ')).toStdString()) + ": " + ran.err.toStdString();
    BOOST_TEST(ran.exitCode == exitCode, what);
    BOOST_TEST(ran.out.isEmpty(), what);
    BOOST_TEST(plainSpaces(ran.errText()).contains(message), what);
    BOOST_TEST(contentHash() == before, what);
}

Ordered::Ordered() {
    json("marche accord-cadre creer", list({"2026-01", "--debut", "01/01/2026", "--fin", "31/12/2029"}));
    json("marche lot creer", list({"2026-01", "--lot", "3", "--maximum", "1 000 000,00"}));
    json("marche titulaire creer", list({"Agora", "--siret", "13002526500013"}));
    json("marche titulaire attribuer", list({"Agora", "--accord-cadre", "2026-01", "--lot", "3"}));
    json("concertation creer", list({"--titre", "École"}));
}

void Ordered::import(const char* holder, const char* effect, const char* rows) const {
    json("marche bpu importer",
         {file(text("bpu.csv"), QByteArray("code;pu_ht;pu_ht_sans_fichier\n") + rows), text("--lot"),
          text("3"), text("--titulaire"), text(holder), text("--effet"), text(effect)});
}

QString Ordered::draft(const QByteArray& content, const char* date) const {
    return json("bon creer", {file(text("bon.json"), content), text("--date"), text(date)})[text("id")]
        .toString();
}

QJsonObject Ordered::bon(const QString& id) const {
    return json("bon montrer", {id}).object();
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
