// The public draw in three steps: the commitment that is published, the seed of a third party, the minutes.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/recrutement/TirageLu.h"

#include <optional>

class QAction;
class QLabel;
class QLineEdit;

namespace isegorie::ui {

class BonInvite;
class InlineMessage;

class TiragePublic : public QWidget {
    Q_OBJECT
public:
    TiragePublic(const RecrutementContexte& contexte, RecrutementOnglet* onglet);

    /// The draw that stands in the base, with its minutes once they are read; without one, what was computed
    /// and may be committed to. `passes`: cancelled ones, latest first.
    void show(const std::optional<recrutement::TirageEnregistre>& stands, const TirageLuPtr& tirage,
              const QList<recrutement::TirageEnregistre>& passes);

    QLineEdit* graine() const { return m_seed; }

private:
    void makeActions();
    QWidget* makeSeed();
    void commit();
    void record();
    void designate();
    void cancel();
    void exportPdf();
    void exportJson();
    void showFacts();
    /// Makes an edit off the UI thread with a coffre of its own, then applies it here.
    using Make = std::function<base::Result<storage::Edit>(const storage::Database&, const coffre::Coffre&)>;
    void make(const QString& title, Make make);

    RecrutementContexte m_contexte;
    RecrutementOnglet* m_onglet;
    std::optional<recrutement::TirageEnregistre> m_stands;
    TirageLuPtr m_tirage;
    bool m_working = false;
    QLabel* m_text;
    QLineEdit* m_hash;
    QWidget* m_hashRow;
    QLineEdit* m_seed = nullptr;
    QWidget* m_seedRow = nullptr;
    QLabel* m_past;
    InlineMessage* m_message;
    BonInvite* m_ask;
    QAction* m_commit = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_designate = nullptr;
    QAction* m_pdf = nullptr;
    QAction* m_json = nullptr;
    QAction* m_cancel = nullptr;
};

} // namespace isegorie::ui
