#include "ui/consultation/EnoncesVotes.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/VotesSortie.h"
#include "ui/consultation/PlanVotesVue.h"
#include "ui/shell/CellPainting.h"
#include "ui/shell/DataTable.h"

#include <QListView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

using namespace consultation;

namespace {

constexpr int kPadding = 10;

QString textOf(const EnonceAnalyse& one) {
    return one.texte.isEmpty() ? one.reference : one.texte;
}

QString groupsOf(const ResultatVotes& result, const std::vector<int>& groups) {
    QStringList names;
    for (const int group : groups)
        names << result.groupes[size_t(group)].nom;
    return names.join(QStringLiteral(", "));
}

/// « Consensus 0,62 [0,55 ; 0,69] · dissensus 0,31 · distingue A (pour) »
QString headOf(const ResultatVotes& result, const EnonceAnalyse& one) {
    QStringList parts;
    if (textOf(one) != one.reference && one.reference.size() < 24)
        parts << EnoncesVotesModel::tr("n° %1").arg(one.reference);
    parts << EnoncesVotesModel::tr("consensus %1 [%2 ; %3]")
                 .arg(base::decimal(one.consensus, 2), base::decimal(one.intervalle.first, 2),
                      base::decimal(one.intervalle.second, 2));
    if (result.groupes.size() > 1)
        parts << EnoncesVotesModel::tr("dissensus %1").arg(base::decimal(one.dissensus, 2));
    if (!one.representeA.empty())
        parts << EnoncesVotesModel::tr("distingue %1 (pour)").arg(groupsOf(result, one.representeA));
    if (!one.representeD.empty())
        parts << EnoncesVotesModel::tr("distingue %1 (contre)").arg(groupsOf(result, one.representeD));
    if (one.retire)
        parts << EnoncesVotesModel::tr("retiré par la modération");
    else if (one.estFragile())
        parts << EnoncesVotesModel::tr("peu de votes");
    return parts.join(QStringLiteral(" · "));
}

/// « 62,1 % pour [54 ; 70] · 21,0 % contre · n = 120 »
QString figuresOf(const PartGroupe& part) {
    if (part.n() == 0)
        return EnoncesVotesModel::tr("aucun vote");
    return EnoncesVotesModel::tr("pour %1 · contre %2 · n = %3")
        .arg(partTexte(part.accords, part.n(), part.accord),
             pourcentage(double(part.desaccords) / double(part.n())), entierTexte(part.n()));
}

QStringList rowNames(const ResultatVotes& result) {
    QStringList names{EnoncesVotesModel::tr("Tous")};
    for (const GroupeAnalyse& group : result.groupes)
        names << group.nom;
    return names;
}

} // namespace

void EnoncesVotesModel::setResultat(Resultat resultat, TriEnonces tri, int groupe) {
    beginResetModel();
    m_result = std::move(resultat);
    m_order = m_result ? ordreEnonces(*m_result, tri, groupe) : std::vector<int>();
    endResetModel();
}

const EnonceAnalyse& EnoncesVotesModel::enonce(int row) const {
    return m_result->enonces[size_t(m_order[size_t(row)])];
}

int EnoncesVotesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_order.size());
}

QString EnoncesVotesModel::sentence(const EnonceAnalyse& one) const {
    QStringList parts{textOf(one), headOf(*m_result, one), tr("tous : %1").arg(figuresOf(one.tous))};
    for (size_t group = 0; group < one.groupes.size(); ++group)
        parts << tr("groupe %1 : %2").arg(m_result->groupes[group].nom, figuresOf(one.groupes[group]));
    return parts.join(QStringLiteral(". "));
}

QVariant EnoncesVotesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnonceAnalyse& one = enonce(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(one);
    case Qt::AccessibleTextRole:
        return sentence(one);
    case TableRole::Id:
        return one.reference;
    default:
        return {};
    }
}

void dessinerBarreVotes(QPainter& painter, const QRect& rect, const PartGroupe& part) {
    painter.fillRect(rect, Theme::color(Token::SurfaceAlt));
    if (part.n() > 0) {
        const double unit = double(rect.width()) / double(part.n());
        const int agree = int(std::lround(double(part.accords) * unit));
        const int disagree = int(std::lround(double(part.desaccords) * unit));
        painter.fillRect(QRect(rect.left(), rect.top(), agree, rect.height()),
                         Theme::color(Token::SuccessSoftText));
        const QRect against(rect.right() + 1 - disagree, rect.top(), disagree, rect.height());
        painter.fillRect(against, Theme::color(Token::WarningSoft));
        painter.fillRect(against, QBrush(Theme::color(Token::WarningSoftText), Qt::BDiagPattern));
    }
    painter.setPen(Theme::color(Token::BorderStrong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

EnoncesVotesDelegate::EnoncesVotesDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

EnoncesVotesDelegate::Mesures EnoncesVotesDelegate::measure(const QModelIndex& index, int width) const {
    const auto* model = static_cast<const EnoncesVotesModel*>(index.model());
    const int inside = std::max(80, width - 2 * kPadding);
    const QFontMetrics small(Theme::font(FontRole::Small));
    const QFontMetrics body(Theme::font(FontRole::Body));
    Mesures sizes;
    const auto high = [inside](const QFontMetrics& metrics, const QString& text) {
        return metrics.boundingRect(QRect(0, 0, inside, 100'000), Qt::TextWordWrap, text).height();
    };
    sizes.texte = high(body, index.data().toString());
    sizes.tete = high(small, headOf(*model->resultat(), model->enonce(index.row())));
    sizes.ligne = small.height() + 4;
    const int rows = 1 + int(model->resultat()->groupes.size());
    sizes.total = 2 * kPadding + sizes.texte + sizes.tete + 6 + rows * sizes.ligne;
    return sizes;
}

QSize EnoncesVotesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(option)
    const int width = m_view->viewport()->width();
    return {width, measure(index, width).total};
}

void EnoncesVotesDelegate::paintBars(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const auto* model = static_cast<const EnoncesVotesModel*>(index.model());
    const ResultatVotes& result = *model->resultat();
    const EnonceAnalyse& one = model->enonce(index.row());
    const QStringList names = rowNames(result);
    const QFontMetrics small(Theme::font(FontRole::Small));
    int label = 0;
    for (const QString& name : names)
        label = std::max(label, small.horizontalAdvance(name));
    label = std::min(label, rect.width() / 4) + 22;
    const int line = small.height() + 4;
    const int figures =
        std::min(rect.width() / 2,
                 small.horizontalAdvance(tr("pour 100,0 % [100 ; 100] · contre 100,0 % · n = 99 999")));
    const int bar = std::max(40, rect.width() - label - figures - 12);
    painter.setFont(Theme::font(FontRole::Small));
    for (int i = 0; i < names.size(); ++i) {
        const QRect row(rect.left(), rect.top() + i * line, rect.width(), line);
        const PartGroupe& part = i == 0 ? one.tous : one.groupes[size_t(i - 1)];
        if (i > 0)
            dessinerMarque(painter, QPointF(row.left() + 6, row.center().y() + 0.5), 4.5, i - 1);
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRect(row.left() + 16, row.top(), label - 20, line), Qt::AlignVCenter,
                         small.elidedText(names.at(i), Qt::ElideRight, label - 20));
        dessinerBarreVotes(painter, QRect(row.left() + label, row.top() + 3, bar, line - 6), part);
        painter.setPen(Theme::color(i == 0 ? Token::Text : Token::TextMuted));
        const QRect told(row.left() + label + bar + 8, row.top(), row.width() - label - bar - 8, line);
        painter.drawText(told, Qt::AlignVCenter,
                         small.elidedText(figuresOf(part), Qt::ElideRight, told.width()));
    }
}

void EnoncesVotesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto* model = static_cast<const EnoncesVotesModel*>(index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawRowGround(*painter, option, option.state.testFlag(QStyle::State_MouseOver));
    const Mesures sizes = measure(index, option.rect.width());
    QRect rest = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter->setFont(Theme::font(FontRole::Body));
    painter->setPen(Theme::color(Token::Text));
    painter->drawText(QRect(rest.left(), rest.top(), rest.width(), sizes.texte), Qt::TextWordWrap,
                      index.data().toString());
    rest.setTop(rest.top() + sizes.texte);
    painter->setFont(Theme::font(FontRole::Small));
    painter->setPen(Theme::color(Token::TextMuted));
    painter->drawText(QRect(rest.left(), rest.top(), rest.width(), sizes.tete), Qt::TextWordWrap,
                      headOf(*model->resultat(), model->enonce(index.row())));
    rest.setTop(rest.top() + sizes.tete + 6);
    paintBars(*painter, rest, index);
    painter->restore();
}

} // namespace isegorie::ui
