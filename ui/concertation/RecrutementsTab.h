// The recruitments of the concertation; they are worked on at the page of recruitments.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/concertation/ConcertationTab.h"
#include "ui/shell/Loader.h"

namespace isegorie::ui {

class DataTable;
class RowsModel;

class RecrutementsTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit RecrutementsTab(Session& session, QWidget* parent = nullptr);
    bool openPart(const QString& id) override;

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    void showRows(const QList<recrutement::ResumeRecrutement>& lignes);

    Loader m_loader;
    QString m_concertationId;
    RowsModel* m_model;
    DataTable* m_table;
};

} // namespace isegorie::ui
