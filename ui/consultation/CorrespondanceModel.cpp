#include "ui/consultation/CorrespondanceModel.h"

#include "ui/shell/DataTable.h"

#include <algorithm>
#include <array>

namespace isegorie::ui {

using namespace consultation;
using Usages = UsageColonne::Usage;

namespace {

constexpr std::array<Usages, 10> kUsages{
    Usages::Texte,  Usages::Titre,       Usages::Question, Usages::Variable,    Usages::Date,
    Usages::Auteur, Usages::Identifiant, Usages::Parent,   Usages::Personnelle, Usages::Ignoree};

bool hasKind(Usages usage) {
    return usage == Usages::Question || usage == Usages::Variable;
}

CorrespondanceModel::Choix kinds(const QString& recognised) {
    using M = CorrespondanceModel;
    M::Choix all{{QString(), recognised.isEmpty() ? M::tr("Selon les réponses")
                                                  : M::tr("Reconnu : %1").arg(recognised)}};
    for (const GenreQuestion kind : {GenreQuestion::Texte, GenreQuestion::Choix})
        all.append({cle(kind), libelle(kind)});
    const std::pair<const char*, QString> separators[]{
        {"|", QStringLiteral("|")}, {",", QStringLiteral(",")}, {";", QStringLiteral(";")},
        {"/", QStringLiteral("/")}, {"+", QStringLiteral("+")}, {"\n", M::tr("retour à la ligne")}};
    for (const auto& [separator, shown] : separators)
        all.append({cle(GenreQuestion::ChoixMultiple) + QLatin1Char('\t') + QLatin1String(separator),
                    M::tr("Plusieurs choix, séparés par « %1 »").arg(shown)});
    for (const GenreQuestion kind : {GenreQuestion::Echelle, GenreQuestion::Nombre})
        all.append({cle(kind), libelle(kind)});
    all.append({QStringLiteral("date"), M::tr("Jour")});
    return all;
}

CorrespondanceModel::Choix natures() {
    using M = CorrespondanceModel;
    return {{QStringLiteral("nom"), M::tr("Nom")},
            {QStringLiteral("courriel"), M::tr("Courriel")},
            {QStringLiteral("telephone"), M::tr("Téléphone")},
            {QStringLiteral("adresse"), M::tr("Adresse")},
            {QStringLiteral("autre"), M::tr("Autre donnée")}};
}

} // namespace

void CorrespondanceModel::setApercu(ApercuExport apercu) {
    beginResetModel();
    m_apercu = std::move(apercu);
    m_usages = m_apercu.usages;
    check();
    endResetModel();
}

void CorrespondanceModel::check() {
    m_problems = problemes(m_apercu, m_usages);
}

QString CorrespondanceModel::remarque() const {
    QStringList texts;
    for (const ProblemeColonne& one : m_problems)
        if (one.colonne < 0)
            texts << one.message;
    return texts.join(u'\n');
}

bool CorrespondanceModel::isBlocked() const {
    return std::any_of(m_problems.begin(), m_problems.end(), [](const ProblemeColonne& one) {
        return one.niveau == base::Constat::Niveau::Bloquant;
    });
}

int CorrespondanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_usages.size());
}

int CorrespondanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CorrespondanceModel::examples(int row) const {
    constexpr int kShown = 3;
    QStringList shown;
    for (const QStringList& line : m_apercu.lignes)
        if (const QString value = line.value(row).simplified(); !value.isEmpty() && !shown.contains(value)) {
            shown << (value.size() > 40 ? value.left(39) + u'…' : value);
            if (shown.size() == kShown)
                break;
        }
    return shown.join(QStringLiteral(" · "));
}

CorrespondanceModel::Choix CorrespondanceModel::choix(const QModelIndex& index) const {
    if (index.column() == Usage) {
        Choix all;
        for (const Usages usage : kUsages)
            all.append({cle(usage), libelle(usage)});
        return all;
    }
    const Usages usage = m_usages.at(index.row()).usage;
    if (index.column() != Genre)
        return {};
    return hasKind(usage)                 ? kinds(m_apercu.genres.value(index.row()))
           : usage == Usages::Personnelle ? natures()
                                          : Choix();
}

QString CorrespondanceModel::keyOf(const QModelIndex& index) const {
    const UsageColonne& one = m_usages.at(index.row());
    if (index.column() == Usage)
        return cle(one.usage);
    if (one.usage == Usages::Personnelle)
        return one.nature;
    return one.separateur.isEmpty() ? one.genre : one.genre + QLatin1Char('\t') + one.separateur;
}

QString CorrespondanceModel::textOf(const QModelIndex& index) const {
    const QString key = keyOf(index);
    const Choix all = choix(index);
    const auto found =
        std::find_if(all.begin(), all.end(), [&key](const auto& one) { return one.first == key; });
    return found != all.end() ? found->second : all.isEmpty() ? QString() : key;
}

QVariant CorrespondanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const UsageColonne& one = m_usages.at(index.row());
    if (role == TableRole::Id)
        return QString::number(index.row());
    if (role == Qt::EditRole && (index.column() == Usage || index.column() == Genre))
        return keyOf(index);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Entete:
        return one.entete;
    case Valeurs:
        return examples(index.row());
    case Usage:
    case Genre:
        return textOf(index);
    default: {
        const auto found =
            std::find_if(m_problems.begin(), m_problems.end(),
                         [&index](const ProblemeColonne& problem) { return problem.colonne == index.row(); });
        return found == m_problems.end() ? QString() : found->message;
    }
    }
}

bool CorrespondanceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || value.toString() == keyOf(index))
        return false;
    UsageColonne& one = m_usages[index.row()];
    const QString key = value.toString();
    if (index.column() == Usage) {
        const auto* const found =
            std::find_if(kUsages.begin(), kUsages.end(), [&key](Usages usage) { return cle(usage) == key; });
        if (found == kUsages.end())
            return false;
        one = {one.entete, *found, {}, {}, *found == Usages::Personnelle ? QStringLiteral("nom") : QString()};
    } else if (index.column() == Genre && one.usage == Usages::Personnelle) {
        one.nature = key;
    } else if (index.column() == Genre && hasKind(one.usage)) {
        one.genre = key.section(QLatin1Char('\t'), 0, 0);
        one.separateur = key.section(QLatin1Char('\t'), 1);
    } else {
        return false;
    }
    check();
    // Another column may be the one with two of a kind.
    Q_EMIT dataChanged(this->index(0, Usage), this->index(rowCount() - 1, Remarque));
    Q_EMIT usagesChanged();
    return true;
}

QVariant CorrespondanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Colonne du fichier"), tr("Premières valeurs"), tr("Usage"), tr("Genre"),
                            tr("À voir")};
    return heads.value(section);
}

Qt::ItemFlags CorrespondanceModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !choix(index).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace isegorie::ui
