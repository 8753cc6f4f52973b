// What is done with the map of arguments, and the files that come of it.
#include "core/consultation/ArgumentsImport.h"
#include "core/consultation/ArgumentsSortie.h"
#include "ui/consultation/ArgumentsModel.h"
#include "ui/consultation/ArgumentsOnglet.h"
#include "ui/consultation/CarteArgumentsVue.h"
#include "ui/consultation/CitationRecherche.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QTabWidget>

#include <algorithm>
#include <optional>
#include <utility>

namespace isegorie::ui {

using namespace consultation;

namespace {

std::optional<ArgumentsArbre::Acte> acteOf(const QKeyEvent& event) {
    using Acte = ArgumentsArbre::Acte;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return std::nullopt;
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        return alt ? std::optional(Acte::Monter) : std::nullopt;
    case Qt::Key_Down:
        return alt ? std::optional(Acte::Descendre) : std::nullopt;
    case Qt::Key_Right:
        return alt ? std::optional(Acte::Rentrer) : std::nullopt;
    case Qt::Key_Left:
        return alt ? std::optional(Acte::Sortir) : std::nullopt;
    case Qt::Key_Plus:
        return Acte::Pour;
    case Qt::Key_Minus:
        return Acte::Contre;
    case Qt::Key_Insert:
        return Acte::Soeur;
    case Qt::Key_Delete:
        return Acte::Retirer;
    default:
        return std::nullopt;
    }
}

/// See UndoStack::apply.
QString oneStep(const QString& id) {
    return QStringLiteral("+argument/") + id;
}

} // namespace

bool ArgumentsArbre::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && acteOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void ArgumentsArbre::keyPressEvent(QKeyEvent* event) {
    if (const auto acte = acteOf(*event); acte && state() != EditingState)
        return Q_EMIT acteDemande(*acte);
    QTreeView::keyPressEvent(event);
}

QAction* ArgumentsOnglet::act(const char* name, const QString& text, const QString& icon,
                              const std::function<void()>& done, bool writes) {
    QAction* action = makeAction(this, QStringLiteral("arguments.") + QLatin1String(name), text, icon);
    action->setEnabled(!writes || !session().isReadOnly());
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        done();
    });
    return action;
}

void ArgumentsOnglet::makeActions() {
    const QString plus = QStringLiteral("plus");
    const auto adder = [&](const char* name, const QString& text, const QString& shown, const QString& icon,
                           GenreArgument genre) {
        QAction* action = act(name, text, icon, [this, genre] { ajouter(genre); });
        action->setIconText(shown);
        return action;
    };
    m_question = adder("question", tr("Ajouter une question"), tr("Question"), QStringLiteral("help"),
                       GenreArgument::Question);
    m_claim =
        adder("these", tr("Ajouter une thèse"), tr("Thèse"), QStringLiteral("flag"), GenreArgument::These);
    m_for = adder("pour", tr("Ajouter un argument pour (touche +)"), tr("Pour"), plus, GenreArgument::Pour);
    m_against = adder("contre", tr("Ajouter un argument contre (touche −)"), tr("Contre"),
                      QStringLiteral("minus"), GenreArgument::Contre);
    m_cite = act("citer", tr("Citer des contributions"), QStringLiteral("search"), [this] {
        m_sides->setCurrentWidget(m_search);
        m_search->takeFocus();
    });
    m_cite->setIconText(tr("Citer…"));
    using Acte = ArgumentsArbre::Acte;
    const auto mover = [&](const char* name, const QString& text, const char* icon, Acte acte) {
        return act(name, text, QLatin1String(icon), [this, acte] { faire(acte); });
    };
    m_more = {act("inverser", tr("Changer pour en contre, ou l’inverse"), QStringLiteral("refresh"),
                  [this] { store(inverserArgument(session().database(), courant())); }),
              act("ecrire", tr("Écrire l’argument (F2)"), QStringLiteral("edit"),
                  [this] { select(courant(), true); }),
              mover("monter", tr("Monter l’argument (Alt+↑)"), "arrow-up", Acte::Monter),
              mover("descendre", tr("Descendre l’argument (Alt+↓)"), "arrow-down", Acte::Descendre),
              mover("rentrer", tr("Placer sous le précédent (Alt+→)"), "chevron-right", Acte::Rentrer),
              mover("sortir", tr("Remonter d’un niveau (Alt+←)"), "chevron-left", Acte::Sortir),
              mover("retirer", tr("Retirer l’argument et ce qu’il porte (Suppr)"), "trash", Acte::Retirer),
              act("importer", tr("Importer une carte (JSON, Markdown)…"), QStringLiteral("import"), [this] {
                  const QString path = chooseOpenFile(this, tr("Importer une carte des arguments"),
                                                      tr("Cartes des arguments (*.json *.md)"));
                  if (!path.isEmpty())
                      importFrom(path);
              })};
    m_onQuote = {
        act(
            "voir", tr("Voir la contribution"), QStringLiteral("eye"), [this] { openQuote(); }, false),
        act("decrocher", tr("Retirer la citation"), QStringLiteral("trash"), [this] { removeQuote(); })};
}

void ArgumentsOnglet::makeOutputs() {
    const auto output = [this](const char* ending, const QString& name, const QString& filter) {
        m_exportMenu->addAction(act(
            ending, name, QStringLiteral("export"),
            [this, ending, filter] {
                const QString path = chooseSaveFile(this, tr("Exporter les arguments"),
                                                    tr("arguments.%1").arg(QLatin1String(ending)), filter);
                if (!path.isEmpty())
                    write(path);
            },
            false));
    };
    output("pdf", tr("Carte en PDF…"), tr("PDF (*.pdf)"));
    output("png", tr("Carte en image PNG…"), tr("Image (*.png)"));
    output("svg", tr("Carte en SVG…"), tr("SVG (*.svg)"));
    m_exportMenu->addSeparator();
    output("docx", tr("Plan et verbatims en Word…"), tr("Document Word (*.docx)"));
    output("md", tr("Plan et verbatims en Markdown…"), tr("Markdown (*.md)"));
    output("csv", tr("Plan et verbatims en CSV…"), tr("CSV (*.csv)"));
    output("json", tr("Plan et verbatims en JSON…"), tr("JSON (*.json)"));
}

bool ArgumentsOnglet::store(const base::Result<storage::Edit>& edit) {
    return ui::store(session(), *m_message, edit);
}

void ArgumentsOnglet::add(GenreArgument genre, const QString& parentId) {
    const QString words = genre == GenreArgument::Question ? tr("Nouvelle question")
                          : genre == GenreArgument::These  ? tr("Nouvelle thèse")
                          : genre == GenreArgument::Pour   ? tr("Nouvel argument pour")
                                                           : tr("Nouvel argument contre");
    const auto made = ajouterArgument(session().database(), concertation(), parentId, genre, words);
    m_message->clear();
    if (!made)
        return m_message->setErreur(made.error());
    if (!session().apply(made->edit, oneStep(made->id)))
        return;
    select(made->id, true);
    m_fresh = made->id;
}

/// The first words of a fresh one belong to its adding: one undo takes both back.
bool ArgumentsOnglet::write(const QString& id, const QString& text) {
    m_message->clear();
    const auto edit = ecrireArgument(session().database(), id, text);
    if (!edit) {
        m_message->setErreur(edit.error());
        return false;
    }
    const bool first = std::exchange(m_fresh, {}) == id;
    return edit->isEmpty() || session().apply(*edit, first ? oneStep(id) : QString());
}

/// Under the chosen one, or under what stands above it: a claim goes to the nearest question.
void ArgumentsOnglet::ajouter(GenreArgument genre) {
    const CarteArguments& map = m_model->carte();
    int place = map.place(courant());
    while (place >= 0 && !peutPorter(map.noeuds[size_t(place)].genre, genre))
        place = map.noeuds[size_t(place)].parent;
    add(genre, place < 0 ? QString() : map.noeuds[size_t(place)].id);
}

void ArgumentsOnglet::faire(ArgumentsArbre::Acte acte) {
    using Acte = ArgumentsArbre::Acte;
    if (session().isReadOnly())
        return;
    const NoeudArgument* node = m_model->noeud(m_tree->currentIndex());
    switch (acte) {
    case Acte::Pour:
        return ajouter(node == nullptr || node->genre == GenreArgument::Question ? GenreArgument::These
                                                                                 : GenreArgument::Pour);
    case Acte::Contre:
        return node == nullptr || node->genre == GenreArgument::Question ? void()
                                                                         : ajouter(GenreArgument::Contre);
    case Acte::Soeur:
        if (node == nullptr)
            return add(GenreArgument::These, {});
        return add(node->genre,
                   node->parent < 0 ? QString() : m_model->carte().noeuds[size_t(node->parent)].id);
    default:
        if (node != nullptr)
            move(acte);
    }
}

void ArgumentsOnglet::move(ArgumentsArbre::Acte acte) {
    using Acte = ArgumentsArbre::Acte;
    const CarteArguments& map = m_model->carte();
    const QString id = courant();
    const NoeudArgument& node = map.noeuds[size_t(map.place(id))];
    const storage::Database& base = session().database();
    if (acte == Acte::Monter || acte == Acte::Descendre) {
        store(deplacerArgument(base, concertation(), id, acte == Acte::Monter ? -1 : 1));
    } else if (acte == Acte::Retirer) {
        store(supprimerArgument(base, concertation(), id));
    } else if (acte == Acte::Sortir && node.parent >= 0) {
        const int above = map.noeuds[size_t(node.parent)].parent;
        store(rattacherArgument(base, concertation(), id,
                                above < 0 ? QString() : map.noeuds[size_t(above)].id));
    } else if (acte == Acte::Rentrer) {
        const auto& beside = node.parent < 0 ? map.racines : map.noeuds[size_t(node.parent)].enfants;
        const auto own = std::find(beside.begin(), beside.end(), map.place(id));
        if (own != beside.begin())
            store(rattacherArgument(base, concertation(), id, map.noeuds[size_t(*(own - 1))].id));
    }
    if (m_model->carte().place(id) >= 0)
        select(id);
}

void ArgumentsOnglet::quote(qint64 numero, const QString& extrait) {
    const auto edit = citerDansArgument(session().database(), concertation(), courant(), numero, extrait);
    if (edit && edit->isEmpty()) {
        session().notify(base::Constat::Niveau::Information, tr("Cet argument la cite déjà."));
        return;
    }
    store(edit);
}

void ArgumentsOnglet::removeQuote() {
    if (const QString id = m_quotes->currentId(); !id.isEmpty())
        store(retirerCitation(session().database(), id));
}

void ArgumentsOnglet::openQuote() {
    const NoeudArgument* node = m_model->noeud(m_tree->currentIndex());
    if (node == nullptr)
        return;
    for (const CitationArgument& one : node->citations)
        if (one.id == m_quotes->currentId() && one.numero != 0)
            return Q_EMIT contributionRequested(one.numero);
}

void ArgumentsOnglet::write(const QString& path) {
    const auto row = session().database().record(QStringLiteral("concertation"), concertation());
    const QString title = row ? row->value(QStringLiteral("titre")).toString() : QString();
    session().run(
        tr("Export « %1 »").arg(QFileInfo(path).fileName()),
        [map = m_model->carte(), title, path](base::TaskContext&) {
            return ecrireArguments(map, title, path);
        },
        this,
        [this, path](const base::Status& status) {
            if (status)
                session().notifyWritten(path);
        });
}

void ArgumentsOnglet::importFrom(const QString& path) {
    const auto plan = planArguments(session().database(), concertation(), path);
    if (!plan)
        return m_message->setErreur(plan.error());
    if (store(plan->edit))
        m_message->setMessage(plan->introuvables.isEmpty() ? Tone::Success : Tone::Warning,
                              plan->texte().trimmed());
}

} // namespace isegorie::ui
