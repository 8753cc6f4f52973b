// Rows of a file that seem to be one person under two ids.
#pragma once

#include "core/recrutement/Candidat.h"

#include <QHash>
#include <QList>

namespace isegorie::recrutement {

class Jumeaux {
public:
    /// Line of the first row that seems to be the same person, 0 for none: the same mail address, or the same
    /// name and postcode unless age and building both differ (two people of one name). The row is kept to be
    /// compared with those that follow.
    int chercher(const Candidat& candidat, int ligne);

private:
    struct Homonyme {
        int ligne = 0;
        QString age;      ///< Key of the bracket; empty when not known.
        QString immeuble; ///< Empty when not known.
    };
    QHash<QString, int> m_courriels;
    QHash<QString, QList<Homonyme>> m_homonymes; ///< By name and postcode.
};

} // namespace isegorie::recrutement
