// A titulaire of a lot: its prices and its sheet, a tab each.
#pragma once

#include "ui/marche/MarcheLu.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;

namespace isegorie::ui {

class Badge;
class InlineMessage;
class PrixVue;
class RecordForm;

class AttributionFiche : public QWidget {
    Q_OBJECT
public:
    AttributionFiche(Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// False when there is no such attribution.
    bool setRecord(const MarcheLu& lu, const QString& id);
    /// Rows of these tables changed; empty = everything.
    void refresh(const QStringList& tables);
    void focusFirst();
    QTabWidget* tabs() const { return m_tabs; }
    PrixVue* prix() const { return m_prix; }
    RecordForm* form() const { return m_form; }
    InlineMessage* message() const { return m_message; }

private:
    QString m_id;
    QLabel* m_title;
    QLabel* m_subtitle;
    Badge* m_rang;
    InlineMessage* m_message;
    QTabWidget* m_tabs;
    PrixVue* m_prix;
    RecordForm* m_form = nullptr;
};

} // namespace isegorie::ui
