// What the table does not show of the chosen criterion or category: price, reference population, spellings,
// subtotal.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/shell/Card.h"
#include "ui/shell/Session.h"

class QPushButton;

namespace isegorie::ui {

class InlineMessage;
class RecordForm;

class PlanFiche : public Card {
    Q_OBJECT
public:
    explicit PlanFiche(Session& session, QWidget* parent = nullptr);

    /// The chosen row of the plan; both null: nothing is shown.
    void setChoix(const recrutement::Plan& plan, const recrutement::Critere* critere,
                  const recrutement::Categorie* categorie);
    RecordForm* critereForm() const { return m_critere; }

private:
    void makeCritere();
    void makeCategorie();
    void fillReferences(const recrutement::Critere& critere);
    void showReference(const recrutement::Critere& critere);
    QWidget* makeReferenceButtons();
    void openReference(bool nouvelle);
    QVariantMap readCritere(const QString& id) const;
    QVariantMap readCategorie(const QString& id) const;
    base::Result<storage::Edit> writeCritere(const QString& id, const QString& column,
                                             const QVariant& value) const;
    base::Result<storage::Edit> writeCategorie(const QString& id, const QString& column,
                                               const QVariant& value) const;

    Session& m_session;
    QString m_recrutementId;
    QString m_references; ///< Criterion and criteria's references last offered.
    RecordForm* m_critere;
    RecordForm* m_categorie;
    InlineMessage* m_source;
    QPushButton* m_changeReference = nullptr;
};

} // namespace isegorie::ui
