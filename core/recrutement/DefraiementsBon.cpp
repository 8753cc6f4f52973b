// Défraiements on the order that pays them: its prices, and receipts of what was decided.
#include "core/marche/Chiffrage.h"
#include "core/marche/SuiviBon.h"
#include "core/recrutement/Defraiements.h"
#include "core/recrutement/Textes.h"

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

const QString kMargin = QStringLiteral("3.8.4");

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

/// Of the order's lines of this UO, the first that can still receive something; when all are full, the first.
const marche::SuiviLigne* lineOf(const marche::SuiviBon& suivi, const QString& code) {
    const marche::SuiviLigne* first = nullptr;
    for (const marche::SuiviLigne& ligne : suivi.lignes) {
        if (ligne.ligne.code != code || ligne.commandee <= Fraction(0))
            continue;
        if (ligne.livree < ligne.commandee)
            return &ligne;
        first = first == nullptr ? &ligne : first;
    }
    return first;
}

Erreur noLine(const QString& code) {
    return Erreur::refus(
        QStringLiteral("defraiement.sans-ligne"),
        Recrut::tr("Le bon de commande n’a pas de ligne UO %1 qui puisse les recevoir.").arg(code),
        Recrut::tr("Ajoutez-la par un avenant, ou liez le recrutement à un autre bon."));
}

/// One receipt a UO, and one for the margin on all of them.
class Receptions {
public:
    Receptions(const Database& database, const marche::SuiviBon& suivi, QDate jour)
        : m_database(database),
          m_suivi(suivi),
          m_jour(jour),
          m_edit(Recrut::tr("Recevoir les défraiements")) {}

    base::Status add(const QString& code, const QList<Defraiement>& rows) {
        const marche::SuiviLigne* line = lineOf(m_suivi, code);
        if (line == nullptr || line->ligne.pu.isZero())
            return echec(noLine(code));
        Montant sum;
        for (const Defraiement& one : rows)
            sum += one.montant;
        const auto received = receiveQuantity(*line, fraction(sum.centimes(), line->ligne.pu.centimes()));
        if (!received)
            return echec(received.error());
        for (const Defraiement& one : rows)
            m_edit.update(QStringLiteral("defraiement"), one.id,
                          {{QStringLiteral("reception_id"), *received}});
        m_ht += sum;
        return {};
    }

    /// The margin's line prices all the défraiements ordered; what was received of them is received of it.
    base::Status addMargin() {
        const marche::SuiviLigne* line = lineOf(m_suivi, kMargin);
        if (line == nullptr || line->ligne.pu.isZero())
            return {};
        const qint64 rate = line->commandee.numerateur() * m_ht.centimes();
        const qint64 whole = line->commandee.denominateur() * line->ligne.pu.centimes();
        const Fraction wanted = fraction(rate, whole);
        const Fraction left = line->commandee - line->livree;
        const auto received = receiveQuantity(*line, left < wanted ? left : wanted);
        return received ? base::Status() : echec(received.error());
    }

    Edit take() { return std::move(m_edit); }

private:
    Result<QString> receiveQuantity(const marche::SuiviLigne& line, Fraction quantite) {
        if (quantite.isZero())
            return QString();
        auto creation = marche::receive(
            m_database, {line.ligne.id, quantite, m_jour, {}, Recrut::tr("Défraiements")}, m_jour);
        if (!creation)
            return echec(creation.error());
        m_edit.append(creation->edit);
        return creation->id;
    }

    const Database& m_database;
    const marche::SuiviBon& m_suivi;
    QDate m_jour;
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
        if (ligne.ligne.code.startsWith(QLatin1String("3.8.")) && ligne.ligne.code != kMargin)
            prix.insert(ligne.ligne.code, ligne.ligne.pu);
    return prix;
}

Result<Edit> recevoirDefraiements(const Database& database, const Recrutement& recrutement, QDate jour) {
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
    Receptions receptions(database, *suivi, jour);
    for (auto it = open.cbegin(); it != open.cend(); ++it)
        if (const auto added = receptions.add(it.key(), it.value()); !added)
            return echec(added.error());
    if (const auto added = receptions.addMargin(); !added)
        return echec(added.error());
    return receptions.take();
}

} // namespace isegorie::recrutement
