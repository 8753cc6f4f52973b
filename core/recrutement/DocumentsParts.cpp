#include "core/recrutement/DocumentsParts.h"

#include "core/base/Dates.h"

#include <QTimeZone>

namespace isegorie::recrutement {

marche::DocumentTableau ouvrirTableau(const Recrutement& recrutement, const EnteteDocument& entete) {
    marche::DocumentTableau document;
    document.titre = entete.titre;
    document.feuille = entete.feuille;
    document.sousTitre =
        QStringLiteral("%1 — %2 — %3").arg(recrutement.concertation, recrutement.libelle, entete.precision);
    document.entete = entete.acheteur.split(QStringLiteral(" — "), Qt::SkipEmptyParts);
    document.reference = {entete.reference, base::dateLongue(entete.jour)};
    document.pied = document.sousTitre;
    document.info = {entete.titre,
                     entete.acheteur,
                     document.sousTitre,
                     {entete.sujet},
                     QDateTime(entete.jour, QTime(12, 0), QTimeZone::utc())};
    return document;
}

QString ecartTexte(int ecart) {
    if (ecart == 0)
        return QStringLiteral("tenu");
    return ecart < 0 ? QStringLiteral("manque %1").arg(-ecart) : QStringLiteral("%1 de trop").arg(ecart);
}

} // namespace isegorie::recrutement
