#include "ui/concertation/TachesTab.h"

#include "core/base/Dates.h"
#include "ui/concertation/PartiePanel.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/Fields.h"

#include <QComboBox>
#include <QLineEdit>

namespace isegorie::ui {

using namespace concertation;

TachesTab::TachesTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Taches, parent),
      m_taches(new PartiePanel(
          session, Partie::Tache,
          {QStringLiteral("tache"),
           tr("Tâches"),
           QStringLiteral("task"),
           tr("Rien à faire"),
           tr("Écrivez une tâche au-dessus, puis Entrée ; la suivante peut s’écrire aussitôt."),
           tr("Nouvelle tâche"),
           {tr("Tâche"), tr("Échéance"), tr("Responsable"), tr("État")}},
          this)) {
    connect(m_taches->model(), &RowsModel::checkAsked, this, [this](const QString& id, bool done) {
        this->session().apply(terminerTache(this->session().database(), id, done ? m_today : QDate()));
    });
    RecordForm* form = m_taches->form();
    form->addText({QStringLiteral("libelle"), tr("Tâche"), {}, true});
    form->addDate({QStringLiteral("echeance"), tr("Échéance"), {}, false, true});
    form->addEditableChoice({QStringLiteral("responsable"), tr("Responsable"), {}, false, true}, {});
    form->addChoice({QStringLiteral("etat"), tr("État"), {}, false, true}, choicesOf<EtatTache>());
    form->addText({QStringLiteral("blocage"), tr("Ce qui bloque"), {}, false, true});
    m_taches->setFirstField(QStringLiteral("echeance"));
    body()->addWidget(m_taches, 1);
}

bool TachesTab::openPart(const QString& id) {
    return m_taches->select(id);
}

void TachesTab::showFiche(const Fiche& fiche, QDate today) {
    m_today = today;
    m_taches->setConcertation(fiche.concertation.id);
    QStringList team;
    for (const Membre& member : fiche.membres)
        team.append(member.nom);
    m_taches->form()->setSuggestions(QStringLiteral("responsable"), team);
    QList<TableRow> rows;
    for (const Tache& t : fiche.taches) {
        const bool done = t.etat == EtatTache::Faite;
        const bool late = !done && t.echeance.isValid() && t.echeance < today;
        const RowCell state{late && t.etat != EtatTache::Bloquee ? tr("En retard") : libelle(t.etat),
                            static_cast<int>(t.etat),
                            {},
                            late ? Tone::Danger : toneOf(t.etat)};
        RowCell title{t.libelle};
        if (t.etat == EtatTache::Bloquee && !t.blocage.isEmpty())
            title.text = tr("%1 — bloquée : %2").arg(t.libelle, t.blocage);
        rows.append(
            {t.id, {title, {base::dateCourte(t.echeance), t.echeance}, {t.responsable}, state}, done, done});
    }
    m_taches->setRows(rows);
}

} // namespace isegorie::ui
