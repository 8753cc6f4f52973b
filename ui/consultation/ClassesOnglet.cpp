#include "ui/consultation/ClassesOnglet.h"

#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Synthese.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/DendrogrammeVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace isegorie::ui {

using namespace consultation;

ClassesOnglet::ClassesOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_profilesLoader(contexte.session),
      m_saveLoader(contexte.session),
      m_choice(new CorpusChoix(contexte.session, QStringLiteral("classes"), this)),
      m_calcul(new LectureLongue(contexte.session,
                                 {QStringLiteral("classes.interrompre"), tr("Interrompre la classification"),
                                  tr("Avancement de la classification")},
                                 this)),
      m_message(new InlineMessage(this)),
      m_facts(new QLabel(this)),
      m_countRows(
          new RowsModel({tr("Classes"), tr("Stabilité"), tr("Plus petite"), tr("Non classés")}, this)),
      m_rows(new RowsModel({tr("Classe"), tr("Segments"), tr("Part")}, this)) {
    m_facts->setWordWrap(true);
    Theme::setRole(m_facts, "muted");
    auto* mention = new QLabel(mentionRepresentativite(), this);
    mention->setWordWrap(true);
    Theme::setRole(mention, "muted");
    auto* splitter = new QSplitter(this);
    m_view = new ClasseVue(session(), splitter);
    splitter->addWidget(makeLists());
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->widget(0)->setMinimumWidth(Theme::space(45));
    splitter->setSizes({Theme::space(50), Theme::space(75)}); // whatever the tabs would like
    m_result = splitter;
    auto* column = makeColumn();
    column->addWidget(m_choice);
    column->addWidget(makeHead());
    m_empty = new EmptyState(
        QStringLiteral("chart"), tr("Pas encore de classement"),
        tr("« Classer les textes » met ensemble les segments qui partagent les mêmes mots. Il faut quelques "
           "secondes, quelques minutes pour des centaines de milliers de contributions."),
        this);
    column->addWidget(m_calcul->barre());
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addWidget(m_result, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(mention);
    column->addStretch();
    connect(m_choice, &CorpusChoix::changed, this, &ClassesOnglet::forget);
    forget();
}

QWidget* ClassesOnglet::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), head);
    m_run = makeAction(this, QStringLiteral("classes.classer"), tr("Classer les textes"),
                       QStringLiteral("chart"));
    connect(m_run, &QAction::triggered, this, &ClassesOnglet::run);
    m_save = makeAction(this, QStringLiteral("classes.garder"), tr("Garder ce classement"),
                        QStringLiteral("star"));
    m_save->setToolTip(tr("Arbre, profils et paramètres, pour qu’un rapport les cite"));
    m_save->setEnabled(false);
    connect(m_save, &QAction::triggered, this, &ClassesOnglet::save);
    m_size = new QSpinBox(head);
    m_size->setObjectName(QStringLiteral("classes-taille"));
    m_size->setRange(1, 100);
    m_size->setValue(ParametresClasses().tailleMin);
    m_size->setAccessibleName(tr("Formes par unité au moins"));
    m_size->setToolTip(tr("Les segments d’un même texte se joignent jusqu’à ce nombre de formes."));
    m_second = new QSpinBox(head);
    m_second->setObjectName(QStringLiteral("classes-taille-2"));
    m_second->setRange(0, 100);
    m_second->setSpecialValueText(tr("non"));
    m_second->setAccessibleName(tr("Double classification"));
    m_second->setToolTip(tr("Une seconde taille d’unité : ne restent que les classes sur lesquelles les deux "
                            "classifications s’accordent. « non » : une seule."));
    auto* second = new QLabel(tr("Double, avec aussi"), head);
    second->setBuddy(m_second);
    second->setMinimumHeight(m_size->sizeHint().height());
    auto* label = new QLabel(tr("Formes par unité au moins"), head);
    label->setBuddy(m_size);
    label->setMinimumHeight(m_size->sizeHint().height());
    row->addWidget(new ActionButton(m_run, ButtonRole::Primary, head));
    row->addWidget(label);
    row->addWidget(m_size);
    row->addWidget(second);
    row->addWidget(m_second);
    row->addWidget(new ActionButton(m_save, ButtonRole::Normal, head));
    m_kept = new QMenu(head);
    connect(m_kept, &QMenu::aboutToShow, this, &ClassesOnglet::fillKept);
    row->addWidget(menuButton(tr("Classements gardés"), QStringLiteral("list"), m_kept, head));
    return head;
}

void ClassesOnglet::fillKept() {
    m_kept->clear();
    const auto kept = classementsGardes(session().database(), concertation());
    if (!kept)
        return m_message->setErreur(kept.error());
    for (const ClassementGarde& one : *kept) {
        QMenu* acts = m_kept->addMenu(one.nom());
        QAction* cite = acts->addAction(tr("Placer dans la synthèse"));
        QAction* remove = acts->addAction(tr("Retirer"));
        cite->setEnabled(!session().isReadOnly());
        remove->setEnabled(!session().isReadOnly());
        connect(cite, &QAction::triggered, this, [this, id = one.id] {
            ElementSynthese element;
            element.genre = GenreElement::Classes;
            element.question = id;
            const auto creation = ajouterElement(session().database(), concertation(), element);
            session().apply(creation.map([](const CreationElement& made) { return made.edit; }));
        });
        connect(remove, &QAction::triggered, this,
                [this, id = one.id] { session().apply(retirerClassement(session().database(), id)); });
    }
    if (m_kept->isEmpty())
        m_kept->addAction(tr("Aucun classement gardé"))->setEnabled(false);
}

QWidget* ClassesOnglet::makeLists() {
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_counts = new DataTable(tr("Nombre de classes"), lists);
    m_counts->setSource(m_countRows);
    m_counts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_counts->setToolTip(
        tr("Stabilité : accord avec les classes d’échantillons de la moitié des textes, de 0 (le "
           "hasard) à 1. Proposé : le plus grand nombre dont la stabilité est à 0,1 près la "
           "meilleure et dont la plus petite classe a 2 % des segments."));
    m_tree = new DendrogrammeVue(lists);
    m_list = new DataTable(tr("Classes"), lists);
    m_list->setSource(m_rows);
    m_list->setTwoLines(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(false); // in the order of the tree
    column->addWidget(m_counts);
    column->addWidget(m_tree);
    column->addWidget(m_list, 1);
    connect(m_counts, &DataTable::currentIdChanged, this, [this](const QString& id) { keep(id.toInt()); });
    connect(m_list, &DataTable::currentIdChanged, this, &ClassesOnglet::showClass);
    connect(m_tree, &DendrogrammeVue::classeChoisie, this,
            [this](int classe) { m_list->selectId(QString::number(classe)); });
    return lists;
}

bool ClassesOnglet::isSettled() const {
    return !m_choice->isLoading() && !m_calcul->isRunning() && !m_profilesLoader.isLoading() &&
           !m_saveLoader.isLoading() && m_view->concordance()->isSettled();
}

void ClassesOnglet::refresh() {
    m_choice->setConcertation(concertation());
}

/// What was classified is no longer what is asked for.
void ClassesOnglet::forget() {
    m_calcul->stop();
    m_classes.reset();
    m_profiles.clear();
    m_k = 0;
    m_view->clear();
    m_result->hide();
    m_facts->clear();
    m_save->setEnabled(false);
    m_run->setEnabled(m_choice->demande().has_value());
    m_message->clear();
    m_empty->show();
}

void ClassesOnglet::run() {
    Q_EMIT raiseRequested();
    const auto demand = m_choice->demande();
    if (!demand)
        return;
    forget();
    m_empty->hide(); // the bar tells what is done
    ParametresClasses parameters;
    parameters.tailleMin = m_size->value();
    parameters.taille2 = m_second->value();
    m_calcul->ask<ClassesBase>(
        tr("Classification des contributions"),
        [demand = *demand, parameters](const storage::Database& database, base::TaskContext& context) {
            return classerBase(database, demand, parameters, &context);
        },
        [this](base::Result<ClassesBase> classes) { classified(std::move(classes)); });
    m_run->setEnabled(false);
}

void ClassesOnglet::classified(base::Result<ClassesBase> classes) {
    m_run->setEnabled(true);
    if (!classes) {
        m_empty->show();
        return m_message->setErreur(classes.error());
    }
    m_classes = std::make_shared<const ClassesBase>(std::move(*classes));
    m_result->show();
    showCounts();
}

void ClassesOnglet::showCounts() {
    QList<TableRow> rows;
    for (const EtatK& one : m_classes->choix) {
        const double unclassified = double(one.nonClasses) / double(m_classes->segments());
        rows.append(
            {QString::number(one.k),
             {{one.k == m_classes->propose ? tr("%1, proposé").arg(one.k) : QString::number(one.k), one.k},
              std::isfinite(one.stabilite)
                  ? RowCell{base::decimal(one.stabilite, 2), one.stabilite, {}, {}, true}
                  : RowCell{tr("Non mesurée")},
              RowCell::nombre(one.plusPetite),
              {pourcentage(unclassified), unclassified, {}, {}, true}}});
    }
    m_countRows->setRows(rows);
    constexpr qsizetype kRows = 3; // the classes below need room too
    m_counts->setVisibleRows(int(std::min(rows.size(), kRows)));
    m_k = 0;
    m_counts->selectId(QString::number(m_classes->propose));
    keep(m_classes->propose);
}

void ClassesOnglet::keep(int k) {
    if (!m_classes || k < 2 || k > m_classes->kMax() || k == m_k)
        return;
    m_k = k;
    m_profilesLoader.load<Profils>(
        [classes = m_classes, k](const storage::Database& database) -> base::Result<Profils> {
            constexpr int kTypical = 30;
            Profils all;
            for (ProfilDeClasse& one : profils(classes->corpus, classes->groupes(k), k, kTypical)) {
                const auto texts = lireSegments(database, *classes, one.segments);
                if (!texts)
                    return base::echec(texts.error());
                all.push_back({std::move(one), *texts});
            }
            return all;
        },
        [this](const base::Result<Profils>& all) {
            if (!all)
                return m_message->setErreur(all.error());
            m_profiles = *all;
            showClasses();
        });
}

/// What the number of classes in sight says of itself, and who was left out.
void ClassesOnglet::showRemarks() {
    const QString lumped = alerteClasses(*m_classes, m_k);
    QStringList remarks{lumped,
                        sansAvisTexte(m_classes->provenance.value(QStringLiteral("sans_avis")).toInteger())};
    remarks.removeAll(QString());
    m_message->setMessage(lumped.isEmpty() ? Tone::Info : Tone::Warning, remarks.join(u'\n'));
}

void ClassesOnglet::showClasses() {
    showRemarks();
    const auto& groups = m_classes->groupes(m_k);
    const auto unclassified = std::count(groups.begin(), groups.end(), analyse::kNonClasse);
    const QLocale locale;
    QString facts = tr("%1 : %2 de %3 (%4 sans texte).")
                        .arg(m_choice->phrase(), compte(m_classes->segments(), Nom::Segments),
                             compte(m_classes->corpus.sources, Nom::Textes),
                             locale.toString(m_classes->corpus.sansTexte));
    if (unclassified == 0)
        facts += tr(" Tous sont dans une classe.");
    else
        facts += tr(" Hors classe : %1 (%2), dont %3 sans aucun mot gardé et %4 dont aucun mot ne distingue "
                    "plus une classe.")
                     .arg(compte(qint64(unclassified), Nom::Segments),
                          pourcentage(double(unclassified) / double(groups.size())),
                          locale.toString(m_classes->sansForme()),
                          locale.toString(qint64(unclassified) - m_classes->sansForme()));
    m_facts->setText(facts);
    QList<TableRow> rows;
    QStringList labels;
    for (int i = 0; i < m_k; ++i) {
        QStringList words;
        for (const FormeDeClasse& form : m_profiles[size_t(i)].classe.formes)
            if (form.khi2 > 0 && words.size() < 6)
                words << m_classes->corpus.lemmes.at(form.forme);
        const auto size = std::count(groups.begin(), groups.end(), i);
        const double part = double(size) / double(groups.size());
        labels << tr("%1 · %2 · %3").arg(i + 1).arg(pourcentage(part), words.join(QStringLiteral(", ")));
        rows.append({QString::number(i),
                     {{tr("Classe %1").arg(i + 1), {}, words.join(QStringLiteral(", "))},
                      RowCell::nombre(size),
                      {pourcentage(part), part, {}, {}, true}}});
    }
    std::vector<DendrogrammeVue::Coupure> splits;
    for (int i = 0; i < m_k - 1 && !m_classes->estDouble(); ++i) {
        const auto& step = m_classes->classification.arbre.etapes[size_t(i)];
        splits.push_back({step.classe, step.khi2});
    }
    m_save->setEnabled(!session().isReadOnly());
    m_tree->setArbre(splits, m_classes->estDouble() ? QStringList() : labels); // hidden without labels
    m_rows->setRows(rows);
    if (m_list->currentId().isEmpty())
        m_list->selectId(QStringLiteral("0"));
    showClass();
}

void ClassesOnglet::save() {
    if (!m_classes || m_k == 0 || !session().flushPending())
        return;
    m_save->setEnabled(false); // until another number is kept
    m_saveLoader.load<storage::Edit>(
        [classes = m_classes, k = m_k](const storage::Database& database) {
            return garderClassement(database, *classes, k);
        },
        [this](const base::Result<storage::Edit>& edit) { session().apply(edit); });
}

void ClassesOnglet::showClass() {
    const QString id = m_list->currentId();
    const int classe = id.isEmpty() ? -1 : id.toInt();
    m_tree->setCourante(classe);
    if (m_classes && classe >= 0 && classe < int(m_profiles.size()))
        m_view->setClasse(m_classes, m_k, classe, m_profiles[size_t(classe)]);
    else
        m_view->clear();
}

} // namespace isegorie::ui
