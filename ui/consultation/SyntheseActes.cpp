// What is done with the plan of a synthesis, and the files that come of it.
#include "core/consultation/Signalements.h"
#include "ui/consultation/SyntheseOnglet.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

bool SyntheseOnglet::store(const base::Result<storage::Edit>& edit) {
    return ui::store(session(), *m_message, edit);
}

void SyntheseOnglet::propose() {
    const auto edit = proposerSynthese(session().database(), concertation());
    if (store(edit) && edit->isEmpty())
        m_message->setMessage(Tone::Info, tr("Le plan a déjà tout ce qui se propose."));
}

void SyntheseOnglet::move(int step) {
    if (const ElementSynthese* one = chosen())
        store(deplacerElement(session().database(), concertation(), one->id, step));
}

void SyntheseOnglet::removeCurrent() {
    if (const ElementSynthese* one = chosen())
        store(retirerElement(session().database(), concertation(), one->id));
}

QVariantMap SyntheseOnglet::read(const QString& id) const {
    const auto found = std::find_if(m_elements.begin(), m_elements.end(),
                                    [&id](const ElementSynthese& one) { return one.id == id; });
    if (found == m_elements.end())
        return {};
    return {{QStringLiteral("titre"), found->titre},
            {QStringLiteral("commentaire"), found->commentaire},
            {QStringLiteral("croise"), found->croise},
            {QStringLiteral("nombre"), found->nombre},
            {QStringLiteral("redresse"), int(found->redresse)},
            {QStringLiteral("toutes"), int(found->toutes)}};
}

base::Result<storage::Edit> SyntheseOnglet::changed(const QString& id, const QString& column,
                                                    const QVariant& value) const {
    const auto found = std::find_if(m_elements.begin(), m_elements.end(),
                                    [&id](const ElementSynthese& one) { return one.id == id; });
    if (found == m_elements.end())
        return base::echec(base::Erreur::saisie(QStringLiteral("synthese.inconnu"),
                                                tr("Cet élément de la synthèse n’existe plus.")));
    ElementSynthese one = *found;
    if (column == QLatin1String("titre"))
        one.titre = value.toString();
    else if (column == QLatin1String("commentaire"))
        one.commentaire = value.toString();
    else if (column == QLatin1String("croise"))
        one.croise = value.toString();
    else if (column == QLatin1String("nombre"))
        one.nombre = value.toInt();
    else if (column == QLatin1String("redresse"))
        one.redresse = value.toBool();
    else
        one.toutes = value.toBool();
    return modifierElement(session().database(), one);
}

void SyntheseOnglet::chooseExport(const char* ending, const QString& filter) {
    const QString path = chooseSaveFile(this, tr("Exporter la synthèse"),
                                        tr("synthese.%1").arg(QLatin1String(ending)), filter);
    if (!path.isEmpty())
        write(path);
}

void SyntheseOnglet::write(const QString& path) {
    m_message->clear();
    m_ecriture->run(
        tr("Rapport « %1 »").arg(QFileInfo(path).fileName()),
        [path, id = concertation()](const storage::Database& database, base::TaskContext& context) {
            const auto report = composerRapport(database, id, &context);
            return report ? ecrireRapport(*report, path, &context)
                          : base::Status(base::echec(report.error()));
        },
        [this, path](const base::Status& status) { ended(path, status); });
}

void SyntheseOnglet::exportData(Donnees kind) {
    const QString name = kind == Donnees::Brutes ? tr("contributions.csv") : tr("contributions-anonymes.csv");
    if (kind == Donnees::Anonymisees)
        m_message->setMessage(Tone::Info, avisMasquage());
    const QString path = chooseSaveFile(this, tr("Exporter les contributions"), name, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return m_message->clear();
    if (kind == Donnees::Brutes)
        m_message->clear();
    m_ecriture->run(
        tr("Export « %1 »").arg(QFileInfo(path).fileName()),
        [path, kind, id = concertation()](const storage::Database& database, base::TaskContext& context) {
            return exporterContributions(database, id, kind, path, &context);
        },
        [this, path](const base::Status& status) { ended(path, status); });
}

void SyntheseOnglet::ended(const QString& path, const base::Status& status) {
    if (status) // a failure has been shown already
        session().notifyWritten(path);
}

} // namespace isegorie::ui
