// A text with headings and lists as a word processor opens it: an OpenDocument file to be completed by hand.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace isegorie::documents {

struct TextFile {
    QString title;
    QString markdown;
};

/// Sets the text with its title and styles: what is written, and what a screen may show.
void fillDocument(QTextDocument& document, const TextFile& text);

/// Needs a QGuiApplication (the "offscreen" platform is enough). The same text makes the same bytes.
base::Result<QByteArray> odtBytes(const TextFile& text);
base::Status writeOdt(const TextFile& text, const QString& path);

} // namespace isegorie::documents
