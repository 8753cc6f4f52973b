// What the command palette lists: enabled actions and records that the pages find, the best first.
#pragma once

#include "ui/shell/Page.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace isegorie::ui {

class FuzzyQuery;

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SubtitleRole = Qt::UserRole + 1, ShortcutRole };
    /// Property of an action: with a query it is offered for the beginnings of these words only. « Annuler :
    /// … » says the name of a record and is not what one looks for under that name.
    static constexpr const char* kOwnWords = "ownWords";

    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// What may be offered, taken when the palette opens.
    void setSources(const QList<QAction*>& actions, const QList<Page*>& pages);
    void setQuery(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    QAction* action(int row) const; ///< Null for a record.
    PaletteEntry record(int row) const;

    /// Whether a person can trigger it now: with a text, enabled, visible, not a menu.
    static bool isCommand(const QAction& action);
    /// The commands of this widget and its children.
    static QList<QAction*> actionsOf(const QWidget& widget);

private:
    struct Command {
        QPointer<QAction> action;
        QString folded;
        bool ownWords = false;
    };
    struct Entry {
        QPointer<QAction> action;
        PaletteEntry record;
        QIcon icon; ///< Of the record's page.
        int score = 0;
    };

    static int scoreOf(const Command& command, const FuzzyQuery& query);

    QList<Command> m_commands;
    QList<QPointer<Page>> m_pages;
    QList<Entry> m_entries;
};

} // namespace isegorie::ui
