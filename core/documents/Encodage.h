// The encoding of a text file of unknown origin: byte order marks, UTF-8, then the code pages of Western
// Europe.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace isegorie::documents {

struct TexteDecode {
    QString texte;    ///< Without its byte order mark.
    QString encodage; ///< "UTF-8", "UTF-16LE", "Windows-1252"…
};

/// Decodes a whole file. Order: byte order mark, UTF-16 told by its zero bytes, strict UTF-8, then the most
/// plausible of Windows-1252, ISO-8859-15, MacRoman, IBM850 and what uchardet proposes.
/// Refuses binary content (code "csv.binaire") and UTF-8 with a few broken bytes ("csv.utf8-abime"), with the
/// line.
base::Result<TexteDecode> decodeTexte(const QByteArray& bytes);

/// Those two refusals; line from 1, 0 = not known.
base::Erreur binaryText(int ligne);
base::Erreur damagedText(int ligne);

/// Bytes of an encoding that decodeTexte named, made UTF-8 piece by piece.
class Transcodeur {
public:
    explicit Transcodeur(const QString& encodage);
    Transcodeur(Transcodeur&&) noexcept;
    Transcodeur& operator=(Transcodeur&&) noexcept;
    ~Transcodeur();
    QByteArray utf8(QByteArrayView piece);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace isegorie::documents
