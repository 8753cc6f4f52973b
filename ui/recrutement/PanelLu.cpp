#include "ui/recrutement/PanelLu.h"

#include "core/base/Dates.h"
#include "core/recrutement/HorsCourse.h"
#include "core/recrutement/TirageEdits.h"

#include <QCoreApplication>

namespace isegorie::ui {

using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(PanelLu)
};

constexpr qsizetype kMostReplacements = 500; ///< More of them would be read by nobody.

Tone toneOf(EtatPlace etat) {
    switch (etat) {
    case EtatPlace::Confirme:
        return Tone::Success;
    case EtatPlace::Selectionne:
        return Tone::Info;
    case EtatPlace::Refuse:
    case EtatPlace::Desiste:
        return Tone::Warning;
    case EtatPlace::Ecarte:
        return Tone::Danger;
    case EtatPlace::Reserve:
        break;
    }
    return Tone::Neutral;
}

QDate sinceOf(const Place& place) {
    for (const QDate& day : {place.desisteLe, place.refuseLe, place.confirmeLe, place.selectionneLe})
        if (day.isValid())
            return day;
    return {};
}

QString origineOf(const Panel& panel, const Place& place) {
    if (const Place* before = place.remplaceId.isEmpty() ? nullptr : panel.find(place.remplaceId))
        return Textes::tr("Remplace %1").arg(before->pseudonyme);
    if (place.etat == EtatPlace::Reserve)
        return {};
    if (place.origine == QLatin1String("parti"))
        return Textes::tr("Tirage au sort ; parti avant la graine");
    return place.origine == QLatin1String("tirage") ? Textes::tr("Tirage au sort")
                                                    : Textes::tr("Choix de l’organisateur");
}

/// By name over the pseudonym; by pseudonym alone while the identities are not open.
RowCell personCell(const Vivier& vivier, const QString& candidatId, const QString& pseudonyme) {
    const Candidat* candidat = vivier.find(candidatId);
    const QString name = candidat == nullptr ? QString() : candidat->identite.nomComplet();
    if (name.isEmpty())
        return {pseudonyme};
    return {name, {}, pseudonyme};
}

QList<TableRow> placeRows(const Vivier& vivier, const Panel& panel) {
    QList<TableRow> rows;
    for (const Place& place : panel.places) {
        RowCell etat{libelleEtat(place, vivier.find(place.candidatId)), static_cast<int>(place.etat)};
        etat.tone = toneOf(place.etat);
        RowCell rang{place.rang > 0 ? QString::number(place.rang) : QString(),
                     place.rang > 0 ? place.rang : 1'000'000};
        rang.figure = true;
        const QDate since = sinceOf(place);
        rows.append({place.id,
                     {personCell(vivier, place.candidatId, place.pseudonyme),
                      etat,
                      rang,
                      {since.isValid() ? base::dateCourte(since) : QString(), since},
                      {origineOf(panel, place)}},
                     {},
                     place.estParti()});
    }
    return rows;
}

QList<TableRow> replacementRows(const Vivier& vivier, const PropositionRemplacement& proposition) {
    QList<TableRow> rows;
    for (const Remplacant& one : proposition.remplacants.mid(0, kMostReplacements)) {
        RowCell fits{one.effet.estAdmissible() ? Textes::tr("Convient") : Textes::tr("Romprait un quota"),
                     one.effet.estAdmissible() ? 0 : 1};
        fits.tone = one.effet.estAdmissible() ? Tone::Success : Tone::Warning;
        RowCell rang{one.rang > 0 ? QString::number(one.rang) : QString(),
                     one.rang > 0 ? one.rang : 1'000'000};
        rang.figure = true;
        rows.append(
            {one.candidatId,
             {personCell(vivier, one.candidatId, one.pseudonyme), rang, fits, {effetTexte(one.effet)}}});
    }
    return rows;
}

QString boundsText(const Quota& quota) {
    if (!quota.max)
        return quota.min > 0 ? Textes::tr("au moins %1").arg(quota.min) : Textes::tr("libre");
    return *quota.max == quota.min ? QString::number(quota.min)
                                   : Textes::tr("%1 à %2").arg(quota.min).arg(*quota.max);
}

std::vector<const Profil*> profilesOf(const Vivier& vivier, const Panel& panel, bool onlyConfirmed) {
    std::vector<const Profil*> profiles;
    for (const Place& place : panel.assis())
        if (const Candidat* candidat =
                !onlyConfirmed || place.etat == EtatPlace::Confirme ? vivier.find(place.candidatId) : nullptr)
            profiles.push_back(&candidat->profil);
    return profiles;
}

QList<TableRow> quotaRows(const Vivier& vivier, const Panel& panel) {
    const QList<Effectif> seated = compterEffectifs(vivier.plan, profilesOf(vivier, panel, false));
    const QList<Effectif> confirmed = compterEffectifs(vivier.plan, profilesOf(vivier, panel, true));
    const QuotasResiduels left = quotasResiduels(vivier.plan, profilesOf(vivier, panel, true));
    const auto figure = [](int number) {
        RowCell cell{QString::number(number), number};
        cell.figure = true;
        return cell;
    };
    QList<TableRow> rows;
    for (qsizetype i = 0; i < seated.size(); ++i) {
        const Effectif& one = seated.at(i);
        RowCell judged{one.ecart() == 0  ? Textes::tr("Tenu")
                       : one.ecart() < 0 ? Textes::tr("Il en manque %1").arg(-one.ecart())
                                         : Textes::tr("%1 de trop").arg(one.ecart()),
                       one.ecart()};
        judged.tone = one.ecart() == 0 ? Tone::Success : Tone::Warning;
        rows.append({one.critere + QLatin1Char('/') + one.categorie,
                     {{one.critereLibelle},
                      {one.categorieLibelle},
                      {boundsText(one.quota)},
                      figure(one.nombre),
                      figure(confirmed.at(i).nombre),
                      {boundsText(left.quotas.value({one.critere, one.categorie}))},
                      judged}});
    }
    return rows;
}

} // namespace

QString effetTexte(const Effet& effet) {
    QStringList parts;
    for (const Effet::Changement& change : effet.changements)
        parts << Textes::tr("%1 : %2 → %3")
                     .arg(change.avant.categorieLibelle)
                     .arg(change.avant.nombre)
                     .arg(change.apres);
    return (effet.manquements + QStringList(parts.join(QStringLiteral(" ; "))))
        .join(QLatin1Char(' '))
        .trimmed();
}

QStringList colonnesPlaces() {
    return {Textes::tr("Candidat"), Textes::tr("État"), Textes::tr("Rang"), Textes::tr("Depuis le"),
            Textes::tr("Origine")};
}

QStringList colonnesRemplacants() {
    return {Textes::tr("Candidat"), Textes::tr("Rang"), Textes::tr("Quotas"), Textes::tr("Effet")};
}

QStringList colonnesQuotas() {
    return {Textes::tr("Critère"),       Textes::tr("Catégorie"), Textes::tr("Quota"),
            Textes::tr("Dans le panel"), Textes::tr("Confirmés"), Textes::tr("Reste à pourvoir"),
            Textes::tr("Situation")};
}

base::Result<PanelLuPtr> lirePanel(const storage::Database& database, const Vivier& vivier) {
    auto panel = loadPanel(database, vivier.plan.recrutement.id);
    if (!panel)
        return base::echec(panel.error());
    const auto draw = loadTirageEnCours(database, vivier.plan.recrutement.id);
    if (!draw)
        return base::echec(draw.error());
    auto lu = std::make_shared<PanelLu>();
    if (*draw)
        lu->planChange = constatsPlanChange(**draw, vivier.plan);
    lu->panel = std::move(*panel);
    lu->proposition = remplacantsPossibles(vivier, lu->panel);
    lu->places = placeRows(vivier, lu->panel);
    for (const Place& place : lu->panel.reserve()) {
        const Candidat* candidat = vivier.find(place.candidatId);
        lu->reserve += estHorsCourse(candidat) ? 0 : 1;
    }
    lu->remplacants = replacementRows(vivier, lu->proposition);
    lu->quotas = quotaRows(vivier, lu->panel);
    return PanelLuPtr(lu);
}

} // namespace isegorie::ui
