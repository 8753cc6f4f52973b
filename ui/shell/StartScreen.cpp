#include "ui/shell/StartScreen.h"

#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/SessionState.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kMessageWidth = 640;

} // namespace

StartScreen::StartScreen(QAction* create, QAction* open, QAction* demo, QWidget* parent)
    : QWidget(parent),
      m_message(new InlineMessage(this)),
      m_state(
          new EmptyState(QStringLiteral("concertation"), tr("Bienvenue dans Iségorie"),
                         tr("Une base est un fichier .isegorie : elle contient vos concertations, vos bons "
                            "de commande et leurs livrables. Elle reste sur votre poste."),
                         this)),
      m_recent(new QWidget(this)),
      m_recentLayout(new QVBoxLayout(m_recent)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    // Between stretches, not aligned: an aligned text gets the height of its widest line.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_message, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_state, 1);
    m_message->setMaximumWidth(kMessageWidth);
    m_message->setClosable(true);
    m_state->addAction(create);
    m_state->addAction(open);
    if (demo)
        m_state->addAction(demo);
    m_recentLayout->setSpacing(2);
    m_state->addWidget(m_recent);
    refreshRecent();
}

void StartScreen::refreshRecent() {
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = recentBases();
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto* title = new QLabel(tr("Bases récentes"), m_recent);
    title->setContentsMargins(0, Theme::space(2), 0, 0);
    Theme::setRole(title, "strong");
    m_recentLayout->addWidget(title, 0, Qt::AlignHCenter);
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* button =
            new QPushButton(tr("%1 — %2").arg(file.completeBaseName(), file.dir().dirName()), m_recent);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleName(tr("Ouvrir %1").arg(file.completeBaseName()));
        Theme::setRole(button, "link");
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recentLayout->addWidget(button, 0, Qt::AlignHCenter);
    }
}

} // namespace isegorie::ui
