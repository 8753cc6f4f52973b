// The words of a set of texts as rows, the most frequent first: lemmas with the forms that were written, or
// the forms themselves.
#pragma once

#include "core/consultation/Vocabulaire.h"

#include <QAbstractTableModel>

#include <memory>

namespace isegorie::ui {

class MotsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Mot, Occurrences, Contributions, ColumnCount };
    using Mots = std::shared_ptr<const consultation::Vocabulaire>;

    using QAbstractTableModel::QAbstractTableModel;
    void setMots(Mots mots, bool formes, bool motsOutils);
    /// Places in Vocabulaire::formes of a row's word.
    std::vector<int> formesDe(int row) const;
    /// Place in Vocabulaire::lemmes.
    int lemmeDe(int row) const;
    QString mot(int row) const;
    qint64 occurrences(int row) const;
    qint64 contributions(int row) const;
    /// -1: none.
    int rowOf(const QString& id) const;
    QString idDe(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString formsText(int row, int most) const;

    Mots m_words;
    bool m_forms = false;
    std::vector<int> m_rows; ///< Places of lemmas, or of forms.
};

} // namespace isegorie::ui
