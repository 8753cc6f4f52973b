// Texts of a recruitment made from templates: the guide for those who recruit, invitations, reminders.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/Seances.h"

namespace isegorie::recrutement {

struct Modele {
    QString cle; ///< "guide", "invitation-courrier"…
    QString titre;
};
/// In the order of their use.
const QList<Modele>& modeles();

/// A template filled from the plan, the sessions and the concertation.
struct TexteRempli {
    QString titre;
    QString markdown;
    base::Constats constats; ///< What is not known yet; marked "[à compléter : …]" in the text.
};
/// Code "modele.inconnu".
base::Result<TexteRempli> remplirModele(const storage::Database& database, const Plan& plan,
                                        const QString& cle);

/// Without the marks of Markdown.
QString texteBrut(const TexteRempli& texte);
/// PDF, ODT (for a word processor), HTML or plain text by the end of the name.
base::Status exportTexte(const storage::Database& database, const Plan& plan, const TexteRempli& texte,
                         const QString& chemin);

} // namespace isegorie::recrutement
