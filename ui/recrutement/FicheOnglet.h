// What a recruitment is: panel, zone, period, the order that pays it, payments to participants.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"

namespace isegorie::ui {

class PlanChange;
class RecordForm;

class FicheOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit FicheOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("fiche"); }
    QString titre() const override { return tr("Fiche"); }
    void focusFirst() override;
    RecordForm* form() const { return m_form; }

protected:
    void refresh() override;

private:
    void addFields();
    base::Result<storage::Edit> write(const QString& id, const QString& column, const QVariant& value) const;
    void fillBons();

    RecordForm* m_form;
    PlanChange* m_change;
};

} // namespace isegorie::ui
