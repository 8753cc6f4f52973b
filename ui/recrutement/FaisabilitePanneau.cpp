#include "ui/recrutement/FaisabilitePanneau.h"

#include "core/recrutement/PlanEdits.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/shell/Badge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace isegorie::ui {

using namespace recrutement;
using Etat = Faisabilite::Etat;

namespace {

constexpr int kDelayMs = 300; // after the last change
constexpr std::chrono::seconds kLimit(20);

} // namespace

FaisabilitePanneau::FaisabilitePanneau(const RecrutementContexte& contexte, QWidget* parent)
    : Card({}, parent),
      m_contexte(contexte),
      m_badge(new Badge({}, Tone::Neutral, this)),
      m_text(new QLabel(this)),
      m_coffre(new CoffreMessage(contexte.session, contexte.coffre,
                                 tr("La faisabilité des quotas se vérifie sur les candidats"), this)),
      m_details(new QVBoxLayout) {
    m_text->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    m_details->setSpacing(Theme::space() / 2);
    body()->addLayout(head);
    body()->addWidget(m_coffre);
    body()->addLayout(m_details);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &FaisabilitePanneau::compute);
    connect(&contexte.vivier, &VivierSource::changed, this, &FaisabilitePanneau::vivierChanged);
}

FaisabilitePanneau::~FaisabilitePanneau() {
    stop();
}

void FaisabilitePanneau::setRecrutement(const Recrutement& recrutement) {
    const bool other = recrutement.id != m_recrutement.id;
    m_recrutement = recrutement;
    if (other) {
        stop();
        m_faisabilite.reset();
    }
    m_coffre->setVisible(!recrutement.cleId.isEmpty() && !m_contexte.coffre.isOpen());
    if (!recrutement.cleId.isEmpty())
        m_contexte.vivier.demander(Ouverture::Profils);
    if (other)
        vivierChanged();
}

void FaisabilitePanneau::stop() {
    m_delay.stop();
    if (base::Task* task = std::exchange(m_task, nullptr)) {
        task->disconnect(this);
        connect(task, &base::Task::finished, task, &QObject::deleteLater);
        task->cancel();
    }
}

void FaisabilitePanneau::vivierChanged() {
    if (m_recrutement.id.isEmpty())
        return;
    const auto vivier = m_contexte.vivier.vivier();
    if (m_recrutement.cleId.isEmpty() || (vivier && vivier->candidats.empty())) {
        stop();
        m_faisabilite.reset();
        clearDetails();
        say(tr("Sans candidat"), Tone::Neutral,
            tr("Dès que des candidats sont importés, chaque quota se vérifie sur eux pendant que vous "
               "écrivez."));
        Q_EMIT evaluated();
        return;
    }
    switch (m_contexte.vivier.etat()) {
    case VivierSource::Etat::Pret:
        stop();
        m_delay.start();
        say(tr("Vérification…"), Tone::Neutral, m_text->text());
        break;
    case VivierSource::Etat::Refus:
        stop();
        m_faisabilite.reset();
        clearDetails();
        say(tr("Non vérifié"), Tone::Neutral, m_contexte.vivier.erreur().texte());
        Q_EMIT evaluated();
        break;
    case VivierSource::Etat::Ouverture:
    case VivierSource::Etat::Repos:
        if (!vivier)
            say(tr("Ouverture…"), Tone::Neutral, tr("Les réponses des candidats s’ouvrent en mémoire."));
        break;
    }
}

void FaisabilitePanneau::compute() {
    const auto vivier = m_contexte.vivier.vivier();
    if (!vivier)
        return;
    auto result = std::make_shared<base::Result<Faisabilite>>();
    // Of the session, which waits for it before the base closes.
    m_task = new base::Task(
        tr("Faisabilité"),
        [vivier, result](base::TaskContext& context) -> base::Status {
            *result = evaluerPlan(*vivier, analyse::Arret(&context, kLimit));
            return {};
        },
        &m_contexte.session);
    connect(m_task, &base::Task::finished, this, [this, result, task = m_task.data()] {
        m_task = nullptr;
        task->deleteLater();
        show(*result);
    });
    m_task->start();
}

void FaisabilitePanneau::show(const base::Result<Faisabilite>& result) {
    clearDetails();
    if (!result) {
        m_faisabilite.reset();
        say(tr("Non vérifié"), Tone::Warning, result.error().texte());
        Q_EMIT evaluated();
        return;
    }
    m_faisabilite = *result;
    const QString pool = tr("Candidats qui peuvent être tirés : %1.").arg(result->tirables);
    switch (result->etat) {
    case Etat::Faisable:
        say(tr("Faisable"), Tone::Success, tr("Un panel respecte tous les quotas. %1").arg(pool));
        break;
    case Etat::Infaisable:
        say(tr("Infaisable"), Tone::Danger, tr("Aucun panel ne respecte tous les quotas. %1").arg(pool));
        showConflit();
        showPhrases();
        break;
    case Etat::SansSolution:
        say(result->sansReponse.isEmpty() ? tr("Trop peu") : tr("Réponses manquantes"), Tone::Danger,
            tr("Même sans quota, aucun panel n’est possible."));
        showPhrases();
        break;
    case Etat::Indecise:
        say(tr("Indécis"), Tone::Warning,
            tr("Le calcul a été arrêté après %1 secondes sans preuve. %2").arg(kLimit.count()).arg(pool));
        break;
    }
    Q_EMIT evaluated();
}

void FaisabilitePanneau::showPhrases() {
    const QStringList phrases = phrasesFaisabilite(*m_faisabilite);
    if (phrases.isEmpty())
        return;
    auto* why = new QLabel(phrases.join(QLatin1Char('\n')), this);
    why->setObjectName(QStringLiteral("plan-raisons"));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    m_details->addWidget(why);
}

void FaisabilitePanneau::showConflit() {
    QStringList bounds;
    for (const Faisabilite::Borne& borne : m_faisabilite->conflit)
        bounds << tr("%1 : %2").arg(borne.critere, texteBorne(borne));
    auto* conflict =
        new QLabel((m_faisabilite->plusPetit ? tr("Plus petit conflit : %1.") : tr("Conflit : %1."))
                       .arg(bounds.join(QStringLiteral(" ; "))),
                   this);
    conflict->setObjectName(QStringLiteral("plan-conflit"));
    conflict->setWordWrap(true);
    m_details->addWidget(conflict);
    if (m_faisabilite->relachements.isEmpty()) {
        auto* none =
            new QLabel(tr("Aucun relâchement dans les bornes souples ne suffit : élargissez-les, ou importez "
                          "d’autres candidats."),
                       this);
        none->setWordWrap(true);
        Theme::setRole(none, "muted");
        m_details->addWidget(none);
        return;
    }
    if (m_faisabilite->relachements.size() > 1)
        m_details->addWidget(
            new QLabel(tr("Une seule de ces modifications suffit, la moins coûteuse d’abord :"), this));
    for (const Faisabilite::Relachement& one : std::as_const(m_faisabilite->relachements))
        addRelachement(one);
}

void FaisabilitePanneau::addRelachement(const Faisabilite::Relachement& relachement) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    const QString text = texteRelachement(relachement);
    auto* label = new QLabel(text, row);
    label->setWordWrap(true);
    auto* button = new QPushButton(tr("Appliquer"), row);
    button->setObjectName(QStringLiteral("plan-relacher"));
    button->setAccessibleName(tr("Appliquer : %1").arg(text));
    button->setToolTip(tr("Changer ces quotas d’un coup (annulable)"));
    button->setEnabled(!m_contexte.session.isReadOnly());
    layout->addWidget(label, 1);
    layout->addWidget(button, 0, Qt::AlignVCenter);
    m_details->addWidget(row);
    connect(button, &QPushButton::clicked, this, [this, quotas = relachement.quotas] {
        m_contexte.session.apply(
            setQuotas(m_contexte.session.database(), m_recrutement.id, quotas, tr("Relâcher des quotas")));
    });
}

void FaisabilitePanneau::say(const QString& badge, Tone tone, const QString& text) {
    m_badge->set(badge, tone);
    m_text->setText(text);
    setAccessibleName(tr("Faisabilité : %1. %2").arg(badge, text));
}

void FaisabilitePanneau::clearDetails() {
    while (QLayoutItem* item = m_details->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace isegorie::ui
