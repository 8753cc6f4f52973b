// French text as words.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace isegorie::consultation {

/// Lower case, typographic apostrophes made plain, elisions apart ("l’école" gives "l", "école"), pronouns
/// after a hyphen too ("a-t-il" gives "a", "il"), "aujourd'hui" and "peut-être" whole. Numbers and signs are
/// no words.
QStringList jetons(const QString& texte);

/// The same words one after the other, and where each stands in the text as jetons() reads it, which is
/// texteLu(). A word lives until the next one.
using VoirJeton = std::function<void(QStringView mot, qsizetype debut)>;
void parcourirJetons(const QString& texteLu, const VoirJeton& voir);
/// Composed (NFC), as long as its lower case: a place in it is one of what parcourirJetons() reads.
QString texteLu(const QString& texte);

/// The segments of a text, about 40 words between white spaces, cut where punctuation lets it
/// (juba/rainette's split_segments: 40 words, 40 % either side; . ? ! … weigh 6, : 5, ; 4, comma 1, else
/// 0.01). What is shorter than the longest segment stays whole.
QStringList segmentsDe(const QString& texte, int taille = 40);

} // namespace isegorie::consultation
