#include "ui/consultation/PrevolOnglet.h"

#include "core/base/Dates.h"
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "ui/consultation/CommandeCarte.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"
#include "ui/shell/TileRow.h"

#include <QAction>
#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using namespace consultation;

namespace {

QString idOf(const Ecart& ecart) {
    return QStringLiteral("%1:%2:%3").arg(consultation::cle(ecart.motif)).arg(ecart.groupe).arg(ecart.rang);
}

std::optional<Ecart> ecartOf(const QString& id) {
    const auto motif = motifDe(id.section(u':', 0, 0));
    return motif ? std::optional(
                       Ecart{*motif, id.section(u':', 1, 1).toLongLong(), id.section(u':', 2).toInt()})
                 : std::nullopt;
}

QString shortDay(const QString& iso) {
    return base::dateCourte(QDate::fromString(iso, Qt::ISODate));
}

QString shortened(const QString& question) {
    constexpr qsizetype kShown = 40;
    return question.size() > kShown ? question.left(kShown) + QStringLiteral("…") : question;
}

QString periodOf(const CampagneLue& one) {
    if (one.debut.isEmpty())
        return PrevolOnglet::tr("Sans date");
    return one.debut == one.fin ? shortDay(one.debut)
                                : PrevolOnglet::tr("%1 – %2").arg(shortDay(one.debut), shortDay(one.fin));
}

} // namespace

PrevolOnglet::PrevolOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_loader(contexte.session),
      m_message(new InlineMessage(this)),
      m_motifRows(new RowsModel({tr("Mettre de côté"), tr("Contributions"), tr("Part"), tr("Réponses"),
                                 tr("Contributions entières")},
                                this)),
      m_campaignRows(new RowsModel({tr("Modèle de la campagne"), tr("Textes"), tr("Auteurs"), tr("Période"),
                                    tr("Pic en 24 h"), tr("Attendu"), tr("Rythme"), tr("Question")},
                                   this)),
      m_questionRows(
          new RowsModel({tr("Question ouverte"), tr("Réponses"), tr("Sans réponse"), tr("Trop courtes"),
                         tr("Autre langue"), tr("Doublons"), tr("Presque identiques"), tr("Campagnes")},
                        this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(makeHead());
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(makeResult(), 1);
    column->addStretch();
    makeColumn()->addWidget(scrolled(content, this));
    connect(m_motifRows, &RowsModel::checkAsked, this, &PrevolOnglet::setAside);
    connect(m_campaignRows, &RowsModel::checkAsked, this, &PrevolOnglet::setAside);
    for (const DataTable* table : {m_motifs, m_campaigns})
        connect(table, &DataTable::activatedId, this, [this](const QString& id) {
            if (const auto ecart = ecartOf(id))
                Q_EMIT contributionsRequested(*ecart);
        });
}

PrevolOnglet::~PrevolOnglet() {
    stop();
}

QWidget* PrevolOnglet::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), head);
    m_run = makeAction(this, QStringLiteral("prevol.controler"), tr("Contrôler les contributions"),
                       QStringLiteral("check"));
    m_run->setIconText(tr("Contrôler"));
    m_run->setEnabled(false); // until its thresholds are known
    connect(m_run, &QAction::triggered, this, &PrevolOnglet::run);
    m_cancel = makeAction(this, QStringLiteral("prevol.interrompre"), tr("Interrompre le contrôle"),
                          QStringLiteral("close"));
    m_cancel->setIconText(tr("Interrompre"));
    m_cancel->setEnabled(false);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    m_bar = new TacheBarre(tr("Avancement du contrôle"), m_cancel, this);
    row->addWidget(new ActionButton(m_run, ButtonRole::Primary, head));
    const auto spin = [&](const QString& label, int least, int most, const QString& suffix) {
        auto* caption = new QLabel(label, head);
        auto* box = new QSpinBox(head);
        box->setRange(least, most);
        box->setSuffix(suffix);
        box->setAccessibleName(label);
        caption->setBuddy(box);
        caption->setMinimumHeight(box->sizeHint().height());
        row->addWidget(caption);
        row->addWidget(box);
        return box;
    };
    m_words = spin(tr("Trop court sous"), 1, 100, tr(" mots"));
    m_near = spin(tr("Presque identique dès"), 50, 100, tr(" %"));
    m_size = spin(tr("Campagne dès"), 2, 1'000'000, tr(" textes"));
    return head;
}

QWidget* PrevolOnglet::makeResult() {
    m_result = new QWidget(this);
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    QList<QWidget*> tiles;
    for (const QString& caption : {tr("Contributions"), tr("Sans réponse"), tr("Avec un texte"),
                                   tr("Mises de côté"), tr("Retenues")}) {
        m_tiles << new StatTile(caption, m_result);
        tiles << m_tiles.last();
    }
    auto* figures = new TileRow(tiles, m_result);
    figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(figures);
    m_answers = new QLabel(m_result);
    m_answers->setWordWrap(true);
    m_answers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    Theme::setRole(m_answers, "muted");
    column->addWidget(m_answers);
    const auto table = [&](const QString& name, RowsModel* rows) {
        auto* made = new DataTable(name, m_result);
        made->setSource(rows);
        column->addWidget(made);
        return made;
    };
    m_motifs = table(tr("Motifs"), m_motifRows);
    m_motifs->setToolTip(tr("La coche met de côté ; Entrée montre les contributions"));
    m_campaigns = table(tr("Campagnes"), m_campaignRows);
    m_order = new CommandeCarte(session(),
                                makeAction(this, QStringLiteral("prevol.commander"),
                                           tr("Préparer la commande du traitement"), QStringLiteral("order")),
                                m_result);
    column->addWidget(m_order);
    m_questions = table(tr("Questions ouvertes"), m_questionRows);
    connect(m_order, &CommandeCarte::navigateTo, this, &ContributionsOnglet::navigateTo);
    return m_result;
}

void PrevolOnglet::refresh() {
    if (m_shown != concertation()) { // nothing of another one may be set aside meanwhile
        m_shown = concertation();
        m_result->hide();
        m_run->setEnabled(false);
    }
    m_loader.load<std::optional<EtatPrevol>>(
        [id = concertation()](const storage::Database& database) { return etatPrevol(database, id); },
        [this](const auto& state) { showState(state); });
}

void PrevolOnglet::showState(const base::Result<std::optional<EtatPrevol>>& state) {
    m_run->setEnabled(!session().isReadOnly() && !isWorking());
    const bool nothing = state && *state && (*state)->bilan.contributions == 0; // to judge
    m_result->setVisible(state && *state && !nothing);
    m_message->clear();
    if (!state)
        return m_message->setErreur(state.error());
    const ParametresPrevol rules = *state ? (*state)->bilan.parametres : ParametresPrevol();
    m_words->setValue(rules.motsMin);
    m_near->setValue(qRound(rules.seuil * 100));
    m_size->setValue(rules.tailleCampagne);
    if (!*state)
        return m_message->setMessage(
            Tone::Info,
            tr("Le contrôle compte à part les sans-réponse, et trouve doublons, campagnes, textes "
               "trop courts ou dans une autre langue. Rien n’est mis de côté sans vous."));
    const BilanPrevol& bilan = (*state)->bilan;
    if ((*state)->perime)
        m_message->setMessage(Tone::Warning,
                              tr("Des imports ont changé depuis ce contrôle : lancez-le à nouveau."));
    else if (bilan.sansQuestion > 0)
        m_message->setMessage(Tone::Info, sansQuestionTexte(bilan));
    else if (bilan.reponsesJointes())
        m_message->setMessage(Tone::Info, tr("Ce contrôle a jugé ensemble les réponses d’une même personne : "
                                             "lancez-le à nouveau pour juger celles de chaque question."));
    if (!nothing)
        show(**state);
}

void PrevolOnglet::run() {
    Q_EMIT raiseRequested(); // shows another concertation's thresholds first, where there are some
    if (!m_run->isEnabled() || !session().flushPending())
        return;
    const ParametresPrevol rules{m_words->value(), m_near->value() / 100.0, m_size->value()};
    stop();
    const auto exam = std::make_shared<base::Result<ExamenPrevol>>();
    m_exam = exam;
    m_task = session().runReading(
        tr("Contrôle des contributions"),
        [rules, id = concertation(), exam](const storage::Database& database,
                                           base::TaskContext& context) -> base::Status {
            *exam = examiner(database, id, rules, &context);
            return {};
        },
        this,
        [this, exam, id = concertation()](const base::Status& status) {
            if (exam == m_exam) // else another one has begun meanwhile
                examined(id, status ? *exam : base::echec(status.error()));
        });
    m_bar->follow(m_task);
    m_run->setEnabled(false);
    m_cancel->setEnabled(true);
}

void PrevolOnglet::stop() {
    m_exam.reset();
    if (base::Task* task = std::exchange(m_task, nullptr)) {
        task->cancel();
        m_bar->hide();
    }
}

void PrevolOnglet::examined(const QString& concertationId, const base::Result<ExamenPrevol>& examen) {
    m_task = nullptr;
    m_cancel->setEnabled(false);
    m_run->setEnabled(!session().isReadOnly());
    if (!examen)
        return m_message->setErreur(examen.error());
    session().apply(enregistrerPrevol(session().database(), concertationId,
                                      std::make_shared<const ExamenPrevol>(*examen)));
}

void PrevolOnglet::show(const EtatPrevol& etat) {
    const QList<qint64> figures{etat.bilan.contributions, etat.bilan.sansReponses(), etat.bilan.ecrites(),
                                etat.ecartees, etat.retenues()};
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_tiles.at(i)->setValue(QLocale().toString(figures.at(i)));
    showMotifs(etat);
    showCampaigns(etat);
    m_answers->setText(reponsesEcarteesTexte(etat));
    m_answers->setVisible(etat.bilan.parReponse());
    showQuestions(etat.bilan);
    m_order->setEtat(etat, concertation());
}

void PrevolOnglet::showQuestions(const BilanPrevol& bilan) {
    constexpr qsizetype kShown = 8;
    QList<TableRow> rows;
    for (const QuestionOuverte& one : bilan.questions) {
        rows.append({QString::number(rows.size()),
                     {{one.libelle.simplified(), {}, one.consultation},
                      RowCell::nombre(one.reponses),
                      RowCell::nombre(one.sansReponse)}});
        for (int i = int(Motif::Court); i < kMotifs; ++i)
            rows.last().cells << RowCell::nombre(one.motifs[size_t(i)]);
    }
    m_questionRows->setRows(rows);
    for (int column = 3; column < m_questionRows->columnCount(); ++column)
        m_questions->setColumnHidden(column, !bilan.parReponse());
    m_questions->setVisible(!rows.isEmpty());
    m_questions->setTwoLines(true);
    m_questions->setVisibleRows(int(std::min(rows.size(), kShown)));
}

void PrevolOnglet::showMotifs(const EtatPrevol& etat) {
    QList<TableRow> rows;
    for (int i = 1; i < kMotifs; ++i) {
        const Ecart ecart{Motif(i), 0};
        const qint64 count = etat.bilan.nombre(ecart.motif);
        const double part = etat.bilan.ecrites() > 0 ? double(count) / double(etat.bilan.ecrites()) : 0;
        rows.append({idOf(ecart),
                     {{libelle(ecart.motif)},
                      RowCell::nombre(count),
                      {pourcentage(part), part, {}, {}, true},
                      RowCell::nombre(etat.bilan.reponses[size_t(i)]),
                      RowCell::nombre(etat.bilan.entieres[size_t(i)])},
                     etat.ecarts.contains(ecart),
                     count == 0});
    }
    m_motifRows->setRows(rows);
    for (const int column : {3, 4})
        m_motifs->setColumnHidden(column, !etat.bilan.parReponse());
    m_motifs->setVisibleRows(int(rows.size()));
}

void PrevolOnglet::showCampaigns(const EtatPrevol& etat) {
    constexpr qsizetype kShown = 8;
    QList<TableRow> rows;
    for (const CampagneLue& one : etat.bilan.campagnes) {
        const Ecart ecart{Motif::Campagne, one.groupe, one.rang};
        const bool dated = !one.debut.isEmpty();
        rows.append({idOf(ecart),
                     {{one.extrait},
                      RowCell::nombre(one.textes),
                      one.auteurs > 0 ? RowCell::nombre(one.auteurs) : RowCell{tr("Inconnus")},
                      {periodOf(one), one.debut},
                      dated ? RowCell::nombre(one.pic) : RowCell{},
                      dated ? RowCell{base::decimal(one.attendu, 1), one.attendu, {}, {}, true} : RowCell{},
                      one.rafale ? RowCell{tr("Rafale"), {}, {}, Tone::Warning}
                                 : RowCell{dated ? tr("Étalé") : QString()},
                      {one.question.isEmpty() ? tr("Titre et texte") : shortened(one.question.simplified())}},
                     estEcartee(etat, one)});
    }
    m_campaignRows->setRows(rows);
    m_campaigns->setColumnHidden(7, !etat.bilan.parReponse());
    m_campaigns->setVisible(!rows.isEmpty());
    m_campaigns->setVisibleRows(int(std::min(rows.size(), kShown)));
}

void PrevolOnglet::setAside(const QString& id, bool aside) {
    if (const auto ecart = ecartOf(id))
        session().apply(ecarter(session().database(), concertation(), *ecart, aside));
}

} // namespace isegorie::ui
