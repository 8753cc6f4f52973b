#include "ui/marche/BonLignesModel.h"

#include "ui/marche/BonAffichage.h"

#include <QMimeData>

#include <algorithm>

namespace isegorie::ui {

using marche::LigneBon;

namespace {

bool isNumber(int column) {
    return column == BonLignesModel::Quantite || column == BonLignesModel::Pu ||
           column == BonLignesModel::Tva || column == BonLignesModel::Total;
}

} // namespace

void BonLignesModel::setLignes(const QList<LigneBon>& lignes) {
    QSet<QString> kept;
    for (const LigneBon& ligne : lignes)
        kept.insert(ligne.id);
    for (int row = int(m_lignes.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_lignes.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_lignes.removeAt(row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < lignes.size(); ++row) {
        const LigneBon& ligne = lignes.at(row);
        const int from = indexOf(ligne.id).row();
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_lignes.insert(row, ligne);
            m_keys.insert(row, m_nextKey++);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_lignes.move(from, row);
            m_keys.move(from, row);
            endMoveRows();
        }
        if (m_lignes.at(row) == ligne)
            continue;
        m_lignes[row] = ligne;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        const QModelIndex detail = index(0, 0, index(row, 0));
        Q_EMIT dataChanged(detail, detail);
    }
}

const LigneBon* BonLignesModel::ligneAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const int row = index.internalId() == 0 ? index.row() : rowOfKey(index.internalId());
    return row >= 0 && row < m_lignes.size() ? &m_lignes.at(row) : nullptr;
}

QModelIndex BonLignesModel::indexOf(const QString& ligneId) const {
    for (int row = 0; row < m_lignes.size(); ++row)
        if (m_lignes.at(row).id == ligneId)
            return index(row, 0);
    return {};
}

void BonLignesModel::setEditable(bool editable) {
    if (editable == m_editable)
        return;
    m_editable = editable;
    if (!m_lignes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lignes.size()) - 1, ColumnCount - 1));
}

int BonLignesModel::rowOfKey(quintptr key) const {
    return int(m_keys.indexOf(key));
}

QModelIndex BonLignesModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_keys.at(parent.row()) : quintptr(0));
}

QModelIndex BonLignesModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOfKey(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int BonLignesModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return int(m_lignes.size());
    return parent.internalId() == 0 && parent.column() == 0 ? 1 : 0;
}

int BonLignesModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent)
    return ColumnCount;
}

QStringList BonLignesModel::justification(const LigneBon& ligne) {
    QStringList parts;
    const auto add = [&parts](const QString& heading, const QString& text) {
        if (!text.isEmpty())
            parts << heading << text;
    };
    add(tr("Article"), ligne.article);
    add(tr("Règle"), ligne.regle);
    const auto readings = [](QStringList lines) {
        std::transform(lines.begin(), lines.end(), lines.begin(), marche::lectureSansIntitule);
        return lines.join(QLatin1Char('\n'));
    };
    add(tr("Lecture retenue"), readings(ligne.hypotheses));
    add(tr("Autre lecture"), readings(ligne.alternative.split(QLatin1Char('\n'), Qt::SkipEmptyParts)));
    if (ligne.regle.isEmpty())
        add(tr("Origine"), tr("Quantité saisie : aucune règle ne l’a calculée."));
    return parts;
}

QStringList BonLignesModel::notes(const LigneBon& ligne) {
    QStringList lines;
    if (!ligne.article.isEmpty())
        lines << (ligne.hypotheses.isEmpty()
                      ? ligne.article
                      : QStringLiteral("%1 · %2").arg(ligne.article,
                                                      marche::lectureSansIntitule(ligne.hypotheses.first())));
    for (const QString& other : ligne.alternative.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines << tr("Autre lecture : %1").arg(marche::lectureSansIntitule(other));
    return lines;
}

QVariant BonLignesModel::cell(const LigneBon& ligne, int column) const {
    switch (column) {
    case Rang:
        return ligne.rang;
    case Code:
        return ligne.code;
    case Libelle:
        return ligne.sansFichier ? tr("%1 (sans fichier fourni)").arg(ligne.libelle) : ligne.libelle;
    case Quantite:
        return marche::quantiteTexte(ligne.quantite);
    case Unite:
        return ligne.unite;
    case Pu:
        return montantTexte(ligne.pu);
    case Tva:
        return marche::tauxTexte(ligne.tauxTva);
    case Total:
        return montantTexte(ligne.total());
    default:
        return {};
    }
}

QVariant BonLignesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LigneBon* ligne = ligneAt(index);
    if (!ligne)
        return {};
    if (role == LigneId)
        return ligne->id;
    if (index.internalId() != 0) {
        if (index.column() != 0)
            return {};
        const QStringList parts = justification(*ligne);
        if (role == Justification)
            return parts;
        return role == Qt::AccessibleTextRole ? QVariant(parts.join(QLatin1Char('\n'))) : QVariant();
    }
    switch (role) {
    case Notes:
        return index.column() == Libelle ? QVariant(notes(*ligne)) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(*ligne, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Libelle)
            return cell(*ligne, Libelle);
        return index.column() == Quantite && m_editable ? tr("Modifier la quantité (F2)") : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool BonLignesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const LigneBon* ligne = ligneAt(index);
    if (role != Qt::EditRole || !ligne || !m_writer || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    // A copy: what the writer stores comes back through setLignes while this runs.
    const LigneBon before = *ligne;
    const base::Status status = m_writer(before, index.column(), text);
    if (!status)
        Q_EMIT refused(status.error());
    return status.has_value();
}

QVariant BonLignesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("N°"),       tr("UO"),      tr("Désignation"),
                                tr("Quantité"), tr("Unité"),   tr("Prix unit. HT"),
                                tr("TVA"),      tr("Total HT")};
    return titles.value(section);
}

Qt::ItemFlags BonLignesModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != 0)
        return flags | Qt::ItemNeverHasChildren;
    if (m_editable) {
        flags |= Qt::ItemIsDropEnabled;
        if (index.column() == Quantite || index.column() == Tva)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QStringList BonLignesModel::mimeTypes() const {
    return {QLatin1String(kMimeUo)};
}

bool BonLignesModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                     const QModelIndex& parent) const {
    Q_UNUSED(row)
    Q_UNUSED(column)
    Q_UNUSED(parent)
    return m_editable && action == Qt::CopyAction && data->hasFormat(QLatin1String(kMimeUo));
}

bool BonLignesModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString text = QString::fromUtf8(data->data(QLatin1String(kMimeUo)));
    QStringList codes;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            codes << line.trimmed();
    Q_EMIT codesDropped(codes);
    return true;
}

} // namespace isegorie::ui
