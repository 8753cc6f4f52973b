#include "app/desktop/SingleInstance.h"

#include "core/base/Identifiant.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSettings>
#include <QTimer>

namespace isegorie::app {

namespace {

constexpr int kPatienceMs = 3000;
constexpr qint64 kLongestMessage = 64 * 1024;

const QString kFiles = QStringLiteral("fichiers");

/// The answer tells the second instance that its file has arrived: only then may it end.
const QByteArray kAnswer = QByteArrayLiteral("recu\n");

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent) : QObject(parent), m_name(std::move(name)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::userName() {
    const QString place = QFileInfo(QSettings().fileName()).absolutePath() + QDir::homePath();
    return QStringLiteral("isegorie-") + base::sha256Hex(place.toUtf8()).left(16);
}

bool SingleInstance::forward(const QStringList& files) const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QJsonArray absolute;
    for (const QString& file : files)
        absolute.append(QFileInfo(file).absoluteFilePath());
    socket.write(QJsonDocument(QJsonObject{{kFiles, absolute}}).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs) &&
           socket.readAll().startsWith(kAnswer);
}

bool SingleInstance::listen() {
    if (m_server.listen(m_name))
        return true;
    if (m_server.serverError() != QAbstractSocket::AddressInUseError)
        return false;
    // Nobody answered forward(): the name was left by an instance that was killed.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongestMessage)
                    socket->abort();
                return;
            }
            const QJsonObject message = QJsonDocument::fromJson(socket->readLine()).object();
            socket->write(kAnswer);
            socket->flush();
            Q_EMIT received(message.value(kFiles).toVariant().toStringList());
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace isegorie::app
