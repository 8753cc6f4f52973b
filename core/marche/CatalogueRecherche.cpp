#include "core/marche/CatalogueRecherche.h"

#include "core/marche/CodeUO.h"

#include <QRegularExpression>

#include <algorithm>

namespace isegorie::marche {

namespace {

/// Whether somebody who typed this is writing a code: it has two parts, or the prefix that the CCTP prints.
bool beginsLikeCode(const QString& texte, const QString& code) {
    static const QRegularExpression prefix(QStringLiteral("^\\s*U\\s*\\.?\\s*[O0]"),
                                           QRegularExpression::CaseInsensitiveOption);
    return !code.isEmpty() && (code.contains(QLatin1Char('.')) || prefix.match(texte).hasMatch());
}

bool spelledFrom(const UniteOeuvre& unite, const QString& code) {
    return unite.code.startsWith(code) ||
           std::any_of(unite.alias.begin(), unite.alias.end(),
                       [&code](const QString& alias) { return normaliserCode(alias).startsWith(code); });
}

QList<const UniteOeuvre*> found(const Catalogue& catalogue, const QString& texte) {
    const QString code = normaliserCode(texte);
    QList<const UniteOeuvre*> result;
    if (beginsLikeCode(texte, code))
        for (const UniteOeuvre& unite : catalogue.unites())
            if (spelledFrom(unite, code))
                result << &unite;
    return result.isEmpty() ? catalogue.rechercher(texte) : result;
}

template <typename Enum>
bool keeps(const QString& wanted, const std::optional<Enum>& value) {
    if (wanted.isEmpty())
        return true;
    return value ? key(*value) == wanted : wanted == QLatin1String(FiltreCatalogue::kSansObjet);
}

bool keeps(const FiltreCatalogue& filtre, const UniteOeuvre& unite) {
    return (filtre.lot == 0 || unite.lot == filtre.lot) &&
           (filtre.section.isEmpty() || unite.section == filtre.section) &&
           keeps(filtre.niveau, unite.niveau) && keeps(filtre.zone, unite.zone);
}

} // namespace

ReponseCatalogue chercherUnites(const Catalogue& catalogue, const FiltreCatalogue& filtre) {
    ReponseCatalogue answer;
    answer.code = catalogue.chercher(filtre.texte);
    const QList<const UniteOeuvre*> all = found(catalogue, filtre.texte);
    for (const UniteOeuvre* unite : all)
        if (keeps(filtre, *unite))
            answer.unites << unite;
    answer.horsFiltre = static_cast<int>(all.size() - answer.unites.size());
    return answer;
}

QString libelleCourt(const UniteOeuvre& unite) {
    const QString tail = unite.niveau ? libelle(*unite.niveau)
                         : unite.zone ? libelle(*unite.zone)
                                      : QString();
    const QString whole = QStringLiteral(" – ") + tail;
    return !tail.isEmpty() && unite.libelle.endsWith(whole, Qt::CaseInsensitive)
               ? unite.libelle.chopped(whole.size())
               : unite.libelle;
}

QList<SectionCatalogue> sections(const Catalogue& catalogue, int lot) {
    QList<SectionCatalogue> result;
    for (const UniteOeuvre& unite : catalogue.unites()) {
        if (lot != 0 && unite.lot != lot)
            continue;
        if (result.isEmpty() || result.last().section != unite.section)
            result.append({unite.section, unite.titreSection, unite.lot, 0});
        ++result.last().unites;
    }
    return result;
}

} // namespace isegorie::marche
