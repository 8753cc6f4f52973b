// Every row that the import says something of, as a file to work through.
#include "core/recrutement/Exports.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::Constat;

namespace {

QString graviteTexte(Constat::Niveau niveau) {
    switch (niveau) {
    case Constat::Niveau::Bloquant:
        return Recrut::tr("Bloquant");
    case Constat::Niveau::Avertissement:
        return Recrut::tr("Avertissement");
    case Constat::Niveau::Information:
        break;
    }
    return Recrut::tr("Information");
}

/// The file as a whole is told without its summaries of rows: each of these rows follows.
bool isOfRows(const Constat& constat) {
    return constat.code.startsWith(QLatin1String("candidat.")) ||
           constat.code == QLatin1String("import.rejetes");
}

TablePersonnes tableOf(const PlanImportCandidats& plan) {
    TablePersonnes table;
    table.entetes = QStringList{Recrut::tr("Ligne"),   Recrut::tr("État"), Recrut::tr("Gravité"),
                                Recrut::tr("Constat"), Recrut::tr("Code"), Recrut::tr("Ce qui change")};
    for (const Constat& constat : plan.constats)
        if (!isOfRows(constat))
            table.lignes.push_back({QString(), QString(), graviteTexte(constat.niveau), constat.message,
                                    constat.code, QString()});
    for (const LigneCandidat& ligne : plan.lignes) {
        const QString line = ligne.ligne > 0 ? QString::number(ligne.ligne) : QString();
        const QString changes = ligne.champs.join(QStringLiteral(", "));
        for (const Constat& constat : ligne.constats)
            table.lignes.push_back({line, libelle(ligne.etat), graviteTexte(constat.niveau), constat.message,
                                    constat.code, changes});
        if (ligne.constats.isEmpty() && ligne.etat == EtatCandidat::Modifie)
            table.lignes.push_back(
                {line, libelle(ligne.etat), graviteTexte(Constat::Niveau::Information), {}, {}, changes});
    }
    return table;
}

} // namespace

base::Status ecrireRapportImport(const PlanImportCandidats& plan, const QString& chemin) {
    const bool workbook = formatDuFichier(chemin) == FormatExport::Xlsx;
    return exportPersonnes(tableOf(plan), Recrut::tr("Rapport d’import"), chemin,
                           workbook ? FormatExport::Xlsx : FormatExport::Csv);
}

} // namespace isegorie::recrutement
