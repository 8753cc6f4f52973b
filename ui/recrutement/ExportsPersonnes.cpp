#include "ui/recrutement/ExportsPersonnes.h"

#include "core/coffre/Purge.h"
#include "core/recrutement/DefraiementsVerification.h"
#include "ui/shell/Buttons.h"

#include <QCoreApplication>

namespace isegorie::ui {

using base::echec;
using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(ExportsPersonnes)
};

/// What is to be written, made with the people opened.
struct Prepare {
    int personnes = 0;
    std::function<base::Status()> ecrire;
};
using Preparation = std::function<base::Result<Prepare>(const storage::Database&, const Vivier&)>;

struct Tache {
    QString titre;
    QString acces;       ///< For the access log.
    Ouverture ouverture; ///< Profiles alone: nobody is named.
    Preparation preparer;
};

Ouverture ouverturePour(bool pseudonymise) {
    return pseudonymise ? Ouverture::Profils : Ouverture::Identites;
}

base::Status note(const RecrutementContexte& contexte, const Recrutement& recrutement, const Tache& tache,
                  int people) {
    storage::Database& database = contexte.session.database();
    if (tache.ouverture == Ouverture::Profils && database.isReadOnly())
        return {}; // nobody is named: a base that only reads may give them out
    const auto noted = database.apply(coffre::recordAccess(database, recrutement.concertationId, tache.acces,
                                                           people, QDateTime::currentDateTimeUtc()));
    return noted ? base::Status() : echec(noted.error());
}

/// No file names people before its access is in the log, even when the base is closed in between.
void run(const RecrutementContexte& contexte, const Recrutement& recrutement, const Tache& tache,
         QObject* receiver, ExportDone done) {
    auto ready = std::make_shared<Prepare>();
    contexte.session.runReading(
        tache.titre,
        [ready, tache, id = recrutement.id, ouvreur = contexte.coffre.ouvreur()](
            const storage::Database& database, base::TaskContext& context) -> base::Status {
            const auto coffre = ouvreur(database);
            if (!coffre)
                return echec(coffre.error());
            auto chiffre = readVivier(database, **coffre, id, tache.ouverture);
            if (!chiffre)
                return echec(chiffre.error());
            const auto vivier = openVivier(std::move(*chiffre), &context);
            if (!vivier)
                return echec(vivier.error());
            auto prepared = tache.preparer(database, *vivier);
            if (!prepared)
                return echec(prepared.error());
            *ready = std::move(*prepared);
            return {};
        },
        receiver,
        [contexte, recrutement, tache, ready, receiver,
         done = std::move(done)](const base::Status& status) mutable {
            const base::Status noted = status ? note(contexte, recrutement, tache, ready->personnes) : status;
            if (!noted)
                return done(noted);
            contexte.session.runReading(
                tache.titre,
                [ready](const storage::Database&, base::TaskContext&) { return ready->ecrire(); }, receiver,
                std::move(done));
        });
}

/// Says that it is done; a failure has been shown already.
ExportDone announce(Session& session, const QString& path) {
    return [&session, path](const base::Status& status) {
        if (status)
            session.notifyWritten(path);
    };
}

} // namespace

FormatExport formatDe(const QString& path) {
    return formatDuFichier(path, FormatExport::Xlsx);
}

void ecrirePersonnes(const RecrutementContexte& contexte, const Recrutement& recrutement, GroupeExport groupe,
                     bool pseudonymise, const QString& path, QObject* receiver, ExportDone done) {
    const auto prepare = [=, id = recrutement.id](const storage::Database& database,
                                                  const Vivier& vivier) -> base::Result<Prepare> {
        const auto panel = loadPanel(database, id);
        if (!panel)
            return echec(panel.error());
        const TablePersonnes table = tablePersonnes(vivier, *panel, groupe, pseudonymise);
        return Prepare{table.personnes(),
                       [=] { return exportPersonnes(table, libelle(groupe), path, formatDe(path)); }};
    };
    const QString action =
        pseudonymise ? Textes::tr("Export sous pseudonymes : %1") : Textes::tr("Export nominatif : %1");
    run(contexte, recrutement,
        {Textes::tr("Export : %1").arg(libelle(groupe)),
         coffre::actionExport(action.arg(libelle(groupe)), path), ouverturePour(pseudonymise), prepare},
        receiver, std::move(done));
}

void ecrirePaiements(const RecrutementContexte& contexte, const Recrutement& recrutement, const QString& path,
                     QObject* receiver, ExportDone done) {
    const auto prepare = [path, id = recrutement.id](const storage::Database& database,
                                                     const Vivier& vivier) -> base::Result<Prepare> {
        const auto decided = listDefraiements(database, id);
        const auto facts = loadFaits(database, id);
        if (!decided || !facts)
            return echec(!decided ? decided.error() : facts.error());
        return Prepare{personnesAPayer(vivier, *decided), [vivier, decided = *decided, facts = *facts, path] {
                           return exportPaiements(vivier, decided, facts, path, formatDe(path));
                       }};
    };
    const QString title = Textes::tr("Liste de paiement");
    run(contexte, recrutement, {title, coffre::actionExport(title, path), Ouverture::Identites, prepare},
        receiver, std::move(done));
}

void ecrireTables(const RecrutementContexte& contexte, const Recrutement& recrutement,
                  const PlanDeTables& plan, bool pseudonymise, const QString& path, QObject* receiver,
                  ExportDone done) {
    const auto prepare = [=](const storage::Database&, const Vivier& vivier) -> base::Result<Prepare> {
        const CartesTables cards = cartesTables(vivier, plan, pseudonymise);
        return Prepare{plan.participants(), [=] { return exportTables(cards, path, formatDe(path)); }};
    };
    const QString action =
        pseudonymise ? Textes::tr("Plan de tables sous pseudonymes : %1") : Textes::tr("Plan de tables : %1");
    run(contexte, recrutement,
        {Textes::tr("Export des tables"), coffre::actionExport(action.arg(plan.libelle), path),
         ouverturePour(pseudonymise), prepare},
        receiver, std::move(done));
}

void exporterPersonnes(const RecrutementContexte& contexte, const Recrutement& recrutement,
                       GroupeExport groupe, bool pseudonymise, QWidget* parent) {
    const QString path = chooseSaveFile(
        parent, Textes::tr("Exporter : %1").arg(libelle(groupe)),
        key(groupe) + (pseudonymise ? Textes::tr("-pseudonymes") : QString()) + QStringLiteral(".xlsx"),
        Textes::tr("Classeur (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty())
        ecrirePersonnes(contexte, recrutement, groupe, pseudonymise, path, parent,
                        announce(contexte.session, path));
}

void exporterTables(const RecrutementContexte& contexte, const Recrutement& recrutement,
                    const PlanDeTables& plan, bool pseudonymise, QWidget* parent) {
    const QString path =
        chooseSaveFile(parent, Textes::tr("Exporter les tables"),
                       pseudonymise ? Textes::tr("tables-pseudonymes.xlsx") : Textes::tr("tables.xlsx"),
                       Textes::tr("Classeur (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty())
        ecrireTables(contexte, recrutement, plan, pseudonymise, path, parent,
                     announce(contexte.session, path));
}

void exporterPaiements(const RecrutementContexte& contexte, const Recrutement& recrutement, QWidget* parent) {
    const QString path = chooseSaveFile(parent, Textes::tr("Liste de paiement"), Textes::tr("paiements.xlsx"),
                                        Textes::tr("Classeur (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty())
        ecrirePaiements(contexte, recrutement, path, parent, announce(contexte.session, path));
}

} // namespace isegorie::ui
