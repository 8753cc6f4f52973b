#include "core/consultation/NomAnnonce.h"

#include "core/consultation/Prenoms.h"
#include "core/consultation/Profil.h"

#include <QRegularExpression>
#include <QSet>

namespace isegorie::consultation {

namespace {

/// Of a word, without case and accents; of « j'habite » its first part.
QString foldedOf(const QString& word) {
    return plie(word).section(u' ', 0, 0);
}

bool isParticle(const QString& folded) {
    static const QSet<QString> all =
        motsDe("de du des d la le les van von der den ben bin el al di da dos nee ne epouse veuve");
    return all.contains(folded);
}

/// Words of a sentence that may follow a name.
bool isOther(const QString& folded) {
    static const QSet<QString> all = motsDe(
        "et ou mais donc car un une je j nous on il elle c ce ma mon mes n ai suis habite vis viens "
        "travaille "
        "pense trouve souhaite voudrais habitant habitante etudiant etudiante retraite retraitee citoyen "
        "citoyenne mere pere maman papa jeune age agee pour contre dans en a au aux avec depuis sur par que "
        "qu "
        "qui tres pas aussi ici connu connue enseignant enseignante agriculteur agricultrice");
    return all.contains(folded) || isParticle(folded);
}

enum class Titre { Aucun, Civilite, Metier };
Titre titleOf(const QString& word) {
    static const QSet<QString> civil = motsDe("m mm mr mme mlle mademoiselle madame monsieur");
    static const QSet<QString> trade = motsDe("dr docteur pr maitre");
    const QString folded = plie(word);
    if (civil.contains(folded))
        return Titre::Civilite;
    return trade.contains(folded) || word == QLatin1String("Me") ? Titre::Metier : Titre::Aucun;
}

/// « d'Ormesson », « O'Brien », and not « J'Habite »
bool isElidedName(const QString& word) {
    static const QRegularExpression form(QStringLiteral("^[DLOMNdlomn]['’]\\p{Lu}"));
    return form.match(word).hasMatch();
}

bool isCapital(const QString& word) {
    return !word.isEmpty() && word.front().isUpper();
}

/// Words one after the other, as long as nothing but blanks stands between them.
class Mots {
public:
    Mots(const QString& text, qsizetype at) : m_text(&text), m_end(at) {}

    /// The next one, which is not taken yet; empty at the end of the clause.
    QString peek() {
        static const QRegularExpression form(
            QStringLiteral("[ \\t\\x{00A0}\\x{202F}]*(\\p{L}[\\p{L}\\p{M}'’-]*)(\\.?)"));
        m_match = form.match(*m_text, m_end, QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption);
        return m_match.captured(1);
    }
    qsizetype begin() const { return m_match.capturedStart(1); }
    /// With the dot of « M. » and « J. », which is not that of the sentence.
    void take() {
        const QString word = m_match.captured(1);
        const bool dotted = word.size() == 1 || titleOf(word) != Titre::Aucun;
        m_end = m_match.capturedEnd(dotted ? 2 : 1);
    }
    qsizetype end() const { return m_end; }
    /// « J. », of the word that peek() showed.
    bool isInitial() const { return m_match.capturedLength(1) == 1 && m_match.capturedLength(2) == 1; }

private:
    const QString* m_text;
    QRegularExpressionMatch m_match;
    qsizetype m_end = 0;
};

/// Takes particles and the capital that follows; false when there is none, and nothing is taken.
bool takeCapital(Mots& words) {
    Mots tried = words;
    QString word = tried.peek();
    while (!isElidedName(word) && isParticle(foldedOf(word))) {
        tried.take();
        word = tried.peek();
    }
    if (!isElidedName(word) && (!isCapital(word) || (isOther(foldedOf(word)) && !tried.isInitial())))
        return false;
    tried.take();
    words = tried;
    return true;
}

bool takeSmall(Mots& words) {
    const QString word = words.peek();
    if (word.isEmpty() || isCapital(word) || isOther(foldedOf(word)))
        return false;
    words.take();
    return true;
}

} // namespace

Etendue nomAuDebut(const QString& texte, bool titre) {
    static const QRegularExpression lead(QStringLiteral("^[\\s:,\\x{00A0}\\x{202F}]*"));
    Mots words(texte, lead.match(texte).capturedEnd(0));
    const Titre told = titleOf(words.peek());
    if (told != Titre::Aucun)
        words.take();
    else if (titre)
        return {};
    words.peek();
    const qsizetype begin = words.begin();
    const bool capital = takeCapital(words);
    if (!capital && (told == Titre::Metier || !takeSmall(words)))
        return {};
    if (told == Titre::Aucun && !takeCapital(words))
        takeSmall(words);
    while (takeCapital(words)) {
    }
    return {begin, words.end() - begin};
}

} // namespace isegorie::consultation
