#include "core/recrutement/CriteresStandards.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isegorie::recrutement {

namespace {

QStringList strings(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list << item.toString();
    return list;
}

Categorie categorieFrom(const QJsonObject& object, QStringList& keys) {
    Categorie categorie;
    categorie.libelle = object.value(QStringLiteral("libelle")).toString();
    categorie.cle = object.value(QStringLiteral("cle")).toString();
    if (categorie.cle.isEmpty())
        categorie.cle = cleDepuis(categorie.libelle, keys);
    keys << categorie.cle;
    categorie.synonymes = strings(object.value(QStringLiteral("synonymes")));
    categorie.sousTotal = object.value(QStringLiteral("sous_total")).toString();
    return categorie;
}

QJsonArray shipped() {
    QFile file(QStringLiteral(":/recrutement/criteres.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // embedded in the program
    return opened
               ? QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("criteres")).toArray()
               : QJsonArray();
}

} // namespace

const QList<Critere>& criteresStandards() {
    static const QList<Critere> all = [] {
        QList<Critere> list;
        const QJsonArray items = shipped();
        for (const QJsonValue& item : items) {
            const QJsonObject object = item.toObject();
            Critere critere;
            critere.cle = object.value(QStringLiteral("cle")).toString();
            critere.libelle = object.value(QStringLiteral("libelle")).toString();
            critere.sensible = object.value(QStringLiteral("sensible")).toBool();
            critere.entetes = strings(object.value(QStringLiteral("entetes")));
            QStringList keys;
            const QJsonArray values = object.value(QStringLiteral("categories")).toArray();
            for (const QJsonValue& value : values)
                critere.categories.append(categorieFrom(value.toObject(), keys));
            const QJsonArray subtotals = object.value(QStringLiteral("sous_totaux")).toArray();
            for (const QJsonValue& value : subtotals) {
                critere.categories.append(categorieFrom(value.toObject(), keys));
                critere.categories.last().estSousTotal = true;
            }
            list.append(critere);
        }
        return list;
    }();
    return all;
}

const Critere* critereStandard(const QString& cle) {
    const QList<Critere>& all = criteresStandards();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Critere& critere) { return critere.cle == cle; });
    return found == all.end() ? nullptr : &*found;
}

QString definitionStandard(const QString& cle) {
    const QJsonArray items = shipped();
    for (const QJsonValue& item : items)
        if (item.toObject().value(QStringLiteral("cle")).toString() == cle)
            return item.toObject().value(QStringLiteral("definition")).toString();
    return {};
}

QString texteCompare(const QString& texte) {
    QString result;
    result.reserve(texte.size());
    const QString decomposed = texte.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c == QChar(0x0153) || c == QChar(0x0152)) // œ
            result += QStringLiteral("OE");
        else if (c == QChar(0x00e6) || c == QChar(0x00c6)) // æ
            result += QStringLiteral("AE");
        else if (c.isLetterOrNumber() || c == QLatin1Char('+'))
            result += c.toUpper();
        else if (!result.isEmpty() && !result.endsWith(QLatin1Char(' ')))
            result += QLatin1Char(' ');
    }
    return result.trimmed();
}

QString cleDepuis(const QString& libelle, const QStringList& prises) {
    constexpr int kLongest = 40;
    QString stem = texteCompare(libelle).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    stem.remove(QLatin1Char('+'));
    stem.truncate(kLongest);
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    if (stem.isEmpty())
        stem = QStringLiteral("valeur");
    QString cle = stem;
    for (int i = 2; prises.contains(cle); ++i)
        cle = QStringLiteral("%1-%2").arg(stem).arg(i);
    return cle;
}

} // namespace isegorie::recrutement
