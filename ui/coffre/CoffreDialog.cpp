#include "ui/coffre/CoffreDialog.h"

#include "core/coffre/Robustesse.h"
#include "ui/shell/InlineMessage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using coffre::Robustesse;
using coffre::Secret;

namespace {

QString wordOf(Robustesse level) {
    switch (level) {
    case Robustesse::Courte:
        return CoffreDialog::tr("Trop courte : %1 caractères au moins.").arg(coffre::kLeastPassphrase);
    case Robustesse::Faible:
        return CoffreDialog::tr("Faible : ajoutez des mots sans rapport entre eux.");
    case Robustesse::Moyenne:
        return CoffreDialog::tr("Moyenne : un mot de plus la rendrait bonne.");
    case Robustesse::Bonne:
        return CoffreDialog::tr("Bonne.");
    case Robustesse::Forte:
        break;
    }
    return CoffreDialog::tr("Très bonne.");
}

} // namespace

CoffreDialog::CoffreDialog(Session& session, CoffreSession& coffre, Usage usage, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_coffre(coffre),
      m_usage(usage),
      m_message(new InlineMessage(this)) {
    setObjectName(QStringLiteral("coffre-dialogue"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space());
    addTexts(column);
    if (usage != Usage::Creer)
        m_old = addPassphrase(column,
                              usage == Usage::Ouvrir ? tr("Phrase secrète") : tr("Phrase secrète actuelle"),
                              QStringLiteral("coffre-phrase"));
    if (usage != Usage::Ouvrir) {
        m_fresh = addPassphrase(column,
                                usage == Usage::Creer ? tr("Phrase secrète") : tr("Nouvelle phrase secrète"),
                                QStringLiteral("coffre-nouvelle"));
        addStrength(column);
        m_again = addPassphrase(column, tr("La même, encore une fois"), QStringLiteral("coffre-encore"));
    }
    addButtons(column);
    showStrength();
}

void CoffreDialog::ask(Session& session, CoffreSession& coffre, QWidget* parent) {
    const CoffreSession::Etat etat = coffre.etat();
    if (etat != CoffreSession::Etat::Absent && etat != CoffreSession::Etat::Verrouille)
        return;
    const Usage usage = etat == CoffreSession::Etat::Absent ? Usage::Creer : Usage::Ouvrir;
    (new CoffreDialog(session, coffre, usage, parent))->open();
}

void CoffreDialog::addTexts(QVBoxLayout* column) {
    QString text;
    switch (m_usage) {
    case Usage::Creer:
        setWindowTitle(tr("Créer le coffre"));
        text = tr(
            "Noms, contacts et réponses des candidats sont chiffrés avec une clé que cette phrase protège. "
            "Elle "
            "n’est enregistrée nulle part et personne ne peut la retrouver : gardez-la où votre service "
            "garde "
            "ses mots de passe. Quatre ou cinq mots sans rapport entre eux se retiennent mieux qu’un mot de "
            "passe compliqué.");
        break;
    case Usage::Ouvrir:
        setWindowTitle(tr("Ouvrir le coffre"));
        text =
            tr("Les données des candidats se lisent jusqu’à ce que vous verrouilliez le coffre ou fermiez la "
               "base.");
        break;
    case Usage::Changer:
        setWindowTitle(tr("Changer la phrase secrète"));
        text =
            tr("Les données ne sont pas chiffrées à nouveau : seule la phrase qui protège leur clé change. "
               "L’ancienne n’ouvre plus rien.");
        break;
    }
    setAccessibleName(windowTitle());
    auto* title = new QLabel(windowTitle(), this);
    Theme::setRole(title, "title");
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setMinimumWidth(460);
    Theme::setRole(words, "muted");
    column->addWidget(title);
    column->addWidget(words);
}

QLineEdit* CoffreDialog::addPassphrase(QVBoxLayout* column, const QString& label, const QString& objectName) {
    auto* text = new QLabel(label, this);
    Theme::setRole(text, "strong");
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(label);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    text->setBuddy(edit);
    column->addWidget(text);
    column->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &CoffreDialog::showStrength);
    return edit;
}

void CoffreDialog::addStrength(QVBoxLayout* column) {
    m_strength = new QProgressBar(this);
    m_strength->setRange(0, int(Robustesse::Forte));
    m_strength->setTextVisible(false);
    m_strength->setAccessibleName(tr("Robustesse de la phrase secrète"));
    m_strengthText = new QLabel(this);
    Theme::setRole(m_strengthText, "small");
    column->addWidget(m_strength);
    column->addWidget(m_strengthText);
}

void CoffreDialog::addButtons(QVBoxLayout* column) {
    auto* visible = new QCheckBox(tr("Montrer ce que je tape"), this);
    connect(visible, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit* edit : {m_old, m_fresh, m_again})
            if (edit)
                edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    column->addWidget(visible);
    m_remember = new QCheckBox(tr("Garder la clé dans le trousseau de cet ordinateur"), this);
    m_remember->setObjectName(QStringLiteral("coffre-trousseau"));
    m_remember->setToolTip(
        tr("Votre session ouvrira alors le coffre sans demander la phrase. À ne cocher que sur un "
           "poste qui n’est qu’à vous."));
    m_remember->setVisible(m_usage != Usage::Changer);
    column->addWidget(m_remember);
    column->addWidget(m_message);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Calcul de la clé"));
    m_busy->hide();
    column->addWidget(m_busy);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Renoncer"), this);
    cancel->setToolTip(tr("Fermer sans rien changer (Échap)"));
    m_confirm = new QPushButton(windowTitle(), this);
    m_confirm->setObjectName(QStringLiteral("coffre-confirmer"));
    m_confirm->setToolTip(tr("%1 (Entrée)").arg(windowTitle()));
    m_confirm->setDefault(true);
    Theme::setRole(m_confirm, "primary");
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    column->addSpacing(Theme::space());
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &CoffreDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &CoffreDialog::confirm);
}

void CoffreDialog::showStrength() {
    if (!m_confirm)
        return;
    const bool old = !m_old || !m_old->text().isEmpty();
    bool fresh = true;
    if (m_fresh) {
        const Robustesse level = coffre::robustesse(m_fresh->text());
        m_strength->setValue(int(level));
        m_strengthText->setText(wordOf(level));
        fresh = level != Robustesse::Courte && !m_again->text().isEmpty();
    }
    m_confirm->setEnabled(!m_working && old && fresh);
}

void CoffreDialog::confirm() {
    if (m_fresh && m_fresh->text() != m_again->text()) {
        m_message->setMessage(Tone::Danger, tr("Les deux phrases diffèrent : tapez la même deux fois."));
        m_again->setFocus();
        m_again->selectAll();
        return;
    }
    m_message->clear();
    setBusy(true);
    const auto done = [guard = QPointer<CoffreDialog>(this)](const base::Status& status) {
        if (guard)
            guard->ended(status);
    };
    switch (m_usage) {
    case Usage::Creer:
        return m_coffre.create(Secret::fromText(m_fresh->text()), done);
    case Usage::Ouvrir:
        return m_coffre.unlock(Secret::fromText(m_old->text()), done);
    case Usage::Changer:
        return m_coffre.changePassphrase(Secret::fromText(m_old->text()), Secret::fromText(m_fresh->text()),
                                         done);
    }
}

void CoffreDialog::ended(const base::Status& status) {
    setBusy(false);
    if (!status) {
        m_message->setErreur(status.error());
        QLineEdit* first = m_old ? m_old : m_fresh;
        first->setFocus();
        first->selectAll();
        return;
    }
    if (m_remember->isChecked())
        m_coffre.rememberKey(true, [&session = m_session](const base::Status& kept) {
            // Said, not hidden: the passphrase will be asked again.
            session.notify(base::Constat::Niveau::Information,
                           kept ? tr("La clé du coffre est dans le trousseau de cet ordinateur.")
                                : kept.error().texte());
        });
    if (m_usage == Usage::Changer)
        m_session.notify(base::Constat::Niveau::Information, tr("La phrase secrète est changée."));
    accept();
}

void CoffreDialog::setBusy(bool busy) {
    m_working = busy;
    for (QLineEdit* edit : {m_old, m_fresh, m_again})
        if (edit)
            edit->setEnabled(!busy);
    m_busy->setVisible(busy);
    showStrength();
}

void CoffreDialog::reject() {
    if (!m_working) // what has begun ends in a second
        QDialog::reject();
}

} // namespace isegorie::ui
