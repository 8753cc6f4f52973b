#include "tests/ui/ExamplePage.h"

#include "core/base/Identifiant.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FoldText.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::tests {

/// Titles and states of the concertations made by addConcertation, read back through the history.
class ExampleModel : public QAbstractTableModel {
public:
    explicit ExampleModel(ui::Session& session, QObject* parent)
        : QAbstractTableModel(parent), m_session(session) {}
    void load() {
        beginResetModel();
        m_rows.clear();
        const QStringList ids = m_session.property("exemples").toStringList();
        for (const QString& id : ids)
            if (const auto row = m_session.database().record(QStringLiteral("concertation"), id);
                row && !row->isEmpty())
                m_rows.append(*row);
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        static const char* const heads[] = {"Titre", "Statut", "Montant commandé HT"};
        return orientation == Qt::Horizontal && role == Qt::DisplayRole
                   ? QVariant(QString::fromUtf8(heads[section]))
                   : QVariant();
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const QVariantMap& row = m_rows.at(index.row());
        if (role == ui::TableRole::Id)
            return row.value(QStringLiteral("id"));
        if (index.column() == 0) {
            if (role == Qt::DisplayRole)
                return row.value(QStringLiteral("titre"));
            return role == ui::TableRole::Subtitle
                       ? QVariant(QStringLiteral("Ministère de l’Éducation nationale"))
                       : QVariant();
        }
        if (index.column() == 1) {
            if (role == Qt::DisplayRole)
                return QStringLiteral("Cadrage");
            return role == ui::TableRole::Tone ? QVariant(index.row() % 5) : QVariant();
        }
        const qint64 cents = 1234567 + index.row() * 98765432LL;
        if (role == Qt::DisplayRole)
            return base::Montant::centimes(cents).texte();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == ui::TableRole::Sort ? QVariant(cents) : QVariant();
    }

private:
    ui::Session& m_session;
    QList<QVariantMap> m_rows;
};

QString addConcertation(ui::Session& session, const QString& titre) {
    const QString id = base::newId();
    storage::Edit edit(QStringLiteral("Créer la concertation"));
    edit.insert(
        QStringLiteral("concertation"), id,
        {{QStringLiteral("titre"), titre}, {QStringLiteral("cree_le"), QStringLiteral("2026-11-24T10:00")}});
    session.setProperty("exemples", session.property("exemples").toStringList() << id);
    session.apply(edit);
    return id;
}

// NOLINTNEXTLINE(readability-function-size): one field of each kind
ExamplePage::ExamplePage(ui::Session& aSession, QString key, QWidget* parent)
    : ui::Page(aSession, parent),
      form(new ui::RecordForm(aSession, QStringLiteral("concertation"))),
      table(new ui::DataTable(tr("Concertations"))),
      filter(new ui::SearchField(tr("Filtrer les concertations"))),
      m_splitter(new QSplitter(this)),
      m_model(new ExampleModel(aSession, this)),
      m_key(std::move(key)) {
    auto* create = ui::makeAction(this, m_key + QStringLiteral("-creer"), tr("Nouvelle concertation"),
                                  QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(create, &QAction::triggered, this,
            [this] { table->selectId(addConcertation(session(), QStringLiteral("Sans titre"))); });
    auto* list = new QWidget(m_splitter);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(ui::Theme::space(3), ui::Theme::space(3), ui::Theme::space(1),
                                   ui::Theme::space(3));
    auto* head =
        new ui::SectionHeader(tr("Toutes les concertations"), tr("Une ligne par concertation suivie."));
    head->addWidget(new ui::ActionButton(create, ui::ButtonRole::Primary));
    listLayout->addWidget(head);
    listLayout->addWidget(filter);
    listLayout->addWidget(table, 1);
    table->setTwoLines(true);
    table->setSource(m_model);
    auto* empty =
        new ui::EmptyState(QStringLiteral("concertation"), tr("Aucune concertation"),
                           tr("Décrivez la première : pour qui, quelle question, avec quels dispositifs."));
    empty->addAction(create);
    table->setEmptyState(empty);
    auto* card = new ui::Card(tr("Fiche"));
    titre = form->addText({QStringLiteral("titre"), tr("Titre"), {}, true});
    form->addText({QStringLiteral("beneficiaire"), tr("Administration bénéficiaire"), {}, false, true});
    form->addChoice(
        {QStringLiteral("niveau"), tr("Niveau de complexité"), {}, false, true},
        {{QStringLiteral("intermediaire"), tr("Intermédiaire")}, {QStringLiteral("expert"), tr("Expert")}});
    form->addLongText({QStringLiteral("question"), tr("Question posée"),
                       tr("Telle qu’elle sera lue par les participants."), false},
                      3);
    form->addDate({QStringLiteral("debut"), tr("Début"), {}, false, true});
    form->addDate({QStringLiteral("fin"), tr("Fin"), {}, false, true});
    form->addEditableChoice({QStringLiteral("theme"), tr("Thème")}, {tr("Éducation"), tr("Santé")});
    card->body()->addWidget(form);
    card->body()->addStretch();
    auto* detail = new QWidget(m_splitter);
    auto* detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(ui::Theme::space(1), ui::Theme::space(3), ui::Theme::space(3),
                                     ui::Theme::space(3));
    detailLayout->addWidget(ui::scrolled(card));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(filter, &QLineEdit::textChanged, table, &ui::DataTable::setFilterText);
    connect(table, &ui::DataTable::currentIdChanged, this, [this](const QString& id) {
        form->setRecord(id);
        Q_EMIT currentRecordChanged(id);
    });
}

QIcon ExamplePage::icon() const {
    return ui::Theme::icon(QStringLiteral("concertation"));
}

void ExamplePage::refresh(const QStringList& tables) {
    Q_UNUSED(tables)
    ++refreshed;
    m_model->load();
}

bool ExamplePage::openRecord(const QString& recordId) {
    return table->selectId(recordId);
}

QString ExamplePage::currentRecord() const {
    return table->currentId();
}

QList<ui::PaletteEntry> ExamplePage::search(const QString& text) const {
    QList<ui::PaletteEntry> found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->index(row, 0).data().toString();
        if (ui::foldText(name).contains(ui::foldText(text)))
            found.append(
                {name, tr("Concertation"), key(), m_model->index(row, 0).data(ui::TableRole::Id).toString()});
    }
    return found;
}

QJsonObject ExamplePage::saveState() const {
    return {{QStringLiteral("filtre"), filter->text()},
            {QStringLiteral("separateur"), QString::fromLatin1(m_splitter->saveState().toBase64())},
            {QStringLiteral("table"), table->saveState()}};
}

void ExamplePage::restoreState(const QJsonObject& state) {
    filter->setText(state.value(QStringLiteral("filtre")).toString());
    m_splitter->restoreState(
        QByteArray::fromBase64(state.value(QStringLiteral("separateur")).toString().toLatin1()));
    table->restoreState(state.value(QStringLiteral("table")).toObject());
}

} // namespace isegorie::tests
