// A page as the domain's screens are: a list, a form, actions, search. The shell is tested around it.
#pragma once

#include "ui/shell/Page.h"

class QLineEdit;
class QSplitter;

namespace isegorie::ui {
class DataTable;
class RecordForm;
} // namespace isegorie::ui

namespace isegorie::tests {

class ExampleModel;

class ExamplePage : public ui::Page {
    Q_OBJECT
public:
    explicit ExamplePage(ui::Session& session, QString key = QStringLiteral("exemples"),
                         QWidget* parent = nullptr);

    QString key() const override { return m_key; }
    QString title() const override { return tr("Concertations d’exemple"); }
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;
    bool openRecord(const QString& recordId) override;
    QString currentRecord() const override;
    QList<ui::PaletteEntry> search(const QString& text) const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    ui::RecordForm* form;
    ui::DataTable* table;
    QLineEdit* filter;
    QLineEdit* titre;
    int refreshed = 0;

private:
    QSplitter* m_splitter;
    ExampleModel* m_model;
    QString m_key;
};

/// Adds a concertation straight through the session; returns its id.
QString addConcertation(ui::Session& session, const QString& titre);

} // namespace isegorie::tests
