#include "tests/architecture/Rules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace isegorie::tests {

namespace {

constexpr int longest = 500;

/// What each module may include besides itself. A new folder says here where it stands.
const QHash<QString, QStringList>& allowed() {
    const QString base = QStringLiteral("core/base");
    const QString storage = QStringLiteral("core/storage");
    const QString documents = QStringLiteral("core/documents");
    const QString marche = QStringLiteral("core/marche");
    const QString coffre = QStringLiteral("core/coffre");
    const QString analyse = QStringLiteral("core/analyse");
    static const QHash<QString, QStringList> table{
        {base, {}},
        {storage, {base}},
        {documents, {base}},
        {coffre, {base, storage}},
        {analyse, {base}},
        {marche, {base, storage, documents, coffre}},
        {QStringLiteral("core/concertation"), {base, storage, documents, marche}},
        {QStringLiteral("core/recrutement"), {base, storage, documents, marche, coffre, analyse}},
        {QStringLiteral("core/consultation"), {base, storage, documents, marche, coffre, analyse}},
    };
    return table;
}

bool isProjectPath(const QString& include) {
    static const QRegularExpression project(QStringLiteral("^(core|ui|app|tests|installer|resources)/"));
    return project.match(include).hasMatch();
}

bool mayInclude(const QString& module, const QString& included) {
    const QString layer = module.section(QLatin1Char('/'), 0, 0);
    const QString other = included.section(QLatin1Char('/'), 0, 0);
    if (layer == QLatin1String("core"))
        return included == module || allowed().value(module).contains(included);
    if (layer == QLatin1String("ui"))
        return other == QLatin1String("core") || other == QLatin1String("ui");
    if (module == QLatin1String("app/cli"))
        return other == QLatin1String("core") || included == module || included == QLatin1String("app/demo");
    if (layer == QLatin1String("app"))
        return other == QLatin1String("core") || other == QLatin1String("ui") || included == module;
    return true;
}

QStringList lineFaults(const SourceFile& file, const QRegularExpression& pattern, const QString& what) {
    QStringList faults;
    const QStringList lines = QString::fromUtf8(file.content).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (pattern.match(lines[i]).hasMatch())
            faults.append(
                QStringLiteral("%1:%2: %3: %4").arg(file.path).arg(i + 1).arg(what, lines[i].trimmed()));
    return faults;
}

} // namespace

QStringList layerFaults(const SourceFile& file) {
    QStringList faults;
    if (!file.isCpp())
        return faults;
    if (file.below("core/") && !allowed().contains(file.module()))
        faults.append(file.path + QStringLiteral(": its folder has no layer yet; give it one in Rules.cpp"));
    const QStringList includes = file.includes();
    for (const QString& include : includes) {
        const QString module = include.section(QLatin1Char('/'), 0, 1);
        if (isProjectPath(include) && !mayInclude(file.module(), module))
            faults.append(QStringLiteral("%1: may not include %2").arg(file.path, include));
    }
    return faults;
}

QStringList foreignIncludes(const SourceFile& file) {
    static const QRegularExpression oneSystem(
        QStringLiteral("^(unistd|fcntl|dlfcn|pwd|dirent|poll|termios|windows|winsock2?|io|direct)\\.h$|^(sys|"
                       "linux|arpa|netinet)/"));
    static const QStringList windowModules{QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                                           QStringLiteral("QtPrintSupport")};
    QStringList faults;
    if (!file.isCpp() || (!file.below("core/") && !file.below("ui/")))
        return faults;
    const QStringList includes = file.includes();
    for (const QString& include : includes) {
        if (oneSystem.match(include).hasMatch())
            faults.append(QStringLiteral("%1: %2 exists on one system only").arg(file.path, include));
        if (file.below("ui/") &&
            (include.startsWith(QLatin1String("SQLiteCpp")) || include == QLatin1String("sqlite3.h")))
            faults.append(QStringLiteral("%1: %2 belongs in core/storage").arg(file.path, include));
        for (const QString& module : windowModules) {
            const QString header = QStringLiteral(ISEGORIE_QT_HEADERS "/%1/%2")
                                       .arg(module, include.section(QLatin1Char('/'), -1));
            if (file.below("core/") && QFileInfo(header).isFile())
                faults.append(
                    QStringLiteral("%1: %2 is of %3, core/ has no windows").arg(file.path, include, module));
        }
    }
    return faults;
}

QStringList sqlInStrings(const SourceFile& file) {
    static const QRegularExpression sql(QStringLiteral("\"[^\"]*\\b(SELECT\\s.*|INSERT\\s+INTO|UPDATE\\s+\\w+"
                                                       "\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE|PRAGMA\\s)"));
    return file.isCpp() && (file.below("ui/") || file.below("app/"))
               ? lineFaults(file, sql, QStringLiteral("SQL"))
               : QStringList();
}

QStringList shapeFaults(const SourceFile& file) {
    QStringList faults;
    const qsizetype lines = file.content.count('\n');
    if (file.isCpp() && lines > longest)
        faults.append(QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(lines).arg(longest));
    if (file.isHeader() && !file.content.contains("#pragma once"))
        faults.append(file.path + QStringLiteral(": no #pragma once"));
    const QByteArray name = "namespace isegorie::" + file.path.section(QLatin1Char('/'), 1, 1).toUtf8();
    if (file.isHeader() && file.below("core/") && file.content.contains("namespace ") &&
        !file.content.contains(name))
        faults.append(QStringLiteral("%1: not in %2").arg(file.path, QString::fromUtf8(name)));
    return faults;
}

QStringList leftovers(const SourceFile& file) {
    if (file.isBinary() || file.path == QLatin1String("LICENSE"))
        return {};
    // Written in pieces so that this file passes.
    static const QRegularExpression machine(QStringLiteral("/(wo"
                                                           "rk|ho"
                                                           "me|ro"
                                                           "ot|tm"
                                                           "p/b"
                                                           "rief)/|[A-Z]:\\\\\\\\?Us"
                                                           "ers"));
    static const QRegularExpression unfinished(QStringLiteral("\\b(TO"
                                                              "DO|FIX"
                                                              "ME|XX"
                                                              "X|HA"
                                                              "CK)\\b"));
    return lineFaults(file, machine, QStringLiteral("path of one machine")) +
           lineFaults(file, unfinished, QStringLiteral("unfinished"));
}

QStringList unwatchedModels(const QList<SourceFile>& files) {
    static const QRegularExpression model(
        QStringLiteral(
            "^class (\\w+)(?: final)? : public Q(?:Abstract\\w*Model|AbstractProxyModel|SortFilterProxyModel|"
            "IdentityProxyModel|StandardItemModel|StringListModel)\\b"),
        QRegularExpression::MultilineOption);
    QByteArray watching;
    for (const SourceFile& file : files)
        if (file.isCpp() && file.below("tests/") && file.content.contains("QAbstractItemModelTester "))
            watching += file.content;
    QStringList faults;
    for (const SourceFile& file : files) {
        if (!file.isCpp() || !file.below("ui/"))
            continue;
        for (auto found = model.globalMatch(QString::fromUtf8(file.content)); found.hasNext();) {
            const QString name = found.next().captured(1);
            const QRegularExpression named(QStringLiteral("\\b%1\\b").arg(name));
            if (!named.match(QString::fromUtf8(watching)).hasMatch())
                faults.append(
                    QStringLiteral("%1: no QAbstractItemModelTester watches %2").arg(file.path, name));
        }
    }
    return faults;
}

QStringList twinTypes(const QList<SourceFile>& files) {
    static const QRegularExpression own(QStringLiteral("\\nnamespace \\{\\n.*?\\n\\} // namespace\\n"),
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression named(QStringLiteral("^namespace (isegorie::[\\w:]+) \\{$"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression type(
        QStringLiteral("^(?:struct|class) (\\w+)(?: final)?(?: : [^{;]*)? \\{"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> first; // type → file
    QStringList faults;
    for (const SourceFile& file : files) {
        if (!file.isCpp() || file.below("tests/"))
            continue;
        QString content = QString::fromUtf8(file.content);
        content.remove(own);
        const QString space = named.match(content).captured(1);
        for (auto found = type.globalMatch(content); found.hasNext();) {
            const QString name = space + QStringLiteral("::") + found.next().captured(1);
            const QString other = first.value(name, file.path);
            if (other != file.path)
                faults.append(QStringLiteral("%1: %2 is another type in %3").arg(file.path, name, other));
            first.insert(name, other);
        }
    }
    return faults;
}

QStringList binaryFaults(const SourceFile& file) {
    static const QRegularExpression built(
        QStringLiteral("\\.(o|a|so|dll|exe|deb|qm|pyc|gch|pch|obj|lib|zip|tar|gz)$"));
    static const QRegularExpression welcome(QStringLiteral("^(resources/.*\\.png|tests/.*/corpus/.*)$"));
    if (built.match(file.path).hasMatch())
        return {file.path + QStringLiteral(": built files are not kept")};
    if (file.isBinary() && !welcome.match(file.path).hasMatch())
        return {file.path +
                QStringLiteral(": binary; only pictures in resources/ and tests/**/corpus/ may be")};
    return {};
}

} // namespace isegorie::tests
