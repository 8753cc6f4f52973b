// The plan de codification of a concertation (CCTP, UO 2.4.5 and 2.4.8): a tree of codes, each with what it
// means and examples of what belongs to it and what does not. Changed in place, each change undone like any
// other.
#pragma once

#include "core/storage/Database.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace isegorie::consultation {

struct CodePlan {
    QString id;
    QString parentId; ///< Empty: a root.
    QString libelle, definition;
    QString inclusion, exclusion; ///< Examples: what belongs here, what does not.
    int rang = 0;
    int touche = 0; ///< Digit that gives it while coding; 0: none.
    int niveau = 0; ///< 0: a root.
};

/// In the order of the tree: each code before those under it.
struct PlanCodification {
    QList<CodePlan> codes;

    const CodePlan* trouver(const QString& id) const; ///< Null when there is none.
    /// "Transports > Trains".
    QString chemin(const QString& id) const;
    QList<CodePlan> enfants(const QString& parentId) const;
    bool estSous(const QString& id, const QString& ancetre) const; ///< Or is it.
    QStringList lignee(const QString& id) const;                   ///< It, its parent, and so on.
    /// Eight hexadecimal digits: the same for the same tree, labels, definitions and examples.
    QString empreinte() const;
    /// {codes: [{libelle, definition, inclusion, exclusion, touche, codes: […]}]}
    QJsonObject toJson() const;
};
base::Result<PlanCodification> planDe(const storage::Database& database, const QString& concertationId);

/// As it is stored: not empty, at most 200 characters, without ">", not there twice under the parent but for
/// `sauf`. Code "codage.libelle".
base::Result<QString> libelleVerifie(const PlanCodification& plan, const QString& parent,
                                     const QString& texte, const QString& sauf = {});

/// Whose identity, path or label it is, without regard to case and accents.
QList<CodePlan> codesExacts(const PlanCodification& plan, const QString& nom);
/// By identity, path or label: written exactly, without regard to case and accents, or the only one that
/// contains the text. Codes "codage.code-inconnu", "codage.code-ambigu".
base::Result<CodePlan> codeNomme(const PlanCodification& plan, const QString& nom);

struct CreationCode {
    storage::Edit edit;
    QString id;
};
/// The last of its parent; digits 1 to 9 are given to the first codes. Refused: no label, or one that the
/// parent already has (code "codage.libelle").
base::Result<CreationCode> ajouterCode(const storage::Database& database, const QString& concertationId,
                                       const CodePlan& code);
/// champ: libelle, definition, inclusion, exclusion or touche (taken from the code that had it; 0: none).
base::Result<storage::Edit> modifierCode(const storage::Database& database, const QString& concertationId,
                                         const QString& id, const QString& champ, const QVariant& valeur);
/// To this place among the children of the parent, its own codes with it. Refused under itself, and where
/// its label stands already.
base::Result<storage::Edit> deplacerCode(const storage::Database& database, const QString& concertationId,
                                         const QString& id, const QString& parentId, int place);
/// With the codes under it. Their codings do not count any more; undo brings both back.
base::Result<storage::Edit> retirerCode(const storage::Database& database, const QString& concertationId,
                                        const QString& id);
/// The first disappears: its codings, its rules and the codes under it are the second's.
base::Result<storage::Edit> fusionnerCodes(const storage::Database& database, const QString& concertationId,
                                           const QString& id, const QString& avec);

/// Texts of a code, each once.
struct ComptesCode {
    qint64 propres = 0; ///< That have the code itself, with those set aside.
    qint64 textes = 0;  ///< That have it or a code under it, without those set aside.
    qint64 toutes = 0;  ///< With them.
};
/// A coded text, one code at a time; those of a text follow each other.
class CompteurCodes {
public:
    explicit CompteurCodes(const PlanCodification& plan);
    void prendre(qint64 numero, int rang, const QString& codeId, bool ecartee);
    const QHash<QString, ComptesCode>& comptes() const { return m_counts; }

private:
    QHash<QString, QStringList> m_lines; ///< Code → it and those above it.
    QHash<QString, ComptesCode> m_counts;
    QSet<QString> m_own, m_seen; ///< Of the current text.
    qint64 m_text = -1;
    int m_rank = 0;
};
/// Of the whole concertation; codes without texts are not there.
base::Result<QHash<QString, ComptesCode>> textesParCode(const storage::Database& database,
                                                        const QString& concertationId);

} // namespace isegorie::consultation
