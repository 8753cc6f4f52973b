// The words of a concertation: every enumeration has stable keys (stored, exported) and French labels.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace isegorie::concertation {

/// National or territorial (issue and CCTP ch. 1 art. 2: central administrations and State services).
enum class Portee { Nationale, Territoriale };
/// Complexity of the subject: decides the level of the UO (CCTP ch. 2 art. 2, UO 1.1).
enum class Niveau { Intermediaire, Expert };
enum class Statut {
    Cadrage,
    Preparation,
    EnCours,
    Restitution,
    DevoirDeSuite,
    Suspendue,
    Cloturee,
    Abandonnee
};
/// What a concertation combines (CCTP ch. 2 to 5).
enum class GenreDispositif {
    AtelierCitoyen,
    Standard,
    SessionEnLigne,
    ConsultationEnLigne,
    Recrutement,
    FormationFacilitateurs,
    Pilotage,
    Autre
};
/// Meetings named by CCTP ch. 1 art. 4, and ch. 2 for the capitalisation (UO 1.6).
enum class GenreReunion {
    Amont,
    Lancement,
    Copil,
    Hebdomadaire,
    Intermediaire,
    RetourExperience,
    Restitution,
    Capitalisation,
    Autre
};
enum class Role { Responsable, EquipeCipc, Beneficiaire, ComitePilotage, Titulaire, Expert, Autre };
enum class EtatTache { AFaire, EnCours, Bloquee, Faite };

/// One value of an enumeration as a form offers it.
struct Choix {
    QString cle;
    QString libelle;
    QString definition; ///< What the CCTP says it means; may be empty.
};

namespace detail {
struct Valeur {
    const char* cle;
    const char* libelle;    ///< Source text of context "Concertation".
    const char* definition; ///< The same; may be null.
};
struct Table {
    const Valeur* valeurs;
    int nombre;
};
template <typename E>
Table table();
QString traduire(const char* texte);
QList<Choix> choixDe(Table table);
} // namespace detail

/// Stable key, as stored.
template <typename E>
QString cle(E valeur) {
    return QLatin1String(detail::table<E>().valeurs[static_cast<int>(valeur)].cle);
}
/// Label in the language of the interface.
template <typename E>
QString libelle(E valeur) {
    return detail::traduire(detail::table<E>().valeurs[static_cast<int>(valeur)].libelle);
}
template <typename E>
QString definition(E valeur) {
    return detail::traduire(detail::table<E>().valeurs[static_cast<int>(valeur)].definition);
}
template <typename E>
std::optional<E> depuisCle(const QString& texte) {
    const detail::Table table = detail::table<E>();
    for (int i = 0; i < table.nombre; ++i)
        if (texte == QLatin1String(table.valeurs[i].cle))
            return static_cast<E>(i);
    return std::nullopt;
}
/// All values in order, for a combo box.
template <typename E>
QList<Choix> choix() {
    return detail::choixDe(detail::table<E>());
}

namespace detail {
template <>
Table table<Portee>();
template <>
Table table<Niveau>();
template <>
Table table<Statut>();
template <>
Table table<GenreDispositif>();
template <>
Table table<GenreReunion>();
template <>
Table table<Role>();
template <>
Table table<EtatTache>();
} // namespace detail

/// Statuts in which the CIPC works on the concertation with a titulaire: the weekly point is expected.
bool estActif(Statut statut);
/// Nothing is due any more.
bool estTermine(Statut statut);

} // namespace isegorie::concertation
