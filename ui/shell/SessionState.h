// Where the user was in a base: window, page, record, filters. Kept beside the user's settings, written often
// and whole, so that it survives a crash.
#pragma once

#include <QJsonObject>
#include <QString>

namespace isegorie::ui {

class SessionState {
public:
    /// The file of this base in the user's settings folder.
    explicit SessionState(const QString& basePath);
    QJsonObject load() const; ///< Empty when there is none or it cannot be read.
    /// Writes only what differs from the last time. A failure costs a convenience, no data: it is silent.
    void save(const QJsonObject& state);
    QString file() const { return m_file; }

private:
    QString m_file;
    QByteArray m_saved;
};

/// Bases opened lately, newest first, without those that are gone.
QStringList recentBases();
void rememberBase(const QString& path);

} // namespace isegorie::ui
