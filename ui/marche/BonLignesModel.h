// Lines of a bon as a tree of two levels: the line, and under it why it is so (article, reading taken,
// hypotheses, what the other reading would give).
#pragma once

#include "core/base/Erreur.h"
#include "core/marche/Bon.h"

#include <QAbstractItemModel>

#include <functional>

namespace isegorie::ui {

class BonLignesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Rang, Code, Libelle, Quantite, Unite, Pu, Tva, Total, ColumnCount };
    enum Role {
        LigneId = Qt::UserRole + 1, ///< QString: id of the line, on both levels.
        Justification,              ///< QStringList: pairs heading, text; on the second level.
        Notes,                      ///< QStringList: the article, then each other reading; on the label.
    };
    /// What typing into a cell does; an Erreur is refused and shown.
    using Writer =
        std::function<base::Status(const marche::LigneBon& ligne, int column, const QString& text)>;

    explicit BonLignesModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// Keeps the rows that stay, so that selection and unfolded lines survive.
    void setLignes(const QList<marche::LigneBon>& lignes);
    const QList<marche::LigneBon>& lignes() const { return m_lignes; }
    /// The line of an index of either level; null for an invalid index.
    const marche::LigneBon* ligneAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& ligneId) const;

    void setEditable(bool editable);
    bool isEditable() const { return m_editable; }
    void setWriter(Writer writer) { m_writer = std::move(writer); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void refused(const isegorie::base::Erreur& erreur);
    void codesDropped(const QStringList& codes);

private:
    int rowOfKey(quintptr key) const;
    QVariant cell(const marche::LigneBon& ligne, int column) const;
    static QStringList justification(const marche::LigneBon& ligne);
    static QStringList notes(const marche::LigneBon& ligne);

    QList<marche::LigneBon> m_lignes;
    QList<quintptr> m_keys; ///< One stable number a line: what its child's index refers to.
    quintptr m_nextKey = 1;
    Writer m_writer;
    bool m_editable = false;
};

} // namespace isegorie::ui
