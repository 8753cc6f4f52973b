#include "core/analyse/lineaire/ProgrammeLineaire.h"

#include <cmath>
#include <csetjmp>
#include <glpk.h>
#include <limits>
#include <mutex>

namespace isegorie::analyse {

namespace {

constexpr double kGap = 1e-9;

void leave(void* place) {
    std::longjmp(*static_cast<std::jmp_buf*>(place), 1); // NOLINT: GLPK would end the program
}

void askWhetherToStop(glp_tree* tree, void* arret) {
    if (static_cast<const Arret*>(arret)->demande())
        glp_ios_terminate(tree);
}

/// GLPK gives up by a call that must not return: no object with a destructor may live in here.
int solveGuarded(glp_prob* problem, const glp_iocp* parameters) {
    std::jmp_buf place;
    glp_error_hook(leave, &place);
    if (setjmp(place) != 0) // NOLINT: see above
        return -1;
    const int code = glp_intopt(problem, parameters);
    glp_error_hook(nullptr, nullptr);
    return code;
}

int boundKind(double min, double max) {
    const bool below = std::isfinite(min);
    const bool above = std::isfinite(max);
    if (below && above)
        return min == max ? GLP_FX : GLP_DB;
    if (below)
        return GLP_LO;
    return above ? GLP_UP : GLP_FR;
}

glp_iocp parametersFor(const Arret& arret) {
    glp_iocp parameters;
    glp_init_iocp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.presolve = GLP_ON;
    parameters.gmi_cuts = GLP_ON;
    parameters.mir_cuts = GLP_ON;
    parameters.tol_obj = kGap;
    parameters.cb_func = askWhetherToStop;
    parameters.cb_info = const_cast<Arret*>(&arret); // only read there
    return parameters;
}

} // namespace

int ProgrammeLineaire::addVariable(double min, double max, double cout, bool entiere) {
    m_variables.push_back({min, max, cout, entiere});
    return static_cast<int>(m_variables.size()) - 1;
}

void ProgrammeLineaire::addContrainte(Colonne coefficients, double min, double max) {
    m_contraintes.push_back({std::move(coefficients), min, max});
}

ProgrammeLineaire::Solution ProgrammeLineaire::minimise(const Arret& arret) const {
    // Without thread-local storage GLPK has one environment for all threads.
    static std::mutex oneAtATime;
    const auto lock =
        glp_config("TLS") == nullptr ? std::unique_lock(oneAtATime) : std::unique_lock<std::mutex>();
    glp_term_out(GLP_OFF);
    glp_prob* problem = glp_create_prob();
    if (!m_variables.empty())
        glp_add_cols(problem, static_cast<int>(m_variables.size()));
    for (int i = 0; i < static_cast<int>(m_variables.size()); ++i) {
        const Variable& variable = m_variables[i];
        glp_set_col_kind(problem, i + 1, variable.entiere ? GLP_IV : GLP_CV);
        glp_set_col_bnds(problem, i + 1, boundKind(variable.min, variable.max), variable.min, variable.max);
        glp_set_obj_coef(problem, i + 1, variable.cout);
    }
    std::vector<int> indices;
    std::vector<double> values;
    for (const Contrainte& constraint : m_contraintes) {
        const int row = glp_add_rows(problem, 1);
        glp_set_row_bnds(problem, row, boundKind(constraint.min, constraint.max), constraint.min,
                         constraint.max);
        indices.assign(1, 0);
        values.assign(1, 0);
        for (const auto& [variable, value] : constraint.coefficients) {
            indices.push_back(variable + 1);
            values.push_back(value);
        }
        glp_set_mat_row(problem, row, static_cast<int>(indices.size()) - 1, indices.data(), values.data());
    }
    const glp_iocp parameters = parametersFor(arret);
    Solution solution;
    const int code = solveGuarded(problem, &parameters);
    const int status = code == -1 ? GLP_UNDEF : glp_mip_status(problem);
    if (code == 0 && status == GLP_OPT) {
        solution.issue = Issue::Optimale;
        solution.objectif = glp_mip_obj_val(problem);
        for (int i = 0; i < static_cast<int>(m_variables.size()); ++i)
            solution.valeurs.push_back(glp_mip_col_val(problem, i + 1));
    } else if (code == GLP_ENOPFS || (code == 0 && status == GLP_NOFEAS)) {
        solution.issue = Issue::Vide;
    } else if (code == GLP_ESTOP || code == GLP_ETMLIM) {
        solution.issue = Issue::Arretee;
    }
    glp_free_env(); // with the problem in it
    return solution;
}

} // namespace isegorie::analyse
