// What the buttons of rules and proposals do.
#include "core/consultation/Comptes.h"
#include "ui/consultation/CodagePropositionsVue.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace isegorie::ui {

using namespace consultation;

bool CodagePropositionsVue::store(const base::Result<storage::Edit>& edit) {
    return ui::store(m_session, *m_message, edit);
}

void CodagePropositionsVue::addRule() {
    const RegleCodage rule{
        {}, m_code->currentData().toString(), GenreRegle(m_kind->currentData().toInt()), m_pattern->text()};
    if (store(ajouterRegle(m_session.database(), m_concertation, rule)))
        m_pattern->clear();
}

void CodagePropositionsVue::removeRule() {
    if (const QString id = m_rules->currentId(); !id.isEmpty())
        store(retirerRegle(m_session.database(), id));
}

void CodagePropositionsVue::tryRules() {
    runRules(false, false);
}

void CodagePropositionsVue::proposeRules() {
    runRules(true, false);
}

void CodagePropositionsVue::codeRules() {
    runRules(true, true);
}

void CodagePropositionsVue::runRules(bool keeps, bool coding) {
    const auto demand = m_demand();
    if (!demand)
        return;
    m_work->ask<EssaiRegles>(
        tr("Appliquer les règles"),
        [demand = *demand, rules = m_ruleList](const storage::Database& database,
                                               base::TaskContext& context) {
            return essayerRegles(database, demand, rules, &context);
        },
        [this, demand = *demand, field = field(), rules = m_ruleList, keeps,
         coding](const base::Result<EssaiRegles>& trial) {
            if (!trial)
                return m_message->setErreur(trial.error());
            m_tried.clear();
            for (qsizetype i = 0; i < rules.size(); ++i)
                m_tried.insert(rules.at(i).id, trial->parRegle.at(i).textes);
            showRules();
            if (keeps && !store(enregistrerLot(m_session.database(),
                                               lotDeRegles(field, demand, rules, *trial, coding))))
                return;
            m_message->setMessage(Tone::Info, tr("Trouvé : %1 dans %2.")
                                                  .arg(compte(qint64(trial->lignes.size()), Nom::Codages),
                                                       compte(trial->lus.textes, Nom::Textes)));
        });
}

void CodagePropositionsVue::learn() {
    const auto demand = m_demand();
    if (!demand)
        return;
    struct Learnt {
        Apprentissage appris;
        QJsonObject source;
    };
    m_work->ask<Learnt>(
        tr("Apprendre des textes codés"),
        [demand = *demand, field = field()](const storage::Database& database,
                                            base::TaskContext& context) -> base::Result<Learnt> {
            auto learnt = apprendreCodage(database, field, demand, &context);
            const auto source = provenance(database, demand);
            if (!learnt || !source)
                return base::echec(learnt ? source.error() : learnt.error());
            return Learnt{std::move(*learnt), *source};
        },
        [this, field = field(), plan = m_plan](const base::Result<Learnt>& learnt) {
            if (!learnt)
                return m_message->setErreur(learnt.error());
            if (!store(enregistrerLot(m_session.database(),
                                      lotAppris(field, plan, learnt->appris, learnt->source))))
                return;
            m_message->setMessage(
                Tone::Info,
                tr("Appris sur %1 par des personnes ; %2. Rien ne compte avant que vous l’acceptiez.")
                    .arg(compte(learnt->appris.textesAppris, Nom::TextesCodes),
                         compte(qint64(learnt->appris.propositions.size()), Nom::Propositions)));
        });
}

void CodagePropositionsVue::accept() {
    if (const Ligne* line = chosen())
        store(accepterDepuis(m_session.database(), line->lot.id, line->codeId,
                             m_threshold->value() * kScorePlein / 100));
}

void CodagePropositionsVue::acceptNone() {
    if (const Ligne* line = chosen())
        store(accepterDepuis(m_session.database(), line->lot.id, line->codeId, 0));
}

void CodagePropositionsVue::acceptOne() {
    decideOne(true);
}

void CodagePropositionsVue::refuseOne() {
    decideOne(false);
}

void CodagePropositionsVue::decideOne(bool yes) {
    const Ligne* line = chosen();
    const qint64 number = m_texts->currentId().toLongLong();
    if (line != nullptr && number != 0)
        store(trancher(m_session.database(), m_field, number, line->codeId, yes));
}

} // namespace isegorie::ui
