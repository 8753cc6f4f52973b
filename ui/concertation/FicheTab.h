// The sheet: question, objectives, frame, dispositifs.
#pragma once

#include "ui/concertation/ConcertationTab.h"

namespace isegorie::ui {

class PartiePanel;
class RecordForm;

class FicheTab : public ConcertationTab {
    Q_OBJECT
public:
    explicit FicheTab(Session& session, QWidget* parent = nullptr);

    RecordForm* form() const { return m_form; }
    /// Puts the cursor in the title, its text selected.
    void focusTitle();
    bool openPart(const QString& id) override;

protected:
    void showFiche(const concertation::Fiche& fiche, QDate today) override;

private:
    void addFields();
    void addDispositifs();
    void refreshSuggestions();

    RecordForm* m_form;
    PartiePanel* m_dispositifs;
};

} // namespace isegorie::ui
