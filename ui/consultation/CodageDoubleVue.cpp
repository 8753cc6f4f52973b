#include "ui/consultation/CodageDoubleVue.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

CodageDoubleVue::CodageDoubleVue(Session& session, Demande demande, QWidget* owner, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_demand(std::move(demande)),
      m_owner(owner),
      m_loader(session),
      m_drawing(new LectureLongue(session,
                                  {QStringLiteral("codage.double.interrompre"),
                                   tr("Interrompre le tirage de l’échantillon"), tr("Avancement du tirage")},
                                  owner)),
      m_sampleRows(new RowsModel({tr("Échantillon"), tr("Textes"), tr("Codés"), tr("État")}, this)),
      m_agreementRows(new RowsModel({tr("Code"), tr("Accord"), tr("α"), tr("κ"), tr("En mots")}, this)),
      m_differenceRows(
          new RowsModel({tr("Texte"), tr("Code"), tr("Pour"), tr("Contre"), tr("Décision")}, this)),
      m_message(new InlineMessage(this)) {
    m_message->setClosable(true);
    makeActions();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeDraw());
    splitter->addWidget(makeResult());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({Theme::space(55), Theme::space(95)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_drawing->barre());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_samples, &DataTable::currentIdChanged, this, &CodageDoubleVue::showSample);
}

QAction* CodageDoubleVue::act(const char* name, const QString& text, const QString& icon,
                              const std::function<void()>& done) {
    QAction* action = makeAction(m_owner, QStringLiteral("codage.double.") + QLatin1String(name), text, icon);
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        done();
    });
    action->setEnabled(!m_session.isReadOnly());
    m_actions.append(action);
    return action;
}

void CodageDoubleVue::makeActions() {
    act("tirer", tr("Tirer l’échantillon"), QStringLiteral("plus"), [this] { draw(); });
    act("premier", tr("Coder comme le premier"), QStringLiteral("edit"), [this] { code(0); });
    act("second", tr("Coder comme le second"), QStringLiteral("edit"), [this] { code(1); });
    act("clore", tr("Clore l’échantillon"), QStringLiteral("lock"), [this] {
        if (const EchantillonDouble* one = chosen())
            store(cloreEchantillon(m_session.database(), m_concertation, one->id));
    });
    act("oui", tr("Le code s’applique"), QStringLiteral("check"), [this] { decide(true); });
    act("non", tr("Le code ne s’applique pas"), QStringLiteral("close"), [this] { decide(false); });
}

QWidget* CodageDoubleVue::makeDraw() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    auto* flow = new FlowLayout(Theme::space());
    const auto field = [side, flow](const QString& name, const QString& placeholder) {
        auto* edit = new QLineEdit(side);
        edit->setObjectName(name);
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(placeholder);
        flow->addWidget(edit);
        return edit;
    };
    m_size = new QSpinBox(side);
    m_size->setObjectName(QStringLiteral("codage-double-taille"));
    m_size->setAccessibleName(tr("Textes à tirer"));
    m_size->setRange(1, 5'000);
    m_size->setValue(100);
    m_size->setSuffix(tr(" textes"));
    flow->addWidget(m_size);
    m_first = field(QStringLiteral("codage-double-premier"), tr("Premier codeur"));
    m_second = field(QStringLiteral("codage-double-second"), tr("Second codeur"));
    m_seed = field(QStringLiteral("codage-double-graine"), tr("Graine du tirage"));
    flow->addWidget(new ActionButton(m_actions.at(0), ButtonRole::Normal, side));
    m_samples = new DataTable(tr("Échantillons"), side);
    m_samples->setSource(m_sampleRows);
    m_samples->setSelectionMode(QAbstractItemView::SingleSelection);
    m_samples->setEmptyState(new EmptyState(QStringLiteral("users"), tr("Aucun échantillon"),
                                            tr("Deux personnes y codent les mêmes textes sans se voir.")));
    auto* below = new FlowLayout(Theme::space());
    for (int i = 1; i < 4; ++i)
        below->addWidget(new ActionButton(m_actions.at(i), ButtonRole::Normal, side));
    column->addLayout(flow);
    column->addWidget(m_samples, 1);
    column->addLayout(below);
    return side;
}

QWidget* CodageDoubleVue::makeResult() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_words = new QLabel(side);
    m_words->setWordWrap(true);
    m_agreements = new DataTable(tr("Accord par code"), side);
    m_agreements->setSource(m_agreementRows);
    m_agreements->setSelectionMode(QAbstractItemView::SingleSelection);
    m_agreements->setSortingEnabled(false);
    m_differences = new DataTable(tr("Désaccords"), side);
    m_differences->setSource(m_differenceRows);
    m_differences->setSelectionMode(QAbstractItemView::SingleSelection);
    m_differences->setEmptyState(new EmptyState(QStringLiteral("success"), tr("Aucun désaccord à montrer"),
                                                tr("Ils se montrent quand les deux codeurs ont fini.")));
    auto* flow = new FlowLayout(Theme::space());
    for (int i = 4; i < 6; ++i)
        flow->addWidget(new ActionButton(m_actions.at(i), ButtonRole::Normal, side));
    column->addWidget(m_words);
    column->addWidget(m_agreements, 2);
    column->addWidget(m_differences, 3);
    column->addLayout(flow);
    return side;
}

void CodageDoubleVue::setConcertation(const QString& id) {
    if (m_concertation == id)
        return;
    m_concertation = id;
    m_drawing->stop();
    m_message->clear();
    m_list.clear();
    m_sampleRows->setRows({});
    showSample();
}

void CodageDoubleVue::relire() {
    if (m_concertation.isEmpty())
        return;
    const auto all = echantillonsDe(m_session.database(), m_concertation);
    if (!all)
        return m_message->setErreur(all.error());
    m_list = *all;
    QList<TableRow> rows;
    for (const EchantillonDouble& one : std::as_const(m_list)) {
        QStringList done;
        for (qsizetype i = 0; i < one.codeurs.size(); ++i)
            done << tr("%1 : %2").arg(one.codeurs.at(i)).arg(one.faits.at(i));
        rows.append({one.id,
                     {{one.graine},
                      RowCell::nombre(qint64(one.numeros.size())),
                      {done.join(QStringLiteral(", "))},
                      {!one.closLe.isEmpty() ? tr("clos")
                       : one.complet()       ? tr("à clore")
                                             : tr("en cours")}}});
    }
    m_sampleRows->setRows(rows);
    if (m_samples->currentId().isEmpty() && !rows.isEmpty())
        m_samples->selectId(rows.last().id);
    showSample();
}

const EchantillonDouble* CodageDoubleVue::chosen() const {
    for (const EchantillonDouble& one : m_list)
        if (one.id == m_samples->currentId())
            return &one;
    return nullptr;
}

ChampCodage CodageDoubleVue::fieldOf(const EchantillonDouble& sample, const QString& coder) const {
    ChampTexte field;
    field.consultationId = sample.consultationId;
    field.rang = sample.rang;
    return {m_concertation, field, coder, sample.id};
}

void CodageDoubleVue::draw() {
    const auto demand = m_demand();
    if (!demand)
        return;
    const TirageCodage drawn{m_size->value(), {m_first->text(), m_second->text()}, m_seed->text()};
    m_drawing->ask<storage::Edit>(
        tr("Tirer l’échantillon"),
        [id = m_concertation, demand = *demand, drawn](const storage::Database& database,
                                                       base::TaskContext&) {
            return tirerEchantillon(database, id, demand, drawn);
        },
        [this](const base::Result<storage::Edit>& edit) { store(edit); });
}

void CodageDoubleVue::code(int place) {
    if (const EchantillonDouble* one = chosen(); one != nullptr && one->closLe.isEmpty())
        Q_EMIT coder({fieldOf(*one, one->codeurs.at(place)), one->numeros});
}

void CodageDoubleVue::showSample() {
    const EchantillonDouble* sample = chosen();
    const bool open = sample != nullptr && sample->closLe.isEmpty() && !m_session.isReadOnly();
    for (int i = 1; i < 4; ++i)
        m_actions.at(i)->setEnabled(open && (i < 3 || sample->complet()));
    const bool closed = sample != nullptr && !sample->closLe.isEmpty() && !m_session.isReadOnly();
    for (int i = 4; i < 6; ++i)
        m_actions.at(i)->setEnabled(closed);
    for (int i = 0; sample != nullptr && i < 2; ++i)
        m_actions.at(1 + i)->setText(tr("Coder comme %1").arg(sample->codeurs.at(i)));
    m_loader.stop();
    if (sample == nullptr || sample->id != m_shown) { // else its rows stay until they are read again
        m_agreementRows->setRows({});
        m_differenceRows->setRows({});
        m_words->clear();
    }
    m_shown = sample == nullptr ? QString() : sample->id;
    if (sample == nullptr || (sample->closLe.isEmpty() && !sample->complet())) {
        m_agreementRows->setRows({});
        m_differenceRows->setRows({});
        m_words->setText(sample == nullptr
                             ? QString()
                             : tr("L’accord se montre quand les deux codeurs ont fini : personne ne doit "
                                  "voir avant ce que l’autre a codé."));
        return;
    }
    m_loader.load<Lu>(
        [field = fieldOf(*sample, {}),
         numbers = sample->numeros](const storage::Database& database) -> base::Result<Lu> {
            auto accord = accordCodage(database, field);
            if (!accord)
                return base::echec(accord.error());
            Lu read{std::move(*accord), {}};
            const auto texts =
                lireTextesDe(database, field.champ, numbers, [&read](qint64 number, const QString& text) {
                    read.textes.insert(number, text);
                });
            return texts ? base::Result<Lu>(std::move(read)) : base::echec(texts.error());
        },
        [this](const auto& read) { show(read); });
}

void CodageDoubleVue::show(const base::Result<Lu>& read) {
    if (!read) {
        m_shown.clear();
        m_differenceRows->setRows({});
        return m_message->setErreur(read.error());
    }
    m_words->setText(accordExplique(read->accord));
    const auto number = [](const std::optional<double>& value) {
        return value ? base::decimal(*value, 2) : QStringLiteral("–");
    };
    QList<TableRow> rows;
    std::vector<AccordValeur> all = read->accord.codes;
    all.push_back(read->accord.ensemble);
    for (const AccordValeur& one : all)
        rows.append(
            {one.valeur,
             {{one.valeur},
              {pourcentage(one.alpha.observe)},
              {number(one.alpha.coefficient)},
              {one.kappas.empty() ? QStringLiteral("–") : number(one.kappas.front().accord.coefficient)},
              {accordEnMots(one.alpha)}}});
    m_agreementRows->setRows(rows);
    QList<TableRow> differences;
    for (const Desaccord& one : read->accord.desaccords)
        differences.append({QStringLiteral("%1/%2").arg(one.numero).arg(one.codeId),
                            {{read->textes.value(one.numero).left(200).simplified()},
                             {m_plan.chemin(one.codeId)},
                             {one.pour.join(QStringLiteral(", "))},
                             {one.contre.join(QStringLiteral(", "))},
                             {!one.tranche   ? QString()
                              : *one.tranche ? tr("oui")
                                             : tr("non")}}});
    m_differenceRows->setRows(differences);
}

void CodageDoubleVue::decide(bool yes) {
    const EchantillonDouble* sample = chosen();
    const QString id = m_differences->currentId();
    if (sample != nullptr && !id.isEmpty())
        store(arbitrer(m_session.database(), m_concertation, sample->id, id.section(u'/', 0, 0).toLongLong(),
                       id.section(u'/', 1), yes));
}

bool CodageDoubleVue::store(const base::Result<storage::Edit>& edit) {
    return ui::store(m_session, *m_message, edit);
}

} // namespace isegorie::ui
