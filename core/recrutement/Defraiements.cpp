// What is owed and decided; receipts on the order are in DefraiementsBon.cpp.
#include "core/recrutement/Defraiements.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/marche/BonDates.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Chiffrage.h"
#include "core/recrutement/DefraiementsVerification.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;
using marche::codeUo;
using marche::FormuleDefraiement;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

const char* const kArticle = "CCTP, chapitre 4, article 2, UO 3.8";

/// What the order pays for one, never above the cap.
Montant unitPrice(FormuleDefraiement formule, const QHash<QString, Montant>& prix) {
    return std::min(prix.value(codeUo(formule), plafond(formule)), plafond(formule));
}

class Proposition {
public:
    Proposition(const Panel& panel, const QList<Seance>& seances, const Presences& presences,
                const QList<Defraiement>& decides, const QHash<QString, Montant>& prix)
        : m_panel(panel), m_seances(seances), m_presences(presences), m_decides(decides), m_prix(prix) {}

    PropositionDefraiements run() {
        QList<Seance> atelier;
        for (const Seance& seance : m_seances) {
            if (!m_presences.contains(seance.id)) {
                m_result.constats.append({Constat::Niveau::Information,
                                          QStringLiteral("defraiement.presences"),
                                          Recrut::tr("« %1 » : présences non notées.").arg(seance.libelle),
                                          {}});
            }
            if (seance.formule == FormuleDefraiement::Atelier)
                atelier.append(seance);
            else
                ofSeance(seance);
        }
        const bool allNoted = std::all_of(atelier.begin(), atelier.end(), [this](const Seance& seance) {
            return m_presences.contains(seance.id);
        });
        if (!atelier.isEmpty() && allNoted)
            ofAtelier(atelier);
        sayUnconfirmed();
        sayOutOfTheirTime();
        m_result.personnes += constatsSansPresence(m_seances, m_presences, m_decides);
        m_result.constats += m_result.personnes;
        return m_result;
    }

private:
    bool isDecided(const QString& candidat, const QString& seance, FormuleDefraiement formule) const {
        return std::any_of(m_decides.begin(), m_decides.end(), [&](const Defraiement& one) {
            return one.candidatId == candidat && one.seanceId == seance && one.formule == formule;
        });
    }

    /// In the order of the panel: the same facts give the same list.
    template <typename Visit>
    void eachPlace(Visit visit) const {
        for (const Place& place : m_panel.places)
            visit(place);
    }

    /// Something is to be decided or paid.
    bool isOwed(const QString& candidat) const {
        return std::any_of(m_result.lignes.begin(), m_result.lignes.end(),
                           [&](const LigneProposee& one) { return one.candidatId == candidat; }) ||
               std::any_of(m_decides.begin(), m_decides.end(), [&](const Defraiement& one) {
                   return one.candidatId == candidat && !one.verseLe.isValid();
               });
    }

    /// Who came before they were selected, or after they had left.
    void sayOutOfTheirTime() {
        Presences owed;
        for (const Place& place : m_panel.places)
            if (isOwed(place.candidatId))
                for (const Seance& seance : m_seances)
                    if (m_presences.value(seance.id).value(place.candidatId))
                        owed[seance.id].insert(place.candidatId, true);
        m_result.personnes += constatsPresences(m_panel, m_seances, owed);
    }

    /// Attendance owes them, whoever let them in: somebody has to know it before paying.
    void sayUnconfirmed() {
        QStringList selected;
        QStringList reserve;
        for (const Place& place : m_panel.places) {
            if (isOwed(place.candidatId) && !place.confirmeLe.isValid())
                (place.etat == EtatPlace::Reserve ? reserve : selected) << place.pseudonyme;
        }
        warn(
            "defraiement.non-confirme", selected,
            Recrut::tr("Présent(s) sans avoir jamais confirmé : %1. Notez leur confirmation, ou corrigez les "
                       "présences."));
        warn(
            "defraiement.non-selectionne", reserve,
            Recrut::tr("Présent(s) sans avoir jamais été sélectionné(s) : %1. Faites-les entrer au panel, ou "
                       "corrigez les présences."));
    }

    void warn(const char* code, QStringList names, const QString& message) {
        if (names.isEmpty())
            return;
        names.sort();
        m_result.personnes.append({Constat::Niveau::Avertissement, QString::fromLatin1(code),
                                   message.arg(names.join(QStringLiteral(", "))),
                                   QString::fromUtf8(kArticle)});
    }

    void ofSeance(const Seance& seance) {
        const auto came = m_presences.value(seance.id);
        const QString when = seance.jour.isValid() ? base::dateLongue(seance.jour) : seance.libelle;
        eachPlace([&](const Place& place) {
            if (came.value(place.candidatId) && !isDecided(place.candidatId, seance.id, seance.formule))
                m_result.lignes.append({place.candidatId, place.pseudonyme, seance.id,
                                        QStringLiteral("%1 (%2)").arg(libelle(seance.formule), when),
                                        seance.formule, unitPrice(seance.formule, m_prix)});
        });
    }

    void ofAtelier(const QList<Seance>& seances) {
        const auto all = static_cast<int>(seances.size());
        const Montant whole = unitPrice(FormuleDefraiement::Atelier, m_prix);
        int partial = 0;
        eachPlace([&](const Place& place) {
            const auto came =
                static_cast<int>(std::count_if(seances.begin(), seances.end(), [&](const Seance& seance) {
                    return m_presences.value(seance.id).value(place.candidatId);
                }));
            if (came == 0 || isDecided(place.candidatId, {}, FormuleDefraiement::Atelier))
                return;
            partial += came < all ? 1 : 0;
            m_result.lignes.append({place.candidatId,
                                    place.pseudonyme,
                                    {},
                                    Recrut::tr("Atelier : %1 séance(s) sur %2").arg(came).arg(all),
                                    FormuleDefraiement::Atelier,
                                    whole.fois(Fraction(came, all))});
        });
        if (partial > 0)
            m_result.constats.append(
                {Constat::Niveau::Avertissement, QStringLiteral("defraiement.atelier-partiel"),
                 Recrut::tr("%n personne(s) n’ont suivi qu’une partie de l’atelier. Lecture retenue : en "
                            "proportion des "
                            "séances suivies. Autre lecture : %1 dès la première séance, ou rien.",
                            nullptr, partial)
                     .arg(whole.texte()),
                 QString::fromUtf8(kArticle)});
    }

    const Panel& m_panel;
    const QList<Seance>& m_seances;
    const Presences& m_presences;
    const QList<Defraiement>& m_decides;
    const QHash<QString, Montant>& m_prix;
    PropositionDefraiements m_result;
};

base::Status checkAmount(Montant montant, FormuleDefraiement formule) {
    if (montant.centimes() >= 0 && montant <= plafond(formule))
        return {};
    return echec(Erreur::refus(QStringLiteral("defraiement.plafond"),
                               Recrut::tr("UO %1 : le défraiement est plafonné à %2 HT.")
                                   .arg(codeUo(formule), plafond(formule).texte()),
                               Recrut::tr("Réduisez le montant.")));
}

base::Status checkJour(QDate jour, QDate today, const QString& what) {
    return marche::checkPasse(jour, today, "defraiement.jour", what);
}

/// What is owed for a session is decided once it was held.
base::Status checkApresSeances(const QList<Seance>& seances, const QList<LigneProposee>& lignes, QDate jour) {
    for (const Seance& seance : seances)
        for (const LigneProposee& ligne : lignes)
            if (ligne.seanceId == seance.id && seance.jour.isValid() && jour < seance.jour)
                return echec(
                    Erreur::saisie(QStringLiteral("defraiement.jour"),
                                   Recrut::tr("La décision précède la séance « %1 », du %2.")
                                       .arg(seance.libelle, base::dateLongue(seance.jour)),
                                   Recrut::tr("Donnez le jour de la séance, ou un jour plus tard.")));
    return {};
}

Erreur alreadyPaid() {
    return Erreur::refus(QStringLiteral("defraiement.verse"),
                         Recrut::tr("Ce défraiement est noté versé : de l’argent est parti."),
                         Recrut::tr("Si c’est une erreur, annulez l’action « Noter le versement »."));
}

/// A row that nothing rests on yet.
Result<QVariantMap> openRow(const Database& database, const QString& id) {
    auto row = database.record(QStringLiteral("defraiement"), id);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("defraiement.inconnu"),
                                    Recrut::tr("Ce défraiement n’existe pas.")));
    if (!row->value(QStringLiteral("verse_le")).isNull() ||
        !row->value(QStringLiteral("reception_id")).isNull())
        return echec(
            Erreur::refus(QStringLiteral("defraiement.fige"),
                          Recrut::tr("Ce défraiement est versé ou reçu sur le bon : il ne change plus.")));
    return row;
}

} // namespace

Montant plafond(FormuleDefraiement formule) {
    const auto* unite = marche::Catalogue::instance().find(codeUo(formule));
    return unite != nullptr ? unite->plafondHt.value_or(Montant()) : Montant();
}

Result<QList<Defraiement>> listDefraiements(const Database& database, const QString& recrutementId) {
    QList<Defraiement> list;
    const auto read = database.each(
        QStringLiteral("recrutement/defraiements"), {{QStringLiteral("recrutement"), recrutementId}},
        [&list](const Row& row) {
            list.append({row.text("id"), row.text("candidat_id"), row.text("pseudonyme"),
                         row.text("seance_id"),
                         formuleFromKey(row.text("formule")).value_or(FormuleDefraiement::Journee),
                         Montant::centimes(row.integer("montant_ht_centimes")),
                         QDate::fromString(row.text("arrete_le"), Qt::ISODate),
                         QDate::fromString(row.text("verse_le"), Qt::ISODate), row.text("reception_id")});
        });
    if (!read)
        return echec(read.error());
    return list;
}

PropositionDefraiements proposerDefraiements(const Panel& panel, const QList<Seance>& seances,
                                             const Presences& presences, const QList<Defraiement>& decides,
                                             const QHash<QString, Montant>& prix) {
    return Proposition(panel, seances, presences, decides, prix).run();
}

Result<Edit> arreterDefraiements(const Database& database, const QString& recrutementId,
                                 const QList<LigneProposee>& lignes, QDate jour, QDate today) {
    if (const auto past = checkJour(jour, today, Recrut::tr("la décision")); !past)
        return echec(past.error());
    const auto known = listDefraiements(database, recrutementId);
    const auto seances = listSeances(database, recrutementId);
    if (!known || !seances)
        return echec(!known ? known.error() : seances.error());
    if (const auto after = checkApresSeances(*seances, lignes, jour); !after)
        return echec(after.error());
    Edit edit(Recrut::tr("Arrêter %n défraiement(s)", nullptr, static_cast<int>(lignes.size())));
    for (const LigneProposee& ligne : lignes) {
        if (const auto valid = checkAmount(ligne.montant, ligne.formule); !valid)
            return echec(valid.error());
        const bool twice = std::any_of(known->begin(), known->end(), [&](const Defraiement& one) {
            return one.candidatId == ligne.candidatId && one.seanceId == ligne.seanceId &&
                   one.formule == ligne.formule;
        });
        if (twice)
            return echec(Erreur::refus(QStringLiteral("defraiement.double"),
                                       Recrut::tr("%1 a déjà ce défraiement.").arg(ligne.pseudonyme)));
        edit.insert(
            QStringLiteral("defraiement"), base::newId(),
            {{QStringLiteral("recrutement_id"), recrutementId},
             {QStringLiteral("candidat_id"), ligne.candidatId},
             {QStringLiteral("seance_id"), ligne.seanceId.isEmpty() ? QVariant() : QVariant(ligne.seanceId)},
             {QStringLiteral("formule"), key(ligne.formule)},
             {QStringLiteral("montant_ht_centimes"), ligne.montant.centimes()},
             {QStringLiteral("arrete_le"), jour.toString(Qt::ISODate)}});
    }
    return edit;
}

Result<Edit> setMontant(const Database& database, const QString& defraiementId, Montant montant) {
    const auto row = openRow(database, defraiementId);
    if (!row)
        return echec(row.error());
    const auto formule = formuleFromKey(row->value(QStringLiteral("formule")).toString());
    if (const auto valid = checkAmount(montant, formule.value_or(FormuleDefraiement::DemiJournee)); !valid)
        return echec(valid.error());
    return Edit(Recrut::tr("Changer le montant d’un défraiement"))
        .update(QStringLiteral("defraiement"), defraiementId,
                {{QStringLiteral("montant_ht_centimes"), montant.centimes()}});
}

Result<Edit> removeDefraiement(const Database& database, const QString& defraiementId) {
    if (const auto row = openRow(database, defraiementId); !row)
        return echec(row.error());
    return Edit(Recrut::tr("Retirer un défraiement")).remove(QStringLiteral("defraiement"), defraiementId);
}

Result<Edit> verserDefraiements(const Database& database, const QStringList& ids, QDate jour, QDate today) {
    if (const auto past = checkJour(jour, today, Recrut::tr("le versement")); !past)
        return echec(past.error());
    Edit edit(Recrut::tr("Noter le versement de %n défraiement(s)", nullptr, static_cast<int>(ids.size())));
    for (const QString& id : ids) {
        const auto row = database.record(QStringLiteral("defraiement"), id);
        if (!row)
            return echec(row.error());
        if (!row->value(QStringLiteral("verse_le")).isNull())
            return echec(alreadyPaid());
        const QDate decided =
            QDate::fromString(row->value(QStringLiteral("arrete_le")).toString(), Qt::ISODate);
        if (!decided.isValid() || jour < decided)
            return echec(Erreur::saisie(QStringLiteral("defraiement.jour"),
                                        Recrut::tr("Le versement précède la décision du défraiement.")));
        edit.update(QStringLiteral("defraiement"), id,
                    {{QStringLiteral("verse_le"), jour.toString(Qt::ISODate)}});
    }
    return edit;
}

namespace {

/// What is still to be paid to somebody who is known to have no IBAN.
bool lacksIban(const Vivier& vivier, const Defraiement& one) {
    const Candidat* candidat = one.verseLe.isValid() ? nullptr : vivier.find(one.candidatId);
    return candidat != nullptr && candidat->identite.iban.trimmed().isEmpty();
}

} // namespace

base::Constats constatsIban(const Vivier& vivier, const QList<Defraiement>& defraiements) {
    QStringList without;
    for (const Defraiement& one : defraiements)
        if (lacksIban(vivier, one))
            without << one.pseudonyme;
    without.removeDuplicates();
    without.sort();
    if (without.isEmpty())
        return {};
    return {{Constat::Niveau::Avertissement,
             QStringLiteral("defraiement.sans-iban"),
             Recrut::tr("Sans IBAN : %1.").arg(without.join(QStringLiteral(", "))),
             {}}};
}

Result<AVerser> aVerser(const Vivier* identites, const QList<Defraiement>& liste, bool sansIbanAussi) {
    AVerser result;
    for (const Defraiement& one : liste)
        if (identites != nullptr && !sansIbanAussi && lacksIban(*identites, one))
            result.sansIban << one.id;
        else if (!one.verseLe.isValid())
            result.ids << one.id;
    if (identites != nullptr)
        result.constats = constatsIban(*identites, liste);
    else
        result.constats = {{Constat::Niveau::Information,
                            QStringLiteral("defraiement.iban-non-verifies"),
                            Recrut::tr("Les IBAN n’ont pas été vérifiés : ouvrez le coffre."),
                            {}}};
    if (result.ids.isEmpty() && result.sansIban.isEmpty())
        return echec(Erreur::refus(QStringLiteral("defraiement.rien-a-verser"),
                                   Recrut::tr("Aucun défraiement n’est à verser."),
                                   Recrut::tr("Arrêtez d’abord ce que les présences font devoir.")));
    const QString mend =
        Recrut::tr("Notez leur IBAN (fiche du candidat, ou import), ou dites qu’ils sont "
                   "payés autrement (« sans IBAN aussi » ; --sans-iban en ligne de commande).");
    if (result.ids.isEmpty())
        return echec(
            Erreur::refus(QStringLiteral("defraiement.sans-iban"), result.constats.first().message, mend));
    if (!result.sansIban.isEmpty())
        result.constats.first().message += u' ' + Recrut::tr("Ils ne sont pas notés versés.") + u' ' + mend;
    return result;
}

bool estSansPresence(const Defraiement& defraiement, const QList<Seance>& seances,
                     const Presences& presences) {
    return std::none_of(seances.begin(), seances.end(), [&](const Seance& seance) {
        const bool its = defraiement.seanceId.isEmpty() || seance.id == defraiement.seanceId;
        return its && seance.formule == defraiement.formule &&
               presences.value(seance.id).value(defraiement.candidatId);
    });
}

base::Constats constatsSansPresence(const QList<Seance>& seances, const Presences& presences,
                                    const QList<Defraiement>& defraiements) {
    QStringList names;
    for (const Defraiement& one : defraiements)
        if (!one.verseLe.isValid() && estSansPresence(one, seances, presences))
            names << one.pseudonyme;
    names.removeDuplicates();
    names.sort();
    if (names.isEmpty())
        return {};
    return {
        {Constat::Niveau::Avertissement, QStringLiteral("defraiement.sans-presence"),
         Recrut::tr("À vérifier avant de payer : les présences notées ne font plus devoir ce qui est arrêté "
                    "pour %1. Corrigez les présences, ou retirez ces défraiements (onglet « Défraiements », "
                    "ou « recrutement defraiement retirer »).")
             .arg(names.join(QStringLiteral(", "))),
         QString::fromUtf8(kArticle)}};
}

Result<QString> texteImpayes(const Database& database, const QString& concertationId) {
    const auto row = database.first(QStringLiteral("recrutement/impayes"),
                                    {{QStringLiteral("concertation"), concertationId}});
    if (!row)
        return echec(row.error());
    const int count = row->value(QStringLiteral("nombre")).toInt();
    if (count == 0)
        return QString();
    return Recrut::tr("%n défraiement(s) arrêté(s), %1 HT en tout, ne sont pas versés et ne pourront plus "
                      "l’être : les noms et les IBAN auront disparu.",
                      nullptr, count)
        .arg(base::Montant::centimes(row->value(QStringLiteral("centimes")).toLongLong()).texte());
}

base::Status verifierNonVerse(const Defraiement& defraiement) {
    return defraiement.verseLe.isValid() ? base::Status(echec(alreadyPaid())) : base::Status();
}

TotauxDefraiements totauxDefraiements(const QList<Defraiement>& defraiements, std::optional<Fraction> marge,
                                      int tauxTva) {
    constexpr qint64 kCent = 100;
    TotauxDefraiements totals;
    totals.tauxTva = tauxTva;
    for (const FormuleDefraiement formule :
         {FormuleDefraiement::DemiJournee, FormuleDefraiement::Journee, FormuleDefraiement::Atelier}) {
        TotauxDefraiements::ParUo line{codeUo(formule), 0, {}};
        for (const Defraiement& one : defraiements)
            if (one.formule == formule) {
                ++line.personnes;
                line.ht += one.montant;
            }
        if (line.personnes > 0)
            totals.parUo.append(line);
        totals.ht += line.ht;
    }
    for (const Defraiement& one : defraiements)
        if (one.verseLe.isValid())
            totals.verse += one.montant;
    if (marge)
        totals.marge = totals.ht.fois(Fraction(marge->numerateur(), marge->denominateur() * kCent));
    totals.tva = (totals.ht + totals.marge).auTaux(totals.tauxTva);
    totals.ttc = totals.ht + totals.marge + totals.tva;
    return totals;
}

} // namespace isegorie::recrutement
