#include "ui/marche/SuiviPage.h"

#include "core/base/Dates.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Consommation.h"
#include "core/marche/SuiviTableau.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonTotaux.h"
#include "ui/marche/LivrablesVue.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Loader.h"
#include "ui/shell/Nesting.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::FormatDocument;

namespace {

enum Onglet { Bons, Livrables, Consommation };
enum ColonneBon { Numero, Objet, Titulaire };
enum ColonneLot { Lot, AccordCadre };

SuiviModel::Ligne rowOf(const marche::LigneSuivi& line) {
    Cellule due = Cellule::date(line.livraison);
    if (line.enRetard) {
        due.ton = Tone::Danger;
        due.detail = SuiviPage::tr("En retard");
    }
    return {line.bonId,
            {{line.objet,
              line.numero,
              line.numero,
              false,
              {},
              line.concertation,
              QStringLiteral("%1 · %2").arg(line.numero, line.titulaire)},
             {line.objet, {}, {}, false, {}, line.concertation},
             {line.titulaire},
             {marche::statutLabel(line.statut), int(line.statut), {}, false, toneOf(line.statut)},
             due,
             Cellule::montant(line.commande),
             Cellule::montant(line.livre),
             Cellule::montant(line.refaction),
             Cellule::montant(line.facture),
             Cellule::montant(line.paye),
             Cellule::montant(line.solde),
             {SuiviPage::tr("%1 sur %2").arg(line.livrablesValides).arg(line.livrables)}}};
}

} // namespace

/// The follow-up table as shown, made off the UI thread: thousands of amounts take their time to write.
struct SuiviPage::TableauSuivi {
    QList<SuiviModel::Ligne> rows;
    base::Montant ordered, paid;
};

struct SuiviPage::LotsSuivis {
    QList<marche::ConsommationLot> lots;
    int seuilPourCent = 80;
};

base::Result<SuiviPage::TableauSuivi> SuiviPage::readTableau(const storage::Database& database) {
    const auto lines = marche::listSuivi(database, {}, QDate::currentDate());
    if (!lines)
        return base::echec(lines.error());
    TableauSuivi tableau;
    for (const marche::LigneSuivi& line : *lines) {
        tableau.rows.append(rowOf(line));
        tableau.ordered += line.commande;
        tableau.paid += line.paye;
    }
    return tableau;
}

base::Result<SuiviPage::LotsSuivis> SuiviPage::readConsommation(const storage::Database& database) {
    auto lots = marche::listConsommation(database);
    if (!lots)
        return base::echec(lots.error());
    const auto parametres = marche::loadParametres(database);
    return LotsSuivis{std::move(*lots), parametres ? parametres->seuilAlertePourCent : 80};
}

SuiviPage::SuiviPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_loader(new Loader(session, this)),
      m_tabs(new QTabWidget(this)),
      m_message(new InlineMessage(this)),
      m_bonModel(new SuiviModel({tr("Bon"), tr("Objet"), tr("Titulaire"), tr("Statut"), tr("Livraison"),
                                 tr("Commandé HT"), tr("Livré HT"), tr("Réfaction HT"), tr("Facturé HT"),
                                 tr("Payé HT"), tr("Solde HT"), tr("Livrables")},
                                this)),
      m_livrables(new LivrablesVue(session, true, pagesOf(m_tabs))),
      m_lotModel(new SuiviModel({tr("Lot"), tr("Accord-cadre"), tr("Période"), tr("Maximum HT"),
                                 tr("Commandé HT"), tr("Part"), tr("En préparation HT"), tr("Facturé HT"),
                                 tr("Payé HT"), tr("Reste HT")},
                                this)) {
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space());
    auto* exports = new QWidget(this);
    auto* head = new QHBoxLayout(exports);
    head->setContentsMargins(0, 0, 0, Theme::space() / 2);
    head->setSpacing(Theme::space());
    for (QAction* action : {m_pdf, m_xlsx})
        head->addWidget(new ActionButton(action, ButtonRole::Normal, exports));
    m_tabs->setCornerWidget(exports);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    m_message->setClosable(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeBons(), tr("Bons notifiés"));
    m_tabs->addTab(m_livrables, tr("Livrables en attente"));
    m_tabs->addTab(makeConsommation(), tr("Consommation de l’accord-cadre"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &SuiviPage::showCurrent);
    connect(m_livrables, &LivrablesVue::bonRequested, this,
            [this](const QString& id) { Q_EMIT navigateTo(QStringLiteral("bons"), id); });
}

QIcon SuiviPage::icon() const {
    return Theme::icon(QStringLiteral("truck"));
}

void SuiviPage::makeActions() {
    m_pdf = makeAction(this, QStringLiteral("suivi.pdf"), tr("Exporter en PDF…"), QStringLiteral("pdf"),
                       QKeySequence(Qt::CTRL | Qt::Key_E));
    m_xlsx = makeAction(this, QStringLiteral("suivi.xlsx"), tr("Exporter en XLSX…"),
                        QStringLiteral("spreadsheet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    QAction* find = makeAction(this, QStringLiteral("suivi.rechercher"), tr("Rechercher dans le suivi"),
                               QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(m_pdf, &QAction::triggered, this, [this] { exportAs(FormatDocument::Pdf); });
    connect(m_xlsx, &QAction::triggered, this, [this] { exportAs(FormatDocument::Xlsx); });
    connect(find, &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(Bons);
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
}

QWidget* SuiviPage::makeBons() {
    auto* tab = new QWidget(pagesOf(m_tabs));
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    m_search = new SearchField(tr("Rechercher dans le suivi…"), tab);
    m_bons = new DataTable(tr("Suivi des bons notifiés"), tab);
    m_bons->setStretchColumn(Numero);
    m_bons->setSource(m_bonModel);
    m_bons->setTwoLines(true);
    for (const int hidden : {Objet, Titulaire}) // under the number; at hand in the menu of the head
        m_bons->setColumnHidden(hidden, true);
    m_bons->setEmptyState(new EmptyState(QStringLiteral("truck"), tr("Aucun bon notifié"),
                                         tr("Un bon notifié apparaît ici avec ce qui est livré, facturé et "
                                            "payé."),
                                         m_bons));
    m_totals = makeLabel({}, "muted", tab);
    m_totals->setAccessibleName(tr("Totaux du suivi"));
    column->addWidget(m_search);
    column->addWidget(m_bons, 1);
    column->addWidget(m_totals);
    connect(m_search, &SearchField::searched, m_bons, &DataTable::setFilterText);
    connect(m_bons, &DataTable::activatedId, this,
            [this](const QString& id) { Q_EMIT navigateTo(QStringLiteral("bons"), id); });
    connect(m_bons, &DataTable::currentIdChanged, this, &Page::currentRecordChanged);
    return tab;
}

QWidget* SuiviPage::makeConsommation() {
    auto* tab = new QWidget(pagesOf(m_tabs));
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    auto* card = new Card(tr("Commandé par lot, sur son maximum"), tab);
    card->header()->setSubtitle(
        tr("Le trait marque le seuil d’alerte ; le maximum ne peut être dépassé (CCP, article R2162-4)."));
    m_gauges = new QVBoxLayout;
    m_gauges->setSpacing(Theme::space(2));
    card->body()->addSpacing(Theme::space() / 2);
    card->body()->addLayout(m_gauges);
    m_lots = new DataTable(tr("Consommation par lot"), tab);
    m_lots->setStretchColumn(Lot);
    m_lots->setSource(m_lotModel);
    m_lots->setTwoLines(true);
    m_lots->setColumnHidden(AccordCadre, true);
    m_lots->setEmptyState(new EmptyState(QStringLiteral("contract"), tr("Aucun lot"),
                                         tr("Enregistrez l’accord-cadre et ses lots : leur maximum est "
                                            "obligatoire."),
                                         m_lots));
    column->addWidget(card);
    column->addWidget(m_lots, 1);
    return tab;
}

void SuiviPage::refresh(const QStringList& tables) {
    Q_UNUSED(tables)
    showCurrent();
}

void SuiviPage::showCurrent() {
    if (m_tabs->currentIndex() == Livrables) {
        marche::FiltreLivrables filtre;
        filtre.enAttente = true;
        m_livrables->setFiltre(filtre);
    } else if (m_tabs->currentIndex() == Consommation) {
        showConsommation();
    } else {
        showBons();
    }
    const bool exportable = m_tabs->currentIndex() != Livrables;
    m_pdf->setEnabled(exportable);
    m_xlsx->setEnabled(exportable);
}

bool SuiviPage::openRecord(const QString& recordId) {
    const auto has = [&](const char* table) {
        const auto row = session().database().record(QLatin1String(table), recordId);
        return row && !row->isEmpty();
    };
    const bool isLot = has("lot");
    if (!isLot && !has("bon"))
        return false;
    m_wanted = recordId;
    m_tabs->setCurrentIndex(isLot ? Consommation : Bons);
    chooseWanted(isLot ? *m_lots : *m_bons);
    return true;
}

void SuiviPage::chooseWanted(DataTable& table) {
    if (table.selectId(m_wanted))
        m_wanted.clear(); // else once it is read
}

void SuiviPage::showBons() {
    if (m_bonModel->rowCount() == 0)
        m_totals->setText(tr("Lecture du suivi…"));
    m_bons->setLoading(true);
    m_loader->load<TableauSuivi>(readTableau, [this](const base::Result<TableauSuivi>& tableau) {
        m_bons->setLoading(false);
        if (!tableau)
            return m_message->setErreur(tableau.error());
        m_bonModel->setLignes(tableau->rows);
        chooseWanted(*m_bons);
        m_totals->setText(tr("%1 — %2 HT commandés, %3 HT payés")
                              .arg(tr("%n bon(s) notifié(s)", nullptr, int(tableau->rows.size())),
                                   montantTexte(tableau->ordered), montantTexte(tableau->paid)));
    });
}

void SuiviPage::showConsommation() {
    m_lots->setLoading(true);
    m_loader->load<LotsSuivis>(readConsommation, [this](const base::Result<LotsSuivis>& read) {
        m_lots->setLoading(false);
        if (!read)
            return m_message->setErreur(read.error());
        showLots(*read);
        chooseWanted(*m_lots);
    });
}

void SuiviPage::showLots(const LotsSuivis& read) {
    while (QLayoutItem* item = m_gauges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<SuiviModel::Ligne> rows;
    for (const marche::ConsommationLot& lot : read.lots) {
        auto* gauge = new BonJauge(this);
        gauge->setConsommation(lot, read.seuilPourCent);
        m_gauges->addWidget(gauge);
        rows.append({lot.lotId,
                     {{lotLabel(lot.lot), lot.lot, {}, false, {}, {}, lot.accordCadre},
                      {lot.accordCadre},
                      {base::dateCourte(lot.debut),
                       lot.debut,
                       {},
                       false,
                       {},
                       {},
                       tr("au %1").arg(base::dateCourte(lot.fin))},
                      Cellule::montant(lot.maximum),
                      Cellule::montant(lot.commande),
                      {tr("%1 %").arg(lot.dixMilliemes / 100), lot.dixMilliemes, {}, true},
                      Cellule::montant(lot.enPreparation),
                      Cellule::montant(lot.facture),
                      Cellule::montant(lot.paye),
                      Cellule::montant(lot.reste)}});
    }
    m_lotModel->setLignes(rows);
}

void SuiviPage::exportAs(FormatDocument format) {
    const bool lots = m_tabs->currentIndex() == Consommation;
    const QString end = format == FormatDocument::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx");
    const QString name = (lots ? tr("consommation-accord-cadre") : tr("suivi-des-bons")) + end;
    const QString path = chooseSaveFile(
        this, lots ? tr("Exporter la consommation") : tr("Exporter le tableau de suivi"), name,
        format == FormatDocument::Pdf ? tr("Document PDF (*.pdf)") : tr("Classeur XLSX (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_message->clear();
    const auto write = [lots, path, format](const storage::Database& database, base::TaskContext& context) {
        const QDate today = QDate::currentDate();
        return lots ? marche::exportConsommation(database, path, format, today, &context)
                    : marche::exportSuivi(database, {}, path, format, today, &context);
    };
    session().runReading(lots ? tr("Export de la consommation") : tr("Export du tableau de suivi"), write,
                         this, [this, path](const base::Status& status) {
                             if (!status)
                                 return;
                             m_message->setMessage(Tone::Success,
                                                   tr("Exporté : %1").arg(QDir::toNativeSeparators(path)));
                             auto* button = m_message->addButton(tr("Ouvrir"));
                             connect(button, &QPushButton::clicked, this,
                                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                         });
}

QString SuiviPage::currentRecord() const {
    return m_tabs->currentIndex() == Bons ? m_bons->currentId() : QString();
}

QJsonObject SuiviPage::saveState() const {
    return {{QStringLiteral("onglet"), m_tabs->currentIndex()},
            {QStringLiteral("recherche"), m_search->text()},
            {QStringLiteral("colonnes"), m_bons->saveState()}};
}

void SuiviPage::restoreState(const QJsonObject& state) {
    m_tabs->setCurrentIndex(state.value(QLatin1String("onglet")).toInt());
    m_search->setText(state.value(QLatin1String("recherche")).toString());
    m_bons->setFilterText(m_search->text());
    const QJsonObject columns = state.value(QLatin1String("colonnes")).toObject();
    if (!columns.isEmpty())
        m_bons->restoreState(columns);
    showCurrent();
}

} // namespace isegorie::ui
