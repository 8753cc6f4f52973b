// recrutement importer
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/recrutement/ImportCandidats.h"

#include <QCoreApplication>

#include <algorithm>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace recrutement;

namespace {

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportCandidatsTexts)
};

/// "E-mail=courriel", "Genre=critere:sexe": what a column is, against what its header seems to say.
base::Status takeColumn(const QString& text, const Plan& plan, Correspondance& columns) {
    const qsizetype cut = text.lastIndexOf(QLatin1Char('='));
    const QString header = text.left(cut).trimmed();
    const QString what = text.mid(cut + 1).trimmed();
    const auto column = std::find_if(columns.begin(), columns.end(), [&header](const ColonneCandidats& one) {
        return one.entete.compare(header, Qt::CaseInsensitive) == 0;
    });
    if (cut <= 0 || column == columns.end())
        return echec(base::Erreur::saisie(
            QStringLiteral("import.colonne-inconnue"),
            ImportTexts::tr("Le fichier n’a pas de colonne « %1 ».").arg(header.left(60)),
            ImportTexts::tr("Écrivez --colonne EN-TETE=ROLE, l’en-tête comme dans le fichier.")));
    const QString prefix = QStringLiteral("critere:");
    const bool answers = what.startsWith(prefix);
    const auto role = roleFromKey(answers ? QStringLiteral("critere") : what);
    const QString criterion = answers ? what.mid(prefix.size()) : QString();
    if (!role || (*role == RoleColonne::Critere && plan.find(criterion) == nullptr))
        return echec(
            usageErreur(ImportTexts::tr("Le rôle « %1 » est inconnu.").arg(what.left(60)),
                        ImportTexts::tr("Par exemple : nom, courriel, adresse, ignoree, critere:sexe.")));
    column->role = *role;
    column->critere = criterion;
    return {};
}

Result<PlanImportCandidats> planned(const Invocation& invocation, const AtelierRecrutement& opened) {
    OptionsImportCandidats options;
    const auto day = pastDay(invocation);
    if (!day)
        return echec(day.error());
    options.jour = *day;
    options.consentementCouvreSensible =
        invocation.options.isSet(QStringLiteral("consentement-couvre-sensible"));
    options.retirerAbsents = invocation.options.isSet(QStringLiteral("retirer-absents"));
    options.ignorerRejetes = invocation.options.isSet(QStringLiteral("ignorer-rejetes"));
    const auto file = readFichierCandidats(invocation.arguments.at(1));
    if (!file)
        return echec(file.error());
    const auto pool = openPool(opened, Ouverture::Identites);
    if (!pool)
        return echec(pool.error());
    const auto before = derniereCorrespondance(*opened.database, opened.recrutement.id);
    if (!before)
        return echec(before.error());
    Correspondance columns = proposerCorrespondance(file->table.entetes, pool->plan, *before);
    for (const QString& text : invocation.options.values(QStringLiteral("colonne")))
        if (const auto taken = takeColumn(text, pool->plan, columns); !taken)
            return echec(taken.error());
    return planImportCandidats(*pool, *file, columns, options);
}

QString importText(const PlanImportCandidats& plan, bool dry) {
    return (dry ? ImportTexts::tr("Simulation, rien n’est enregistré : ") : ImportTexts::tr("Importé : ")) +
           ImportTexts::tr("%1 nouveau(x), %2 modifié(s), %3 inchangé(s), %4 absent(s), %5 rejeté(s)\n")
               .arg(plan.count(EtatCandidat::Nouveau))
               .arg(plan.count(EtatCandidat::Modifie))
               .arg(plan.count(EtatCandidat::Inchange))
               .arg(plan.count(EtatCandidat::Absent))
               .arg(plan.count(EtatCandidat::Rejete)) +
           constatsText(plan.constats);
}

/// Written even when the file is refused: it is what one mends the file by.
Result<QString> writeReport(const Invocation& invocation, const PlanImportCandidats& plan) {
    const QString path = invocation.options.value(QStringLiteral("rapport"));
    if (path.isEmpty())
        return QString();
    if (const auto written = ecrireRapportImport(plan, path); !written)
        return echec(written.error());
    return ImportTexts::tr("Rapport ligne par ligne : %1").arg(path) + QLatin1Char('\n');
}

/// Each rejected row, then what can be done about them all.
Errors rejections(const PlanImportCandidats& plan) {
    Errors errors = plan.erreurs;
    errors << base::Erreur::saisie(
        QStringLiteral("import.rejetes"),
        ImportTexts::tr("%n ligne(s) rejetée(s) : rien n’est importé.", nullptr,
                        plan.count(EtatCandidat::Rejete)),
        ImportTexts::tr("Corrigez le fichier (--rapport FICHIER en donne le compte rendu), ou importez les "
                        "autres lignes avec --ignorer-rejetes."));
    return errors;
}

Outcome importFile(const Invocation& invocation) {
    const bool dry = invocation.options.isSet(QStringLiteral("simuler"));
    const auto opened = openRecrutement(invocation, dry ? BaseUse::Read : BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto plan = planned(invocation, *opened);
    if (!plan)
        return fail(plan.error());
    const auto report = writeReport(invocation, *plan);
    if (!report)
        return fail(report.error());
    if (dry)
        return Answer{
            QJsonDocument(plan->toJson()), importText(*plan, true) + *report, plan->isBlocked() ? 1 : 0, {}};
    if (plan->isBlocked() && !plan->erreurs.isEmpty())
        return tl::unexpected(rejections(*plan));
    if (const auto unchanged = verifierInchange(*opened->database, *plan); !unchanged)
        return fail(unchanged.error());
    auto prepared = prepareImportCandidats(*opened->database, *opened->coffre, *plan);
    if (!prepared)
        return fail(prepared.error());
    if (const auto done = applyEdit(*opened->database, storeImportCandidats(std::move(*prepared), *plan));
        !done)
        return fail(done.error());
    return withCommitmentWarning(
        Answer{QJsonDocument(plan->toJson()), importText(*plan, false) + *report, 0, {}}, *opened);
}

} // namespace

QList<Command> recrutementImportCommands() {
    return withPhrase({entry(
        "importer", ImportTexts::tr("RECRUTEMENT FICHIER"),
        ImportTexts::tr("Importe des volontaires (CSV ou XLSX), comparés à ceux déjà connus."), importFile,
        {simulerOption(), dateOption(QStringLiteral("date"), ImportTexts::tr("Jour de l’import.")),
         value("colonne", ImportTexts::tr("Ce qu’est une colonne, si son en-tête ne le dit pas."),
               ImportTexts::tr("EN-TETE=ROLE")),
         value("rapport",
               ImportTexts::tr("Tous les constats, ligne par ligne, en CSV ou XLSX ; même si rien n’est "
                               "importé."),
               ImportTexts::tr("FICHIER")),
         flag("consentement-couvre-sensible",
              ImportTexts::tr("Le consentement du fichier vaut pour les questions sensibles.")),
         flag("retirer-absents", ImportTexts::tr("Retire les candidats que le fichier n’a plus.")),
         flag("ignorer-rejetes", ImportTexts::tr("Laisse de côté les lignes en faute."))})});
}

} // namespace isegorie::cli
