// The terms of a price revision as fields: formula, the two values of the index, rounding, date, initial
// prices.
#pragma once

#include "core/marche/Revision.h"
#include "core/marche/VersionPrix.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace isegorie::ui {

class DateField;

class RevisionForm : public QWidget {
    Q_OBJECT
public:
    struct Saisie {
        marche::DemandeRevision demande;
        QDate dateEffet;
        QString initialeId; ///< Empty: the latest imported version before the day.
    };

    explicit RevisionForm(QWidget* parent = nullptr);

    /// What may be revised, latest first; the choice holds.
    void setVersions(const QList<marche::VersionPrix>& versions);
    /// Fills the fields; an index of zero or without month stays empty: it has to be typed.
    void propose(const Saisie& saisie);
    /// The first field that cannot be read, by its label; fields with unreadable text are marked.
    base::Result<Saisie> read();
    /// The formula with what is typed so far, for the time before it can be computed.
    QStringList etapes() const;
    void focusFirst();

    QLineEdit* a() const { return m_a; }
    QLineEdit* b() const { return m_b; }
    QLineEdit* indice(bool initial) const { return initial ? m_s0 : m_s; }
    QLineEdit* mois(bool initial) const { return initial ? m_moisS0 : m_moisS; }
    QComboBox* arrondi() const { return m_arrondi; }
    DateField* date() const { return m_date; }

Q_SIGNALS:
    void changed();

private:
    void place(QWidget* field, const QString& label, int row, int column, int span = 1);
    QLineEdit* addText(const QString& label, const QString& example, int row, int column);
    QComboBox* addCombo(const QString& label, int row, int column, int span = 1);
    base::Result<qint64> number(QLineEdit* edit, int decimals, qint64 maximum) const;
    base::Result<marche::ValeurIndice> index(QLineEdit* value, QLineEdit* month) const;
    base::Result<QDate> month(QLineEdit* edit) const;

    QGridLayout* m_grid;
    QComboBox* m_initiale;
    DateField* m_date;
    QLineEdit* m_nom;
    QLineEdit* m_a;
    QLineEdit* m_b;
    QLineEdit* m_s0;
    QLineEdit* m_moisS0;
    QLineEdit* m_s;
    QLineEdit* m_moisS;
    QComboBox* m_arrondi;
    QSpinBox* m_decimales;
};

} // namespace isegorie::ui
