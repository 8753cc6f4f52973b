// coffre creer, etat, phrase, trousseau, conserver, purger, certificat, acces
#include "app/cli/CoffreAccess.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/coffre/Keyring.h"
#include "core/concertation/Lecture.h"
#include "core/recrutement/DefraiementsVerification.h"
#include "core/recrutement/Exports.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace isegorie::cli {

using base::Erreur;
using coffre::Coffre;

namespace {

struct CoffreTexts {
    Q_DECLARE_TR_FUNCTIONS(CoffreTexts)
};

const QString kPhrase = QStringLiteral("phrase");
const QString kNouvelle = QStringLiteral("nouvelle-phrase");

QString etatKey(Coffre::Etat etat) {
    return etat == Coffre::Etat::Absent ? QStringLiteral("absent") : QStringLiteral("present");
}

Answer said(const QString& text, QJsonObject json = {}) {
    json.insert(QStringLiteral("fait"), true);
    return {QJsonDocument(json), text + QLatin1Char('\n'), 0, {}};
}

/// Typed twice at a terminal: a slip would lock everybody out.
base::Result<coffre::Secret> freshPassphrase(const Invocation& invocation, const QString& option) {
    auto first = passphrase(invocation, option, CoffreTexts::tr("Nouvelle phrase secrète : "));
    if (!first || invocation.options.isSet(option))
        return first;
    const auto second = passphrase(invocation, option, CoffreTexts::tr("La même, encore une fois : "));
    if (!second)
        return base::echec(second.error());
    if (first->size() != second->size() ||
        !std::equal(first->data(), first->data() + first->size(), second->data()))
        return base::echec(Erreur::saisie(QStringLiteral("coffre.phrases-differentes"),
                                          CoffreTexts::tr("Les deux phrases ne sont pas les mêmes."),
                                          CoffreTexts::tr("Recommencez.")));
    return first;
}

Outcome create(const Invocation& invocation) {
    const auto opened = openCoffre(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto secret = freshPassphrase(invocation, kPhrase);
    if (!secret)
        return fail(secret.error());
    if (const auto made = opened->coffre->create(*secret); !made)
        return fail(made.error());
    return said(
        CoffreTexts::tr("Coffre créé. Le fichier de clés « %1 » doit suivre la base ; il n’est dans aucune "
                        "sauvegarde.")
            .arg(opened->coffre->path()),
        {{QStringLiteral("fichier"), opened->coffre->path()}});
}

Outcome change(const Invocation& invocation) {
    const auto opened = openCoffre(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto old = passphrase(invocation, kPhrase, CoffreTexts::tr("Phrase secrète actuelle : "));
    if (!old)
        return fail(old.error());
    const auto fresh = freshPassphrase(invocation, kNouvelle);
    if (!fresh)
        return fail(fresh.error());
    if (const auto changed = opened->coffre->changePassphrase(*old, *fresh); !changed)
        return fail(changed.error());
    return said(CoffreTexts::tr("Phrase secrète changée."));
}

Outcome keyring(const Invocation& invocation) {
    const bool forget = invocation.options.isSet(QStringLiteral("oublier"));
    const auto opened = openCoffre(invocation, BaseUse::Read, forget ? Cles::Fermees : Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto done =
        forget ? coffre::forgetInKeyring(*opened->coffre) : coffre::rememberInKeyring(*opened->coffre);
    if (!done)
        return fail(done.error());
    return said(forget ? CoffreTexts::tr("Le trousseau a oublié la clé de cette base.")
                       : CoffreTexts::tr("Le trousseau retient la clé de cette base."));
}

Outcome state(const Invocation& invocation) {
    const auto opened = openCoffre(invocation, BaseUse::Read, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto kept = coffre::listConservation(*opened->database);
    if (!kept)
        return fail(kept.error());
    const QDate today = QDate::currentDate();
    QJsonArray json;
    QString text = opened->coffre->etat() == Coffre::Etat::Absent
                       ? CoffreTexts::tr("La base n’a pas de coffre.\n")
                       : CoffreTexts::tr("Fichier de clés : %1\n").arg(opened->coffre->path());
    for (const coffre::Conservation& one : *kept) {
        json << QJsonObject{{QStringLiteral("concertation_id"), one.concertationId},
                            {QStringLiteral("concertation"), one.titre},
                            {QStringLiteral("personnes"), one.personnes},
                            {QStringLiteral("jusqu_au"), one.jusquAu.toString(Qt::ISODate)},
                            {QStringLiteral("echue"), one.isDue(today)},
                            {QStringLiteral("purge_en_cours"), one.purgeEnCours}};
        text += CoffreTexts::tr("%1 : %n personne(s), ", nullptr, one.personnes).arg(one.titre) +
                (one.jusquAu.isValid()
                     ? CoffreTexts::tr("à conserver jusqu’au %1").arg(base::dateLongue(one.jusquAu))
                     : CoffreTexts::tr("sans date de conservation")) +
                (one.isDue(today) ? CoffreTexts::tr(" : échéance passée, à purger") : QString()) +
                QLatin1Char('\n');
    }
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("etat"), etatKey(opened->coffre->etat())},
                                            {QStringLiteral("fichier"), opened->coffre->path()},
                                            {QStringLiteral("concertations"), json}}),
                  text,
                  0,
                  {}};
}

Outcome retain(const Invocation& invocation) {
    const auto day = dateOf(invocation, QStringLiteral("jusqu-au"));
    if (!day)
        return fail(day.error());
    const auto opened = openCoffre(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto id = concertation::trouverConcertation(*opened->database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    if (const auto done = applyEdit(
            *opened->database, coffre::setConservation(*opened->database, *id, *day, QDate::currentDate()));
        !done)
        return fail(done.error());
    return said(CoffreTexts::tr("À conserver jusqu’au %1.").arg(base::dateLongue(*day)));
}

/// The latest purge of a concertation.
base::Result<coffre::Purge> purgeOf(const storage::Database& database, const QString& concertationId) {
    const auto purges = coffre::listPurges(database);
    if (!purges)
        return base::echec(purges.error());
    for (const coffre::Purge& purge : *purges)
        if (purge.concertationId == concertationId && purge.executeeLe.isValid())
            return purge;
    return base::echec(Erreur::refus(QStringLiteral("purge.aucune"),
                                     CoffreTexts::tr("Cette concertation n’a pas été purgée.")));
}

/// What a purge does not reach, a line each.
QString outsideText(const QList<coffre::FichierNominatif>& files) {
    if (files.isEmpty())
        return {};
    QString text = CoffreTexts::tr("Restent hors de la base, à détruire par vous :\n");
    for (const coffre::FichierNominatif& one : files)
        text += QStringLiteral("  %1\n").arg(coffre::texteFichierNominatif(one));
    return text;
}

/// That a purge comes before the day until which people were to be kept, after a space; empty otherwise.
QString earlyText(const QList<coffre::Conservation>& kept, const QString& concertationId, QDate today) {
    for (const coffre::Conservation& one : kept)
        if (one.concertationId == concertationId && one.jusquAu.isValid() && !one.isDue(today))
            return QLatin1Char(' ') +
                   CoffreTexts::tr("La conservation est fixée au %1 : la purge est faite avant son terme.")
                       .arg(base::dateLongue(one.jusquAu));
    return {};
}

/// What is lost or done too early by the purge, after a space; empty when nothing is.
base::Result<QString> regrets(const storage::Database& database, const QString& concertationId) {
    const auto kept = coffre::listConservation(database);
    if (!kept)
        return base::echec(kept.error());
    const auto unpaid = recrutement::texteImpayes(database, concertationId);
    if (!unpaid)
        return base::echec(unpaid.error());
    return earlyText(*kept, concertationId, QDate::currentDate()) +
           (unpaid->isEmpty() ? QString() : QLatin1Char(' ') + *unpaid);
}

Outcome certificateAnswer(const Invocation& invocation, const coffre::Purge& purge) {
    if (const QString path = invocation.options.value(QStringLiteral("pdf")); !path.isEmpty())
        if (const auto written = recrutement::exportCertificat(purge.certificat, path); !written)
            return fail(written.error());
    return Answer{QJsonDocument(purge.certificat),
                  CoffreTexts::tr("« %1 » : données de %n personne(s) détruites le %2.\nEmpreinte : %3\n",
                                  nullptr, purge.certificat.value(QStringLiteral("personnes")).toInt())
                      .arg(purge.titre, base::dateLongue(purge.executeeLe.toLocalTime().date()),
                           purge.certificat.value(QStringLiteral("empreinte")).toString()),
                  0,
                  {}};
}

Outcome purge(const Invocation& invocation) {
    const auto opened = openCoffre(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    storage::Database& database = *opened->database;
    const auto id = concertation::trouverConcertation(database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    const QString motif = invocation.options.value(QStringLiteral("motif"));
    const bool sure = invocation.options.isSet(QStringLiteral("confirmer"));
    if (sure || invocation.options.isSet(QStringLiteral("motif")))
        if (const auto said = coffre::verifierMotif(motif); !said)
            return fail(said.error());
    const auto early = regrets(database, *id);
    if (!early)
        return fail(early.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto asked = coffre::requestPurge(database, *opened->coffre, *id, motif, now);
    if (!asked)
        return fail(asked.error());
    const auto outside = coffre::listFichiersNominatifs(database, *id);
    if (!outside)
        return fail(outside.error());
    if (!sure)
        return fail(Erreur::refus(
            QStringLiteral("purge.a-confirmer"),
            CoffreTexts::tr("Une purge ne s’annule pas : personne ne pourra plus lire ces données, "
                            "dans la base ni dans ses sauvegardes.") +
                *early + (outside->isEmpty() ? QString() : QLatin1Char('\n') + outsideText(*outside)),
            CoffreTexts::tr("Ajoutez --confirmer pour la faire, et --motif pour dire pourquoi.")));
    if (const auto applied = applyEdit(database, asked); !applied)
        return fail(applied.error());
    if (const auto done = applyEdit(database, coffre::carryOutPurges(database, *opened->coffre, now)); !done)
        return fail(done.error());
    const auto carriedOut = purgeOf(database, *id);
    if (!carriedOut)
        return fail(carriedOut.error());
    Outcome outcome = certificateAnswer(invocation, *carriedOut);
    if (outcome)
        outcome->text +=
            (early->isEmpty() ? QString() : early->trimmed() + QLatin1Char('\n')) + outsideText(*outside);
    return outcome;
}

Outcome certificate(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertation::trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    const auto carriedOut = purgeOf(**database, *id);
    return carriedOut ? certificateAnswer(invocation, *carriedOut) : fail(carriedOut.error());
}

Outcome accesses(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertation::trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    const auto list = coffre::listAcces(**database, *id);
    if (!list)
        return fail(list.error());
    QJsonArray json;
    QString text;
    for (const coffre::Acces& one : *list) {
        json << QJsonObject{{QStringLiteral("moment"), one.moment.toString(Qt::ISODate)},
                            {QStringLiteral("auteur"), one.auteur},
                            {QStringLiteral("action"), one.action},
                            {QStringLiteral("personnes"), one.personnes}};
        text += CoffreTexts::tr("%1  %2 : %3 (%n personne(s))\n", nullptr, one.personnes)
                    .arg(one.moment.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")), one.auteur,
                         one.action);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

Command coffreEntry(const char* verb, const QString& argumentsHelp, const QString& summary,
                    std::function<Outcome(const Invocation&)> run,
                    const QList<QCommandLineOption>& options = {}) {
    const int arguments = argumentsHelp.isEmpty() ? 0 : 1;
    return {{QStringLiteral("coffre"), QString::fromLatin1(verb)},
            argumentsHelp,
            summary,
            arguments,
            arguments,
            options,
            std::move(run)};
}

} // namespace

QList<Command> coffreCommands() {
    const QString which = CoffreTexts::tr("CONCERTATION");
    const QCommandLineOption pdf = valueOption(
        QStringLiteral("pdf"), CoffreTexts::tr("Fichier PDF à écrire."), CoffreTexts::tr("FICHIER"));
    const QCommandLineOption motif =
        valueOption(QStringLiteral("motif"), CoffreTexts::tr("Pourquoi."), CoffreTexts::tr("TEXTE"));
    const QCommandLineOption fresh =
        valueOption(kNouvelle, CoffreTexts::tr("Fichier de la nouvelle phrase (« - » : entrée standard)."),
                    CoffreTexts::tr("FICHIER"));
    const QCommandLineOption oublier{QStringLiteral("oublier"),
                                     CoffreTexts::tr("Le trousseau oublie la clé.")};
    const QCommandLineOption confirmer{QStringLiteral("confirmer"),
                                       CoffreTexts::tr("Fait ce qui ne s’annule pas.")};
    const QCommandLineOption until = dateOption(QStringLiteral("jusqu-au"), CoffreTexts::tr("Dernier jour."));
    return {coffreEntry("creer", {}, CoffreTexts::tr("Crée le coffre des données personnelles."), create,
                        {phraseOption()}),
            coffreEntry("etat", {},
                        CoffreTexts::tr("Le fichier de clés, et ce qui est conservé jusqu’à quand."), state),
            coffreEntry("phrase", {}, CoffreTexts::tr("Change la phrase secrète."), change,
                        {phraseOption(), fresh}),
            coffreEntry("trousseau", {},
                        CoffreTexts::tr("Confie la clé au trousseau du système, ou l’en retire."), keyring,
                        {phraseOption(), oublier}),
            coffreEntry("conserver", which,
                        CoffreTexts::tr("Fixe le dernier jour de conservation des personnes."), retain,
                        {until}),
            coffreEntry("purger", which,
                        CoffreTexts::tr("Détruit la clé des personnes d’une concertation, et le certifie."),
                        purge, {motif, confirmer, pdf}),
            coffreEntry("certificat", which, CoffreTexts::tr("Le certificat de la dernière purge."),
                        certificate, {pdf}),
            coffreEntry("acces", which, CoffreTexts::tr("Qui a sorti des données personnelles du coffre."),
                        accesses)};
}

} // namespace isegorie::cli
