// Column generation: panels enter the master programme as the oracle finds them, level after level.
#pragma once

#include "core/analyse/tirage/BorneRelachee.h"
#include "core/analyse/tirage/Distribution.h"
#include "core/analyse/tirage/Maitre.h"
#include "core/analyse/tirage/RechercheLocale.h"

#include <memory>
#include <optional>
#include <set>

namespace isegorie::analyse {

class Generation {
public:
    /// Limite: only between the searches of this class.
    enum class Issue { Faite, Infaisable, Interrompue, Limite };

    Generation(const ProblemeTirage& probleme, const Agregation& agregation, const Arret& arret);

    /// Panels that together hold every type that any panel can hold; the others are settled at zero. So are
    /// those that keep their secret too long, without a proof: then nothing is proven in the end.
    Issue cover();
    /// Some types kept their secret, or some level its proof, within the nodes allowed to each search.
    bool estIncomplete() const { return m_unproven; }
    /// From the first level again with the panels known by now, and so many nodes a search; 0 = no limit.
    Issue again(int noeuds);
    /// Raises the chance of the people not yet settled as far as possible and settles those who cannot rise
    /// (all of them with `dernier`).
    Issue raise(bool dernier);

    int reste() const { return m_remaining; } ///< People not yet settled.
    int niveaux() const { return static_cast<int>(m_levels.size()); }
    double avancement() const;
    /// What is reached so far. An unfinished level is told with its proven bound.
    Distribution distribution() const;

private:
    static constexpr int kFirstNodes = 2000;
    static constexpr int kEasyNodes = 400; ///< A search that needs more makes the pool a hard one.
    enum class Recolte { Rien, Utile, Inutile, Limite, Interrompue };

    int people(std::size_t type) const { return m_agregation.effectif(static_cast<int>(type)); }
    bool learn(const std::vector<PanelTypes>& panels);
    Issue coverAtOnce(PoidsTypes& weights, int noeuds);
    void coverLocally(PoidsTypes& weights);
    std::vector<PanelTypes> startingPanels();
    Issue coverOneByOne(PoidsTypes& weights);
    /// Of these types, those that neither a panel nor a proof was found for.
    std::vector<int> tryEach(const std::vector<int>& types, int noeuds, PoidsTypes& weights);
    void exclude(const std::vector<int>& types);
    void boundQuickly();
    void begin();
    std::vector<char> freeTypes() const;
    std::vector<int> settledTypes() const;
    std::vector<double> floors() const;
    /// Searches panels that are heavy for these weights; what is proven on the way is kept.
    Recolte price(const std::vector<double>& weights, const std::vector<double>& current, int noeuds);
    Recolte priceEasily(const std::vector<double>& current);
    /// The same by exchanges from the heaviest known panels, `effort` times as long; proves nothing.
    Recolte priceLocally(const std::vector<double>& weights, const std::vector<double>& current, int effort);
    std::vector<PanelTypes> heaviest(const PoidsTypes& weights, std::size_t number) const;
    /// Prices until a panel helps the master programme. Rien: there is none, the level is at its top. Limite:
    /// none was found within the nodes allowed.
    Recolte findPanels(const std::vector<double>& current);
    std::vector<double> mixed(const std::vector<double>& current, double shareOfBest) const;
    bool helps(const std::vector<PanelTypes>& panels, const std::vector<double>& current) const;
    double freeWeight(const PoidsTypes& weights) const;
    std::int64_t threshold(const PoidsTypes& weights) const;
    void keepProof(PoidsTypes weights, std::int64_t maximum, double tolerance);
    std::vector<int> stuckTypes() const;
    std::vector<int> weighingTypes() const;
    void settle(std::vector<int> types, Niveau level);
    Niveau unfinished() const;
    std::vector<double> panelProbabilities() const;
    double smallestChance(const std::vector<double>& probabilities) const;
    std::vector<std::int64_t> panelWeights() const;

    const ProblemeTirage& m_probleme;
    const Agregation& m_agregation;
    const Arret& m_arret;
    PanelOracle m_oracle;
    RechercheLocale m_local;
    BorneRelachee m_relaxed;
    std::unique_ptr<Maitre> m_master;
    std::vector<PanelTypes> m_panels;
    std::set<PanelTypes> m_known;
    std::vector<char> m_settled; ///< Per type.
    std::vector<Niveau> m_levels;
    std::optional<Niveau> m_proof; ///< Best bound of the level being worked on.
    double m_reached = 0;          ///< Chance of the people not yet settled, before this level's gain.
    int m_remaining = 0;
    std::vector<int> m_never;  ///< Types proven to be in no panel.
    std::vector<int> m_later;  ///< Types without panel or proof.
    int m_nodes = kFirstNodes; ///< Of one search, at most; 0 = no limit.
    bool m_hard = false;       ///< Local searches come before exact ones.
    bool m_unproven = false;
};

} // namespace isegorie::analyse
