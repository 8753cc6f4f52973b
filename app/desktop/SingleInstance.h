// One running program for each user: a second start hands its file to the first and ends. One process holds
// all bases, so a base is never opened twice.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace isegorie::app {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// name: of the local server; the user's own by default (userName()).
    explicit SingleInstance(QString name, QObject* parent = nullptr);
    /// Distinct for each user and settings folder.
    static QString userName();

    /// Hands the files (none: just show yourself) to a running instance. False when there is none.
    bool forward(const QStringList& files) const;
    /// Becomes the instance that others hand their files to.
    bool listen();

Q_SIGNALS:
    void received(const QStringList& files);

private:
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace isegorie::app
