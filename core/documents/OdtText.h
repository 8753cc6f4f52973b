// A text with headings and lists as an OpenDocument file, with the named styles that a word processor shows:
// whoever completes it by hand changes all headings at once.
#pragma once

#include <QByteArray>

class QTextDocument;

namespace isegorie::documents {

/// content.xml of the text: headings, paragraphs, lists of one level, bold and italic.
QByteArray odtContent(const QTextDocument& document);

} // namespace isegorie::documents
