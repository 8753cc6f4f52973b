// What this folder refuses, in the user's words.
#pragma once

#include "core/base/Erreur.h"

#include <QCoreApplication>

namespace isegorie::coffre {

struct Place;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Coffre)
};

base::Erreur damagedCipher(const Place& place);
base::Erreur damagedFlux();
base::Erreur damagedKeyFile(const QString& path);
base::Erreur oldPassphraseStays(const QString& path);
base::Erreur missingKeyFile(const QString& path);
base::Erreur keyFileOfAnotherBase(const QString& path);
base::Erreur wrongPassphrase();
base::Erreur shortPassphrase(int least);
base::Erreur notEnoughMemory();
base::Erreur locked();
base::Erreur notCreated();
base::Erreur alreadyCreated(const QString& path);
base::Erreur readOnlyBase();
base::Erreur missingKey(const QString& path);
base::Erreur destroyedKey(const QString& jour);
base::Erreur noKeyring(const QString& detail);

} // namespace isegorie::coffre
