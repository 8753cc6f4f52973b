// « Ajouter à un bon de commande » : which draft, how many, with or without file. Return adds, Escape gives
// up; a refusal is shown in place.
#pragma once

#include "core/marche/BonLecture.h"
#include "core/marche/UniteOeuvre.h"
#include "ui/shell/Session.h"

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace isegorie::ui {

class InlineMessage;

class CatalogueAjout : public QFrame {
    Q_OBJECT
public:
    explicit CatalogueAjout(Session& session, QWidget* parent = nullptr);

    /// Opens the panel for this UO.
    void ask(const marche::UniteOeuvre& unite);
    /// Another UO is on screen: the panel closes, and what was said of the first with it.
    void forget();
    /// Bons or their lines changed.
    void refresh();
    bool isAsking() const { return m_unite && !isHidden(); }
    QComboBox* bonChoice() const { return m_bon; }
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    /// The line is in the bon.
    void added(const QString& bonId, const QString& sentence);
    /// There is no draft of the lot.
    void bonRequested(int lot);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void fillBons();
    void showPrice();
    void add();
    void giveUp();

    Session& m_session;
    const marche::UniteOeuvre* m_unite = nullptr;
    QString m_lastBon; ///< Proposed for the next UO too.
    QLabel* m_title;
    QComboBox* m_bon;
    QLineEdit* m_quantity;
    QCheckBox* m_withoutFile;
    QLabel* m_price;
    InlineMessage* m_message;
    QWidget* m_fields;
    QPushButton* m_add;
    QPushButton* m_new;
    QPointer<QWidget> m_focusBefore;
};

} // namespace isegorie::ui
