#include "core/consultation/OrdreModalites.h"

#include "core/consultation/Questionnaire.h"
#include "core/consultation/Recherche.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace isegorie::consultation {

namespace {

/// Folded, from one end to the other.
const std::array<QStringList, 9>& ladders() {
    const auto steps = [](const char* text) { return QString::fromLatin1(text).split(u'|'); };
    static const std::array<QStringList, 9> all{
        steps("tout a fait d'accord|d'accord|plutot d'accord|assez d'accord|moyennement d'accord|ni d'accord "
              "ni pas d'accord|neutre|peu d'accord|plutot pas d'accord|pas d'accord|pas du tout d'accord"),
        steps("oui tout a fait|tout a fait|oui|oui plutot|plutot oui|plutot|oui en partie|en partie|"
              "moyennement|peut-etre|plutot non|non plutot pas|plutot pas|non|non pas du tout|pas du tout"),
        steps("tres satisfait|satisfait|plutot satisfait|assez satisfait|moyennement satisfait|ni satisfait "
              "ni insatisfait|neutre|peu satisfait|plutot insatisfait|plutot pas satisfait|insatisfait|pas "
              "satisfait|tres insatisfait|pas du tout satisfait"),
        steps("toujours|tres souvent|souvent|regulierement|parfois|de temps en temps|quelquefois|rarement|"
              "tres rarement|jamais"),
        steps("tres important|important|plutot important|assez important|moyennement important|peu "
              "important|pas important|pas du tout important"),
        steps("tres favorable|favorable|plutot favorable|neutre|plutot defavorable|defavorable|tres "
              "defavorable"),
        steps("excellent|tres bon|bon|assez bon|moyen|passable|mauvais|tres mauvais"),
        steps("prioritaire|tres utile|utile|assez utile|peu utile|inutile"),
        steps("enormement|beaucoup|assez|moyennement|un peu|peu|pas du tout")};
    return all;
}

bool isLast(const QString& folded) {
    static const QRegularExpression last(QStringLiteral(
        "^(autres?|aucune?|sans (avis|opinion|reponse|objet)|(je )?ne (sait|sais) pas|nsp|ne se prononce pas|"
        "non concerne|je prefere ne pas (le dire|repondre)|prefere ne pas repondre)\\b"));
    return last.match(folded).hasMatch();
}

QString foldedOf(const QString& value) {
    QString folded;
    ajouterPlie(folded, value);
    static const QRegularExpression noise(QStringLiteral("\\(e?s?\\)|[;:!]|(?<!\\d)[.,]|[.,](?!\\d)"));
    return folded.remove(noise).simplified();
}

/// What an answer counts, and whether it is all below (-1) or all above (1) that.
struct Borne {
    double nombre = 0;
    int cote = 0;
};

std::optional<Borne> bornOf(const QString& folded) {
    static const QRegularExpression range(
        QStringLiteral("^(moins de|avant|jusqu'a|de|entre|plus de|apres|a partir de|[<>]=?)? ?"
                       "(\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+)(?:[.,](\\d+))?"));
    static const QRegularExpression above(QStringLiteral("\\b(et|ou) (plus|davantage|au-dela|apres)\\b"));
    const auto match = range.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const QString before = match.captured(1);
    const bool below = before == QLatin1String("moins de") || before == QLatin1String("avant") ||
                       before == QLatin1String("jusqu'a") || before.startsWith(u'<');
    const bool over = before == QLatin1String("plus de") || before == QLatin1String("apres") ||
                      before.startsWith(u'>') || above.match(folded).hasMatch();
    static const QRegularExpression grouping(QStringLiteral("[ .]"));
    const QString number = match.captured(2).remove(grouping) + u'.' + match.captured(3);
    return Borne{number.toDouble(), below ? -1 : over ? 1 : 0};
}

struct Modalite {
    QString texte, plie;
    double place = 0;
    int cote = 0;
    bool derniere = false;
};

/// Whether all but the last ones got a place.
template <typename Place>
bool placed(QList<Modalite>& all, Place place) {
    QList<Modalite> tried = all;
    int found = 0;
    for (Modalite& one : tried)
        if (!one.derniere) {
            if (!place(one))
                return false;
            ++found;
        }
    if (found < 2)
        return false;
    all = tried;
    return true;
}

void place(QList<Modalite>& all) {
    const bool numbers = std::all_of(all.begin(), all.end(),
                                     [](const Modalite& one) { return nombreDe(one.texte).has_value(); });
    if (numbers) {
        for (Modalite& one : all)
            one.place = *nombreDe(one.texte);
        return;
    }
    for (const QStringList& ladder : ladders())
        if (placed(all, [&ladder](Modalite& one) {
                one.place = double(ladder.indexOf(one.plie));
                return one.place >= 0;
            }))
            return;
    placed(all, [](Modalite& one) {
        const auto born = bornOf(one.plie);
        one.place = born.value_or(Borne()).nombre;
        one.cote = born.value_or(Borne()).cote;
        return born.has_value();
    });
}

} // namespace

QStringList triees(QStringList modalites) {
    QList<Modalite> all;
    all.reserve(modalites.size());
    for (const QString& value : std::as_const(modalites)) {
        const QString folded = foldedOf(value);
        all.append({value, folded, 0, 0, isLast(folded)});
    }
    place(all);
    std::sort(all.begin(), all.end(), [](const Modalite& a, const Modalite& b) {
        if (a.derniere != b.derniere)
            return b.derniere;
        if (a.place != b.place)
            return a.place < b.place;
        if (a.cote != b.cote)
            return a.cote < b.cote;
        const int order = a.texte.compare(b.texte, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.texte < b.texte;
    });
    for (qsizetype i = 0; i < all.size(); ++i)
        modalites[i] = all.at(i).texte;
    return modalites;
}

} // namespace isegorie::consultation
