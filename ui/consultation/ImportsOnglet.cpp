#include "ui/consultation/ImportsOnglet.h"

#include "core/base/Dates.h"
#include "core/consultation/Contributions.h"
#include "ui/consultation/ImportPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

ImportsOnglet::ImportsOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_rows(new RowsModel({tr("Fichier"), tr("État"), tr("Importé le"), tr("Lignes"), tr("Nouvelles"),
                            tr("Modifiées"), tr("En double"), tr("Rejetées")},
                           this)),
      m_table(new DataTable(tr("Imports"), this)),
      m_panel(new ImportPanneau(contexte, this)),
      m_stack(new QStackedWidget(this)),
      m_loader(contexte.session),
      m_message(new InlineMessage(this)) {
    makeActions();
    makeList();
    m_stack->addWidget(m_panel);
    makeColumn()->addWidget(m_stack, 1);
    connect(m_panel, &ImportPanneau::closed, this, &ImportsOnglet::showList);
    connect(m_panel, &ImportPanneau::imported, this,
            [this] { Q_EMIT ongletRequested(QStringLiteral("liste")); });
    connect(m_panel, &ImportPanneau::ailleurs, this, [this](const QString& tab, const QString& file) {
        m_panel->giveUp();
        showList();
        Q_EMIT fichierRequested(tab, file);
    });
}

void ImportsOnglet::makeActions() {
    m_import = makeAction(this, QStringLiteral("contributions.importer"), tr("Importer des contributions"),
                          QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_import->setIconText(tr("Importer…"));
    m_import->setEnabled(!session().isReadOnly());
    m_retire = makeAction(this, QStringLiteral("contributions.import.retirer"), tr("Retirer cet import"),
                          QStringLiteral("undo"));
    m_retire->setIconText(tr("Retirer"));
    m_back = makeAction(this, QStringLiteral("contributions.import.reprendre"),
                        tr("Remettre cet import en vigueur"), QStringLiteral("redo"));
    m_back->setIconText(tr("Remettre en vigueur"));
    connect(m_import, &QAction::triggered, this, &ImportsOnglet::chooseFile);
    connect(m_retire, &QAction::triggered, this, &ImportsOnglet::askRetire);
    connect(m_back, &QAction::triggered, this, &ImportsOnglet::bringBack);
    connect(m_table, &DataTable::currentIdChanged, this, [this] {
        m_loader.stop(); // what was asked of another import
        m_message->clear();
        showActions();
    });
}

void ImportsOnglet::makeList() {
    auto* list = new QWidget(this);
    auto* head = new FlowLayout(Theme::space());
    head->addWidget(new ActionButton(m_import, ButtonRole::Primary, list));
    head->addWidget(new ActionButton(m_retire, ButtonRole::Normal, list));
    head->addWidget(new ActionButton(m_back, ButtonRole::Normal, list));
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
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    m_stack->addWidget(list);
}

void ImportsOnglet::refresh() {
    if (concertation() != m_shown) {
        m_shown = concertation();
        m_panel->giveUp();
        m_loader.stop();
        m_message->clear();
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
              {retired ? tr("Retiré") : tr("En vigueur"), {}, {}, retired ? Tone::Neutral : Tone::Success},
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
    showActions();
}

bool ImportsOnglet::isRetired(const QString& import) const {
    const QList<TableRow>& rows = m_rows->rows();
    return std::any_of(rows.begin(), rows.end(),
                       [&import](const TableRow& row) { return row.id == import && row.muted; });
}

void ImportsOnglet::showActions() {
    const QString import = m_table->currentId();
    const bool chosen = !import.isEmpty() && !session().isReadOnly();
    m_retire->setEnabled(chosen && !isRetired(import));
    m_back->setEnabled(chosen && isRetired(import));
}

void ImportsOnglet::askRetire() {
    m_message->clear();
    m_loader.load<consultation::RetraitImport>(
        [concertation = concertation(), import = m_table->currentId()](const storage::Database& database) {
            return consultation::planRetrait(database, concertation, import);
        },
        [this](const base::Result<consultation::RetraitImport>& plan) {
            if (!plan)
                return session().notify(plan.error());
            if (!plan->porte() || plan->suivies > 0) // refused in the latter case, with its reason
                return retire(*plan, false);
            m_message->clear();
            m_message->setMessage(Tone::Warning, plan->texte());
            connect(m_message->addButton(tr("Retirer quand même")), &QPushButton::clicked, this,
                    [this, plan = *plan] { retire(plan, true); });
            connect(m_message->addButton(tr("Le garder")), &QPushButton::clicked, this,
                    &ImportsOnglet::leaveMessage);
        });
}

/// Its buttons go, and the focus with them.
void ImportsOnglet::leaveMessage() {
    if (m_message->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    m_message->clear();
}

void ImportsOnglet::retire(const consultation::RetraitImport& plan, bool force) {
    if (session().apply(consultation::retirerImport(session().database(), plan, force)))
        session().notify(base::Constat::Niveau::Information, plan.texte());
    leaveMessage();
}

void ImportsOnglet::bringBack() {
    const auto plan = consultation::planRetrait(session().database(), concertation(), m_table->currentId());
    if (!plan)
        return session().notify(plan.error());
    if (session().apply(consultation::reprendreImport(session().database(), *plan)))
        session().notify(base::Constat::Niveau::Information, plan->texte());
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
