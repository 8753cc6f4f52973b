// Changes that move or add dates: tasks done, jalons moved, weekly points, the copy of a concertation.
#include "core/base/Identifiant.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/concertation/Lecture.h"

#include <QCoreApplication>
#include <QSet>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

QVariant texteDate(QDate date) {
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
}

QDate lundi(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

/// First date of the sheet: what `debut` of the copy is set against.
QDate premiereDate(const Fiche& fiche) {
    if (fiche.concertation.debut.isValid())
        return fiche.concertation.debut;
    return fiche.jalons.isEmpty() ? QDate() : fiche.jalons.first().debut;
}

/// The rows of a copied concertation, all dates moved by the same number of days.
class Copie {
public:
    Copie(Edit& edit, QString concertationId, qint64 shift)
        : m_edit(edit), m_id(std::move(concertationId)), m_shift(shift) {}

    QVariant date(QDate day) const { return texteDate(day.isValid() ? day.addDays(m_shift) : QDate()); }
    QVariant moment(const QDateTime& instant) const {
        return instant.addDays(m_shift).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    }
    void add(Partie partie, QVariantMap row) {
        row.insert(QStringLiteral("concertation_id"), m_id);
        m_edit.insert(table(partie), base::newId(), std::move(row));
    }

private:
    Edit& m_edit;
    QString m_id;
    qint64 m_shift;
};

void copierListes(const Fiche& fiche, Copie& copie) {
    int rang = 0;
    for (const Dispositif& d : fiche.dispositifs)
        copie.add(Partie::Dispositif,
                  {{QStringLiteral("genre"), cle(d.genre)},
                   {QStringLiteral("libelle"), d.libelle},
                   {QStringLiteral("participants"),
                    d.participants > 0 ? QVariant(d.participants) : QVariant(QMetaType(QMetaType::LongLong))},
                   {QStringLiteral("rang"), rang++}});
    rang = 0;
    for (const Membre& m : fiche.membres)
        copie.add(Partie::Membre, {{QStringLiteral("nom"), m.nom},
                                   {QStringLiteral("role"), cle(m.role)},
                                   {QStringLiteral("courriel"), m.courriel},
                                   {QStringLiteral("rang"), rang++}});
    rang = 0;
    for (const Engagement& e : fiche.engagements)
        copie.add(Partie::Engagement, {{QStringLiteral("texte"), e.texte},
                                       {QStringLiteral("echeance"), copie.date(e.echeance)},
                                       {QStringLiteral("rang"), rang++}});
}

void copierCalendrier(const Fiche& fiche, Copie& copie) {
    for (const Jalon& j : fiche.jalons)
        copie.add(Partie::Jalon, {{QStringLiteral("libelle"), j.libelle},
                                  {QStringLiteral("debut"), copie.date(j.debut)},
                                  {QStringLiteral("fin"), copie.date(j.fin)}});
    for (const Reunion& r : fiche.reunions)
        copie.add(Partie::Reunion, {{QStringLiteral("genre"), cle(r.genre)},
                                    {QStringLiteral("libelle"), r.libelle},
                                    {QStringLiteral("debut"), copie.moment(r.debut)},
                                    {QStringLiteral("duree_minutes"), r.dureeMinutes},
                                    {QStringLiteral("lieu"), r.lieu},
                                    {QStringLiteral("participants"), r.participants},
                                    {QStringLiteral("ordre_du_jour"), r.ordreDuJour}});
    for (const Tache& t : fiche.taches)
        copie.add(Partie::Tache, {{QStringLiteral("libelle"), t.libelle},
                                  {QStringLiteral("echeance"), copie.date(t.echeance)},
                                  {QStringLiteral("responsable"), t.responsable},
                                  {QStringLiteral("etat"), cle(EtatTache::AFaire)}});
}

} // namespace

Result<Edit> dupliquer(const storage::Database& database, const QString& id, QDate debut) {
    const Result<Fiche> fiche = lireFiche(database, id);
    if (!fiche)
        return echec(fiche.error());
    const Concertation& c = fiche->concertation;
    const QDate first = premiereDate(*fiche);
    const qint64 shift = debut.isValid() && first.isValid() ? first.daysTo(debut) : 0;
    Result<Edit> edit =
        creer({{QStringLiteral("titre"),
                QCoreApplication::translate("Concertation", "%1 (copie)").arg(c.titre.left(280))},
               {QStringLiteral("beneficiaire"), c.beneficiaire},
               {QStringLiteral("question"), c.question},
               {QStringLiteral("objectifs"), c.objectifs},
               {QStringLiteral("theme"), c.theme},
               {QStringLiteral("portee"), cle(c.portee)},
               {QStringLiteral("territoire"), c.territoire},
               {QStringLiteral("niveau"), cle(c.niveau)},
               {QStringLiteral("garant"), c.garant},
               {QStringLiteral("usage_contributions"), c.usageContributions},
               {QStringLiteral("debut"), texteDate(c.debut.isValid() ? c.debut.addDays(shift) : debut)},
               {QStringLiteral("fin"), texteDate(c.fin.isValid() ? c.fin.addDays(shift) : QDate())},
               {QStringLiteral("notes"), c.notes}});
    if (!edit)
        return edit;
    edit->libelle = QCoreApplication::translate("Concertation", "Dupliquer « %1 »").arg(c.titre);
    Copie copie(*edit, edit->changes.first().id, shift);
    copierListes(*fiche, copie);
    copierCalendrier(*fiche, copie);
    return edit;
}

Result<Edit> terminerTache(const storage::Database& database, const QString& id, QDate jour) {
    Result<Edit> edit =
        modifier(database, Partie::Tache, id,
                 {{QStringLiteral("etat"), cle(jour.isValid() ? EtatTache::Faite : EtatTache::AFaire)}});
    if (!edit)
        return edit;
    edit->libelle = jour.isValid() ? QCoreApplication::translate("Concertation", "Terminer la tâche")
                                   : QCoreApplication::translate("Concertation", "Rouvrir la tâche");
    edit->changes.first().fields.insert(QStringLiteral("faite_le"), texteDate(jour));
    return edit;
}

Result<Edit> decalerJalon(const storage::Database& database, const QString& id, int jours) {
    const Result<QVariantMap> row = database.record(QStringLiteral("jalon"), id);
    if (!row)
        return echec(row.error());
    const QDate fin = row->value(QStringLiteral("fin")).toDate();
    Result<Edit> edit = modifier(
        database, Partie::Jalon, id,
        {{QStringLiteral("debut"), texteDate(row->value(QStringLiteral("debut")).toDate().addDays(jours))},
         {QStringLiteral("fin"), texteDate(fin.isValid() ? fin.addDays(jours) : QDate())}});
    if (edit)
        edit->libelle = QCoreApplication::translate("Concertation", "Déplacer le jalon « %1 »")
                            .arg(row->value(QStringLiteral("libelle")).toString());
    return edit;
}

Result<Edit> planifierPointsHebdomadaires(const storage::Database& database, const QString& concertationId,
                                          QDateTime premier, QDate jusquAu) {
    const Result<Fiche> fiche = lireFiche(database, concertationId);
    if (!fiche)
        return echec(fiche.error());
    constexpr qint64 kMaxSemaines = 156; // three years
    if (!premier.isValid() || !jusquAu.isValid() || premier.date() > jusquAu ||
        premier.date().daysTo(jusquAu) > 7 * kMaxSemaines)
        return echec(Erreur::saisie(
            QStringLiteral("concertation.periode-hebdomadaire"),
            QCoreApplication::translate("Concertation",
                                        "La période des points hebdomadaires n’est pas possible."),
            QCoreApplication::translate(
                "Concertation", "Donnez un premier jour, puis une fin dans les trois ans qui suivent.")));
    QSet<QDate> known;
    for (const Reunion& reunion : fiche->reunions)
        if (reunion.genre == GenreReunion::Hebdomadaire)
            known.insert(lundi(reunion.debut.date()));
    Edit edit(QCoreApplication::translate("Concertation", "Planifier les points hebdomadaires"));
    for (; premier.date() <= jusquAu; premier = premier.addDays(7))
        if (!known.contains(lundi(premier.date())))
            edit.insert(QStringLiteral("reunion"), base::newId(),
                        {{QStringLiteral("concertation_id"), concertationId},
                         {QStringLiteral("genre"), cle(GenreReunion::Hebdomadaire)},
                         {QStringLiteral("debut"), premier.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
                         {QStringLiteral("duree_minutes"), 30}});
    return edit;
}

} // namespace isegorie::concertation
