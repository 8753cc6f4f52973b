// One recruitment: its head, and a tab for each step.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/recrutement/Onglets.h"
#include "ui/shell/StepTabs.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace isegorie::ui {

class Badge;

class RecrutementDetail : public QWidget {
    Q_OBJECT
public:
    /// headActions: in a menu at the right of the title. Its tabs come after, one by one: addOnglet().
    RecrutementDetail(const RecrutementContexte& contexte, const QList<QAction*>& headActions,
                      QWidget* parent = nullptr);

    void addOnglet(OngletFactory make);
    /// False when there is no such recruitment any more.
    bool setRecord(const QString& id);
    const QString& recordId() const { return m_id; }
    const recrutement::Recrutement& recrutement() const { return m_recrutement; }
    bool refresh();
    /// What the list knows of it: how far it is.
    void setResume(const recrutement::ResumeRecrutement& resume);
    /// Opens the tab that has the part of this id, with the part chosen.
    bool openPart(const QString& partId);
    void focusTitle();
    RecrutementOnglet* onglet(const QString& cle) const; ///< Null when there is none of this key.
    RecrutementOnglet* current() const;
    void showOnglet(const QString& cle);
    StepTabs* tabs() const { return m_tabs; }

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);

private:
    RecrutementContexte m_contexte;
    QString m_id;
    recrutement::Recrutement m_recrutement;
    QLabel* m_title;
    QLabel* m_subtitle;
    Badge* m_etat;
    StepTabs* m_tabs;
    QList<RecrutementOnglet*> m_onglets;
};

} // namespace isegorie::ui
