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

/// Our namespaces that a source opens: two domains have words in common.
QSet<QString> openedNamespaces(const QString& text) {
    static const QRegularExpression opening(QStringLiteral("^ *using namespace (?:isegorie::)?(\\w+);"),
                                            QRegularExpression::MultilineOption);
    QSet<QString> opened;
    for (auto matches = opening.globalMatch(text); matches.hasNext();)
        opened.insert(matches.next().captured(1));
    return opened - QSet<QString>{QStringLiteral("isegorie"), QStringLiteral("tests")};
}

/// Whether a source holds a program's beginning, itself or by a header of the tests.
bool isProgram(const QString& text) {
    static const QRegularExpression beginning(
        QStringLiteral("^int main\\(|^#include \"tests/support/\\w+Main\\.h\""),
        QRegularExpression::MultilineOption);
    return beginning.match(text).hasMatch();
}

/// Names that a source takes from other namespaces into ours: as many sources may as like, while none
/// defines them.
QSet<QString> takenNames(const QString& text) {
    static const QRegularExpression taking(QStringLiteral("^using [\\w:]+::(\\w+);"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression home(QStringLiteral("^namespace (isegorie[\\w:]*) \\{"),
                                         QRegularExpression::MultilineOption);
    const QString place = home.match(text).captured(1) + QLatin1String("::");
    QSet<QString> taken;
    for (auto matches = taking.globalMatch(text); matches.hasNext();)
        taken.insert(place + matches.next().captured(1));
    return taken;
}

/// What decides with whom a source may be read.
struct Traits {
    QSet<QString> names;
    QSet<QString> taken;
    QSet<QString> opened;

    Traits() = default;
    explicit Traits(const Source& source) {
        const QString text = readText(source.file);
        const QStringList local = localNames(text);
        names = QSet<QString>(local.begin(), local.end());
        names.insert(source.file); // one of two programs is read twice
        if (isProgram(text))
            names.insert(QStringLiteral("main"));
        taken = takenNames(text);
        opened = openedNamespaces(text);
    }
    bool agreesWith(const Traits& other) const {
        return !names.intersects(other.names) && !names.intersects(other.taken) &&
               !taken.intersects(other.names) &&
               (opened.contains(other.opened) || other.opened.contains(opened));
    }
    void unite(const Traits& other) {
        names.unite(other.names);
        taken.unite(other.taken);
        opened.unite(other.opened);
    }
};

struct Growing {
    Batch batch;
    Traits traits;
    QHash<QString, QString> macros;

    bool takes(const Source& source, const Traits& ofSource) const {
        const QHash<QString, QString> own = macrosOf(source.arguments);
        const bool agrees = std::all_of(own.keyBegin(), own.keyEnd(), [&](const QString& name) {
            return macros.value(name, own.value(name)) == own.value(name);
        });
        return agrees && traits.agreesWith(ofSource) && isTest(batch.files.first()) == isTest(source.file);
    }
    void add(const Source& source, const Traits& ofSource) {
        batch.files.append(source.file);
        batch.arguments = joined(batch.arguments, source.arguments);
        traits.unite(ofSource);
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

/// What an enumeration without a scope of its own adds to its namespace, on its line.
QStringList enumerators(const QString& line, const QString& place) {
    static const QRegularExpression word(QStringLiteral("[{,]\\s*(\\w+)"));
    QStringList names;
    if (line.startsWith(QLatin1String("enum class")))
        return names;
    for (auto matches = word.globalMatch(line); matches.hasNext();)
        names.append(place + matches.next().captured(1));
    return names;
}

} // namespace

QStringList localNames(const QString& text) {
    static const QRegularExpression testCase(QStringLiteral("^(?:BOOST|RC)_\\w+\\((\\w+)"));
    static const QRegularExpression definition(
        QStringLiteral("^(?!using [^=]*$|template)[A-Za-z][^({=;]*?(\\w+)(?:\\[\\w*\\])?\\s*[({=;]"));
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
        if (anonymous && line.startsWith(QLatin1String("enum ")))
            names += enumerators(line, place);
    }
    return names;
}

QList<Batch> makeBatches(const QList<Source>& sources, int least, int most) {
    const qsizetype share = std::min<qsizetype>(most, (sources.size() + least - 1) / least);
    QList<Growing> growing;
    for (const Source& source : sources) { // in the order of the folders: neighbours include the same headers
        const Traits traits(source);
        auto taker = std::find_if(growing.begin(), growing.end(), [&](const Growing& one) {
            return one.batch.files.size() < share && one.takes(source, traits);
        });
        if (taker == growing.end())
            taker = growing.emplace(growing.end());
        taker->add(source, traits);
    }
    QList<Batch> batches;
    for (const Growing& one : growing)
        batches.append(one.batch);
    return batches;
}

} // namespace isegorie::style
