#include "ui/recrutement/CalibrageLu.h"

#include "core/recrutement/SuiviGraphiques.h"
#include "ui/recrutement/TirageLu.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace isegorie::ui {

using base::echec;
using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(CalibrageLu)
};

constexpr double kUnlikely = 0.05;

RowCell figure(const QString& text, const QVariant& sort) {
    RowCell cell{text, sort};
    cell.figure = true;
    return cell;
}

RowCell badge(const QString& text, const QVariant& sort, Tone tone) {
    RowCell cell{text, sort};
    cell.tone = tone;
    return cell;
}

QString decimal(double value, int decimals) {
    return std::isinf(value) ? QStringLiteral("∞") : QLocale().toString(value, 'f', decimals);
}

/// "+3,2 pt": share of the group minus share of the reference.
RowCell gapCell(const BilanCategorie& line, int personnes) {
    constexpr double kNoticed = 5;
    if (line.horsReference || personnes == 0)
        return figure(Textes::tr("hors référence"), 0);
    const double points = 100.0 * line.nombre / personnes - 100 * line.reference;
    RowCell cell = figure(Textes::tr("%1%2 pt").arg(points >= 0 ? QStringLiteral("+") : QStringLiteral("−"),
                                                    decimal(std::abs(points), 1)),
                          points);
    if (std::abs(points) >= kNoticed)
        cell.tone = Tone::Warning;
    return cell;
}

RowCell situation(GroupeCalibrage groupe, const BilanCategorie& line) {
    if (!estHorsPlan(groupe, line.ecart))
        return badge(groupe == GroupeCalibrage::Volontaires ? Textes::tr("Assez nombreux")
                                                            : Textes::tr("Tenu"),
                     0, Tone::Success);
    return badge(line.ecart < 0 ? Textes::tr("Il en manque %1").arg(-line.ecart)
                                : Textes::tr("%1 de trop").arg(line.ecart),
                 line.ecart, Tone::Warning);
}

void addGaps(CalibrageLu& lu, qsizetype place) {
    const BilanCritere& before = lu.resultat.avant.criteres.at(place);
    const BilanCritere* after =
        lu.resultat.apres.criteres.isEmpty() ? nullptr : &lu.resultat.apres.criteres.at(place);
    for (qsizetype i = 0; i < before.categories.size(); ++i) {
        const BilanCategorie& line = before.categories.at(i);
        const LigneQuota& quota = lu.donnees.donnees.quotas.at(line.quota);
        Quota bounds;
        bounds.min = quota.quota.min;
        if (quota.quota.max < lu.donnees.donnees.probleme.taille)
            bounds.max = quota.quota.max;
        lu.ecarts.append(
            {QString::number(line.quota),
             {{before.critere},
              {quota.sousTotal ? Textes::tr("Sous-total : %1").arg(quota.valeur) : quota.valeur},
              figure(QString::number(line.nombre), line.nombre),
              figure(line.horsReference ? QStringLiteral("—") : decimal(line.attendu, 1), line.attendu),
              gapCell(line, lu.personnes),
              after != nullptr
                  ? figure(QString::number(after->categories.at(i).nombre), after->categories.at(i).nombre)
                  : figure(QStringLiteral("—"), -1),
              {cibleTexte(bounds)},
              situation(lu.groupe, line)}});
        lu.insuffisants += estHorsPlan(lu.groupe, line.ecart) ? 1 : 0;
    }
}

QString chance(double p) {
    constexpr double kSmallest = 0.001;
    return p < kSmallest ? Textes::tr("< 0,001") : decimal(p, 3);
}

void addTest(CalibrageLu& lu, const BilanCritere& critere) {
    QStringList small;
    for (const int place : critere.khi2.petites)
        small << lu.donnees.donnees.quotas.at(critere.categories.at(place).quota).valeur;
    const bool tested = critere.khi2.degres > 0;
    const bool unlike = tested && critere.khi2.p < kUnlikely;
    lu.ecartent += unlike ? 1 : 0;
    const RowCell judged = !tested  ? badge(Textes::tr("Rien à comparer"), 2, Tone::Neutral)
                           : unlike ? badge(Textes::tr("S’écarte de la référence"), 0, Tone::Warning)
                                    : badge(Textes::tr("Proche de la référence"), 1, Tone::Success);
    RowCell name{critere.critere};
    if (!small.isEmpty())
        name.subtitle =
            Textes::tr("p approchée, moins de 5 attendus : %1").arg(small.join(QStringLiteral(", ")));
    else if (!critere.partsDonnees)
        name.subtitle = Textes::tr("Comparé au milieu des quotas");
    lu.tests.append(
        {critere.critere,
         {name,
          figure(tested ? decimal(critere.khi2.statistique, 2) : QStringLiteral("—"),
                 critere.khi2.statistique),
          figure(QString::number(critere.khi2.degres), critere.khi2.degres),
          figure(tested ? chance(critere.khi2.p) : QStringLiteral("—"), critere.khi2.p), judged}});
}

RowCell changeCell(Changement::Genre genre) {
    switch (genre) {
    case Changement::Genre::Ajouter:
        break;
    case Changement::Genre::Ecarter:
        return badge(Textes::tr("À écarter"), 1, Tone::Warning);
    case Changement::Genre::Garder:
        return badge(Textes::tr("À garder"), 2, Tone::Info);
    }
    return badge(Textes::tr("À ajouter"), 0, Tone::Success);
}

void addChange(CalibrageLu& lu, const Changement& change) {
    const QString id = lu.donnees.candidatIds.at(change.personne);
    const Candidat* candidat = lu.vivier->find(id);
    const Place* place = lu.panel.ofCandidat(id);
    RowCell etat{place != nullptr ? libelle(place->etat) : Textes::tr("Volontaire")};
    if (change.genre == Changement::Genre::Ecarter && place != nullptr && place->etat == EtatPlace::Confirme)
        etat.tone = Tone::Danger; // who has confirmed is told no
    lu.changements.append({id,
                           {changeCell(change.genre),
                            {lu.donnees.donnees.identifiants.at(change.personne)},
                            etat,
                            {candidat != nullptr ? profilTexte(lu.vivier->plan, *candidat) : QString()}}});
}

void judge(CalibrageLu& lu) {
    const Calibrage& result = lu.resultat;
    switch (result.statut) {
    case Calibrage::Statut::Conforme:
        lu.ton = Tone::Success;
        lu.verdict = Textes::tr("Ce groupe respecte déjà le plan : rien à changer.");
        return;
    case Calibrage::Statut::Calibre:
    case Calibrage::Statut::Interrompu:
        lu.ton = result.statut == Calibrage::Statut::Calibre ? Tone::Success : Tone::Warning;
        lu.verdict =
            (result.statut == Calibrage::Statut::Calibre
                 ? Textes::tr("Pour atteindre le plan avec %1 personnes : %2 à ajouter, %3 à écarter. Aucun "
                              "autre choix ne demande moins de changements (prouvé).")
                 : Textes::tr("Pour atteindre le plan avec %1 personnes : %2 à ajouter, %3 à écarter. Un "
                              "autre choix en demanderait peut-être moins."))
                .arg(result.taille)
                .arg(result.ajouter.size())
                .arg(result.ecarter.size());
        return;
    case Calibrage::Statut::Infaisable:
        break;
    }
    lu.ton = Tone::Danger;
    const QStringList bounds = conflitTextes(lu.donnees.donnees, result.conflit);
    lu.verdict =
        bounds.isEmpty()
            ? Textes::tr("Ces personnes sont trop peu nombreuses pour en réunir %1, une par foyer.")
                  .arg(result.taille)
            : Textes::tr("Aucun choix parmi ces personnes n’atteint le plan avec %1 personnes. Ces quotas se "
                         "contredisent avec elles : %2. L’onglet « Plan » propose de les assouplir.")
                  .arg(QString::number(result.taille), bounds.join(QStringLiteral(" ; ")));
}

/// Rows and charts of what is known by now.
void present(CalibrageLu& lu) {
    lu.personnes = lu.resultat.avant.personnes;
    lu.insuffisants = lu.ecartent = 0;
    lu.ecarts.clear();
    lu.tests.clear();
    lu.changements.clear();
    for (qsizetype place = 0; place < lu.resultat.avant.criteres.size(); ++place) {
        addGaps(lu, place);
        addTest(lu, lu.resultat.avant.criteres.at(place));
    }
    for (const Changement& change : listeChangements(lu.donnees, lu.resultat))
        addChange(lu, change);
    lu.graphiques = graphiquesCalibrage(lu.donnees, lu.resultat.avant,
                                        lu.resultat.apres.criteres.isEmpty() ? nullptr : &lu.resultat.apres);
}

} // namespace

QStringList colonnesEcarts() {
    return {Textes::tr("Critère"), Textes::tr("Catégorie"), Textes::tr("Groupe"), Textes::tr("Attendus"),
            Textes::tr("Écart"),   Textes::tr("Après"),     Textes::tr("Plan"),   Textes::tr("Situation")};
}

QStringList colonnesTests() {
    return {Textes::tr("Critère"), Textes::tr("Khi²"), Textes::tr("Degrés"), Textes::tr("Valeur p"),
            Textes::tr("Lecture")};
}

QStringList colonnesChangements() {
    return {Textes::tr("Changement"), Textes::tr("Candidat"), Textes::tr("État"), Textes::tr("Profil")};
}

base::Result<CalibrageLuPtr> lireCalibrage(const storage::Database& database,
                                           const std::shared_ptr<const Vivier>& vivier,
                                           GroupeCalibrage groupe) {
    const QString& id = vivier->plan.recrutement.id;
    auto panel = loadPanel(database, id);
    if (!panel)
        return echec(panel.error());
    const auto presences = loadPresences(database, id);
    if (!presences)
        return echec(presences.error());
    auto data = calibrageDuGroupe(*vivier, *panel, *presences, groupe);
    if (!data)
        return echec(data.error());
    auto lu = std::make_shared<CalibrageLu>();
    lu->vivier = vivier;
    lu->panel = std::move(*panel);
    lu->groupe = groupe;
    lu->donnees = std::move(*data);
    lu->resultat.avant = bilan(lu->donnees, lu->donnees.duGroupe);
    present(*lu);
    return CalibrageLuPtr(lu);
}

base::Result<CalibrageLuPtr> calculerCalibrage(const CalibrageLu& lu, int taille,
                                               base::TaskContext& context) {
    auto result = calibrer(lu.donnees, taille, {}, analyse::Arret(&context));
    if (!result)
        return echec(result.error());
    auto computed = std::make_shared<CalibrageLu>(lu);
    computed->resultat = std::move(*result);
    computed->calcule = true;
    present(*computed);
    judge(*computed);
    return CalibrageLuPtr(computed);
}

} // namespace isegorie::ui
