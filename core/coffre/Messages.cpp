#include "core/coffre/Messages.h"

#include "core/coffre/Cipher.h"

namespace isegorie::coffre {

using base::Erreur;

Erreur damagedCipher(const Place& place) {
    return Erreur::systeme(
        QStringLiteral("coffre.chiffre-abime"),
        Messages::tr("Une donnée chiffrée ne s’ouvre pas avec sa clé (%1, %2, champ « %3 ») : elle a été "
                     "modifiée ou déplacée hors d’Iségorie.")
            .arg(place.table, place.id, place.colonne),
        Messages::tr(
            "Restaurez une sauvegarde d’avant cette modification, ou saisissez la donnée à nouveau."));
}

Erreur damagedFlux() {
    return Erreur::systeme(
        QStringLiteral("coffre.flux-abime"),
        Messages::tr("Ce fichier scellé ne s’ouvre pas avec sa clé : il a été abîmé ou remplacé."),
        Messages::tr("Restaurez-le d’une sauvegarde, ou demandez-le de nouveau."));
}

Erreur damagedKeyFile(const QString& path) {
    return Erreur::systeme(
               QStringLiteral("coffre.fichier-abime"), Messages::tr("Le fichier de clés est abîmé."),
               Messages::tr(
                   "Remettez une copie saine de ce fichier : sans lui, les données personnelles de la "
                   "base ne peuvent plus être lues."))
        .dans(path);
}

Erreur oldPassphraseStays(const QString& path) {
    return Erreur::systeme(
               QStringLiteral("coffre.ancienne-phrase"),
               Messages::tr("La nouvelle phrase secrète est la bonne désormais, mais l’ancienne n’a pas pu "
                            "être effacée du fichier de clés."),
               Messages::tr("Vérifiez le droit d’écrire dans ce fichier, puis changez de phrase encore "
                            "une fois."))
        .dans(path);
}

Erreur missingKeyFile(const QString& path) {
    return Erreur::saisie(
               QStringLiteral("coffre.fichier-absent"),
               Messages::tr("Le fichier de clés n’est pas à côté de la base : les données personnelles ne "
                            "peuvent pas être lues."),
               Messages::tr("Remettez-le à côté de la base, sous ce nom. Il n’est dans aucune sauvegarde."))
        .dans(path);
}

Erreur keyFileOfAnotherBase(const QString& path) {
    return Erreur::saisie(QStringLiteral("coffre.autre-base"),
                          Messages::tr("Ce fichier de clés appartient à une autre base."),
                          Messages::tr("Remettez à côté de la base le fichier de clés qui l’accompagnait."))
        .dans(path);
}

Erreur wrongPassphrase() {
    return Erreur::saisie(
        QStringLiteral("coffre.phrase-fausse"), Messages::tr("Cette phrase secrète n’est pas la bonne."),
        Messages::tr("Vérifiez les majuscules, les accents et le clavier, puis recommencez."));
}

Erreur shortPassphrase(int least) {
    return Erreur::saisie(QStringLiteral("coffre.phrase-courte"),
                          Messages::tr("La phrase secrète doit avoir au moins %1 caractères.").arg(least),
                          Messages::tr("Quatre ou cinq mots sans rapport entre eux font une bonne phrase."));
}

Erreur notEnoughMemory() {
    return Erreur::systeme(
        QStringLiteral("coffre.memoire"),
        Messages::tr("La mémoire ne suffit pas pour vérifier la phrase secrète."),
        Messages::tr("Fermez d’autres programmes (256 Mo sont nécessaires) et recommencez."));
}

Erreur locked() {
    return Erreur::refus(QStringLiteral("coffre.verrouille"),
                         Messages::tr("Les données personnelles sont verrouillées."),
                         Messages::tr("Donnez la phrase secrète de la base."));
}

Erreur notCreated() {
    return Erreur::refus(QStringLiteral("coffre.absent"),
                         Messages::tr("La base n’a pas encore de coffre pour les données personnelles."),
                         Messages::tr("Choisissez d’abord une phrase secrète."));
}

Erreur alreadyCreated(const QString& path) {
    return Erreur::refus(QStringLiteral("coffre.existe"),
                         Messages::tr("La base a déjà un coffre pour les données personnelles."),
                         Messages::tr("Changez sa phrase secrète si vous en voulez une autre."))
        .dans(path);
}

Erreur readOnlyBase() {
    return Erreur::refus(QStringLiteral("coffre.lecture-seule"),
                         Messages::tr("La base est en lecture seule : ses clés ne se modifient pas."),
                         Messages::tr("Fermez l’autre programme qui la tient, puis recommencez."));
}

Erreur missingKey(const QString& path) {
    return Erreur::saisie(
               QStringLiteral("coffre.cle-absente"),
               Messages::tr("La clé de cette concertation n’est pas dans le fichier de clés : ses données "
                            "personnelles ne peuvent pas être lues."),
               Messages::tr("Remettez le fichier de clés le plus récent à côté de la base."))
        .dans(path);
}

Erreur destroyedKey(const QString& jour) {
    return Erreur::refus(
        QStringLiteral("coffre.cle-detruite"),
        Messages::tr("Les données personnelles de cette concertation ont été détruites le %1.").arg(jour));
}

Erreur noKeyring(const QString& detail) {
    const QString message = Messages::tr("Le trousseau du système n’est pas disponible");
    return Erreur::refus(
        QStringLiteral("coffre.sans-trousseau"),
        detail.isEmpty() ? message + QLatin1Char('.') : QStringLiteral("%1 (%2).").arg(message, detail),
        Messages::tr("La phrase secrète sera demandée à chaque ouverture ; rien d’autre ne change."));
}

} // namespace isegorie::coffre
