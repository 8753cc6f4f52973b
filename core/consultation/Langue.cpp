#include "core/consultation/Langue.h"

#include "core/consultation/Recherche.h"
#include "core/consultation/Textes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace isegorie::consultation {

namespace {

// French, English, Spanish, German, Italian, Portuguese, Dutch: words without accents.
constexpr std::array<const char*, 7> kWords{
    "le la les de des du un une et est que qui dans pour pas sur avec ce ces cette il elle on nous vous ils "
    "sont plus par au aux ne se en ou mais donc comme tout tous faire leur leurs son sa ses etre a y je l d "
    "qu n c s j m sans ont fait peut faut aussi meme entre sous chez car si",
    "the of and to in is that for it with as are on be this have not but they we you at from should will "
    "would can their our more people an or by which has was i do my",
    "el los las que y en es por para con una como mas pero sus muy se del lo al esta son hay de la no un su",
    "der die das und ist nicht ein eine zu mit auf fur den von sich dem wir ich es sind auch werden wie im "
    "des in als oder",
    "il gli che di e per non con sono una del della piu come si anche nel alla questo un la le in i lo da",
    "o os as que e em nao para com uma por mais mas do da dos das no na se ao um a de",
    "de het een en van is dat niet op voor met zijn aan er wij te ook in die maar"};

const QStringList& emptyAnswers() {
    static const QStringList all =
        QStringLiteral(
            "neant|ras|r a s|rien|aucun|aucune|rien a dire|rien a ajouter|rien de plus|rien a signaler|"
            "rien a declarer|rien a proposer|rien de particulier|sans commentaire|aucune remarque|"
            "pas de remarque|aucune observation|aucune suggestion|pas de suggestion|pas de proposition|"
            "je n ai pas d avis|je n ai pas d idee|non renseigne|sans opinion|sans avis|pas d avis|"
            "pas d opinion|ne sait pas|je ne sais pas|ne se prononce pas|nsp|sans reponse|pas de reponse|n a|"
            "non concerne|non concernee|sans objet|aucune idee|pas d idee|aucune proposition|aucun avis|"
            "aucune reponse|aucun commentaire|pas de commentaire|x|xx|xxx")
            .split(u'|');
    return all;
}

/// Which languages have the word, a bit each.
const QHash<std::uint32_t, unsigned>& languages() {
    static const auto known = [] {
        QHash<std::uint32_t, unsigned> all;
        for (size_t i = 0; i < kWords.size(); ++i)
            for (const QString& word : QString::fromLatin1(kWords[i]).split(u' '))
                all[empreinteMot(word)] |= 1U << i;
        return all;
    }();
    return known;
}

} // namespace

std::uint32_t empreinteMot(QStringView mot) {
    std::uint32_t hash = 0x811c9dc5U;
    for (const QChar c : mot)
        hash = (hash ^ c.unicode()) * 0x01000193U;
    return hash ^ (hash >> 15);
}

std::uint64_t empreinteTexte(const TexteReduit& texte) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const std::uint32_t word : texte.mots)
        hash = (hash ^ word) * 0x100000001b3ULL;
    return hash;
}

void reduire(const QString& texte, TexteReduit& sortie) {
    sortie.mots.clear();
    sortie.lettres = sortie.autresLettres = 0;
    QString folded;
    folded.reserve(texte.size());
    ajouterPlie(folded, texte);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const QChar c = i < folded.size() ? folded.at(i) : QChar(u' ');
        if (c.isLetterOrNumber()) {
            ++sortie.lettres;
            sortie.autresLettres += c.unicode() >= 0x250 ? 1 : 0;
            continue;
        }
        if (i > begin)
            sortie.mots.push_back(empreinteMot(QStringView(folded).mid(begin, i - begin)));
        begin = i + 1;
    }
}

bool estFrancais(const TexteReduit& texte) {
    constexpr size_t kLeast = 5;
    if (2 * texte.autresLettres > texte.lettres)
        return false;
    if (texte.mots.size() < kLeast)
        return true;
    std::array<int, kWords.size()> counts{};
    for (const std::uint32_t word : texte.mots)
        if (const unsigned known = languages().value(word); known != 0)
            for (size_t i = 0; i < counts.size(); ++i)
                counts[i] += (known >> i & 1U) != 0 ? 1 : 0;
    const int other = *std::max_element(counts.begin() + 1, counts.end());
    return other < 2 || other <= counts[0] + 1;
}

bool estSansAvis(const TexteReduit& texte) {
    static const auto known = [] {
        QSet<quint64> all;
        TexteReduit one;
        for (const QString& answer : emptyAnswers()) {
            reduire(answer, one);
            all.insert(empreinteTexte(one));
        }
        return all;
    }();
    return !texte.mots.empty() && texte.mots.size() <= 6 && known.contains(empreinteTexte(texte));
}

bool estSansAvis(const QString& texte) {
    constexpr qsizetype kLongest = 60;
    if (texte.size() > kLongest)
        return false;
    TexteReduit reduced;
    reduire(texte, reduced);
    return estSansAvis(reduced);
}

bool estSansMot(const QString& texte) {
    return std::none_of(texte.begin(), texte.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool estSansReponse(const QString& texte) {
    return estSansMot(texte) || estSansAvis(texte);
}

bool estSansReponse(std::string_view texte) {
    constexpr size_t kLongest = 180; // bytes of the sixty characters of estSansAvis()
    if (texte.size() > kLongest && std::any_of(texte.begin(), texte.end(), [](char c) {
            const char small = char(c | 0x20);
            return small >= 'a' && small <= 'z';
        }))
        return false; // of nearly all long texts, without a copy
    return estSansReponse(QString::fromUtf8(texte.data(), qsizetype(texte.size())));
}

QString sansAvisTexte(qint64 nombre) {
    if (nombre == 0)
        return {};
    return Consultation::tr("Réponses comme « ras » ou « ne sait pas » laissées de côté : %1.").arg(nombre);
}

} // namespace isegorie::consultation
