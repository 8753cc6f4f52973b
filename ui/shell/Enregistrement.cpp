#include "ui/shell/Enregistrement.h"

#include "ui/shell/InlineMessage.h"

#include <QCoreApplication>

namespace isegorie::ui {

base::Status store(Session& session, const base::Result<storage::Edit>& edit) {
    if (!edit)
        return base::echec(edit.error());
    if (session.apply(*edit))
        return {};
    return base::echec(base::Erreur::systeme(
        QStringLiteral("session.non-enregistre"),
        QCoreApplication::translate("Enregistrement", "Rien n’a été enregistré : votre saisie reste ici."),
        QCoreApplication::translate("Enregistrement", "La cause s’affiche à part ; réessayez ensuite.")));
}

bool store(Session& session, InlineMessage& message, const base::Result<storage::Edit>& edit) {
    message.clear();
    if (!edit) {
        message.setErreur(edit.error());
        return false;
    }
    return edit->isEmpty() || session.apply(*edit);
}

} // namespace isegorie::ui
