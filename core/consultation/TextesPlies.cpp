#include "core/consultation/TextesPlies.h"

#include "core/consultation/DeuxMoities.h"
#include "core/consultation/Recherche.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

using Bloc = TextesPlies::Bloc;
using Numeros = std::vector<qint64>;

constexpr size_t kBloc = 4'000'000; // bytes: grown to their size, none moves a hundred megabytes

struct Lus {
    std::vector<Bloc> blocs;
    size_t octets = 0;
};

/// Those between two numbers, until they are too many.
Result<Lus> folded(const storage::Database& database, const QString& concertation, qint64 first, qint64 last,
                   size_t most) {
    Lus lus;
    const auto read = database.each(
        QStringLiteral("consultation/textes_a_plier"),
        {{QStringLiteral("concertation"), concertation},
         {QStringLiteral("premiere"), first},
         {QStringLiteral("derniere"), last}},
        [&](const storage::Row& row) {
            if (lus.octets > most)
                return;
            const QByteArray content = row.value("contenu").toByteArray();
            if (lus.blocs.empty() || lus.blocs.back().textes.size() + size_t(content.size()) > kBloc) {
                lus.blocs.emplace_back();
                lus.blocs.back().textes.reserve(std::max(kBloc, size_t(content.size()) + 1));
            }
            Bloc& bloc = lus.blocs.back();
            const size_t before = bloc.textes.size();
            plierUtf8(bloc.textes, std::string_view(content.constData(), size_t(content.size())));
            bloc.textes += '\n';
            bloc.fins.push_back(bloc.textes.size());
            bloc.numeros.push_back(row.integer("numero"));
            lus.octets += bloc.textes.size() - before;
        });
    return read ? Result<Lus>(std::move(lus)) : echec(read.error());
}

Numeros holdingOf(const std::vector<Bloc>& blocs, size_t from, size_t to, const Recherche& search) {
    Numeros found;
    for (size_t i = from; i < to; ++i) {
        const Bloc& bloc = blocs[i];
        search.parcourir(bloc.textes, bloc.fins, [&](size_t place) { found.push_back(bloc.numeros[place]); });
    }
    return found;
}

} // namespace

base::Status TextesPlies::read(const storage::Database& database, const QString& concertationId) {
    const auto newest = database.first(QStringLiteral("consultation/dernier_numero"));
    if (!newest)
        return echec(newest.error());
    if (concertationId != m_concertation) {
        m_concertation = concertationId;
        m_last = 0;
        m_tooLarge = false;
        m_blocs = {};
    }
    const qint64 last = newest->value(QStringLiteral("numero")).toLongLong();
    if (m_tooLarge || last <= m_last)
        return {};
    auto lus = enDeuxMoities<Lus>(database, m_last + 1, last,
                                  [&](const storage::Database& base, qint64 from, qint64 to) {
                                      return folded(base, concertationId, from, to, m_most);
                                  });
    if (!lus)
        return echec(lus.error());
    size_t bytes = lus->first.octets + lus->second.octets;
    for (const Bloc& bloc : m_blocs)
        bytes += bloc.textes.size();
    m_tooLarge = bytes > m_most;
    if (m_tooLarge)
        m_blocs = {};
    else
        for (Lus* half : {&lus->first, &lus->second})
            std::move(half->blocs.begin(), half->blocs.end(), std::back_inserter(m_blocs));
    m_last = last;
    return {};
}

base::Status TextesPlies::preparer(const storage::Database& database, const QString& concertationId) {
    const std::lock_guard lock(m_mutex);
    return read(database, concertationId);
}

std::vector<qint64> TextesPlies::holding(const Recherche& search) const {
    const size_t middle = m_blocs.size() / 2;
    if (middle == 0)
        return holdingOf(m_blocs, 0, m_blocs.size(), search);
    auto second =
        std::async(std::launch::async, [&] { return holdingOf(m_blocs, middle, m_blocs.size(), search); });
    Numeros found = holdingOf(m_blocs, 0, middle, search);
    const Numeros further = second.get();
    found.insert(found.end(), further.begin(), further.end());
    return found;
}

Result<Numeros> TextesPlies::numerosDe(const storage::Database& database, const FiltreContributions& filtre) {
    const Recherche search(filtre.texte);
    if (search.isEmpty())
        return consultation::numerosDe(database, filtre);
    const std::lock_guard lock(m_mutex);
    if (auto ready = read(database, filtre.concertationId); !ready)
        return echec(ready.error());
    if (m_tooLarge)
        return consultation::numerosDe(database, filtre);
    FiltreContributions wordless = filtre;
    wordless.texte.clear();
    auto reader = database.reader();
    if (!reader)
        return echec(reader.error());
    auto listed = std::async(std::launch::async, [&] { return consultation::numerosDe(**reader, wordless); });
    const Numeros found = holding(search);
    const auto kept = listed.get();
    if (!kept)
        return echec(kept.error());
    Numeros both;
    std::set_intersection(found.begin(), found.end(), kept->begin(), kept->end(), std::back_inserter(both));
    return both;
}

} // namespace isegorie::consultation
