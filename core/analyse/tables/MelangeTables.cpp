#include "core/analyse/tables/MelangeTables.h"

#include "core/analyse/Alea.h"

#include <algorithm>
#include <map>

namespace isegorie::analyse {

namespace {

constexpr int kUnit = 4;  // of the cost of a like pair, so that thresholds can be fine
constexpr int kAgain = 6; // a meeting again, in units for each criterion
constexpr int kRandomSeatings = 200;
constexpr std::int64_t kMovesPerSeat = 4'000;
constexpr std::int64_t kMostMoves = 6'000'000;
constexpr int kThresholds = 24; // steps of the threshold, the last at zero
constexpr int kAskEvery = 4'096;

int pairsOf(int people) {
    return people * (people - 1) / 2;
}

/// Sizes of parts as even as can be, largest first.
std::vector<int> evenParts(int all, int parts) {
    std::vector<int> result(parts, all / parts);
    for (int i = 0; i < all % parts; ++i)
        ++result[i];
    return result;
}

int pairsOfEvenParts(int all, int parts) {
    int sum = 0;
    for (const int size : evenParts(all, parts))
        sum += pairsOf(size);
    return sum;
}

/// Small and quick; seeded by SHA-256, it is the same everywhere.
class Suite {
public:
    explicit Suite(Alea alea) : m_state(alea.below(std::uint64_t{1} << 63)) {}
    int below(int bound) {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state; // splitmix64
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return static_cast<int>(((z ^ (z >> 31)) >> 32) * static_cast<std::uint64_t>(bound) >> 32);
    }

private:
    std::uint64_t m_state;
};

PlacesTables randomPlaces(const ProblemeTables& probleme, Alea& alea) {
    PlacesTables places;
    const std::vector<int> sizes = evenParts(probleme.participants, probleme.tables);
    for (int round = 0; round < probleme.tours; ++round) {
        const std::vector<int> order = alea.permutation(probleme.participants);
        std::size_t next = 0;
        std::vector<std::vector<int>> tables;
        for (const int size : sizes) {
            tables.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(next),
                                order.begin() + static_cast<std::ptrdiff_t>(next) + size);
            next += size;
        }
        places.push_back(std::move(tables));
    }
    return places;
}

std::size_t criteriaOf(const ProblemeTables& probleme) {
    return probleme.reponses.empty() ? 0 : probleme.reponses.front().size();
}

/// A seating whose cost follows every exchange: half the squares of meetings, and like pairs at tables.
class Seating {
public:
    Seating(const ProblemeTables& probleme, PlacesTables places)
        : m_probleme(probleme),
          m_places(std::move(places)),
          m_people(probleme.participants),
          m_criteria(static_cast<int>(criteriaOf(probleme))),
          m_again(kAgain * std::max(1, m_criteria)),
          m_met(static_cast<std::size_t>(m_people) * m_people, 0) {
        for (int criterion = 0; criterion < m_criteria; ++criterion) {
            int most = 0;
            for (const auto& answers : probleme.reponses)
                most = std::max(most, answers[criterion] + 1);
            m_offset.push_back(m_categories);
            m_categories += most;
        }
        m_counts.assign(static_cast<std::size_t>(probleme.tours) * probleme.tables * m_categories, 0);
        for (int round = 0; round < probleme.tours; ++round)
            for (int table = 0; table < probleme.tables; ++table)
                seat(round, table);
    }

    const PlacesTables& places() const { return m_places; }

    /// What the cost becomes more when two people of a round change tables.
    int change(int round, int tableA, int a, int tableB, int b) const {
        const auto& first = m_places[round][tableA];
        const auto& second = m_places[round][tableB];
        int again = 0;
        for (const int other : first)
            if (other != first[a])
                again += met(second[b], other) - (met(first[a], other) - 1);
        for (const int other : second)
            if (other != second[b])
                again += met(first[a], other) - (met(second[b], other) - 1);
        int like = 0;
        for (int criterion = 0; criterion < m_criteria; ++criterion) {
            const int answerA = m_probleme.reponses[first[a]][criterion];
            const int answerB = m_probleme.reponses[second[b]][criterion];
            if (answerA == answerB)
                continue;
            if (answerA >= 0)
                like +=
                    count(round, tableB, criterion, answerA) - (count(round, tableA, criterion, answerA) - 1);
            if (answerB >= 0)
                like +=
                    count(round, tableA, criterion, answerB) - (count(round, tableB, criterion, answerB) - 1);
        }
        return m_again * again + kUnit * like;
    }

    void exchange(int round, int tableA, int a, int tableB, int b) {
        leave(round, tableA, a);
        leave(round, tableB, b);
        std::swap(m_places[round][tableA][a], m_places[round][tableB][b]);
        join(round, tableA, a);
        join(round, tableB, b);
    }

private:
    int met(int a, int b) const { return m_met[static_cast<std::size_t>(a) * m_people + b]; }
    std::size_t place(int round, int table, int criterion, int answer) const {
        return (static_cast<std::size_t>(round) * m_probleme.tables + table) * m_categories +
               m_offset[criterion] + answer;
    }
    int count(int round, int table, int criterion, int answer) const {
        return m_counts[place(round, table, criterion, answer)];
    }

    void meet(int a, int b, int step) {
        m_met[static_cast<std::size_t>(a) * m_people + b] += static_cast<std::int16_t>(step);
        m_met[static_cast<std::size_t>(b) * m_people + a] += static_cast<std::int16_t>(step);
    }
    void answer(int round, int table, int person, int step) {
        for (int criterion = 0; criterion < m_criteria; ++criterion)
            if (const int given = m_probleme.reponses[person][criterion]; given >= 0)
                m_counts[place(round, table, criterion, given)] += step;
    }
    void seat(int round, int table) {
        const auto& people = m_places[round][table];
        for (std::size_t i = 0; i < people.size(); ++i) {
            answer(round, table, people[i], 1);
            for (std::size_t j = i + 1; j < people.size(); ++j)
                meet(people[i], people[j], 1);
        }
    }
    void leave(int round, int table, int seat) { step(round, table, seat, -1); }
    void join(int round, int table, int seat) { step(round, table, seat, 1); }
    void step(int round, int table, int seat, int sign) {
        const auto& people = m_places[round][table];
        for (const int other : people)
            if (other != people[seat])
                meet(people[seat], other, sign);
        answer(round, table, people[seat], sign);
    }

    const ProblemeTables& m_probleme;
    PlacesTables m_places;
    int m_people;
    int m_criteria;
    int m_again;
    int m_categories = 0; ///< Of all criteria together.
    std::vector<int> m_offset;
    std::vector<std::int16_t> m_met; ///< Tables shared, per pair.
    std::vector<int> m_counts;       ///< Per round, table and category.
};

/// The best seating met while the threshold goes down to zero.
PlacesTables searchPlaces(const ProblemeTables& probleme, PlacesTables start, Suite suite,
                          const Arret& arret) {
    Seating seating(probleme, std::move(start));
    PlacesTables best = seating.places();
    if (probleme.tables < 2)
        return best;
    const std::int64_t moves = std::min(kMostMoves, kMovesPerSeat * probleme.participants * probleme.tours);
    const int highest = kAgain * static_cast<int>(std::max<std::size_t>(1, criteriaOf(probleme)));
    std::int64_t cost = 0;
    std::int64_t lowest = 0;
    for (std::int64_t move = 0; move < moves; ++move) {
        if (move % kAskEvery == 0) {
            if (arret.demande())
                break;
            arret.report(static_cast<double>(move) / static_cast<double>(moves), {});
        }
        const int step = static_cast<int>(move * kThresholds / moves);
        const int threshold = highest * (kThresholds - 1 - step) / (kThresholds - 1);
        const int round = suite.below(probleme.tours);
        const int tableA = suite.below(probleme.tables);
        const int tableB = (tableA + 1 + suite.below(probleme.tables - 1)) % probleme.tables;
        const int a = suite.below(static_cast<int>(seating.places()[round][tableA].size()));
        const int b = suite.below(static_cast<int>(seating.places()[round][tableB].size()));
        const int change = seating.change(round, tableA, a, tableB, b);
        if (change > threshold)
            continue;
        seating.exchange(round, tableA, a, tableB, b);
        cost += change;
        if (cost < lowest) {
            lowest = cost;
            best = seating.places();
        }
    }
    return best;
}

/// Each round after the first repeats what its tables cannot spread over the tables of the first.
int mostMeetings(const ProblemeTables& probleme) {
    int each = 0;
    int forced = 0;
    for (const int size : evenParts(probleme.participants, probleme.tables)) {
        each += pairsOf(size);
        forced += pairsOfEvenParts(size, probleme.tables);
    }
    return std::min(pairsOf(probleme.participants), each + (probleme.tours - 1) * (each - forced));
}

/// Every answer spread evenly over the tables, round after round.
std::vector<int> fewestAlike(const ProblemeTables& probleme) {
    std::vector<int> result;
    for (std::size_t criterion = 0; criterion < criteriaOf(probleme); ++criterion) {
        std::map<int, int> people;
        for (const auto& answers : probleme.reponses)
            if (answers[criterion] >= 0)
                ++people[answers[criterion]];
        int sum = 0;
        for (const auto& entry : people)
            sum += pairsOfEvenParts(entry.second, probleme.tables);
        result.push_back(sum * probleme.tours);
    }
    return result;
}

void compareWithChance(const ProblemeTables& probleme, Alea& alea, MelangeTables& result) {
    result.semblablesHasard.assign(criteriaOf(probleme), 0.0);
    for (; result.essais < kRandomSeatings; ++result.essais) {
        const MesureTables measure = measureTables(probleme, randomPlaces(probleme, alea));
        result.rencontresHasard += measure.rencontres;
        for (std::size_t i = 0; i < measure.semblables.size(); ++i)
            result.semblablesHasard[i] += measure.semblables[i];
    }
    result.rencontresHasard /= result.essais;
    for (double& value : result.semblablesHasard)
        value /= result.essais;
}

} // namespace

MesureTables measureTables(const ProblemeTables& probleme, const PlacesTables& places) {
    std::map<std::pair<int, int>, int> met;
    MesureTables result;
    result.semblables.assign(criteriaOf(probleme), 0);
    for (const auto& round : places)
        for (const std::vector<int>& table : round)
            for (std::size_t i = 0; i < table.size(); ++i)
                for (std::size_t j = i + 1; j < table.size(); ++j) {
                    ++met[std::minmax(table[i], table[j])];
                    for (std::size_t k = 0; k < result.semblables.size(); ++k) {
                        const int given = probleme.reponses[table[i]][k];
                        if (given >= 0 && given == probleme.reponses[table[j]][k])
                            ++result.semblables[k];
                    }
                }
    result.rencontres = static_cast<int>(met.size());
    for (const auto& entry : met)
        result.repetitions += entry.second - 1;
    return result;
}

base::Result<MelangeTables> mixTables(const ProblemeTables& probleme, const QByteArray& graine,
                                      const Arret& arret) {
    MelangeTables result;
    Alea alea(graine);
    PlacesTables start = randomPlaces(probleme, alea);
    result.places = searchPlaces(probleme, std::move(start), Suite(alea), arret);
    if (arret.cause() == Arret::Cause::Annulation)
        return base::echec(base::TaskContext::cancelledErreur());
    for (auto& round : result.places)
        for (std::vector<int>& table : round)
            std::sort(table.begin(), table.end());
    result.mesure = measureTables(probleme, result.places);
    result.borneRencontres = mostMeetings(probleme);
    result.borneSemblables = fewestAlike(probleme);
    compareWithChance(probleme, alea, result);
    return result;
}

} // namespace isegorie::analyse
