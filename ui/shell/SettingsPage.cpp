#include "ui/shell/SettingsPage.h"

#include "ui/shell/Card.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Preferences.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kReadingWidth = 760;

void addLabelled(QVBoxLayout* layout, const QString& text, QWidget* editor, const QString& help) {
    auto* label = new QLabel(text);
    label->setBuddy(editor);
    Theme::setRole(label, "strong");
    editor->setAccessibleName(text);
    editor->setAccessibleDescription(help);
    layout->addWidget(label);
    layout->addWidget(editor);
    if (!help.isEmpty()) {
        auto* hint = new QLabel(help);
        hint->setWordWrap(true);
        Theme::setRole(hint, "small");
        layout->addWidget(hint);
    }
    layout->addSpacing(Theme::space());
}

} // namespace

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_author(new QLineEdit(this)),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_message(new InlineMessage(this)) {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this));
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(Theme::pageMargins());
    auto* column = new QWidget(content);
    column->setMaximumWidth(kReadingWidth);
    row->addWidget(column, 1);
    row->addStretch();
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::space(2));
    m_layout->addWidget(m_message);
    m_layout->addWidget(makeLocalSettings());
    m_layout->addStretch();
}

QWidget* SettingsPage::makeLocalSettings() {
    auto* card = new Card(tr("Sur ce poste"), this);
    m_author->setText(preferences::author());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(preferences::language()));
    m_theme->addItem(tr("Comme le système"), int(Theme::Mode::System));
    m_theme->addItem(tr("Clair"), int(Theme::Mode::Light));
    m_theme->addItem(tr("Sombre"), int(Theme::Mode::Dark));
    addLabelled(card->body(), tr("Votre nom"), m_author,
                tr("Il signe vos modifications dans l’historique des fiches."));
    addLabelled(card->body(), tr("Langue de l’interface"), m_language,
                tr("Les documents produits restent en français."));
    addLabelled(card->body(), tr("Thème"), m_theme, {});
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        if (m_author->text().trimmed() == preferences::author())
            return;
        preferences::setAuthor(m_author->text());
        offerRestart();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        if (m_language->currentData().toString() == preferences::language())
            return;
        preferences::setLanguage(m_language->currentData().toString());
        offerRestart();
    });
    connect(m_theme, &QComboBox::activated, this,
            [this] { preferences::setTheme(Theme::Mode(m_theme->currentData().toInt())); });
    return card;
}

void SettingsPage::addSection(const SettingsSection& section) {
    auto* card = new Card(section.title, this);
    card->header()->setSubtitle(section.subtitle);
    card->body()->addWidget(section.widget);
    m_layout->insertWidget(m_layout->count() - 1, card);
}

void SettingsPage::offerRestart() {
    m_message->clear();
    m_message->setMessage(Tone::Info, tr("Le changement prend effet au prochain démarrage."));
    connect(m_message->addButton(tr("Redémarrer maintenant"), true), &QPushButton::clicked, this,
            &SettingsPage::restartRequested);
}

QString SettingsPage::title() const {
    return tr("Réglages");
}

QIcon SettingsPage::icon() const {
    return Theme::icon(QStringLiteral("settings"));
}

void SettingsPage::refresh(const QStringList& tables) {
    Q_UNUSED(tables)
    m_theme->setCurrentIndex(m_theme->findData(int(preferences::theme())));
}

} // namespace isegorie::ui
