#include "ui/recrutement/DefraiementsOnglet.h"

#include "core/base/Dates.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Chiffrage.h"
#include "core/recrutement/Suivi.h"
#include "ui/marche/BonInvite.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"

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
    if (m_loader.isLoading())
        m_wanted = id;
    return m_sessions->selectId(id) || m_decided->selectId(id);
}

void DefraiementsOnglet::focusFirst() {
    m_sessions->setFocus(Qt::OtherFocusReason);
}

base::Result<DefraiementsOnglet::Lu> DefraiementsOnglet::lire(const storage::Database& database,
                                                              const Recrutement& of) {
    auto facts = loadFaits(database, of.id);
    auto decided = listDefraiements(database, of.id);
    const auto prices = prixDefraiements(database, of);
    const auto settings = marche::loadParametres(database);
    if (!facts || !decided)
        return base::echec(!facts ? facts.error() : decided.error());
    if (!prices || !settings)
        return base::echec(!prices ? prices.error() : settings.error());
    Lu lu{of.id,
          std::move(facts->panel),
          std::move(facts->seances),
          std::move(facts->presences),
          std::move(*decided),
          {},
          settings->tauxTva,
          {}};
    for (const Seance& one : std::as_const(lu.seances)) {
        const auto odd = constatsSeance(database, of, one, QDate::currentDate());
        if (!odd)
            return base::echec(odd.error());
        lu.joursImprobables += *odd;
    }
    lu.joursImprobables += constatsPresences(lu.panel, lu.seances, lu.presences);
    lu.proposition = proposerDefraiements(lu.panel, lu.seances, lu.presences, lu.decides, *prices);
    return lu;
}

void DefraiementsOnglet::refresh() {
    if (m_lu.recrutementId != recrutement().id) { // nothing of another one may be decided meanwhile
        m_lu = {};
        show();
    }
    m_loader.load<Lu>([of = recrutement()](const storage::Database& database) { return lire(database, of); },
                      [this](const base::Result<Lu>& read) {
                          m_message->clear();
                          if (!read)
                              return m_message->setErreur(read.error());
                          m_lu = *read;
                          if (anyToPay()) // whose IBAN it is: noted once
                              contexte().vivier.demander(Ouverture::Identites);
                          show();
                      });
}

std::shared_ptr<const Vivier> DefraiementsOnglet::identites() const {
    auto vivier = contexte().vivier.vivier();
    const bool readable = vivier && vivier->ouverture == Ouverture::Identites &&
                          vivier->plan.recrutement.id == m_lu.recrutementId;
    return readable ? vivier : nullptr;
}

bool DefraiementsOnglet::anyToPay() const {
    return std::any_of(m_lu.decides.begin(), m_lu.decides.end(),
                       [](const Defraiement& one) { return !one.verseLe.isValid(); });
}

void DefraiementsOnglet::show() {
    showSessions();
    showPayments();
}

const Seance* DefraiementsOnglet::currentSession() const {
    const QString id = m_sessions->currentId();
    const auto found = std::find_if(m_lu.seances.begin(), m_lu.seances.end(),
                                    [&id](const Seance& one) { return one.id == id; });
    return found == m_lu.seances.end() ? nullptr : &*found;
}

void DefraiementsOnglet::showSessions() {
    QList<TableRow> rows;
    for (const Seance& one : std::as_const(m_lu.seances)) {
        const auto came = m_lu.presences.value(one.id);
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
    m_odd->setConstats(m_lu.joursImprobables);
    if (!m_wanted.isEmpty() && m_sessions->selectId(m_wanted))
        m_wanted.clear();
    if (m_sessions->currentId().isEmpty() && !m_lu.seances.isEmpty())
        m_sessions->selectId(m_lu.seances.first().id);
    showAttendance();
}

void DefraiementsOnglet::showAttendance() {
    QList<TableRow> rows;
    if (const Seance* one = currentSession())
        for (const Place& place : m_lu.panel.assis()) {
            const auto came = m_lu.presences.value(one->id);
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
    for (qsizetype i = 0; i < m_lu.proposition.lignes.size(); ++i) {
        const LigneProposee& one = m_lu.proposition.lignes.at(i);
        due.append(
            {QString::number(i), {{one.pseudonyme}, {codeUo(one.formule)}, {one.motif}, money(one.montant)}});
    }
    m_dueModel->setRows(std::move(due));
    showDecided();
    showFindings();
    const TotauxDefraiements totals = totauxDefraiements(m_lu.decides, recrutement().marge, m_lu.tauxTva);
    m_ht->setValue(totals.ht.texte());
    m_margin->setValue(totals.marge.texte());
    m_vat->setValue(totals.tva.texte());
    m_vat->setHint(tr("%1 %").arg(QLocale().toString(totals.tauxTva / 100.0)));
    m_total->setValue(totals.ttc.texte());
    m_paid->setValue(totals.verse.texte());
    Q_EMIT warningsChanged(static_cast<int>(m_lu.proposition.lignes.size()));
    showState();
}

void DefraiementsOnglet::showDecided() {
    const auto people = identites();
    QList<TableRow> decided;
    decided.reserve(m_lu.decides.size());
    for (const Defraiement& one : std::as_const(m_lu.decides)) {
        const bool paid = one.verseLe.isValid();
        const bool without = people && !paid && !constatsIban(*people, {one}).isEmpty();
        RowCell etat{!one.receptionId.isEmpty() ? tr("Réceptionné")
                     : paid                     ? tr("Versé le %1").arg(base::dateCourte(one.verseLe))
                     : without                  ? tr("À verser, sans IBAN")
                                                : tr("À verser"),
                     one.verseLe};
        etat.tone = !one.receptionId.isEmpty() || paid ? Tone::Success : without ? Tone::Warning : Tone::Info;
        decided.append(
            {one.id,
             {{one.pseudonyme}, {codeUo(one.formule)}, dayCell(one.arreteLe), money(one.montant), etat},
             paid});
    }
    m_decidedModel->setRows(std::move(decided));
}

/// What attendance says, and who cannot be paid by transfer or that nobody could look.
void DefraiementsOnglet::showFindings() {
    base::Constats findings = m_lu.proposition.constats;
    if (anyToPay())
        if (const auto payable = aVerser(identites().get(), m_lu.decides, true))
            findings += payable->constats;
    m_findings->setConstats(findings);
}

void DefraiementsOnglet::showState() {
    const bool writable = !session().isReadOnly();
    const bool chosen = writable && currentSession() != nullptr;
    const auto any = [this](auto test) {
        return std::any_of(m_lu.decides.begin(), m_lu.decides.end(), test);
    };
    const QString decided = m_decided->currentId();
    m_add->setEnabled(writable);
    m_workshop->setEnabled(writable && m_lu.seances.isEmpty());
    m_remove->setEnabled(chosen);
    m_all->setEnabled(chosen && !m_lu.panel.assis().isEmpty());
    m_none->setEnabled(m_all->isEnabled());
    m_decide->setEnabled(writable && !m_lu.proposition.lignes.isEmpty());
    m_amount->setEnabled(writable && !decided.isEmpty());
    m_undecide->setEnabled(m_amount->isEnabled());
    m_pay->setEnabled(writable && anyToPay());
    m_receive->setEnabled(writable && any([](const Defraiement& one) { return one.receptionId.isEmpty(); }));
    m_export->setEnabled(writable && !m_lu.decides.isEmpty() && contexte().coffre.isOpen());
}

void DefraiementsOnglet::markAll(bool present) {
    const Seance* one = currentSession();
    if (one == nullptr)
        return;
    QHash<QString, bool> everybody;
    for (const Place& place : m_lu.panel.assis())
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
    question.texteInitial = tr("Séance %1").arg(m_lu.seances.size() + 1);
    m_ask->ask(question, [this](const BonInvite::Reponse& answer) -> base::Status {
        Seance seance;
        seance.libelle = answer.texte;
        seance.jour = answer.date;
        seance.formule = recrutement().formuleDefraiement.value_or(marche::FormuleDefraiement::Journee);
        const auto creation = addSeance(session().database(), recrutement().id, seance);
        if (!creation)
            return base::echec(creation.error());
        m_wanted = creation->id;
        session().apply(creation->edit);
        return {};
    });
}

void DefraiementsOnglet::removeSession() {
    if (const Seance* one = currentSession())
        session().apply(removeSeance(session().database(), one->id));
}

void DefraiementsOnglet::decide() {
    session().apply(arreterDefraiements(session().database(), recrutement().id, m_lu.proposition.lignes,
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
    Q_EMIT raiseRequested();
    const auto payable = aVerser(identites().get(), m_lu.decides, false);
    const bool left = payable ? !payable->sansIban.isEmpty()
                              : payable.error().code == QLatin1String("defraiement.sans-iban");
    BonInvite::Demande question;
    question.question =
        payable ? tr("Noter %n défraiement(s) versé(s) ?", nullptr, static_cast<int>(payable->ids.size()))
                : tr("Noter versés des défraiements sans IBAN ?");
    question.bouton = tr("Noter versés");
    question.date = tr("Versés le");
    if (left)
        question.choix = tr("Sans IBAN aussi : ils ont été payés autrement");
    if (payable)
        question.constats = payable->constats + m_lu.proposition.personnes;
    else
        question.consequence = payable.error().message;
    m_ask->ask(question, [this](const BonInvite::Reponse& answer) -> base::Status {
        const auto chosen = aVerser(identites().get(), m_lu.decides, answer.choix);
        if (!chosen)
            return base::echec(chosen.error());
        const auto edit =
            verserDefraiements(session().database(), chosen->ids, answer.date, QDate::currentDate());
        if (!edit)
            return base::echec(edit.error());
        session().apply(*edit);
        return {};
    });
}

void DefraiementsOnglet::tick(const QString& id, bool paid) {
    const auto one = std::find_if(m_lu.decides.begin(), m_lu.decides.end(),
                                  [&id](const Defraiement& decided) { return decided.id == id; });
    if (one == m_lu.decides.end() || session().isReadOnly())
        return;
    if (!paid) {
        if (const auto may = verifierNonVerse(*one); !may)
            m_message->setErreur(may.error());
        return;
    }
    const auto payable = aVerser(identites().get(), {*one}, false);
    if (!payable)
        return m_message->setErreur(payable.error());
    const QDate today = QDate::currentDate();
    const auto edit = verserDefraiements(session().database(), payable->ids, today, today);
    if (!edit)
        return m_message->setErreur(edit.error());
    session().apply(*edit);
}

} // namespace isegorie::ui
