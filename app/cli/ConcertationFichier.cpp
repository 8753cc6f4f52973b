#include "app/cli/ConcertationFichier.h"

#include "core/concertation/Champs.h"
#include "core/documents/JsonStrict.h"

#include <QCoreApplication>

namespace isegorie::cli {

using base::Erreur;
using concertation::Partie;
using documents::JsonNode;

namespace {

constexpr size_t kMaxParties = 5'000;

struct FichierTexts {
    Q_DECLARE_TR_FUNCTIONS(FichierTexts)
};

class Reader {
public:
    explicit Reader(QString path) : m_path(std::move(path)) {}

    /// The columns of one object; lists of parts go to `parties` when it is given.
    QVariantMap fields(const JsonNode& object, const QString& table,
                       QList<concertation::NouvellePartie>* parties = nullptr);
    const Errors& errors() const { return m_errors; }

private:
    void refuse(const JsonNode& node, const Erreur& erreur) {
        m_errors.append(erreur.dans(m_path, node.ligne, node.colonne));
    }
    void refuse(const JsonNode& node, const QString& message, const QString& mend = {}) {
        refuse(node, Erreur::saisie(QStringLiteral("concertation.fichier"), message, mend));
    }
    std::optional<QVariant> value(const JsonNode& node);
    void parts(const JsonNode& node, Partie partie, QList<concertation::NouvellePartie>& out);

    QString m_path;
    Errors m_errors;
};

std::optional<QVariant> Reader::value(const JsonNode& node) {
    switch (node.type) {
    case JsonNode::Type::Null:
        return QVariant(QMetaType(QMetaType::QString));
    case JsonNode::Type::Bool:
        return QVariant(node.boolean);
    case JsonNode::Type::String:
        return QVariant(node.text);
    case JsonNode::Type::Number: {
        bool whole = false;
        const qint64 integer = node.text.toLongLong(&whole);
        return whole ? QVariant(integer) : QVariant(node.text.toDouble());
    }
    case JsonNode::Type::Array:
    case JsonNode::Type::Object:
        break;
    }
    refuse(node, FichierTexts::tr("« %1 » doit être une valeur simple.").arg(node.chemin),
           FichierTexts::tr("Écrivez un texte, un nombre ou null."));
    return std::nullopt;
}

void Reader::parts(const JsonNode& node, Partie partie, QList<concertation::NouvellePartie>& out) {
    if (node.type != JsonNode::Type::Array || node.items.size() > kMaxParties)
        return refuse(
            node,
            FichierTexts::tr("« %1 » doit être une liste [ … ] de 5 000 éléments au plus.").arg(node.chemin));
    for (const JsonNode& item : node.items)
        out.append({partie, fields(item, concertation::table(partie)), item.ligne, item.colonne});
}

QVariantMap Reader::fields(const JsonNode& object, const QString& table,
                           QList<concertation::NouvellePartie>* parties) {
    QVariantMap known;
    if (object.type != JsonNode::Type::Object) {
        refuse(object, FichierTexts::tr("Un objet { … } est attendu ici."));
        return known;
    }
    for (const JsonNode& node : object.items) {
        const QList<Partie> all = parties != nullptr ? toutesParties() : QList<Partie>();
        const auto list =
            std::find_if(all.begin(), all.end(), [&node](Partie each) { return listeKey(each) == node.cle; });
        if (list != all.end()) {
            parts(node, *list, *parties);
            continue;
        }
        const auto raw = value(node);
        if (!raw)
            continue;
        const auto checked = concertation::normaliser(table, {{node.cle, *raw}});
        if (checked)
            known.insert(*checked);
        else
            refuse(node, checked.error());
    }
    return known;
}

template <typename T>
tl::expected<T, Errors> unlessErrors(const T& read, const Errors& errors) {
    if (!errors.isEmpty())
        return tl::unexpected<Errors>(errors);
    return read;
}

} // namespace

QString listeKey(Partie partie) {
    switch (partie) {
    case Partie::Dispositif:
        return QStringLiteral("dispositifs");
    case Partie::Membre:
        return QStringLiteral("equipe");
    case Partie::Engagement:
        return QStringLiteral("engagements");
    case Partie::Jalon:
        return QStringLiteral("jalons");
    case Partie::Reunion:
        return QStringLiteral("reunions");
    case Partie::Tache:
        break;
    }
    return QStringLiteral("taches");
}

QList<Partie> toutesParties() {
    return {Partie::Dispositif, Partie::Membre,  Partie::Engagement,
            Partie::Jalon,      Partie::Reunion, Partie::Tache};
}

tl::expected<ConcertationFichier, Errors> readConcertationFichier(const QString& path) {
    const auto root = documents::readJsonFile(path);
    if (!root)
        return fail(root.error());
    Reader reader(path);
    ConcertationFichier fichier;
    fichier.champs = reader.fields(*root, QStringLiteral("concertation"), &fichier.parties);
    return unlessErrors(fichier, reader.errors());
}

tl::expected<QVariantMap, Errors> readChampsFichier(const QString& path, const QString& table) {
    const auto root = documents::readJsonFile(path);
    if (!root)
        return fail(root.error());
    Reader reader(path);
    const QVariantMap fields = reader.fields(*root, table);
    return unlessErrors(fields, reader.errors());
}

} // namespace isegorie::cli
