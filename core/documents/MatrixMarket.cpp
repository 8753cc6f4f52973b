#include "core/documents/MatrixMarket.h"

#include "core/base/Task.h"
#include "core/documents/Textes.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

Erreur refusal(const char* code, const QString& message, const QString& mend = {}) {
    return Erreur::saisie(QLatin1String("mtx.") + QLatin1String(code), message, mend);
}

/// Lines of a text, one at a time, counted from 1.
class Lignes {
public:
    explicit Lignes(const QByteArray& bytes) : m_text(bytes.constData(), std::size_t(bytes.size())) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int numero() const { return m_line; }
    std::string_view next() {
        const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
        std::string_view line = m_text.substr(m_at, end - m_at);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        m_at = end + 1;
        ++m_line;
        return line;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 0;
};

std::string_view nextWord(std::string_view& line) {
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    const std::size_t end = std::min(line.find_first_of(" \t", begin), line.size());
    const std::string_view word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    return word;
}

template <typename T>
std::optional<T> nextNumber(std::string_view& line) {
    const std::string_view word = nextWord(line);
    T value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (word.empty() || error != std::errc() || end != word.data() + word.size())
        return std::nullopt;
    return value;
}

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

base::Result<bool> readBanner(std::string_view line) {
    const QString banner = QString::fromLatin1(line.data(), qsizetype(line.size())).simplified().toLower();
    const QStringList words = banner.split(QLatin1Char(' '));
    if (words.size() != 5 || words.at(0) != QLatin1String("%%matrixmarket") ||
        words.at(1) != QLatin1String("matrix"))
        return echec(refusal(
            "entete", Documents::tr("Ce n’est pas une matrice au format Matrix Market."),
            Documents::tr(
                "La première ligne doit être « %%MatrixMarket matrix coordinate integer general ».")));
    const bool pattern = words.at(3) == QLatin1String("pattern");
    if (words.at(2) != QLatin1String("coordinate") || words.at(4) != QLatin1String("general") ||
        (!pattern && words.at(3) != QLatin1String("integer") && words.at(3) != QLatin1String("real")))
        return echec(refusal(
            "genre", Documents::tr("Ce genre de matrice (« %1 ») n’est pas lu.").arg(banner.mid(15, 60)),
            Documents::tr("Écrivez-la en « coordinate integer general ».")));
    return pattern;
}

base::Result<qint64> readSizes(std::string_view line, const LimitesMatrice& limits, MatriceLue& matrix) {
    const auto rows = nextNumber<qint64>(line);
    const auto columns = nextNumber<qint64>(line);
    const auto entries = nextNumber<qint64>(line);
    if (!rows || !columns || !entries || !isBlank(line) || *rows < 0 || *columns < 0 || *entries < 0)
        return echec(refusal(
            "tailles",
            Documents::tr(
                "La ligne des tailles doit porter trois nombres entiers : lignes, colonnes, valeurs.")));
    if (*rows > limits.maxSide || *columns > limits.maxSide || *entries > limits.maxEntries)
        return echec(
            refusal("trop-grande",
                    Documents::tr("La matrice annoncée est trop grande : %1 lignes, %2 colonnes, %3 valeurs.")
                        .arg(*rows)
                        .arg(*columns)
                        .arg(*entries)));
    if (double(*rows) * double(*columns) < double(*entries))
        return echec(
            refusal("tailles", Documents::tr("%1 valeurs ne tiennent pas dans %2 lignes et %3 colonnes.")
                                   .arg(*entries)
                                   .arg(*rows)
                                   .arg(*columns)));
    matrix.lignes = int(*rows);
    matrix.colonnes = int(*columns);
    return *entries;
}

base::Status addEntry(std::string_view line, bool pattern, MatriceLue& matrix) {
    const auto row = nextNumber<qint64>(line);
    const auto column = nextNumber<qint64>(line);
    if (!row || !column)
        return echec(refusal(
            "valeur", Documents::tr("Une ligne et une colonne, deux nombres entiers, sont attendues ici.")));
    if (*row < 1 || *row > matrix.lignes || *column < 1 || *column > matrix.colonnes)
        return echec(
            refusal("hors-matrice",
                    Documents::tr("La place (%1, %2) est hors de la matrice de %3 lignes et %4 colonnes.")
                        .arg(*row)
                        .arg(*column)
                        .arg(matrix.lignes)
                        .arg(matrix.colonnes)));
    const auto value = pattern ? std::optional<double>(1) : nextNumber<double>(line);
    if (!value || !std::isfinite(*value) || !isBlank(line))
        return echec(refusal("valeur", Documents::tr("La valeur n’est pas un nombre fini.")));
    if (*value < 0)
        return echec(refusal("negative", Documents::tr("La valeur %1 est négative.").arg(*value),
                             Documents::tr("Une matrice de formes compte des occurrences.")));
    matrix.entrees.push_back({int(*row) - 1, int(*column) - 1, *value});
    return {};
}

base::Status readEntries(Lignes& lines, bool pattern, qint64 count, const LimitesMatrice& limits,
                         MatriceLue& matrix) {
    constexpr qint64 kAsk = 100'000;
    // Never more than the file can hold: what it announces may be a lie.
    matrix.entrees.reserve(std::size_t(std::min<qint64>(count, 1'000'000)));
    for (qint64 i = 0; i < count; ++i) {
        if (limits.tache != nullptr && i % kAsk == 0 && limits.tache->isCancelled())
            return echec(base::TaskContext::cancelledErreur());
        if (lines.atEnd())
            return echec(
                refusal(
                    "tronquee",
                    Documents::tr("Le fichier annonce %1 valeurs et n’en porte que %2.").arg(count).arg(i),
                    Documents::tr("Il a sans doute été coupé : copiez-le de nouveau."))
                    .dans({}, lines.numero()));
        const auto line = lines.next();
        if (const auto status = addEntry(line, pattern, matrix); !status)
            return echec(status.error().dans({}, lines.numero()));
    }
    while (!lines.atEnd())
        if (const auto line = lines.next(); !isBlank(line))
            return echec(
                refusal("en-trop", Documents::tr("Il y a plus de valeurs que les %1 annoncées.").arg(count))
                    .dans({}, lines.numero()));
    return {};
}

base::Status checkOnce(const MatriceLue& matrix) {
    std::vector<std::size_t> order(matrix.entrees.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto key = [&](std::size_t i) {
        return (std::uint64_t(matrix.entrees[i].ligne) << 32U) | std::uint64_t(matrix.entrees[i].colonne);
    };
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return key(a) != key(b) ? key(a) < key(b) : a < b; });
    for (std::size_t i = 1; i < order.size(); ++i)
        if (key(order[i]) == key(order[i - 1]))
            return echec(refusal("double", Documents::tr("La place (%1, %2) a déjà une valeur, ligne %3.")
                                               .arg(matrix.entrees[order[i]].ligne + 1)
                                               .arg(matrix.entrees[order[i]].colonne + 1)
                                               .arg(matrix.premiereLigne + qint64(order[i - 1])))
                             .dans({}, matrix.premiereLigne + int(order[i])));
    return {};
}

base::Status readInto(MatriceLue& matrix, const QByteArray& bytes, const LimitesMatrice& limits) {
    if (const auto nul = bytes.indexOf('\0'); nul >= 0)
        return echec(
            refusal("binaire", Documents::tr("Le fichier porte un octet nul : ce n’est pas un texte."))
                .dans({}, int(bytes.left(nul).count('\n')) + 1));
    Lignes lines(bytes);
    const auto pattern = readBanner(lines.next());
    if (!pattern)
        return echec(pattern.error().dans({}, 1));
    std::string_view line;
    do {
        if (lines.atEnd())
            return echec(
                refusal("tailles", Documents::tr("La ligne des tailles manque.")).dans({}, lines.numero()));
        line = lines.next();
    } while (isBlank(line) || line.front() == '%');
    const auto count = readSizes(line, limits, matrix);
    if (!count)
        return echec(count.error().dans({}, lines.numero()));
    matrix.premiereLigne = lines.numero() + 1;
    if (auto status = readEntries(lines, *pattern, *count, limits, matrix); !status)
        return status;
    return checkOnce(matrix);
}

} // namespace

base::Result<MatriceLue> readMatrixMarket(const QByteArray& bytes, const QString& name,
                                          const LimitesMatrice& limites) {
    MatriceLue matrix;
    matrix.fichier = name;
    if (const auto status = readInto(matrix, bytes, limites); !status)
        return echec(status.error().dans(name));
    return matrix;
}

base::Result<MatriceLue> readMatrixMarket(const QString& path, const LimitesMatrice& limites) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return echec(
            refusal("lecture", Documents::tr("Le fichier n’existe pas ou ne peut pas être lu.")).dans(name));
    if (file.size() > limites.maxBytes)
        return echec(refusal("trop-gros", Documents::tr("Le fichier est trop gros.")).dans(name));
    return readMatrixMarket(file.read(limites.maxBytes + 1), name, limites);
}

} // namespace isegorie::documents
