// A file of answers, one respondent a row, one question a column.
#pragma once

#include "core/analyse/enquete/Tri.h"
#include "core/documents/Table.h"

namespace isegorie::consultation {

/// A column read as a closed question. Blank cells are no-answers.
struct Variable {
    QString nom;
    int colonne = 0;       ///< From 1.
    QStringList modalites; ///< In the order of OrdreModalites.h.
    analyse::Reponses reponses;
};

class Questionnaire {
public:
    /// CSV or XLSX as readTable takes them; a header that comes twice becomes "id (2)".
    static base::Result<Questionnaire> lire(const QString& chemin);

    const documents::Table& table() const { return m_table; }
    std::size_t repondants() const { return m_table.rows.size(); }
    /// A header, written exactly, or without regard to case and accents, or the only one that contains the
    /// text. Several: a refusal that names them (code "questionnaire.ambigu").
    base::Result<int> colonne(const QString& nom) const;
    /// Refused (code "questionnaire.trop-de-modalites") beyond 1,000 different answers that are not all
    /// numbers: that is an open question.
    base::Result<Variable> variable(const QString& nom) const;
    /// A column of numbers, comma or point; blanks and anything else are refused with their line.
    base::Result<std::vector<double>> nombres(const QString& nom) const;
    /// Keeps the rows whose cell of this column is one of the values. Code "filtre.reponse" for one that no
    /// row has, with those that are nearest.
    base::Status filtrer(const QString& nom, const QStringList& valeurs);

private:
    documents::Table m_table;
};

/// A plain decimal number, comma or point, finite and below 1e15 in size; none otherwise.
std::optional<double> nombreDe(const QString& texte);

} // namespace isegorie::consultation
