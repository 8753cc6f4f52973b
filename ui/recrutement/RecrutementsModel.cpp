#include "ui/recrutement/RecrutementsModel.h"

#include "ui/recrutement/RecrutementChoix.h"
#include "ui/shell/DataTable.h"

#include <algorithm>

namespace isegorie::ui {

using recrutement::ResumeRecrutement;

void RecrutementsModel::setLignes(QList<ResumeRecrutement> lignes) {
    const bool same = std::equal(lignes.begin(), lignes.end(), m_lignes.begin(), m_lignes.end(),
                                 [](const ResumeRecrutement& a, const ResumeRecrutement& b) {
                                     return a.recrutement.id == b.recrutement.id;
                                 });
    if (!same) {
        beginResetModel();
        m_lignes = std::move(lignes);
        endResetModel();
        return;
    }
    m_lignes = std::move(lignes);
    if (!m_lignes.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ResumeRecrutement* RecrutementsModel::find(const QString& id) const {
    const auto found = std::find_if(m_lignes.cbegin(), m_lignes.cend(),
                                    [&id](const ResumeRecrutement& one) { return one.recrutement.id == id; });
    return found == m_lignes.cend() ? nullptr : &*found;
}

int RecrutementsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lignes.size());
}

int RecrutementsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecrutementsModel::text(const ResumeRecrutement& ligne, int column) {
    switch (column) {
    case Libelle:
        return ligne.recrutement.libelle;
    case Etat:
        return etatDe(ligne).texte;
    case Taille:
        return ligne.recrutement.taille > 0 ? QLocale().toString(ligne.recrutement.taille)
                                            : QStringLiteral("—");
    case Candidats:
        return QLocale().toString(ligne.candidats);
    case Confirmes:
        return QLocale().toString(ligne.confirmes);
    default:
        return {};
    }
}

QVariant RecrutementsModel::sortValue(const ResumeRecrutement& ligne, int column) {
    switch (column) {
    case Taille:
        return ligne.recrutement.taille;
    case Candidats:
        return ligne.candidats;
    case Confirmes:
        return ligne.confirmes;
    default:
        return text(ligne, column);
    }
}

QVariant RecrutementsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResumeRecrutement& ligne = m_lignes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(ligne, index.column());
    case Qt::ToolTipRole:
        return index.column() == Libelle
                   ? QStringLiteral("%1 — %2").arg(ligne.recrutement.libelle, ligne.recrutement.concertation)
                   : QString();
    case Qt::TextAlignmentRole:
        return index.column() >= Taille ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case TableRole::Id:
        return ligne.recrutement.id;
    case TableRole::Sort:
        return sortValue(ligne, index.column());
    case TableRole::Subtitle:
        return index.column() == Libelle ? ligne.recrutement.concertation : QString();
    case TableRole::Tone:
        return index.column() == Etat ? QVariant(int(etatDe(ligne).tone)) : QVariant();
    case TableRole::Filter:
        return index.column() == Libelle
                   ? ligne.recrutement.libelle + QLatin1Char(' ') + ligne.recrutement.concertation
                   : text(ligne, index.column());
    default:
        return {};
    }
}

QVariant RecrutementsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Libelle:
        return tr("Recrutement");
    case Etat:
        return tr("État");
    case Taille:
        return tr("Panel");
    case Candidats:
        return tr("Candidats");
    case Confirmes:
        return tr("Confirmés");
    default:
        return {};
    }
}

} // namespace isegorie::ui
