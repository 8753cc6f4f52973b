// Closed questions of a file counted and crossed, as the command line and the screens ask for them.
#pragma once

#include "core/analyse/enquete/Calage.h"
#include "core/analyse/enquete/Nombres.h"
#include "core/consultation/Questionnaire.h"
#include "core/documents/Chart.h"

#include <QJsonObject>

namespace isegorie::consultation {

struct DemandeTri {
    QString question;
    QString croise; ///< Empty: a tri à plat.
    QString poids;  ///< Column of weights; empty = none.
    QString marges; ///< File of margins (variable, modalite, part) to weight to; empty = none.
};

/// Whose parts a crosstab gives: people of each column and each line who answered both questions. With
/// several choices they are fewer than the sum of their cells.
struct BasesCroise {
    std::vector<long long> colonnes, lignes;
    std::vector<double> colonnesPonderees, lignesPonderees; ///< On the scale of TriCroise::ponderes.
};

struct ResultatTri {
    Variable question;
    Variable croise; ///< Without modalities for a tri à plat.
    analyse::TriAPlat aPlat;
    analyse::TriCroise tableau;
    BasesCroise bases;       ///< Of the crosstab.
    double basePonderee = 0; ///< Of those who answered the question, as many as they are (aLEchelle).
    qint64 misDeCote = 0;    ///< Not counted, since a person set them aside; of those who pass the filters.
    std::optional<analyse::ResumeNombres>
        nombres;                           ///< Of answers that are numbers, in bands where they are many.
    qint64 nonNombres = 0;                 ///< Answers to it that are none.
    std::optional<analyse::Calage> calage; ///< With weights only: of a column of weights, what they cost.
    QStringList avertissements;
    bool multiple = false;        ///< Several choices a person to one of the questions: no chi-square.
    bool lignesMultiples = false; ///< To the question itself: its parts add up to more than the whole.
    QString unite = {};           ///< What the bases count, « Textes codés (n) »; empty: people.

    bool estCroise() const { return !croise.nom.isEmpty(); }
};

/// Weights are refused when negative or all zero, with their line; margins that nobody can keep with the
/// modality or the distance left.
base::Result<ResultatTri> trier(const Questionnaire& questionnaire, const DemandeTri& demande);

QJsonObject triJson(const ResultatTri& resultat);
/// The same as an aligned table.
QString triTexte(const ResultatTri& resultat);
/// Part of each cell in its column, of its people as they are weighted, by line; 0 in an empty column.
std::vector<double> partsEnColonne(const ResultatTri& resultat);
/// « n = 54 ; sans réponse : 6 ; mis de côté : 1. »; with weights « n = 54 (effectif brut) ; base redressée :
/// 54,0 ; … »: in every table the weights of who is counted are as many as they are.
QString basesTri(const ResultatTri& resultat);
/// What the weights cost, of all people who are weighted, and what they change; empty without weights.
QString redressementTexte(const ResultatTri& resultat);
/// What the last line of a crosstab counts: « Total (n) », « Personnes (n) ».
QString titreBases(const ResultatTri& resultat);
/// Heads of the columns of a count: raw, and weighted where there are weights.
QString titreEffectif(const ResultatTri& resultat);
QString titrePart(const ResultatTri& resultat);
/// "χ² = 12,345, 4 degrés de liberté, p < 0,001, V de Cramér = 0,210."; empty without a chi-square.
QString khi2Texte(const analyse::TriCroise& tableau);

/// The answers as bars, the most frequent ones when they are many.
documents::Chart triGraphique(const ResultatTri& resultat);

/// No weights reach all the margins: this share is left (0 to 1). Code "marges.contradiction".
base::Erreur margesContradictoires(double ecart);

/// Says what a reader could take wrong: small cells, nothing to cross, several choices.
void avertir(ResultatTri& resultat);

/// Who answers a consultation chose to: stands on every output.
QString mentionRepresentativite();

} // namespace isegorie::consultation
