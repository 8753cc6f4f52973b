#include "core/documents/FileOutput.h"

#include "core/documents/Textes.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

Erreur refused(const QString& folder, qint64 needed) {
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.isReady() && !storage.isReadOnly() && storage.bytesTotal() > 0 &&
        storage.bytesAvailable() < needed) // /proc and its like have no size
        return Erreur::systeme(QStringLiteral("fichier.disque-plein"),
                               Documents::tr("Le disque est plein : le fichier n’a pas été enregistré."),
                               Documents::tr("Libérez de la place ou choisissez un autre disque."));
    return Erreur::systeme(
        QStringLiteral("fichier.refuse"), Documents::tr("Le fichier ne peut pas être enregistré ici."),
        Documents::tr(
            "Fermez-le s’il est ouvert dans un autre programme, ou choisissez un dossier où vous avez "
            "le droit d’écrire."));
}

} // namespace

base::Status checkTarget(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return echec(Erreur::saisie(QStringLiteral("fichier.est-un-dossier"),
                                    Documents::tr("Un dossier porte déjà ce nom."),
                                    Documents::tr("Choisissez un autre nom de fichier."))
                         .dans(path));
    if (!QFileInfo(info.absolutePath()).isDir())
        return echec(Erreur::saisie(QStringLiteral("fichier.dossier-absent"),
                                    Documents::tr("Le dossier de destination n’existe pas."),
                                    Documents::tr("Créez-le ou choisissez un autre dossier."))
                         .dans(path));
    return {};
}

base::Status writeFile(const QString& path, const QByteArray& bytes) {
    if (const auto valid = checkTarget(path); !valid)
        return valid;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return echec(refused(QFileInfo(path).absolutePath(), bytes.size()).dans(path));
    return {};
}

base::Status StreamedOutput::open() {
    if (const auto valid = checkTarget(m_file.fileName()); !valid)
        return valid;
    if (!m_file.open(QIODevice::WriteOnly))
        return echec(refused(QFileInfo(m_file.fileName()).absolutePath(), 0).dans(m_file.fileName()));
    return {};
}

base::Status StreamedOutput::write(const QByteArray& bytes) {
    m_written += bytes.size();
    if (m_file.write(bytes) != bytes.size())
        return echec(
            refused(QFileInfo(m_file.fileName()).absolutePath(), bytes.size()).dans(m_file.fileName()));
    return {};
}

base::Status StreamedOutput::finish() {
    if (!m_file.commit())
        return echec(refused(QFileInfo(m_file.fileName()).absolutePath(), m_written).dans(m_file.fileName()));
    return {};
}

} // namespace isegorie::documents
