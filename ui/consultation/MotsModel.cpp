#include "ui/consultation/MotsModel.h"

#include "ui/shell/DataTable.h"

#include <QLocale>

#include <algorithm>

namespace isegorie::ui {

void MotsModel::setMots(Mots mots, bool formes, bool motsOutils) {
    beginResetModel();
    m_words = std::move(mots);
    m_forms = formes;
    m_rows.clear();
    if (m_words && formes) {
        for (const auto& lemma : m_words->lemmes)
            if (motsOutils || !lemma.outil)
                m_rows.insert(m_rows.end(), lemma.formes.begin(), lemma.formes.end());
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
            return m_words->formes[size_t(a)].occurrences > m_words->formes[size_t(b)].occurrences;
        });
    } else if (m_words) {
        for (int i = 0; i < int(m_words->lemmes.size()); ++i)
            if (motsOutils || !m_words->lemmes[size_t(i)].outil)
                m_rows.push_back(i);
    }
    endResetModel();
}

std::vector<int> MotsModel::formesDe(int row) const {
    const int place = m_rows[size_t(row)];
    return m_forms ? std::vector<int>{place} : m_words->lemmes[size_t(place)].formes;
}

int MotsModel::lemmeDe(int row) const {
    const int place = m_rows[size_t(row)];
    return m_forms ? m_words->formes[size_t(place)].lemme : place;
}

QString MotsModel::mot(int row) const {
    const auto place = size_t(m_rows[size_t(row)]);
    return m_forms ? m_words->formes[place].forme : m_words->lemmes[place].lemme;
}

qint64 MotsModel::occurrences(int row) const {
    const auto place = size_t(m_rows[size_t(row)]);
    return m_forms ? m_words->formes[place].occurrences : m_words->lemmes[place].occurrences;
}

qint64 MotsModel::contributions(int row) const {
    const auto place = size_t(m_rows[size_t(row)]);
    return m_forms ? qint64(m_words->formes[place].textes.size()) : m_words->lemmes[place].textes;
}

QString MotsModel::idDe(int row) const {
    return (m_forms ? QStringLiteral("f:") : QStringLiteral("l:")) + mot(row);
}

int MotsModel::rowOf(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (idDe(row) == id)
            return row;
    return -1;
}

QString MotsModel::formsText(int row, int most) const {
    QStringList names;
    for (const int form : formesDe(row)) {
        if (names.size() == most)
            return names.join(QStringLiteral(", ")) + QStringLiteral("…");
        names << m_words->formes[size_t(form)].forme;
    }
    return names.join(QStringLiteral(", "));
}

int MotsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MotsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MotsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool word = index.column() == Mot;
    const auto count = [&] { return index.column() == Occurrences ? occurrences(row) : contributions(row); };
    switch (role) {
    case Qt::DisplayRole:
        return word ? mot(row) : QLocale().toString(count());
    case Qt::TextAlignmentRole:
        return word ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case TableRole::Id:
        return idDe(row);
    case TableRole::Sort:
        return word ? QVariant(mot(row)) : QVariant(count());
    case TableRole::Copy:
        return word ? QVariant() : QVariant(QString::number(count()));
    case TableRole::Subtitle:
        return word && !m_forms ? QVariant(formsText(row, 5)) : QVariant();
    case TableRole::Filter:
        return word ? QVariant(mot(row) + u' ' + formsText(row, 50)) : QVariant(QString());
    default:
        return {};
    }
}

QVariant MotsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Mot:
        return m_forms ? tr("Forme écrite") : tr("Lemme et ses formes");
    case Occurrences:
        return tr("Occurrences");
    case Contributions:
        return tr("Contributions");
    default:
        return {};
    }
}

} // namespace isegorie::ui
