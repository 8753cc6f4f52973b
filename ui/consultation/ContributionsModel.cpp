#include "ui/consultation/ContributionsModel.h"

#include "core/base/Dates.h"
#include "core/consultation/Signalements.h"
#include "ui/shell/DataTable.h"

#include <QDate>

#include <algorithm>

namespace isegorie::ui {

using consultation::ResumeContribution;

namespace {

constexpr int kBloc = 100;   // rows read together
constexpr int kKept = 120;   // pages kept: 12,000 beginnings of texts
constexpr int kTogether = 4; // pages of one reading
constexpr int kWaiting = 12; // older wishes were scrolled past

} // namespace

QString natureTexte(const QString& nature) {
    // Keys have no accents; most are the word itself.
    static const QHash<QString, const char*> known{{QStringLiteral("reponse"), QT_TR_NOOP("Réponse")},
                                                   {QStringLiteral("debat"), QT_TR_NOOP("Débat")}};
    const auto found = known.constFind(nature);
    if (found != known.cend())
        return ContributionsModel::tr(*found);
    return nature.left(1).toUpper() + nature.mid(1);
}

ContributionsModel::ContributionsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_loader(session), m_blocs(kKept) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ContributionsModel::fetch);
}

void ContributionsModel::setNumeros(Numeros numeros) {
    beginResetModel();
    m_numeros = std::move(numeros);
    ++m_generation;
    m_blocs.clear();
    m_wanted.clear();
    endResetModel();
}

int ContributionsModel::rowOf(qint64 numero) const {
    if (!m_numeros)
        return -1;
    const auto found = std::lower_bound(m_numeros->begin(), m_numeros->end(), numero);
    return found == m_numeros->end() || *found != numero ? -1 : int(found - m_numeros->begin());
}

qint64 ContributionsModel::numeroAt(int row) const {
    return row >= 0 && row < rowCount() ? (*m_numeros)[size_t(row)] : 0;
}

int ContributionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_numeros ? 0 : int(m_numeros->size());
}

int ContributionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const ResumeContribution* ContributionsModel::rowAt(int row) const {
    const int bloc = row / kBloc;
    if (const Bloc* known = m_blocs.object(bloc)) {
        const auto found = std::lower_bound(
            known->begin(), known->end(), numeroAt(row),
            [](const ResumeContribution& one, qint64 numero) { return one.numero < numero; });
        return found == known->end() || found->numero != numeroAt(row) ? nullptr : &*found;
    }
    m_wanted.removeOne(bloc);
    m_wanted.prepend(bloc);
    m_wanted = m_wanted.mid(0, kWaiting);
    if (!m_soon.isActive())
        m_soon.start();
    return nullptr;
}

void ContributionsModel::fetch() {
    if (m_loader.isLoading() || m_wanted.isEmpty())
        return;
    const QList<int> blocs = m_wanted.mid(0, kTogether);
    m_wanted = m_wanted.mid(blocs.size());
    std::vector<qint64> numbers;
    for (const int bloc : blocs) {
        const auto first = m_numeros->begin() + std::min(bloc * kBloc, rowCount());
        numbers.insert(numbers.end(), first, m_numeros->begin() + std::min((bloc + 1) * kBloc, rowCount()));
    }
    m_loader.load<std::vector<ResumeContribution>>(
        [numbers](const storage::Database& database) { return consultation::resumesDe(database, numbers); },
        [this, blocs, generation = m_generation](const auto& rows) { loaded(generation, blocs, rows); });
}

void ContributionsModel::loaded(int generation, const QList<int>& blocs,
                                const base::Result<std::vector<ResumeContribution>>& rows) {
    if (generation == m_generation && rows) {
        QHash<int, Bloc*> made;
        for (const int bloc : blocs)
            made.insert(bloc, new Bloc);
        for (const ResumeContribution& one : *rows)
            if (Bloc* own = made.value(rowOf(one.numero) / kBloc))
                own->push_back(one);
        for (const int bloc : blocs) {
            m_blocs.insert(bloc, made.value(bloc));
            Q_EMIT dataChanged(index(bloc * kBloc, 0),
                               index(std::min((bloc + 1) * kBloc, rowCount()) - 1, ColumnCount - 1));
        }
    }
    if (!m_wanted.isEmpty())
        m_soon.start();
}

QVariant ContributionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == TableRole::Id)
        return QString::number(numeroAt(index.row()));
    const bool subtitle = role == TableRole::Subtitle && index.column() == Texte;
    if (role == TableRole::Copy && index.column() == Texte) // on screen as it was written, masked outside
        return consultation::masquer(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && !subtitle)
        return {};
    const ResumeContribution* row = rowAt(index.row());
    if (!row)
        return subtitle ? QVariant() : QVariant(QStringLiteral("…"));
    switch (index.column()) {
    case Texte:
        if (subtitle)
            return row->titre.isEmpty() ? row->identifiant.section(u'/', 1) : row->texte.simplified();
        return (row->titre.isEmpty() ? row->texte : row->titre).simplified();
    case Nature:
        return natureTexte(row->nature);
    default:
        return base::dateCourte(QDate::fromString(row->date.left(10), Qt::ISODate));
    }
}

QVariant ContributionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Texte:
        return tr("Contribution");
    case Nature:
        return tr("Nature");
    case Date:
        return tr("Date");
    default:
        return {};
    }
}

} // namespace isegorie::ui
