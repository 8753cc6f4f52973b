// Closed questions of imported contributions counted and crossed, from the base.
#pragma once

#include "core/consultation/LectureContributions.h"
#include "core/consultation/Tris.h"
#include "core/storage/Database.h"

namespace isegorie::consultation {

/// A closed question, or a variable of the platform (attribut).
struct QuestionFermee {
    QString id, consultationId, consultation, code, libelle;
    GenreQuestion genre = GenreQuestion::Choix;
    bool attribut = false;
    int rang = 0;
    QStringList modalites = {}; ///< In the order of the form; empty: only the answers tell them.

    bool estMultiple() const { return genre == GenreQuestion::ChoixMultiple; }
};
/// Questions first, then variables, in the order of their file.
base::Result<QList<QuestionFermee>> questionsFermees(const storage::Database& database,
                                                     const QString& concertationId);
/// By code or label: written exactly, without regard to case and accents, or the only one that contains the
/// text. Codes "questionnaire.inconnue", "questionnaire.ambigu".
base::Result<QuestionFermee> questionNommee(const QList<QuestionFermee>& questions, const QString& nom);

struct FiltreTri {
    QuestionFermee question;
    QStringList valeurs; ///< One of them was answered; "" stands for no answer.
};
/// Code "tri.consultations" when a filter is on a question of another consultation.
base::Status memeConsultation(const QString& consultationId, const QList<FiltreTri>& filtres);
/// Whether a contribution with these answers (contribution.reponses) passes all of them.
bool passeFiltres(const QList<FiltreTri>& filtres, const QJsonArray& reponses);

struct DemandeTriBase {
    QuestionFermee question;
    std::optional<QuestionFermee> croise; ///< Of the same consultation ("tri.consultations").
    QList<FiltreTri> filtres;             ///< All of them hold.
    bool toutes = false;                  ///< Also those that the pre-flight set aside.
    /// Weighted to the margins of the consultation (Redressement.h), over all its people: filters come after.
    bool redresse = false;
};
/// A choice of several is counted once for each of its choices; n is people all the same. Code
/// "marges.aucune" when it is weighted and there are no margins.
base::Result<ResultatTri> trierBase(const storage::Database& database, const DemandeTriBase& demande,
                                    base::TaskContext* context = nullptr);

} // namespace isegorie::consultation
