#include "core/marche/BesoinChamps.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace isegorie::marche {

namespace {

struct Besoins {
    Q_DECLARE_TR_FUNCTIONS(Besoins)
};

QString shown(const QString& text) {
    constexpr int kShown = 40;
    return text.size() > kShown ? text.left(kShown) + QChar(u'…') : text;
}

/// What stands where a number should.
QString shown(const documents::JsonNode& node) {
    using Type = documents::JsonNode::Type;
    switch (node.type) {
    case Type::Bool:
        return Besoins::tr("« %1 »").arg(node.boolean ? QStringLiteral("true") : QStringLiteral("false"));
    case Type::Array:
        return Besoins::tr("une liste");
    case Type::Object:
        return Besoins::tr("un objet");
    case Type::String:
        return Besoins::tr("le texte « %1 » (retirez les guillemets si c’est un nombre)")
            .arg(shown(node.text));
    case Type::Number:
    case Type::Null:
        break;
    }
    return Besoins::tr("« %1 »").arg(shown(node.text));
}

/// Exact; empty for more than six decimals or eighteen digits.
std::optional<qint64> toMillioniemes(const QString& number) {
    static const QRegularExpression form(QStringLiteral("^(-?\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,3}))?$"));
    const auto match = form.match(number);
    QString digits = match.captured(1) + match.captured(2);
    qsizetype shift = 6 + match.captured(3).toInt() - match.captured(2).size();
    for (; shift < 0 && digits.size() > 1 && digits.endsWith(QLatin1Char('0')); ++shift)
        digits.chop(1);
    constexpr qsizetype kDigits = 18;
    if (!match.hasMatch() || shift < 0 || digits.size() + shift > kDigits)
        return std::nullopt;
    return (digits + QString(shift, QLatin1Char('0'))).toLongLong();
}

} // namespace

BesoinChamps::BesoinChamps(const Node& node, std::optional<base::Erreur>& erreur)
    : m_node(node), m_erreur(erreur) {
    if (node.type != Node::Type::Object)
        refuseType(node, Besoins::tr("un objet entre accolades"));
}

void BesoinChamps::refuse(const Node& place, const char* code, const QString& message,
                          const QString& remede) {
    if (m_erreur)
        return;
    const QString where =
        place.chemin.isEmpty() ? message : Besoins::tr("« %1 » : %2").arg(place.chemin, message);
    m_erreur = base::Erreur::saisie(QLatin1String(code), where, remede).dans({}, place.ligne, place.colonne);
}

void BesoinChamps::refuseType(const Node& place, const QString& expected) {
    refuse(place, "besoin.type", Besoins::tr("la valeur n’est pas du type attendu."),
           Besoins::tr("Écrivez %1.").arg(expected));
}

const documents::JsonNode* BesoinChamps::find(const char* key) {
    const QString name = QLatin1String(key);
    m_known << name;
    const Node* found = m_node.member(name);
    return found != nullptr && found->type == Node::Type::Null ? nullptr : found;
}

void BesoinChamps::require(const char* key, bool present) {
    if (!present)
        refuse(m_node, "besoin.cle-manquante", Besoins::tr("la clé « %1 » manque.").arg(QLatin1String(key)),
               Besoins::tr("Ajoutez-la."));
}

int BesoinChamps::entier(const char* key, int max, std::optional<int> absent) {
    const Node* node = find(key);
    if (node == nullptr) {
        require(key, absent.has_value());
        return absent.value_or(0);
    }
    static const QRegularExpression whole(QStringLiteral("^-?\\d+$"));
    const QString remede = Besoins::tr("Écrivez un nombre entier de 0 à %1.").arg(max);
    if (node->type != Node::Type::Number || !whole.match(node->text).hasMatch()) {
        refuse(*node, "besoin.entier", Besoins::tr("un nombre entier est attendu, non %1.").arg(shown(*node)),
               remede);
        return 0;
    }
    bool fits = false;
    const qint64 value = node->text.toLongLong(&fits);
    if (node->text.startsWith(QLatin1Char('-')) && (!fits || value < 0))
        refuse(*node, "besoin.negatif", Besoins::tr("« %1 » est négatif.").arg(shown(node->text)), remede);
    else if (!fits || value > max)
        refuse(*node, "besoin.trop-grand", Besoins::tr("« %1 » est trop grand.").arg(shown(node->text)),
               remede);
    else
        return static_cast<int>(value);
    return 0;
}

std::optional<qint64> BesoinChamps::millioniemes(const char* key, int max) {
    const Node* node = find(key);
    if (node == nullptr)
        return std::nullopt;
    const QString remede = Besoins::tr("Écrivez un nombre de 0 à %1, avec six décimales au plus.").arg(max);
    const std::optional<qint64> value =
        node->type == Node::Type::Number ? toMillioniemes(node->text) : std::nullopt;
    if (!value)
        refuse(*node, "besoin.decimal", Besoins::tr("un nombre est attendu, non %1.").arg(shown(*node)),
               remede);
    else if (*value < 0)
        refuse(*node, "besoin.negatif", Besoins::tr("« %1 » est négatif.").arg(shown(node->text)), remede);
    else if (*value > max * 1'000'000LL)
        refuse(*node, "besoin.trop-grand", Besoins::tr("« %1 » est trop grand.").arg(shown(node->text)),
               remede);
    return value;
}

std::optional<bool> BesoinChamps::booleen(const char* key) {
    const Node* node = find(key);
    if (node == nullptr)
        return std::nullopt;
    if (node->type != Node::Type::Bool)
        refuseType(*node, Besoins::tr("true ou false"));
    return node->boolean;
}

int BesoinChamps::choix(const char* key, const QStringList& texts) {
    const Node* node = find(key);
    if (node == nullptr) {
        require(key, false);
        return 0;
    }
    const auto place = node->type == Node::Type::String ? texts.indexOf(node->text) : -1;
    if (place < 0)
        refuse(*node, "besoin.choix",
               Besoins::tr("« %1 » n’est pas une valeur admise.").arg(shown(node->text)),
               Besoins::tr("Écrivez « %1 ».").arg(texts.join(Besoins::tr(" » ou « "))));
    return static_cast<int>(std::max<qsizetype>(0, place));
}

std::vector<const documents::JsonNode*> BesoinChamps::liste(const char* key, int max) {
    std::vector<const Node*> result;
    const Node* node = find(key);
    if (node == nullptr)
        return result;
    if (node->type != Node::Type::Array)
        refuseType(*node, Besoins::tr("une liste entre crochets"));
    if (static_cast<int>(std::min<size_t>(node->items.size(), 1U << 30U)) > max)
        refuse(*node, "besoin.trop-long", Besoins::tr("la liste a %1 éléments.").arg(node->items.size()),
               Besoins::tr("Écrivez-en au plus %1.").arg(max));
    else
        for (const Node& item : node->items)
            result.push_back(&item);
    return result;
}

void BesoinChamps::refuseOthers() {
    for (const Node& member : m_node.items)
        if (m_node.type == Node::Type::Object && !m_known.contains(member.cle))
            refuse(member, "besoin.cle-inconnue", Besoins::tr("cette clé est inconnue."),
                   Besoins::tr("Les clés admises sont : %1.").arg(m_known.join(QStringLiteral(", "))));
}

} // namespace isegorie::marche
