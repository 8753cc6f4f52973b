#include "ui/marche/ImportBpuModel.h"

#include "ui/marche/PrixCellules.h"
#include "ui/shell/DataTable.h"

#include <algorithm>
#include <numeric>

namespace isegorie::ui {

using marche::EtatImport;
using marche::LigneImport;

QString etatTexte(EtatImport etat) {
    switch (etat) {
    case EtatImport::Nouveau:
        return ImportBpuModel::tr("Nouveau");
    case EtatImport::Inchange:
        return ImportBpuModel::tr("Inchangé");
    case EtatImport::Modifie:
        return ImportBpuModel::tr("Modifié");
    case EtatImport::AutreLot:
        return ImportBpuModel::tr("Autre lot");
    case EtatImport::Plafond:
        return ImportBpuModel::tr("Plafond");
    case EtatImport::Erreur:
        return ImportBpuModel::tr("Erreur");
    case EtatImport::Manquant:
        break;
    }
    return ImportBpuModel::tr("Manquant");
}

Tone toneOf(EtatImport etat) {
    switch (etat) {
    case EtatImport::Erreur:
    case EtatImport::Plafond:
        return Tone::Danger;
    case EtatImport::Manquant:
    case EtatImport::AutreLot:
        return Tone::Warning;
    case EtatImport::Modifie:
        return Tone::Info;
    case EtatImport::Nouveau:
        return Tone::Success;
    case EtatImport::Inchange:
        break;
    }
    return Tone::Neutral;
}

QString iconeDe(EtatImport etat) {
    switch (etat) {
    case EtatImport::Nouveau:
        return QStringLiteral("plus");
    case EtatImport::Inchange:
        return QStringLiteral("check");
    case EtatImport::Modifie:
        return QStringLiteral("edit");
    case EtatImport::AutreLot:
        return QStringLiteral("arrow-right");
    case EtatImport::Plafond:
        return QStringLiteral("arrow-up");
    case EtatImport::Erreur:
        return QStringLiteral("error");
    case EtatImport::Manquant:
        break;
    }
    return QStringLiteral("warning");
}

const QList<EtatImport>& etatsImport() {
    static const QList<EtatImport> etats{EtatImport::Erreur,   EtatImport::Plafond, EtatImport::Manquant,
                                         EtatImport::AutreLot, EtatImport::Modifie, EtatImport::Nouveau,
                                         EtatImport::Inchange};
    return etats;
}

namespace {

/// What the row tells besides its prices; an error left out is one no more.
QString stateText(const LigneImport& line) {
    return line.ignoree ? ImportBpuModel::tr("Ignorée") : etatTexte(line.etat);
}

Tone stateTone(const LigneImport& line) {
    return line.ignoree ? Tone::Neutral : toneOf(line.etat);
}

} // namespace

void ImportBpuModel::setLignes(const QList<LigneImport>& lignes) {
    beginResetModel();
    m_lignes = lignes;
    select();
    endResetModel();
}

void ImportBpuModel::setEtat(std::optional<EtatImport> etat) {
    if (etat == m_etat)
        return;
    beginResetModel();
    m_etat = etat;
    select();
    endResetModel();
}

void ImportBpuModel::select() {
    m_shown.resize(m_lignes.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    if (m_etat)
        m_shown.removeIf([this](int place) { return m_lignes.at(place).etat != *m_etat; });
}

const LigneImport* ImportBpuModel::find(const QString& id) const {
    bool number = false;
    const int place = id.toInt(&number);
    return number && m_shown.contains(place) ? &m_lignes.at(place) : nullptr;
}

int ImportBpuModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportBpuModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Colonnes;
}

QString ImportBpuModel::text(const LigneImport& line, int column) const {
    switch (column) {
    case Ligne:
        return line.ligne > 0 ? QString::number(line.ligne) : QStringLiteral("—");
    case CodeEcrit:
        return line.codeEcrit;
    case Uo:
        return line.code.isEmpty() ? QStringLiteral("—") : line.code;
    case Ancien:
        return line.ancien ? celluleDePrix(line.ancien).texte : QString();
    case Nouveau:
        return line.nouveau ? celluleDePrix(line.nouveau).texte : QString();
    case Etat:
        return stateText(line);
    default:
        return {};
    }
}

QVariant ImportBpuModel::sortValue(const LigneImport& line, int column) const {
    switch (column) {
    case Ligne:
        return line.ligne > 0 ? line.ligne : std::numeric_limits<int>::max();
    case Ancien:
        return line.ancien ? line.ancien->puHt.centimes() : qint64(-1);
    case Nouveau:
        return line.nouveau ? line.nouveau->puHt.centimes() : qint64(-1);
    case Etat:
        return int(etatsImport().indexOf(line.etat));
    default:
        return {};
    }
}

QVariant ImportBpuModel::decoration(const LigneImport& line, int column, int role) const {
    if (column == Etat && role == TableRole::Tone)
        return int(stateTone(line));
    if (column == Etat && role == Qt::DecorationRole)
        return Theme::icon(iconeDe(line.etat), Theme::softTextToken(stateTone(line)));
    if (role != TableRole::Subtitle)
        return {};
    const QString second = line.message.isEmpty() ? line.designation : line.message;
    return column == Uo && !second.isEmpty() ? QVariant(second) : QVariant();
}

QVariant ImportBpuModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = m_shown.at(index.row());
    const LigneImport& line = m_lignes.at(place);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return QStringList({line.designation, line.message}).join(QLatin1Char('\n')).trimmed();
    case TableRole::Filter: // the second line is one of the two
        return column == Uo ? QVariant(line.code + QLatin1Char(' ') + line.designation) : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter |
            (column == Ligne || column == Ancien || column == Nouveau ? Qt::AlignRight : Qt::AlignLeft));
    case TableRole::Id:
        return QString::number(place);
    case TableRole::Sort:
        return sortValue(line, column);
    case TableRole::Copy:
        if (const auto& price = column == Ancien ? line.ancien : line.nouveau;
            price && (column == Ancien || column == Nouveau))
            return price->puHt.texteBrut();
        return text(line, column);
    default:
        return decoration(line, column, role);
    }
}

QVariant ImportBpuModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Ligne"),         tr("Code écrit"), tr("UO"),
                             tr("En vigueur HT"), tr("Nouveau HT"), tr("État")};
    return titles.value(section);
}

} // namespace isegorie::ui
