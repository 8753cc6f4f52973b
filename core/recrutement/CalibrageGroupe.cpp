#include "core/recrutement/CalibrageGroupe.h"

#include "core/recrutement/Textes.h"

#include <QLocale>

#include <array>

namespace isegorie::recrutement {

using base::echec;
using documents::Chart;

namespace {

constexpr std::array<const char*, 3> kGroupes{"volontaires", "panel", "presents"};

bool came(const Presences& presences, const QString& candidatId) {
    return std::any_of(presences.begin(), presences.end(),
                       [&](const auto& session) { return session.value(candidatId, false); });
}

QStringList membersOf(const Vivier& vivier, const Panel& panel, const Presences& presences,
                      GroupeCalibrage groupe) {
    QStringList ids;
    for (const Candidat& candidat : vivier.candidats) {
        const Place* place = panel.ofCandidat(candidat.id);
        const bool inside = groupe == GroupeCalibrage::Volontaires ? place == nullptr || !place->estParti()
                            : groupe == GroupeCalibrage::Panel     ? place != nullptr && place->estAssis()
                                                                   : came(presences, candidat.id);
        if (inside)
            ids << candidat.id;
    }
    return ids;
}

/// In per cent, of the people of the group.
double share(const BilanCategorie& line, int personnes) {
    return personnes > 0 ? 100.0 * line.nombre / personnes : 0;
}

QString percent(double value) {
    return QStringLiteral("%1 %").arg(QLocale(QLocale::French).toString(value, 'f', 1));
}

Chart chartOf(const DonneesCalibrage& donnees, const BilanGroupe& avant, const BilanGroupe* apres,
              qsizetype place) {
    const BilanCritere& before = avant.criteres.at(place);
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.title = before.critere;
    chart.targetName = before.partsDonnees ? QStringLiteral("Population de référence, %")
                                           : QStringLiteral("Milieu des quotas, %");
    chart.series.push_back({QStringLiteral("Groupe, %"), {}});
    if (apres != nullptr)
        chart.series.push_back({QStringLiteral("Après les changements, %"), {}});
    for (qsizetype i = 0; i < before.categories.size(); ++i) {
        const BilanCategorie& line = before.categories.at(i);
        const LigneQuota& quota = donnees.donnees.quotas.at(line.quota);
        chart.categories << (quota.sousTotal ? QStringLiteral("Σ %1").arg(quota.valeur) : quota.valeur);
        chart.series[0].values.push_back(share(line, avant.personnes));
        QString note = percent(share(line, avant.personnes));
        if (apres != nullptr) {
            const double then = share(apres->criteres.at(place).categories.at(i), apres->personnes);
            chart.series[1].values.push_back(then);
            note += QStringLiteral(" → %1").arg(percent(then));
        }
        chart.notes << note;
        chart.targets.push_back({line.horsReference ? 0 : line.reference * 100, {}});
    }
    return chart;
}

} // namespace

QString key(GroupeCalibrage groupe) {
    return QLatin1String(kGroupes.at(static_cast<size_t>(groupe)));
}

std::optional<GroupeCalibrage> groupeCalibrageFromKey(const QString& text) {
    const qsizetype place = clesGroupesCalibrage().indexOf(text);
    return place < 0 ? std::nullopt : std::optional(static_cast<GroupeCalibrage>(place));
}

QString libelle(GroupeCalibrage groupe) {
    switch (groupe) {
    case GroupeCalibrage::Volontaires:
        break;
    case GroupeCalibrage::Panel:
        return Recrut::tr("Panel");
    case GroupeCalibrage::Presents:
        return Recrut::tr("Présents aux séances");
    }
    return Recrut::tr("Volontaires");
}

QStringList clesGroupesCalibrage() {
    QStringList keys;
    for (const char* one : kGroupes)
        keys << QLatin1String(one);
    return keys;
}

bool estHorsPlan(GroupeCalibrage groupe, int ecart) {
    return groupe == GroupeCalibrage::Volontaires ? ecart < 0 : ecart != 0;
}

base::Result<DonneesCalibrage> calibrageDuGroupe(const Vivier& vivier, const Panel& panel,
                                                 const Presences& presences, GroupeCalibrage groupe) {
    QStringList gone;
    for (const Place& place : panel.places)
        if (place.estParti())
            gone << place.candidatId;
    auto data = calibrageDuVivier(vivier, membersOf(vivier, panel, presences, groupe), gone);
    if (!data)
        return echec(data.error());
    if (std::any_of(data->duGroupe.begin(), data->duGroupe.end(), [](char in) { return in != 0; }))
        return data;
    QString mend = Recrut::tr("Importez des candidats et complétez leurs réponses et leurs consentements.");
    if (groupe == GroupeCalibrage::Panel)
        mend = Recrut::tr("Tirez d’abord un panel au sort, ou calibrez les volontaires.");
    else if (groupe == GroupeCalibrage::Presents)
        mend = Recrut::tr("Notez d’abord qui est venu à une séance.");
    return echec(base::Erreur::refus(QStringLiteral("calibrage.groupe-vide"),
                                     Recrut::tr("Ce groupe n’a encore personne à comparer au plan."), mend));
}

QList<Changement> listeChangements(const DonneesCalibrage& donnees, const Calibrage& calibrage) {
    QList<Changement> list;
    for (const int person : calibrage.ajouter)
        list.append({Changement::Genre::Ajouter, person});
    const std::size_t stay = static_cast<std::size_t>(calibrage.avant.personnes) - calibrage.ecarter.size();
    if (calibrage.ecarter.size() <= stay) {
        for (const int person : calibrage.ecarter)
            list.append({Changement::Genre::Ecarter, person});
        return list;
    }
    for (int person = 0; person < static_cast<int>(donnees.duGroupe.size()); ++person)
        if (donnees.duGroupe[person] != 0 &&
            !std::binary_search(calibrage.ecarter.begin(), calibrage.ecarter.end(), person))
            list.append({Changement::Genre::Garder, person});
    return list;
}

QString profilTexte(const Plan& plan, const Candidat& candidat) {
    QStringList answers;
    for (const Critere& critere : plan.criteres) {
        if (critere.sensible)
            continue;
        if (const Categorie* categorie = critere.find(candidat.profil.reponses.value(critere.cle)))
            answers << categorie->libelle;
    }
    return answers.join(QStringLiteral(" · "));
}

QList<Chart> graphiquesCalibrage(const DonneesCalibrage& donnees, const BilanGroupe& avant,
                                 const BilanGroupe* apres) {
    QList<Chart> charts;
    for (qsizetype place = 0; place < avant.criteres.size(); ++place)
        charts << chartOf(donnees, avant, apres, place);
    return charts;
}

} // namespace isegorie::recrutement
