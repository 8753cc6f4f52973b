#include "core/storage/SqlErreur.h"

#include "core/base/Task.h"

#include <QCoreApplication>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace isegorie::storage {

using base::Erreur;

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Erreur constraintErreur(const SQLite::Exception& exception) {
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_CONSTRAINT_TRIGGER: // the trigger's own sentence
        return Erreur::refus(QStringLiteral("storage.regle"), QString::fromUtf8(exception.what()));
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Erreur::refus(QStringLiteral("storage.dependance"),
                             Storage::tr("D’autres éléments dépendent de celui-ci, ou il n’existe plus."),
                             Storage::tr("Supprimez ou déplacez d’abord ce qui en dépend."));
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return Erreur::refus(
            QStringLiteral("storage.doublon"),
            Storage::tr("Un élément identique existe déjà (%1).")
                .arg(QString::fromUtf8(exception.what()).section(QLatin1Char(':'), -1).trimmed()),
            Storage::tr("Modifiez l’élément existant ou changez la valeur."));
    default:
        return Erreur::refus(
            QStringLiteral("storage.valeur"),
            Storage::tr("La base refuse cette valeur (%1).").arg(QString::fromUtf8(exception.what())));
    }
}

} // namespace

Erreur foreignFileErreur(const QString& path) {
    return Erreur::saisie(QStringLiteral("storage.etranger"),
                          Storage::tr("Ce fichier n’est pas une base Iségorie."),
                          Storage::tr("Choisissez un fichier .isegorie, ou créez une nouvelle base."))
        .dans(path);
}

Erreur damagedFileErreur(const QString& path) {
    return Erreur::systeme(QStringLiteral("storage.abime"),
                           Storage::tr("La base est abîmée ou incomplète ; elle n’a pas été modifiée."),
                           Storage::tr("Restaurez la dernière sauvegarde (menu Fichier, Sauvegardes, ou "
                                       "dossier « %1.sauvegardes »).")
                               .arg(path))
        .dans(path);
}

Erreur sqlErreur(const SQLite::Exception& exception, const QString& path) {
    const auto at = [&path](const char* code, const QString& message, const QString& mend) {
        return Erreur::systeme(QString::fromLatin1(code), message, mend).dans(path);
    };
    switch (exception.getErrorCode()) {
    case SQLITE_INTERRUPT: // only a cancelled task interrupts
        return base::TaskContext::cancelledErreur();
    case SQLITE_NOTADB:
        return foreignFileErreur(path);
    case SQLITE_CORRUPT:
        return damagedFileErreur(path);
    case SQLITE_FULL:
        return at("storage.disque-plein",
                  Storage::tr("Le disque est plein : la modification n’a pas été enregistrée."),
                  Storage::tr("Libérez de la place sur ce disque, puis recommencez."));
    case SQLITE_READONLY:
        return at("storage.lecture-seule", Storage::tr("La base ou son dossier est en lecture seule."),
                  Storage::tr("Demandez le droit d’écrire, ou copiez la base dans un dossier à vous."));
    case SQLITE_CANTOPEN:
        return at("storage.inaccessible", Storage::tr("La base ne peut pas être ouverte."),
                  Storage::tr("Vérifiez que le fichier existe, et que vous avez le droit de lire et d’écrire "
                              "dans son dossier."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return at("storage.verrouille", Storage::tr("La base est utilisée par un autre programme."),
                  Storage::tr("Fermez l’autre programme, puis recommencez."));
    case SQLITE_CONSTRAINT:
        return constraintErreur(exception);
    case SQLITE_TOOBIG:
        return at("storage.trop-long", Storage::tr("Le texte est trop long pour être enregistré."),
                  Storage::tr("Raccourcissez-le."));
    case SQLITE_IOERR:
        return at("storage.disque",
                  Storage::tr("Le disque a refusé la lecture ou l’écriture : l’opération est abandonnée."),
                  Storage::tr("Vérifiez le disque ou le réseau, puis recommencez."));
    default:
        return at(
            "storage.sqlite",
            Storage::tr("La base a répondu par une erreur : %1.").arg(QString::fromUtf8(exception.what())),
            Storage::tr("Recommencez ; si l’erreur revient, restaurez la dernière sauvegarde."));
    }
}

QString newerVersionMessage() {
    return Storage::tr(
        "La base vient d’une version plus récente d’Iségorie : vous pouvez la consulter, pas la "
        "modifier. Mettez à jour Iségorie pour y travailler.");
}

} // namespace isegorie::storage
