#include "ui/recrutement/PlanModel.h"

#include "ui/recrutement/PlanSaisie.h"
#include "ui/shell/DataTable.h"

#include <QBrush>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

bool sameShape(const Plan& a, const Plan& b) {
    const auto sameCategories = [](const Critere& one, const Critere& two) {
        return one.id == two.id &&
               std::equal(one.categories.begin(), one.categories.end(), two.categories.begin(),
                          two.categories.end(),
                          [](const Categorie& x, const Categorie& y) { return x.id == y.id; });
    };
    return std::equal(a.criteres.begin(), a.criteres.end(), b.criteres.begin(), b.criteres.end(),
                      sameCategories);
}

QString number(std::optional<int> value) {
    return value ? QString::number(*value) : QString();
}

/// Below a criterion: what its values ask for together.
QString sumText(const Critere& critere, int column) {
    int sum = 0;
    for (const Categorie& categorie : critere.valeurs()) {
        if (column == PlanModel::Part)
            sum += categorie.part.value_or(0);
        else if (column == PlanModel::Minimum)
            sum += categorie.quota.min;
        else if (!categorie.quota.max)
            return QStringLiteral("∞");
        else
            sum += *categorie.quota.max;
    }
    if (column == PlanModel::Part)
        return sum > 0 ? partTexte(sum) : QString();
    return QString::number(sum);
}

QString headerTip(int column) {
    if (column == PlanModel::Minimum || column == PlanModel::Maximum)
        return PlanModel::tr(
            "« Cibles » y met les deux entiers qui encadrent la part de la population : pour "
            "12,4 personnes, 12 et 13");
    return column == PlanModel::Souple ? PlanModel::tr("Jusqu’où un relâchement peut aller") : QString();
}

QString genreText(const Critere& critere) {
    if (critere.genre == GenreCritere::Standard)
        return critere.sensible ? PlanModel::tr("Standard · article 9 du RGPD") : PlanModel::tr("Standard");
    if (critere.genre == GenreCritere::Supplementaire)
        return PlanModel::tr("Quota supplémentaire, payant");
    return critere.incidence ? PlanModel::tr("Cible spécifique, incidence %1")
                                   .arg(partTexte(static_cast<int>(*critere.incidence / 100)))
                             : PlanModel::tr("Cible spécifique, incidence à donner");
}

} // namespace

QString partTexte(int millioniemes, bool signe) {
    constexpr double kPerPercent = kMillion / 100.0;
    const QString text = QLocale(QLocale::French).toString(millioniemes / kPerPercent, 'g', 6);
    return signe ? text + QStringLiteral("\u00a0%") : text;
}

void PlanModel::setPlan(const Plan& plan) {
    if (!sameShape(plan, m_plan)) {
        beginResetModel();
        m_plan = plan;
        endResetModel();
        return;
    }
    m_plan = plan;
    if (m_plan.criteres.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex above = index(row, 0);
        if (const int rows = rowCount(above); rows > 0)
            Q_EMIT dataChanged(index(0, 0, above), index(rows - 1, ColumnCount - 1, above));
    }
}

void PlanModel::setNombres(const QHash<QString, int>& nombres) {
    m_nombres = nombres;
    setPlan(m_plan);
}

void PlanModel::setConflit(const QStringList& categorieIds) {
    if (m_conflit == categorieIds)
        return;
    m_conflit = categorieIds;
    setPlan(m_plan);
}

void PlanModel::setSouplesseSousNom(bool sousNom) {
    if (m_souplesseSousNom == sousNom)
        return;
    m_souplesseSousNom = sousNom;
    setPlan(m_plan);
}

const Critere* PlanModel::critereAt(const QModelIndex& index) const {
    if (!index.isValid())
        return nullptr;
    const quintptr above = index.internalId();
    return &m_plan.criteres.at(above == 0 ? index.row() : static_cast<qsizetype>(above - 1));
}

const Categorie* PlanModel::categorieAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &critereAt(index)->categories.at(index.row());
}

QModelIndex PlanModel::find(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex above = index(row, 0);
        if (m_plan.criteres.at(row).id == id)
            return above;
        const QList<Categorie>& categories = m_plan.criteres.at(row).categories;
        for (int place = 0; place < categories.size(); ++place)
            if (categories.at(place).id == id)
                return index(place, 0, above);
    }
    return {};
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex PlanModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr(0));
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_plan.criteres.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_plan.criteres.at(parent.row()).categories.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    Q_UNUSED(parent)
    return ColumnCount;
}

QString PlanModel::categorieText(const Categorie& categorie, int column, bool editing) const {
    switch (column) {
    case Libelle:
        return categorie.libelle;
    case Part:
        return categorie.part ? partTexte(*categorie.part, !editing) : QString();
    case Minimum:
        return QString::number(categorie.quota.min);
    case Maximum:
        return categorie.quota.max || editing ? number(categorie.quota.max) : QStringLiteral("∞");
    case Souple:
        return categorie.quota.minSouple || categorie.quota.maxSouple
                   ? tr("%1 à %2").arg(number(categorie.quota.minSouple.value_or(categorie.quota.min)),
                                       categorie.quota.maxSouple || editing
                                           ? number(categorie.quota.maxSouple)
                                       : categorie.quota.max ? number(categorie.quota.max)
                                                             : QStringLiteral("∞"))
                   : QString();
    case Vivier:
        return m_nombres.isEmpty() ? QString() : QLocale().toString(m_nombres.value(categorie.id));
    default:
        return {};
    }
}

QVariant PlanModel::critereData(const Critere& critere, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        if (column == Libelle)
            return critere.libelle;
        return column == Part || column == Minimum || column == Maximum ? sumText(critere, column)
                                                                        : QString();
    case Qt::EditRole:
        return column == Libelle ? critere.libelle : QString();
    case TableRole::Subtitle:
        return column == Libelle ? genreText(critere) : QString();
    case Qt::FontRole:
        return Theme::font(FontRole::Strong);
    case Qt::ForegroundRole:
        return column == Libelle ? QVariant() : QVariant(QBrush(Theme::color(Token::TextMuted)));
    case Qt::AccessibleTextRole:
        return column == Libelle ? tr("%1, %2").arg(critere.libelle, genreText(critere)) : QVariant();
    default:
        return {};
    }
}

QString PlanModel::subtitleOf(const Critere& critere, const Categorie& categorie) const {
    QStringList parts;
    if (categorie.estSousTotal)
        parts << tr("Sous-total");
    else if (const Categorie* subtotal = critere.find(categorie.sousTotal))
        parts << tr("compte dans « %1 »").arg(subtotal->libelle);
    if (const QString bounds = categorieText(categorie, Souple, false);
        m_souplesseSousNom && !bounds.isEmpty())
        parts << tr("souplesse : %1").arg(bounds);
    return parts.join(QStringLiteral(" · "));
}

QVariant PlanModel::categorieData(const Critere& critere, const Categorie& categorie, int column,
                                  int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return categorieText(categorie, column, role == Qt::EditRole);
    case TableRole::Subtitle:
        return column == Libelle ? subtitleOf(critere, categorie) : QString();
    case TableRole::Tone: {
        const bool figure = column == Minimum || column == Maximum;
        return figure && m_conflit.contains(categorie.id) ? QVariant(int(Tone::Danger)) : QVariant();
    }
    case Qt::ForegroundRole:
        if (column == Vivier && !m_nombres.isEmpty() && m_nombres.value(categorie.id) < categorie.quota.min)
            return QBrush(Theme::softTextColor(Tone::Danger));
        return {};
    case Qt::ToolTipRole:
        return column == Libelle && !categorie.synonymes.isEmpty()
                   ? tr("Aussi lu : %1").arg(categorie.synonymes.join(QStringLiteral(", ")))
                   : QVariant();
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Libelle ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    const Critere* critere = critereAt(index);
    const Categorie* categorie = categorieAt(index);
    if (role == TableRole::Id)
        return categorie ? categorie->id : critere->id;
    return categorie ? categorieData(*critere, *categorie, index.column(), role)
                     : critereData(*critere, index.column(), role);
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    if (const Categorie* known = categorieAt(index)) {
        Categorie categorie = *known;
        base::Status read;
        const auto take = [&read](const auto& result, const auto& assign) {
            if (result)
                assign(*result);
            else
                read = base::echec(result.error());
        };
        if (index.column() == Libelle)
            categorie.libelle = text;
        else if (index.column() == Part)
            take(partSaisie(text), [&](auto part) { categorie.part = part; });
        else if (index.column() == Minimum)
            take(entierSaisi(text), [&](auto minimum) { categorie.quota.min = minimum.value_or(0); });
        else if (index.column() == Maximum)
            take(entierSaisi(text), [&](auto maximum) { categorie.quota.max = maximum; });
        else
            take(souplesseSaisie(text), [&](const auto& bounds) {
                std::tie(categorie.quota.minSouple, categorie.quota.maxSouple) = bounds;
            });
        if (!read)
            Q_EMIT refused(read.error().texte());
        else
            Q_EMIT categorieEdited(categorie);
        return bool(read);
    }
    Critere critere = *critereAt(index);
    critere.libelle = text;
    Q_EMIT critereEdited(critere);
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Libelle)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return headerTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Libelle:
        return tr("Critère et catégories");
    case Part:
        return tr("Population");
    case Minimum:
        return tr("Min.");
    case Maximum:
        return tr("Max.");
    case Souple:
        return tr("Souplesse");
    case Vivier:
        return tr("Vivier");
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool cell = index.column() != Vivier && (index.column() == Libelle || categorieAt(index));
    if (index.isValid() && m_editable && cell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace isegorie::ui
