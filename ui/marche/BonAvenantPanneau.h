// Beside the lines of an avenant: the bon as amended so far. Return on a line asks for its new quantity; the
// difference becomes a line of the avenant.
#pragma once

#include "core/marche/Avenant.h"
#include "ui/shell/Session.h"

#include <QFrame>

namespace isegorie::ui {

class BonInvite;
class DataTable;
class SuiviModel;

class BonAvenantPanneau : public QFrame {
    Q_OBJECT
public:
    explicit BonAvenantPanneau(Session& session, QWidget* parent = nullptr);
    void showAvenant(const marche::Bon& avenant);
    DataTable* table() const { return m_table; }

private:
    void ask(const QString& ligneId);

    Session& m_session;
    QString m_avenantId;
    QList<marche::LigneConsolidee> m_lignes;
    BonInvite* m_invite;
    SuiviModel* m_model;
    DataTable* m_table;
};

} // namespace isegorie::ui
