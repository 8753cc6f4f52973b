// The arithmetic of open seats; internal to replacements.
#pragma once

#include "core/recrutement/Remplacement.h"

namespace isegorie::recrutement {

class SiegesLibres {
public:
    /// Everybody seated is kept, but `sort` (a candidate's id) when given.
    SiegesLibres(const Vivier& vivier, const Panel& panel, const QString& sort = {});

    int libres() const { return m_libres; }
    Effet effet(const Candidat& entre) const;
    /// Candidates for all open seats, the earliest of the list that hold together. Codes
    /// "panel.sans-solution" (proved), "panel.recherche-limitee" (given up after many tries: nothing is
    /// proved).
    base::Result<std::vector<const Candidat*>> choisir(const std::vector<const Candidat*>& attente) const;

private:
    /// One value or subtotal; its place in m_effectifs.
    std::vector<int> placesOf(const Candidat& candidat) const;
    /// Minima still missing, at worst over one criterion.
    int missing(const std::vector<int>& nombres) const;
    bool search(std::vector<int>& nombres, QSet<QString>& foyers, size_t next,
                const std::vector<const Candidat*>& attente, std::vector<const Candidat*>& choisis,
                qint64& tries) const;

    const Plan& m_plan;
    int m_libres = 0;
    QList<Effectif> m_effectifs; ///< Of those kept.
    QHash<QPair<QString, QString>, int> m_places;
    QSet<QString> m_foyers;
};

} // namespace isegorie::recrutement
