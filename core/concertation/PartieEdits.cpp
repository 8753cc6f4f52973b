// Changes of the parts of a concertation: dispositifs, team, commitments, jalons, réunions, tasks.
#include "core/base/Courriel.h"
#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/concertation/Champs.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/concertation/Lecture.h"
#include "core/concertation/Regles.h"

#include <QCoreApplication>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

struct Nom {
    const char* table;
    const char* ajouter;
    const char* modifier;
    const char* retirer;
    bool ordonne; ///< Has a rank that the user chooses.
};

constexpr Nom kNoms[] = {
    {"dispositif", QT_TRANSLATE_NOOP("Concertation", "Ajouter un dispositif"),
     QT_TRANSLATE_NOOP("Concertation", "Modifier le dispositif"),
     QT_TRANSLATE_NOOP("Concertation", "Retirer le dispositif"), true},
    {"membre", QT_TRANSLATE_NOOP("Concertation", "Ajouter un membre"),
     QT_TRANSLATE_NOOP("Concertation", "Modifier le membre"),
     QT_TRANSLATE_NOOP("Concertation", "Retirer le membre"), true},
    {"engagement", QT_TRANSLATE_NOOP("Concertation", "Ajouter un engagement"),
     QT_TRANSLATE_NOOP("Concertation", "Modifier l’engagement"),
     QT_TRANSLATE_NOOP("Concertation", "Retirer l’engagement"), true},
    {"jalon", QT_TRANSLATE_NOOP("Concertation", "Ajouter un jalon"),
     QT_TRANSLATE_NOOP("Concertation", "Modifier le jalon"),
     QT_TRANSLATE_NOOP("Concertation", "Retirer le jalon"), false},
    {"reunion", QT_TRANSLATE_NOOP("Concertation", "Ajouter une réunion"),
     QT_TRANSLATE_NOOP("Concertation", "Modifier la réunion"),
     QT_TRANSLATE_NOOP("Concertation", "Retirer la réunion"), false},
    {"tache", QT_TRANSLATE_NOOP("Concertation", "Ajouter une tâche"),
     QT_TRANSLATE_NOOP("Concertation", "Modifier la tâche"),
     QT_TRANSLATE_NOOP("Concertation", "Retirer la tâche"), false},
};

const Nom& nom(Partie partie) {
    return kNoms[static_cast<int>(partie)];
}

QString tr(const char* texte) {
    return QCoreApplication::translate("Concertation", texte);
}

Status verifierJalon(const QVariantMap& row) {
    const QDate debut = row.value(QStringLiteral("debut")).toDate();
    const QDate fin = row.value(QStringLiteral("fin")).toDate();
    if (!fin.isValid() || debut <= fin)
        return {};
    return echec(Erreur::saisie(
        QStringLiteral("concertation.jalon-fin-avant-debut"),
        QCoreApplication::translate("Concertation", "Le jalon finirait le %1, avant de commencer le %2.")
            .arg(base::dateCourte(fin), base::dateCourte(debut)),
        tr(QT_TRANSLATE_NOOP("Concertation", "Corrigez l’une des deux dates, ou effacez la fin."))));
}

Status verifierMembre(const QVariantMap& row) {
    const QString courriel = row.value(QStringLiteral("courriel")).toString();
    if (courriel.isEmpty() || base::isCourriel(courriel))
        return {};
    return echec(Erreur::saisie(
        QStringLiteral("concertation.courriel"),
        QCoreApplication::translate("Concertation", "« %1 » n’est pas une adresse de courriel.")
            .arg(courriel.left(60)),
        tr(QT_TRANSLATE_NOOP("Concertation", "Écrivez-la prenom.nom@exemple.gouv.fr."))));
}

Reunion reunionDe(const QString& id, const QVariantMap& row) {
    Reunion reunion;
    reunion.id = id;
    reunion.genre =
        depuisCle<GenreReunion>(row.value(QStringLiteral("genre")).toString()).value_or(GenreReunion::Autre);
    reunion.debut = QDateTime::fromString(row.value(QStringLiteral("debut")).toString(),
                                          QStringLiteral("yyyy-MM-ddTHH:mm"));
    return reunion;
}

Status verifierReunion(const Fiche& fiche, const Reunion& candidate) {
    const std::optional<base::Constat> excess = depassementAmont(fiche, candidate);
    if (!excess)
        return {};
    return echec(Erreur::refus(
        excess->code,
        QCoreApplication::translate("Concertation", "%1 (%2)").arg(excess->message, excess->article),
        tr(QT_TRANSLATE_NOOP("Concertation",
                             "Retirez l’une des deux, ou choisissez « Réunion intermédiaire »."))));
}

/// row: the whole row as it would be stored. Réunions have a rule of their own.
Status verifier(Partie partie, const QVariantMap& row) {
    if (partie == Partie::Jalon)
        return verifierJalon(row);
    if (partie == Partie::Membre)
        return verifierMembre(row);
    return {};
}

/// The same for a concertation that is stored.
Status verifier(const storage::Database& database, Partie partie, const QString& concertationId,
                const QString& id, const QVariantMap& row) {
    if (partie != Partie::Reunion ||
        row.value(QStringLiteral("genre")).toString() != cle(GenreReunion::Amont))
        return verifier(partie, row);
    const Result<Fiche> fiche = lireFiche(database, concertationId);
    if (!fiche)
        return echec(fiche.error());
    return verifierReunion(*fiche, reunionDe(id, row));
}

/// What the rule on réunions looks at changes. One that is too many already (several hands, an order
/// cancelled since) must still be completed, shortened or made another kind.
bool movesReunion(const QVariantMap& before, const QVariantMap& after) {
    const auto differs = [&](const QString& column) { return before.value(column) != after.value(column); };
    return differs(QStringLiteral("genre")) || differs(QStringLiteral("debut"));
}

/// The day a task was done follows its state.
void daterTache(QVariantMap& row, const QString& etatAvant) {
    const QString etat = row.value(QStringLiteral("etat"), etatAvant).toString();
    const bool done = etat == cle(EtatTache::Faite);
    if (done == (etatAvant == cle(EtatTache::Faite)))
        return;
    row.insert(QStringLiteral("faite_le"), done ? QVariant(QDate::currentDate().toString(Qt::ISODate))
                                                : QVariant(QMetaType(QMetaType::QString)));
}

/// The row of a new part, its rank and rules apart.
Result<QVariantMap> nouvelleLigne(Partie partie, const QVariantMap& champs) {
    Result<QVariantMap> row = normaliserNouveau(table(partie), champs);
    if (row && partie == Partie::Tache)
        daterTache(*row, {});
    return row;
}

Result<QVariantMap> lirePartie(const storage::Database& database, Partie partie, const QString& id) {
    Result<QVariantMap> row = database.record(table(partie), id);
    if (row && row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("concertation.partie-inconnue"),
                                    tr(QT_TRANSLATE_NOOP("Concertation", "Cet élément n’existe plus.")),
                                    tr(QT_TRANSLATE_NOOP("Concertation", "Revenez à la liste."))));
    return row;
}

Result<int> rangSuivant(const storage::Database& database, Partie partie, const QString& concertationId) {
    const Result<QVariantMap> row =
        database.first(QStringLiteral("concertation/rang_suivant"), {{QStringLiteral("id"), concertationId}});
    if (!row)
        return echec(row.error());
    return row->value(table(partie)).toInt();
}

} // namespace

QString table(Partie partie) {
    return QLatin1String(nom(partie).table);
}

Result<Edit> creer(const QVariantMap& champs, const QList<NouvellePartie>& parties) {
    Result<Edit> edit = creer(champs);
    if (!edit)
        return edit;
    const QString concertationId = edit->changes.first().id;
    Fiche fiche; // what the rules look at
    QHash<Partie, int> rangs;
    for (const NouvellePartie& nouvelle : parties) {
        const Partie partie = nouvelle.partie;
        Result<QVariantMap> row = nouvelleLigne(partie, nouvelle.champs);
        const QString id = base::newId();
        Status verified = row ? verifier(partie, *row) : echec(row.error());
        if (verified && partie == Partie::Reunion) {
            verified = verifierReunion(fiche, reunionDe(id, *row));
            fiche.reunions.append(reunionDe(id, *row));
        }
        if (!verified)
            return echec(verified.error().dans({}, nouvelle.ligne, nouvelle.colonne));
        if (nom(partie).ordonne)
            row->insert(QStringLiteral("rang"), rangs[partie]++);
        row->insert(QStringLiteral("concertation_id"), concertationId);
        edit->insert(table(partie), id, *row);
    }
    return edit;
}

Result<Edit> ajouter(const storage::Database& database, Partie partie, const QString& concertationId,
                     const QVariantMap& champs) {
    if (const Result<Concertation> known = lireConcertation(database, concertationId); !known)
        return echec(known.error());
    Result<QVariantMap> row = nouvelleLigne(partie, champs);
    if (!row)
        return echec(row.error());
    const QString id = base::newId();
    if (const Status verified = verifier(database, partie, concertationId, id, *row); !verified)
        return echec(verified.error());
    if (nom(partie).ordonne) {
        const Result<int> rang = rangSuivant(database, partie, concertationId);
        if (!rang)
            return echec(rang.error());
        row->insert(QStringLiteral("rang"), *rang);
    }
    row->insert(QStringLiteral("concertation_id"), concertationId);
    Edit edit(tr(nom(partie).ajouter));
    edit.insert(table(partie), id, *row);
    return edit;
}

Result<Edit> modifier(const storage::Database& database, Partie partie, const QString& id,
                      const QVariantMap& champs) {
    const Result<QVariantMap> before = lirePartie(database, partie, id);
    if (!before)
        return echec(before.error());
    Result<QVariantMap> row = normaliser(table(partie), champs);
    if (!row)
        return echec(row.error());
    QVariantMap whole = *before;
    whole.insert(*row);
    const QString concertationId = before->value(QStringLiteral("concertation_id")).toString();
    const Status verified = movesReunion(*before, whole)
                                ? verifier(database, partie, concertationId, id, whole)
                                : verifier(partie, whole);
    if (!verified)
        return echec(verified.error());
    if (partie == Partie::Tache)
        daterTache(*row, before->value(QStringLiteral("etat")).toString());
    Edit edit(tr(nom(partie).modifier));
    if (!row->isEmpty())
        edit.update(table(partie), id, *row);
    return edit;
}

Result<Edit> retirer(const storage::Database& database, Partie partie, const QString& id) {
    if (const Result<QVariantMap> before = lirePartie(database, partie, id); !before)
        return echec(before.error());
    Edit edit(tr(nom(partie).retirer));
    edit.remove(table(partie), id);
    return edit;
}

Result<Edit> deplacer(const storage::Database& database, Partie partie, const QString& id, int position) {
    const Result<QVariantMap> before = lirePartie(database, partie, id);
    if (!before)
        return echec(before.error());
    Edit edit(tr(QT_TRANSLATE_NOOP("Concertation", "Changer l’ordre")));
    if (!nom(partie).ordonne)
        return edit;
    QStringList ids;
    const Status read =
        database.each(QStringLiteral("concertation/") + table(partie) + QLatin1Char('s'),
                      {{QStringLiteral("id"), before->value(QStringLiteral("concertation_id"))}},
                      [&ids](const storage::Row& row) { ids.append(row.text("id")); });
    if (!read)
        return echec(read.error());
    ids.removeAll(id);
    ids.insert(std::clamp(position, 0, static_cast<int>(ids.size())), id);
    for (int rang = 0; rang < ids.size(); ++rang)
        edit.update(table(partie), ids.at(rang), {{QStringLiteral("rang"), rang}});
    return edit;
}

} // namespace isegorie::concertation
