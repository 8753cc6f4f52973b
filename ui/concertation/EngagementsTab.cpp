#include "ui/concertation/EngagementsTab.h"

#include "core/base/Dates.h"
#include "ui/concertation/PartiePanel.h"
#include "ui/shell/Fields.h"

#include <QLineEdit>

namespace isegorie::ui {

using namespace concertation;

EngagementsTab::EngagementsTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Engagements, parent),
      m_usage(new RecordForm(session, QStringLiteral("concertation"), this)),
      m_engagements(new PartiePanel(session, Partie::Engagement,
                                    {QStringLiteral("engagement"),
                                     tr("Engagements"),
                                     QStringLiteral("flag"),
                                     tr("Aucun engagement"),
                                     tr("Écrivez au-dessus ce que le commanditaire promet aux citoyens, puis "
                                        "Entrée ; donnez-lui une échéance."),
                                     tr("Nouvel engagement"),
                                     {tr("Engagement"), tr("Échéance"), tr("État")}},
                                    this)) {
    m_usage->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return modifier(this->session().database(), id, {{column, value}});
    });
    m_usage->addLongText(
        {QStringLiteral("usage_contributions"), tr("Usage des contributions"),
         tr("Comment le commanditaire s’en servira, et comment il en rendra compte aux citoyens "
            "(CCTP, chapitre 1, articles 2 et 3 : devoir de suite).")},
        3);
    m_engagements->setQuickAdd([](const QString& text) {
        return QVariantMap{{QStringLiteral("texte"), text}};
    });
    RecordForm* form = m_engagements->form();
    form->addLongText({QStringLiteral("texte"), tr("Engagement"), {}, true}, 2);
    form->addDate({QStringLiteral("echeance"), tr("Échéance"), {}, false, true});
    form->addDate({QStringLiteral("tenu_le"), tr("Tenu le"), {}, false, true});
    m_engagements->setFirstField(QStringLiteral("echeance"));
    m_engagements->setTabAfter(m_usage->editor(QStringLiteral("usage_contributions")));
    body()->addWidget(m_usage);
    body()->addWidget(m_engagements, 1);
}

bool EngagementsTab::openPart(const QString& id) {
    return m_engagements->select(id);
}

void EngagementsTab::showFiche(const Fiche& fiche, QDate today) {
    if (m_usage->recordId() != fiche.concertation.id)
        m_usage->setRecord(fiche.concertation.id);
    m_engagements->setConcertation(fiche.concertation.id);
    QList<TableRow> rows;
    for (const Engagement& e : fiche.engagements) {
        const bool kept = e.tenuLe.isValid();
        const bool late = !kept && e.echeance.isValid() && e.echeance < today;
        const RowCell state{kept   ? tr("Tenu le %1").arg(base::dateCourte(e.tenuLe))
                            : late ? tr("En retard")
                                   : tr("À tenir"),
                            {},
                            {},
                            kept   ? Tone::Success
                            : late ? Tone::Danger
                                   : Tone::Neutral};
        rows.append({e.id, {{e.texte}, {base::dateCourte(e.echeance), e.echeance}, state}, {}, kept});
    }
    m_engagements->setRows(rows);
}

} // namespace isegorie::ui
