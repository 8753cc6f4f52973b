#include "ui/concertation/PartiePanel.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/EmptyState.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using concertation::Partie;

PartiePanel::PartiePanel(Session& session, Partie partie, const Textes& textes, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_partie(partie),
      m_model(new RowsModel(textes.colonnes, this)),
      m_table(new DataTable(textes.nom, this)),
      m_form(new RecordForm(session, concertation::table(partie), this)),
      m_card(new Card({}, this)),
      m_head(new QHBoxLayout),
      m_hint(new QLabel(textes.vide, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(Theme::space());
    layout->addLayout(m_head);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_card);
    m_card->body()->addWidget(m_form);
    m_card->hide();
    m_hint->setWordWrap(true);
    Theme::setRole(m_hint, "muted");
    m_hint->hide();
    m_table->setSource(m_model);
    m_table->setEmptyState(new EmptyState(textes.icone, textes.videTitre, textes.vide));
    m_table->setMinimumHeight(120);
    if (!textes.ajout.isEmpty()) {
        m_quick = new QLineEdit(this);
        m_quick->setObjectName(QStringLiteral("nouveau-") + textes.cle);
        m_quick->setPlaceholderText(tr("%1 : écrivez, puis Entrée").arg(textes.ajout));
        m_quick->setAccessibleName(textes.ajout);
        m_quick->setToolTip(tr("%1 (Entrée ajoute, et attend la suite)").arg(textes.ajout));
        m_quick->setEnabled(!session.isReadOnly());
        m_head->addWidget(m_quick, 1);
        connect(m_quick, &QLineEdit::returnPressed, this, &PartiePanel::quickAdd);
    }
    makeActions(textes.cle);
    m_makeFields = [](const QString& text) { return QVariantMap{{QStringLiteral("libelle"), text}}; };
    m_form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return concertation::modifier(m_session.database(), m_partie, id, {{column, value}});
    });
    connect(m_table, &DataTable::currentIdChanged, this, &PartiePanel::showForm);
    connect(m_table, &DataTable::activatedId, this, [this](const QString& id) {
        showForm(id);
        if (!m_firstField.isEmpty())
            m_form->focusField(m_firstField);
    });
}

void PartiePanel::makeActions(const QString& cle) {
    m_remove = makeAction(m_table, QStringLiteral("concertation.%1.retirer").arg(cle), tr("Retirer"),
                          QStringLiteral("trash"), QKeySequence::Delete);
    connect(m_remove, &QAction::triggered, this, &PartiePanel::removeCurrent);
    m_removeButton = new ActionButton(m_remove, ButtonRole::Quiet, this);
    m_head->addWidget(m_removeButton);
    m_remove->setEnabled(false);
    if (m_partie != Partie::Dispositif && m_partie != Partie::Membre && m_partie != Partie::Engagement)
        return;
    m_up = makeAction(m_table, QStringLiteral("concertation.%1.monter").arg(cle), tr("Monter"),
                      QStringLiteral("arrow-up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    m_down = makeAction(m_table, QStringLiteral("concertation.%1.descendre").arg(cle), tr("Descendre"),
                        QStringLiteral("arrow-down"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
}

void PartiePanel::setQuickAdd(std::function<QVariantMap(const QString&)> makeFields) {
    m_makeFields = std::move(makeFields);
}

void PartiePanel::addToHead(QWidget* widget) {
    m_head->insertWidget(m_quick ? 1 : 0, widget);
    if (!m_quick)
        m_head->insertStretch(1, 1);
}

void PartiePanel::setFitRows(bool fit) {
    m_fitRows = fit;
    m_table->setMinimumHeight(0);
    m_table->setVerticalScrollBarPolicy(fit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateHeight();
}

void PartiePanel::updateHeight() {
    if (!m_fitRows)
        return;
    const int rows = m_model->rowCount();
    m_hint->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_table->setVisibleRows(rows);
}

void PartiePanel::setTabAfter(QWidget* editor) {
    if (!m_quick)
        return;
    setTabOrder(editor, m_quick);
    setTabOrder(m_quick, m_removeButton);
    setTabOrder(m_removeButton, m_table);
}

void PartiePanel::setConcertation(const QString& id) {
    if (id == m_concertationId)
        return;
    m_concertationId = id;
    m_form->setRecord({});
    m_card->hide();
}

void PartiePanel::setRows(const QList<TableRow>& rows) {
    m_model->setRows(rows);
    updateHeight();
    showForm(m_table->currentId());
}

void PartiePanel::showForm(const QString& id) {
    const bool any = !id.isEmpty();
    m_remove->setEnabled(any && !m_session.isReadOnly());
    if (id != m_form->recordId()) {
        m_form->setRecord(id);
        Q_EMIT selected(id);
    }
    m_card->setVisible(any);
}

QString PartiePanel::add(const QVariantMap& fields) {
    const base::Result<storage::Edit> edit =
        concertation::ajouter(m_session.database(), m_partie, m_concertationId, fields);
    if (!m_session.apply(edit))
        return {};
    const QString id = edit->changes.first().id;
    select(id);
    return id;
}

bool PartiePanel::select(const QString& id) {
    return m_table->selectId(id);
}

void PartiePanel::quickAdd() {
    const QString text = m_quick->text().trimmed();
    if (text.isEmpty())
        return;
    if (!add(m_makeFields(text)).isEmpty())
        m_quick->setText({}); // clear() could be undone in the line: Ctrl+Z is for what was added
}

void PartiePanel::removeCurrent() {
    const QString id = m_table->currentId();
    if (id.isEmpty())
        return;
    const int row = m_table->currentIndex().row();
    m_form->setRecord({});
    m_session.apply(concertation::retirer(m_session.database(), m_partie, id));
    const QModelIndex next = m_table->model()->index(std::min(row, m_table->visibleRowCount() - 1), 0);
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

void PartiePanel::moveCurrent(int step) {
    const QString id = m_table->currentId();
    const int row = m_table->toSource(m_table->currentIndex()).row();
    if (!id.isEmpty() && row + step >= 0 && row + step < m_model->rowCount())
        m_session.apply(concertation::deplacer(m_session.database(), m_partie, id, row + step));
    select(id);
}

QWidget* choiceMenuButton(const QString& text, const QString& objectName,
                          const QList<concertation::Choix>& choices, QWidget* parent,
                          const std::function<void(const QString&)>& chosen) {
    auto* button = new QPushButton(Theme::icon(QStringLiteral("plus"), Token::Accent), text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(text);
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const concertation::Choix& choice : choices) {
        QAction* action = menu->addAction(choice.libelle);
        action->setObjectName(objectName + QLatin1Char('.') + choice.cle);
        action->setToolTip(choice.definition);
        QObject::connect(action, &QAction::triggered, button, [chosen, key = choice.cle] { chosen(key); });
    }
    button->setMenu(menu);
    return button;
}

} // namespace isegorie::ui
