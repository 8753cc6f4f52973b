#include "core/marche/DevisExport.h"

#include "core/base/Dates.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/FileOutput.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace isegorie::marche {

namespace {

using base::Montant;
using Kind = documents::Cell::Kind;
using Cellule = DocumentTableau::Cellule;

Cellule optionalAmount(const std::optional<Montant>& amount, bool alert = false) {
    return amount ? celluleMontant(*amount, alert) : Cellule{};
}

QString quantityText(const std::optional<base::Fraction>& quantity) {
    return quantity ? quantiteTexte(*quantity) : QString();
}

bool has(const base::Constats& constats, const char* code) {
    return std::any_of(constats.begin(), constats.end(),
                       [code](const base::Constat& one) { return one.code == QLatin1String(code); });
}

QString findingsText(const base::Constats& constats) {
    QStringList texts;
    for (const base::Constat& constat : constats)
        texts << (constat.article.isEmpty()
                      ? constat.message
                      : QStringLiteral("%1 (%2)").arg(constat.message, constat.article));
    return texts.join(QLatin1Char(' '));
}

QString labelOf(const LigneComparee& line) {
    return line.libelle.isEmpty() ? line.devis.designation : line.libelle;
}

QList<Cellule> rowOf(const LigneComparee& line) {
    const LigneDevis& asked = line.devis;
    const bool price = has(line.constats, "devis.prix-differe") || has(line.constats, "devis.plafond");
    return {celluleTexte(QString::number(asked.ligne)),
            celluleTexte(asked.code.isEmpty() ? asked.codeEcrit : asked.code, asked.code.isEmpty()),
            celluleTexte(labelOf(line)),
            celluleTexte(quantityText(asked.quantite)),
            celluleTexte(quantityText(line.quantiteBon), has(line.constats, "devis.quantite-differe")),
            optionalAmount(asked.puHt, price),
            optionalAmount(line.puBpu),
            optionalAmount(asked.total(), has(line.constats, "devis.calcul")),
            optionalAmount(line.totalAttendu),
            celluleTexte(line.constats.isEmpty() ? QStringLiteral("Conforme") : findingsText(line.constats),
                         !line.constats.isEmpty())};
}

QList<Cellule> rowOf(const LigneAbsente& line) {
    return {celluleTexte({}),
            celluleTexte(line.code),
            celluleTexte(line.libelle),
            celluleTexte({}),
            celluleTexte(quantiteTexte(line.quantite)),
            {},
            {},
            {},
            {},
            celluleTexte(
                QStringLiteral("Commandée par le bon (%1 HT), absente du devis.").arg(line.totalHt.texte()),
                true)};
}

QString verdict(const ComparaisonDevis& comparison) {
    if (comparison.isConforme())
        return QStringLiteral("Le devis est conforme.");
    const int gaps = comparison.ecarts();
    return gaps == 1 ? QStringLiteral("1 écart.") : QStringLiteral("%1 écarts.").arg(gaps);
}

QStringList notesOf(const ComparaisonDevis& comparison) {
    QStringList notes{QStringLiteral("Total du devis : %1 HT ; aux prix du BPU : %2 HT%3.")
                          .arg(comparison.totalDevis.texte(), comparison.totalAttendu.texte(),
                               comparison.totalBon
                                   ? QStringLiteral(" ; du bon : %1 HT").arg(comparison.totalBon->texte())
                                   : QString())};
    notes << QStringLiteral(
        "Chaque ligne est comparée au bordereau des prix (CCTP, chapitre 1, article 4.1.1).");
    return notes;
}

} // namespace

DocumentTableau composeComparaison(const ComparaisonDevis& comparaison, const EnTeteComparaison& enTete) {
    DocumentTableau document;
    document.titre = QStringLiteral("Comparaison du devis « %1 »").arg(comparaison.fichier);
    document.feuille = QStringLiteral("Comparaison");
    document.nomFichier = QStringLiteral("comparaison-devis-%1").arg(enTete.jour.toString(Qt::ISODate));
    document.entete = enTete.acheteur.split(QStringLiteral(" — "), Qt::SkipEmptyParts);
    document.reference = {enTete.reference, QStringLiteral("Le %1").arg(base::dateLongue(enTete.jour))};
    document.sousTitre = QStringLiteral("%1, lot %2 — %3 — %4")
                             .arg(enTete.titulaire)
                             .arg(comparaison.lot)
                             .arg(enTete.reference, verdict(comparaison));
    document.pied = QStringLiteral("%1 — %2").arg(document.titre, base::dateLongue(enTete.jour));
    document.info = {document.titre,
                     enTete.acheteur,
                     document.sousTitre,
                     {QStringLiteral("devis")},
                     QDateTime(enTete.jour, QTime(12, 0), QTimeZone::utc())};
    document.colonnes = {{QStringLiteral("Ligne"), Kind::Text, 7},
                         {QStringLiteral("UO"), Kind::Text, 11},
                         {QStringLiteral("Désignation"), Kind::Text, 36, false, {}, true},
                         {QStringLiteral("Quantité"), Kind::Text, 10},
                         {QStringLiteral("Quantité du bon"), Kind::Text, 10},
                         {QStringLiteral("PU HT demandé"), Kind::Amount, 14},
                         {QStringLiteral("PU HT du BPU"), Kind::Amount, 14},
                         {QStringLiteral("Total HT demandé"), Kind::Amount, 15, true},
                         {QStringLiteral("Total HT attendu"), Kind::Amount, 15, true},
                         {QStringLiteral("Constats"), Kind::Text, 60, false, {}, true}};
    for (const LigneComparee& line : comparaison.lignes)
        document.lignes << rowOf(line);
    for (const LigneAbsente& line : comparaison.absentes)
        document.lignes << rowOf(line);
    addTotaux(document, QStringLiteral("Total"));
    for (const base::Constat& constat : comparaison.constats)
        if (constat.code != QLatin1String("devis.ligne-absente")) // has its own row
            document.alertes << constat.message;
    document.notes = notesOf(comparaison);
    return document;
}

QByteArray comparaisonCsv(const ComparaisonDevis& comparaison) {
    const auto amount = [](const std::optional<Montant>& value) {
        return value ? value->texteBrut() : QString();
    };
    const auto quantity = [](const std::optional<base::Fraction>& value) {
        return value ? value->texte() : QString();
    };
    std::vector<QStringList> rows;
    for (const LigneComparee& line : comparaison.lignes)
        rows.push_back({QString::number(line.devis.ligne), line.devis.codeEcrit, line.devis.code,
                        labelOf(line), quantity(line.devis.quantite), quantity(line.quantiteBon),
                        amount(line.devis.puHt), amount(line.puBpu), amount(line.devis.total()),
                        amount(line.totalAttendu),
                        line.constats.isEmpty() ? QStringLiteral("conforme") : QStringLiteral("écart"),
                        findingsText(line.constats)});
    for (const LigneAbsente& line : comparaison.absentes)
        rows.push_back(
            {{},
             {},
             line.code,
             line.libelle,
             {},
             line.quantite.texte(),
             {},
             {},
             {},
             {},
             QStringLiteral("absente"),
             QStringLiteral("Commandée par le bon (%1 HT), absente du devis.").arg(line.totalHt.texte())});
    return documents::csvBytes(
        {QStringLiteral("ligne"), QStringLiteral("code_ecrit"), QStringLiteral("code"),
         QStringLiteral("designation"), QStringLiteral("quantite"), QStringLiteral("quantite_bon"),
         QStringLiteral("pu_ht"), QStringLiteral("pu_ht_bpu"), QStringLiteral("total_ht"),
         QStringLiteral("total_ht_attendu"), QStringLiteral("etat"), QStringLiteral("constats")},
        rows);
}

base::Status exportComparaison(const ComparaisonDevis& comparaison, const EnTeteComparaison& enTete,
                               const QString& path) {
    const auto endsWith = [&path](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (endsWith(".csv"))
        return documents::writeFile(path, comparaisonCsv(comparaison));
    const DocumentTableau document = composeComparaison(comparaison, enTete);
    if (endsWith(".xlsx"))
        return documents::writeWorkbook(toWorkbook(document), path);
    if (endsWith(".pdf"))
        return documents::writePdf(toReport(document), path);
    return base::echec(base::Erreur::saisie(
        QStringLiteral("devis.format"),
        QCoreApplication::translate("Devis", "« %1 » ne se termine ni par .xlsx, ni par .csv, ni par .pdf.")
            .arg(path.section(QLatin1Char('/'), -1)),
        QCoreApplication::translate("Devis", "Donnez au fichier l’une de ces terminaisons.")));
}

} // namespace isegorie::marche
