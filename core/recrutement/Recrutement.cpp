#include "core/recrutement/Recrutement.h"

#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Intervalle.h"
#include "core/recrutement/Textes.h"

#include <array>

namespace isegorie::recrutement {

namespace {

template <size_t N>
std::optional<int> indexOf(const std::array<const char*, N>& keys, const QString& text) {
    for (size_t i = 0; i < N; ++i)
        if (text == QLatin1String(keys[i]))
            return static_cast<int>(i);
    return std::nullopt;
}

template <typename E, size_t N>
std::optional<E> fromKey(const std::array<const char*, N>& keys, const QString& text) {
    const auto index = indexOf(keys, text);
    return index ? std::optional(static_cast<E>(*index)) : std::nullopt;
}

constexpr std::array<const char*, 3> kGenres{"standard", "supplementaire", "cible"};
constexpr std::array<const char*, 3> kModes{"recrutement", "tirage", "calibrage"};
constexpr std::array<const char*, 3> kFormules{"demi_journee", "journee", "atelier"};

} // namespace

QString key(GenreCritere genre) {
    return QLatin1String(kGenres.at(static_cast<size_t>(genre)));
}

std::optional<GenreCritere> genreFromKey(const QString& text) {
    return fromKey<GenreCritere>(kGenres, text);
}

QString libelle(GenreCritere genre) {
    switch (genre) {
    case GenreCritere::Supplementaire:
        return Recrut::tr("Quota supplémentaire (payant)");
    case GenreCritere::Cible:
        return Recrut::tr("Cible spécifique (payante selon l’incidence)");
    case GenreCritere::Standard:
        break;
    }
    return Recrut::tr("Critère standard (sans surcoût)");
}

QString key(marche::ModeRecrutement mode) {
    return QLatin1String(kModes.at(static_cast<size_t>(mode)));
}

std::optional<marche::ModeRecrutement> modeFromKey(const QString& text) {
    return fromKey<marche::ModeRecrutement>(kModes, text);
}

QString libelle(marche::ModeRecrutement mode) {
    switch (mode) {
    case marche::ModeRecrutement::Tirage:
        return Recrut::tr("Tirage au sort");
    case marche::ModeRecrutement::Calibrage:
        return Recrut::tr("Calibrage de volontaires");
    case marche::ModeRecrutement::Recrutement:
        break;
    }
    return Recrut::tr("Recrutement d’un échantillon");
}

QString key(marche::FormuleDefraiement formule) {
    return QLatin1String(kFormules.at(static_cast<size_t>(formule)));
}

std::optional<marche::FormuleDefraiement> formuleFromKey(const QString& text) {
    return fromKey<marche::FormuleDefraiement>(kFormules, text);
}

QString libelle(marche::FormuleDefraiement formule) {
    switch (formule) {
    case marche::FormuleDefraiement::Journee:
        return Recrut::tr("Journée");
    case marche::FormuleDefraiement::Atelier:
        return Recrut::tr("Atelier citoyen (deux week-ends et deux sessions en ligne)");
    case marche::FormuleDefraiement::DemiJournee:
        break;
    }
    return Recrut::tr("Demi-journée");
}

bool Critere::estLibre() const {
    return std::all_of(categories.begin(), categories.end(),
                       [](const Categorie& categorie) { return categorie.quota.estLibre(); });
}

QList<Categorie> Critere::valeurs() const {
    QList<Categorie> list;
    std::copy_if(categories.begin(), categories.end(), std::back_inserter(list),
                 [](const Categorie& categorie) { return !categorie.estSousTotal; });
    return list;
}

QList<Categorie> Critere::sousTotaux() const {
    QList<Categorie> list;
    std::copy_if(categories.begin(), categories.end(), std::back_inserter(list),
                 [](const Categorie& categorie) { return categorie.estSousTotal; });
    return list;
}

const Categorie* Critere::find(const QString& cleCategorie) const {
    const auto found = std::find_if(categories.begin(), categories.end(), [&](const Categorie& categorie) {
        return categorie.cle == cleCategorie;
    });
    return found == categories.end() ? nullptr : &*found;
}

namespace {

/// "Bac+2", "Bac +2" and "Bac + 2" are one.
QString ecriture(const QString& texte) {
    return texteCompare(texte)
        .replace(QStringLiteral(" +"), QStringLiteral("+"))
        .replace(QStringLiteral("+ "), QStringLiteral("+"));
}

} // namespace

const Categorie* Critere::recognise(const QString& reponse) const {
    const QString wanted = ecriture(reponse);
    if (wanted.isEmpty())
        return nullptr;
    const auto value = [this](const auto& matches) -> const Categorie* {
        for (const Categorie& categorie : categories)
            if (!categorie.estSousTotal && matches(categorie))
                return &categorie;
        return nullptr;
    };
    if (const Categorie* exact = value([&](const Categorie& categorie) {
            return ecriture(categorie.libelle) == wanted || ecriture(categorie.cle) == wanted;
        }))
        return exact;
    if (const Categorie* synonym = value([&](const Categorie& categorie) {
            return std::any_of(categorie.synonymes.begin(), categorie.synonymes.end(),
                               [&](const QString& other) { return ecriture(other) == wanted; });
        }))
        return synonym;
    const auto band = intervalleDepuis(reponse);
    const auto age = ageDepuis(reponse);
    if (!band && !age)
        return nullptr;
    return value([&](const Categorie& categorie) {
        const auto own = intervalleDepuis(categorie.libelle);
        return own && (band ? *own == *band : own->contient(*age));
    });
}

const Critere* Plan::find(const QString& cleCritere) const {
    const auto found = std::find_if(criteres.begin(), criteres.end(),
                                    [&](const Critere& critere) { return critere.cle == cleCritere; });
    return found == criteres.end() ? nullptr : &*found;
}

} // namespace isegorie::recrutement
