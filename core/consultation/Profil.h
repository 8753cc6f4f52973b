// How the export of a platform is read: which column is what. Profiles are data,
// resources/consultation/profils.
#pragma once

#include "core/base/Erreur.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace isegorie::consultation {

/// What a record says of one contribution.
enum class Role { Identifiant, Parent, ParentType, Date, Auteur, Titre, Texte };
constexpr int kRoles = 7;
/// "identifiant", "parent", "parent_type"…
std::optional<Role> roleDe(const QString& cle);

/// One kind of row. Header patterns are compared without case, accents and punctuation; "*" stands for
/// anything.
struct CasProfil {
    QStringList valeurs; ///< Of the column that tells kinds apart; empty when there is one kind.
    QString nature;      ///< "proposition", "commentaire", "reponse", "vote"…
    QString natureParent;
    QMap<Role, QStringList> roles;
};

/// What a person, or a profile that was saved, says of one column.
struct UsageColonne {
    enum class Usage {
        Ignoree,
        Identifiant,
        Parent,
        Date,
        Auteur,
        Titre,
        Texte,
        Question,
        Variable,
        Personnelle
    };
    QString entete;
    Usage usage = Usage::Ignoree;
    /// Of a question or variable: "texte", "choix", "choix_multiple", "echelle", "nombre", "date"; empty:
    /// told by the answers.
    QString genre = {};
    QString separateur = {}; ///< Of "choix_multiple".
    QString nature = {};     ///< Of a personal one: "nom", "courriel"…
    bool operator==(const UsageColonne&) const = default;
};
/// "identifiant", "question"…
QString cle(UsageColonne::Usage usage);

struct Profil {
    QString cle;
    QString libelle;
    QList<QStringList> exige; ///< Of each list, the file has at least one header.
    QStringList type;         ///< The column that tells kinds of rows apart.
    QList<CasProfil> cas;
    QMap<QString, QString> naturesParent;    ///< By the value of the column Role::ParentType.
    QMap<QString, QStringList> personnelles; ///< "nom", "courriel", "telephone"… -> headers
    QStringList ignorees, attributs, questions;
    QStringList separateursChoix; ///< By which several choices of one answer are joined.
    bool gardeApostrophe = false; ///< Undo the ' written before = + - @.
    bool debordement = false;     ///< Surplus cells belong to the last one, whose quotes were forgotten.
    bool structure = false;       ///< The rows are questions, not answers.
    /// Of a mapping: by header, written exactly; it decides, and the patterns above are of what it leaves
    /// out.
    QList<UsageColonne> colonnes;

    /// Codes "profil.illisible", "profil.usage".
    static base::Result<Profil> depuisJson(const QByteArray& objet);
    /// Of a mapping: read back by depuisJson.
    QByteArray versJson() const;
    /// Those of a mapping that the file does not have.
    QStringList manquantes(const QStringList& entetes) const;
    /// Whether the file has just the columns of the mapping, in any order.
    bool estPour(const QStringList& entetes) const;
};

/// Those shipped, the most demanding first; the last, "generique", takes any file.
const QList<Profil>& profilsFournis();
/// Shipped, by key; null when there is none.
const Profil* profilFourni(const QString& cle);

/// What each column of one file is, under a profile.
struct Colonne {
    enum class Genre { Ignoree, Role, Type, Personnelle, Question, Attribut };
    QString entete;
    Genre genre = Genre::Ignoree;
    QString nature;                              ///< Of a personal one: "nom", "courriel"…
    bool quarantaine = false;                    ///< Personal by its content; its role, if any, still counts.
    QString genreQuestion = {}, separateur = {}; ///< As a mapping says; see UsageColonne.
};

struct CasLu {
    QStringList valeurs; ///< Folded.
    QString nature, natureParent;
    std::array<int, kRoles> places{}; ///< Column of each role, or -1.

    int place(Role role) const { return places[size_t(role)]; }
};

struct Correspondance {
    const Profil* profil = nullptr;
    int type = -1; ///< Column that tells kinds apart.
    std::vector<Colonne> colonnes;
    std::vector<CasLu> cas;

    /// Of the kind of row; null when the value is unknown.
    const CasLu* casDe(std::string_view valeur) const;
};

/// The shipped profile that these headers satisfy, the most demanding one.
const Profil& reconnaitre(const QStringList& entetes);
/// Whether the file has what the profile asks for.
bool convient(const Profil& profil, const QStringList& entetes);
Correspondance correspondre(const Profil& profil, const QStringList& entetes);

/// Lower case, without accents; punctuation but / and * made one space: "Adresse e-mail" gives "adresse e
/// mail".
QString plie(const QString& texte);

} // namespace isegorie::consultation
