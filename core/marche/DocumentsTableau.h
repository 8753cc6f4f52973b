// A printed table of amounts: the one content from which its PDF and its XLSX are made.
#pragma once

#include "core/documents/PdfReport.h"
#include "core/documents/Workbook.h"

#include <QList>

namespace isegorie::marche {

struct DocumentTableau {
    struct Colonne {
        QString titre;
        documents::Cell::Kind genre = documents::Cell::Kind::Text;
        double largeur = 12;   ///< In characters, on the sheet.
        bool somme = false;    ///< Summed in the last row.
        QString formule = {};  ///< "{4}-{6}": {n} is the cell of column n (from 0) in the same row.
        bool etirable = false; ///< Takes the free width of the page.
        bool nom = false;      ///< A number that names: a lot. At the left, as a text.
    };
    struct Cellule {
        QString texte; ///< As printed; empty = an empty cell, also of amounts.
        base::Montant montant;
        qint64 nombre = 0; ///< Integer; Rate in ten-thousandths.
        QDate date;
        bool alerte = false;
        double decimal = 0; ///< With as many decimals as the text has.
    };

    documents::DocumentInfo info;
    QString titre, sousTitre, pied, feuille, nomFichier;
    QStringList entete, reference;
    QList<Colonne> colonnes;
    QList<QList<Cellule>> lignes;
    QList<Cellule> totaux; ///< As many as columns; empty = no last row.
    QString titreTotaux;
    QStringList notes, alertes;
};

DocumentTableau::Cellule celluleTexte(const QString& texte, bool alerte = false);
DocumentTableau::Cellule celluleMontant(base::Montant montant, bool alerte = false);
DocumentTableau::Cellule celluleNombre(qint64 nombre);
/// Ten-thousandths: 8050 -> "80,50 %".
DocumentTableau::Cellule cellulePart(int dixMilliemes, bool alerte = false);
/// A computed value: "13,04".
DocumentTableau::Cellule celluleDecimale(double valeur, int decimales);
DocumentTableau::Cellule celluleDate(QDate date, bool alerte = false);
/// The last row: the sums of the columns that ask for it.
void addTotaux(DocumentTableau& document, const QString& titre);

documents::PdfReport toReport(const DocumentTableau& document);
documents::Workbook toWorkbook(const DocumentTableau& document);

} // namespace isegorie::marche
