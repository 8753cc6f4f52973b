// Contributions by the hundred thousand as rows: their numbers are known at once, what they say is read a
// page at a time, off the UI thread, when a row of it is looked at.
#pragma once

#include "core/consultation/Contributions.h"
#include "ui/shell/IdRows.h"
#include "ui/shell/Loader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace isegorie::ui {

class ContributionsModel : public QAbstractTableModel, public IdRows {
    Q_OBJECT
public:
    enum Column { Texte, Nature, Date, ColumnCount };

    explicit ContributionsModel(Session& session, QObject* parent = nullptr);

    using Numeros = std::shared_ptr<const std::vector<qint64>>;
    void setNumeros(Numeros numeros);
    /// -1: not among the rows.
    int rowOf(qint64 numero) const;
    int rowOfId(const QString& id) const override { return rowOf(id.toLongLong()); }
    qint64 numeroAt(int row) const;
    /// Whether all that was looked at is there.
    bool isSettled() const { return m_wanted.isEmpty() && !m_loader.isLoading(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Bloc = std::vector<consultation::ResumeContribution>;
    const consultation::ResumeContribution* rowAt(int row) const;
    void fetch();
    void loaded(int generation, const QList<int>& blocs,
                const base::Result<std::vector<consultation::ResumeContribution>>& rows);

    Loader m_loader;
    Numeros m_numeros;
    int m_generation = 0; ///< Of the numbers: what was read for former ones is dropped.
    // What is looked at decides what is read.
    mutable QCache<int, Bloc> m_blocs;
    mutable QList<int> m_wanted; ///< The last asked for is read first.
    mutable QTimer m_soon;
};

/// « Proposition », « Commentaire »…; a nature of a profile of one's own as it is written.
QString natureTexte(const QString& nature);

} // namespace isegorie::ui
