// A revision as a person checks it: each step of the calculation, then each price before and after.
#pragma once

#include "core/marche/Revision.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace isegorie::ui {

class Badge;
class DataTable;
class SuiviModel;

class RevisionResultat : public QWidget {
    Q_OBJECT
public:
    explicit RevisionResultat(QWidget* parent = nullptr);
    /// enVigueur: the prices replaced, told where they differ from P0.
    void showRevision(const marche::Revision& revision, const QList<marche::Prix>& enVigueur = {});
    /// The steps known so far, and what is still needed to go on.
    void showIncomplete(const QStringList& etapes, const QString& manque);

    DataTable* table() const { return m_table; }
    /// As shown: "× 1,034"; "—" while it cannot be computed.
    QString coefficient() const;
    QStringList etapes() const { return m_etapes; }

private:
    QWidget* makeCalcul();
    void showEtapes(const QStringList& etapes);

    QStringList m_etapes;
    SuiviModel* m_model;
    DataTable* m_table;
    QLabel* m_coefficient = nullptr;
    Badge* m_evolution = nullptr;
    QLabel* m_missing = nullptr;
    QVBoxLayout* m_steps = nullptr;
};

} // namespace isegorie::ui
