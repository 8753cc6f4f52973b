// Entering an invoice inline: number, date, one amount a line (what was admitted and not yet invoiced is
// proposed).
#pragma once

#include "core/marche/SuiviBon.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace isegorie::ui {

class AmountField;
class DateField;
class InlineMessage;

class FactureSaisie : public QFrame {
    Q_OBJECT
public:
    using Store = std::function<base::Status(const marche::NouvelleFacture&)>;

    explicit FactureSaisie(QWidget* parent = nullptr);
    void setStore(Store store) { m_store = std::move(store); }
    void start(const marche::SuiviBon& suivi);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Champ {
        QString ligneId;
        AmountField* amount;
    };

    void fillLines(const marche::SuiviBon& suivi);
    base::Result<marche::NouvelleFacture> read() const;
    void showTotal();
    void confirm();

    QString m_bonId;
    Store m_store;
    QLineEdit* m_numero;
    DateField* m_date;
    QWidget* m_lines;
    QGridLayout* m_grid;
    QLabel* m_total;
    InlineMessage* m_message;
    QPushButton* m_save;
    QList<Champ> m_champs;
};

} // namespace isegorie::ui
