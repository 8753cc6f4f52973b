// analyse lexique, analyse classements: what a concertation teaches and keeps of the analyses of words.
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Sortie.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace consultation;
using base::echec;
using base::Result;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

const QString kExpression = QStringLiteral("expression");
const QString kVide = QStringLiteral("mot-vide");
const QString kLemme = QStringLiteral("lemme");
const QString kRetirer = QStringLiteral("retirer");

/// What the options ask to be added.
Result<QList<EntreeLexique>> askedOf(const Invocation& invocation) {
    QList<EntreeLexique> entries;
    for (const QString& text : invocation.options.values(kExpression))
        entries.append({{}, GenreEntree::Expression, text, {}});
    for (const QString& text : invocation.options.values(kVide))
        entries.append({{}, GenreEntree::MotVide, text, {}});
    for (const QString& text : invocation.options.values(kLemme)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return echec(usageErreur(AnalyseTexts::tr("L’option --lemme attend FORME=LEMME.")));
        entries.append({{}, GenreEntree::Lemme, text.left(equals), text.mid(equals + 1)});
    }
    return entries;
}

Result<storage::Edit> removal(const storage::Database& database, const QString& concertation,
                              const QString& form) {
    const auto lexicon = lexiqueDe(database, concertation);
    if (!lexicon)
        return echec(lexicon.error());
    storage::Edit edit;
    for (const EntreeLexique& one : lexicon->entrees)
        if (one.forme == form) {
            const auto gone = retirerEntree(database, one.id);
            if (!gone)
                return gone;
            edit.libelle = gone->libelle;
            edit.append(*gone);
        }
    if (edit.isEmpty())
        return echec(base::Erreur::saisie(
            QStringLiteral("lexique.inconnu"), AnalyseTexts::tr("Le lexique n’a pas « %1 ».").arg(form),
            AnalyseTexts::tr("« analyse lexique » énumère ce qu’il contient.")));
    return edit;
}

Outcome shown(const storage::Database& database, const QString& concertation) {
    const auto lexicon = lexiqueDe(database, concertation);
    if (!lexicon)
        return fail(lexicon.error());
    QList<QStringList> rows;
    for (const EntreeLexique& one : lexicon->entrees)
        rows << QStringList{one.forme, libelle(one.genre), one.lemme};
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("version"), lexicon->version()},
                                            {QStringLiteral("entrees"), lexicon->toJson()}}),
                  tableauTexte({AnalyseTexts::tr("Mot"), AnalyseTexts::tr("Ce qui en est fait"),
                                AnalyseTexts::tr("Compte comme")},
                               rows) +
                      AnalyseTexts::tr("Version du lexique : %1\n").arg(lexicon->version()),
                  0,
                  {}};
}

Outcome lexicon(const Invocation& invocation) {
    const auto added = askedOf(invocation);
    if (!added)
        return fail(added.error());
    const QStringList removed = invocation.options.values(kRetirer);
    const bool writes = !added->isEmpty() || !removed.isEmpty();
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    QList<storage::Database::MakeEdit> steps;
    for (const QString& form : removed)
        steps << [&id, form](const storage::Database& now) { return removal(now, *id, form); };
    for (const EntreeLexique& entry : *added)
        steps << [&id, entry](const storage::Database& now) { return ajouterEntree(now, *id, entry); };
    if (writes)
        if (const auto applied = (*database)->applyInTurn(steps); !applied)
            return fail(applied.error());
    return shown(**database, *id);
}

Outcome kept(const Invocation& invocation) {
    const QStringList removed = invocation.options.values(kRetirer);
    const auto database = openBase(invocation, removed.isEmpty() ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    for (const QString& one : removed)
        if (const auto applied = applyEdit(**database, retirerClassement(**database, one)); !applied)
            return fail(applied.error());
    const auto list = classementsDe(**database, *id);
    if (!list)
        return fail(list.error());
    QList<QStringList> rows;
    for (const auto& one : *list)
        rows << QStringList{one[QStringLiteral("id")].toString(), one[QStringLiteral("fait_le")].toString(),
                            QString::number(one[QStringLiteral("k")].toInt()),
                            one[QStringLiteral("parametres")][QStringLiteral("question")].toString(),
                            one[QStringLiteral("parametres")][QStringLiteral("lexique")].toString()};
    return Answer{
        QJsonDocument(*list),
        tableauTexte({AnalyseTexts::tr("Identifiant"), AnalyseTexts::tr("Fait le"),
                      AnalyseTexts::tr("Classes"), AnalyseTexts::tr("Texte lu"), AnalyseTexts::tr("Lexique")},
                     rows),
        0,
        {}};
}

} // namespace

QList<Command> analyseLexiqueCommands() {
    const QString word = AnalyseTexts::tr("MOT");
    return {{{QStringLiteral("analyse"), QStringLiteral("lexique")},
             {},
             AnalyseTexts::tr("Montre ou change ce qu’une concertation apprend aux comptages de mots."),
             0,
             0,
             {valueOption(kExpression, AnalyseTexts::tr("Compte ces mots comme un seul ; se répète."),
                          AnalyseTexts::tr("MOTS")),
              valueOption(kVide, AnalyseTexts::tr("Ne compte plus ce mot ; se répète."), word),
              valueOption(kLemme, AnalyseTexts::tr("Compte cette forme sous ce lemme ; se répète."),
                          AnalyseTexts::tr("FORME=LEMME")),
              valueOption(kRetirer, AnalyseTexts::tr("Retire du lexique ; se répète."), word),
              concertationOption()},
             lexicon},
            {{QStringLiteral("analyse"), QStringLiteral("classements")},
             {},
             AnalyseTexts::tr("Énumère les classements gardés, avec leurs paramètres et leurs classes."),
             0,
             0,
             {valueOption(kRetirer, AnalyseTexts::tr("Retire celui-ci ; se répète."), AnalyseTexts::tr("ID")),
              concertationOption()},
             kept}};
}

} // namespace isegorie::cli
