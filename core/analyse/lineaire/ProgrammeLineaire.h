// Linear programmes with whole numbers, solved by GLPK: for the questions around a draw, not for the draw
// itself.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/lineaire/InverseBase.h"

namespace isegorie::analyse {

class ProgrammeLineaire {
public:
    enum class Issue { Optimale, Vide, Arretee, Echec };
    struct Solution {
        Issue issue = Issue::Echec;
        double objectif = 0;
        std::vector<double> valeurs; ///< One a variable; whole where it was asked.
    };

    /// The numbers of variables, from 0, stand for `ligne` in the coefficients of a constraint.
    int addVariable(double min, double max, double cout, bool entiere = true);
    void addContrainte(Colonne coefficients, double min, double max);

    /// One call at a time in each thread; every call has its own memory.
    Solution minimise(const Arret& arret) const;

private:
    struct Variable {
        double min, max, cout;
        bool entiere;
    };
    struct Contrainte {
        Colonne coefficients;
        double min, max;
    };

    std::vector<Variable> m_variables;
    std::vector<Contrainte> m_contraintes;
};

} // namespace isegorie::analyse
