#include "app/cli/BonFichier.h"

#include "core/documents/JsonStrict.h"

#include <QCoreApplication>

namespace isegorie::cli {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using documents::JsonNode;

namespace {

constexpr size_t kMaxLignes = 2'000;

struct BonFichierTexts {
    Q_DECLARE_TR_FUNCTIONS(BonFichierTexts)
};

class Reader {
public:
    explicit Reader(QString path) : m_path(std::move(path)) {}

    Status read(const JsonNode& root, BonFichier& out);
    Result<QList<BonChamp>> readChamps(const JsonNode& root);

private:
    tl::unexpected<Erreur> refuse(const JsonNode& node, const QString& message,
                                  const QString& mend = {}) const {
        return echec(Erreur::saisie(QStringLiteral("bon.fichier"), message, mend)
                         .dans(m_path, node.ligne, node.colonne));
    }
    Result<QString> text(const JsonNode& node) const;
    Result<int> lot(const JsonNode& node) const;
    Result<marche::LigneDemandee> line(const JsonNode& node) const;
    Status lines(const JsonNode& node, BonFichier& out) const;
    Status member(const QString& name, const JsonNode& node, BonFichier& out) const;

    QString m_path;
};

Result<QString> Reader::text(const JsonNode& node) const {
    if (node.type != JsonNode::Type::String)
        return refuse(node,
                      BonFichierTexts::tr("« %1 » doit être un texte entre guillemets.").arg(node.chemin));
    return node.text;
}

Result<int> Reader::lot(const JsonNode& node) const {
    const int value = node.text.toInt();
    if (node.type != JsonNode::Type::Number || value < 1 || value > 4)
        return refuse(node, BonFichierTexts::tr("« %1 » doit être un lot, de 1 à 4.").arg(node.chemin));
    return value;
}

Result<marche::LigneDemandee> Reader::line(const JsonNode& node) const {
    if (node.type != JsonNode::Type::Object)
        return refuse(node, BonFichierTexts::tr("« %1 » doit être un objet { … }.").arg(node.chemin));
    marche::LigneDemandee line;
    for (const JsonNode& value : node.items) {
        const QString& name = value.cle;
        if (name == QLatin1String("code")) {
            const auto code = text(value);
            if (!code)
                return echec(code.error());
            line.code = *code;
        } else if (name == QLatin1String("quantite") &&
                   (value.type == JsonNode::Type::Number || value.type == JsonNode::Type::String)) {
            const auto quantity = base::Fraction::parse(value.text);
            if (!quantity)
                return echec(quantity.error().dans(m_path, value.ligne, value.colonne));
            line.quantite = *quantity;
        } else if (name == QLatin1String("sans_fichier") && value.type == JsonNode::Type::Bool) {
            line.sansFichier = value.boolean;
        } else {
            return refuse(
                value,
                BonFichierTexts::tr("« %1 » n’est pas attendu ici, ou pas sous cette forme.")
                    .arg(value.chemin),
                BonFichierTexts::tr("Une ligne a un code, une quantité et, au besoin, sans_fichier."));
        }
    }
    if (line.code.isEmpty())
        return refuse(node, BonFichierTexts::tr("« %1 » n’a pas de code.").arg(node.chemin));
    return line;
}

Status Reader::lines(const JsonNode& node, BonFichier& out) const {
    if (node.type != JsonNode::Type::Array || node.items.size() > kMaxLignes)
        return refuse(node,
                      BonFichierTexts::tr("« lignes » doit être une liste [ … ] de 2 000 lignes au plus."));
    for (const JsonNode& item : node.items) {
        const auto read = line(item);
        if (!read)
            return echec(read.error());
        out.lignes.append(*read);
    }
    return {};
}

Status Reader::member(const QString& name, const JsonNode& node, BonFichier& out) const {
    if (name == QLatin1String("lignes"))
        return lines(node, out);
    if (name == QLatin1String("lot")) {
        const auto value = lot(node);
        out.lot = value.value_or(0);
        return value ? Status() : echec(value.error());
    }
    if (name == QLatin1String("besoin")) {
        auto besoin = marche::parseBesoin(node, m_path);
        if (!besoin)
            return echec(besoin.error());
        out.besoin = std::move(*besoin);
        return {};
    }
    const auto value = text(node);
    if (!value)
        return echec(value.error());
    if (name == QLatin1String("concertation"))
        out.concertation = *value;
    else if (name == QLatin1String("titulaire"))
        out.titulaire = *value;
    else if (bonColonnes().contains(name))
        out.champs.insert(name, *value);
    else
        return refuse(node, BonFichierTexts::tr("« %1 » n’est pas une clé d’un bon de commande.").arg(name),
                      BonFichierTexts::tr("Les clés sont concertation, lot, titulaire, lignes, besoin, %1.")
                          .arg(bonColonnes().join(QStringLiteral(", "))));
    return {};
}

Status Reader::read(const JsonNode& root, BonFichier& out) {
    if (root.type != JsonNode::Type::Object)
        return refuse(root, BonFichierTexts::tr("Le fichier doit contenir un objet { … }."));
    for (const JsonNode& node : root.items)
        if (Status read = member(node.cle, node, out); !read)
            return read;
    if (out.concertation.isEmpty())
        return refuse(root, BonFichierTexts::tr("La clé « concertation » manque."),
                      BonFichierTexts::tr("Donnez son titre ou son identifiant."));
    if (out.besoin.has_value() == (out.lot != 0) || (out.besoin && !out.lignes.isEmpty()))
        return refuse(root,
                      BonFichierTexts::tr("Un bon se décrit par « lot » et « lignes », ou par « besoin »."));
    if (const JsonNode* holder = root.member(QStringLiteral("titulaire")); holder != nullptr && out.besoin)
        return refuse(*holder, BonFichierTexts::tr("Un besoin s’adresse au premier titulaire de chaque lot."),
                      BonFichierTexts::tr("Retirez « titulaire » ; « bon titulaire » le change ensuite."));
    return {};
}

Result<QList<BonChamp>> Reader::readChamps(const JsonNode& root) {
    if (root.type != JsonNode::Type::Object)
        return refuse(root, BonFichierTexts::tr("Le fichier doit contenir un objet { … }."));
    QList<BonChamp> champs;
    for (const JsonNode& node : root.items) {
        if (!bonColonnes().contains(node.cle))
            return refuse(
                node, BonFichierTexts::tr("« %1 » n’est pas un champ d’un bon de commande.").arg(node.cle),
                BonFichierTexts::tr("Les champs sont %1.").arg(bonColonnes().join(QStringLiteral(", "))));
        const bool none = node.type == JsonNode::Type::Null;
        const auto value = none ? Result<QString>(QString()) : text(node);
        if (!value)
            return echec(value.error());
        champs.append({node.cle, *value, m_path, node.ligne, node.colonne});
    }
    return champs;
}

} // namespace

const QStringList& bonColonnes() {
    static const QStringList columns{QStringLiteral("objet"),
                                     QStringLiteral("debut"),
                                     QStringLiteral("livraison"),
                                     QStringLiteral("lieu"),
                                     QStringLiteral("contact_admission"),
                                     QStringLiteral("engagement_juridique"),
                                     QStringLiteral("service_executant"),
                                     QStringLiteral("signataire"),
                                     QStringLiteral("delegation"),
                                     QStringLiteral("notes")};
    return columns;
}

Result<QList<BonChamp>> readBonChamps(const QString& path) {
    const auto root = documents::readJsonFile(path);
    if (!root)
        return echec(root.error());
    return Reader(path).readChamps(*root);
}

Result<BonFichier> readBonFichier(const QString& path) {
    const auto root = documents::readJsonFile(path);
    if (!root)
        return echec(root.error());
    BonFichier fichier;
    if (const Status read = Reader(path).read(*root, fichier); !read)
        return echec(read.error());
    return fichier;
}

} // namespace isegorie::cli
