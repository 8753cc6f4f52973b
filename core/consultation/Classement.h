// Classifications that a concertation keeps, so that a report cites them: what was read, how, and the
// classes.
#pragma once

#include "core/consultation/ClassesBase.h"

namespace isegorie::consultation {

/// The texts of the typical segments stay where they are: their places are kept.
base::Result<storage::Edit> garderClassement(const storage::Database& database, const ClassesBase& classes,
                                             int k);
struct ClassementGarde {
    QString id, faitLe, question;
    int k = 0;
    /// « 6 classes, « Que voulez-vous ? » (27 novembre 2026) »
    QString nom() const;
};
/// What there is to choose from, oldest first.
base::Result<QList<ClassementGarde>> classementsGardes(const storage::Database& database,
                                                       const QString& concertationId);
/// One of classementsDe(). Code "classement.inconnu".
base::Result<QJsonObject> classementGarde(const storage::Database& database, const QString& concertationId,
                                          const QString& id);
/// The text field that a kept classification read, of its parametres; none: its question is gone.
base::Result<std::optional<ChampTexte>> champDuClassement(const storage::Database& database,
                                                          const QString& concertationId,
                                                          const QJsonObject& parametres);
/// The words of a class (classesJson), the most typical first, at most twelve.
QStringList motsDeClasse(const QJsonValue& classe);
struct SegmentType {
    qint64 numero = 0; ///< Of its contribution.
    QString texte;     ///< As it was written, with what names people masked.
};
/// The typical segments of a class, at most three; those whose contribution is gone are left out.
base::Result<QList<SegmentType>> segmentsTypes(const storage::Database& database, const ChampTexte& champ,
                                               const QJsonValue& classe);
/// Whether a classification made again (classesJson) has the classes of a kept one (its resultat).
bool memesClasses(const QJsonObject& garde, const QJsonObject& refait);
/// Oldest first: {id, fait_le, k, parametres, resultat}.
base::Result<QJsonArray> classementsDe(const storage::Database& database, const QString& concertationId);
/// Code "classement.inconnu".
base::Result<storage::Edit> retirerClassement(const storage::Database& database, const QString& id);

} // namespace isegorie::consultation
