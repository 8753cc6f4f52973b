#include "ui/recrutement/ExportsPersonnes.h"

#include "core/coffre/Purge.h"
#include "ui/shell/Buttons.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace isegorie::ui {

using base::echec;
using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(ExportsPersonnes)
};

/// Writes with the people opened and gives how many were written.
using Ecriture = std::function<base::Result<int>(const storage::Database&, const Vivier&)>;

struct Tache {
    QString titre;
    QString acces; ///< For the access log; empty: nobody is named.
    QString path;
    Ecriture ecrire;
};

/// A file that could not be noted is taken away again.
base::Status note(const RecrutementContexte& contexte, const Recrutement& recrutement, const Tache& tache,
                  int people) {
    if (tache.acces.isEmpty())
        return {};
    storage::Database& database = contexte.session.database();
    const auto noted = database.apply(coffre::recordAccess(database, recrutement.concertationId, tache.acces,
                                                           people, QDateTime::currentDateTimeUtc()));
    if (noted)
        return {};
    QFile::remove(tache.path);
    return echec(noted.error());
}

void run(const RecrutementContexte& contexte, const Recrutement& recrutement, const Tache& tache,
         QObject* receiver, ExportDone done) {
    auto people = std::make_shared<int>(0);
    contexte.session.runReading(
        tache.titre,
        [people, tache, id = recrutement.id, ouvreur = contexte.coffre.ouvreur()](
            const storage::Database& database, base::TaskContext& context) -> base::Status {
            const auto coffre = ouvreur(database);
            if (!coffre)
                return echec(coffre.error());
            auto chiffre = readVivier(database, **coffre, id,
                                      tache.acces.isEmpty() ? Ouverture::Profils : Ouverture::Identites);
            if (!chiffre)
                return echec(chiffre.error());
            const auto vivier = openVivier(std::move(*chiffre), &context);
            if (!vivier)
                return echec(vivier.error());
            const auto written = tache.ecrire(database, *vivier);
            if (!written)
                return echec(written.error());
            *people = *written;
            return {};
        },
        receiver,
        [contexte, recrutement, tache, people, done = std::move(done)](const base::Status& status) {
            done(status ? note(contexte, recrutement, tache, *people) : status);
        });
}

/// Says that it is done; a failure has been shown already.
ExportDone announce(Session& session, const QString& path) {
    return [&session, path](const base::Status& status) {
        if (status)
            session.notify(base::Constat::Niveau::Information,
                           Textes::tr("Écrit : %1").arg(QFileInfo(path).fileName()));
    };
}

} // namespace

FormatExport formatDe(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return FormatExport::Pdf;
    return suffix == QLatin1String("csv") ? FormatExport::Csv : FormatExport::Xlsx;
}

void ecrirePersonnes(const RecrutementContexte& contexte, const Recrutement& recrutement, GroupeExport groupe,
                     bool pseudonymise, const QString& path, QObject* receiver, ExportDone done) {
    const auto write = [=, id = recrutement.id](const storage::Database& database,
                                                const Vivier& vivier) -> base::Result<int> {
        const auto panel = loadPanel(database, id);
        if (!panel)
            return echec(panel.error());
        const TablePersonnes table = tablePersonnes(vivier, *panel, groupe, pseudonymise);
        if (const auto written = exportPersonnes(table, libelle(groupe), path, formatDe(path)); !written)
            return echec(written.error());
        return table.personnes();
    };
    const QString acces = pseudonymise ? QString() : Textes::tr("Export nominatif : %1").arg(libelle(groupe));
    run(contexte, recrutement, {Textes::tr("Export : %1").arg(libelle(groupe)), acces, path, write}, receiver,
        std::move(done));
}

void ecrirePaiements(const RecrutementContexte& contexte, const Recrutement& recrutement, const QString& path,
                     QObject* receiver, ExportDone done) {
    const auto write = [path, id = recrutement.id](const storage::Database& database,
                                                   const Vivier& vivier) -> base::Result<int> {
        const auto decided = listDefraiements(database, id);
        if (!decided)
            return echec(decided.error());
        if (const auto written = exportPaiements(vivier, *decided, path, formatDe(path)); !written)
            return echec(written.error());
        return static_cast<int>(decided->size());
    };
    run(contexte, recrutement,
        {Textes::tr("Liste de paiement"), Textes::tr("Liste de paiement"), path, write}, receiver,
        std::move(done));
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

void exporterPaiements(const RecrutementContexte& contexte, const Recrutement& recrutement, QWidget* parent) {
    const QString path = chooseSaveFile(parent, Textes::tr("Liste de paiement"), Textes::tr("paiements.xlsx"),
                                        Textes::tr("Classeur (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty())
        ecrirePaiements(contexte, recrutement, path, parent, announce(contexte.session, path));
}

} // namespace isegorie::ui
