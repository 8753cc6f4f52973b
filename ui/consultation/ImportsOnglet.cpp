#include "ui/consultation/ImportsOnglet.h"

#include "core/base/Dates.h"
#include "core/consultation/Contributions.h"
#include "ui/consultation/ImportPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace isegorie::ui {

ImportsOnglet::ImportsOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_rows(new RowsModel({tr("Fichier"), tr("État"), tr("Importé le"), tr("Lignes"), tr("Nouvelles"),
                            tr("Modifiées"), tr("En double"), tr("Rejetées")},
                           this)),
      m_table(new DataTable(tr("Imports"), this)),
      m_panel(new ImportPanneau(contexte, this)),
      m_stack(new QStackedWidget(this)) {
    m_import = makeAction(this, QStringLiteral("contributions.importer"), tr("Importer des contributions"),
                          QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_import->setIconText(tr("Importer…"));
    m_import->setEnabled(!session().isReadOnly());
    connect(m_import, &QAction::triggered, this, &ImportsOnglet::chooseFile);
    makeList();
    m_stack->addWidget(m_panel);
    makeColumn()->addWidget(m_stack, 1);
    connect(m_panel, &ImportPanneau::closed, this, &ImportsOnglet::showList);
    connect(m_panel, &ImportPanneau::imported, this,
            [this] { Q_EMIT ongletRequested(QStringLiteral("liste")); });
}

void ImportsOnglet::makeList() {
    auto* list = new QWidget(this);
    auto* head = new FlowLayout(Theme::space());
    head->addWidget(new ActionButton(m_import, ButtonRole::Primary, list));
    auto* empty = new EmptyState(
        QStringLiteral("import"), tr("Aucune contribution importée"),
        tr("Déposez sur la fenêtre l’export d’une plateforme (Decidim, Cap Collectif, Grand Débat, "
           "LimeSurvey, Consul, Polis…) : CSV, Excel, JSON ou ZIP. Un aperçu dit ce qui sera importé et "
           "ce qui est rejeté, avant que rien ne soit enregistré."));
    empty->addAction(m_import);
    m_table->setSource(m_rows);
    m_table->setTwoLines(true);
    m_table->setEmptyState(empty);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_stack->addWidget(list);
}

void ImportsOnglet::refresh() {
    if (concertation() != m_shown) {
        m_shown = concertation();
        m_panel->giveUp();
        m_stack->setCurrentIndex(0);
    }
    const auto imports = consultation::importsDe(session().database(), concertation());
    if (!imports)
        return session().notify(imports.error());
    QList<TableRow> rows;
    for (const QJsonValue& one : *imports) {
        const auto text = [&one](const char* key) { return one[QLatin1String(key)].toString(); };
        const auto number = [&one](const char* key) {
            return RowCell::nombre(one[QLatin1String(key)].toInteger());
        };
        const bool retired = !one[QLatin1String("retire_le")].isNull();
        const QDateTime moment = QDateTime::fromString(text("importe_le"), Qt::ISODateWithMs).toLocalTime();
        rows.prepend(
            {text("id"),
             {{text("fichier"), {}, text("consultation")},
              {retired ? tr("Annulé") : tr("En vigueur"), {}, {}, retired ? Tone::Neutral : Tone::Success},
              {base::dateCourte(moment.date()), moment},
              number("lignes"),
              number("nouvelles"),
              number("modifiees"),
              number("doublons"),
              number("rejetees")},
             {},
             retired});
    }
    m_rows->setRows(rows);
}

void ImportsOnglet::chooseFile() {
    Q_EMIT raiseRequested();
    const QString file = chooseOpenFile(this, tr("Importer des contributions"), exportFileFilter());
    if (!file.isEmpty())
        take(file);
}

bool ImportsOnglet::accepts(const QString& file) const {
    return isExportFile(file) && !session().isReadOnly() && !concertation().isEmpty();
}

void ImportsOnglet::take(const QString& file) {
    Q_EMIT raiseRequested();
    m_stack->setCurrentWidget(m_panel);
    m_panel->start(concertation(), file);
}

void ImportsOnglet::showList() {
    m_stack->setCurrentIndex(0);
}

} // namespace isegorie::ui
