#include "ui/recrutement/TirageCalcul.h"

#include "core/recrutement/PlanEdits.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

TirageCalcul::TirageCalcul(const RecrutementContexte& contexte, RecrutementOnglet* onglet)
    : QWidget(onglet),
      m_contexte(contexte),
      m_onglet(onglet),
      m_card(new Card(tr("Calculer les chances"), this)),
      m_message(new InlineMessage(this)),
      m_relaxations(new QWidget(this)),
      m_choices(new QVBoxLayout(m_relaxations)) {
    m_start = makeAction(onglet, QStringLiteral("tirage.calculer"), tr("Calculer les chances"),
                         QStringLiteral("play"));
    m_cancel = makeAction(onglet, QStringLiteral("tirage.interrompre"), tr("Interrompre le calcul"),
                          QStringLiteral("close"));
    connect(m_start, &QAction::triggered, this, &TirageCalcul::start);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    m_choices->setContentsMargins(0, 0, 0, 0);
    makeForm();
    m_progress = new TacheBarre(tr("Avancement du calcul"), m_cancel, m_card);
    m_card->body()->addWidget(m_progress);
    m_card->body()->addWidget(m_message);
    m_card->body()->addWidget(m_relaxations);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    showState();
}

void TirageCalcul::makeForm() {
    m_method = new QComboBox(m_card);
    m_method->addItem(tr("Leximin : les chances les plus égales possibles"), QStringLiteral("leximin"));
    m_method->addItem(tr("Maximin : la plus petite chance la plus grande possible"),
                      QStringLiteral("maximin"));
    m_method->addItem(tr("Au hasard sous quotas, pour comparer"), QStringLiteral("aleatoire"));
    m_method->setObjectName(QStringLiteral("tirage-methode"));
    m_panels = new QSpinBox(m_card);
    m_panels->setRange(1, kMaxPanelsLoterie);
    m_panels->setValue(kPanelsLoterie);
    m_panels->setGroupSeparatorShown(true);
    m_panels->setToolTip(
        tr("Plus il y en a, plus chacun y figure exactement aussi souvent que sa chance le dit."));
    m_subject = new QLineEdit(m_card);
    m_subject->setPlaceholderText(
        tr("Public, imprimé au procès-verbal ; à défaut, le recrutement et sa concertation"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Méthode"), m_method);
    form->addRow(tr("Panels de la loterie"), m_panels);
    form->addRow(tr("Objet du tirage"), m_subject);
    m_card->body()->addLayout(form);
    auto* row = new QHBoxLayout;
    auto* button = new ActionButton(m_start, ButtonRole::Primary, m_card);
    button->setObjectName(QStringLiteral("tirage-calculer"));
    row->addWidget(button);
    row->addStretch();
    m_card->body()->addLayout(row);
}

void TirageCalcul::forget() {
    if (m_contexte.vivier.vivier() == m_vivier && m_vivier)
        return showState();
    if (m_task)
        m_task->cancel();
    m_tirage.reset();
    m_vivier.reset();
    m_message->clear();
    showInfeasible();
    showState();
}

void TirageCalcul::start() {
    const auto vivier = m_contexte.vivier.vivier();
    if (!vivier || m_task)
        return;
    Q_EMIT m_onglet->raiseRequested();
    m_vivier = vivier;
    m_tirage.reset();
    m_message->clear();
    showInfeasible();
    const DemandeTirage wanted{*methodeTirageFromKey(m_method->currentData().toString()), m_panels->value(),
                               m_subject->text().trimmed()};
    auto result = std::make_shared<TirageLuPtr>();
    m_task = m_contexte.session.run(
        tr("Calcul des chances du tirage"),
        [vivier, wanted, result](base::TaskContext& context) -> base::Status {
            auto drawn = calculerTirage(*vivier, wanted, context);
            if (!drawn)
                return base::echec(drawn.error());
            *result = *drawn;
            return {};
        },
        this, [this, result](const base::Status& status) { finished(status, *result); });
    m_progress->follow(m_task);
    showState();
}

void TirageCalcul::finished(const base::Status& status, const TirageLuPtr& tirage) {
    m_task = nullptr;
    if (!status) {
        m_message->setErreur(status.error());
    } else if (m_vivier == m_contexte.vivier.vivier()) {
        m_tirage = tirage;
        showInfeasible();
    } else {
        m_message->setMessage(Tone::Info, tr("Les candidats ont changé pendant le calcul : relancez-le."));
    }
    showState();
    Q_EMIT computed();
}

void TirageCalcul::showInfeasible() {
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool infeasible = m_tirage && !m_tirage->estFaisable();
    m_relaxations->setVisible(infeasible);
    if (!infeasible)
        return;
    const QString refused =
        m_tirage->conflit.isEmpty()
            ? tr("Aucun panel ne respecte tous les quotas. %1")
                  .arg(raisonInfaisable(m_tirage->donnees, m_tirage->tirage.conflit))
            : tr("Aucun panel ne respecte tous les quotas. Ceux-ci se contredisent avec ces candidats : %1.")
                  .arg(m_tirage->conflit.join(QStringLiteral(" ; ")));
    QStringList lines = QStringList(refused) + m_tirage->vivier;
    if (m_tirage->assouplissements.size() > 1)
        lines << tr("Une seule de ces modifications du plan suffit, la moins coûteuse d’abord :");
    m_message->setMessage(Tone::Danger, lines.join(QLatin1Char('\n')));
    for (const TirageLu::Assouplissement& choice : m_tirage->assouplissements) {
        auto* line = new InlineMessage(m_relaxations);
        line->setMessage(Tone::Info, tr("Assouplir %1").arg(choice.texte));
        QPushButton* button = line->addButton(tr("Appliquer"), m_choices->count() == 0);
        button->setAccessibleName(tr("Appliquer : assouplir %1").arg(choice.texte));
        connect(button, &QPushButton::clicked, this, [this, choice] { relax(choice); });
        m_choices->addWidget(line);
    }
}

void TirageCalcul::relax(const TirageLu::Assouplissement& choice) {
    m_contexte.session.apply(setQuotas(m_contexte.session.database(), m_onglet->recrutement().id,
                                       choice.quotas, tr("Assouplir %1").arg(choice.texte)));
}

void TirageCalcul::showState() {
    const bool running = isRunning();
    m_cancel->setEnabled(running);
    m_start->setEnabled(!running && m_contexte.vivier.vivier());
}

} // namespace isegorie::ui
