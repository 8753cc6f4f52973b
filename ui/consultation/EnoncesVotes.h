// The statements of a vote as a list: each in full, with what everybody and each group said of it as bars.
#pragma once

#include "core/consultation/VotesBase.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

class QListView;

namespace isegorie::ui {

class EnoncesVotesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    using Resultat = std::shared_ptr<const consultation::ResultatVotes>;

    void setResultat(Resultat resultat, consultation::TriEnonces tri, int groupe);
    const Resultat& resultat() const { return m_result; }
    /// Of a row.
    const consultation::EnonceAnalyse& enonce(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The text; its figures as a sentence for screen readers; TableRole::Id: the reference.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString sentence(const consultation::EnonceAnalyse& one) const;

    Resultat m_result;
    std::vector<int> m_order;
};

class EnoncesVotesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit EnoncesVotesDelegate(QListView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Mesures {
        int tete = 0, texte = 0, ligne = 0, total = 0;
    };
    Mesures measure(const QModelIndex& index, int width) const;
    void paintBars(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    QListView* m_view;
};

/// "pour" from the left, "contre" hatched from the right, "sans avis" between: told apart without colour.
void dessinerBarreVotes(QPainter& painter, const QRect& rect, const consultation::PartGroupe& part);

} // namespace isegorie::ui
