// Texts to code by the hundred thousand as rows: their numbers are known at once; what they say and which
// codes they have is read off the UI thread when a row is looked at.
#pragma once

#include "core/consultation/Codages.h"
#include "ui/shell/IdRows.h"
#include "ui/shell/Loader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace isegorie::ui {

class GrilleModel : public QAbstractTableModel, public IdRows {
    Q_OBJECT
public:
    enum Column { Texte, Codes, ColumnCount };

    struct Ligne {
        QString texte;
        QList<consultation::CodagePose> codes;
        int lecture = 0; ///< Turn in which it was read: older ones are shown and read again.
    };
    using Lignes = QHash<qint64, Ligne>;
    static base::Result<Lignes> lire(const storage::Database& database,
                                     const consultation::ChampCodage& champ,
                                     const std::vector<qint64>& numeros);

    explicit GrilleModel(Session& session, QObject* parent = nullptr);

    void setTextes(const consultation::ChampCodage& champ, std::vector<qint64> numeros);
    void setPlan(const consultation::PlanCodification& plan);
    /// Codings changed: what is painted next is read again. The view repaints itself; telling a hundred
    /// thousand rows would take longer than a key press.
    void relire();
    /// At once, for the text that is being coded; null when it cannot be read.
    const Ligne* relireTexte(qint64 numero);

    /// Of the rows: what is written of them goes there, whatever has been chosen meanwhile.
    const consultation::ChampCodage& champ() const { return m_field; }
    const std::vector<qint64>& numeros() const { return m_numbers; }
    /// The row of each number.
    const QHash<qint64, int>& rangs() const { return m_rows; }
    qint64 numeroAt(int row) const;
    int rowOf(qint64 numero) const; ///< -1: not among the rows.
    int rowOfId(const QString& id) const override { return rowOf(id.toLongLong()); }
    bool isSettled() const { return m_wanted.isEmpty() && !m_loader.isLoading(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Ligne* ligneAt(int row) const;
    void want(qint64 number) const;
    void fetch();
    void loaded(int generation, int turn, const base::Result<Lignes>& lines);
    QString codesOf(const Ligne& line) const;

    Session& m_session;
    Loader m_loader;
    consultation::ChampCodage m_field;
    std::vector<qint64> m_numbers; ///< Ascending, or in the order of a draw.
    QHash<qint64, int> m_rows;
    QHash<QString, QString> m_labels; ///< Of codes, by id.
    int m_generation = 0, m_turn = 0;
    // What is looked at decides what is read.
    mutable QCache<qint64, Ligne> m_cache;
    mutable QList<qint64> m_wanted; ///< The last asked for is read first.
    mutable QTimer m_soon;
};

} // namespace isegorie::ui
