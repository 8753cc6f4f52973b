// Revision of a titulaire's prices by an index: terms at the left, calculation and prices at the right as
// they are typed; only « Enregistrer » stores, as a new price version.
#pragma once

#include "core/marche/RevisionPlan.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QAction;
class QLabel;

namespace isegorie::ui {

class InlineMessage;
class RevisionForm;
class RevisionResultat;

class RevisionPanneau : public QWidget {
    Q_OBJECT
public:
    explicit RevisionPanneau(Session& session, QWidget* parent = nullptr);

    /// Proposes the terms of the last revision, else the usual formula.
    void start(const QString& attributionId);
    /// The base changed: the same terms against what is stored now.
    void refresh();
    /// Empty while the terms are incomplete or refused.
    const std::optional<marche::PlanRevision>& plan() const { return m_plan; }

    RevisionForm* form() const { return m_form; }
    RevisionResultat* resultat() const { return m_result; }
    InlineMessage* erreur() const { return m_error; }

Q_SIGNALS:
    void closed();
    void stored(const QString& versionId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeActions();
    QWidget* makeFoot();
    void compute();
    void showReason(const QString& reason);
    void store();
    void close();

    Session& m_session;
    QString m_attributionId;
    std::optional<marche::PlanRevision> m_plan;
    RevisionForm* m_form;
    RevisionResultat* m_result;
    QLabel* m_facts;
    InlineMessage* m_error;
    InlineMessage* m_constats;
    QLabel* m_reason = nullptr;
    QAction* m_store = nullptr;
    QAction* m_close = nullptr;
};

} // namespace isegorie::ui
