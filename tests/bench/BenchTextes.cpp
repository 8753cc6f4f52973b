// isegorie_bench_textes [--small]: Reinert's classification against the published method on a dense table, in
// one run; exits 1 when their classes differ or, on the thesis corpus, when the target is missed.
#include "core/consultation/FormesSegments.h"
#include "tests/bench/ReinertDense.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <ctime>

namespace {

using namespace isegorie;

constexpr double kTarget = 20;

/// 300 segments of three invented topics: enough to prove that it runs.
analyse::MatriceCreuse invented() {
    analyse::MatriceCreuse result;
    result.formes = 90;
    unsigned state = 12'345;
    const auto next = [&state](unsigned below) {
        state = state * 1'664'525U + 1'013'904'223U;
        return (state >> 8U) % below;
    };
    for (int row = 0; row < 300; ++row) {
        std::vector<std::int32_t> forms;
        forms.reserve(12);
        for (int word = 0; word < 12; ++word)
            forms.push_back(std::int32_t(next(4) == 0 ? next(90) : unsigned(row % 3) * 30 + next(30)));
        result.ajouter(std::move(forms));
    }
    return result;
}

/// The thesis corpus, its segments merged to 10 forms; empty without the shared data.
analyse::MatriceCreuse theses() {
    const QString folder = qEnvironmentVariable("ISEGORIE_SHARED_DATA") +
                           QStringLiteral("/data/text/rainette/theses_socio_df20_fixed/");
    const auto read =
        consultation::lireFormes(folder + QStringLiteral("dtm.mtx"), folder + QStringLiteral("docs.txt"));
    return read ? analyse::fusionner(read->matrice, analyse::regrouper(read->matrice, read->sources, 10))
                : analyse::MatriceCreuse();
}

/// Both run on one thread: the load of the machine does not count.
double processorSeconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bool small = QCoreApplication::arguments().contains(QStringLiteral("--small"));
    const analyse::MatriceCreuse units = small ? invented() : theses();
    if (units.lignes() == 0) {
        std::printf("SKIPPED (no shared data: ISEGORIE_SHARED_DATA names its folder)\n");
        return 0;
    }
    analyse::OptionsReinert options;
    options.k = small ? 3 : 8;
    const double start = processorSeconds();
    const auto sparse = analyse::classer(units, options);
    const double sparseEnd = processorSeconds();
    const analyse::Reinert dense = bench::classerDense(units, options);
    const double sparseSeconds = sparseEnd - start;
    const double denseSeconds = processorSeconds() - sparseEnd;
    if (!sparse || sparse->partitions.empty() || dense.partitions.empty())
        return 1;
    const double alike = analyse::randAjuste(sparse->partitions.back(), dense.partitions.back());
    std::printf("Reinert, k = %d, %d units x %d forms: %.3f s, dense %.3f s: %.1f times faster (target "
                "%.0f); adjusted Rand index %.6f\n",
                sparse->classes(), units.lignes(), units.formes, sparseSeconds, denseSeconds,
                denseSeconds / sparseSeconds, kTarget, alike);
    return alike == 1 && (small || denseSeconds >= kTarget * sparseSeconds) ? 0 : 1;
}
