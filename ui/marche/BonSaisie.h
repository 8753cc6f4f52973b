// Adding a line by typing: a code in any spelling or words of its label, with completion; « 1.8.1 × 3 » gives
// the quantity too. Return adds.
#pragma once

#include "core/marche/BonLignes.h"
#include "core/marche/UniteOeuvre.h"
#include "core/marche/VersionPrix.h"

#include <QWidget>

#include <optional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace isegorie::ui {

class BonUoModel;
class InlineMessage;

class BonSaisie : public QWidget {
    Q_OBJECT
public:
    explicit BonSaisie(QWidget* parent = nullptr);
    void setLot(int lot);
    /// Level of the concertation: proposed first where a code leaves the level open.
    void setNiveau(std::optional<marche::NiveauUo> niveau);
    void setPrix(const QList<marche::Prix>& prix);
    void setErreur(const base::Erreur& erreur);
    /// Empties the fields: the line was added.
    void accepted();
    void focusCode();
    QLineEdit* codeEdit() const { return m_code; }
    QLineEdit* quantityEdit() const { return m_quantity; }
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void requested(const isegorie::marche::LigneDemandee& ligne);

private:
    void followCompleter();
    QList<const marche::UniteOeuvre*> levelFirst(QList<const marche::UniteOeuvre*> candidates) const;
    void complete(const QString& typed);
    void submit();
    void choose(const QString& code);
    /// What the user may have meant, one button each.
    void propose(const QString& message, const QList<const marche::UniteOeuvre*>& candidates);
    base::Result<base::Fraction> quantity() const;

    int m_lot = 0;
    std::optional<marche::NiveauUo> m_niveau;
    bool m_submitted = false; ///< Since the last key: the popup's Return must not submit again.
    QString m_left;           ///< Text of the code before the popup wrote into it.
    BonUoModel* m_prices;
    QLineEdit* m_code;
    QLineEdit* m_quantity;
    QCompleter* m_completer;
    QStringListModel* m_completions;
    InlineMessage* m_message;
};

} // namespace isegorie::ui
