#include "ui/recrutement/ImportCandidatsModel.h"

#include "ui/shell/DataTable.h"

namespace isegorie::ui {

using namespace recrutement;

Tone toneOf(EtatCandidat etat) {
    switch (etat) {
    case EtatCandidat::Nouveau:
        return Tone::Success;
    case EtatCandidat::Modifie:
        return Tone::Info;
    case EtatCandidat::Absent:
        return Tone::Warning;
    case EtatCandidat::Rejete:
        return Tone::Danger;
    case EtatCandidat::Inchange:
        break;
    }
    return Tone::Neutral;
}

const QList<EtatCandidat>& etatsImportCandidats() {
    static const QList<EtatCandidat> states{EtatCandidat::Rejete, EtatCandidat::Nouveau,
                                            EtatCandidat::Modifie, EtatCandidat::Absent,
                                            EtatCandidat::Inchange};
    return states;
}

void ImportCandidatsModel::setPlan(std::shared_ptr<const PlanImportCandidats> plan) {
    beginResetModel();
    m_plan = std::move(plan);
    select();
    endResetModel();
}

void ImportCandidatsModel::setEtat(std::optional<EtatCandidat> etat) {
    if (etat == m_etat)
        return;
    beginResetModel();
    m_etat = etat;
    select();
    endResetModel();
}

void ImportCandidatsModel::select() {
    m_shown.clear();
    if (!m_plan)
        return;
    for (size_t i = 0; i < m_plan->lignes.size(); ++i)
        if (!m_etat || m_plan->lignes[i].etat == *m_etat)
            m_shown.push_back(static_cast<int>(i));
}

int ImportCandidatsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportCandidatsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportCandidatsModel::text(const LigneCandidat& ligne, int column) {
    switch (column) {
    case Ligne:
        return ligne.ligne > 0 ? QString::number(ligne.ligne) : QStringLiteral("—");
    case Nom: {
        const QString name = ligne.candidat.identite.nomComplet();
        return name.isEmpty() ? ligne.candidat.identite.identifiant : name;
    }
    case Etat:
        return libelle(ligne.etat);
    case Constat: {
        QStringList words;
        if (ligne.etat == EtatCandidat::Modifie)
            words << tr("Change : %1").arg(ligne.champs.join(QStringLiteral(", ")));
        for (const base::Constat& constat : ligne.constats)
            words << constat.message;
        return words.join(QLatin1Char(' '));
    }
    default:
        return {};
    }
}

QVariant ImportCandidatsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int place = m_shown[static_cast<size_t>(index.row())];
    const LigneCandidat& ligne = m_plan->lignes[static_cast<size_t>(place)];
    switch (role) {
    case Qt::DisplayRole:
        return text(ligne, index.column());
    case Qt::ToolTipRole:
        return index.column() == Constat ? text(ligne, Constat) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Ligne ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case TableRole::Id:
        return QString::number(place);
    case TableRole::Sort:
        return index.column() == Ligne ? QVariant(ligne.ligne) : QVariant(text(ligne, index.column()));
    case TableRole::Tone:
        return index.column() == Etat ? QVariant(int(toneOf(ligne.etat))) : QVariant();
    default:
        return {};
    }
}

QVariant ImportCandidatsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Ligne:
        return tr("Ligne");
    case Nom:
        return tr("Personne");
    case Etat:
        return tr("État");
    case Constat:
        return tr("Ce qui change ou manque");
    default:
        return {};
    }
}

} // namespace isegorie::ui
