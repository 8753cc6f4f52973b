#include "core/base/Erreur.h"

#include <QCoreApplication>
#include <QStringList>

namespace isegorie::base {

Erreur Erreur::saisie(QString code, QString message, QString remede) {
    return {Genre::Saisie, std::move(code), std::move(message), std::move(remede), {}, 0, 0};
}

Erreur Erreur::refus(QString code, QString message, QString remede) {
    return {Genre::Refus, std::move(code), std::move(message), std::move(remede), {}, 0, 0};
}

Erreur Erreur::systeme(QString code, QString message, QString remede) {
    return {Genre::Systeme, std::move(code), std::move(message), std::move(remede), {}, 0, 0};
}

Erreur Erreur::dans(const QString& fichierConcerne, int aLigne, int aColonne) const {
    Erreur placed = *this;
    if (placed.fichier.isEmpty())
        placed.fichier = fichierConcerne;
    if (placed.ligne == 0)
        placed.ligne = aLigne;
    if (placed.colonne == 0)
        placed.colonne = aColonne;
    return placed;
}

QString Erreur::texte() const {
    QStringList place;
    if (!fichier.isEmpty())
        place << fichier;
    if (ligne > 0)
        place << QCoreApplication::translate("Erreur", "ligne %1").arg(ligne);
    if (colonne > 0)
        place << QCoreApplication::translate("Erreur", "colonne %1").arg(colonne);
    QString text =
        place.isEmpty()
            ? message
            : QCoreApplication::translate("Erreur", "%1 : %2").arg(place.join(QStringLiteral(", ")), message);
    if (!remede.isEmpty())
        text += QLatin1Char(' ') + remede;
    return text;
}

int Erreur::exitCode() const {
    switch (genre) {
    case Genre::Usage:
        return 2;
    case Genre::Refus:
        return 3;
    case Genre::Saisie:
    case Genre::Systeme:
        break;
    }
    return 1;
}

} // namespace isegorie::base
