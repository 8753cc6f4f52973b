#include "ui/consultation/ConcordanceModel.h"

#include "core/consultation/Signalements.h"
#include "ui/shell/CellPainting.h"
#include "ui/shell/DataTable.h"

#include <QCollator>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace isegorie::ui {

using consultation::LigneConcordance;

namespace {

/// Words from the last to the first: what stands next to the word decides.
QString turned(const QString& text) {
    QStringList words = text.split(u' ');
    std::reverse(words.begin(), words.end());
    return words.join(u' ');
}

} // namespace

void ConcordanceModel::setConcordance(consultation::Concordance concordance) {
    beginResetModel();
    m_concordance = std::move(concordance);
    arrange();
    endResetModel();
}

void ConcordanceModel::setOrdre(Ordre ordre) {
    beginResetModel();
    m_order = ordre;
    arrange();
    endResetModel();
}

void ConcordanceModel::arrange() {
    m_rows.resize(m_concordance.lignes.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_order == Ordre::Textes)
        return;
    const QCollator collator{QLocale(QLocale::French)};
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_concordance.lignes.size());
    for (const LigneConcordance& line : m_concordance.lignes)
        keys.push_back(collator.sortKey(m_order == Ordre::AGauche ? turned(line.gauche) : line.droite));
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&keys](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
}

qint64 ConcordanceModel::numeroDe(const QString& id) {
    return id.section(u':', 0, 0).toLongLong();
}

int ConcordanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConcordanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QVariant ConcordanceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LigneConcordance& line = m_concordance.lignes[size_t(m_rows[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return QString(line.gauche + u' ' + line.mot + u' ' + line.droite);
    case TableRole::Copy: // on screen as it was written, masked outside
        return consultation::masquer(line.gauche + u' ' + line.mot + u' ' + line.droite);
    case TableRole::Id:
        return QStringLiteral("%1:%2").arg(line.numero).arg(line.debut);
    case Gauche:
        return line.gauche;
    case Mot:
        return line.mot;
    case Droite:
        return line.droite;
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole
               ? QVariant(tr("Concordance : les mots des participants"))
               : QVariant();
}

void ConcordanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                                const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    const auto* table = qobject_cast<const DataTable*>(option.widget);
    drawRowGround(*painter, option, table && table->hoveredRow() == index.row());
    const QRect rect = option.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    const QString word = index.data(ConcordanceModel::Mot).toString();
    const QFont strong = Theme::font(FontRole::Strong);
    const int wide = std::min(rect.width() / 2, QFontMetrics(strong).horizontalAdvance(word));
    const int gap = QFontMetrics(option.font).horizontalAdvance(u' ') + 2;
    const QRect middle(rect.left() + (rect.width() - wide) / 2, rect.top(), wide, rect.height());
    painter->setFont(option.font);
    painter->setPen(Theme::color(Token::Text));
    const QFontMetrics metrics(option.font);
    const QRect left(rect.left(), rect.top(), middle.left() - gap - rect.left(), rect.height());
    painter->drawText(
        left, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data(ConcordanceModel::Gauche).toString(), Qt::ElideLeft, left.width()));
    const QString next = index.data(ConcordanceModel::Droite).toString();
    const bool joined = !next.isEmpty() && QStringView(u",.)…’'-").contains(next.front());
    const int after = middle.right() + 1 + (joined ? 1 : gap);
    const QRect right(after, rect.top(), rect.right() + 1 - after, rect.height());
    painter->drawText(right, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(next, Qt::ElideRight, right.width()));
    painter->setFont(strong);
    painter->setPen(Theme::color(Token::Accent));
    painter->drawText(middle, Qt::AlignCenter | Qt::TextSingleLine,
                      QFontMetrics(strong).elidedText(word, Qt::ElideRight, wide + 2));
    painter->restore();
}

} // namespace isegorie::ui
