// The weekly document of the recruitment, and the certificate of a purge.
#include "core/base/Dates.h"
#include "core/documents/PdfReport.h"
#include "core/marche/BonParametres.h"
#include "core/marche/DocumentsTableau.h"
#include "core/recrutement/Exports.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

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
    DocumentTableau document;
    document.titre = titre;
    document.feuille = feuille;
    document.sousTitre = QStringLiteral("%1 — %2 — situation au %3")
                             .arg(recrutement.concertation, recrutement.libelle, base::dateLongue(jour));
    document.entete = acheteur.split(QStringLiteral(" — "), Qt::SkipEmptyParts);
    document.reference = {QStringLiteral("Semaine %1").arg(jour.weekNumber()), base::dateLongue(jour)};
    document.pied = document.sousTitre;
    document.info = {titre,
                     acheteur,
                     document.sousTitre,
                     {QStringLiteral("recrutement")},
                     QDateTime(jour, QTime(12, 0), QTimeZone::utc())};
    return document;
}

/// "4 à 6", "4", "au moins 4".
QString quotaText(const Quota& quota) {
    if (!quota.max)
        return quota.min > 0 ? QStringLiteral("au moins %1").arg(quota.min) : QStringLiteral("libre");
    return *quota.max == quota.min ? QString::number(quota.min)
                                   : QStringLiteral("%1 à %2").arg(quota.min).arg(*quota.max);
}

/// Ten squares: a chart that prints, copies and reads aloud.
QString barre(int nombre, int cible) {
    constexpr int kSquares = 10;
    if (cible <= 0)
        return {};
    const int full = std::clamp(nombre * kSquares / cible, 0, kSquares);
    return QString(full, QChar(0x25a0)) + QString(kSquares - full, QChar(0x25a1));
}

DocumentTableau quotasOf(const Recrutement& recrutement, const SuiviRecrutement& suivi,
                         const QString& acheteur) {
    DocumentTableau document = opening(recrutement, QStringLiteral("Suivi hebdomadaire du recrutement"),
                                       QStringLiteral("Quotas"), acheteur, suivi.jour);
    document.colonnes = {{QStringLiteral("Critère"), Kind::Text, 26, false, {}, true},
                         {QStringLiteral("Catégorie"), Kind::Text, 34, false, {}, true},
                         {QStringLiteral("Cible"), Kind::Text, 12},
                         {QStringLiteral("Contactés"), Kind::Integer, 11},
                         {QStringLiteral("Acceptés"), Kind::Integer, 11},
                         {QStringLiteral("Confirmés"), Kind::Integer, 11},
                         {QStringLiteral("Présents"), Kind::Integer, 11},
                         {QStringLiteral("Avancement"), Kind::Text, 16}};
    QString critere;
    for (const LigneSuivi& ligne : suivi.lignes) {
        const Effectif& cible = ligne.cible;
        const QString name = cible.sousTotal ? QStringLiteral("Sous-total : %1").arg(cible.categorieLibelle)
                                             : cible.categorieLibelle;
        document.lignes.append({celluleTexte(cible.critere == critere ? QString() : cible.critereLibelle),
                                celluleTexte(name), celluleTexte(quotaText(cible.quota)),
                                celluleNombre(ligne.contactes), celluleNombre(ligne.acceptes),
                                celluleNombre(ligne.confirmes), celluleNombre(ligne.presents),
                                celluleTexte(barre(ligne.confirmes, cible.quota.min), cible.ecart() != 0)});
        critere = cible.critere;
    }
    for (const base::Constat& constat : suivi.constats)
        document.alertes << constat.message;
    document.notes = {
        QStringLiteral("Contactés : au moins une tentative ou une réponse. Acceptés : ont dit oui ou "
                       "confirmé. Confirmés : ont confirmé et ne se sont pas désistés. Présents : venus à "
                       "une séance au moins. Avancement : confirmés sur le minimum de la cible.")};
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
                         {QStringLiteral("Remplacements"), Kind::Integer, 13},
                         {QStringLiteral("Avancement"), Kind::Text, 16, false, {}, true}};
    for (const Indicateurs& one : suivi.historique)
        document.lignes.append(
            {marche::celluleDate(one.jour), celluleNombre(one.contactes), celluleNombre(one.acceptes),
             cellulePart(one.tauxAcceptation()), celluleNombre(one.refus), celluleNombre(one.injoignables),
             celluleNombre(one.confirmes), celluleNombre(one.desistements), celluleNombre(one.remplacements),
             celluleTexte(barre(one.confirmes, one.taille))});
    return document;
}

documents::PdfFields indicatorsOf(const Indicateurs& one) {
    documents::PdfFields fields;
    const auto add = [&fields](const char* label, const QString& value) {
        fields.fields.push_back({QString::fromUtf8(label), value, 1});
    };
    add("Taille du panel", QString::number(one.taille));
    add("Candidats, dont tirables", QStringLiteral("%1, %2").arg(one.candidats).arg(one.tirables));
    add("En réserve", QString::number(one.reserve));
    add("Sélectionnés, sans réponse", QString::number(one.selectionnes));
    add("Confirmés", QString::number(one.confirmes));
    add("Désistements, remplacements", QStringLiteral("%1, %2").arg(one.desistements).arg(one.remplacements));
    return fields;
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
                     {QStringLiteral("Chiffrement"), text(certificat, "chiffrement"), 1}};
    return fields;
}

void addList(documents::PdfReport& report, const QString& titre, const QJsonArray& items) {
    report.blocks.emplace_back(documents::PdfHeading{titre});
    for (const QJsonValue& item : items)
        report.blocks.emplace_back(PdfParagraph{item.toString(), PdfParagraph::Role::Body});
    if (items.isEmpty())
        report.blocks.emplace_back(PdfParagraph{QStringLiteral("Aucune."), PdfParagraph::Role::Muted});
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
        return documents::writeWorkbook(workbook, chemin);
    }
    documents::PdfReport report = marche::toReport(quotas);
    report.landscape = true;
    report.blocks.insert(report.blocks.begin(), indicatorsOf(suivi.indicateurs));
    report.blocks.emplace_back(documents::PdfHeading{weeks.titre});
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
    addList(report, QStringLiteral("Limites"), certificat.value(QStringLiteral("limites")).toArray());
    return documents::writePdf(report, chemin);
}

} // namespace isegorie::recrutement
