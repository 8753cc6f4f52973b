#include "core/recrutement/Adresse.h"

#include "core/recrutement/CriteresStandards.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace isegorie::recrutement {

namespace {

/// Words that stand for others, anywhere in a street or a town.
const QHash<QString, QString>& longForms() {
    static const QHash<QString, QString> forms = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const char* full, std::initializer_list<const char*> shorts) {
            for (const char* abbreviation : shorts)
                all.insert(QLatin1String(abbreviation), QLatin1String(full));
        };
        add("BOULEVARD", {"BD", "BLD", "BVD", "BOUL", "BLVD"});
        add("AVENUE", {"AV", "AVE", "AVN"});
        add("PLACE", {"PL", "PLCE"});
        add("CHEMIN", {"CH", "CHE", "CHEM", "CHM"});
        add("ROUTE", {"RTE", "RT"});
        add("ALLEE", {"ALL", "ALLEES"});
        add("IMPASSE", {"IMP"});
        add("SQUARE", {"SQ"});
        add("COURS", {"CRS"});
        add("FAUBOURG", {"FG", "FBG", "FB"});
        add("PASSAGE", {"PAS", "PASS", "PSG"});
        add("QUAI", {"QU"});
        add("RESIDENCE", {"RES", "RSD"});
        add("LOTISSEMENT", {"LOT", "LOTS"});
        add("HAMEAU", {"HAM"});
        add("LIEUDIT", {"LD"});
        add("DOMAINE", {"DOM"});
        add("SENTIER", {"SEN"});
        add("SAINT", {"ST"});
        add("SAINTE", {"STE"});
        add("SAINTS", {"STS"});
        add("GENERAL", {"GAL", "GEN", "GRAL"});
        add("MARECHAL", {"MAL"});
        add("COMMANDANT", {"CDT", "CMDT"});
        add("CAPITAINE", {"CNE", "CAPT"});
        add("COLONEL", {"COL"});
        add("LIEUTENANT", {"LT"});
        add("DOCTEUR", {"DR"});
        add("PROFESSEUR", {"PR", "PROF"});
        add("PRESIDENT", {"PDT", "PRES"});
        add("MONSEIGNEUR", {"MGR"});
        add("NOTRE DAME", {"ND"});
        add("PREMIER", {"1ER"});
        return all;
    }();
    return forms;
}

bool isArticle(const QString& word) {
    static const QSet<QString> articles{QStringLiteral("DE"), QStringLiteral("DU"),  QStringLiteral("DES"),
                                        QStringLiteral("LA"), QStringLiteral("LE"),  QStringLiteral("LES"),
                                        QStringLiteral("L"),  QStringLiteral("D"),   QStringLiteral("ET"),
                                        QStringLiteral("A"),  QStringLiteral("AU"),  QStringLiteral("AUX"),
                                        QStringLiteral("EN"), QStringLiteral("SUR"), QStringLiteral("SOUS")};
    return articles.contains(word);
}

QString inFull(const QString& folded) {
    QStringList words;
    const QStringList parts = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        words << longForms().value(part, part);
    return words.join(QLatin1Char(' '));
}

QString withoutArticles(const QString& text) {
    QStringList words;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (!isArticle(part))
            words << part;
    return words.join(QLatin1Char(' '));
}

/// Takes out of a folded text what tells one dwelling of a building from another. Doors and floors have
/// numbers: « Porte d’Orléans » is a street.
QString takeLogement(QString& folded) {
    static const QRegularExpression dwelling(QStringLiteral(
        "\\b(?:(APPARTEMENT|APPART|APPT|APT|APP|LOGEMENT|LGT|STUDIO|BATIMENT|BAT|ESCALIER|ESC)\\s+"
        "(?:N\\s+)?([0-9]+[A-Z]?|[A-Z][0-9]*)|(ETAGE|ETG|PORTE|PTE|CHAMBRE)\\s+(?:N\\s+)?([0-9]+)|"
        "([0-9]+)\\s*(?:ER|E|EME|ND)?\\s+(ETAGE|ETG))(?=\\s|$)"));
    static const QHash<QString, QString> full{{QStringLiteral("APPART"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("APPT"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("APT"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("APP"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("LOGEMENT"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("LGT"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("STUDIO"), QStringLiteral("APPARTEMENT")},
                                              {QStringLiteral("BAT"), QStringLiteral("BATIMENT")},
                                              {QStringLiteral("ESC"), QStringLiteral("ESCALIER")},
                                              {QStringLiteral("ETG"), QStringLiteral("ETAGE")},
                                              {QStringLiteral("PTE"), QStringLiteral("PORTE")}};
    QStringList found;
    auto matches = dwelling.globalMatch(folded);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int kind = match.capturedLength(1) > 0 ? 1 : match.capturedLength(3) > 0 ? 3 : 6;
        const QString word = match.captured(kind);
        found << QStringLiteral("%1 %2").arg(full.value(word, word),
                                             match.captured(kind == 6 ? 5 : kind + 1));
    }
    folded = QString(folded).remove(dwelling).simplified();
    found.sort();
    return found.join(QLatin1Char(' '));
}

/// Takes the number of a street: "12", "12B" for bis, "12-14". What stands before it names a residence.
QString takeNumero(QString& folded) {
    // R is a street, not an index: "12 R VICTOR HUGO".
    static const QString index = QStringLiteral("(?:\\s*(BIS|TER|QUATER|QUINQUIES|[A-QS-Z])(?=\\s|$))?");
    static const QRegularExpression atStart(
        QStringLiteral("^(?:N(?:O|UMERO)?\\s+)?([0-9]{1,5})(?:\\s+([0-9]{1,5})(?=\\s+[A-Z]))?%1(?=\\s|$)")
            .arg(index));
    static const QRegularExpression inside(
        QStringLiteral(
            "\\b([0-9]{1,5})()%1\\s+(?=(?:RUE|R|AVENUE|AV|AVE|BOULEVARD|BD|BLD|PLACE|PL|CHEMIN|CHE|CHEM|"
            "ROUTE|RTE|ALLEE|ALL|IMPASSE|IMP|SQUARE|SQ|COURS|CRS|QUAI|PASSAGE|VENELLE|SENTIER)\\s)")
            .arg(index));
    auto match = atStart.match(folded);
    if (!match.hasMatch())
        match = inside.match(folded);
    if (!match.hasMatch())
        return {};
    folded = folded.mid(match.capturedEnd()).trimmed();
    QString numero = match.captured(1);
    if (match.capturedLength(2) > 0)
        numero += QLatin1Char('-') + match.captured(2);
    return numero + match.captured(3).left(1);
}

struct Commune {
    QString codePostal, ville;
};

/// "… 35000 RENNES" at the end of a street.
Commune takeCommune(QString& adresse) {
    static const QRegularExpression tail(
        QStringLiteral("[,\\s]+((?:\\d{5})|(?:2[AB]\\d{3}))\\s+([^\\d,][^,]*)$"));
    const auto match = tail.match(adresse);
    if (!match.hasMatch())
        return {};
    adresse = adresse.left(match.capturedStart());
    return {match.captured(1), match.captured(2)};
}

QString departement(const QString& codePostal) {
    const QString digits = texteCompare(codePostal).remove(QLatin1Char(' '));
    constexpr qsizetype kOverseas = 3;
    return digits.startsWith(QLatin1String("97")) || digits.startsWith(QLatin1String("98"))
               ? digits.left(kOverseas)
               : digits.left(2);
}

QString communeOf(const QString& codePostal, const QString& ville) {
    static const QRegularExpression cedex(QStringLiteral("\\s*\\bCEDEX\\b.*$"));
    static const QRegularExpression district(
        QStringLiteral("\\s+\\d{1,2}(?:\\s*(?:E|ER|EME))?(?:\\s+ARRONDISSEMENT)?$"));
    QString town = texteCompare(ville).remove(cedex).remove(district);
    town = withoutArticles(inFull(town));
    const QString code = texteCompare(codePostal).remove(QLatin1Char(' '));
    if (town.isEmpty())
        return code;
    return QStringLiteral("%1 %2").arg(departement(code), town).trimmed();
}

} // namespace

QString AdresseNormalisee::cle() const {
    return estVide() ? QString() : QStringLiteral("%1|%2").arg(immeuble(), logement);
}

QString AdresseNormalisee::immeuble() const {
    return estVide() ? QString() : QStringLiteral("%1|%2|%3").arg(numero, voie, commune);
}

AdresseNormalisee normaliserAdresse(const QString& adresse, const QString& complement,
                                    const QString& codePostal, const QString& ville) {
    QString street = adresse.simplified();
    Commune commune{codePostal, ville};
    if (codePostal.trimmed().isEmpty() && ville.trimmed().isEmpty())
        commune = takeCommune(street);
    AdresseNormalisee result;
    QString folded = texteCompare(street);
    QString extra = texteCompare(complement);
    QStringList dwelling{takeLogement(folded), takeLogement(extra)};
    dwelling.removeAll(QString());
    result.numero = takeNumero(folded);
    static const QRegularExpression shortRue(QStringLiteral("^R(?=\\s)"));
    if (!result.numero.isEmpty())
        folded.replace(shortRue, QStringLiteral("RUE"));
    folded.replace(QStringLiteral("LIEU DIT"), QStringLiteral("LIEUDIT"));
    result.voie = withoutArticles(inFull(folded));
    if (result.voie.isEmpty() && result.numero.isEmpty()) { // the street stands on the second line
        QString second = extra;
        result.numero = takeNumero(second);
        result.voie = withoutArticles(inFull(second));
    }
    dwelling.sort();
    result.logement = dwelling.join(QLatin1Char(' '));
    result.commune = communeOf(commune.codePostal, commune.ville);
    return result;
}

} // namespace isegorie::recrutement
