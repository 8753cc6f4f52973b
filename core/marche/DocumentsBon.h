// The one content of a printed bon, from which both the PDF and the XLSX are made.
// A bon is an act in French: its texts are French whatever the language of the interface.
#pragma once

#include "core/documents/PdfReport.h"
#include "core/documents/Workbook.h"
#include "core/marche/BonContenu.h"

namespace isegorie::marche {

struct DocumentBon {
    struct Champ {
        QString libelle, valeur;
        int largeur = 1; ///< Columns of the grid of three.
    };
    struct Panneau {
        QString titre;
        QStringList lignes;
    };
    struct Livrables {
        QString section; ///< "3.8 Défraiements"
        QStringList libelles;
    };

    documents::DocumentInfo info;
    QString titre, sousTitre, tampon, pied, nomFichier;
    QStringList entete, reference;
    QList<Panneau> panneaux;
    QList<Champ> champs;
    QList<LigneBon> lignes;
    TotauxBon totaux;
    QString regleArrondi;
    QList<Livrables> livrables;
    QStringList conditions;
    QList<Panneau> signatures;
    QString empreinte; ///< Sentence with the hash of the frozen content; empty for a draft.
};

DocumentBon composeDocument(const ContenuBon& contenu);
/// Article, rule and readings taken of a line, one a line: not the other readings, which are for who orders.
QStringList notesLigne(const LigneBon& ligne);

documents::PdfReport toReport(const DocumentBon& document);
documents::Workbook toWorkbook(const DocumentBon& document);

} // namespace isegorie::marche
