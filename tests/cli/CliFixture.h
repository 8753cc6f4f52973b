// Runs the real isegorie-cli on files of a scratch folder.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <initializer_list>

namespace isegorie::tests {

QString text(const char* value);
QStringList list(std::initializer_list<const char*> words);

struct Ran {
    int exitCode = -1; ///< -1 when the program crashed or hung.
    QByteArray out, err;

    /// The document on stdout; the test fails when it is none.
    QJsonDocument json() const;
    /// French sentences of stderr.
    QString errText() const { return QString::fromUtf8(err); }
};

class CliFolder {
public:
    /// Path of a file of the folder, made with this content.
    QString file(const QString& name, const QByteArray& content) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Ran run(const QStringList& arguments) const;
    /// chiffrer with --json on these two contents ("besoin.json", "bpu.csv").
    Ran price(const QByteArray& besoin, const QByteArray& bpu) const;

private:
    QTemporaryDir m_folder;
};

/// A folder with an empty base.
class CliBase : public CliFolder {
public:
    CliBase();
    QString base() const { return path(QStringLiteral("essai.isegorie")); }
    /// The words of one command, then more of them; --base is added.
    Ran with(const QStringList& words) const;
    Ran with(const char* words, const QStringList& more = {}) const;
    /// The document of a command that must succeed.
    QJsonDocument json(const char* words, const QStringList& more = {}) const;
    /// Of all data rows.
    QString contentHash() const;
    /// Exit code, nothing on stdout, a message (plain spaces), and the base as it was.
    void refused(int exitCode, const QString& message, const char* words, const QStringList& more = {}) const;
};

/// Lot 3 for 2026 to 2029, of « Agora », and the concertation « École ». Prices are the test's.
class Ordered : public CliBase {
public:
    Ordered();
    /// A price version: rows "code;pu_ht;pu_ht_sans_fichier".
    void import(const char* holder, const char* effect, const char* rows) const;
    /// The id of a draft made of this JSON.
    QString draft(const QByteArray& content, const char* date = "2026-06-01") const;
    QJsonObject bon(const QString& id) const;
};

/// A BPU with a price for every UO of the catalogue: 100,00 €, caps kept.
QByteArray everyPriceCsv();

} // namespace isegorie::tests
