// The weekly document of the recruitment, and the certificate of a purge.
#include "core/base/Dates.h"
#include "core/documents/PdfReport.h"
#include "core/marche/BonParametres.h"
#include "core/recrutement/DocumentsParts.h"
#include "core/recrutement/Exports.h"
#include "core/recrutement/SuiviGraphiques.h"

#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::recrutement {

using base::echec;
using documents::PdfParagraph;
using marche::celluleNombre;
using marche::cellulePart;
using marche::celluleTexte;
using marche::DocumentTableau;
using Kind = documents::Cell::Kind;

namespace {

// A document of the contract is in French whatever the interface: no tr() here.

DocumentTableau opening(const Recrutement& recrutement, const QString& titre, const QString& feuille,
                        const QString& acheteur, QDate jour) {
    return ouvrirTableau(recrutement,
                         {titre, feuille, QStringLiteral("situation au %1").arg(base::dateLongue(jour)),
                          QStringLiteral("Semaine %1").arg(jour.weekNumber()), QStringLiteral("recrutement"),
                          acheteur, jour});
}

DocumentTableau quotasOf(const Recrutement& recrutement, const SuiviRecrutement& suivi,
                         const QString& acheteur) {
    DocumentTableau document = opening(recrutement, QStringLiteral("Suivi hebdomadaire du recrutement"),
                                       QStringLiteral("Quotas"), acheteur, suivi.jour);
    document.colonnes = {{QStringLiteral("Critère"), Kind::Text, 26, false, {}, true},
                         {QStringLiteral("Catégorie"), Kind::Text, 34, false, {}, true},
                         {QStringLiteral("Cible min."), Kind::Integer, 10},
                         {QStringLiteral("Cible max."), Kind::Integer, 10},
                         {QStringLiteral("Contactés"), Kind::Integer, 11},
                         {QStringLiteral("Acceptés"), Kind::Integer, 11},
                         {QStringLiteral("Confirmés"), Kind::Integer, 11},
                         {QStringLiteral("Présents"), Kind::Integer, 11},
                         {QStringLiteral("Situation"), Kind::Text, 18}};
    QString critere;
    for (const LigneSuivi& ligne : suivi.lignes) {
        const Effectif& cible = ligne.cible;
        const QString name = cible.sousTotal ? QStringLiteral("Sous-total : %1").arg(cible.categorieLibelle)
                                             : cible.categorieLibelle;
        document.lignes.append(
            {celluleTexte(cible.critere == critere ? QString() : cible.critereLibelle), celluleTexte(name),
             celluleNombre(cible.quota.min),
             cible.quota.max ? celluleNombre(*cible.quota.max) : DocumentTableau::Cellule(),
             celluleNombre(ligne.contactes), celluleNombre(ligne.acceptes), celluleNombre(ligne.confirmes),
             celluleNombre(ligne.presents), celluleTexte(ecartTexte(cible.ecart()), cible.ecart() != 0)});
        critere = cible.critere;
    }
    for (const base::Constat& constat : suivi.constats)
        if (constat.code != QLatin1String("suivi.a-recruter")) // a table of its own, and the last column
            document.alertes << constat.message;
    document.notes = {
        QStringLiteral("Contactés : au moins une tentative ou une réponse. Acceptés : ont dit oui ou "
                       "confirmé. Confirmés : ont confirmé et ne se sont pas désistés. Présents : venus à "
                       "une séance au moins. Situation : confirmés au regard de la cible.")};
    return document;
}

DocumentTableau historiqueOf(const Recrutement& recrutement, const SuiviRecrutement& suivi,
                             const QString& acheteur) {
    DocumentTableau document = opening(recrutement, QStringLiteral("Indicateurs, semaine par semaine"),
                                       QStringLiteral("Semaines"), acheteur, suivi.jour);
    document.colonnes = {{QStringLiteral("Fin de semaine"), Kind::Date, 14},
                         {QStringLiteral("Contactés"), Kind::Integer, 11},
                         {QStringLiteral("Acceptés"), Kind::Integer, 11},
                         {QStringLiteral("Taux d’acceptation"), Kind::Rate, 12},
                         {QStringLiteral("Refus"), Kind::Integer, 9},
                         {QStringLiteral("Injoignables"), Kind::Integer, 12},
                         {QStringLiteral("Confirmés"), Kind::Integer, 11},
                         {QStringLiteral("Désistements"), Kind::Integer, 12},
                         {QStringLiteral("Remplacements"), Kind::Integer, 13}};
    for (const Indicateurs& one : suivi.historique)
        document.lignes.append({marche::celluleDate(one.jour), celluleNombre(one.contactes),
                                celluleNombre(one.acceptes), cellulePart(one.tauxAcceptation()),
                                celluleNombre(one.refus), celluleNombre(one.injoignables),
                                celluleNombre(one.confirmes), celluleNombre(one.desistements),
                                celluleNombre(one.remplacements)});
    return document;
}

documents::PdfFields indicatorsOf(const Indicateurs& one) {
    documents::PdfFields fields;
    const auto add = [&fields](const char* label, const QString& value) {
        fields.fields.push_back({QString::fromUtf8(label), value, 1});
    };
    add("Taille du panel", QString::number(one.taille));
    add("Candidats (hors retirés)", QString::number(one.candidats));
    add("Dont peuvent être tirés au sort", QString::number(one.tirables));
    add("En réserve", QString::number(one.reserve));
    add("Sélectionnés, sans réponse", QString::number(one.selectionnes));
    add("Confirmés", QString::number(one.confirmes));
    add("Désistements", QString::number(one.desistements));
    add("Remplacements", QString::number(one.remplacements));
    return fields;
}

/// Nothing when every quota is reached.
void addRemaining(const SuiviRecrutement& suivi, documents::PdfReport& report) {
    documents::PdfTable table;
    table.columns = {
        {QStringLiteral("Critère"), documents::PdfColumn::Align::Left, 0},
        {QStringLiteral("Valeurs, et combien de personnes"), documents::PdfColumn::Align::Left, 1}};
    for (const auto& [critere, valeurs] : resteAConfirmer(suivi))
        table.rows.push_back({{critere, valeurs.join(QStringLiteral(", "))}, documents::PdfRow::Kind::Line});
    if (table.rows.empty())
        return;
    report.blocks.emplace_back(documents::PdfHeading{QStringLiteral("Restent à confirmer")});
    report.blocks.emplace_back(std::move(table));
}

QString text(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

QString moment(const QJsonObject& object, const char* name) {
    return QDateTime::fromString(text(object, name), Qt::ISODateWithMs)
        .toLocalTime()
        .toString(QStringLiteral("dd/MM/yyyy à HH:mm:ss"));
}

documents::PdfTable keysTable(const QJsonArray& keys) {
    documents::PdfTable table;
    table.columns = {{QStringLiteral("Clé"), documents::PdfColumn::Align::Left, 1},
                     {QStringLiteral("État"), documents::PdfColumn::Align::Left, 0},
                     {QStringLiteral("Détruite le (UTC)"), documents::PdfColumn::Align::Left, 0}};
    for (const QJsonValue& key : keys) {
        const QJsonObject object = key.toObject();
        const bool gone = text(object, "etat") == QLatin1String("detruite");
        table.rows.push_back({{text(object, "cle"),
                               gone ? QStringLiteral("détruite, relue et vérifiée")
                                    : QStringLiteral("absente du fichier de clés"),
                               text(object, "detruite_le")},
                              documents::PdfRow::Kind::Line});
    }
    return table;
}

documents::PdfFields certificateFields(const QJsonObject& certificat) {
    documents::PdfFields fields;
    fields.columns = 2;
    fields.fields = {{QStringLiteral("Concertation"),
                      text(certificat.value(QStringLiteral("concertation")).toObject(), "titre"), 2},
                     {QStringLiteral("Demandée par"), text(certificat, "demandee_par"), 1},
                     {QStringLiteral("Demandée le"), moment(certificat, "demandee_le"), 1},
                     {QStringLiteral("Motif"), text(certificat, "motif"), 2},
                     {QStringLiteral("Personnes concernées"),
                      QString::number(certificat.value(QStringLiteral("personnes")).toInt()), 1},
                     {QStringLiteral("Fichiers reçus, scellés"),
                      QString::number(certificat.value(QStringLiteral("fichiers_scelles")).toInt()), 1},
                     {QStringLiteral("Chiffrement"), text(certificat, "chiffrement"), 2}};
    return fields;
}

void addList(documents::PdfReport& report, const QString& titre, const QJsonArray& items) {
    report.blocks.emplace_back(documents::PdfHeading{titre});
    for (const QJsonValue& item : items)
        report.blocks.emplace_back(PdfParagraph{item.toString(), PdfParagraph::Role::Body});
    if (items.isEmpty())
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Aucune."), PdfParagraph::Role::Muted});
}

/// Native charts of the workbook: one a criterion, then the weeks; they follow the cells of the other sheets.
documents::Sheet graphiquesOf(const SuiviRecrutement& suivi, const documents::Sheet& quotas,
                              const documents::Sheet& semaines) {
    constexpr int kRowPixels = 20;
    constexpr int kBarPixels = 58; // a category with its five bars
    constexpr int kFramePixels = 130;
    constexpr int kGapRows = 2;
    documents::Sheet sheet;
    sheet.name = QStringLiteral("Graphiques");
    sheet.pageFooter = quotas.pageFooter;
    documents::SheetChart weeks;
    weeks.lines = true;
    weeks.title = QStringLiteral("Semaine par semaine");
    weeks.sheet = semaines.name;
    weeks.headRow = semaines.headRow;
    weeks.firstRow = semaines.headRow + 1;
    weeks.lastRow = semaines.headRow + static_cast<int>(suivi.historique.size());
    weeks.valueColumns = {1, 2, 6}; // contacted, accepted, confirmed
    int row = 0;
    if (suivi.historique.size() > 1) { // one point draws nothing
        sheet.charts.push_back(weeks);
        row = weeks.height / kRowPixels + kGapRows;
    }
    for (qsizetype first = 0; first < suivi.lignes.size();) {
        qsizetype end = first;
        while (end < suivi.lignes.size() &&
               suivi.lignes.at(end).cible.critere == suivi.lignes.at(first).cible.critere)
            ++end;
        documents::SheetChart chart;
        chart.title = suivi.lignes.at(first).cible.critereLibelle;
        chart.sheet = quotas.name;
        chart.headRow = quotas.headRow;
        chart.firstRow = quotas.headRow + 1 + static_cast<int>(first);
        chart.lastRow = quotas.headRow + static_cast<int>(end);
        chart.categoryColumn = 1;
        chart.valueColumns = {2, 4, 5, 6, 7}; // target, contacted, accepted, confirmed, present
        chart.row = row;
        chart.height = kFramePixels + kBarPixels * static_cast<int>(end - first);
        row += chart.height / kRowPixels + kGapRows;
        sheet.charts.push_back(chart);
        first = end;
    }
    return sheet;
}

/// A sentence each, as the access log knows them: whoever purges has to destroy them.
QJsonArray filesOutside(const QJsonArray& files) {
    QJsonArray lines;
    for (const QJsonValue& one : files) {
        const QJsonObject file = one.toObject();
        lines << QStringLiteral("%1 — %2, %3%4")
                     .arg(text(file, "fichier"), text(file, "objet"), moment(file, "ecrit_le"),
                          file.value(QStringLiteral("present")).toBool()
                              ? QStringLiteral(" : à détruire")
                              : QStringLiteral(" : plus à cette place le jour de la purge"));
    }
    return lines;
}

} // namespace

base::Status exportSuivi(const storage::Database& database, const Recrutement& recrutement,
                         const SuiviRecrutement& suivi, const QString& chemin, FormatExport format) {
    const auto parametres = marche::loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    const DocumentTableau quotas = quotasOf(recrutement, suivi, parametres->acheteurNom);
    const DocumentTableau weeks = historiqueOf(recrutement, suivi, parametres->acheteurNom);
    if (format == FormatExport::Xlsx) {
        documents::Workbook workbook = marche::toWorkbook(quotas);
        for (documents::Sheet& sheet : marche::toWorkbook(weeks).sheets)
            workbook.sheets.push_back(std::move(sheet));
        workbook.sheets.push_back(graphiquesOf(suivi, workbook.sheets.at(0), workbook.sheets.at(1)));
        return documents::writeWorkbook(workbook, chemin);
    }
    documents::PdfReport report = marche::toReport(quotas);
    report.landscape = true;
    report.blocks.insert(report.blocks.begin(), indicatorsOf(suivi.indicateurs));
    addRemaining(suivi, report);
    const QList<documents::Chart> charts = graphiquesQuotas(suivi);
    if (!charts.isEmpty()) {
        report.blocks.emplace_back(documents::PdfHeading{QStringLiteral("Avancement par critère")});
        report.blocks.emplace_back(documents::PdfCharts{2, {charts.begin(), charts.end()}});
    }
    report.blocks.emplace_back(documents::PdfHeading{weeks.titre});
    if (suivi.historique.size() > 1) // one point draws nothing
        report.blocks.emplace_back(documents::PdfCharts{1, {graphiqueSemaines(suivi)}});
    for (documents::PdfBlock& block : marche::toReport(weeks).blocks)
        report.blocks.push_back(std::move(block));
    return documents::writePdf(report, chemin);
}

base::Status exportCertificat(const QJsonObject& certificat, const QString& chemin) {
    documents::PdfReport report;
    report.title = QStringLiteral("Certificat de destruction de données personnelles");
    report.subtitle = text(certificat.value(QStringLiteral("concertation")).toObject(), "titre");
    report.reference = {QStringLiteral("Exécutée le"), moment(certificat, "executee_le")};
    report.footer = QStringLiteral("Empreinte SHA-256 : %1").arg(text(certificat, "empreinte"));
    report.info = {report.title,
                   text(certificat, "demandee_par"),
                   report.subtitle,
                   {QStringLiteral("purge")},
                   QDateTime::fromString(text(certificat, "executee_le"), Qt::ISODateWithMs)};
    report.blocks.emplace_back(certificateFields(certificat));
    report.blocks.emplace_back(PdfParagraph{
        QStringLiteral(
            "Les données de ces personnes étaient chiffrées par une clé propre à la concertation. Cette clé "
            "est détruite : ce qui reste d’elles dans la base, son journal, son historique et ses "
            "sauvegardes ne peut plus être lu, même avec la phrase secrète."),
        PdfParagraph::Role::Lead});
    report.blocks.emplace_back(keysTable(certificat.value(QStringLiteral("cles")).toArray()));
    addList(report, QStringLiteral("Sauvegardes devenues illisibles pour ces personnes"),
            certificat.value(QStringLiteral("sauvegardes_devenues_illisibles")).toArray());
    addList(report, QStringLiteral("Fichiers de personnes hors de la base, que cette purge n’atteint pas"),
            filesOutside(certificat.value(QStringLiteral("fichiers_hors_base")).toArray()));
    addList(report, QStringLiteral("Limites"), certificat.value(QStringLiteral("limites")).toArray());
    return documents::writePdf(report, chemin);
}

} // namespace isegorie::recrutement
