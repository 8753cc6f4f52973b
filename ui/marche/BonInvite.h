// An act asked inline instead of in a dialog: question, consequence, the few fields that it needs. Return
// confirms, Escape gives up; a refusal is shown in place.
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "core/base/Montant.h"

#include <QDate>
#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace isegorie::ui {

class AmountField;
class ConstatList;
class DateField;
class InlineMessage;

class BonInvite : public QFrame {
    Q_OBJECT
public:
    struct Demande {
        QString question;
        QString consequence = {};
        QString bouton;                  ///< "Notifier"
        QString date = {};               ///< Label of the date; empty = not asked. Today is proposed.
        QString texte = {};              ///< Label of a text; empty = not asked.
        QString quantite = {};           ///< Label of a quantity; empty = not asked.
        QString montant = {};            ///< Label of an amount; empty = not asked. May stay empty.
        QStringList autresMontants = {}; ///< Labels of two more at most.
        QString texteInitial = {};       ///< Proposed.
        QString quantiteInitiale = {};
        QDate dateInitiale = {};
        bool dateFacultative = false; ///< An empty date is an answer.
        QString choix = {};           ///< Text of a box to tick; empty = not asked.
        bool choixInitial = false;
        base::Constats constats = {}; ///< What to know before the answer.
        /// The question where it depends on the date: asked again at each change.
        std::function<QString(QDate)> questionDu = {};
    };
    struct Reponse {
        QDate date;
        QString texte;
        base::Fraction quantite;
        base::Montant montant;
        QList<base::Montant> autresMontants; ///< As many as were asked.
        bool choix = false;
    };
    /// What the confirmation does; an Erreur keeps the question open.
    using Acte = std::function<base::Status(const Reponse&)>;

    explicit BonInvite(QWidget* parent = nullptr);
    void ask(const Demande& demande, Acte acte);
    void giveUp();
    bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Champ {
        QWidget* row = nullptr;
        QLabel* label = nullptr;
    };
    Champ addField(QWidget* editor);
    QLayout* makeButtons();
    void setField(const Champ& champ, QWidget* editor, const QString& label);
    base::Status readAmounts(Reponse& reponse) const;
    base::Result<Reponse> read() const;
    void confirm();
    void askAgain();

    Demande m_demande;
    Acte m_acte;
    QLabel* m_question;
    QLabel* m_consequence;
    ConstatList* m_constats;
    QLineEdit* m_quantite;
    DateField* m_date;
    AmountField* m_montant;
    QList<AmountField*> m_autres;
    QLineEdit* m_texte;
    QCheckBox* m_choix;
    Champ m_quantiteChamp, m_dateChamp, m_montantChamp, m_texteChamp;
    QList<Champ> m_autresChamps;
    InlineMessage* m_refus;
    QPushButton* m_oui;
    QPointer<QWidget> m_focusBefore;
};

} // namespace isegorie::ui
