// What the commissioning authority commits to do with the contributions, and whether it did.
#pragma once

#include "ui/concertation/ConcertationTab.h"

namespace isegorie::ui {

class PartiePanel;
class RecordForm;

class EngagementsTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit EngagementsTab(Session& session, QWidget* parent = nullptr);
    bool openPart(const QString& id) override;

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    RecordForm* m_usage;
    PartiePanel* m_engagements;
};

} // namespace isegorie::ui
