// What every titulaire asks for one UO on a chosen day.
#pragma once

#include "core/marche/UniteOeuvre.h"
#include "core/marche/VersionPrix.h"
#include "ui/shell/Card.h"
#include "ui/shell/Session.h"

#include <QDate>

class QLabel;
class QPushButton;

namespace isegorie::ui {

class DataTable;
class DateField;
class SuiviModel;

class CataloguePrix : public Card {
    Q_OBJECT
public:
    explicit CataloguePrix(Session& session, QWidget* parent = nullptr);
    void setUnite(const marche::UniteOeuvre* unite);
    void refresh();
    void setJour(QDate jour);
    QDate jour() const { return m_jour; }
    DateField* dateField() const { return m_date; }
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    /// An attribution whose prices one wants to see; empty where there is none yet.
    void attributionRequested(const QString& attributionId);

private:
    void fill(const QList<marche::PrixTitulaire>& prices);

    Session& m_session;
    const marche::UniteOeuvre* m_unite = nullptr;
    QDate m_jour;
    DateField* m_date;
    SuiviModel* m_model;
    DataTable* m_table;
    QLabel* m_none;
    QPushButton* m_link;
};

} // namespace isegorie::ui
