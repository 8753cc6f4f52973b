// Chance that anybody can replay: numbers from a text, alike on every machine.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace isegorie::analyse {

/// SHA-256 of "seed, line feed, counter" as a stream of 64-bit numbers, the first eight bytes of each hash.
class Alea {
public:
    explicit Alea(QByteArray graine) : m_graine(std::move(graine)) {}

    /// Evenly from 0 to borne - 1; borne is at least 1.
    std::uint64_t below(std::uint64_t borne);
    /// 0 to n - 1 in random order.
    std::vector<int> permutation(int n);

private:
    std::uint64_t next();

    QByteArray m_graine;
    std::uint64_t m_compteur = 0;
};

} // namespace isegorie::analyse
