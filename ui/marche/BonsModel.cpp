#include "ui/marche/BonsModel.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"
#include "ui/shell/DataTable.h"

namespace isegorie::ui {

using marche::BonResume;

namespace {

bool sameRow(const BonResume& a, const BonResume& b) {
    return a.id == b.id && a.numero == b.numero && a.objet == b.objet && a.concertation == b.concertation &&
           a.lot == b.lot && a.titulaire == b.titulaire && a.statut == b.statut && a.ht == b.ht &&
           a.ttc == b.ttc && a.livraison == b.livraison && a.avenantDe == b.avenantDe;
}

bool sameOrder(const QList<BonResume>& a, const QList<BonResume>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const BonResume& x, const BonResume& y) { return x.id == y.id; });
}

} // namespace

void BonsModel::setBons(QList<BonResume> bons) {
    if (sameOrder(m_bons, bons)) {
        for (const BonResume& bon : bons)
            updateBon(bon);
        return;
    }
    beginResetModel();
    m_bons = std::move(bons);
    m_rows.clear();
    m_rows.reserve(m_bons.size());
    for (int row = 0; row < m_bons.size(); ++row)
        m_rows.insert(m_bons.at(row).id, row);
    endResetModel();
}

void BonsModel::updateBon(const BonResume& bon) {
    const auto row = m_rows.constFind(bon.id);
    if (row == m_rows.constEnd() || sameRow(m_bons.at(*row), bon))
        return;
    m_bons[*row] = bon;
    Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
}

const BonResume* BonsModel::find(const QString& id) const {
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_bons.at(*row);
}

int BonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_bons.size());
}

int BonsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BonsModel::text(const BonResume& bon, int column) const {
    switch (column) {
    case Numero:
        return !bon.numero.isEmpty()     ? bon.numero
               : bon.avenantDe.isEmpty() ? tr("Projet")
                                         : tr("Projet d’avenant");
    case Objet:
        return bon.objet;
    case Concertation:
        return bon.concertation;
    case Lot:
        return QString::number(bon.lot);
    case Titulaire:
        return bon.titulaire;
    case Statut:
        return marche::statutLabel(bon.statut);
    case Ht:
        return montantTexte(bon.ht);
    case Ttc:
        return montantTexte(bon.ttc);
    case Livraison:
        return base::dateCourte(bon.livraison);
    default:
        return {};
    }
}

QVariant BonsModel::sortValue(const BonResume& bon, int column) const {
    switch (column) {
    case Numero: // drafts after every number when ascending
        return bon.numero.isEmpty() ? QStringLiteral("~") : bon.numero;
    case Lot:
        return bon.lot;
    case Statut:
        return int(bon.statut);
    case Ht:
        return bon.ht.centimes();
    case Ttc:
        return bon.ttc.centimes();
    case Livraison:
        return bon.livraison;
    default:
        return text(bon, column);
    }
}

QVariant BonsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BonResume& bon = m_bons.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(bon, column);
    case Qt::ToolTipRole:
        return column == Objet ? QVariant(QStringLiteral("%1\n%2").arg(bon.objet, bon.concertation))
               : column == Concertation || column == Titulaire ? QVariant(text(bon, column))
                                                               : QVariant();
    case Qt::TextAlignmentRole:
        return column == Ht || column == Ttc || column == Livraison ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::Id:
        return bon.id;
    case TableRole::Sort:
        return sortValue(bon, column);
    case TableRole::Copy:
        return column == Ht ? bon.ht.texteBrut() : column == Ttc ? bon.ttc.texteBrut() : text(bon, column);
    case TableRole::Tone:
        return column == Statut ? QVariant(int(toneOf(bon.statut))) : QVariant();
    case TableRole::Subtitle:
        return m_compact && column == Numero                                    ? QVariant(bon.objet)
               : !m_compact && column == Objet && bon.concertation != bon.objet ? QVariant(bon.concertation)
                                                                                : QVariant();
    default:
        return {};
    }
}

QVariant BonsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Ht || section == Ttc || section == Livraison
                   ? int(Qt::AlignRight | Qt::AlignVCenter)
                   : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Numéro"),     tr("Objet"),       tr("Concertation"),
                                tr("Lot"),        tr("Titulaire"),   tr("Statut"),
                                tr("Montant HT"), tr("Montant TTC"), tr("Livraison")};
    return titles.value(section);
}

BonResume resumeOf(const marche::Bon& bon) {
    const marche::TotauxBon totaux = bon.totaux();
    BonResume resume;
    resume.id = bon.id;
    resume.concertationId = bon.concertationId;
    resume.concertation = bon.concertation;
    resume.lot = bon.lot;
    resume.numero = bon.numero;
    resume.objet = bon.objet;
    resume.statut = bon.statut;
    resume.titulaire = bon.titulaire;
    resume.avenantDe = bon.avenantDe;
    resume.dateNotification = bon.dateNotification;
    resume.debut = bon.debut;
    resume.livraison = bon.livraison;
    resume.lignes = int(bon.lignes.size());
    resume.ht = totaux.ht;
    resume.ttc = totaux.ttc;
    return resume;
}

} // namespace isegorie::ui
