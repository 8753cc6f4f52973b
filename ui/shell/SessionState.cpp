#include "ui/shell/SessionState.h"

#include "core/base/Identifiant.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kRecentKept = 8;
const QString kRecent = QStringLiteral("bases/recentes");

QString stateFolder() {
    return QFileInfo(QSettings().fileName()).absoluteDir().filePath(QStringLiteral("isegorie-etat"));
}

} // namespace

SessionState::SessionState(const QString& basePath) {
    const QString canonical = QFileInfo(basePath).canonicalFilePath();
    m_file = QStringLiteral("%1/%2.json").arg(stateFolder(), base::sha256Hex(canonical.toUtf8()).left(24));
}

QJsonObject SessionState::load() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void SessionState::save(const QJsonObject& state) {
    const QByteArray bytes = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (bytes == m_saved || !QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return;
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_saved = bytes;
}

QStringList recentBases() {
    QStringList paths = QSettings().value(kRecent).toStringList();
    paths.erase(std::remove_if(paths.begin(), paths.end(),
                               [](const QString& path) { return !QFileInfo::exists(path); }),
                paths.end());
    return paths;
}

void rememberBase(const QString& path) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    QStringList paths = recentBases();
    paths.removeAll(canonical);
    paths.prepend(canonical);
    QSettings().setValue(kRecent, QStringList(paths.mid(0, kRecentKept)));
}

} // namespace isegorie::ui
