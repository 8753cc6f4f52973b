// Places as read, and the panel as a whole; answers of people are in PanelReponses.cpp.
#include "core/recrutement/Panel.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/HorsCourse.h"
#include "core/recrutement/Textes.h"

#include <array>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

constexpr std::array<const char*, 6> kEtats{"reserve", "selectionne", "confirme",
                                            "refuse",  "desiste",     "ecarte"};

QDate day(const Row& row, const char* column) {
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Place placeFrom(const Row& row) {
    Place place;
    place.id = row.text("id");
    place.candidatId = row.text("candidat_id");
    place.pseudonyme = row.text("pseudonyme");
    place.tirageId = row.text("tirage_id");
    place.origine = row.text("origine");
    place.etat = etatPlaceFromKey(row.text("etat")).value_or(EtatPlace::Reserve);
    place.rang = static_cast<int>(row.integer("rang"));
    place.remplaceId = row.text("remplace_id");
    place.selectionneLe = day(row, "selectionne_le");
    place.confirmeLe = day(row, "confirme_le");
    place.refuseLe = day(row, "refuse_le");
    place.desisteLe = day(row, "desiste_le");
    place.note = row.text("note");
    return place;
}

template <typename Keep>
QList<Place> placesWhere(const QList<Place>& places, Keep keep) {
    QList<Place> list;
    std::copy_if(places.begin(), places.end(), std::back_inserter(list), keep);
    return list;
}

Result<QSet<QString>> drawable(const Database& database, const QString& recrutementId) {
    QSet<QString> ids;
    const auto read = database.each(QStringLiteral("recrutement/candidats_tirables"),
                                    {{QStringLiteral("recrutement"), recrutementId}},
                                    [&ids](const Row& row) { ids.insert(row.text("id")); });
    if (!read)
        return echec(read.error());
    return ids;
}

} // namespace

QString key(EtatPlace etat) {
    return QLatin1String(kEtats.at(static_cast<size_t>(etat)));
}

std::optional<EtatPlace> etatPlaceFromKey(const QString& text) {
    for (size_t i = 0; i < kEtats.size(); ++i)
        if (text == QLatin1String(kEtats[i]))
            return static_cast<EtatPlace>(i);
    return std::nullopt;
}

QString libelle(EtatPlace etat) {
    switch (etat) {
    case EtatPlace::Selectionne:
        return Recrut::tr("Sélectionné");
    case EtatPlace::Confirme:
        return Recrut::tr("Confirmé");
    case EtatPlace::Refuse:
        return Recrut::tr("A refusé");
    case EtatPlace::Desiste:
        return Recrut::tr("S’est désisté");
    case EtatPlace::Ecarte:
        return Recrut::tr("Écarté");
    case EtatPlace::Reserve:
        break;
    }
    return Recrut::tr("En réserve");
}

bool estHorsCourse(const Candidat* candidat) {
    return candidat != nullptr && (candidat->estRetire() || candidat->refusDitpLe.isValid());
}

QString libelleEtat(const Place& place, const Candidat* candidat) {
    if (place.etat != EtatPlace::Reserve || !estHorsCourse(candidat))
        return libelle(place.etat);
    return candidat->refusDitpLe.isValid() ? Recrut::tr("En réserve, mais refusé par la DITP")
                                           : Recrut::tr("En réserve, mais retiré");
}

coffre::Place placeNote(const QString& placeId) {
    return {QStringLiteral("panel_place"), placeId, QStringLiteral("note")};
}

QList<Place> Panel::assis() const {
    return placesWhere(places, [](const Place& place) { return place.estAssis(); });
}

QList<Place> Panel::reserve() const {
    return placesWhere(places, [](const Place& place) { return place.etat == EtatPlace::Reserve; });
}

QList<Place> Panel::aRemplacer() const {
    QSet<QString> taken;
    for (const Place& place : places)
        if (!place.remplaceId.isEmpty())
            taken.insert(place.remplaceId);
    return placesWhere(places,
                       [&](const Place& place) { return place.estParti() && !taken.contains(place.id); });
}

const Place* Panel::find(const QString& placeId) const {
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.id == placeId; });
    return found == places.end() ? nullptr : &*found;
}

const Place* Panel::ofCandidat(const QString& candidatId) const {
    const auto found = parCandidat.constFind(candidatId);
    return found == parCandidat.cend() ? nullptr : &places.at(*found);
}

int Panel::count(EtatPlace etat) const {
    return static_cast<int>(std::count_if(places.begin(), places.end(),
                                          [etat](const Place& place) { return place.etat == etat; }));
}

Result<Panel> loadPanel(const Database& database, const QString& recrutementId) {
    Panel panel;
    const auto read =
        database.each(QStringLiteral("recrutement/panel"), {{QStringLiteral("recrutement"), recrutementId}},
                      [&panel](const Row& row) {
                          panel.places.append(placeFrom(row));
                          panel.parCandidat.insert(panel.places.last().candidatId, panel.places.size() - 1);
                      });
    if (!read)
        return echec(read.error());
    return panel;
}

QStringList ordreReserve(const QString& graine, const QStringList& pseudonymes) {
    QList<QPair<QString, QString>> keyed;
    for (const QString& pseudonyme : pseudonymes)
        keyed.append({base::sha256Hex((graine + QLatin1Char('\n') + pseudonyme).toUtf8()), pseudonyme});
    std::sort(keyed.begin(), keyed.end());
    QStringList ordered;
    for (const auto& pair : std::as_const(keyed))
        ordered << pair.second;
    return ordered;
}

Result<Edit> installerPanel(const Database& database, const QString& recrutementId, const QString& tirageId,
                            const QStringList& panel, const QStringList& reserve, QDate jour) {
    const auto now = loadPanel(database, recrutementId);
    if (!now)
        return echec(now.error());
    if (!now->places.isEmpty())
        return echec(
            Erreur::refus(QStringLiteral("panel.existe"), Recrut::tr("Ce recrutement a déjà un panel."),
                          Recrut::tr("Retirez-le d’abord ; ce n’est plus possible après une confirmation.")));
    const auto known = drawable(database, recrutementId);
    if (!known)
        return echec(known.error());
    QSet<QString> seen;
    Edit edit(Recrut::tr("Installer un panel de %n personne(s)", nullptr, static_cast<int>(panel.size())));
    const auto add = [&](const QString& candidat, EtatPlace etat, int rank) -> base::Status {
        if (!known->contains(candidat) || seen.contains(candidat))
            return echec(
                Erreur::refus(QStringLiteral("panel.candidat"),
                              Recrut::tr("Le panel nomme une personne qui n’est pas ou plus candidate, ou "
                                         "qui y est deux fois."),
                              Recrut::tr("Recommencez le tirage sur les candidats actuels.")));
        seen.insert(candidat);
        edit.insert(QStringLiteral("panel_place"), base::newId(),
                    {{QStringLiteral("recrutement_id"), recrutementId},
                     {QStringLiteral("candidat_id"), candidat},
                     {QStringLiteral("tirage_id"), tirageId.isEmpty() ? QVariant() : QVariant(tirageId)},
                     {QStringLiteral("origine"),
                      tirageId.isEmpty() ? QStringLiteral("manuel") : QStringLiteral("tirage")},
                     {QStringLiteral("etat"), key(etat)},
                     {QStringLiteral("rang"), rank > 0 ? QVariant(rank) : QVariant()},
                     {QStringLiteral("selectionne_le"),
                      etat == EtatPlace::Selectionne ? QVariant(jour.toString(Qt::ISODate)) : QVariant()}});
        return {};
    };
    for (const QString& candidat : panel)
        if (const auto added = add(candidat, EtatPlace::Selectionne, 0); !added)
            return echec(added.error());
    int rank = 0;
    for (const QString& candidat : reserve)
        if (const auto added = add(candidat, EtatPlace::Reserve, ++rank); !added)
            return echec(added.error());
    return edit;
}

Result<Edit> retirerPanel(const Database& database, const QString& recrutementId, const QString& tirageId) {
    const auto panel = loadPanel(database, recrutementId);
    if (!panel)
        return echec(panel.error());
    for (const Place& place : panel->places)
        if (!place.tirageId.isEmpty() && place.tirageId != tirageId)
            return echec(Erreur::refus(
                QStringLiteral("panel.tire"), Recrut::tr("Ce panel a été désigné par un tirage public."),
                Recrut::tr(
                    "Annulez le tirage, en disant pourquoi (onglet « Tirage », ou « recrutement tirage "
                    "--recrutement … --abandonner RAISON ») : il reste au dossier, et le panel est "
                    "retiré.")));
    Edit edit(Recrut::tr("Retirer le panel"));
    // Those who took over first: they refer to those they replaced.
    for (qsizetype i = panel->places.size() - 1; i >= 0; --i) {
        const Place& place = panel->places.at(i);
        if (place.confirmeLe.isValid())
            return echec(
                Erreur::refus(QStringLiteral("panel.confirme"),
                              Recrut::tr("Des personnes ont confirmé leur participation : le panel reste."),
                              Recrut::tr("Remplacez les places libres.")));
        if (!place.remplaceId.isEmpty())
            edit.update(QStringLiteral("panel_place"), place.id,
                        {{QStringLiteral("remplace_id"), QVariant()}});
    }
    for (const Place& place : panel->places)
        edit.remove(QStringLiteral("panel_place"), place.id);
    return edit;
}

} // namespace isegorie::recrutement
