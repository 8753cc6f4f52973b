// What the import says: as JSON, and every row that it says something of as a file to work through.
#include "core/recrutement/Exports.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>

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

QJsonObject PlanImportCandidats::toJson() const {
    QJsonObject summary;
    for (const EtatCandidat etat : {EtatCandidat::Nouveau, EtatCandidat::Inchange, EtatCandidat::Modifie,
                                    EtatCandidat::Absent, EtatCandidat::Rejete})
        summary.insert(key(etat), count(etat));
    QJsonArray columns;
    for (const ColonneCandidats& column : correspondance) {
        QJsonObject object{{QStringLiteral("entete"), column.entete},
                           {QStringLiteral("role"), key(column.role)}};
        if (!column.critere.isEmpty())
            object.insert(QStringLiteral("critere"), column.critere);
        columns << object;
    }
    QJsonArray rows;
    for (const LigneCandidat& ligne : lignes) {
        if (ligne.constats.isEmpty() && ligne.etat != EtatCandidat::Modifie)
            continue; // counted above
        QJsonArray findings;
        for (const Constat& constat : ligne.constats)
            findings << constat.toJson();
        rows << QJsonObject{{QStringLiteral("ligne"), ligne.ligne},
                            {QStringLiteral("etat"), key(ligne.etat)},
                            {QStringLiteral("champs"), QJsonArray::fromStringList(ligne.champs)},
                            {QStringLiteral("constats"), findings}};
    }
    QJsonArray findings;
    for (const Constat& constat : constats)
        findings << constat.toJson();
    return {{QStringLiteral("fichier"), fichier},   {QStringLiteral("empreinte"), empreinte},
            {QStringLiteral("encodage"), encodage}, {QStringLiteral("resume"), summary},
            {QStringLiteral("colonnes"), columns},  {QStringLiteral("lignes"), rows},
            {QStringLiteral("constats"), findings}};
}

base::Status ecrireRapportImport(const PlanImportCandidats& plan, const QString& chemin) {
    const bool workbook = formatDuFichier(chemin) == FormatExport::Xlsx;
    return exportPersonnes(tableOf(plan), Recrut::tr("Rapport d’import"), chemin,
                           workbook ? FormatExport::Xlsx : FormatExport::Csv);
}

} // namespace isegorie::recrutement
