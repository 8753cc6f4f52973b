// One part of a need (a recruitment, an atelier…) as a small form: a heading, fields, a button to take it
// away.
#pragma once

#include "core/marche/Besoin.h"

#include <QFrame>
#include <QVariant>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace isegorie::ui {

class AmountField;
class InlineMessage;
class OptionalSpinBox;

class AssistantFiche : public QFrame {
    Q_OBJECT
public:
    explicit AssistantFiche(const QString& title, QWidget* parent = nullptr);
    /// Adds what is typed to the need; nothing while it orders nothing yet.
    virtual void addTo(marche::Besoin& besoin) const = 0;
    void focusFirst();
    /// Proposes the level of the concertation; nothing in a part without level.
    virtual void proposeNiveau(marche::NiveauUo niveau){Q_UNUSED(niveau)}

    Q_SIGNALS : void changed();
    void removeRequested();

protected:
    QComboBox* addChoice(const QString& label, const QList<std::pair<int, QString>>& choices);
    OptionalSpinBox* addNumber(const QString& label, int maximum);
    /// A percentage with decimals.
    QLineEdit* addPercent(const QString& label);
    AmountField* addAmount(const QString& label);
    QCheckBox* addCheck(const QString& label);
    /// Hides the field with its label.
    void setFieldShown(QWidget* field, bool shown);

private:
    /// span: of the two columns.
    void place(QWidget* field, const QString& label, int span = 1);

    QGridLayout* m_grid;
    QString m_title;
    QList<std::pair<QWidget*, QLabel*>> m_fields;
    int m_place = 0; ///< The next free cell of the grid.
};

class FicheRecrutement : public AssistantFiche {
    Q_OBJECT
public:
    explicit FicheRecrutement(QWidget* parent = nullptr);
    void addTo(marche::Besoin& besoin) const override;
    void show(const marche::BesoinRecrutement& part);

private:
    void adapt();

    QComboBox* m_mode;
    OptionalSpinBox* m_participants;
    QComboBox* m_zone;
    QComboBox* m_quotas;
    QLineEdit* m_incidence;
    QCheckBox* m_fichier;
};

class FicheContributions : public AssistantFiche {
    Q_OBJECT
public:
    explicit FicheContributions(QWidget* parent = nullptr);
    void addTo(marche::Besoin& besoin) const override;
    void proposeNiveau(marche::NiveauUo niveau) override;
    void show(const marche::BesoinContributions& part);

private:
    OptionalSpinBox* m_nonVides;
    OptionalSpinBox* m_sansReponse;
    QComboBox* m_niveau;
    QCheckBox* m_referentiel;
};

class FicheAtelier : public AssistantFiche {
    Q_OBJECT
public:
    explicit FicheAtelier(QWidget* parent = nullptr);
    void addTo(marche::Besoin& besoin) const override;
    void proposeNiveau(marche::NiveauUo niveau) override;
    void show(const marche::BesoinAtelier& part);

private:
    OptionalSpinBox* m_participants;
    QComboBox* m_niveau;
    OptionalSpinBox* m_jours;
    OptionalSpinBox* m_demiJournees;
};

class FicheDeplacement : public AssistantFiche {
    Q_OBJECT
public:
    explicit FicheDeplacement(QWidget* parent = nullptr);
    void addTo(marche::Besoin& besoin) const override;
    void show(const marche::BesoinDeplacement& part);

private:
    OptionalSpinBox* m_jours;
    AmountField* m_prix;
};

class FicheDefraiement : public AssistantFiche {
    Q_OBJECT
public:
    explicit FicheDefraiement(QWidget* parent = nullptr);
    void addTo(marche::Besoin& besoin) const override;
    void show(const marche::BesoinDefraiement& part);

private:
    OptionalSpinBox* m_participants;
    QComboBox* m_formule;
    QLineEdit* m_marge;
};

} // namespace isegorie::ui
