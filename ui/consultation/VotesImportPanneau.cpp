#include "ui/consultation/VotesImportPanneau.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/VotesBase.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

namespace {

QString figure(qint64 number) {
    return QLocale().toString(number);
}

} // namespace

VotesImportPanneau::VotesImportPanneau(const ContributionsContexte& contexte, QWidget* parent)
    : QWidget(parent),
      m_contexte(contexte),
      m_reading(new LectureLongue(contexte.session,
                                  {QStringLiteral("votes.lecture.interrompre"),
                                   tr("Interrompre la lecture des votes"), tr("Avancement de la lecture")},
                                  this)),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_message(new InlineMessage(this)),
      m_coffre(new CoffreMessage(contexte.session, contexte.coffre,
                                 tr("Les participants y sont nommés : leurs votes s’importent"), this)),
      m_rejectionRows(new RowsModel({tr("Raison du rejet"), tr("Ligne")}, this)),
      m_rejections(new DataTable(tr("Votes rejetés"), this)) {
    m_store = makeAction(this, QStringLiteral("votes.enregistrer"), tr("Importer les votes"),
                         QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close = makeAction(this, QStringLiteral("votes.renoncer"), tr("Renoncer à l’import des votes"),
                         QStringLiteral("close"));
    m_close->setIconText(tr("Renoncer"));
    connect(m_store, &QAction::triggered, this, &VotesImportPanneau::store);
    connect(m_close, &QAction::triggered, this, &VotesImportPanneau::close);
    Theme::setRole(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_rejections->setSource(m_rejectionRows);
    auto* buttons = new FlowLayout(Theme::space());
    buttons->addWidget(new ActionButton(m_store, ButtonRole::Primary, this));
    buttons->addWidget(new ActionButton(m_close, ButtonRole::Quiet, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_reading->barre());
    column->addWidget(makeOptions());
    column->addWidget(m_message);
    column->addWidget(m_coffre);
    column->addWidget(m_facts);
    column->addWidget(m_rejections, 1);
    column->addStretch();
    connect(&m_contexte.coffre, &CoffreSession::etatChanged, this, &VotesImportPanneau::showState);
    showState();
}

QComboBox* VotesImportPanneau::addChoice(QWidget* parent, const QString& label, const char* name) {
    auto* pair = new QWidget(parent); // they wrap together
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    auto* caption = new QLabel(label, pair);
    auto* box = new QComboBox(pair);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    caption->setBuddy(box);
    row->addWidget(caption);
    row->addWidget(box);
    parent->layout()->addWidget(pair);
    connect(box, &QComboBox::activated, this, &VotesImportPanneau::read);
    return box;
}

QWidget* VotesImportPanneau::makeOptions() {
    auto* options = new QWidget(this);
    new FlowLayout(Theme::space(), options);
    m_scrutin = addChoice(options, tr("Ensemble de votes"), "votes-ensemble");
    m_participant = addChoice(options, tr("Qui vote"), "votes-participant");
    m_statement = addChoice(options, tr("Énoncé"), "votes-enonce");
    m_vote = addChoice(options, tr("Vote"), "votes-valeur");
    return options;
}

void VotesImportPanneau::start(const QString& concertationId, const QString& path) {
    m_concertation = concertationId;
    m_path = path;
    m_headers.clear();
    m_scrutin->clear();
    m_scrutin->addItem(tr("Au nom du fichier"), QString());
    const auto known = scrutinsDe(m_contexte.session.database(), concertationId);
    for (const Scrutin& one : known.value_or(QList<Scrutin>()))
        m_scrutin->addItem(tr("Continue « %1 »").arg(one.libelle), one.libelle);
    fillColumns({});
    read();
}

void VotesImportPanneau::fillColumns(const QStringList& headers) {
    if (headers == m_headers && m_vote->count() > 0)
        return;
    m_headers = headers;
    for (QComboBox* box : {m_participant, m_statement, m_vote}) {
        box->clear();
        box->addItem(tr("Colonne reconnue"), QString());
        for (const QString& header : headers)
            box->addItem(header.simplified().left(80), header);
    }
}

DemandeVotes VotesImportPanneau::demande() const {
    return {m_path,
            m_concertation,
            m_scrutin->currentData().toString(),
            {m_participant->currentData().toString(), m_statement->currentData().toString(),
             m_vote->currentData().toString()}};
}

void VotesImportPanneau::read() {
    m_plan.reset();
    m_message->clear();
    m_reading->ask<Lu>(
        tr("Lecture de « %1 »").arg(QFileInfo(m_path).fileName()),
        [demand = demande()](const storage::Database& database,
                             base::TaskContext& context) -> base::Result<Lu> {
            return Lu{entetesVotes(demand.chemin), planVotes(database, demand, &context)};
        },
        [this](const base::Result<Lu>& read) { took(read); });
    showState();
}

void VotesImportPanneau::took(const base::Result<Lu>& read) {
    if (read)
        fillColumns(read->entetes);
    if (!read || !read->plan)
        m_message->setErreur(read ? read->plan.error() : read.error());
    else
        m_plan = *read->plan;
    showState();
}

void VotesImportPanneau::showPlan() {
    const VotesLus& read = m_plan->lus;
    QStringList facts{
        tr("%1 · %2").arg(libelle(read.forme), read.encodage),
        tr("%1, %2, %3.")
            .arg(compte(read.participants.size(), Nom::Participants),
                 compte(qint64(read.enonces.size()), Nom::Enonces),
                 compte(qint64(read.votes.size()), Nom::Votes)),
        tr("Votes de « %1 » : nouveaux %2, changés %3, inchangés %4.")
            .arg(m_plan->scrutin, figure(m_plan->nouveaux), figure(m_plan->changes),
                 figure(m_plan->inchanges)),
        tr("Remplacés par un vote plus récent : %1 ; lignes ou cases sans vote : %2 ; rejetés : %3.")
            .arg(figure(read.doublons), figure(read.sansVote), figure(read.rejetes))};
    QStringList statements;
    for (size_t i = 0; i < std::min<size_t>(3, read.enonces.size()); ++i)
        statements << tr("« %1 »").arg(
            (read.enonces[i].texte.isEmpty() ? read.enonces[i].reference : read.enonces[i].texte)
                .simplified()
                .left(120));
    facts << tr("Premiers énoncés : %1").arg(statements.join(QStringLiteral(" ; ")));
    facts << (m_plan->coffreRequis
                  ? tr("Les participants sont nommés : ils deviennent des pseudonymes par la clé du coffre, "
                       "leurs noms ne sont pas gardés.")
                  : tr("Les participants sont gardés sous pseudonyme."));
    m_facts->setText(facts.join(QLatin1Char('\n')));
    QList<TableRow> rows;
    for (const RejetVote& one : read.rejets)
        rows.append({QString::number(rows.size()), {{one.raison}, RowCell::nombre(one.ligne)}});
    m_rejectionRows->setRows(rows);
}

void VotesImportPanneau::showState() {
    const bool locked = m_plan && m_plan->coffreRequis && !m_contexte.coffre.isOpen();
    m_title->setText(m_path.isEmpty() ? QString() : tr("Votes de « %1 »").arg(QFileInfo(m_path).fileName()));
    m_facts->setVisible(m_plan.has_value());
    m_coffre->setVisible(locked);
    if (m_plan)
        showPlan();
    m_rejections->setVisible(m_plan && m_plan->lus.rejetes > 0);
    const qint64 count = m_plan ? m_plan->importes() : 0;
    m_store->setEnabled(count > 0 && !locked && !isWorking() && !m_contexte.session.isReadOnly());
    m_store->setText(count > 0 ? tr("Importer %1").arg(compte(count, Nom::Votes))
                     : m_plan  ? tr("Rien de nouveau à importer")
                               : tr("Importer les votes"));
}

void VotesImportPanneau::store() {
    Session& session = m_contexte.session;
    if (!m_plan || !session.flushPending())
        return;
    const auto done = std::make_shared<PlanVotes>();
    if (!session.apply(editVotes(session.database(), m_contexte.coffre.coffre(), demande(), done)))
        return;
    session.notify(
        base::Constat::Niveau::Information,
        tr("%1 vote(s) importé(s).", nullptr, int(done->importes())).arg(figure(done->importes())));
    const QString name = done->scrutin;
    close();
    Q_EMIT imported(name);
}

void VotesImportPanneau::close() {
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // else what is hidden first sends the focus anywhere
    giveUp();
    Q_EMIT closed();
}

void VotesImportPanneau::giveUp() {
    m_reading->stop();
    m_plan.reset();
    m_path.clear();
    m_message->clear();
    showState();
}

void VotesImportPanneau::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace isegorie::ui
