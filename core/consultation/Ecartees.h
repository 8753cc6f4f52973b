// What a person set aside (Prevol.h) of contributions that are quoted or handed out.
#pragma once

#include "core/storage/Database.h"

#include <QStringList>

namespace isegorie::consultation {

/// Names of the answers of these rangs (« 0,2 »), of the questions in their order.
QStringList nomsReponses(const QString& rangs, const QStringList& questions);

/// Of those that are set aside, whole or in some of their answers: a sentence each, in the order given.
base::Result<QStringList> alertesEcarts(const storage::Database& database, const QString& concertationId,
                                        const QList<qint64>& numeros);

} // namespace isegorie::consultation
