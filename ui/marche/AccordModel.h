// Accords-cadres, their lots and the titulaires of each lot, as a tree.
#pragma once

#include "ui/marche/MarcheLu.h"
#include "ui/shell/DataTable.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace isegorie::ui {

class AccordModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Genre { Aucun, Accord, Lot, Attribution };
    /// Besides TableRole::Id and Subtitle.
    enum Role {
        PartRole = TableRole::Filter + 1, ///< Lots: share of the maximum in ten-thousandths.
        ToneRole,                         ///< int(Tone): how much attention the row asks for.
    };

    explicit AccordModel(QObject* parent = nullptr);
    ~AccordModel() override;

    /// Rows that stay are changed in place; only another structure resets.
    void setContenu(const MarcheLu& lu);
    /// Invalid when no row has it.
    QModelIndex find(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Node {
        Genre genre = Genre::Aucun;
        QString id, title, subtitle;
        int part = 0;
        Tone tone = Tone::Neutral;
        Node* parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> children;

        Node* add(Genre kind, const QString& identity);
    };

    static std::unique_ptr<Node> build(const MarcheLu& lu);
    static void addLot(Node& accord, const MarcheLu& lu, const marche::Lot& lot);
    static bool sameShape(const Node& a, const Node& b);
    void replaceTexts(Node& old, const Node& now);
    QModelIndex indexOf(const Node& node) const;
    const Node* nodeAt(const QModelIndex& index) const;
    static const Node* findNode(const Node& below, const QString& id);

    std::unique_ptr<Node> m_root;
};

} // namespace isegorie::ui
