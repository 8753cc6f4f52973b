// The name of somebody that a text announces: « je m'appelle Marie Dupont, de Rennes ».
#pragma once

#include <QString>

namespace isegorie::consultation {

struct Etendue {
    qsizetype debut = 0, taille = 0; ///< Nothing without a size.
};
/// The name that the text begins with, behind the words that announce it: first names, surnames, their
/// particles (de, van, née…), without a title such as « Mme ». Words of the sentence that follow are left
/// out; a second word in small letters that is none of the commonest is taken for a name. titre: only behind
/// a title.
Etendue nomAuDebut(const QString& texte, bool titre);

} // namespace isegorie::consultation
