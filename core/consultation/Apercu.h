// A file before it is imported: its first rows, what each column is taken for, and what is wrong with that.
#pragma once

#include "core/base/Constat.h"
#include "core/consultation/ImportContributions.h"

namespace isegorie::consultation {

struct ApercuExport {
    QString fichier; ///< Inside the archive, or of the file.
    QString encodage;
    QString profil, profilLibelle; ///< The one it was read with.
    QStringList entetes;
    QList<UsageColonne> usages;      ///< One a column.
    QStringList genres;              ///< Of each column that holds answers: what they look like, for people.
    std::vector<QStringList> lignes; ///< The first ones, which columns are judged by; one cell a column.
    Profil base;                     ///< What the mapping keeps of it: kind of rows, guards, separators.
};

/// Codes as parcourirExport; "correspondance.archive" for several files at once, which the shipped profiles
/// read.
base::Result<ApercuExport> apercevoir(const QString& chemin, const OptionsImport& options = {});
/// The profile that these usages make of it.
Profil profilDe(const ApercuExport& apercu, const QString& nom, const QList<UsageColonne>& usages);

struct ProblemeColonne {
    int colonne = -1; ///< From 0; -1: of the whole.
    base::Constat::Niveau niveau = base::Constat::Niveau::Avertissement;
    QString message;
};
/// Told from the first rows: roles given twice, identities that come twice, dates and numbers that are none,
/// a mapping without anything to read.
std::vector<ProblemeColonne> problemes(const ApercuExport& apercu, const QList<UsageColonne>& usages);

/// « Réponse à une question »…
QString libelle(UsageColonne::Usage usage);

} // namespace isegorie::consultation
