#include "ui/recrutement/TiragePublic.h"

#include "core/base/Dates.h"
#include "core/documents/FileOutput.h"
#include "core/recrutement/PvDocument.h"
#include "ui/marche/BonInvite.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

TiragePublic::TiragePublic(const RecrutementContexte& contexte, RecrutementOnglet* onglet)
    : QWidget(onglet),
      m_contexte(contexte),
      m_onglet(onglet),
      m_text(new QLabel(this)),
      m_hash(new QLineEdit(this)),
      m_hashRow(new QWidget(this)),
      m_past(new QLabel(this)),
      m_message(new InlineMessage(this)),
      m_ask(new BonInvite(this)) {
    makeActions();
    m_text->setWordWrap(true);
    m_past->setWordWrap(true);
    Theme::setRole(m_past, "muted");
    m_hash->setReadOnly(true);
    m_hash->setObjectName(QStringLiteral("tirage-engagement"));
    m_hash->setAccessibleName(tr("Engagement, empreinte SHA-256"));
    auto* hash = new QHBoxLayout(m_hashRow);
    hash->setContentsMargins(0, 0, 0, 0);
    hash->addWidget(m_hash, 1);
    hash->addWidget(new ActionButton(m_copy, ButtonRole::Normal, m_hashRow));
    auto* card = new Card(tr("Le tirage public"), this);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_hashRow);
    card->body()->addWidget(makeSeed());
    auto* acts = new FlowLayout(Theme::space());
    for (QAction* action : {m_commit, m_pdf, m_json, m_cancel}) {
        auto* button =
            new ActionButton(action, action == m_commit ? ButtonRole::Primary : ButtonRole::Normal, card);
        connect(action, &QAction::changed, button,
                [action, button] { button->setVisible(action->isVisible()); });
        acts->addWidget(button);
    }
    card->body()->addLayout(acts);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_ask);
    card->body()->addWidget(m_past);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void TiragePublic::makeActions() {
    const auto action = [this](const char* name, const QString& text, const char* icon,
                               void (TiragePublic::*act)()) {
        QAction* made = makeAction(m_onglet, QLatin1String(name), text, QLatin1String(icon));
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_commit = action("tirage.engager", tr("Engager ce tirage"), "lock", &TiragePublic::commit);
    m_designate = action("tirage.designer", tr("Désigner le panel"), "check", &TiragePublic::designate);
    m_pdf = action("tirage.pv-pdf", tr("Procès-verbal en PDF…"), "pdf", &TiragePublic::exportPdf);
    m_json = action("tirage.pv-json", tr("Procès-verbal en JSON…"), "export", &TiragePublic::exportJson);
    m_cancel = action("tirage.annuler", tr("Annuler ce tirage…"), "trash", &TiragePublic::cancel);
    m_copy = makeAction(m_onglet, QStringLiteral("tirage.copier"), tr("Copier l’engagement"),
                        QStringLiteral("copy"));
    m_copy->setIconText(tr("Copier"));
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_hash->text()); });
}

QWidget* TiragePublic::makeSeed() {
    m_seedRow = new QWidget(this);
    m_seed = new QLineEdit(m_seedRow);
    m_seed->setObjectName(QStringLiteral("tirage-graine"));
    m_seed->setPlaceholderText(tr("Dés jetés en public, huissier, loterie nationale : « 4 2 6 1 9 »"));
    m_seed->setAccessibleName(tr("Graine publique"));
    auto* row = new QHBoxLayout(m_seedRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Graine publique"), m_seedRow));
    row->addWidget(m_seed, 1);
    row->addWidget(new ActionButton(m_designate, ButtonRole::Primary, m_seedRow));
    connect(m_seed, &QLineEdit::textChanged, this, &TiragePublic::showFacts);
    connect(m_seed, &QLineEdit::returnPressed, m_designate, &QAction::trigger);
    return m_seedRow;
}

void TiragePublic::show(const std::optional<TirageEnregistre>& stands, const TirageLuPtr& tirage,
                        const QList<TirageEnregistre>& passes) {
    if (m_stands.has_value() != stands.has_value() || (stands && stands->id != m_stands->id)) {
        m_seed->clear();
        m_ask->giveUp();
        m_message->clear();
    }
    if (tirage != m_tirage)
        m_ask->giveUp();
    m_stands = stands;
    m_tirage = tirage;
    QStringList past;
    for (const TirageEnregistre& one : passes)
        past << tr("Tirage engagé le %1, annulé le %2 : %3")
                    .arg(base::dateCourte(one.engageLe.toLocalTime().date()),
                         base::dateCourte(one.annuleLe.toLocalTime().date()), one.motifAnnulation);
    m_past->setText(past.join(QLatin1Char('\n')));
    m_past->setVisible(!past.isEmpty());
    showFacts();
}

void TiragePublic::showFacts() {
    const bool computed = !m_stands && m_tirage && m_tirage->estFaisable();
    const bool designated = m_stands && m_stands->estDesigne();
    const bool writable = !m_contexte.session.isReadOnly() && !m_working;
    if (!m_stands)
        m_text->setText(computed ? tr("1. Engagez ce tirage : l’empreinte de tout ce qui le décide est "
                                      "fixée. Publiez-la avant que la graine soit connue.")
                                 : tr("Calculez d’abord les chances : l’engagement, la graine et le "
                                      "procès-verbal viennent ensuite."));
    else if (!designated)
        m_text->setText(tr("2. Engagé le %1 sur une loterie de %n panels. Publiez l’engagement, puis "
                           "saisissez la graine donnée par un tiers : elle désigne le panel.",
                           nullptr, m_stands->panels)
                            .arg(base::dateLongue(m_stands->engageLe.toLocalTime().date())));
    else
        m_text->setText(tr("3. La graine « %1 » a désigné le panel n° %2 sur %3, le %4. Le procès-verbal se "
                           "rejoue par n’importe qui : « recrutement verifier ».")
                            .arg(m_stands->graine)
                            .arg(m_stands->rang)
                            .arg(m_stands->panels)
                            .arg(base::dateLongue(m_stands->tireLe.toLocalTime().date())));
    m_hash->setText(m_stands ? m_stands->engagement : QString());
    m_hash->setCursorPosition(0);
    m_hashRow->setVisible(m_stands.has_value());
    m_seedRow->setVisible(m_stands && !designated);
    const auto offer = [](QAction* action, bool visible, bool enabled) {
        action->setVisible(visible);
        action->setEnabled(visible && enabled);
    };
    offer(m_commit, computed, writable);
    offer(m_copy, m_stands.has_value(), true);
    offer(m_designate, m_stands && !designated, writable && !m_seed->text().trimmed().isEmpty());
    const bool readable = m_stands && m_tirage && m_tirage->estFaisable();
    offer(m_pdf, m_stands.has_value(), readable);
    offer(m_json, m_stands.has_value(), readable);
    offer(m_cancel, m_stands.has_value(), writable);
}

void TiragePublic::make(const QString& title, Make make) {
    if (!m_contexte.session.flushPending())
        return;
    m_working = true;
    showFacts();
    auto edit = std::make_shared<base::Result<storage::Edit>>();
    m_contexte.session.runReading(
        title,
        [edit, make = std::move(make), ouvreur = m_contexte.coffre.ouvreur()](
            const storage::Database& database, base::TaskContext&) -> base::Status {
            const auto coffre = ouvreur(database);
            *edit =
                coffre ? make(database, **coffre) : base::Result<storage::Edit>(base::echec(coffre.error()));
            return {};
        },
        this,
        [this, edit](const base::Status& status) {
            m_working = false;
            m_message->clear();
            if (!status)
                m_message->setErreur(status.error());
            else if (!*edit)
                m_message->setErreur(edit->error());
            else
                m_contexte.session.apply(**edit);
            showFacts();
        });
}

/// What falls short is told before it is committed to: afterwards it is public.
void TiragePublic::commit() {
    const QStringList lacking = manquementsDuBilan(m_tirage->bilan);
    if (lacking.isEmpty())
        return record();
    Q_EMIT m_onglet->raiseRequested();
    BonInvite::Demande question;
    question.question = tr("Engager ce tirage tel quel ?");
    question.consequence = lacking.join(QLatin1Char(' '));
    question.bouton = tr("Engager quand même");
    m_ask->ask(question, [this](const BonInvite::Reponse&) -> base::Status {
        record();
        return {};
    });
}

void TiragePublic::record() {
    const TirageLuPtr draw = m_tirage;
    if (m_stands || !draw || !draw->estFaisable()) // gone while the question was open
        return;
    make(tr("Engagement du tirage"),
         [draw, id = m_onglet->recrutement().id](
             const storage::Database& database, const coffre::Coffre& coffre) -> base::Result<storage::Edit> {
             auto creation = enregistrerEngagement(database, coffre, id, draw->donnees, draw->tirage,
                                                   draw->pv, QDateTime::currentDateTimeUtc());
             if (!creation)
                 return base::echec(creation.error());
             return creation->edit;
         });
}

void TiragePublic::designate() {
    if (!m_stands)
        return;
    make(tr("Désignation du panel"), [id = m_stands->id, seed = m_seed->text().trimmed()](
                                         const storage::Database& database, const coffre::Coffre& coffre) {
        return enregistrerDesignation(database, coffre, id, seed, QDateTime::currentDateTimeUtc());
    });
}

void TiragePublic::cancel() {
    Q_EMIT m_onglet->raiseRequested();
    BonInvite::Demande question;
    question.question = tr("Annuler ce tirage ?");
    question.consequence =
        tr("Il reste au dossier avec la raison ; le panel qu’il a désigné est retiré, si personne n’y a "
           "été confirmé.");
    question.bouton = tr("Annuler le tirage");
    question.texte = tr("Raison");
    m_ask->ask(question, [this](const BonInvite::Reponse& answer) -> base::Status {
        const auto edit = annulerTirage(m_contexte.session.database(), m_stands->id, answer.texte,
                                        QDateTime::currentDateTimeUtc());
        if (!edit)
            return base::echec(edit.error());
        m_contexte.session.apply(*edit);
        return {};
    });
}

void TiragePublic::exportPdf() {
    const QString path = chooseSaveFile(this, tr("Procès-verbal du tirage"), tr("proces-verbal-tirage.pdf"),
                                        tr("PDF (*.pdf)"));
    if (path.isEmpty() || !m_tirage)
        return;
    m_contexte.session.run(
        tr("Écriture du procès-verbal"),
        [draw = m_tirage, path, subject = objetDuTirage(m_onglet->recrutement())](base::TaskContext&) {
            return ecrirePvPdf(draw->pv, QDate::currentDate(), path, subject);
        });
}

void TiragePublic::exportJson() {
    const QString path = chooseSaveFile(this, tr("Procès-verbal du tirage"), tr("proces-verbal-tirage.json"),
                                        tr("JSON (*.json)"));
    if (path.isEmpty() || !m_tirage)
        return;
    m_contexte.session.run(tr("Écriture du procès-verbal"), [draw = m_tirage, path](base::TaskContext&) {
        return documents::writeFile(path, QJsonDocument(draw->pv).toJson());
    });
}

} // namespace isegorie::ui
