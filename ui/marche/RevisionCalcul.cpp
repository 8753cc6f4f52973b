#include "ui/marche/RevisionCalcul.h"

#include "core/base/Dates.h"
#include "core/marche/RevisionPlan.h"
#include "ui/marche/RevisionResultat.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace isegorie::ui {

RevisionCalcul::RevisionCalcul(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_header(new SectionHeader({}, {}, this)),
      m_message(new InlineMessage(this)),
      m_result(new RevisionResultat(this)),
      m_close(makeAction(this, QStringLiteral("calcul.fermer"), tr("Revenir aux versions de prix"),
                         QStringLiteral("chevron-left"))) {
    setAccessibleName(tr("Calcul d’une révision"));
    m_close->setToolTip(tr("Revenir aux versions de prix (Échap)"));
    m_header->addWidget(new ActionButton(m_close, ButtonRole::Normal, m_header));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_result, 1);
    connect(m_close, &QAction::triggered, this, &RevisionCalcul::closed);
}

void RevisionCalcul::showVersion(const QString& versionId) {
    m_versionId = versionId;
    refresh();
    m_result->table()->setFocus(Qt::OtherFocusReason);
}

void RevisionCalcul::refresh() {
    if (m_versionId.isEmpty())
        return;
    const auto version = marche::loadVersionPrix(m_session.database(), m_versionId);
    if (!version) {
        m_versionId.clear();
        Q_EMIT closed();
        return;
    }
    const QJsonObject initial = version->revision.value(QLatin1String("initiale")).toObject();
    m_header->setTitle(version->libelle);
    m_header->setSubtitle(tr("Depuis « %1 » (effet au %2)")
                              .arg(initial.value(QLatin1String("libelle")).toString(),
                                   base::dateCourte(QDate::fromString(
                                       initial.value(QLatin1String("date_effet")).toString(), Qt::ISODate))));
    const auto revision = marche::revisionFromJson(version->revision);
    if (!revision) {
        m_message->setErreur(revision.error());
        return m_result->showIncomplete({}, {});
    }
    m_result->showRevision(*revision);
    if (marche::isReproduced(*revision))
        m_message->setMessage(Tone::Success, tr("Calcul refait à l’instant : il donne les mêmes prix."));
    else
        m_message->setMessage(
            Tone::Warning, tr("Calcul refait à l’instant : il ne donne pas les prix enregistrés. Les prix de "
                              "la version restent ceux qui valent ; vérifiez-les avec le titulaire."));
}

void RevisionCalcul::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

} // namespace isegorie::ui
