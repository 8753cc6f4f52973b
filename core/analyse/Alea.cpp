#include "core/analyse/Alea.h"

#include <QCryptographicHash>

#include <limits>
#include <numeric>

namespace isegorie::analyse {

std::uint64_t Alea::next() {
    const QByteArray text = m_graine + '\n' + QByteArray::number(static_cast<qulonglong>(m_compteur++));
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value = value << 8U | static_cast<unsigned char>(hash[i]);
    return value;
}

/// Numbers beyond the last whole multiple are thrown away, so that none is favoured.
std::uint64_t Alea::below(std::uint64_t borne) {
    const std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t limit = largest - largest % borne;
    std::uint64_t value = next();
    while (value >= limit)
        value = next();
    return value % borne;
}

std::vector<int> Alea::permutation(int n) {
    std::vector<int> result(n);
    std::iota(result.begin(), result.end(), 0);
    for (int i = n - 1; i > 0; --i)
        std::swap(result[i], result[below(static_cast<std::uint64_t>(i) + 1)]);
    return result;
}

} // namespace isegorie::analyse
