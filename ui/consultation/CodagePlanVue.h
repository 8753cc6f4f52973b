// The plan de codification on screen: its tree, what each code means, and who approved which version.
#pragma once

#include "core/consultation/CodageClasses.h"
#include "core/consultation/PlanEchange.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace isegorie::ui {

class CodesModel;
class CodesVue;
class DateField;
class InlineMessage;
class RecordForm;
class Session;

class CodagePlanVue : public QWidget {
    Q_OBJECT
public:
    /// owner: of the actions.
    CodagePlanVue(Session& session, QWidget* owner, QWidget* parent = nullptr);

    /// The same again when it changed. Counts of texts by code come from elsewhere.
    void setConcertation(const QString& id);
    void setTextes(const QHash<QString, consultation::ComptesCode>& textes);
    const consultation::PlanCodification& plan() const { return m_plan; }

    CodesVue* vue() const { return m_view; }
    CodesModel* model() const { return m_model; }
    RecordForm* form() const { return m_form; }
    InlineMessage* message() const { return m_message; }
    QLineEdit* approbateur() const { return m_name; }
    InlineMessage* etat() const { return m_state; }
    void importer(const QString& chemin);
    void exporter(const QString& chemin);

Q_SIGNALS:
    void raiseRequested();

private:
    QAction* act(const char* name, const QString& text, const QString& icon,
                 const std::function<void()>& done);
    void makeActions();
    QWidget* makeBar();
    QWidget* makeDetail();
    QWidget* makeApproval();
    bool store(const base::Result<storage::Edit>& edit);
    void add(bool under);
    void removeCurrent();
    void fillMerge();
    void fillClasses();
    void addOf(const consultation::CodePropose& proposed);
    void approve(consultation::Approbateur who);
    void showCode();
    void showState();
    QVariantMap read(const QString& id) const;

    Session& m_session;
    QWidget* m_owner;
    QString m_concertation;
    consultation::PlanCodification m_plan;
    QHash<QString, consultation::ComptesCode> m_texts;
    CodesModel* m_model;
    CodesVue* m_view;
    RecordForm* m_form = nullptr;
    QWidget* m_detail = nullptr;
    InlineMessage* m_message;
    InlineMessage* m_state;
    QLabel* m_versions;
    QLineEdit* m_name = nullptr;
    DateField* m_day = nullptr;
    QMenu* m_mergeMenu;
    QPushButton* m_merge = nullptr;
    QPushButton* m_ofClasses = nullptr;
    QMenu* m_exportMenu;
    QMenu* m_classMenu;
    QAction* m_under = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_submit = nullptr;
    QAction* m_ditp = nullptr;
    QAction* m_beneficiary = nullptr;
    QList<QAction*> m_writing;
};

} // namespace isegorie::ui
