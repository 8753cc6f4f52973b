#include "ui/concertation/EquipeTab.h"

#include "ui/concertation/PartiePanel.h"
#include "ui/concertation/Tons.h"

#include <QLineEdit>

namespace isegorie::ui {

using namespace concertation;

EquipeTab::EquipeTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Equipe, parent),
      m_garant(new RecordForm(session, QStringLiteral("concertation"), this)),
      m_membres(new PartiePanel(
          session, Partie::Membre,
          {QStringLiteral("membre"),
           tr("Équipe"),
           QStringLiteral("users"),
           tr("L’équipe est vide"),
           tr("Écrivez un nom au-dessus, puis Entrée. Le premier est le responsable au CIPC."),
           tr("Nouveau membre"),
           {tr("Nom"), tr("Rôle"), tr("Courriel")}},
          this)) {
    m_garant->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return modifier(this->session().database(), id, {{column, value}});
    });
    m_garant->addText(
        {QStringLiteral("garant"), tr("Garant"),
         tr("Il veille à l’objectivité de l’information et à l’expression de tous les avis. Un atelier "
            "citoyen en a toujours un (CCTP, chapitre 2, UO 1.8)."),
         false, false, tr("Nom et qualité")});
    m_membres->setQuickAdd([this](const QString& text) {
        const Role role = m_membres->model()->rowCount() == 0 ? Role::Responsable : Role::EquipeCipc;
        return QVariantMap{{QStringLiteral("nom"), text}, {QStringLiteral("role"), cle(role)}};
    });
    RecordForm* form = m_membres->form();
    form->addText({QStringLiteral("nom"), tr("Nom"), {}, true, true});
    form->addChoice({QStringLiteral("role"), tr("Rôle"), {}, false, true}, choicesOf<Role>());
    form->addText({QStringLiteral("courriel"),
                   tr("Courriel"),
                   {},
                   false,
                   false,
                   QStringLiteral("prenom.nom@exemple.gouv.fr")});
    m_membres->setFirstField(QStringLiteral("nom"));
    m_membres->setTabAfter(m_garant->editor(QStringLiteral("garant")));
    body()->addWidget(m_garant);
    body()->addWidget(m_membres, 1);
}

bool EquipeTab::openPart(const QString& id) {
    return m_membres->select(id);
}

void EquipeTab::showFiche(const Fiche& fiche, QDate today) {
    Q_UNUSED(today)
    if (m_garant->recordId() != fiche.concertation.id)
        m_garant->setRecord(fiche.concertation.id);
    m_membres->setConcertation(fiche.concertation.id);
    QList<TableRow> rows;
    for (const Membre& m : fiche.membres)
        rows.append({m.id, {{m.nom}, {libelle(m.role)}, {m.courriel}}});
    m_membres->setRows(rows);
}

} // namespace isegorie::ui
