#include "ui/shell/HelpPage.h"

#include "core/base/Typographie.h"
#include "ui/shell/FoldText.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

namespace isegorie::ui {

namespace {

const QString kIndex = QStringLiteral("index");
const QString kShortcutTopic = QStringLiteral("raccourcis");

QString readTopic(const QString& topic) {
    QFile file(QStringLiteral(":/aide/fr/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first heading of the page.
QString headingOf(const QString& markdown) {
    return markdown.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

/// Markdown gives structure; this gives air, and tables with thin lines.
void layOut(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        format.setTopMargin(level == 1 ? 0 : level > 1 ? 20 : inTable ? 0 : 4);
        format.setBottomMargin(level > 0 ? 8 : inTable ? 0 : 4);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Theme::color(Token::Border));
        format.setCellPadding(6);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

} // namespace

HelpPage::HelpPage(Session& session, QWidget* parent)
    : Page(session, parent), m_list(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_list);
    layout->addWidget(m_text, 1);
    m_list->setAccessibleName(tr("Sommaire de l’aide"));
    m_list->setFixedWidth(272);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(base::typographie(headingOf(readTopic(topic))), m_list);
        item->setData(Qt::UserRole, topic);
        item->setToolTip(item->text());
    }
    m_text->setAccessibleName(tr("Aide"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Theme::space(3));
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.isRelative())
            openRecord(url.path().section(QLatin1Char('.'), 0, 0));
        else
            QDesktopServices::openUrl(url);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { showTopic(m_topic); });
    openRecord(kIndex);
}

QString HelpPage::title() const {
    return tr("Aide");
}

QIcon HelpPage::icon() const {
    return Theme::icon(QStringLiteral("help"));
}

QStringList HelpPage::topics() {
    return {kIndex,
            QStringLiteral("tableau"),
            QStringLiteral("concertations"),
            QStringLiteral("bons"),
            QStringLiteral("recrutement"),
            QStringLiteral("contributions"),
            QStringLiteral("catalogue"),
            QStringLiteral("accord"),
            QStringLiteral("sauvegardes"),
            QStringLiteral("commandes"),
            QStringLiteral("reglages"),
            kShortcutTopic,
            QStringLiteral("a-propos")};
}

bool HelpPage::openRecord(const QString& recordId) {
    const qsizetype wanted = topics().indexOf(recordId);
    const int row = int(wanted < 0 ? 0 : wanted);
    if (m_list->currentRow() == row)
        showTopic(topics().at(row));
    m_list->setCurrentRow(row);
    return wanted >= 0;
}

void HelpPage::setShortcuts(const QList<QAction*>& actions) {
    m_shortcuts.clear();
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        m_shortcuts += QStringLiteral("| %1 | %2 |\n").arg(keys, text);
    }
    if (m_topic == kShortcutTopic)
        showTopic(m_topic);
}

QString HelpPage::markdownOf(const QString& topic) const {
    QString markdown = readTopic(topic);
    markdown.replace(QStringLiteral("@VERSION@"), QStringLiteral(ISEGORIE_VERSION));
    if (topic == kShortcutTopic && !m_shortcuts.isEmpty())
        markdown += QStringLiteral("\n\n## %1\n\n| %2 | %3 |\n|---|---|\n")
                        .arg(tr("Disponibles maintenant"), tr("Touches"), tr("Commande")) +
                    m_shortcuts;
    return markdown;
}

void HelpPage::showTopic(const QString& topic) {
    m_topic = topic;
    m_text->setMarkdown(base::typographie(markdownOf(topic)));
    layOut(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

QList<PaletteEntry> HelpPage::search(const QString& text) const {
    QList<PaletteEntry> found;
    const QString wanted = foldText(text);
    for (const QString& topic : topics()) {
        const QString markdown = readTopic(topic);
        if (foldText(markdown).contains(wanted))
            found.append({base::typographie(headingOf(markdown)), tr("Aide"), key(), topic});
    }
    return found;
}

} // namespace isegorie::ui
