#include "ui/consultation/CorrespondanceVue.h"

#include "core/consultation/ProfilsBase.h"
#include "ui/consultation/CorrespondanceModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Session.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

CorrespondanceVue::CorrespondanceVue(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new CorrespondanceModel(this)),
      m_table(new DataTable(tr("Colonnes du fichier"), this)),
      m_message(new InlineMessage(this)),
      m_name(new QLineEdit(this)) {
    m_save = makeAction(this, QStringLiteral("contributions.import.profil.enregistrer"),
                        tr("Enregistrer ce profil d’import"), QStringLiteral("star"));
    m_save->setIconText(tr("Enregistrer le profil"));
    m_remove = makeAction(this, QStringLiteral("contributions.import.profil.supprimer"),
                          tr("Supprimer ce profil d’import"), QStringLiteral("trash"));
    m_remove->setIconText(tr("Supprimer"));
    m_table->setSource(m_model);
    m_table->setSortingEnabled(false); // in the order of the file
    m_table->setStretchColumn(CorrespondanceModel::Valeurs);
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_table->setMinimumHeight(320);
    auto* delegate = new ChoixDelegate(m_table);
    m_table->setItemDelegateForColumn(CorrespondanceModel::Usage, delegate);
    m_table->setItemDelegateForColumn(CorrespondanceModel::Genre, delegate);
    auto* label = new QLabel(tr("Nom du profil"), this);
    label->setBuddy(m_name);
    label->setMinimumHeight(m_name->sizeHint().height());
    m_name->setAccessibleName(tr("Nom du profil"));
    m_name->setMinimumWidth(240);
    auto* row = new FlowLayout(Theme::space());
    row->addWidget(label);
    row->addWidget(m_name);
    row->addWidget(new ActionButton(m_save, ButtonRole::Normal, this));
    row->addWidget(new ActionButton(m_remove, ButtonRole::Quiet, this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_model, &CorrespondanceModel::usagesChanged, this, [this] {
        showState();
        Q_EMIT changedByUser();
    });
    connect(m_table, &DataTable::activatedId, this, [this] {
        const QModelIndex at = m_table->currentIndex();
        m_table->edit(
            at.flags().testFlag(Qt::ItemIsEditable) ? at : at.siblingAtColumn(CorrespondanceModel::Usage));
    });
    connect(m_name, &QLineEdit::textChanged, this, &CorrespondanceVue::showState);
    connect(m_save, &QAction::triggered, this, &CorrespondanceVue::save);
    connect(m_remove, &QAction::triggered, this, &CorrespondanceVue::removeSaved);
}

void CorrespondanceVue::show(const ApercuExport& apercu) {
    m_model->setApercu(apercu);
    m_name->setText(profilFourni(apercu.profil) == nullptr ? apercu.profilLibelle : QString());
    showState();
}

Profil CorrespondanceVue::profil() const {
    const ApercuExport& seen = m_model->apercu();
    const QString typed = m_name->text().simplified();
    return profilDe(seen, typed.isEmpty() ? tr("Colonnes dites pour « %1 »").arg(seen.fichier) : typed,
                    m_model->usages());
}

bool CorrespondanceVue::isBlocked() const {
    return m_model->isBlocked();
}

void CorrespondanceVue::showState() {
    m_message->setMessage(Tone::Danger, m_model->remarque());
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty() && !m_model->isBlocked() && !m_session.isReadOnly());
    const auto all = profilsEnregistres(m_session.database()).value_or(QList<ProfilEnregistre>());
    m_remove->setEnabled(!m_session.isReadOnly() &&
                         std::any_of(all.begin(), all.end(), [&name](const ProfilEnregistre& one) {
                             return one.nom.compare(name, Qt::CaseInsensitive) == 0;
                         }));
}

void CorrespondanceVue::save() {
    if (!m_session.apply(enregistrerProfil(m_session.database(), profil())))
        return;
    showState();
    Q_EMIT saved(m_name->text().simplified());
}

void CorrespondanceVue::removeSaved() {
    if (!m_session.apply(supprimerProfil(m_session.database(), m_name->text())))
        return;
    showState();
    Q_EMIT saved(QString());
}

} // namespace isegorie::ui
