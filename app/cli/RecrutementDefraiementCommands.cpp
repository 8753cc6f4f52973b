// recrutement defraiement lister, arreter, montant, retirer, verser, recevoir, exporter
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/coffre/Keyring.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Chiffrage.h"
#include "core/recrutement/DefraiementsVerification.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace recrutement;

namespace {

struct DefraiementTexts {
    Q_DECLARE_TR_FUNCTIONS(DefraiementTexts)
};

const QString kSansIban = QStringLiteral("sans-iban");

QJsonObject totalsJson(const TotauxDefraiements& totals) {
    QJsonArray lines;
    for (const auto& one : totals.parUo)
        lines << QJsonObject{{QStringLiteral("code"), one.code},
                             {QStringLiteral("personnes"), one.personnes},
                             {QStringLiteral("ht_centimes"), one.ht.centimes()}};
    return {{QStringLiteral("par_uo"), lines},
            {QStringLiteral("ht_centimes"), totals.ht.centimes()},
            {QStringLiteral("marge_centimes"), totals.marge.centimes()},
            {QStringLiteral("tva_centimes"), totals.tva.centimes()},
            {QStringLiteral("ttc_centimes"), totals.ttc.centimes()},
            {QStringLiteral("verse_centimes"), totals.verse.centimes()}};
}

Result<PropositionDefraiements> proposed(const AtelierRecrutement& opened, const FaitsRecrutement& facts) {
    const auto decided = listDefraiements(*opened.database, opened.recrutement.id);
    const auto prices = prixDefraiements(*opened.database, opened.recrutement);
    if (!decided || !prices)
        return echec(!decided ? decided.error() : prices.error());
    return proposerDefraiements(facts.panel, facts.seances, facts.presences, *decided, *prices);
}

Result<PropositionDefraiements> proposed(const AtelierRecrutement& opened) {
    const auto facts = loadFaits(*opened.database, opened.recrutement.id);
    return facts ? proposed(opened, *facts) : echec(facts.error());
}

/// A line each, with the id that the other commands take.
QString decidedText(const QList<Defraiement>& decided, const FaitsRecrutement& facts) {
    QString text;
    for (const Defraiement& one : decided)
        text += DefraiementTexts::tr("Arrêté : %1  %2  %3  %4%5%6\n")
                    .arg(one.id, one.pseudonyme, libelle(one.formule), one.montant.texte(),
                         one.verseLe.isValid()
                             ? DefraiementTexts::tr("  versé le %1").arg(base::dateCourte(one.verseLe))
                             : QString(),
                         estSansPresence(one, facts.seances, facts.presences)
                             ? DefraiementTexts::tr("  à vérifier : sans présence")
                             : QString());
    return text;
}

QJsonArray decidedJson(const QList<Defraiement>& decided, const FaitsRecrutement& facts) {
    QJsonArray json;
    for (const Defraiement& one : decided)
        json << QJsonObject{
            {QStringLiteral("id"), one.id},
            {QStringLiteral("pseudonyme"), one.pseudonyme},
            {QStringLiteral("uo"), marche::codeUo(one.formule)},
            {QStringLiteral("montant_ht_centimes"), one.montant.centimes()},
            {QStringLiteral("arrete_le"), isoOrNull(one.arreteLe)},
            {QStringLiteral("verse_le"), isoOrNull(one.verseLe)},
            {QStringLiteral("recu"), !one.receptionId.isEmpty()},
            {QStringLiteral("a_verifier"), estSansPresence(one, facts.seances, facts.presences)}};
    return json;
}

/// What attendance gives right to, what is decided, and what all of it costs.
Outcome stateOf(const AtelierRecrutement& opened) {
    const auto facts = loadFaits(*opened.database, opened.recrutement.id);
    if (!facts)
        return fail(facts.error());
    const auto proposition = proposed(opened, *facts);
    const auto decided = listDefraiements(*opened.database, opened.recrutement.id);
    if (!proposition || !decided)
        return fail(!proposition ? proposition.error() : decided.error());
    const auto parametres = marche::loadParametres(*opened.database);
    if (!parametres)
        return fail(parametres.error());
    const TotauxDefraiements totals =
        totauxDefraiements(*decided, opened.recrutement.marge, parametres->tauxTva);
    QJsonArray lines;
    QString text;
    for (const LigneProposee& one : proposition->lignes) {
        lines << QJsonObject{{QStringLiteral("pseudonyme"), one.pseudonyme},
                             {QStringLiteral("motif"), one.motif},
                             {QStringLiteral("montant_ht_centimes"), one.montant.centimes()}};
        text += DefraiementTexts::tr("À arrêter : %1  %2  %3\n")
                    .arg(one.pseudonyme, one.motif, one.montant.texte());
    }
    text += decidedText(*decided, *facts);
    text += DefraiementTexts::tr("Arrêtés : %1 HT, marge %2, TVA %3, %4 TTC ; versés : %5\n")
                .arg(totals.ht.texte(), totals.marge.texte(), totals.tva.texte(), totals.ttc.texte(),
                     totals.verse.texte());
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("proposes"), lines},
                                  {QStringLiteral("arretes"), decidedJson(*decided, *facts)},
                                  {QStringLiteral("totaux"), totalsJson(totals)},
                                  {QStringLiteral("constats"), constatsJson(proposition->constats)}}),
        text + constatsText(proposition->constats),
        0,
        {}};
}

Outcome list(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Read, Cles::Fermees);
    return opened ? stateOf(*opened) : fail(opened.error());
}

using MakeOnDay = std::function<Result<storage::Edit>(const AtelierRecrutement&, QDate)>;

/// Applies what `make` makes, then tells how things stand.
Outcome acted(const Invocation& invocation, const MakeOnDay& make, Cles keys = Cles::Fermees) {
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return fail(day.error());
    const auto opened = openRecrutement(invocation, BaseUse::Write, keys);
    if (!opened)
        return fail(opened.error());
    if (const auto done = applyEdit(*opened->database, make(*opened, *day)); !done)
        return fail(done.error());
    return stateOf(*opened);
}

Outcome decide(const Invocation& invocation) {
    return acted(invocation, [](const AtelierRecrutement& opened, QDate day) -> Result<storage::Edit> {
        const auto proposition = proposed(opened);
        if (!proposition)
            return echec(proposition.error());
        return arreterDefraiements(*opened.database, opened.recrutement.id, proposition->lignes, day,
                                   QDate::currentDate());
    });
}

/// What nobody could have transferred is not noted as paid, unless it was paid in another way. When the
/// coffre stays closed nobody looks.
Result<storage::Edit> payment(const Invocation& invocation, const AtelierRecrutement& opened, QDate day,
                              base::Constats& findings) {
    const auto decided = listDefraiements(*opened.database, opened.recrutement.id);
    if (!decided)
        return echec(decided.error());
    std::optional<Vivier> people;
    if (opened.coffre->etat() == coffre::Coffre::Etat::Ouvert || coffre::unlockFromKeyring(*opened.coffre)) {
        auto pool = openPool(opened, Ouverture::Identites);
        if (!pool)
            return echec(pool.error());
        people = std::move(*pool);
    }
    const auto payable = aVerser(people ? &*people : nullptr, *decided, invocation.options.isSet(kSansIban));
    if (!payable)
        return echec(payable.error());
    const auto proposition = proposed(opened);
    if (!proposition)
        return echec(proposition.error());
    findings = payable->constats + proposition->personnes;
    return verserDefraiements(*opened.database, payable->ids, day, QDate::currentDate());
}

Outcome pay(const Invocation& invocation) {
    base::Constats findings;
    const Cles keys = invocation.options.isSet(QStringLiteral("phrase")) ? Cles::Ouvertes : Cles::Fermees;
    Outcome outcome = acted(
        invocation,
        [&](const AtelierRecrutement& opened, QDate day) {
            return payment(invocation, opened, day, findings);
        },
        keys);
    return toldOf(std::move(outcome), findings);
}

Outcome receive(const Invocation& invocation) {
    return acted(invocation, [](const AtelierRecrutement& opened, QDate day) {
        return recevoirDefraiements(*opened.database, opened.recrutement, day, QDate::currentDate());
    });
}

Outcome amount(const Invocation& invocation) {
    const auto value = base::Montant::parse(invocation.arguments.at(2));
    if (!value)
        return fail(value.error());
    return acted(invocation, [&](const AtelierRecrutement& opened, QDate) {
        return setMontant(*opened.database, invocation.arguments.at(1), *value);
    });
}

Outcome remove(const Invocation& invocation) {
    return acted(invocation, [&](const AtelierRecrutement& opened, QDate) {
        return removeDefraiement(*opened.database, invocation.arguments.at(1));
    });
}

Outcome exportPayments(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Identites);
    const auto decided = listDefraiements(*opened->database, opened->recrutement.id);
    if (!pool || !decided)
        return fail(!pool ? pool.error() : decided.error());
    const auto facts = loadFaits(*opened->database, opened->recrutement.id);
    if (!facts)
        return fail(facts.error());
    const QString& path = invocation.arguments.at(1);
    const int people = personnesAPayer(*pool, *decided);
    if (const auto written =
            writeNoted(*opened, DefraiementTexts::tr("Liste de paiement"), people, path,
                       [&] { return exportPaiements(*pool, *decided, *facts, path, formatOf(path)); });
        !written)
        return fail(written.error());
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("fichier"), path}, {QStringLiteral("personnes"), people}}),
        DefraiementTexts::tr("%n personne(s) à payer dans %1\n", nullptr, people).arg(path) +
            constatsText(constatsSansPresence(facts->seances, facts->presences, *decided)),
        0,
        {}};
}

} // namespace

QList<Command> recrutementDefraiementCommands() {
    const QString which = DefraiementTexts::tr("RECRUTEMENT");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), DefraiementTexts::tr("Jour ; aujourd’hui à défaut."));
    Command payments =
        entry("defraiement exporter", DefraiementTexts::tr("RECRUTEMENT FICHIER"),
              DefraiementTexts::tr("Écrit la liste de paiement, CSV ou XLSX."), exportPayments);
    return QList{
               entry("defraiement lister", which,
                     DefraiementTexts::tr("Les défraiements dus, arrêtés et versés, et leur coût."), list),
               entry("defraiement arreter", which,
                     DefraiementTexts::tr("Arrête ce que les présences font devoir."), decide, {date}),
               entry("defraiement montant", DefraiementTexts::tr("RECRUTEMENT ID MONTANT"),
                     DefraiementTexts::tr("Change un montant, sous son plafond."), amount),
               entry("defraiement retirer", DefraiementTexts::tr("RECRUTEMENT ID"),
                     DefraiementTexts::tr("Retire un défraiement arrêté par erreur."), remove),
               entry("defraiement verser", which,
                     DefraiementTexts::tr(
                         "Note versés ceux qui sont arrêtés ; qui n’a pas d’IBAN est nommé et ne l’est pas."),
                     pay,
                     {date, phraseOption(),
                      QCommandLineOption(
                          kSansIban, DefraiementTexts::tr("Aussi qui n’a pas d’IBAN : payé autrement."))}),
               entry("defraiement recevoir", which,
                     DefraiementTexts::tr("Reçoit sur le bon ce qui est arrêté."), receive, {date})} +
           withPhrase({payments});
}

} // namespace isegorie::cli
