// The document of a calibration: gaps, tests, changes, charts.
#include "core/base/Typographie.h"
#include "core/marche/BonParametres.h"
#include "core/recrutement/CalibrageGroupe.h"
#include "core/recrutement/DocumentsParts.h"

#include <cmath>

namespace isegorie::recrutement {

using base::echec;
using marche::celluleDecimale;
using marche::celluleNombre;
using marche::cellulePart;
using marche::celluleTexte;
using marche::DocumentTableau;
using Kind = documents::Cell::Kind;

namespace {

// A document of the contract is in French whatever the interface: no tr() here.

constexpr double kTenThousand = 10'000;

QString groupeTexte(GroupeCalibrage groupe) {
    switch (groupe) {
    case GroupeCalibrage::Volontaires:
        break;
    case GroupeCalibrage::Panel:
        return QStringLiteral("panel");
    case GroupeCalibrage::Presents:
        return QStringLiteral("présents aux séances");
    }
    return QStringLiteral("volontaires");
}

/// What every part of the document is made of.
struct Contenu {
    const Vivier& vivier;
    const DocumentCalibrage& de;
    const DonneesCalibrage& donnees;
    const Calibrage& calibrage;
    QString acheteur;

    bool aChange() const { return !calibrage.apres.criteres.isEmpty(); }
};

DocumentTableau opening(const Contenu& contenu, const QString& titre, const QString& feuille) {
    return ouvrirTableau(contenu.vivier.plan.recrutement,
                         {titre, feuille, QStringLiteral("groupe : %1").arg(groupeTexte(contenu.de.groupe)),
                          QStringLiteral("Calibrage"), QStringLiteral("calibrage"), contenu.acheteur,
                          contenu.de.jour});
}

QString situation(GroupeCalibrage groupe, int gap) {
    return groupe == GroupeCalibrage::Volontaires && gap >= 0 ? QStringLiteral("assez nombreux")
                                                              : ecartTexte(gap);
}

int tenThousandths(double share) {
    return static_cast<int>(std::lround(share * kTenThousand));
}

DocumentTableau gapsOf(const Contenu& contenu) {
    const DonneesCalibrage& donnees = contenu.donnees;
    const Calibrage& calibrage = contenu.calibrage;
    DocumentTableau document =
        opening(contenu, QStringLiteral("Calibrage d’un groupe"), QStringLiteral("Écarts"));
    document.colonnes = {{QStringLiteral("Critère"), Kind::Text, 26, false, {}, true},
                         {QStringLiteral("Catégorie"), Kind::Text, 34, false, {}, true},
                         {QStringLiteral("Groupe"), Kind::Integer, 9},
                         {QStringLiteral("Part"), Kind::Rate, 9},
                         {QStringLiteral("Référence"), Kind::Rate, 11},
                         {QStringLiteral("Après"), Kind::Integer, 9},
                         {QStringLiteral("Plan min."), Kind::Integer, 10},
                         {QStringLiteral("Plan max."), Kind::Integer, 10},
                         {QStringLiteral("Situation du groupe"), Kind::Text, 20}};
    const int people = std::max(1, calibrage.avant.personnes);
    for (qsizetype place = 0; place < calibrage.avant.criteres.size(); ++place) {
        const BilanCritere& before = calibrage.avant.criteres.at(place);
        for (qsizetype i = 0; i < before.categories.size(); ++i) {
            const BilanCategorie& line = before.categories.at(i);
            const LigneQuota& quota = donnees.donnees.quotas.at(line.quota);
            const int most = std::min(quota.quota.max, donnees.donnees.probleme.taille);
            document.lignes.append(
                {celluleTexte(i == 0 ? before.critere : QString()),
                 celluleTexte(quota.sousTotal ? QStringLiteral("Sous-total : %1").arg(quota.valeur)
                                              : quota.valeur),
                 celluleNombre(line.nombre),
                 cellulePart(tenThousandths(static_cast<double>(line.nombre) / people)),
                 line.horsReference ? celluleTexte(QString()) : cellulePart(tenThousandths(line.reference)),
                 contenu.aChange() ? celluleNombre(calibrage.apres.criteres.at(place).categories.at(i).nombre)
                                   : DocumentTableau::Cellule(),
                 celluleNombre(quota.quota.min), celluleNombre(most),
                 celluleTexte(situation(contenu.de.groupe, line.ecart),
                              estHorsPlan(contenu.de.groupe, line.ecart))});
        }
    }
    return document;
}

/// What is said before the tables.
documents::PdfFields summaryOf(const Calibrage& calibrage) {
    const bool feasible = calibrage.statut != Calibrage::Statut::Infaisable;
    QString verdict = QStringLiteral("le groupe respecte le plan");
    if (calibrage.statut == Calibrage::Statut::Calibre)
        verdict = QStringLiteral("le moins de changements possible, prouvé");
    else if (calibrage.statut == Calibrage::Statut::Interrompu)
        verdict = QStringLiteral("délai atteint : moins de changements pourraient suffire");
    else if (!feasible)
        verdict = QStringLiteral("ces personnes ne permettent pas d’atteindre le plan");
    documents::PdfFields fields;
    fields.columns = 4;
    fields.fields = {{QStringLiteral("Personnes du groupe"), QString::number(calibrage.avant.personnes), 1},
                     {QStringLiteral("Taille visée"), QString::number(calibrage.taille), 1},
                     {QStringLiteral("À ajouter"),
                      feasible ? QString::number(calibrage.ajouter.size()) : QStringLiteral("—"), 1},
                     {QStringLiteral("À écarter"),
                      feasible ? QString::number(calibrage.ecarter.size()) : QStringLiteral("—"), 1},
                     {QStringLiteral("Résultat"), verdict, 4}};
    return fields;
}

/// Why a criterion has no test.
QString nonTeste(const BilanCritere& critere) {
    const bool some = std::any_of(critere.categories.begin(), critere.categories.end(),
                                  [](const BilanCategorie& line) { return !line.horsReference; });
    return some ? QStringLiteral("non testé : une seule catégorie")
                : QStringLiteral("non testé : rien à comparer");
}

DocumentTableau testsOf(const Contenu& contenu) {
    const DonneesCalibrage& donnees = contenu.donnees;
    const Calibrage& calibrage = contenu.calibrage;
    DocumentTableau document = opening(contenu, QStringLiteral("Écart à la référence, critère par critère"),
                                       QStringLiteral("Tests"));
    document.colonnes = {{QStringLiteral("Critère"), Kind::Text, 30, false, {}, true},
                         {QStringLiteral("Khi²"), Kind::Decimal, 10},
                         {QStringLiteral("Degrés"), Kind::Integer, 9},
                         {QStringLiteral("Valeur p"), Kind::Decimal, 10},
                         {QStringLiteral("Référence"), Kind::Text, 24},
                         {QStringLiteral("Moins de 5 attendus"), Kind::Text, 40, false, {}, true}};
    for (const BilanCritere& one : calibrage.avant.criteres) {
        QStringList small;
        for (const int place : one.khi2.petites)
            small << donnees.donnees.quotas.at(one.categories.at(place).quota).valeur;
        if (one.khi2.degres == 0) {
            document.lignes.append({celluleTexte(one.critere), {}, {}, {}, celluleTexte(nonTeste(one)), {}});
            continue;
        }
        document.lignes.append({celluleTexte(one.critere), celluleDecimale(one.khi2.statistique, 2),
                                celluleNombre(one.khi2.degres), celluleDecimale(one.khi2.p, 3),
                                celluleTexte(one.partsDonnees ? QStringLiteral("population de référence")
                                                              : QStringLiteral("milieu des quotas")),
                                celluleTexte(small.join(QStringLiteral(", ")), !small.isEmpty())});
    }
    document.notes = {QStringLiteral(
        "Valeur p : chance qu’un groupe tiré au hasard dans la population de référence s’en "
        "écarte au moins autant. Sous 0,05, le groupe s’écarte nettement de la référence. Avec "
        "moins de cinq personnes attendues dans une catégorie, la valeur p n’est "
        "qu’approchée.")};
    return document;
}

QString genreTexte(Changement::Genre genre) {
    switch (genre) {
    case Changement::Genre::Ajouter:
        break;
    case Changement::Genre::Ecarter:
        return QStringLiteral("Écarter");
    case Changement::Genre::Garder:
        return QStringLiteral("Garder");
    }
    return QStringLiteral("Ajouter");
}

DocumentTableau changesOf(const Contenu& contenu) {
    const DonneesCalibrage& donnees = contenu.donnees;
    DocumentTableau document = opening(contenu, QStringLiteral("Qui ajouter, qui écarter, qui garder"),
                                       QStringLiteral("Changements"));
    document.colonnes = {{QStringLiteral("Changement"), Kind::Text, 14},
                         {QStringLiteral("Candidat"), Kind::Text, 16},
                         {QStringLiteral("Profil"), Kind::Text, 70, false, {}, true}};
    for (const Changement& one : listeChangements(donnees, contenu.calibrage)) {
        const Candidat* candidat = contenu.vivier.find(donnees.candidatIds.at(one.personne));
        document.lignes.append(
            {celluleTexte(genreTexte(one.genre)), celluleTexte(donnees.donnees.identifiants.at(one.personne)),
             celluleTexte(candidat == nullptr ? QString() : profilTexte(contenu.vivier.plan, *candidat))});
    }
    return document;
}

} // namespace

base::Status exportCalibrage(const storage::Database& database, const Vivier& vivier,
                             const DocumentCalibrage& de, const DonneesCalibrage& donnees,
                             const Calibrage& calibrage, const QString& chemin, FormatExport format) {
    const auto parametres = marche::loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    const Contenu content{vivier, de, donnees, calibrage, parametres->acheteurNom};
    const DocumentTableau gaps = gapsOf(content);
    QList<DocumentTableau> others{testsOf(content)};
    if (!calibrage.ajouter.empty() || !calibrage.ecarter.empty())
        others << changesOf(content);
    if (format != FormatExport::Pdf) {
        documents::Workbook workbook = marche::toWorkbook(gaps);
        for (const DocumentTableau& one : others)
            for (documents::Sheet& sheet : marche::toWorkbook(one).sheets)
                workbook.sheets.push_back(std::move(sheet));
        return documents::writeWorkbook(workbook, chemin);
    }
    documents::PdfReport report = marche::toReport(gaps);
    report.landscape = true;
    report.blocks.insert(report.blocks.begin(), summaryOf(calibrage));
    const QList<documents::Chart> charts =
        graphiquesCalibrage(donnees, calibrage.avant, content.aChange() ? &calibrage.apres : nullptr);
    report.blocks.emplace_back(documents::PdfHeading{QStringLiteral("Le groupe et sa référence")});
    report.blocks.emplace_back(documents::PdfCharts{2, {charts.begin(), charts.end()}});
    for (const DocumentTableau& one : others) {
        report.blocks.emplace_back(documents::PdfHeading{one.titre});
        for (documents::PdfBlock& block : marche::toReport(one).blocks)
            report.blocks.push_back(std::move(block));
    }
    return documents::writePdf(report, chemin);
}

} // namespace isegorie::recrutement
