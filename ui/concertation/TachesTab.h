// Tasks: a line to type the next one, a box to tick the done ones.
#pragma once

#include "ui/concertation/ConcertationTab.h"

namespace isegorie::ui {

class PartiePanel;

class TachesTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit TachesTab(Session& session, QWidget* parent = nullptr);
    bool openPart(const QString& id) override;

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    PartiePanel* m_taches;
    QDate m_today;
};

} // namespace isegorie::ui
