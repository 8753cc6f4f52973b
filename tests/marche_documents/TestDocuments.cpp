// Screen (structs) = PDF (poppler) = XLSX (recalculated by LibreOffice), to the cent.
#include "core/base/Dates.h"
#include "core/marche/Avenant.h"
#include "core/marche/DocumentsBon.h"
#include "core/marche/DocumentsExport.h"
#include "core/marche/DocumentsMarche.h"
#include "tests/documents/Tools.h"
#include "tests/marche/BonSample.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Fraction;
using base::Montant;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Preflight agrees that these bytes are PDF/A-1b.
void checkPdfA(const QByteArray& pdf, const QTemporaryDir& folder) {
    REQUIRE_TOOL("/usr/share/java/preflight.jar");
    const QString path = folder.filePath(QStringLiteral("archive.pdf"));
    writeBytes(path, pdf);
    const QByteArray verdict = preflight(path);
    BOOST_TEST(isPdfA(verdict), verdict.toStdString());
}

/// Text of a PDF with plain spaces.
QString pdfText(const QByteArray& pdf, const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    writeBytes(path, pdf);
    QString text = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' '));
}

QString plain(QString text) {
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0xa0), QLatin1Char(' '));
}

/// Cells of a CSV whose texts hold no quote: enough for figures.
QList<QStringList> csvRows(const QByteArray& csv) {
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(csv)) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (c == QLatin1Char(',') || c == QLatin1Char('\n'))) {
            rows.last() << cell;
            cell.clear();
            if (c == QLatin1Char('\n'))
                rows.append(QStringList());
        } else
            cell += c;
    }
    return rows;
}

qint64 centimes(const QString& cell) {
    return qRound64(cell.toDouble() * 100);
}

const QStringList* rowOf(const QList<QStringList>& rows, const QString& firstCell) {
    for (const QStringList& row : rows) {
        if (!row.isEmpty() && row.first() == firstCell)
            return &row;
    }
    BOOST_TEST_MESSAGE("no row " << firstCell.toStdString());
    return nullptr;
}

/// Lines where a product in binary falls just beside the half cent, and random ones.
QList<LigneBon> trickyLines() {
    QList<LigneBon> lignes;
    const auto add = [&lignes](qint64 pu, Fraction quantite, int taux) {
        LigneBon ligne;
        ligne.rang = static_cast<int>(lignes.size()) + 1;
        ligne.code = QStringLiteral("3.2.1.A");
        ligne.libelle = QStringLiteral("Recrutement de 50 participants");
        ligne.unite = QStringLiteral("forfait");
        ligne.quantite = quantite;
        ligne.pu = Montant::centimes(pu);
        ligne.tauxTva = taux;
        ligne.regle = QStringLiteral("=1+1"); // never a formula
        lignes.append(ligne);
    };
    for (qint64 pu : {1, 3, 201, 2'675, 100'005, 999'999, 123'456'789}) {
        for (const Fraction& quantite : {Fraction(1, 2), Fraction(1, 200), Fraction(5, 1000),
                                         Fraction(40, 50), Fraction(1, 3), Fraction(7, 6), Fraction(999'999)})
            add(pu, quantite, lignes.size() % 3 ? 2000 : 550);
    }
    for (int i = 0; i < 150; ++i)
        add(*rc::gen::inRange<qint64>(1, 10'000'000),
            Fraction(*rc::gen::inRange(1, 500), *rc::gen::inRange(1, 120)),
            *rc::gen::element(0, 210, 550, 1000, 2000));
    return lignes;
}

ContenuBon trickyContent() {
    ContenuBon contenu;
    contenu.bon.objet = QStringLiteral("Panel citoyen");
    contenu.bon.creeLe = QStringLiteral("2026-06-15T09:00");
    contenu.bon.lot = 3;
    contenu.acheteurNom = QStringLiteral("DITP — CIPC");
    return contenu;
}

void checkWorkbook(const DocumentBon& document) {
    const auto rows = csvRows(recalculatedCsv(require(documents::workbookBytes(toWorkbook(document)))));
    for (const LigneBon& ligne : document.lignes) {
        const QStringList* row = rowOf(rows, QString::number(ligne.rang));
        BOOST_REQUIRE(row != nullptr && row->size() >= 8);
        BOOST_CHECK_EQUAL(centimes(row->at(7)), ligne.total().centimes());
    }
    QList<QStringList> rates;
    for (const QStringList& row : rows) {
        if (!row.isEmpty() && row.first().startsWith(QStringLiteral("TVA : base HT")))
            rates << row;
    }
    BOOST_REQUIRE_EQUAL(rates.size(), document.totaux.tva.size());
    for (qsizetype i = 0; i < rates.size(); ++i) {
        BOOST_CHECK_EQUAL(centimes(rates[i].at(5)), document.totaux.tva[i].base.centimes());
        BOOST_CHECK_EQUAL(centimes(rates[i].at(7)), document.totaux.tva[i].tva.centimes());
    }
    BOOST_CHECK_EQUAL(centimes(rowOf(rows, QStringLiteral("Total HT"))->at(7)),
                      document.totaux.ht.centimes());
    BOOST_CHECK_EQUAL(centimes(rowOf(rows, QStringLiteral("Total TTC"))->at(7)),
                      document.totaux.ttc.centimes());
}

void checkPdf(const DocumentBon& document, const QString& text) {
    for (const LigneBon& ligne : document.lignes)
        BOOST_CHECK_MESSAGE(text.contains(plain(ligne.total().texte())),
                            plain(ligne.total().texte()).toStdString());
    for (const TvaParTaux& rate : document.totaux.tva)
        BOOST_CHECK(text.contains(plain(rate.tva.texte())) && text.contains(plain(rate.base.texte())));
    BOOST_CHECK(text.contains(plain(document.totaux.ht.texte())));
    BOOST_CHECK(text.contains(plain(document.totaux.ttc.texte())));
}

/// A notified bon with a fraction, two rates and an avenant; returns its id.
QString richBon(BonSample& sample) {
    const QString id =
        sample.complete({{QStringLiteral("3.8.2"), 40, false}, {QStringLiteral("3.8.4"), 1, false}});
    LigneBon prorata;
    prorata.code = QStringLiteral("3.2.1.A");
    prorata.quantite = Fraction(40, 50);
    prorata.pu = BonSample::prices(3).at(0).puHt;
    for (const Prix& price : BonSample::prices(3)) {
        if (price.code == prorata.code)
            prorata.pu = price.puHt;
    }
    prorata.article = QStringLiteral("CCTP, chapitre 4, UO 3.7");
    prorata.regle = QStringLiteral("40 participants : 40/50 du prix pour 50.");
    prorata.alternative = QStringLiteral("Prix plein du calibre de 50 : 1 000,00 €.");
    sample.base.apply(addLignesCalculees(sample.database(), id, {prorata}));
    sample.base.apply(setTauxTva(sample.database(), sample.bon(id).lignes[0].id, 550));
    sample.notify(id);
    return id;
}

} // namespace

BOOST_AUTO_TEST_SUITE(documents_marche)

BOOST_AUTO_TEST_CASE(the_titulaire_is_told_the_rule_and_not_how_it_was_read) {
    LigneBon line;
    line.article = QStringLiteral("CCTP, chapitre 2, article 2, UO 1.8");
    line.regle = QStringLiteral("2 tranches de 15 participants.");
    line.hypotheses = {QStringLiteral("Un forfait par tranche commencée de 15")};
    line.alternative = QStringLiteral("Un forfait par groupe commencé de 30 : 3 500,00 € HT");
    const QString notes = notesLigne(line).join(QLatin1Char('\n'));
    BOOST_TEST(notes.contains(line.article));
    BOOST_TEST(notes.contains(line.regle));
    BOOST_TEST(!notes.contains(QStringLiteral("tranche commencée")));
    BOOST_TEST(!notes.contains(QStringLiteral("groupe commencé")));
}

BOOST_AUTO_TEST_CASE(random_and_tricky_bons_agree_to_the_cent) {
    REQUIRE_TOOL("soffice");
    REQUIRE_TOOL("pdftotext");
    ContenuBon contenu = trickyContent();
    const bool drawn = rc::check("lines are drawn", [&] { contenu.bon.lignes = trickyLines(); });
    BOOST_REQUIRE(drawn);
    const DocumentBon document = composeDocument(contenu);
    checkWorkbook(document);
    const QTemporaryDir folder;
    const QString text = pdfText(require(documents::pdfBytes(toReport(document))), folder);
    checkPdf(document, text);
    BOOST_CHECK(text.contains(QStringLiteral("PROJET — non notifié")));
}

BOOST_AUTO_TEST_CASE(a_notified_bon_prints_its_frozen_content) {
    REQUIRE_TOOL("pdftotext");
    BonSample sample;
    const QString id = richBon(sample);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("bon.pdf"));
    const QString xlsx = folder.filePath(QStringLiteral("bon.xlsx"));
    require(exportBon(sample.database(), id, pdf, FormatDocument::Pdf));
    require(exportBon(sample.database(), id, xlsx, FormatDocument::Xlsx));
    checkPdfA(bytesOf(pdf), folder);
    const Bon bon = sample.bon(id);
    const QString text = pdfText(bytesOf(pdf), folder);
    for (const QString& expected :
         {bon.numero, bon.empreinte, bon.engagementJuridique, bon.serviceExecutant, bon.signataire,
          bon.delegation, bon.contactAdmission, bon.lieu, bon.titulaire, bon.accordCadre,
          QStringLiteral("130 025 265 00013"), QStringLiteral("30 septembre 2026"), QStringLiteral("0,8"),
          QStringLiteral("Chorus Pro"), QStringLiteral("page 1 / "), QStringLiteral("Liste des participants"),
          plain(bon.totaux().ttc.texte())})
        BOOST_CHECK_MESSAGE(text.contains(expected), expected.toStdString());
    BOOST_CHECK(text.contains(QStringLiteral("demi-centime")));
    BOOST_CHECK(!text.contains(QStringLiteral("PROJET")));
    BOOST_CHECK(bytesOf(pdf).contains("pdfaid"));
    checkPdf(composeDocument(require(loadContenu(sample.database(), id))), text);

    // What changes afterwards (the holder's address) does not change the document.
    sample.base.apply(storage::Edit(QStringLiteral("Déménager"))
                          .update(QStringLiteral("titulaire"), sample.framework.firstId,
                                  {{QStringLiteral("raison_sociale"), QStringLiteral("Autre nom")}}));
    const QString again = folder.filePath(QStringLiteral("encore.pdf"));
    require(exportBon(sample.database(), id, again, FormatDocument::Pdf));
    BOOST_CHECK(bytesOf(again) == bytesOf(pdf));
    BOOST_CHECK_EQUAL(require(documentName(sample.database(), id, FormatDocument::Xlsx)),
                      QStringLiteral("BC-2026-0001.xlsx"));
}

BOOST_AUTO_TEST_CASE(consumption_and_follow_up_agree_to_the_cent) {
    REQUIRE_TOOL("soffice");
    REQUIRE_TOOL("pdftotext");
    BonSample sample;
    const QString id = richBon(sample);
    sample.advanceTo(id, StatutBon::EnCours);
    const QString reduced = require(loadSuivi(sample.database(), id)).lignes[0].ligne.id;
    sample.base.apply(
        require(receive(sample.database(),
                        {reduced, Fraction(1, 5), sample.today, Montant::centimes(123), {}}, sample.today))
            .edit);
    sample.base.apply(receiveAll(sample.database(), id, sample.today, sample.today));
    sample.notify(sample.complete({{QStringLiteral("3.8.3"), 3'300, false}})); // 82,5 %: a warning
    const QTemporaryDir folder;

    const auto lots = require(listConsommation(sample.database()));
    const DocumentTableau consumption = composeConsommation(lots, QStringLiteral("CIPC"), sample.today);
    auto rows = csvRows(recalculatedCsv(require(documents::workbookBytes(toWorkbook(consumption)))));
    const QStringList* row = rowOf(rows, lots[0].accordCadre);
    BOOST_REQUIRE(row != nullptr);
    BOOST_CHECK_EQUAL(centimes(row->at(6)), lots[0].commande.centimes());
    BOOST_CHECK_EQUAL(centimes(row->at(8)), lots[0].reste.centimes());
    BOOST_CHECK_EQUAL(centimes(row->at(9)), lots[0].livre.centimes());
    BOOST_CHECK_EQUAL(centimes(rowOf(rows, QStringLiteral("Ensemble"))->at(8)), lots[0].reste.centimes());
    QString text = pdfText(require(documents::pdfBytes(toReport(consumption))), folder);
    for (const Montant& amount : {lots[0].commande, lots[0].reste, lots[0].livre})
        BOOST_CHECK(text.contains(plain(amount.texte())));
    BOOST_CHECK(text.contains(QStringLiteral("consommé à")));

    const auto lignes = require(listSuivi(sample.database(), {}, sample.today));
    BOOST_REQUIRE_EQUAL(lignes.size(), 2);
    const DocumentTableau follow = composeSuivi(lignes, QStringLiteral("CIPC"), sample.today);
    rows = csvRows(recalculatedCsv(require(documents::workbookBytes(toWorkbook(follow)))));
    for (const LigneSuivi& ligne : lignes) {
        row = rowOf(rows, ligne.numero);
        BOOST_REQUIRE(row != nullptr);
        BOOST_CHECK_EQUAL(centimes(row->at(6)), ligne.commande.centimes());
        BOOST_CHECK_EQUAL(centimes(row->at(7)), ligne.livre.centimes());
        BOOST_CHECK_EQUAL(centimes(row->at(8)), ligne.refaction.centimes());
        BOOST_CHECK_EQUAL(centimes(row->at(11)), ligne.solde.centimes());
    }
    BOOST_CHECK_EQUAL(centimes(rowOf(rows, QStringLiteral("Ensemble"))->at(6)), lots[0].commande.centimes());
    text = pdfText(require(documents::pdfBytes(toReport(follow))), folder);
    checkPdfA(require(documents::pdfBytes(toReport(consumption))), folder);
    checkPdfA(require(documents::pdfBytes(toReport(follow))), folder);
    BOOST_CHECK(text.contains(plain(lots[0].commande.texte())));
    for (const LigneSuivi& ligne : lignes) { // the widest table: nothing is cut in two
        BOOST_CHECK(text.contains(ligne.numero));
        BOOST_CHECK(text.contains(base::dateCourte(ligne.livraison)));
        for (const Montant& amount : {ligne.commande, ligne.livre, ligne.refaction, ligne.solde})
            BOOST_CHECK(text.contains(plain(amount.texte())));
    }
}

BOOST_AUTO_TEST_SUITE_END()
