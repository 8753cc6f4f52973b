// The map of arguments: its outline, written with the keyboard, beside the map as it is drawn; under the
// outline what the argument cites.
#pragma once

#include "core/consultation/Arguments.h"
#include "ui/consultation/ContributionsOnglet.h"

#include <QTreeView>

class QLabel;
class QMenu;
class QTabWidget;

namespace isegorie::ui {

class ArgumentsModel;
class CarteArgumentsVue;
class CitationRecherche;
class DataTable;
class InlineMessage;
class RowsModel;

/// Keys of the outline come before those of the page: + for, - against, Delete, Alt and an arrow to move.
class ArgumentsArbre : public QTreeView {
    Q_OBJECT
public:
    using QTreeView::QTreeView;
    enum class Acte { Pour, Contre, Soeur, Retirer, Monter, Descendre, Rentrer, Sortir };

Q_SIGNALS:
    void acteDemande(isegorie::ui::ArgumentsArbre::Acte acte);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

class ArgumentsOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit ArgumentsOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("arguments"); }
    QString titre() const override { return tr("Arguments"); }

    ArgumentsArbre* arbre() const { return m_tree; }
    ArgumentsModel* model() const { return m_model; }
    CarteArgumentsVue* carte() const { return m_map; }
    DataTable* citations() const { return m_quotes; }
    CitationRecherche* recherche() const { return m_search; }
    InlineMessage* message() const { return m_message; }
    QTabWidget* cotes() const { return m_sides; }
    QString courant() const;
    void ajouter(consultation::GenreArgument genre);
    void faire(ArgumentsArbre::Acte acte);
    void write(const QString& path);
    void importFrom(const QString& path);

Q_SIGNALS:
    void contributionRequested(qint64 numero);

protected:
    void refresh() override;

private:
    QAction* act(const char* name, const QString& text, const QString& icon,
                 const std::function<void()>& done, bool writes = true);
    void makeActions();
    void makeOutputs();
    QWidget* makeBar();
    QWidget* makeOutline();
    QWidget* makeMap();
    void add(consultation::GenreArgument genre, const QString& parentId);
    void move(ArgumentsArbre::Acte acte);
    void select(const QString& id, bool edit = false);
    void currentChanged();
    void showQuotes();
    void updateQuoteActions();
    void quote(qint64 numero, const QString& extrait);
    void removeQuote();
    void openQuote();
    bool store(const base::Result<storage::Edit>& edit);
    bool write(const QString& id, const QString& text);

    ArgumentsModel* m_model;
    ArgumentsArbre* m_tree;
    CarteArgumentsVue* m_map;
    RowsModel* m_quoteRows;
    DataTable* m_quotes;
    CitationRecherche* m_search;
    InlineMessage* m_message;
    QLabel* m_facts;
    QTabWidget* m_sides = nullptr;
    QMenu* m_exportMenu;
    QString m_shown; ///< Concertation.
    QString m_fresh; ///< Argument that was added and waits for its words.
    QAction* m_question = nullptr;
    QAction* m_claim = nullptr;
    QAction* m_for = nullptr;
    QAction* m_against = nullptr;
    QAction* m_cite = nullptr;
    QList<QAction*> m_more;    ///< On the chosen argument.
    QList<QAction*> m_onQuote; ///< On the chosen quotation.
};

} // namespace isegorie::ui
