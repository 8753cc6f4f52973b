#include "ui/consultation/SyntheseOnglet.h"

#include "ui/consultation/CelluleTableau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

namespace {

constexpr int kFigureRows = 10; ///< More of them scroll.

} // namespace

SyntheseOnglet::SyntheseOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_loader(contexte.session),
      m_ecriture(new LectureLongue(contexte.session,
                                   {QStringLiteral("synthese.interrompre"),
                                    tr("Interrompre l’écriture du rapport"), tr("Avancement du rapport")},
                                   this)),
      m_rows(new RowsModel({tr("Élément"), tr("Genre")}, this)),
      m_table(new DataTable(tr("Plan de la synthèse"), this)),
      m_message(new InlineMessage(this)),
      m_addMenu(new QMenu(this)),
      m_exportMenu(new QMenu(this)) {
    makeActions();
    m_table->setSource(m_rows);
    m_table->setSortingEnabled(false); // their order is the plan
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("list"), tr("Pas encore de plan"),
                       tr("« Proposer un plan » place le contrôle, les questions et les mots ; "
                          "retirez, ajoutez et commentez ensuite."),
                       m_table));
    m_message->setClosable(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({Theme::space(60), Theme::space(85)}); // the longest kind whole
    auto* mention = new QLabel(mentionRepresentativite(), this);
    mention->setWordWrap(true);
    Theme::setRole(mention, "muted");
    auto* column = makeColumn();
    column->addWidget(makeBar());
    column->addWidget(m_ecriture->barre());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addWidget(mention);
    connect(m_table, &DataTable::currentIdChanged, this, &SyntheseOnglet::showChoice);
}

QAction* SyntheseOnglet::act(const char* name, const QString& text, const QString& icon,
                             const QKeySequence& keys, const std::function<void()>& done) {
    QAction* action = makeAction(this, QStringLiteral("synthese.") + QLatin1String(name), text, icon, keys);
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        done();
    });
    return action;
}

void SyntheseOnglet::makeActions() {
    const QString plus = QStringLiteral("plus");
    m_propose = act("proposer", tr("Proposer un plan"), QStringLiteral("list"), {}, [this] { propose(); });
    QAction* text = act("texte", tr("Ajouter un texte"), plus, {}, [this] { add(GenreElement::Texte); });
    QAction* received = act("controle", tr("Ajouter les contributions reçues"), plus, {},
                            [this] { add(GenreElement::Controle); });
    QAction* up = act("monter", tr("Monter dans la synthèse"), QStringLiteral("arrow-up"),
                      QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    QAction* down = act("descendre", tr("Descendre dans la synthèse"), QStringLiteral("arrow-down"),
                        QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    QAction* remove = act("retirer", tr("Retirer de la synthèse"), QStringLiteral("trash"), {},
                          [this] { removeCurrent(); });
    m_writing = {m_propose, text, received, up, down, remove};
    for (QAction* action : std::as_const(m_writing))
        action->setEnabled(!session().isReadOnly());
    m_addMenu->addAction(text);
    m_addMenu->addAction(received);
    addMenus();
    const auto output = [this](const char* ending, const QString& name, const QString& filter) {
        m_exportMenu->addAction(act(ending, name, QStringLiteral("export"), {},
                                    [this, ending, filter] { chooseExport(ending, filter); }));
    };
    output("pdf", tr("Rapport PDF…"), tr("PDF (*.pdf)"));
    output("docx", tr("Rapport Word…"), tr("Document Word (*.docx)"));
    output("pptx", tr("Présentation PowerPoint…"), tr("Présentation (*.pptx)"));
    output("xlsx", tr("Tableaux Excel…"), tr("Classeur (*.xlsx)"));
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(act("anonymes", tr("Contributions anonymisées (CSV)…"), QStringLiteral("export"),
                                {}, [this] { exportData(Donnees::Anonymisees); }));
    m_exportMenu->addAction(act("brutes", tr("Contributions brutes (CSV)…"), QStringLiteral("export"), {},
                                [this] { exportData(Donnees::Brutes); }));
}

QWidget* SyntheseOnglet::makeBar() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), bar);
    flow->addWidget(new ActionButton(m_propose, ButtonRole::Normal, bar));
    flow->addWidget(menuButton(tr("Ajouter"), QStringLiteral("plus"), m_addMenu, bar));
    flow->addWidget(menuButton(tr("Exporter"), QStringLiteral("export"), m_exportMenu, bar));
    flow->addWidget(menuButton(m_writing.mid(3), tr("Autres actions sur le plan de la synthèse"), bar));
    return bar;
}

QWidget* SyntheseOnglet::makeDetail() {
    m_detail = new QWidget(this);
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_form = new RecordForm(session(), QStringLiteral("synthese_element"), m_detail);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // hidden fields leave no room behind
    m_form->setReader([this](const QString& id) { return read(id); });
    m_form->setWriter([this](const QString& id, const QString& name, const QVariant& value) {
        return changed(id, name, value);
    });
    m_form->addText(
        {QStringLiteral("titre"), tr("Titre"), {}, false, false, tr("Celui de ce qui est montré")});
    m_form->addLongText({QStringLiteral("commentaire"), tr("Ce que vous en dites"), {}});
    m_form->addChoice({QStringLiteral("croise"), tr("Croiser avec"), {}, false, true}, {});
    m_form->addInteger({QStringLiteral("nombre"), tr("Combien, au plus"), {}, false, true}, 1, 5'000);
    m_form->addCheck(
        {QStringLiteral("toutes"), tr("Aussi les contributions mises de côté"), {}, false, true});
    m_form->addCheck({QStringLiteral("redresse"), tr("Redresser aux marges"), {}, false, true});
    const auto label = [this](const char* role) {
        auto* one = new QLabel(m_detail);
        one->setWordWrap(true);
        one->setTextFormat(Qt::PlainText);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (role != nullptr)
            Theme::setRole(one, role);
        return one;
    };
    m_title = label("heading");
    m_facts = label(nullptr);
    m_quotes = label(nullptr);
    m_source = label("muted");
    m_alerts = new InlineMessage(m_detail);
    m_charts = new GraphiquesColonne(m_detail);
    m_figures = new QWidget(m_detail);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_title, m_facts, m_alerts, m_charts,
                                                           m_figures, m_quotes, m_source})
        column->addWidget(widget);
    column->addStretch();
    m_shown = scrolled(m_detail, this);
    return m_shown;
}

void SyntheseOnglet::refresh() {
    const auto elements = elementsSynthese(session().database(), concertation());
    const auto questions = questionsFermees(session().database(), concertation());
    const auto fields = champsTexte(session().database(), concertation());
    const auto names = nomsComptes(session().database(), concertation());
    if (!elements || !questions || !fields || !names)
        return m_message->setErreur(!elements    ? elements.error()
                                    : !questions ? questions.error()
                                    : !fields    ? fields.error()
                                                 : names.error());
    m_elements = *elements;
    m_questions = *questions;
    m_fields = *fields;
    QList<TableRow> rows;
    for (const ElementSynthese& one : std::as_const(m_elements)) {
        QString name = one.titre.isEmpty() ? names->value(one.question).left(160) : one.titre;
        if (name.isEmpty())
            name = one.commentaire.simplified().left(80);
        rows.append({one.id, {{name.isEmpty() ? libelle(one.genre) : name}, {libelle(one.genre)}}});
    }
    m_rows->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->selectId(rows.first().id);
    else
        showChoice();
}

const ElementSynthese* SyntheseOnglet::chosen() const {
    const auto found = std::find_if(m_elements.begin(), m_elements.end(), [this](const ElementSynthese& one) {
        return one.id == m_table->currentId();
    });
    return found == m_elements.end() ? nullptr : &*found;
}

void SyntheseOnglet::showChoice() {
    const ElementSynthese* one = chosen();
    m_shown->setVisible(one != nullptr);
    if (one == nullptr)
        return;
    fillChoices(*one);
    m_form->setRecord(one->id);
    m_form->refresh();
    m_loader.load<PieceRapport>(
        [element = *one, id = concertation()](const storage::Database& database) {
            return composerPiece(database, id, element);
        },
        [this](const auto& piece) { showPiece(piece); });
}

void SyntheseOnglet::fillChoices(const ElementSynthese& one) {
    const bool tri = one.genre == GenreElement::Tri;
    const bool specific = one.genre == GenreElement::Specificites;
    const bool some = nombreMax(one.genre) > 0;
    const bool codes = one.genre == GenreElement::Codes;
    const bool texts =
        specific || codes || one.genre == GenreElement::Mots || one.genre == GenreElement::Liste;
    m_form->setFieldVisible(QStringLiteral("croise"), tri || specific || codes);
    m_form->setFieldVisible(QStringLiteral("nombre"), some);
    m_form->setFieldVisible(QStringLiteral("toutes"), tri || texts);
    m_form->setFieldVisible(QStringLiteral("redresse"), tri);
    QString consultation;
    for (const QuestionFermee& counted : std::as_const(m_questions))
        if (counted.id == one.question)
            consultation = counted.consultationId;
    for (const ChampTexte& field : std::as_const(m_fields))
        if (field.cle() == one.question)
            consultation = field.consultationId;
    RecordForm::Choices choices;
    if (tri)
        choices.append({QStringLiteral(""), tr("Rien : tri à plat")});
    if (codes)
        choices.append({QStringLiteral(""), tr("Rien")});
    for (const QuestionFermee& other : std::as_const(m_questions))
        if (other.consultationId == consultation && other.id != one.question &&
            !(specific && other.estMultiple()))
            choices.append({other.id, other.libelle.simplified().left(120)});
    m_form->setChoices(QStringLiteral("croise"), choices);
}

void SyntheseOnglet::showPiece(const base::Result<PieceRapport>& piece) {
    if (!piece)
        return m_message->setErreur(piece.error());
    m_title->setText(piece->titre);
    m_facts->setText(piece->constats.join(QLatin1Char('\n')));
    m_facts->setVisible(!piece->constats.isEmpty());
    QStringList alerts = piece->alertes;
    if (titreRepris(m_elements, piece->element, piece->titre))
        alerts << tr("Un autre élément du plan a le même titre.");
    m_alerts->setMessage(Tone::Warning, alerts.join(QLatin1Char('\n')));
    m_source->setText(piece->source);
    m_source->setVisible(!piece->source.isEmpty());
    QStringList quotes;
    for (const PieceRapport::Verbatim& one : piece->verbatims)
        quotes << tr("« %1 »\n%2").arg(one.texte, one.reference);
    m_quotes->setText(quotes.join(QStringLiteral("\n\n")));
    m_quotes->setVisible(!quotes.isEmpty());
    m_charts->setCharts(piece->graphiques);
    m_charts->setVisible(!piece->graphiques.isEmpty());
    showTables(*piece);
}

void SyntheseOnglet::showTables(const PieceRapport& piece) {
    auto* tables = new QWidget(m_detail);
    auto* column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    if (piece.tableau)
        column->addWidget(makeTable(*piece.tableau, tables));
    for (const TableauRapport& one : piece.suites)
        column->addWidget(makeTable(one, tables));
    tables->setVisible(column->count() > 0);
    delete m_detail->layout()->replaceWidget(m_figures, tables);
    delete std::exchange(m_figures, tables);
}

QWidget* SyntheseOnglet::makeTable(const TableauRapport& table, QWidget* parent) const {
    auto* whole = new QWidget(parent);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space() / 2);
    const QString name = table.titre.isEmpty() ? tr("Chiffres de l’élément") : table.titre;
    if (!table.titre.isEmpty()) {
        auto* title = new QLabel(table.titre, whole);
        Theme::setRole(title, "strong");
        column->addWidget(title);
    }
    auto* rows = new RowsModel(table.titres, whole);
    const QList<TableRow> lines = lignesDe(table);
    rows->setRows(lines);
    auto* shown = new DataTable(name, whole);
    shown->setSource(rows);
    shown->setVisibleRows(std::clamp(int(lines.size()), 1, kFigureRows));
    column->addWidget(shown);
    return whole;
}

} // namespace isegorie::ui
