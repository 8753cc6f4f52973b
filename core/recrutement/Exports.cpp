// Lists of people and of payments; the weekly document and the certificate are in ExportsDocuments.cpp.
#include "core/recrutement/Exports.h"

#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"
#include "core/documents/Workbook.h"
#include "core/recrutement/DefraiementsVerification.h"
#include "core/recrutement/HorsCourse.h"
#include "core/recrutement/Textes.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace isegorie::recrutement {

using documents::Cell;
using documents::CellStyle;

namespace {

constexpr std::array<const char*, 4> kGroupes{"panel", "reserve", "restants", "tous"};

/// Those still drawable: without those seated, their households, those who left.
bool isRemaining(const Vivier& vivier, const Panel& panel, const QSet<QString>& households,
                 const Candidat& candidat) {
    const Place* place = panel.ofCandidat(candidat.id);
    if ((place != nullptr && place->etat != EtatPlace::Reserve) ||
        obstacle(vivier.plan, candidat) != Obstacle::Aucun)
        return false;
    return !vivier.plan.recrutement.unParFoyer || candidat.foyer.isEmpty() ||
           !households.contains(candidat.foyer);
}

QSet<QString> seatedHouseholds(const Vivier& vivier, const Panel& panel) {
    QSet<QString> households;
    for (const Place& place : panel.places)
        if (const Candidat* candidat = place.estAssis() ? vivier.find(place.candidatId) : nullptr)
            households.insert(candidat->foyer);
    return households;
}

std::vector<const Candidat*> members(const Vivier& vivier, const Panel& panel, GroupeExport groupe) {
    std::vector<const Candidat*> list;
    if (groupe == GroupeExport::Panel || groupe == GroupeExport::Reserve) {
        const bool reserve = groupe == GroupeExport::Reserve;
        for (const Place& place : reserve ? panel.reserve() : panel.assis())
            if (const Candidat* candidat = vivier.find(place.candidatId);
                candidat != nullptr && !(reserve && estHorsCourse(candidat)))
                list.push_back(candidat);
        return list;
    }
    const QSet<QString> households = seatedHouseholds(vivier, panel);
    for (const Candidat& candidat : vivier.candidats)
        if (groupe == GroupeExport::Tous || isRemaining(vivier, panel, households, candidat))
            list.push_back(&candidat);
    return list;
}

QString answerOf(const Critere& critere, const Candidat& candidat) {
    const Categorie* categorie = critere.find(candidat.profil.reponses.value(critere.cle));
    return categorie != nullptr ? categorie->libelle : candidat.profil.inconnues.value(critere.cle);
}

/// The place in the panel, else why the person cannot be drawn.
QString stateOf(const Place* place, const Candidat& candidat) {
    if (candidat.refusDitpLe.isValid())
        return Recrut::tr("Refusé par la DITP");
    if (place != nullptr)
        return libelleEtat(*place, &candidat);
    return candidat.estRetire() ? Recrut::tr("N’est plus candidat") : QString();
}

/// In the order of the list; blank without a known address.
QString householdNumber(QHash<QString, int>& households, const Candidat& candidat) {
    if (candidat.foyer.isEmpty())
        return {};
    const auto next = static_cast<int>(households.size()) + 1;
    if (!households.contains(candidat.foyer))
        households.insert(candidat.foyer, next);
    return QString::number(households.value(candidat.foyer));
}

QStringList identityOf(const Candidat& candidat) {
    const Identite& who = candidat.identite;
    return {who.identifiant, who.nom,
            who.prenom,      who.courriel,
            who.telephone,   who.adresse,
            who.complement,  who.codePostal,
            who.ville,       candidat.consentementLe.toString(Qt::ISODate)};
}

constexpr int kColonneMontant = 5;

/// What is decided and not paid yet, one line a person, the total last.
struct Paiements {
    TablePersonnes table;
    std::vector<base::Montant> montants; ///< Of the lines before the total.
    base::Montant total;
};

/// `faits`: to tell what attendance does not give right to any more.
Paiements paiementsDus(const Vivier& vivier, const QList<Defraiement>& defraiements,
                       const FaitsRecrutement& faits) {
    Paiements due;
    due.table.entetes = QStringList{Recrut::tr("Pseudonyme"), Recrut::tr("Nom"),  Recrut::tr("Prénom"),
                                    Recrut::tr("Courriel"),   Recrut::tr("IBAN"), Recrut::tr("Montant (€)"),
                                    Recrut::tr("Détail")};
    QMap<QString, QList<Defraiement>> people;
    for (const Defraiement& one : defraiements)
        if (!one.verseLe.isValid() && vivier.find(one.candidatId) != nullptr)
            people[one.candidatId].append(one);
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        base::Montant sum;
        QStringList details;
        for (const Defraiement& one : it.value()) {
            sum += one.montant;
            details << QStringLiteral("%1 : %2%3")
                           .arg(libelle(one.formule), one.montant.texte(),
                                estSansPresence(one, faits.seances, faits.presences)
                                    ? Recrut::tr(" (à vérifier : sans présence)")
                                    : QString());
        }
        const Candidat& candidat = *vivier.find(it.key());
        const Identite& who = candidat.identite;
        due.table.lignes.push_back({candidat.pseudonyme, who.nom, who.prenom, who.courriel, who.iban,
                                    sum.texteBrut(), details.join(QStringLiteral(" ; "))});
        due.montants.push_back(sum);
        due.total += sum;
    }
    due.table.lignes.push_back({Recrut::tr("Total"), {}, {}, {}, {}, due.total.texteBrut(), {}});
    return due;
}

QString enteteConsentement() {
    return Recrut::tr("Consentement donné le");
}

/// Text cells, so that a phone keeps its zeros and an "=" stays what it is; the days of consents alone are
/// dates.
documents::Sheet sheetOf(const TablePersonnes& table, const QString& nom, const QString& titre) {
    constexpr double kNarrow = 14;
    constexpr double kWide = 26;
    constexpr qsizetype kLong = 14;
    documents::Sheet sheet;
    sheet.name = nom;
    sheet.landscape = true;
    sheet.pageHeader = titre;
    std::vector<Cell> head;
    for (const QString& entete : table.entetes) {
        sheet.columns.push_back({entete.size() > kLong ? kWide : kNarrow, 0, false, Cell::Kind::Text});
        head.push_back(Cell::text(entete, CellStyle::Header));
    }
    sheet.headRow = sheet.add(std::move(head));
    const qsizetype dates = table.entetes.indexOf(enteteConsentement());
    for (const QStringList& ligne : table.lignes) {
        std::vector<Cell> cells;
        cells.reserve(static_cast<size_t>(ligne.size()));
        for (const QString& cell : ligne)
            cells.push_back(Cell::text(cell));
        if (const QDate day = QDate::fromString(ligne.value(dates), Qt::ISODate); day.isValid())
            cells[static_cast<size_t>(dates)] = Cell::date(day);
        sheet.filterLastRow = sheet.add(std::move(cells));
    }
    return sheet;
}

documents::Workbook workbookOf(const QList<std::pair<QString, TablePersonnes>>& feuilles,
                               const QString& titre) {
    documents::Workbook workbook;
    workbook.info.title = titre;
    workbook.info.created = QDateTime::currentDateTimeUtc();
    for (const auto& [nom, table] : feuilles)
        workbook.sheets.push_back(sheetOf(table, nom, titre));
    return workbook;
}

/// Whoever else uses this computer does not read a list of names.
base::Status pourSoi(const base::Status& written, const QString& chemin) {
    if (written)
        QFile::setPermissions(chemin, QFile::ReadOwner | QFile::WriteOwner);
    return written;
}

} // namespace

FormatExport formatDuFichier(const QString& chemin, FormatExport sinon) {
    const QString suffix = QFileInfo(chemin).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return FormatExport::Csv;
    if (suffix == QLatin1String("xlsx"))
        return FormatExport::Xlsx;
    return suffix == QLatin1String("pdf") ? FormatExport::Pdf : sinon;
}

QString key(GroupeExport groupe) {
    return QLatin1String(kGroupes.at(static_cast<size_t>(groupe)));
}

std::optional<GroupeExport> groupeFromKey(const QString& text) {
    for (size_t i = 0; i < kGroupes.size(); ++i)
        if (text == QLatin1String(kGroupes[i]))
            return static_cast<GroupeExport>(i);
    return std::nullopt;
}

QString libelle(GroupeExport groupe) {
    switch (groupe) {
    case GroupeExport::Reserve:
        return Recrut::tr("Réserve, dans l’ordre d’appel");
    case GroupeExport::Restants:
        return Recrut::tr("Restants, pour un autre tirage");
    case GroupeExport::Tous:
        return Recrut::tr("Tous les candidats");
    case GroupeExport::Panel:
        break;
    }
    return Recrut::tr("Panel");
}

TablePersonnes tablePersonnes(const Vivier& vivier, const Panel& panel, GroupeExport groupe,
                              bool pseudonymise) {
    TablePersonnes table;
    table.entetes = QStringList{Recrut::tr("Pseudonyme"), Recrut::tr("État"), Recrut::tr("Rang")};
    if (!pseudonymise)
        table.entetes +=
            QStringList{Recrut::tr("Identifiant"), Recrut::tr("Nom"),         Recrut::tr("Prénom"),
                        Recrut::tr("Courriel"),    Recrut::tr("Téléphone"),   Recrut::tr("Adresse"),
                        Recrut::tr("Complément"),  Recrut::tr("Code postal"), Recrut::tr("Commune"),
                        enteteConsentement()};
    for (const Critere& critere : vivier.plan.criteres)
        if (!(pseudonymise && critere.sensible))
            table.entetes << critere.libelle;
    if (pseudonymise && vivier.plan.recrutement.unParFoyer)
        table.entetes << Recrut::tr("Foyer");
    std::vector<const Candidat*> people = members(vivier, panel, groupe);
    // A list by pseudonym does not give away the order of the file either.
    if (pseudonymise && groupe != GroupeExport::Reserve)
        std::sort(people.begin(), people.end(),
                  [](const Candidat* a, const Candidat* b) { return a->pseudonyme < b->pseudonyme; });
    QHash<QString, int> households;
    for (const Candidat* candidat : people) {
        const Place* place = panel.ofCandidat(candidat->id);
        QStringList ligne{candidat->pseudonyme, stateOf(place, *candidat),
                          place != nullptr && place->rang > 0 ? QString::number(place->rang) : QString()};
        if (!pseudonymise)
            ligne += identityOf(*candidat);
        for (const Critere& critere : vivier.plan.criteres)
            if (!(pseudonymise && critere.sensible))
                ligne << answerOf(critere, *candidat);
        if (pseudonymise && vivier.plan.recrutement.unParFoyer)
            ligne << householdNumber(households, *candidat);
        table.lignes.push_back(ligne);
    }
    return table;
}

base::Status exportPersonnes(const TablePersonnes& table, const QString& titre, const QString& chemin,
                             FormatExport format) {
    return format == FormatExport::Xlsx
               ? exportFeuilles({{QStringLiteral("Liste"), table}}, titre, chemin)
               : pourSoi(documents::writeCsv(chemin, table.entetes, table.lignes), chemin);
}

base::Status exportFeuilles(const QList<std::pair<QString, TablePersonnes>>& feuilles, const QString& titre,
                            const QString& chemin) {
    return pourSoi(documents::writeWorkbook(workbookOf(feuilles, titre), chemin), chemin);
}

int personnesAPayer(const Vivier& vivier, const QList<Defraiement>& defraiements) {
    QSet<QString> people;
    for (const Defraiement& one : defraiements)
        if (!one.verseLe.isValid() && vivier.find(one.candidatId) != nullptr)
            people.insert(one.candidatId);
    return static_cast<int>(people.size());
}

base::Status exportPaiements(const Vivier& vivier, const QList<Defraiement>& defraiements,
                             const FaitsRecrutement& faits, const QString& chemin, FormatExport format) {
    const Paiements due = paiementsDus(vivier, defraiements, faits);
    if (format != FormatExport::Xlsx)
        return pourSoi(documents::writeCsv(chemin, due.table.entetes, due.table.lignes), chemin);
    documents::Workbook workbook =
        workbookOf({{QStringLiteral("Liste"), due.table}}, Recrut::tr("Défraiements à verser"));
    documents::Sheet& sheet = workbook.sheets.front();
    for (size_t i = 0; i < due.montants.size(); ++i) // amounts are numbers, the rest stays text
        sheet.rows[i + 1].cells[kColonneMontant] = Cell::amount(due.montants[i]);
    for (Cell& cell : sheet.rows.back().cells)
        cell.style = CellStyle::Total;
    const int last = static_cast<int>(due.montants.size());
    sheet.rows.back().cells[kColonneMontant] = Cell::amount(due.total, CellStyle::Total);
    if (last > 0)
        sheet.rows.back().cells[kColonneMontant] = sheet.rows.back().cells[kColonneMontant].computed(
            QStringLiteral("=SUM(%1)")
                .arg(documents::rangeReference(1, kColonneMontant, last, kColonneMontant)));
    sheet.filterLastRow = -1;
    return pourSoi(documents::writeWorkbook(workbook, chemin), chemin);
}

QByteArray quotasCsv(const Plan& plan) {
    std::vector<QStringList> rows;
    const auto text = [](const std::optional<int>& value, int otherwise) {
        return QString::number(value.value_or(otherwise));
    };
    const int taille = plan.recrutement.taille;
    for (const Critere& critere : plan.criteres)
        for (const Categorie& categorie : critere.categories) {
            const Quota& quota = categorie.quota;
            rows.push_back({categorie.estSousTotal ? Recrut::tr("%1 (sous-totaux)").arg(critere.libelle)
                                                   : critere.libelle,
                            categorie.libelle, QString::number(quota.min), text(quota.max, taille),
                            text(quota.minSouple, quota.min),
                            text(quota.maxSouple, quota.max.value_or(taille))});
        }
    return documents::csvBytes({QStringLiteral("feature"), QStringLiteral("value"), QStringLiteral("min"),
                                QStringLiteral("max"), QStringLiteral("min_flex"),
                                QStringLiteral("max_flex")},
                               rows, {u',', true});
}

} // namespace isegorie::recrutement
