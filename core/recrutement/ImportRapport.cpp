// What the import reads, and what it says: as JSON, and every row that it says something of as a file to work
// through.
#include "core/base/Identifiant.h"
#include "core/recrutement/Exports.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/Textes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace isegorie::recrutement {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Result;

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

Result<FichierCandidats> readFichierCandidats(const QString& chemin) {
    QFile file(chemin);
    if (!file.open(QIODevice::ReadOnly))
        return echec(Erreur::saisie(QStringLiteral("fichier.illisible"),
                                    Recrut::tr("Le fichier ne peut pas être lu."),
                                    Recrut::tr("Vérifiez son chemin et le droit de le lire."))
                         .dans(chemin));
    const documents::TableLimits limits;
    if (file.size() > limits.maxBytes) { // refused with the reader's own sentence
        auto table = documents::readTable(chemin);
        if (!table)
            return echec(table.error());
    }
    auto read = readFichierCandidats(file.readAll(), chemin);
    if (read)
        read->nom = QFileInfo(chemin).fileName();
    return read;
}

Result<FichierCandidats> readFichierCandidats(const QByteArray& octets, const QString& nom) {
    auto table = documents::readTable(octets, nom);
    if (!table)
        return echec(table.error());
    return FichierCandidats{nom, base::sha256Hex(octets), std::move(*table)};
}

QString key(EtatCandidat etat) {
    switch (etat) {
    case EtatCandidat::Inchange:
        return QStringLiteral("inchange");
    case EtatCandidat::Modifie:
        return QStringLiteral("modifie");
    case EtatCandidat::Absent:
        return QStringLiteral("absent");
    case EtatCandidat::Rejete:
        return QStringLiteral("rejete");
    case EtatCandidat::Nouveau:
        break;
    }
    return QStringLiteral("nouveau");
}

QString libelle(EtatCandidat etat) {
    switch (etat) {
    case EtatCandidat::Inchange:
        return Recrut::tr("Inchangé");
    case EtatCandidat::Modifie:
        return Recrut::tr("Modifié");
    case EtatCandidat::Absent:
        return Recrut::tr("Absent du fichier");
    case EtatCandidat::Rejete:
        return Recrut::tr("Rejeté");
    case EtatCandidat::Nouveau:
        break;
    }
    return Recrut::tr("Nouveau");
}

int PlanImportCandidats::count(EtatCandidat etat) const {
    return static_cast<int>(std::count_if(lignes.begin(), lignes.end(),
                                          [etat](const LigneCandidat& ligne) { return ligne.etat == etat; }));
}

int PlanImportCandidats::changements() const {
    return count(EtatCandidat::Nouveau) + count(EtatCandidat::Modifie) +
           (options.retirerAbsents ? count(EtatCandidat::Absent) : 0);
}

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
