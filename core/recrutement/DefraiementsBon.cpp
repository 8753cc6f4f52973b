// Défraiements on the order that pays them: its prices, and receipts of what was decided.
#include "core/marche/BonTarif.h"
#include "core/marche/Chiffrage.h"
#include "core/marche/SuiviBon.h"
#include "core/recrutement/Defraiements.h"
#include "core/recrutement/Textes.h"

#include <algorithm>
#include <limits>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;
using marche::codeUo;
using storage::Database;
using storage::Edit;

namespace {

/// In lowest terms; to the millionth where the whole is beyond what receipts are counted in. What the
/// receipts of one line are made of thus has one common denominator, and sums.
Fraction fraction(qint64 numerator, qint64 denominator) {
    constexpr qint64 kMost = 2'000'000'000;
    constexpr qint64 kMillionths = 1'000'000;
    if (denominator < kMost)
        return denominator == 0 ? Fraction(0) : Fraction(numerator, denominator);
    const bool exact = numerator < std::numeric_limits<qint64>::max() / kMillionths;
    return {exact ? numerator * kMillionths / denominator : numerator / (denominator / kMillionths),
            kMillionths};
}

/// One of the order's lines, and how much can still be received on it.
struct LigneOuverte {
    const marche::SuiviLigne* ligne = nullptr;
    Fraction left;
    Fraction taken;
    QList<Defraiement> payes;
};

QList<LigneOuverte> placesOf(const marche::SuiviBon& suivi, const QString& code) {
    QList<LigneOuverte> places;
    for (const marche::SuiviLigne& ligne : suivi.lignes)
        if (ligne.ligne.code == code && ligne.livree < ligne.commandee && ligne.ligne.pu.centimes() > 0)
            places.append({&ligne, ligne.commandee - ligne.livree, {}, {}});
    return places;
}

Erreur noLine(const QString& code) {
    return Erreur::refus(
        QStringLiteral("defraiement.sans-ligne"),
        Recrut::tr("Le bon de commande n’a pas de ligne UO %1 qui puisse les recevoir.").arg(code),
        Recrut::tr("Ajoutez-la par un avenant, ou liez le recrutement à un autre bon."));
}

Erreur full(const QString& code) {
    return Erreur::refus(
        QStringLiteral("defraiement.bon-plein"),
        Recrut::tr("Ce qui reste à recevoir de l’UO %1 sur le bon ne suffit pas aux défraiements arrêtés.")
            .arg(code),
        Recrut::tr("Commandez le surplus par un avenant."));
}

/// One receipt a line that has room, and those of the margin on all of them.
class Receptions {
public:
    Receptions(const Database& database, const marche::SuiviBon& suivi, QDate jour, QDate today)
        : m_database(database),
          m_suivi(suivi),
          m_jour(jour),
          m_today(today),
          m_edit(Recrut::tr("Recevoir les défraiements")) {}

    /// Each amount whole on one line, the largest first: a receipt that is removed frees what it counted.
    base::Status add(const QString& code, QList<Defraiement> rows) {
        QList<LigneOuverte> places = placesOf(m_suivi, code);
        if (places.isEmpty())
            return echec(noLine(code));
        std::stable_sort(rows.begin(), rows.end(), [](const Defraiement& left, const Defraiement& right) {
            return left.montant > right.montant;
        });
        for (const Defraiement& one : std::as_const(rows)) {
            const auto place = std::find_if(places.begin(), places.end(),
                                            [&one](const LigneOuverte& each) { return fits(one, each); });
            if (place == places.end())
                return echec(full(code));
            place->payes.append(one);
            place->taken = quantity(*place);
            m_ht += one.montant;
        }
        for (const LigneOuverte& place : std::as_const(places))
            if (const auto received = receivePlace(place); !received)
                return received;
        return {};
    }

    /// A margin's line prices the défraiements ordered with it; what was received of them is received of it.
    base::Status addMargin() {
        Montant left = m_ht;
        for (const LigneOuverte& place : placesOf(m_suivi, marche::kCodeMarge)) {
            const marche::SuiviLigne& line = *place.ligne;
            const Fraction wanted = fraction(line.commandee.numerateur() * left.centimes(),
                                             line.commandee.denominateur() * line.ligne.pu.centimes());
            const Fraction taken = std::min(place.left, wanted);
            if (const auto received = receiveQuantity(line, taken); !received)
                return echec(received.error());
            if (taken == wanted)
                break;
            left = left - line.ligne.pu.fois({taken.numerateur() * line.commandee.denominateur(),
                                              taken.denominateur() * line.commandee.numerateur()});
        }
        return {};
    }

    Edit take() { return std::move(m_edit); }

private:
    static Fraction quantity(const LigneOuverte& place) {
        Montant sum;
        for (const Defraiement& one : place.payes)
            sum += one.montant;
        return fraction(sum.centimes(), place.ligne->ligne.pu.centimes());
    }

    static bool fits(const Defraiement& one, LigneOuverte place) {
        place.payes.append(one);
        return quantity(place) <= place.left;
    }

    base::Status receivePlace(const LigneOuverte& place) {
        const auto received = receiveQuantity(*place.ligne, place.taken);
        if (!received)
            return echec(received.error());
        for (const Defraiement& one : place.payes)
            m_edit.update(QStringLiteral("defraiement"), one.id,
                          {{QStringLiteral("reception_id"), *received}});
        return {};
    }

    Result<QString> receiveQuantity(const marche::SuiviLigne& line, Fraction quantite) {
        if (quantite.isZero())
            return QString();
        auto creation = marche::receive(
            m_database, {line.ligne.id, quantite, m_jour, {}, Recrut::tr("Défraiements")}, m_today);
        if (!creation)
            return echec(creation.error());
        m_edit.append(creation->edit);
        return creation->id;
    }

    const Database& m_database;
    const marche::SuiviBon& m_suivi;
    QDate m_jour, m_today;
    Edit m_edit;
    Montant m_ht;
};

} // namespace

Result<QHash<QString, Montant>> prixDefraiements(const Database& database, const Recrutement& recrutement) {
    QHash<QString, Montant> prix;
    if (recrutement.bonId.isEmpty())
        return prix;
    const auto bon = marche::loadSuivi(database, recrutement.bonId);
    if (!bon)
        return echec(bon.error());
    for (const marche::SuiviLigne& ligne : bon->lignes)
        if (marche::isDefraiement(ligne.ligne.code))
            prix.insert(ligne.ligne.code, ligne.ligne.pu);
    return prix;
}

Result<Edit> recevoirDefraiements(const Database& database, const Recrutement& recrutement, QDate jour,
                                  QDate today) {
    if (recrutement.bonId.isEmpty())
        return echec(Erreur::refus(QStringLiteral("defraiement.sans-bon"),
                                   Recrut::tr("Le recrutement n’est lié à aucun bon de commande."),
                                   Recrut::tr("Choisissez le bon qui paie les défraiements.")));
    const auto all = listDefraiements(database, recrutement.id);
    if (!all)
        return echec(all.error());
    QMap<QString, QList<Defraiement>> open;
    for (const Defraiement& one : *all)
        if (one.receptionId.isEmpty() && !one.montant.isZero())
            open[codeUo(one.formule)].append(one);
    if (open.isEmpty())
        return echec(Erreur::refus(QStringLiteral("defraiement.rien"),
                                   Recrut::tr("Tous les défraiements arrêtés sont déjà reçus sur le bon.")));
    const auto suivi = marche::loadSuivi(database, recrutement.bonId);
    if (!suivi)
        return echec(suivi.error());
    Receptions receptions(database, *suivi, jour, today);
    for (auto it = open.cbegin(); it != open.cend(); ++it)
        if (const auto added = receptions.add(it.key(), it.value()); !added)
            return echec(added.error());
    if (const auto added = receptions.addMargin(); !added)
        return echec(added.error());
    return receptions.take();
}

} // namespace isegorie::recrutement
