// Tab « Mentions » of a bon: what the printed order must say, each missing mention under its field.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/BonEdits.h"
#include "ui/marche/BonOnglet.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace isegorie::ui {

class Card;
class InlineMessage;
class RecordForm;

class BonMentionsOnglet : public BonOnglet {
    Q_OBJECT
public:
    explicit BonMentionsOnglet(Session& session, QWidget* parent = nullptr);

    void showBon(const marche::Bon& bon) override;
    void focusFirst() override;
    /// Findings of the bon; those on a mention are shown under its field.
    void setConstats(const base::Constats& constats);
    /// Puts the keyboard where this mention is typed.
    void focusMention(const QString& cle);

Q_SIGNALS:
    void titulaireRequested(const QString& titulaireId);

private:
    Card* addCard(QVBoxLayout* column, const QString& title, const QString& subtitle);
    void makeOrderForm(Card* card);
    void makeExecutionForm(Card* card);
    void makeSignatureForm(Card* card);
    void makePriceCard(Card* card);
    void makeBuyerForm(Card* card);
    RecordForm* newForm(Card* card);
    void markDates(const base::Constats& constats);
    void fillPriceChoices();
    void changeAttribution();
    void changeVersion();
    /// Applied at once when no line changes; else shown first, with what it does to the lines.
    using Changement = std::function<base::Result<marche::ChangementPrix>()>;
    void offer(const Changement& compute);
    RecordForm* formOf(const QString& column) const;

    marche::Bon m_bon;
    QScrollArea* m_scroll;
    QList<RecordForm*> m_forms;
    RecordForm* m_buyer = nullptr;
    QComboBox* m_attribution = nullptr;
    QComboBox* m_version = nullptr;
    QLabel* m_holder = nullptr;
    InlineMessage* m_priceMessage = nullptr;
    InlineMessage* m_frozen;
};

} // namespace isegorie::ui
