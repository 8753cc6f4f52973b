#include "ui/recrutement/CandidatsModel.h"

#include "core/base/Dates.h"
#include "ui/shell/DataTable.h"

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

Tone toneOf(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::Aucun:
        return Tone::Success;
    case Obstacle::RefusDitp:
        return Tone::Danger;
    case Obstacle::Retire:
        return Tone::Neutral;
    default:
        return Tone::Warning;
    }
}

QString joined(const QStringList& parts, const QString& between) {
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(between);
}

/// Households are told by the beginning of their pseudonym: enough to see who shares one.
constexpr int kFoyerShown = 6;

} // namespace

QString etatTexte(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::Aucun:
        return CandidatsModel::tr("Peut être tiré");
    case Obstacle::Retire:
        return CandidatsModel::tr("Retiré");
    case Obstacle::RefusDitp:
        return CandidatsModel::tr("Refusé (DITP)");
    case Obstacle::SansConsentement:
        return CandidatsModel::tr("Sans consentement");
    case Obstacle::ReponseManquante:
        return CandidatsModel::tr("Réponse manquante");
    case Obstacle::SansConsentementSensible:
        break;
    }
    return CandidatsModel::tr("Consentement art. 9");
}

void CandidatsModel::setVivier(std::shared_ptr<const Vivier> vivier) {
    if (vivier == m_vivier)
        return;
    const bool same =
        vivier && m_vivier && vivier->candidats.size() == m_vivier->candidats.size() &&
        std::equal(vivier->candidats.begin(), vivier->candidats.end(), m_vivier->candidats.begin(),
                   [](const Candidat& a, const Candidat& b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_vivier = std::move(vivier);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Candidat* CandidatsModel::find(const QString& id) const {
    return m_vivier ? m_vivier->find(id) : nullptr;
}

int CandidatsModel::rowOfId(const QString& id) const {
    return m_vivier ? m_vivier->places.value(id, -1) : -1;
}

int CandidatsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_vivier ? 0 : static_cast<int>(m_vivier->candidats.size());
}

int CandidatsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CandidatsModel::text(const Candidat& candidat, int column) const {
    const Identite& who = candidat.identite;
    switch (column) {
    case Nom: {
        const QString name = who.nomComplet();
        return name.isEmpty() ? candidat.pseudonyme : name;
    }
    case Contact:
        return who.telephone.isEmpty() ? who.courriel : who.telephone;
    case Commune:
        return joined({who.codePostal, who.ville}, QStringLiteral(" "));
    case Foyer:
        return candidat.foyer.left(kFoyerShown).toUpper();
    case Consentement:
        return base::dateCourte(candidat.consentementLe);
    case Etat:
        return etatTexte(obstacle(m_vivier->plan, candidat));
    default:
        return {};
    }
}

QVariant CandidatsModel::sortValue(const Candidat& candidat, int column) const {
    if (column == Nom)
        return joined({candidat.identite.nom, candidat.identite.prenom}, QStringLiteral(" "));
    if (column == Consentement)
        return candidat.consentementLe.isValid() ? candidat.consentementLe : QDate(9999, 1, 1);
    return text(candidat, column);
}

QString CandidatsModel::searched(const Candidat& candidat) {
    const Identite& who = candidat.identite;
    QString digits = who.telephone;
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char('.'));
    return joined({who.nom, who.prenom, candidat.pseudonyme, who.identifiant, who.courriel, who.telephone,
                   digits, who.adresse, who.complement, who.codePostal, who.ville},
                  QStringLiteral(" "));
}

QVariant CandidatsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidat& candidat = m_vivier->candidats[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(candidat, index.column());
    case Qt::ToolTipRole:
        return index.column() == Etat
                   ? texteObstacle(obstacle(m_vivier->plan, candidat), m_vivier->plan, candidat)
                   : QString();
    case TableRole::Id:
        return candidat.id;
    case TableRole::Sort:
        return sortValue(candidat, index.column());
    case TableRole::Subtitle:
        return index.column() == Nom ? candidat.pseudonyme : QString();
    case TableRole::Tone:
        return index.column() == Etat ? QVariant(int(toneOf(obstacle(m_vivier->plan, candidat))))
                                      : QVariant();
    case TableRole::Filter:
        return index.column() == Nom    ? searched(candidat)
               : index.column() == Etat ? text(candidat, Etat)
                                        : QStringLiteral("");
    default:
        return {};
    }
}

QVariant CandidatsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Nom:
        return tr("Candidat");
    case Contact:
        return tr("Contact");
    case Commune:
        return tr("Commune");
    case Foyer:
        return tr("Foyer");
    case Consentement:
        return tr("Consentement");
    case Etat:
        return tr("État");
    default:
        return {};
    }
}

} // namespace isegorie::ui
