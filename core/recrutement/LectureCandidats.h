// One row of a file of volunteers, read; internal to the import.
#pragma once

#include "core/recrutement/ImportCandidats.h"

namespace isegorie::recrutement {

/// Reads rows by the roles of their columns; remembers the answers that it has already recognised.
class LectureCandidats {
public:
    LectureCandidats(const Plan& plan, const Correspondance& correspondance,
                     const OptionsImportCandidats& options);

    bool has(RoleColonne role) const { return m_places.contains(role); }
    bool hasConsent() const { return has(RoleColonne::Consentement) || has(RoleColonne::DateConsentement); }
    /// Column of the role, from 1, for messages; 0 when there is none.
    int column(RoleColonne role) const { return m_places.value(role, -1) + 1; }

    /// What the row says over what is known of the candidate (an empty one when new): a column that the file
    /// does not have changes nothing. Findings go to `ligne.constats`.
    void read(const documents::Table::Row& row, LigneCandidat& ligne);
    QString identifiant(const documents::Table::Row& row, int rang) const;

private:
    QString cell(const documents::Table::Row& row, RoleColonne role) const;
    void readContacts(const documents::Table::Row& row, LigneCandidat& ligne) const;
    void checkContacts(LigneCandidat& ligne) const;
    void readConsent(const documents::Table::Row& row, LigneCandidat& ligne, RoleColonne role,
                     QDate& day) const;
    void readConsents(const documents::Table::Row& row, LigneCandidat& ligne) const;
    void readAnswers(const documents::Table::Row& row, LigneCandidat& ligne);
    QString recognised(const Critere& critere, const QString& answer);
    void noteUnknown(const Critere& critere, const QString& entete, const QString& answer,
                     LigneCandidat& ligne) const;

    const Plan& m_plan;
    const Correspondance& m_correspondance;
    const OptionsImportCandidats& m_options;
    QHash<RoleColonne, int> m_places;
    QHash<QString, QHash<QString, QString>>
        m_known; ///< Criterion → answer as written → category, '' unknown.
};

} // namespace isegorie::recrutement
