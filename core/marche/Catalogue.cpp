#include "core/marche/Catalogue.h"

#include "core/marche/CodeUO.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace isegorie::marche {

namespace {

using base::echec;
using base::Erreur;

QString fold(const QString& text) {
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c == QChar(u'œ'))
            result += QLatin1String("oe");
        else if (c == QChar(u'’'))
            result += QLatin1Char('\'');
        else if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

QStringList strings(const QJsonValue& array) {
    QStringList result;
    for (const auto& item : array.toArray())
        result << item.toString();
    return result;
}

UniteOeuvre readUnite(const QJsonObject& object, const QJsonObject& section, const QJsonObject& listes) {
    UniteOeuvre unite;
    unite.code = object[QLatin1String("code")].toString();
    unite.alias = strings(object[QLatin1String("alias")]);
    unite.libelle = object[QLatin1String("libelle")].toString();
    unite.lot = section[QLatin1String("lot")].toInt();
    unite.section = object[QLatin1String("section")].toString();
    unite.titreSection = section[QLatin1String("titre")].toString();
    unite.article = section[QLatin1String("article")].toString();
    unite.niveau = niveauFromKey(object[QLatin1String("niveau")].toString());
    unite.zone = zoneFromKey(object[QLatin1String("zone")].toString());
    unite.unite = object[QLatin1String("unite")].toString();
    if (const QJsonValue cap = object[QLatin1String("plafond_ht_centimes")]; cap.isDouble())
        unite.plafondHt = base::Montant::centimes(cap.toInteger());
    unite.livrables = strings(listes[object[QLatin1String("livrables")].toString()]);
    unite.prixSansFichier = object[QLatin1String("prix_sans_fichier")].toBool();
    return unite;
}

Erreur malformed(const QString& detail) {
    return Erreur::systeme(
        QStringLiteral("catalogue.illisible"),
        QCoreApplication::translate("Catalogue", "Le catalogue des UO est illisible : %1.").arg(detail),
        QCoreApplication::translate("Catalogue", "Réinstallez le logiciel."));
}

} // namespace

base::Result<Catalogue> Catalogue::parse(const QByteArray& json) {
    QJsonParseError error{};
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return echec(malformed(error.errorString()));
    QHash<QString, QJsonObject> sections;
    for (const auto& item : root[QLatin1String("sections")].toArray())
        sections.insert(item[QLatin1String("section")].toString(), item.toObject());
    const QJsonObject listes = root[QLatin1String("listes_livrables")].toObject();
    Catalogue catalogue;
    for (const auto& item : root[QLatin1String("uo")].toArray()) {
        const QJsonObject object = item.toObject();
        const QString section = object[QLatin1String("section")].toString();
        if (!sections.contains(section))
            return echec(malformed(object[QLatin1String("code")].toString()));
        catalogue.m_unites.push_back(readUnite(object, sections[section], listes));
    }
    catalogue.index();
    return catalogue;
}

void Catalogue::index() {
    for (size_t place = 0; place < m_unites.size(); ++place) {
        const UniteOeuvre& unite = m_unites[place];
        m_byCode.insert(unite.code, place);
        QStringList spellings = unite.alias;
        for (const QString& spelling : spellings << unite.code) {
            QList<size_t>& places = m_byNormalisedCode[normaliserCode(spelling)];
            if (!places.contains(place))
                places.append(place);
        }
        m_folded.push_back(
            fold(QStringList{spellings.join(QLatin1Char(' ')), unite.libelle, unite.titreSection}.join(
                QLatin1Char(' '))));
    }
}

const Catalogue& Catalogue::instance() {
    static const Catalogue catalogue = [] {
        QFile file(QStringLiteral(":/catalogue/catalogue.json"));
        auto loaded =
            file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : echec(malformed(file.errorString()));
        if (!loaded) // the file is part of the program: without it nothing can be ordered
            qFatal("%s", qPrintable(loaded.error().texte()));
        return std::move(*loaded);
    }();
    return catalogue;
}

QList<const UniteOeuvre*> Catalogue::lot(int numero) const {
    QList<const UniteOeuvre*> result;
    for (const UniteOeuvre& unite : m_unites)
        if (unite.lot == numero)
            result << &unite;
    return result;
}

const UniteOeuvre* Catalogue::find(const QString& code) const {
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_unites[*found];
}

RechercheCode Catalogue::chercher(const QString& texte) const {
    RechercheCode answer;
    const QString code = normaliserCode(texte);
    for (const size_t place : m_byNormalisedCode.value(code))
        answer.candidats << &m_unites[place];
    if (answer.candidats.size() > 1)
        answer.genre = RechercheCode::Genre::Ambigu;
    else if (answer.candidats.size() == 1)
        answer.genre = RechercheCode::Genre::Trouve;
    else if (!code.isEmpty())
        answer.suggestions = nearest(code);
    return answer;
}

QList<const UniteOeuvre*> Catalogue::nearest(const QString& code) const {
    constexpr int kMaxDistance = 2;
    constexpr int kMaxSuggestions = 3;
    std::vector<std::pair<int, size_t>> ranked; // twice the distance, plus one in another lot
    for (size_t place = 0; place < m_unites.size(); ++place) {
        const UniteOeuvre& unite = m_unites[place];
        int distance = distanceCodes(code, unite.code);
        if (unite.code.startsWith(code + QLatin1Char('.')))
            distance = 0; // the level, the zone or the row is missing
        if (distance <= kMaxDistance)
            ranked.emplace_back(2 * distance + (unite.code.at(0) == code.at(0) ? 0 : 1), place);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    QList<const UniteOeuvre*> result;
    for (const auto& [distance, place] : ranked)
        if (result.size() < kMaxSuggestions)
            result << &m_unites[place];
    return result;
}

QList<const UniteOeuvre*> Catalogue::rechercher(const QString& mots, int lot) const {
    const QStringList words = fold(mots).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<const UniteOeuvre*> result;
    for (size_t place = 0; place < m_unites.size(); ++place) {
        const bool inLot = lot == 0 || m_unites[place].lot == lot;
        if (inLot && std::all_of(words.begin(), words.end(),
                                 [&](const QString& word) { return m_folded[place].contains(word); }))
            result << &m_unites[place];
    }
    return result;
}

} // namespace isegorie::marche
