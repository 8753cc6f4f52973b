#include "core/consultation/Suites.h"

#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

const QString kCodage = QStringLiteral("codage");
const QString kContribution = QStringLiteral("contribution");
const QString kElement = QStringLiteral("synthese_element");
const QString kParametres = QStringLiteral("parametres");
const QString kContributions = QStringLiteral("contributions");

base::Status followCodings(const storage::Database& database, const QString& sql, const QVariantMap& imports,
                           Suites& suites) {
    QSet<qint64> changed;
    const auto read = database.each(sql, imports, [&](const Row& row) {
        const qint64 before = row.integer("ancienne");
        if (row.integer("meme") == 0) {
            changed.insert(before);
            return;
        }
        ++suites.codagesSuivis;
        suites.edit.update(kCodage, row.text("id"), {{kContribution, row.integer("nouvelle")}});
        suites.inverse.update(kCodage, row.text("id"), {{kContribution, before}});
    });
    suites.textesARelire = changed.size();
    return read;
}

base::Status followQuotations(const storage::Database& database, const QString& sql,
                              const QVariantMap& imports, Suites& suites) {
    QHash<QString, QString> stored; // by element, as it was
    QHash<QString, QHash<qint64, qint64>> newer;
    const auto read = database.each(sql, imports, [&](const Row& row) {
        const QString id = row.text("id");
        stored.insert(id, row.text("parametres"));
        newer[id].insert(row.integer("ancienne"), row.integer("nouvelle"));
        suites.verbatimsChanges += row.integer("meme") == 0 ? 1 : 0;
    });
    for (auto element = stored.cbegin(); element != stored.cend(); ++element) {
        const QHash<qint64, qint64>& numbers = newer[element.key()];
        QJsonObject parameters = QJsonDocument::fromJson(element->toUtf8()).object();
        QJsonArray followed;
        for (const auto& one : parameters.value(kContributions).toArray())
            followed << numbers.value(one.toInteger(), one.toInteger());
        parameters.insert(kContributions, followed);
        suites.edit.update(kElement, element.key(), {{kParametres, storage::storedJson(parameters)}});
        suites.inverse.update(kElement, element.key(), {{kParametres, element.value()}});
    }
    return read;
}

QVariantMap named(const QStringList& imports) {
    return {{QStringLiteral("imports"),
             QString::fromUtf8(
                 QJsonDocument(QJsonArray::fromStringList(imports)).toJson(QJsonDocument::Compact))}};
}

/// words: the end of the names of both statements.
Result<Suites> followed(const storage::Database& database, const QString& words, const QStringList& imports) {
    Suites suites;
    const QVariantMap parameters = named(imports);
    auto read = followCodings(database, QStringLiteral("consultation/codages_") + words, parameters, suites);
    if (read)
        read =
            followQuotations(database, QStringLiteral("consultation/verbatims_") + words, parameters, suites);
    return read ? Result<Suites>(std::move(suites)) : echec(read.error());
}

} // namespace

QString Suites::texte() const {
    QStringList said;
    if (textesARelire > 0)
        said << (textesARelire == 1
                     ? Consultation::tr("Un texte codé a changé : ses codes sont à redonner.")
                     : Consultation::tr("%1 textes codés ont changé : leurs codes sont à redonner.")
                           .arg(textesARelire));
    if (codagesSuivis > 0)
        said << (codagesSuivis == 1
                     ? Consultation::tr("Un code reste à son texte, qui n’a pas changé.")
                     : Consultation::tr("%1 codes restent à leurs textes, qui n’ont pas changé.")
                           .arg(codagesSuivis));
    if (textesDesLots > 0)
        said << (textesDesLots == 1
                     ? Consultation::tr(
                           "Un texte remplacé portait des codes donnés par une règle, une classe, "
                           "le classifieur ou un fichier : refaites ces codages.")
                     : Consultation::tr("%1 textes remplacés portaient des codes donnés par une règle, une "
                                        "classe, le classifieur ou un fichier : refaites ces codages.")
                           .arg(textesDesLots));
    if (prevolARefaire)
        said << Consultation::tr("Ce que le contrôle avait mis de côté ne l’est plus parmi les contributions "
                                 "remplacées : refaites le contrôle.");
    if (verbatimsChanges > 0)
        said << (verbatimsChanges == 1
                     ? Consultation::tr("Un verbatim de la synthèse a changé : relisez-le.")
                     : Consultation::tr("%1 verbatims de la synthèse ont changé : relisez-les.")
                           .arg(verbatimsChanges));
    return said.join(u' ');
}

Result<Suites> suitesDesImports(const storage::Database& database, const QStringList& imports) {
    auto all = followed(database, QStringLiteral("a_suivre"), imports);
    if (!all)
        return all;
    const auto batches = database.first(QStringLiteral("consultation/lots_a_refaire"), named(imports));
    if (!batches)
        return echec(batches.error());
    all->textesDesLots = batches->value(QStringLiteral("nombre")).toLongLong();
    const auto preflight = database.first(QStringLiteral("consultation/prevol_a_refaire"), named(imports));
    if (!preflight)
        return echec(preflight.error());
    all->prevolARefaire = preflight->value(QStringLiteral("refaire")).toBool();
    return all;
}

Result<Suites> retoursDesImports(const storage::Database& database, const QStringList& imports) {
    return followed(database, QStringLiteral("a_rendre"), imports);
}

} // namespace isegorie::consultation
