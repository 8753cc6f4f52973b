#include "ui/coffre/CoffreBarre.h"

#include "ui/coffre/CoffreDialog.h"
#include "ui/coffre/ConservationDialog.h"
#include "ui/shell/Buttons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace isegorie::ui {

using Etat = CoffreSession::Etat;

namespace {

constexpr int kIcon = 18;

QString textOf(const CoffreSession& coffre) {
    switch (coffre.etat()) {
    case Etat::Inutilisable:
        return coffre.erreur()->texte();
    case Etat::Absent:
        return CoffreBarre::tr("Pas encore de coffre : il en faut un pour importer des candidats.");
    case Etat::Verrouille:
        return CoffreBarre::tr("Coffre verrouillé : les candidats ne se lisent pas.");
    case Etat::Occupe:
        return CoffreBarre::tr("Calcul de la clé…");
    case Etat::Ouvert:
        break;
    }
    return CoffreBarre::tr("Coffre ouvert : les candidats se lisent sur ce poste.");
}

} // namespace

CoffreBarre::CoffreBarre(Session& session, CoffreSession& coffre, QWidget* page, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_coffre(coffre),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)) {
    Theme::setRole(this, "card");
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(2), Theme::space(), Theme::space(), Theme::space());
    row->setSpacing(Theme::space());
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    makeActions(page);
    for (QAction* action : {m_create, m_open, m_lock}) {
        auto* button =
            new ActionButton(action, action == m_lock ? ButtonRole::Quiet : ButtonRole::Normal, this);
        row->addWidget(button);
        connect(action, &QAction::changed, button,
                [action, button] { button->setVisible(action->isVisible()); });
    }
    row->addWidget(menuButton({m_keeping, m_change, m_forget}, tr("Autres actions sur le coffre"), this));
    connect(&coffre, &CoffreSession::etatChanged, this, &CoffreBarre::showEtat);
    connect(&Theme::instance(), &Theme::changed, this, &CoffreBarre::showEtat);
    showEtat();
}

void CoffreBarre::makeActions(QWidget* page) {
    m_create =
        makeAction(page, QStringLiteral("coffre.creer"), tr("Créer le coffre"), QStringLiteral("lock"));
    m_open = makeAction(page, QStringLiteral("coffre.ouvrir"), tr("Ouvrir le coffre"), QStringLiteral("lock"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_lock = makeAction(page, QStringLiteral("coffre.verrouiller"), tr("Verrouiller le coffre"),
                        QStringLiteral("lock"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_change = makeAction(page, QStringLiteral("coffre.phrase"), tr("Changer la phrase secrète du coffre"),
                          QStringLiteral("edit"));
    m_forget = makeAction(page, QStringLiteral("coffre.oublier"),
                          tr("Oublier la clé gardée dans le trousseau"), QStringLiteral("trash"));
    m_keeping = makeAction(page, QStringLiteral("coffre.conservation"),
                           tr("Conservation et purge des données personnelles"), QStringLiteral("clock"));
    m_create->setIconText(tr("Créer…"));
    m_open->setIconText(tr("Ouvrir…"));
    m_lock->setIconText(tr("Verrouiller"));
    const auto ask = [this] { CoffreDialog::ask(m_session, m_coffre, window()); };
    connect(m_create, &QAction::triggered, this, ask);
    connect(m_open, &QAction::triggered, this, ask);
    connect(m_lock, &QAction::triggered, &m_coffre, &CoffreSession::lock);
    connect(m_change, &QAction::triggered, this, [this] {
        (new CoffreDialog(m_session, m_coffre, CoffreDialog::Usage::Changer, window()))->open();
    });
    connect(m_keeping, &QAction::triggered, this,
            [this] { (new ConservationDialog(m_session, m_coffre, window()))->open(); });
    connect(m_forget, &QAction::triggered, this, &CoffreBarre::forgetKey);
}

void CoffreBarre::showEtat() {
    const Etat etat = m_coffre.etat();
    const bool writable = !m_session.isReadOnly();
    const QString icon = etat == Etat::Ouvert ? QStringLiteral("eye") : QStringLiteral("lock");
    m_icon->setPixmap(Theme::icon(icon, Token::TextMuted).pixmap(kIcon, kIcon));
    m_text->setText(textOf(m_coffre));
    const auto offer = [](QAction* action, bool offered) {
        action->setVisible(offered);
        action->setEnabled(offered);
    };
    offer(m_create, etat == Etat::Absent && writable);
    offer(m_open, etat == Etat::Verrouille);
    offer(m_lock, etat == Etat::Ouvert);
    m_change->setEnabled((etat == Etat::Ouvert || etat == Etat::Verrouille) && writable);
    m_forget->setEnabled(etat == Etat::Ouvert || etat == Etat::Verrouille);
}

void CoffreBarre::forgetKey() {
    m_coffre.rememberKey(false, [&session = m_session](const base::Status& gone) {
        session.notify(base::Constat::Niveau::Information,
                       gone ? tr("Le trousseau n’a plus la clé du coffre : la phrase sera demandée.")
                            : gone.error().texte());
    });
}

CoffreMessage::CoffreMessage(Session& session, CoffreSession& coffre, const QString& what, QWidget* parent)
    : InlineMessage(parent), m_session(session), m_coffre(coffre), m_what(what) {
    connect(&coffre, &CoffreSession::etatChanged, this, &CoffreMessage::showEtat);
    showEtat();
}

void CoffreMessage::showEtat() {
    const Etat etat = m_coffre.etat();
    clear();
    if (etat == Etat::Ouvert || etat == Etat::Occupe)
        return;
    if (etat == Etat::Inutilisable)
        return setErreur(*m_coffre.erreur());
    const bool absent = etat == Etat::Absent;
    setMessage(Tone::Info, absent ? tr("%1 une fois le coffre créé.").arg(m_what)
                                  : tr("%1 une fois le coffre ouvert.").arg(m_what));
    if (absent && m_session.isReadOnly())
        return;
    QPushButton* button = addButton(absent ? tr("Créer le coffre…") : tr("Ouvrir le coffre…"), true);
    connect(button, &QPushButton::clicked, this,
            [this] { CoffreDialog::ask(m_session, m_coffre, window()); });
}

} // namespace isegorie::ui
