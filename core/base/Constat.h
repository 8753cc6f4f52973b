// A finding of a rule: what, how serious, and which article says so (design, idea 2: "rules speak").
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace isegorie::base {

struct Constat {
    enum class Niveau { Information, Avertissement, Bloquant };

    Niveau niveau = Niveau::Information;
    QString code;    ///< Stable: "marche.plafond-depasse".
    QString message; ///< A French sentence.
    QString article; ///< "CCTP, chapitre 4, UO 3.7"; may be empty.

    /// {niveau, code, message, article}; niveau is "information", "avertissement" or "bloquant".
    QJsonObject toJson() const;
    bool operator==(const Constat&) const = default;
};

using Constats = QList<Constat>;

bool hasBlocking(const Constats& constats);
QString niveauKey(Constat::Niveau niveau);

} // namespace isegorie::base
