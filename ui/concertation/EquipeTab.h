// Who works on the concertation, and its garant.
#pragma once

#include "ui/concertation/ConcertationTab.h"

namespace isegorie::ui {

class PartiePanel;
class RecordForm;

class EquipeTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit EquipeTab(Session& session, QWidget* parent = nullptr);
    bool openPart(const QString& id) override;

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    RecordForm* m_garant;
    PartiePanel* m_membres;
};

} // namespace isegorie::ui
