#include "ui/marche/PrixCellules.h"

#include "core/base/Dates.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Revision.h"
#include "ui/marche/BonAffichage.h"

#include <QCoreApplication>

#include <limits>
#include <utility>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::EcartPrix;
using marche::Prix;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(PrixVue)
};

const QChar kMinus(0x2212);

bool isPercentage(const QString& code) {
    const marche::UniteOeuvre* unite = marche::Catalogue::instance().find(code);
    return unite && unite->unite == QLatin1String("%");
}

QString priceText(const QString& code, base::Montant price) {
    return isPercentage(code) ? price.texteBrut() + QStringLiteral(" %") : montantTexte(price);
}

} // namespace

QString evolutionTexte(qint64 dixMilliemes) {
    const QString size = marche::decimalTexte(std::abs(dixMilliemes), 2) + QStringLiteral(" %");
    return dixMilliemes == 0 ? size : (dixMilliemes > 0 ? QStringLiteral("+") : QString(kMinus)) + size;
}

QString ecartTexte(base::Montant ecart) {
    if (ecart < base::Montant())
        return kMinus + montantTexte(base::Montant() - ecart);
    return (ecart.isZero() ? QString() : QStringLiteral("+")) + montantTexte(ecart);
}

Cellule celluleDePrix(const std::optional<Prix>& prix) {
    if (!prix)
        return {QStringLiteral("—"), qint64(-1), {}, true};
    return {priceText(prix->code, prix->puHt), prix->puHt.centimes(), prix->puHt.texteBrut(), true};
}

QString VarianteEcart::id() const {
    return sansFichier ? ecart.code + QStringLiteral("/sans-fichier") : ecart.code;
}

QList<VarianteEcart> variantesDe(const EcartPrix& ecart) {
    const QString& code = ecart.code;
    const auto main = [&code](const std::optional<Prix>& price) {
        return price ? std::optional(Prix{code, price->puHt, {}}) : std::nullopt;
    };
    const auto second = [&code](const std::optional<Prix>& price) {
        return price && price->puHtSansFichier ? std::optional(Prix{code, *price->puHtSansFichier, {}})
                                               : std::nullopt;
    };
    QList<VarianteEcart> result{{{code, main(ecart.avant), main(ecart.apres)}, false}};
    const EcartPrix without{code, second(ecart.avant), second(ecart.apres)};
    if (without.avant || without.apres)
        result.append({without, true});
    return result;
}

Cellule celluleUo(const VarianteEcart& variante) {
    Cellule cell = celluleDesignation(variante.ecart.code);
    cell.sousTitre = std::exchange(cell.texte, variante.sansFichier
                                                   ? Textes::tr("%1, sans fichier").arg(variante.ecart.code)
                                                   : variante.ecart.code);
    return cell;
}

Cellule celluleSansFichier(const Prix& prix) {
    return prix.puHtSansFichier ? Cellule::montant(*prix.puHtSansFichier) : Cellule{{}, qint64(-1), {}, true};
}

Cellule celluleEvolution(const EcartPrix& ecart) {
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    const auto badge = [](const QString& text, qint64 sort, Tone tone) {
        return Cellule{text, sort, {}, false, tone};
    };
    if (!ecart.avant)
        return badge(Textes::tr("ajouté"), kEnd, Tone::Info);
    if (!ecart.apres)
        return badge(Textes::tr("retiré"), -kEnd, Tone::Neutral);
    if (!ecart.differs())
        return {{}, qint64(0)};
    const auto change = ecart.dixMilliemes();
    if (!change)
        return badge(Textes::tr("depuis zéro"), kEnd - 1, Tone::Warning);
    return badge(evolutionTexte(*change), *change, *change > 0 ? Tone::Warning : Tone::Success);
}

Cellule celluleEcart(const EcartPrix& ecart) {
    if (!ecart.avant || !ecart.apres)
        return {{}, qint64(0), {}, true};
    const base::Montant gap = ecart.apres->puHt - ecart.avant->puHt;
    if (gap.isZero())
        return {{}, qint64(0), {}, true};
    if (isPercentage(ecart.code))
        return {{}, gap.centimes(), {}, true};
    return {ecartTexte(gap), gap.centimes(), gap.texteBrut(), true};
}

Cellule celluleDesignation(const QString& code) {
    const marche::UniteOeuvre* unite = marche::Catalogue::instance().find(code);
    const QString label = unite ? unite->libelle : QString();
    return {label, {}, {}, false, {}, label};
}

QString origineTexte(const marche::VersionPrix& version) {
    if (!version.isRevision())
        return version.fichier.isEmpty() ? Textes::tr("Saisie sans fichier")
                                         : Textes::tr("Fichier %1").arg(version.fichier);
    const QJsonObject& revision = version.revision;
    return Textes::tr("Révision × %1 (indice %2)")
        .arg(revision.value(QLatin1String("coefficient"))
                 .toObject()
                 .value(QLatin1String("arrondi"))
                 .toString(),
             revision.value(QLatin1String("formule")).toObject().value(QLatin1String("indice")).toString());
}

QString versionTexte(const marche::VersionPrix& version) {
    const QString effect = base::dateCourte(version.dateEffet);
    return version.libelle.contains(base::dateLongue(version.dateEffet))
               ? version.libelle
               : Textes::tr("%1, effet au %2").arg(version.libelle, effect);
}

} // namespace isegorie::ui
