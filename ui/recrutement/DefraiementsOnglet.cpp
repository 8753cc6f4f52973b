#include "ui/recrutement/DefraiementsOnglet.h"

#include "core/base/Dates.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Chiffrage.h"
#include "core/recrutement/Suivi.h"
#include "ui/concertation/RowsModel.h"
#include "ui/marche/BonInvite.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

RowCell money(base::Montant amount) {
    RowCell cell{amount.texte(), amount.centimes()};
    cell.figure = true;
    return cell;
}

RowCell dayCell(QDate day) {
    return {day.isValid() ? base::dateCourte(day) : QString(), day};
}

} // namespace

bool DefraiementsOnglet::openPart(const QString& id) {
    return m_sessions->selectId(id) || m_decided->selectId(id);
}

void DefraiementsOnglet::focusFirst() {
    m_sessions->setFocus(Qt::OtherFocusReason);
}

void DefraiementsOnglet::refresh() {
    read();
}

void DefraiementsOnglet::read() {
    const storage::Database& database = session().database();
    auto facts = loadFaits(database, recrutement().id);
    auto decided = listDefraiements(database, recrutement().id);
    const auto prices = prixDefraiements(database, recrutement());
    m_message->clear();
    if (!facts || !decided || !prices)
        return m_message->setErreur(!facts ? facts.error() : !decided ? decided.error() : prices.error());
    m_panel = std::move(facts->panel);
    m_seances = std::move(facts->seances);
    m_presences = std::move(facts->presences);
    m_decides = std::move(*decided);
    m_proposition = proposerDefraiements(m_panel, m_seances, m_presences, m_decides, *prices);
    showSessions();
    showPayments();
}

const Seance* DefraiementsOnglet::currentSession() const {
    const QString id = m_sessions->currentId();
    const auto found =
        std::find_if(m_seances.begin(), m_seances.end(), [&id](const Seance& one) { return one.id == id; });
    return found == m_seances.end() ? nullptr : &*found;
}

void DefraiementsOnglet::showSessions() {
    QList<TableRow> rows;
    for (const Seance& one : std::as_const(m_seances)) {
        const auto came = m_presences.value(one.id);
        const auto present = std::count(came.begin(), came.end(), true);
        RowCell noted{came.isEmpty() ? tr("À noter") : tr("%1 sur %2").arg(present).arg(came.size()),
                      int(present)};
        noted.tone = came.isEmpty() ? Tone::Warning : Tone::Success;
        rows.append({one.id, {{one.libelle}, dayCell(one.jour), {libelle(one.formule)}, noted}});
    }
    constexpr int kMost = 7; // as many when there are none: room for what an empty list says
    const int shown = rows.isEmpty() ? kMost : std::min<int>(kMost, static_cast<int>(rows.size()));
    m_sessions->setVisibleRows(shown);
    m_sessionsModel->setRows(std::move(rows));
    if (m_sessions->currentId().isEmpty() && !m_seances.isEmpty())
        m_sessions->selectId(m_seances.first().id);
    showAttendance();
}

void DefraiementsOnglet::showAttendance() {
    QList<TableRow> rows;
    if (const Seance* one = currentSession())
        for (const Place& place : m_panel.assis()) {
            const auto came = m_presences.value(one->id);
            const bool noted = came.contains(place.candidatId);
            const bool present = came.value(place.candidatId);
            RowCell said{!noted    ? tr("Non noté")
                         : present ? tr("Présent")
                                   : tr("Absent"),
                         !noted    ? 2
                         : present ? 0
                                   : 1};
            said.tone = !noted ? Tone::Neutral : present ? Tone::Success : Tone::Warning;
            rows.append({place.candidatId, {{place.pseudonyme}, said}, present});
        }
    m_attendanceModel->setRows(std::move(rows));
    showState();
}

void DefraiementsOnglet::showPayments() {
    QList<TableRow> due;
    for (qsizetype i = 0; i < m_proposition.lignes.size(); ++i) {
        const LigneProposee& one = m_proposition.lignes.at(i);
        due.append(
            {QString::number(i), {{one.pseudonyme}, {codeUo(one.formule)}, {one.motif}, money(one.montant)}});
    }
    QList<TableRow> decided;
    for (const Defraiement& one : std::as_const(m_decides)) {
        RowCell etat{!one.receptionId.isEmpty() ? tr("Réceptionné")
                     : one.verseLe.isValid()    ? tr("Versé le %1").arg(base::dateCourte(one.verseLe))
                                                : tr("À verser"),
                     one.verseLe};
        etat.tone = !one.receptionId.isEmpty() || one.verseLe.isValid() ? Tone::Success : Tone::Info;
        decided.append(
            {one.id,
             {{one.pseudonyme}, {codeUo(one.formule)}, dayCell(one.arreteLe), money(one.montant), etat}});
    }
    m_dueModel->setRows(std::move(due));
    m_decidedModel->setRows(std::move(decided));
    m_findings->setConstats(m_proposition.constats);
    const int tauxTva = shown(session(), marche::loadParametres(session().database())).tauxTva;
    const TotauxDefraiements totals = totauxDefraiements(m_decides, recrutement().marge, tauxTva);
    m_ht->setValue(totals.ht.texte());
    m_margin->setValue(totals.marge.texte());
    m_vat->setValue(totals.tva.texte());
    m_vat->setHint(tr("%1 %").arg(QLocale().toString(totals.tauxTva / 100.0)));
    m_total->setValue(totals.ttc.texte());
    m_paid->setValue(totals.verse.texte());
    Q_EMIT warningsChanged(static_cast<int>(m_proposition.lignes.size()));
    showState();
}

void DefraiementsOnglet::showState() {
    const bool writable = !session().isReadOnly();
    const bool chosen = writable && currentSession() != nullptr;
    const auto any = [this](auto test) { return std::any_of(m_decides.begin(), m_decides.end(), test); };
    const QString decided = m_decided->currentId();
    m_add->setEnabled(writable);
    m_workshop->setEnabled(writable && m_seances.isEmpty());
    m_remove->setEnabled(chosen);
    m_all->setEnabled(chosen && !m_panel.assis().isEmpty());
    m_none->setEnabled(m_all->isEnabled());
    m_decide->setEnabled(writable && !m_proposition.lignes.isEmpty());
    m_amount->setEnabled(writable && !decided.isEmpty());
    m_undecide->setEnabled(m_amount->isEnabled());
    m_pay->setEnabled(writable && any([](const Defraiement& one) { return !one.verseLe.isValid(); }));
    m_receive->setEnabled(writable && any([](const Defraiement& one) { return one.receptionId.isEmpty(); }));
    m_export->setEnabled(writable && !m_decides.isEmpty() && contexte().coffre.isOpen());
}

void DefraiementsOnglet::markAll(bool present) {
    const Seance* one = currentSession();
    if (one == nullptr)
        return;
    QHash<QString, bool> everybody;
    for (const Place& place : m_panel.assis())
        everybody.insert(place.candidatId, present);
    session().apply(setPresences(session().database(), one->id, everybody, QDate::currentDate()));
}

void DefraiementsOnglet::addSession() {
    Q_EMIT raiseRequested();
    BonInvite::Demande question;
    question.question = tr("Nouvelle séance");
    question.consequence =
        tr("Elle ouvre droit à : %1.")
            .arg(libelle(recrutement().formuleDefraiement.value_or(marche::FormuleDefraiement::Journee)));
    question.bouton = tr("Ajouter");
    question.date = tr("Jour");
    question.dateFacultative = true;
    question.texte = tr("Libellé");
    question.texteInitial = tr("Séance %1").arg(m_seances.size() + 1);
    m_ask->ask(question, [this](const BonInvite::Reponse& answer) -> base::Status {
        Seance seance;
        seance.libelle = answer.texte;
        seance.jour = answer.date;
        seance.formule = recrutement().formuleDefraiement.value_or(marche::FormuleDefraiement::Journee);
        const auto creation = addSeance(session().database(), recrutement().id, seance);
        if (!creation)
            return base::echec(creation.error());
        session().apply(creation->edit);
        m_sessions->selectId(creation->id);
        return {};
    });
}

void DefraiementsOnglet::removeSession() {
    if (const Seance* one = currentSession())
        session().apply(removeSeance(session().database(), one->id));
}

void DefraiementsOnglet::decide() {
    session().apply(arreterDefraiements(session().database(), recrutement().id, m_proposition.lignes,
                                        QDate::currentDate(), QDate::currentDate()));
}

void DefraiementsOnglet::changeAmount() {
    const QString id = m_decided->currentId();
    BonInvite::Demande question;
    question.question = tr("Quel montant HT ?");
    question.consequence = tr("Sous le plafond de son UO : 25, 50 ou 250 € HT.");
    question.bouton = tr("Enregistrer");
    question.montant = tr("Montant HT");
    m_ask->ask(question, [this, id](const BonInvite::Reponse& answer) -> base::Status {
        const auto edit = setMontant(session().database(), id, answer.montant);
        if (!edit)
            return base::echec(edit.error());
        session().apply(*edit);
        return {};
    });
}

void DefraiementsOnglet::pay() {
    QStringList ids;
    for (const Defraiement& one : std::as_const(m_decides))
        if (!one.verseLe.isValid())
            ids << one.id;
    BonInvite::Demande question;
    question.question = tr("Noter %n défraiement(s) versé(s) ?", nullptr, static_cast<int>(ids.size()));
    question.bouton = tr("Noter versés");
    question.date = tr("Versés le");
    m_ask->ask(question, [this, ids](const BonInvite::Reponse& answer) -> base::Status {
        const auto edit = verserDefraiements(session().database(), ids, answer.date, QDate::currentDate());
        if (!edit)
            return base::echec(edit.error());
        session().apply(*edit);
        return {};
    });
}

} // namespace isegorie::ui
