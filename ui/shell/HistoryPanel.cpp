#include "ui/shell/HistoryPanel.h"

#include "core/base/Typographie.h"
#include "core/storage/HistoryWords.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kEntries = 300;

QString colored(Token token, const QString& html) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(Theme::color(token).name(), html);
}

QString paragraph(const QString& html, int above) {
    return QStringLiteral("<p style=\"margin:%1px 0 2px 0\">%2</p>").arg(above).arg(html);
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent) : QFrame(parent), m_text(new QTextBrowser(this)) {
    Theme::setRole(this, "panel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(), Theme::space(), Theme::space());
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Historique"), this);
    Theme::setRole(title, "heading");
    head->addWidget(title, 1);
    auto* close = new QToolButton(this);
    close->setIcon(Theme::icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Fermer l’historique"));
    close->setToolTip(tr("Fermer l’historique (Ctrl+H)"));
    head->addWidget(close);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; padding: 0; }"));
    m_text->setAccessibleName(tr("Historique de la fiche"));
    m_text->setTabChangesFocus(true);
    setMinimumWidth(280);
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { render(); });
}

void HistoryPanel::setSession(Session* session) {
    m_session = session;
    m_recordId.clear();
    if (session)
        connect(session, &Session::changed, this, [this] { render(); });
}

void HistoryPanel::setRecord(const QString& recordId) {
    m_recordId = recordId;
    render();
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    render();
}

void HistoryPanel::render() {
    if (!isVisible() || !m_session)
        return;
    if (m_recordId.isEmpty()) {
        m_text->setHtml(
            colored(Token::TextMuted, tr("Ouvrez une fiche pour lire son historique.").toHtmlEscaped()));
        return;
    }
    const auto entries = m_session->database().history(m_recordId, kEntries);
    if (!entries) {
        m_text->setHtml(colored(Token::DangerSoftText, entries.error().texte().toHtmlEscaped()));
        return;
    }
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setHtml(entries->isEmpty()
                        ? colored(Token::TextMuted, tr("Aucune modification pour le moment.").toHtmlEscaped())
                        : entriesAsHtml(*entries));
    m_text->verticalScrollBar()->setValue(scroll);
}

QString HistoryPanel::entriesAsHtml(const QList<storage::AuditEntry>& entries) {
    QString html;
    for (const storage::ActeHistorique& acte : storage::actes(entries)) {
        html += paragraph(QStringLiteral("<b>%1</b>").arg(base::typographie(acte.libelle).toHtmlEscaped()),
                          html.isEmpty() ? 0 : 16);
        html += paragraph(
            colored(Token::TextMuted, QStringLiteral("%1, %2").arg(acte.auteur, acte.moment).toHtmlEscaped()),
            0);
        for (const QString& line : acte.lignes)
            html += paragraph(line.toHtmlEscaped(), 2);
    }
    return html;
}

} // namespace isegorie::ui
