#include "core/consultation/Classement.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("classement");
const QString kParametres = QStringLiteral("parametres");
const QString kResultat = QStringLiteral("resultat");

QJsonObject parsed(const QVariant& text) {
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

base::Erreur unknown() {
    return base::Erreur::saisie(QStringLiteral("classement.inconnu"),
                                Consultation::tr("Aucun classement gardé n’a ce numéro."),
                                Consultation::tr("Choisissez l’un des classements gardés."));
}

/// Without the texts.
QJsonObject withoutTexts(QJsonObject result) {
    result.remove(kParametres);
    QJsonArray classes;
    for (const auto& value : result.value(QStringLiteral("classes")).toArray()) {
        QJsonObject one = value.toObject();
        QJsonArray places;
        for (const auto& segment : one.value(QStringLiteral("segments_types")).toArray()) {
            QJsonObject place = segment.toObject();
            place.remove(QStringLiteral("texte"));
            places << place;
        }
        one.insert(QStringLiteral("segments_types"), places);
        classes << one;
    }
    result.insert(QStringLiteral("classes"), classes);
    return result;
}

} // namespace

Result<Edit> garderClassement(const storage::Database& database, const ClassesBase& classes, int k) {
    const QString& consultation = classes.demande.champ.consultationId;
    const auto owner = database.first(QStringLiteral("consultation/concertation_de"),
                                      {{QStringLiteral("consultation"), consultation}});
    const auto result = classesJson(database, classes, k, false);
    if (!owner || !result)
        return echec(owner ? result.error() : owner.error());
    Edit edit(Consultation::tr("Garder le classement en %1 classes").arg(k));
    edit.insert(kTable, base::newId(),
                {{QStringLiteral("concertation_id"), owner->value(QStringLiteral("concertation_id"))},
                 {QStringLiteral("consultation_id"), consultation},
                 {QStringLiteral("fait_le"), storage::storedMoment()},
                 {QStringLiteral("k"), k},
                 {kParametres, storage::storedJson(result->value(kParametres).toObject())},
                 {kResultat, storage::storedJson(withoutTexts(*result))}});
    return edit;
}

Result<QJsonArray> classementsDe(const storage::Database& database, const QString& concertationId) {
    const auto rows = database.query(QStringLiteral("consultation/classements"),
                                     {{QStringLiteral("concertation"), concertationId}});
    if (!rows)
        return echec(rows.error());
    QJsonArray list;
    for (const QVariantMap& row : *rows) {
        QJsonObject one = QJsonObject::fromVariantMap(row);
        one.insert(kParametres, parsed(row.value(kParametres)));
        one.insert(kResultat, parsed(row.value(kResultat)));
        list << one;
    }
    return list;
}

Result<QJsonObject> classementGarde(const storage::Database& database, const QString& concertationId,
                                    const QString& id) {
    const auto all = classementsDe(database, concertationId);
    if (!all)
        return echec(all.error());
    for (const auto& one : *all)
        if (one[QStringLiteral("id")].toString() == id)
            return one.toObject();
    return echec(unknown());
}

Result<std::optional<ChampTexte>> champDuClassement(const storage::Database& database,
                                                    const QString& concertationId,
                                                    const QJsonObject& parametres) {
    const auto fields = champsTexte(database, concertationId);
    if (!fields)
        return echec(fields.error());
    for (const ChampTexte& one : *fields)
        if (one.consultation == parametres.value(QStringLiteral("consultation")).toString() &&
            one.nom() == parametres.value(QStringLiteral("question")).toString())
            return std::optional(one);
    return std::optional<ChampTexte>();
}

bool memesClasses(const QJsonObject& garde, const QJsonObject& refait) {
    const QJsonObject again = withoutTexts(refait);
    const auto same = [&](const char* part) {
        return garde.value(QLatin1String(part)) == again.value(QLatin1String(part));
    };
    return same("hauteurs") && same("classes") && same("non_classes");
}

QString ClassementGarde::nom() const {
    return Consultation::tr("%1 classes, « %2 » (%3)")
        .arg(k)
        .arg(question.simplified().left(60),
             base::dateLongue(QDate::fromString(faitLe.left(10), Qt::ISODate)));
}

Result<QList<ClassementGarde>> classementsGardes(const storage::Database& database,
                                                 const QString& concertationId) {
    QList<ClassementGarde> all;
    const auto read = database.each(
        QStringLiteral("consultation/classements_gardes"), {{QStringLiteral("concertation"), concertationId}},
        [&all](const storage::Row& row) {
            all.append({row.text("id"), row.text("fait_le"), row.text("question"), int(row.integer("k"))});
        });
    return read ? Result<QList<ClassementGarde>>(all) : echec(read.error());
}

Result<Edit> retirerClassement(const storage::Database& database, const QString& id) {
    const auto row = database.record(kTable, id);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(unknown());
    return Edit(Consultation::tr("Retirer un classement gardé")).remove(kTable, id);
}

QStringList motsDeClasse(const QJsonValue& classe) {
    constexpr qsizetype kMost = 12;
    QStringList words;
    for (const auto& form : classe[QStringLiteral("formes")].toArray())
        if (form[QStringLiteral("chi2")].toDouble() > 0 && words.size() < kMost)
            words << form[QStringLiteral("forme")].toString();
    return words;
}

Result<QList<SegmentType>> segmentsTypes(const storage::Database& database, const ChampTexte& champ,
                                         const QJsonValue& classe) {
    constexpr qsizetype kMost = 3;
    const QJsonArray segments = classe[QStringLiteral("segments_types")].toArray();
    const qsizetype count = std::min(kMost, segments.size());
    std::vector<qint64> numbers;
    numbers.reserve(size_t(count));
    for (qsizetype i = 0; i < count; ++i)
        numbers.push_back(segments.at(i)[QStringLiteral("numero")].toInteger());
    QHash<qint64, QString> texts;
    const auto read = lireTextesDe(database, champ, numbers, [&texts](qint64 number, const QString& text) {
        texts.insert(number, text);
    });
    if (!read)
        return echec(read.error());
    QList<SegmentType> typical;
    for (qsizetype i = 0; i < count; ++i) {
        const int rank = segments.at(i)[QStringLiteral("rang")].toInt();
        const qint64 number = numbers[size_t(i)];
        if (const QString one = segmentsDe(voiler(texts.value(number))).value(rank); !one.isEmpty())
            typical.append({number, marquer(one)});
    }
    return typical;
}

} // namespace isegorie::consultation
