// Invented people whose every trace is looked for in the files that the program leaves behind.
#pragma once

#include "tests/coffre/CoffreSample.h"

#include <QDirIterator>
#include <QFile>

namespace isegorie::tests {

inline const QStringList& plantedTexts() {
    static const QStringList texts{QStringLiteral("Zéphyrine"),
                                   QStringLiteral("Quatrebarbes"),
                                   QStringLiteral("QUATREBARBES"),
                                   QStringLiteral("0699517342"),
                                   QStringLiteral("zephyrine.quatrebarbes@exemple.fr"),
                                   QStringLiteral("12 ter, venelle des Échaudés"),
                                   QStringLiteral("Parti des Tilleuls")};
    return texts;
}

/// Every file below a folder, with its content.
inline QMap<QString, QByteArray> filesBelow(const QString& folder) {
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

/// "file: text" for each planted text found in clear, as UTF-8, UTF-16 in both orders, base64 or hexadecimal.
inline QStringList tracesBelow(const QString& folder, const QStringList& texts = plantedTexts()) {
    QStringList traces;
    const QMap<QString, QByteArray> files = filesBelow(folder);
    for (auto file = files.begin(); file != files.end(); ++file)
        for (const QString& text : texts) {
            const QByteArray utf8 = text.toUtf8();
            const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            QByteArray swapped = utf16;
            for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
                std::swap(swapped[i], swapped[i + 1]);
            // Whole groups of three bytes, at each of the three places a text may have in what was encoded.
            QList<QByteArray> forms{utf8, text.toLatin1(), utf16, swapped, utf8.toHex(), utf16.toHex()};
            for (int skip = 0; skip < 3; ++skip) {
                const QByteArray part = utf8.mid(skip, (utf8.size() - skip) / 3 * 3);
                forms << part.toBase64() << part.toBase64(QByteArray::Base64UrlEncoding);
            }
            for (const QByteArray& form : forms)
                if (form.size() >= 6 && file.value().contains(form))
                    traces << QStringLiteral("%1: %2").arg(file.key(), text);
        }
    return traces;
}

} // namespace isegorie::tests
