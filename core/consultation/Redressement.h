// Known margins of a population (sex, age…), kept for a consultation, and the weights that bring its answers
// to them (core/analyse/enquete/Calage.h).
#pragma once

#include "core/consultation/LecteurReponses.h"
#include "core/storage/Edit.h"

namespace isegorie::consultation {

struct MargeQuestion {
    QuestionFermee question;
    QList<QPair<QString, double>> cibles; ///< Answer, share: of 1, of 100, or people.
};
/// Those of a consultation, by question. Margins of a question that is gone are left out.
base::Result<QList<MargeQuestion>> margesDe(const storage::Database& database, const QString& concertationId,
                                            const QString& consultationId);

/// The same, refused without any: code "marges.aucune".
base::Result<QList<MargeQuestion>> margesExigees(const storage::Database& database,
                                                 const QString& consultationId);
/// « « Sexe » (Femme 52,0 %, Homme 48,0 %) ; … »: as shares of each question.
QString margesTexte(const QList<MargeQuestion>& marges);

/// A file with the columns variable, modalite and part. Refused with its line: an unknown question, one of
/// several choices, a share that is no number, an answer twice, shares that do not make 100 %. Codes
/// "marges.…".
base::Result<QList<MargeQuestion>> lireMarges(const QString& chemin, const QList<QuestionFermee>& questions);
/// In the place of what these questions had.
base::Result<storage::Edit> ecrireMarges(const storage::Database& database,
                                         const QList<MargeQuestion>& marges);
base::Result<storage::Edit> retirerMarge(const storage::Database& database, const QuestionFermee& question);

/// Reads the answers of everybody and weights them.
class Redresseur {
public:
    explicit Redresseur(const QList<MargeQuestion>& marges);
    void prendre(const QJsonArray& reponses);
    /// Refused: nobody gave an answer that has a share ("marges.modalite"), an answer without a share
    /// ("marges.manque"), margins that contradict each other here ("marges.contradiction").
    base::Result<analyse::Calage> caler();

private:
    base::Result<analyse::Marge> margin(std::size_t place) const;

    QList<MargeQuestion> m_marges;
    std::vector<LecteurReponses> m_readers;
    std::size_t m_people = 0;
};

} // namespace isegorie::consultation
