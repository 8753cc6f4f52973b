#include "tests/style/CompileCommands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace isegorie::style {

namespace {

/// gcc's precompiled headers mean nothing to clang; every source includes what it uses.
QStringList fitForClang(const QString& command) {
    // The database escapes quotes as a shell reads them; QProcess reads three quotes for one.
    const QStringList words =
        QProcess::splitCommand(QString(command).replace(QStringLiteral("\\\""), QStringLiteral("\"\"\"")));
    QStringList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == QLatin1String("-include") || word == QLatin1String("-o") || word == QLatin1String("-c"))
            ++i;
        else if (word.startsWith(QLatin1Char('-')) && word != QLatin1String("-fpch-preprocess") &&
                 word != QLatin1String("-Winvalid-pch"))
            kept << word << (word == QLatin1String("-isystem") ? words.mid(++i, 1) : QStringList());
    }
    return kept;
}

} // namespace

QList<Source> readCompileCommands(const QString& sourceRoot, const QString& buildRoot) {
    QFile database(buildRoot + QStringLiteral("/compile_commands.json"));
    if (!database.open(QIODevice::ReadOnly))
        return {};
    QList<Source> sources;
    const QJsonArray entries = QJsonDocument::fromJson(database.readAll()).array();
    for (const QJsonValue& entry : entries) {
        const QString file = entry[QStringLiteral("file")].toString();
        if (file.startsWith(sourceRoot + QLatin1Char('/')) && !file.startsWith(buildRoot + QLatin1Char('/')))
            sources.append({file, fitForClang(entry[QStringLiteral("command")].toString())});
    }
    return sources;
}

} // namespace isegorie::style
