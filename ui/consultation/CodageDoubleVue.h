// Samples coded twice without the coders seeing each other, how far they agree, and where they differ.
#pragma once

#include "core/consultation/CodageAccord.h"
#include "core/consultation/CodageDouble.h"
#include "ui/consultation/CodageGrille.h"
#include "ui/shell/LectureLongue.h"

namespace isegorie::ui {

class CodageDoubleVue : public QWidget {
    Q_OBJECT
public:
    using Demande = std::function<std::optional<consultation::DemandeTextes>()>;
    /// owner: of the actions.
    CodageDoubleVue(Session& session, Demande demande, QWidget* owner, QWidget* parent = nullptr);

    void setConcertation(const QString& id);
    void setPlan(const consultation::PlanCodification& plan) { m_plan = plan; }
    void relire();

    QLineEdit* premier() const { return m_first; }
    QLineEdit* second() const { return m_second; }
    QLineEdit* graine() const { return m_seed; }
    QSpinBox* taille() const { return m_size; }
    DataTable* echantillons() const { return m_samples; }
    DataTable* accords() const { return m_agreements; }
    DataTable* desaccords() const { return m_differences; }
    QLabel* explication() const { return m_words; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const { return !m_loader.isLoading() && !m_drawing->isRunning(); }

Q_SIGNALS:
    void raiseRequested();
    void coder(const isegorie::ui::CodageGrille::Aveugle& echantillon);

private:
    struct Lu {
        consultation::AccordCodage accord;
        QHash<qint64, QString> textes;
    };
    QAction* act(const char* name, const QString& text, const QString& icon,
                 const std::function<void()>& done);
    void makeActions();
    QWidget* makeDraw();
    QWidget* makeResult();
    const consultation::EchantillonDouble* chosen() const;
    consultation::ChampCodage fieldOf(const consultation::EchantillonDouble& sample,
                                      const QString& coder) const;
    void draw();
    void code(int place);
    void showSample();
    void show(const base::Result<Lu>& read);
    void decide(bool yes);
    bool store(const base::Result<storage::Edit>& edit);

    Session& m_session;
    Demande m_demand;
    QWidget* m_owner;
    Loader m_loader;
    LectureLongue* m_drawing;
    QString m_concertation;
    QString m_shown; ///< The sample of the rows in sight.
    consultation::PlanCodification m_plan;
    QList<consultation::EchantillonDouble> m_list;
    RowsModel* m_sampleRows;
    RowsModel* m_agreementRows;
    RowsModel* m_differenceRows;
    InlineMessage* m_message;
    QSpinBox* m_size = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    QLineEdit* m_seed = nullptr;
    DataTable* m_samples = nullptr;
    DataTable* m_agreements = nullptr;
    DataTable* m_differences = nullptr;
    QLabel* m_words = nullptr;
    QList<QAction*> m_actions; ///< In the order of makeActions().
};

} // namespace isegorie::ui
