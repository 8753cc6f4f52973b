#include "ui/marche/BonDetail.h"

#include "core/marche/BonControle.h"
#include "core/marche/BonLecture.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonCyclePanneau.h"
#include "ui/marche/BonLignesOnglet.h"
#include "ui/marche/BonMentionsOnglet.h"
#include "ui/marche/DevisOnglet.h"
#include "ui/marche/LivrableOnglet.h"
#include "ui/marche/SuiviOnglet.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Nesting.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace isegorie::ui {

using marche::StatutBon;

BonDetail::BonDetail(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_cycle(new BonCyclePanneau(session, this)),
      m_tabs(new QTabWidget(this)),
      m_lignes(new BonLignesOnglet(session, pagesOf(m_tabs))),
      m_mentions(new BonMentionsOnglet(session, pagesOf(m_tabs))),
      m_livrables(new LivrableOnglet(session, pagesOf(m_tabs))),
      m_suivi(new SuiviOnglet(session, pagesOf(m_tabs))),
      m_devis(new DevisOnglet(session, pagesOf(m_tabs))) {
    setAcceptDrops(true);
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space());
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made where it is laid out
    m_message = new InlineMessage(this);
    m_message->setClosable(true);
    layout->addWidget(makeHeader());
    layout->addWidget(m_cycle);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    makeTabs();
    connect(m_cycle, &BonCyclePanneau::mentionRequested, this, [this](const QString& cle) {
        m_tabs->setCurrentWidget(m_mentions);
        m_mentions->focusMention(cle);
    });
    connect(m_cycle, &BonCyclePanneau::lignesRequested, this, [this] {
        m_tabs->setCurrentWidget(m_lignes);
        m_lignes->focusFirst();
    });
    connect(m_mentions, &BonMentionsOnglet::titulaireRequested, this,
            [this](const QString& id) { Q_EMIT navigateTo(QStringLiteral("titulaires"), id); });
    connect(m_lignes, &BonLignesOnglet::assistantRequested, this, &BonDetail::openAssistant);
}

QAction* BonDetail::act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                        void (BonDetail::*slot)()) {
    QAction* action = makeAction(this, QStringLiteral("bon.") + QLatin1String(name), text, icon, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void BonDetail::makeActions() {
    m_close = makeAction(this, QStringLiteral("bon.fermer"), tr("Revenir à la liste des bons"),
                         QStringLiteral("chevron-left"), QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_close, &QAction::triggered, this, &BonDetail::closeRequested);
    m_pdf = act("pdf", tr("Exporter en PDF…"), QStringLiteral("pdf"), QKeySequence(Qt::CTRL | Qt::Key_E),
                &BonDetail::exportPdf);
    m_xlsx = act("xlsx", tr("Exporter en XLSX…"), QStringLiteral("spreadsheet"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &BonDetail::exportXlsx);
    m_print = act("imprimer", tr("Imprimer…"), QStringLiteral("print"), QKeySequence(Qt::CTRL | Qt::Key_P),
                  &BonDetail::print);
    m_compare = act("devis", tr("Comparer un devis…"), QStringLiteral("scale"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &BonDetail::chooseDevis);
    m_avenant =
        act("avenant", tr("Créer un avenant"), QStringLiteral("file-plus"), {}, &BonDetail::createAvenant);
    m_duplicate = act("dupliquer", tr("Dupliquer le bon"), QStringLiteral("copy"),
                      QKeySequence(Qt::CTRL | Qt::Key_D), &BonDetail::duplicate);
}

QWidget* BonDetail::makeHeader() {
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space() / 2);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::space());
    auto* back = new ActionButton(m_close, ButtonRole::Quiet, header);
    back->setText({});
    m_title = makeLabel({}, "title", header);
    m_badge = new Badge({}, Tone::Neutral, header);
    auto* more = menuButton({m_compare, m_xlsx, m_print, m_duplicate, m_avenant},
                            tr("Autres actions sur le bon"), header);
    top->addWidget(back, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    top->addWidget(m_badge, 0, Qt::AlignVCenter);
    top->addWidget(new ActionButton(m_pdf, ButtonRole::Normal, header), 0, Qt::AlignTop);
    top->addWidget(more, 0, Qt::AlignTop);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(Theme::space());
    m_concertation = new QPushButton(header);
    m_amended = new QPushButton(header);
    for (QPushButton* link : {m_concertation, m_amended}) {
        Theme::setRole(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_facts = makeLabel({}, "muted", header);
    facts->addWidget(m_concertation);
    facts->addWidget(m_amended);
    m_avenants = new QHBoxLayout;
    m_avenants->setSpacing(Theme::space());
    facts->addLayout(m_avenants);
    facts->addWidget(m_facts, 1);
    column->addLayout(top);
    column->addLayout(facts);
    connect(m_concertation, &QPushButton::clicked, this, &BonDetail::openConcertation);
    connect(m_amended, &QPushButton::clicked, this, &BonDetail::openAmended);
    return header;
}

void BonDetail::makeTabs() {
    m_tabs->setDocumentMode(true);
    const QList<std::pair<BonOnglet*, QString>> tabs = {{m_lignes, tr("Lignes")},
                                                        {m_mentions, tr("Mentions")},
                                                        {m_livrables, tr("Livrables")},
                                                        {m_suivi, tr("Réception et facturation")}};
    for (int i = 0; i < tabs.size(); ++i) {
        const auto& [tab, label] = tabs.at(i);
        m_tabs->addTab(tab, label);
        QAction* go = makeAction(this, QStringLiteral("bon.onglet.%1").arg(i + 1), tr("Bon : %1").arg(label),
                                 {}, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        m_tabs->setTabToolTip(i, tooltipOf(*go));
        connect(tab, &BonOnglet::raiseRequested, this,
                [this, shown = tab] { m_tabs->setCurrentWidget(shown); });
        connect(go, &QAction::triggered, this, [this, shown = tab] {
            m_tabs->setCurrentWidget(shown);
            shown->focusFirst();
        });
    }
    makeDevisTab();
    connect(m_tabs, &QTabWidget::currentChanged, this, &BonDetail::showTab);
    addActions(m_lignes->bonActions()); // from any tab
}

/// Shown only while a quotation is compared.
void BonDetail::makeDevisTab() {
    const int place = m_tabs->addTab(m_devis, tr("Devis"));
    m_tabs->setTabVisible(place, false);
    connect(m_devis, &DevisOnglet::closed, this, [this, place] {
        if (m_tabs->currentWidget() == m_devis)
            m_tabs->setCurrentWidget(m_lignes);
        m_tabs->setTabVisible(place, false);
    });
}

bool BonDetail::open(const QString& bonId) {
    const bool other = bonId != m_bon.id;
    auto bon = marche::loadBon(m_session.database(), bonId);
    if (!bon)
        return false;
    if (other) {
        m_message->clear();
        m_devis->giveUp();
    }
    m_bon = std::move(*bon);
    showHeader();
    m_cycle->showBon(m_bon);
    showTab();
    Q_EMIT loaded(m_bon);
    return true;
}

void BonDetail::refresh() {
    if (!m_bon.id.isEmpty() && !open(m_bon.id))
        Q_EMIT closeRequested();
}

void BonDetail::showHeader() {
    m_title->setText(m_bon.isFrozen()    ? m_bon.numero
                     : m_bon.isAvenant() ? tr("Projet d’avenant au bon %1").arg(m_bon.numeroInitial)
                                         : tr("Projet de bon de commande"));
    m_badge->set(marche::statutLabel(m_bon.statut), toneOf(m_bon.statut));
    m_concertation->setText(fontMetrics().elidedText(m_bon.concertation, Qt::ElideRight, 360));
    m_concertation->setToolTip(tr("Ouvrir la concertation « %1 »").arg(m_bon.concertation));
    m_concertation->setAccessibleName(m_concertation->toolTip());
    m_amended->setVisible(m_bon.isAvenant());
    m_amended->setText(tr("bon %1").arg(m_bon.numeroInitial));
    m_amended->setAccessibleName(tr("Ouvrir le bon %1").arg(m_bon.numeroInitial));
    m_amended->setToolTip(m_amended->accessibleName());
    QStringList facts = {lotLongLabel(m_bon.lot)};
    facts << (m_bon.titulaire.isEmpty() ? tr("titulaire à choisir") : m_bon.titulaire);
    if (m_bon.objet != m_bon.concertation)
        facts << m_bon.objet;
    m_facts->setText(QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
    const bool running = m_bon.statut == StatutBon::Notifie || m_bon.statut == StatutBon::EnCours;
    m_avenant->setEnabled(running && !m_bon.isAvenant() && !m_session.isReadOnly());
    m_duplicate->setEnabled(!m_bon.isAvenant() && !m_session.isReadOnly());
    showAvenants();
}

void BonDetail::showAvenants() {
    while (QLayoutItem* old = m_avenants->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const auto avenants = marche::listAvenants(m_session.database(), m_bon.id);
    for (const marche::BonResume& avenant : avenants.value_or(QList<marche::BonResume>())) {
        auto* link = new QPushButton(avenant.numero.isEmpty() ? tr("avenant en projet")
                                                              : tr("avenant %1").arg(avenant.numero),
                                     m_title->parentWidget());
        Theme::setRole(link, "link");
        link->setCursor(Qt::PointingHandCursor);
        link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        link->setToolTip(tr("Ouvrir l’avenant"));
        link->setAccessibleName(tr("Ouvrir : %1").arg(link->text()));
        // Queued: opening another bon deletes the links of this one.
        connect(
            link, &QPushButton::clicked, this, [this, id = avenant.id] { Q_EMIT bonRequested(id); },
            Qt::QueuedConnection);
        m_avenants->addWidget(link);
    }
}

void BonDetail::showTab() {
    if (auto* tab = qobject_cast<BonOnglet*>(m_tabs->currentWidget()); tab && !m_bon.id.isEmpty())
        tab->showBon(m_bon);
    showConstats();
}

void BonDetail::showConstats() {
    if (m_bon.id.isEmpty())
        return;
    base::Constats all;
    if (!m_bon.isFrozen() && m_bon.statut != StatutBon::Annule)
        all = marche::controleBon(m_session.database(), m_bon.id, QDate::currentDate())
                  .value_or(base::Constats());
    base::Constats onLines;
    for (const base::Constat& constat : all)
        if (!constat.code.startsWith(QLatin1String("bon.mention.")) &&
            constat.code != QLatin1String("bon.sans-ligne"))
            onLines << constat;
    m_lignes->setConstats(onLines);
    m_mentions->setConstats(all);
    m_cycle->setConstats(all);
}

void BonDetail::openConcertation() {
    Q_EMIT navigateTo(QStringLiteral("concertations"), m_bon.concertationId);
}

void BonDetail::openAmended() {
    Q_EMIT bonRequested(m_bon.avenantDe);
}

} // namespace isegorie::ui
