// Reads the members of one JSON object strictly; remembers the first refusal, so that reading code stays
// straight.
#pragma once

#include "core/documents/JsonStrict.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace isegorie::marche {

class BesoinChamps {
public:
    using Node = documents::JsonNode;

    BesoinChamps(const Node& node, std::optional<base::Erreur>& erreur);

    /// Whole number in [0, max]. Absent or null: `absent`, or refused when there is none.
    int entier(const char* key, int max, std::optional<int> absent = std::nullopt);
    /// Decimal in [0, max] as millionths; absent or null: empty.
    std::optional<qint64> millioniemes(const char* key, int max);
    std::optional<bool> booleen(const char* key);
    /// One of the texts, by its place in the list.
    int choix(const char* key, const QStringList& texts);
    /// The objects of an optional list.
    std::vector<const Node*> liste(const char* key, int max);

    void require(const char* key, bool present);
    /// To be called last: any member that nobody asked for is refused.
    void refuseOthers();

private:
    const Node* find(const char* key);
    void refuse(const Node& place, const char* code, const QString& message, const QString& remede);
    void refuseType(const Node& place, const QString& expected);

    const Node& m_node;
    std::optional<base::Erreur>& m_erreur;
    QStringList m_known;
};

} // namespace isegorie::marche
