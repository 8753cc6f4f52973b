// Applies one edit after the other and keeps the first refusal: what follows it does nothing.
#pragma once

#include "core/marche/BonEdits.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QStringList>

namespace isegorie::coffre {
class Coffre;
}

namespace isegorie::demo {

/// What the parts of the demo hand to each other.
struct DemoContext {
    QDate today;
    QDate debut, fin;          ///< Of the framework.
    QStringList concertations; ///< Ids, in the order of DemoConcertations.
    QStringList attributions;  ///< First holder of lots 1 to 4.
    QString bonPrincipal;
    QString dossier; ///< Temporary folder of the files that titulaires send.
};

class DemoBuilder {
public:
    explicit DemoBuilder(storage::Database& database) : m_database(database) {}

    storage::Database& database() const { return m_database; }
    bool isSound() const { return m_status.has_value(); }
    const base::Status& status() const { return m_status; }

    /// Keeps the refusal, unless there is one already.
    void fail(const base::Erreur& erreur);
    /// Returns the id of the first record that the edit makes; empty after a refusal.
    QString apply(const base::Result<storage::Edit>& edit);
    QString apply(const base::Result<marche::Creation>& creation);
    /// The value of a result, or a default after a refusal.
    template <typename T>
    T take(const base::Result<T>& result) {
        if (!result && m_status)
            m_status = base::echec(result.error());
        return result ? *result : T();
    }

private:
    storage::Database& m_database;
    base::Status m_status;
};

void buildMarche(DemoBuilder& builder, DemoContext& context);
void buildConcertations(DemoBuilder& builder, DemoContext& context);
void buildBons(DemoBuilder& builder, DemoContext& context);
/// Recruitments, their plans, and the volunteers of one of them in a coffre whose passphrase is public.
void buildRecrutements(DemoBuilder& builder, const DemoContext& context);
/// The draw among these volunteers, their answers, a first session.
void buildPanel(DemoBuilder& builder, const DemoContext& context, const coffre::Coffre& coffre,
                const QString& recrutementId);
/// What came in to a consultation, and what has been made of it so far.
void buildContributions(DemoBuilder& builder, const DemoContext& context);
/// What a titulaire sends for the livrables of a bon in progress, and what the CIPC decides.
void buildLivrables(DemoBuilder& builder, const DemoContext& context, const QString& bonId, QDate first);

} // namespace isegorie::demo
