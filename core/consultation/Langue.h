// Whether a text is French, told from its commonest words: enough to set aside what the lexicon cannot read.
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace isegorie::consultation {

/// A text as the pre-flight compares it: words without case, accents and punctuation, as hashes.
struct TexteReduit {
    std::vector<std::uint32_t> mots;
    int autresLettres = 0; ///< Letters that are not Latin.
    int lettres = 0;
};
void reduire(const QString& texte, TexteReduit& sortie);
std::uint32_t empreinteMot(QStringView mot);
/// Of all its words in their order.
std::uint64_t empreinteTexte(const TexteReduit& texte);

/// False when commonest words of another language outnumber the French ones, or most letters are not Latin.
/// A text of fewer than five words passes.
bool estFrancais(const TexteReduit& texte);
/// « néant », « RAS », « sans avis »: an answer that says that there is none.
bool estSansAvis(const TexteReduit& texte);
bool estSansAvis(const QString& texte);
/// No letter and no number: « - ».
bool estSansMot(const QString& texte);
/// Without a word, or one of those: what counts as no answer to an open question, everywhere
/// (CCTP, chapitre 3, article 2, UO 2.4, prices contributions without them). UTF-8.
bool estSansReponse(std::string_view texte);
bool estSansReponse(const QString& texte);
/// « 12 réponses comme « ras » … sont laissées de côté. », of analyses of words; empty without any.
QString sansAvisTexte(qint64 nombre);

} // namespace isegorie::consultation
