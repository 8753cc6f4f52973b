#include "tests/bench/DatasetTextes.h"

#include <QByteArray>
#include <QFile>

#include <random>

namespace isegorie::bench {

namespace {

/// Four syllables.
QByteArray word(unsigned number) {
    static const char* const syllables[]{"ba", "cor", "de",  "fi", "gal", "jou", "la", "men",
                                         "ni", "por", "que", "ri", "son", "tu",  "va", "zel"};
    QByteArray result;
    for (int i = 0; i < 4; ++i, number /= 16)
        result += syllables[number % 16];
    return result;
}

} // namespace

bool writeTextes(const QString& path, int rows) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(20261127);
    const auto low = [&random](unsigned most) {
        const double part = double(random() % 10'000) / 10'000;
        return unsigned(part * part * part * most);
    };
    QByteArray out = "id;texte;Quelle région ?\n";
    for (int i = 1; i <= rows; ++i) {
        const unsigned theme = random() % 8;
        out += QByteArray::number(i) + ";\"";
        for (unsigned left = 15 + random() % 95; left > 0; --left) {
            out += random() % 2 == 0 ? word(theme * 300 + low(300)) : word(2'400 + low(20'000));
            out += left % 12 == 0 ? ". " : " ";
        }
        out += "\";Région " + QByteArray::number(theme) + "\n";
        if (out.size() > 1'000'000) {
            file.write(out);
            out.clear();
        }
    }
    return file.write(out) == out.size();
}

double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

} // namespace isegorie::bench
