#include "core/recrutement/VivierChange.h"

#include "core/base/Dates.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace isegorie::recrutement {

using base::echec;
using base::Result;

namespace {

using Ligne = QPair<QString, QString>; ///< Criterion and value, as labels.

struct Personne {
    QSet<Ligne> reponses;
    int foyer = -1; ///< Of one side only; the other numbers them otherwise.
};

/// One side of the comparison, by pseudonym.
struct Cote {
    QSet<Ligne> lignes;
    QMap<QString, Personne> personnes;
};

Cote fromMinutes(const QJsonObject& pv) {
    Cote side;
    QList<Ligne> lines;
    for (const QJsonValue& quota : pv[QStringLiteral("quotas")].toArray())
        lines.append(
            {quota[QStringLiteral("critere")].toString(), quota[QStringLiteral("valeur")].toString()});
    side.lignes = {lines.begin(), lines.end()};
    for (const QJsonValue& one : pv[QStringLiteral("candidats")].toArray()) {
        Personne person;
        for (const QJsonValue& quota : one[QStringLiteral("quotas")].toArray())
            person.reponses.insert(lines.value(quota.toInt(-1)));
        person.foyer = one[QStringLiteral("foyer")].toInt(-1);
        side.personnes.insert(one[QStringLiteral("pseudonyme")].toString(), person);
    }
    return side;
}

Cote fromPool(const DonneesTirage& pool) {
    Cote side;
    for (const LigneQuota& line : pool.quotas)
        side.lignes.insert({line.critere, line.valeur});
    for (qsizetype i = 0; i < pool.identifiants.size(); ++i) {
        const auto place = static_cast<int>(i);
        Personne person;
        for (const int quota : pool.probleme.personnes[static_cast<std::size_t>(place)])
            person.reponses.insert({pool.quotas.at(quota).critere, pool.quotas.at(quota).valeur});
        person.foyer = pool.probleme.foyer(place);
        side.personnes.insert(pool.identifiants.at(i), person);
    }
    return side;
}

/// The first of those who share a household, of the people of both sides: as good as a name of it.
QHash<QString, QString> householdNames(const Cote& side, const Cote& other) {
    QHash<int, QString> first;
    QHash<QString, QString> names;
    for (auto it = side.personnes.begin(); it != side.personnes.end(); ++it) {
        if (!other.personnes.contains(it.key()))
            continue;
        const int household = it->foyer;
        if (household >= 0 && !first.contains(household))
            first.insert(household, it.key());
        names.insert(it.key(), household < 0 ? it.key() : first.value(household));
    }
    return names;
}

bool haveHouseholds(const Cote& side) {
    return std::any_of(side.personnes.begin(), side.personnes.end(),
                       [](const Personne& person) { return person.foyer >= 0; });
}

/// "2 (KXF3-92QA, LPT7-11ZE)"
QString named(const QStringList& people) {
    constexpr qsizetype kNamed = 10;
    return QStringLiteral("%1 (%2%3)")
        .arg(people.size())
        .arg(people.mid(0, kNamed).join(QStringLiteral(", ")),
             people.size() > kNamed ? QStringLiteral("…") : QString());
}

QString whatChanged(const ChangementVivier& change) {
    QStringList parts;
    const auto add = [&parts](const QString& what, const QStringList& people) {
        if (!people.isEmpty())
            parts << what.arg(named(people));
    };
    add(Recrut::tr("réponses changées : %1"), change.reponses);
    add(Recrut::tr("foyer changé : %1"), change.foyers);
    add(Recrut::tr("ne peuvent plus être tirés : %1"), change.partis);
    add(Recrut::tr("peuvent l’être depuis : %1"), change.arrives);
    return parts.join(QStringLiteral(" ; "));
}

/// How to draw from the pool of today.
QString drawAgain() {
    return Recrut::tr("Pour en tenir compte, annulez ce tirage (onglet « Tirage », ou « recrutement tirage "
                      "--recrutement … --abandonner RAISON »), puis engagez-en un autre.");
}

} // namespace

bool ChangementVivier::estVide() const {
    return reponses.isEmpty() && foyers.isEmpty() && partis.isEmpty() && arrives.isEmpty();
}

ChangementVivier comparerVivier(const QJsonObject& pv, const DonneesTirage& aujourdhui) {
    const Cote before = fromMinutes(pv);
    const Cote now = fromPool(aujourdhui);
    const QSet<Ligne> common = before.lignes & now.lignes;
    const bool households = haveHouseholds(before) && haveHouseholds(now);
    const auto namesBefore = householdNames(before, now);
    const auto namesNow = householdNames(now, before);
    ChangementVivier change;
    for (auto it = before.personnes.begin(); it != before.personnes.end(); ++it) {
        const auto other = now.personnes.constFind(it.key());
        if (other == now.personnes.cend()) {
            change.partis << it.key();
            continue;
        }
        if ((it->reponses & common) != (other->reponses & common))
            change.reponses << it.key();
        if (households && namesBefore.value(it.key()) != namesNow.value(it.key()))
            change.foyers << it.key();
    }
    for (auto it = now.personnes.begin(); it != now.personnes.end(); ++it)
        if (!before.personnes.contains(it.key()))
            change.arrives << it.key();
    return change;
}

base::Constats constatsVivierChange(const TirageEnregistre& tirage, const ChangementVivier& change) {
    if (change.estVide())
        return {};
    return {
        {base::Constat::Niveau::Avertissement,
         QStringLiteral("tirage.vivier-change"),
         Recrut::tr("Les candidats ont changé depuis l’engagement du %1 (%2). Le tirage se fait sur les "
                    "candidats et les réponses de ce jour-là, que le procès-verbal garde. %3%4")
             .arg(base::dateLongue(tirage.engageLe.toLocalTime().date()), whatChanged(change),
                  change.partis.isEmpty()
                      ? QString()
                      : Recrut::tr("Qui s’est retiré ou a été refusé par la DITP, si la graine le désigne, "
                                   "n’est pas sélectionné : sa place est à pourvoir. "),
                  drawAgain()),
         {}}};
}

Result<base::Constats> constatsApresEngagement(const storage::Database& database,
                                               const QString& recrutementId) {
    const auto standing = loadTirageEnCours(database, recrutementId);
    if (!standing)
        return echec(standing.error());
    if (!*standing || (*standing)->estDesigne())
        return base::Constats();
    return base::Constats{
        {base::Constat::Niveau::Avertissement,
         QStringLiteral("tirage.engage"),
         Recrut::tr("Un tirage est engagé depuis le %1 et attend sa graine : il se fera sur les candidats et "
                    "les réponses de ce jour-là. Ce qui se corrige depuis n’y change rien. %2")
             .arg(base::dateLongue((*standing)->engageLe.toLocalTime().date()), drawAgain()),
         {}}};
}

bool changeLeVivier(const Candidat& avant, const Candidat& apres) {
    const auto home = [](const Identite& who) {
        return QStringList{who.adresse, who.complement, who.codePostal, who.ville};
    };
    return avant.profil.reponses != apres.profil.reponses ||
           avant.consentementLe.isValid() != apres.consentementLe.isValid() ||
           avant.consentementSensibleLe.isValid() != apres.consentementSensibleLe.isValid() ||
           avant.refusDitpLe.isValid() != apres.refusDitpLe.isValid() ||
           avant.estRetire() != apres.estRetire() || home(avant.identite) != home(apres.identite);
}

} // namespace isegorie::recrutement
