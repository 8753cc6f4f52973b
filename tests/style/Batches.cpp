#include "tests/style/Batches.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace isegorie::style {

namespace {

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Macros of the command line by name.
QHash<QString, QString> macrosOf(const QStringList& arguments) {
    QHash<QString, QString> result;
    for (const QString& argument : arguments)
        if (argument.startsWith(QLatin1String("-D")))
            result.insert(argument.section(QLatin1Char('='), 0, 0), argument);
    return result;
}

/// Tests say "using namespace" at the top: not before the sources of the product.
bool isTest(const QString& file) {
    return file.contains(QLatin1String("/tests/"));
}

struct Growing {
    Batch batch;
    QSet<QString> names;
    QHash<QString, QString> macros;

    bool takes(const Source& source, const QSet<QString>& ownNames) const {
        const QHash<QString, QString> own = macrosOf(source.arguments);
        const bool agrees = std::all_of(own.keyBegin(), own.keyEnd(), [&](const QString& name) {
            return macros.value(name, own.value(name)) == own.value(name);
        });
        return agrees && !names.intersects(ownNames) && isTest(batch.files.first()) == isTest(source.file);
    }
    void add(const Source& source, const QSet<QString>& ownNames) {
        batch.files.append(source.file);
        batch.arguments = joined(batch.arguments, source.arguments);
        names.unite(ownNames);
        macros.insert(macrosOf(source.arguments));
    }
    /// The arguments of both, each once; "-isystem" stays before its folder.
    static QStringList joined(QStringList arguments, const QStringList& more) {
        for (qsizetype i = 0; i < more.size(); ++i) {
            const bool folder = more[i] == QLatin1String("-isystem");
            const QString& known = folder ? more[i + 1] : more[i];
            if (!arguments.contains(known))
                arguments += folder ? more.mid(i, 2) : more.mid(i, 1);
            i += folder ? 1 : 0;
        }
        return arguments;
    }
};

} // namespace

QStringList localNames(const QString& text) {
    static const QRegularExpression testCase(QStringLiteral("^(?:BOOST|RC)_\\w+\\((\\w+)"));
    static const QRegularExpression definition(
        QStringLiteral("^(?!using|template)[A-Za-z][^({=;]*?(\\w+)(?:\\[\\w*\\])?\\s*[({=;]"));
    QStringList names;
    QString place;
    bool anonymous = false;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("namespace")) || line.startsWith(QLatin1String("} // namespace"))) {
            anonymous = line.startsWith(QLatin1String("namespace {"));
            if (line.startsWith(QLatin1String("namespace isegorie")))
                place = line.section(QLatin1Char(' '), 1, 1) + QLatin1String("::");
            continue;
        }
        QRegularExpressionMatch match = testCase.match(line);
        if (!match.hasMatch() && (anonymous || line.startsWith(QLatin1String("static "))))
            match = definition.match(line);
        if (match.hasMatch())
            names.append(place + match.captured(1));
    }
    return names;
}

QList<Batch> makeBatches(const QList<Source>& sources, int least, int most) {
    QList<Growing> growing;
    for (const Source& source : sources) {
        const QStringList list = localNames(readText(source.file)) + QStringList(source.file);
        const QSet<QString> names(list.begin(), list.end()); // a source of two programs is read twice
        Growing* smallest = nullptr;
        for (Growing& one : growing) {
            const bool smaller = !smallest || one.batch.files.size() < smallest->batch.files.size();
            if (smaller && one.batch.files.size() < most && one.takes(source, names))
                smallest = &one;
        }
        if (!smallest || growing.size() < least)
            smallest = &growing.emplaceBack();
        smallest->add(source, names);
    }
    QList<Batch> batches;
    for (const Growing& one : growing)
        batches.append(one.batch);
    return batches;
}

} // namespace isegorie::style
