#include "tests/style/Batches.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace isegorie::style {

namespace {

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Growing {
    Batch batch;
    QSet<QString> names;
};

} // namespace

QStringList localNames(const QString& text) {
    static const QRegularExpression testCase(QStringLiteral("^(?:BOOST|RC)_\\w+\\((\\w+)"));
    static const QRegularExpression definition(
        QStringLiteral("^(?!using|template)[A-Za-z][^({=;]*?(\\w+)(?:\\[\\w*\\])?\\s*[({=;]"));
    QStringList names;
    bool anonymous = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("namespace")) || line.startsWith(QLatin1String("} // namespace"))) {
            anonymous = line.startsWith(QLatin1String("namespace {"));
            continue;
        }
        QRegularExpressionMatch match = testCase.match(line);
        if (!match.hasMatch() && (anonymous || line.startsWith(QLatin1String("static "))))
            match = definition.match(line);
        if (match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

QList<Batch> makeBatches(const QList<Source>& sources, int most) {
    QList<Growing> growing;
    for (const Source& source : sources) {
        const QStringList list = localNames(readText(source.file));
        const QSet<QString> names(list.begin(), list.end());
        const auto fits = [&](const Growing& one) {
            return one.batch.arguments == source.arguments && one.batch.files.size() < most &&
                   !one.names.intersects(names);
        };
        auto place = std::find_if(growing.begin(), growing.end(), fits);
        if (place == growing.end())
            place = growing.insert(growing.end(), {{{}, source.arguments}, {}});
        place->batch.files.append(source.file);
        place->names.unite(names);
    }
    QList<Batch> batches;
    for (const Growing& one : growing)
        batches.append(one.batch);
    return batches;
}

} // namespace isegorie::style
