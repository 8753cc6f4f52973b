// Does a label apply to a text? Logistic regression with a ridge penalty on weighted words (tf-idf, rows of
// length one), one label against the rest, fitted by Newton's method with conjugate gradients (Lin, Weng and
// Keerthi 2008, without their trust region). Nothing is drawn by lot: the same texts give the same answer.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/textes/MatriceCreuse.h"

namespace isegorie::analyse {

/// Rows of words, weighted: rare words count more, and long texts no more than short ones.
class TextesPonderes {
public:
    /// Weights are of these texts: log of their number over that of the texts with the word, plus one.
    explicit TextesPonderes(MatriceCreuse textes);

    int textes() const { return m_rows.lignes(); }
    int mots() const { return m_rows.formes; }
    double produit(int texte, const std::vector<double>& poids) const;
    /// Adds the row so many times.
    void ajouter(int texte, double fois, std::vector<double>& somme) const;

private:
    MatriceCreuse m_rows;
    std::vector<double> m_weights; ///< By word.
    std::vector<double> m_lengths; ///< By row; 1 for an empty one.
};

struct ModeleBinaire {
    std::vector<double> poids; ///< By word.
    double biais = 0;

    double probabilite(const TextesPonderes& textes, int texte) const;
};

struct OptionsClassifieur {
    double penalite = 0.03;
    int passes = 30; ///< Newton steps at most.
    double tolerance = 1e-4;
};

/// From these texts and whether the label applies to each (same order). Stops early when asked to: the model
/// is then of no use.
ModeleBinaire apprendre(const TextesPonderes& textes, const std::vector<int>& lignes,
                        const std::vector<char>& verite, const OptionsClassifieur& options = {},
                        const Arret& arret = {});

/// The probability of each of these texts by a model that has not seen its part (0 to parties - 1). Texts of
/// one part are held back together.
std::vector<double> probabilitesMisesDeCote(const TextesPonderes& textes, const std::vector<int>& lignes,
                                            const std::vector<char>& verite, const std::vector<int>& partie,
                                            int parties, const OptionsClassifieur& options = {},
                                            const Arret& arret = {});

/// How well « applies from this probability on » does.
struct MesureCode {
    long long exemples = 0; ///< Texts to which it applies.
    long long predits = 0;  ///< Texts to which it is said to.
    long long justes = 0;   ///< Both.

    double precision() const { return predits == 0 ? 0 : double(justes) / double(predits); }
    double rappel() const { return exemples == 0 ? 0 : double(justes) / double(exemples); }
    double f1() const {
        return exemples + predits == 0 ? 0 : 2 * double(justes) / double(exemples + predits);
    }
};
MesureCode mesurer(const std::vector<double>& probabilites, const std::vector<char>& verite, double seuil);

} // namespace isegorie::analyse
