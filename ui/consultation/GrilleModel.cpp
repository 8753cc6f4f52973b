#include "ui/consultation/GrilleModel.h"

#include "ui/shell/DataTable.h"

namespace isegorie::ui {

using namespace consultation;

namespace {

constexpr int kKept = 12'000;        // texts
constexpr qsizetype kTogether = 200; // texts of one reading
constexpr qsizetype kWaiting = 600;  // older wishes were scrolled past
constexpr qsizetype kBeginning = 300;

} // namespace

base::Result<GrilleModel::Lignes> GrilleModel::lire(const storage::Database& database,
                                                    const ChampCodage& champ,
                                                    const std::vector<qint64>& numeros) {
    Lignes lines;
    const auto texts =
        lireTextesDe(database, champ.champ, numeros,
                     [&lines](qint64 number, const QString& text) { lines[number].texte = text; });
    if (!texts)
        return base::echec(texts.error());
    const auto codes = codagesDe(database, champ, numeros);
    if (!codes)
        return base::echec(codes.error());
    for (auto it = codes->cbegin(); it != codes->cend(); ++it)
        lines[it.key()].codes = it.value();
    return lines;
}

GrilleModel::GrilleModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_loader(session), m_cache(kKept) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GrilleModel::fetch);
}

void GrilleModel::setTextes(const ChampCodage& champ, std::vector<qint64> numeros) {
    beginResetModel();
    m_field = champ;
    m_numbers = std::move(numeros);
    m_rows.clear();
    m_rows.reserve(qsizetype(m_numbers.size()));
    for (size_t i = 0; i < m_numbers.size(); ++i)
        m_rows.insert(m_numbers[i], int(i));
    ++m_generation;
    m_cache.clear();
    m_wanted.clear();
    endResetModel();
}

void GrilleModel::setPlan(const PlanCodification& plan) {
    m_labels.clear();
    for (const CodePlan& one : plan.codes)
        m_labels.insert(one.id, one.libelle);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Codes), index(rowCount() - 1, Codes));
}

void GrilleModel::relire() {
    ++m_turn;
}

const GrilleModel::Ligne* GrilleModel::relireTexte(qint64 numero) {
    const int row = rowOf(numero);
    const auto lines = row < 0 ? base::Result<Lignes>() : lire(m_session.database(), m_field, {numero});
    if (!lines || !lines->contains(numero))
        return nullptr;
    auto* line = new Ligne(lines->value(numero));
    line->lecture = m_turn;
    m_cache.insert(numero, line);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return m_cache.object(numero);
}

qint64 GrilleModel::numeroAt(int row) const {
    return row >= 0 && row < rowCount() ? m_numbers[size_t(row)] : 0;
}

int GrilleModel::rowOf(qint64 numero) const {
    return m_rows.value(numero, -1);
}

int GrilleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_numbers.size());
}

int GrilleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const GrilleModel::Ligne* GrilleModel::ligneAt(int row) const {
    const qint64 number = m_numbers[size_t(row)];
    const Ligne* line = m_cache.object(number);
    if (line == nullptr || line->lecture < m_turn)
        want(number);
    return line;
}

void GrilleModel::want(qint64 number) const {
    m_wanted.removeOne(number);
    m_wanted.prepend(number);
    if (m_wanted.size() > kWaiting)
        m_wanted.resize(kWaiting);
    if (!m_soon.isActive())
        m_soon.start();
}

void GrilleModel::fetch() {
    if (m_loader.isLoading() || m_wanted.isEmpty())
        return;
    const QList<qint64> now = m_wanted.mid(0, kTogether);
    m_wanted = m_wanted.mid(now.size());
    m_loader.load<Lignes>([field = m_field, numbers = std::vector<qint64>(now.begin(), now.end())](
                              const storage::Database& database) { return lire(database, field, numbers); },
                          [this, generation = m_generation, turn = m_turn](const auto& lines) {
                              loaded(generation, turn, lines);
                          });
}

void GrilleModel::loaded(int generation, int turn, const base::Result<Lignes>& lines) {
    if (generation == m_generation && lines) {
        int first = rowCount(), last = -1;
        for (auto it = lines->cbegin(); it != lines->cend(); ++it) {
            auto* line = new Ligne(it.value());
            line->lecture = turn;
            m_cache.insert(it.key(), line);
            first = std::min(first, rowOf(it.key()));
            last = std::max(last, rowOf(it.key()));
        }
        if (last >= 0)
            Q_EMIT dataChanged(index(std::max(0, first), 0), index(last, ColumnCount - 1));
    }
    if (!m_wanted.isEmpty())
        m_soon.start();
}

QString GrilleModel::codesOf(const Ligne& line) const {
    QStringList names;
    for (const CodagePose& one : line.codes)
        if (const QString name = one.codeId.isEmpty() ? tr("aucun code") : m_labels.value(one.codeId);
            !name.isEmpty() && !names.contains(name))
            names << name;
    return names.join(QStringLiteral(", "));
}

QVariant GrilleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == TableRole::Id)
        return QString::number(m_numbers[size_t(index.row())]);
    if (role != Qt::DisplayRole)
        return {};
    const Ligne* line = ligneAt(index.row());
    if (line == nullptr)
        return index.column() == Texte ? QStringLiteral("…") : QString();
    return index.column() == Texte ? line->texte.left(kBeginning).simplified() : codesOf(*line);
}

QVariant GrilleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Texte ? tr("Texte") : tr("Codes");
}

} // namespace isegorie::ui
