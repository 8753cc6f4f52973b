// What a concertation teaches the analyses of words: expressions counted as one word, words that are not
// counted, lemmas other than the dictionary's.
#pragma once

#include "core/storage/Database.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <functional>

namespace isegorie::consultation {

enum class GenreEntree { Expression, MotVide, Lemme };
/// "expression", "mot_vide", "lemme"
QString cle(GenreEntree genre);
/// « Expression »…
QString libelle(GenreEntree genre);

struct EntreeLexique {
    QString id; ///< Empty before it is stored.
    GenreEntree genre = GenreEntree::Lemme;
    QString forme; ///< As jetons() gives it; the words of an expression apart by one space.
    QString lemme; ///< For GenreEntree::Lemme.
};

struct Lexique {
    QList<EntreeLexique> entrees;

    /// Eight hexadecimal digits, the same for the same entries; "vide" without any.
    QString version() const;
    QJsonArray toJson() const;
};

/// Of a concertation, or of that of a consultation.
base::Result<Lexique> lexiqueDe(const storage::Database& database, const QString& id);
/// Takes the place of the entry of the same kind and form. Refused (code "lexique.forme") when the form is
/// not one word, an expression not several, or the lemma is missing.
base::Result<storage::Edit> ajouterEntree(const storage::Database& database, const QString& concertationId,
                                          const EntreeLexique& entree);
/// Empty when it is gone already.
base::Result<storage::Edit> retirerEntree(const storage::Database& database, const QString& entreeId);

/// The words of a text, expressions as one.
class LecteurMots {
public:
    LecteurMots() = default;
    explicit LecteurMots(const Lexique& lexique);
    /// longueur: in the text, which may have other spaces than the word.
    using VoirMot = std::function<void(QStringView mot, qsizetype debut, qsizetype longueur)>;
    void parcourir(const QString& texteLu, const VoirMot& voir) const;

private:
    QHash<QString, QList<QStringList>> m_expressions; ///< By their first word, the longest first.
};

} // namespace isegorie::consultation
