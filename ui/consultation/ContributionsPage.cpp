#include "ui/consultation/ContributionsPage.h"

#include "core/concertation/Liste.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/TextesPlies.h"
#include "ui/coffre/CoffrePartage.h"
#include "ui/consultation/ArgumentsOnglet.h"
#include "ui/consultation/ClassesOnglet.h"
#include "ui/consultation/CodageOnglet.h"
#include "ui/consultation/ComparerOnglet.h"
#include "ui/consultation/FrequentationOnglet.h"
#include "ui/consultation/ImportsOnglet.h"
#include "ui/consultation/ListeOnglet.h"
#include "ui/consultation/MotsOnglet.h"
#include "ui/consultation/PrevolOnglet.h"
#include "ui/consultation/QuestionsOnglet.h"
#include "ui/consultation/SyntheseOnglet.h"
#include "ui/consultation/VotesOnglet.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/SearchableCombo.h"
#include "ui/shell/StepTabs.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

template <typename Onglet>
ContributionsOnglet* make(const ContributionsContexte& contexte, QWidget* parent) {
    return new Onglet(contexte, parent);
}

/// Tables whose rows change what the page shows.
bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("concertation"),
                                 QStringLiteral("consultation"),
                                 QStringLiteral("question"),
                                 QStringLiteral("import_contributions"),
                                 QStringLiteral("prevol"),
                                 QStringLiteral("ecart"),
                                 QStringLiteral("lexique_entree"),
                                 QStringLiteral("classement"),
                                 QStringLiteral("synthese_element"),
                                 QStringLiteral("scrutin"),
                                 QStringLiteral("enonce"),
                                 QStringLiteral("import_votes"),
                                 QStringLiteral("argument"),
                                 QStringLiteral("argument_citation"),
                                 QStringLiteral("frequentation_jour"),
                                 QStringLiteral("frequentation_bilan"),
                                 QStringLiteral("marge")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

ContributionsPage::ContributionsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_coffre(coffreDe(session)),
      m_textes(std::make_shared<consultation::TextesPlies>()),
      m_choice(new SearchableCombo(tr("Concertation"), this)),
      m_tabs(new StepTabs(tr("Étapes de l’analyse"), this)) {
    auto* label = new QLabel(tr("Concertation"), this);
    label->setBuddy(m_choice);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    head->addWidget(label);
    head->addWidget(m_choice, 1);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space());
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const QString id = m_choice->chosen(); !id.isEmpty())
            choose(id);
    });
}

QList<std::function<void()>> ContributionsPage::furtherParts() {
    QList<std::function<void()>> parts;
    for (const Make one :
         {Make(make<ImportsOnglet>), Make(make<ListeOnglet>), Make(make<PrevolOnglet>),
          Make(make<QuestionsOnglet>), Make(make<MotsOnglet>), Make(make<ClassesOnglet>),
          Make(make<ComparerOnglet>), Make(make<CodageOnglet>), Make(make<VotesOnglet>),
          Make(make<ArgumentsOnglet>), Make(make<FrequentationOnglet>), Make(make<SyntheseOnglet>)})
        parts.append([this, one] { addOnglet(one); });
    return parts;
}

void ContributionsPage::addOnglet(Make make) {
    ContributionsOnglet* onglet = make({session(), m_coffre, m_textes}, m_tabs->pages());
    m_tabs->addStep(onglet, onglet->titre(), QStringLiteral("contributions.onglet.") + onglet->cle());
    m_onglets.append(onglet);
    connect(onglet, &ContributionsOnglet::navigateTo, this, &Page::navigateTo);
    connect(onglet, &ContributionsOnglet::raiseRequested, this,
            [this, onglet] { m_tabs->setCurrentWidget(onglet); });
    if (auto* preflight = qobject_cast<PrevolOnglet*>(onglet))
        connect(preflight, &PrevolOnglet::contributionsRequested, this,
                [this](const consultation::Ecart& ecart) {
                    showOnglet(QStringLiteral("liste"));
                    qobject_cast<ListeOnglet*>(this->onglet(QStringLiteral("liste")))->showMotif(ecart);
                });
    if (auto* arguments = qobject_cast<ArgumentsOnglet*>(onglet))
        connect(arguments, &ArgumentsOnglet::contributionRequested, this, [this](qint64 numero) {
            showOnglet(QStringLiteral("liste"));
            qobject_cast<ListeOnglet*>(this->onglet(QStringLiteral("liste")))->showContribution(numero);
        });
    connect(onglet, &ContributionsOnglet::ongletRequested, this, &ContributionsPage::showOnglet);
    connect(onglet, &ContributionsOnglet::fichierRequested, this,
            [this](const QString& key, const QString& file) {
                showOnglet(key);
                if (ContributionsOnglet* other = this->onglet(key))
                    other->take(file);
            });
    // The tab's commands work from the whole page.
    const QList<QAction*> commands = onglet->actions();
    for (QAction* action : commands) {
        onglet->removeAction(action);
        addAction(action);
    }
}

QIcon ContributionsPage::icon() const {
    return Theme::icon(QStringLiteral("list"));
}

void ContributionsPage::fill() {
    QList<std::pair<QString, QString>> entries;
    const auto titles = concertation::lireTitres(session().database());
    bool known = false;
    if (titles)
        for (const auto& [id, title] : *titles) {
            entries.append({id, title});
            known = known || id == m_concertation;
        }
    if (!known) {
        const QString last = consultation::derniereConcertation(session().database()).value_or(QString());
        choose(!last.isEmpty() || entries.isEmpty() ? last : entries.first().first);
    }
    m_choice->setEntries(entries, m_concertation);
}

void ContributionsPage::choose(const QString& concertationId) {
    if (concertationId != m_concertation)
        Q_EMIT currentRecordChanged(concertationId);
    m_concertation = concertationId;
    for (ContributionsOnglet* onglet : std::as_const(m_onglets))
        onglet->setConcertation(concertationId);
}

void ContributionsPage::refresh(const QStringList& tables) {
    if (!concerns(tables))
        return;
    const QString before = m_concertation;
    fill();
    if (m_concertation == before)
        choose(before);
}

bool ContributionsPage::openRecord(const QString& recordId) {
    const auto titles = concertation::lireTitres(session().database());
    const bool known = titles && std::any_of(titles->begin(), titles->end(),
                                             [&](const auto& one) { return one.first == recordId; });
    if (!known)
        return false;
    choose(recordId);
    fill();
    return true;
}

ContributionsOnglet* ContributionsPage::onglet(const QString& cle) const {
    for (ContributionsOnglet* onglet : m_onglets)
        if (onglet->cle() == cle)
            return onglet;
    return nullptr;
}

void ContributionsPage::showOnglet(const QString& cle) {
    if (ContributionsOnglet* wanted = onglet(cle))
        m_tabs->setCurrentWidget(wanted);
}

bool ContributionsPage::accepts(const QString& file) const {
    const ContributionsOnglet* imports = onglet(QStringLiteral("imports"));
    return imports && imports->accepts(file);
}

void ContributionsPage::take(const QString& file) {
    onglet(QStringLiteral("imports"))->take(file);
}

void ContributionsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_coffre.tryKeyring();
}

QJsonObject ContributionsPage::saveState() const {
    const auto* current = static_cast<ContributionsOnglet*>(m_tabs->currentWidget());
    return {{QStringLiteral("concertation"), m_concertation},
            {QStringLiteral("onglet"), current ? current->cle() : QString()}};
}

void ContributionsPage::restoreState(const QJsonObject& state) {
    if (const QString id = state.value(QStringLiteral("concertation")).toString(); !id.isEmpty())
        openRecord(id);
    showOnglet(state.value(QStringLiteral("onglet")).toString());
}

} // namespace isegorie::ui
