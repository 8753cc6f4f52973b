#include "ui/consultation/ClasseVue.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/ContributionFiche.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/RowsModel.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

ClasseVue::ClasseVue(Session& session, QWidget* parent)
    : QTabWidget(parent),
      m_formRows(new RowsModel(
          {tr("Forme"), tr("χ²"), tr("Segments de la classe"), tr("En tout"), tr("Part dans la classe")},
          this)),
      m_segmentRows(new RowsModel({tr("Segments types, tels qu’écrits")}, this)),
      m_concordance(new ConcordanceVue(session, QStringLiteral("classes"), this)),
      m_fiche(new ContributionFiche(session, this)) {
    setDocumentMode(true);
    setAccessibleName(tr("La classe choisie"));
    addTab(makeForms(), tr("Profil"));
    addTab(makeSegments(), tr("Segments types"));
    addTab(m_concordance, tr("Concordance"));
}

QWidget* ClasseVue::makeForms() {
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(Theme::space(), Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    auto* hint =
        new QLabel(tr("χ² positif : la forme est plus fréquente ici qu’ailleurs ; négatif : moins. Entrée "
                      "ou double-clic : où elle est écrite."),
                   place);
    hint->setWordWrap(true);
    Theme::setRole(hint, "muted");
    m_forms = new DataTable(tr("Profil de la classe"), place);
    m_forms->setSource(m_formRows);
    m_forms->setTwoLines(true);
    m_forms->setSelectionMode(QAbstractItemView::SingleSelection);
    m_forms->setEmptyState(new EmptyState(QStringLiteral("list"), tr("Aucune classe choisie"),
                                          tr("Choisissez une classe à gauche.")));
    column->addWidget(hint);
    column->addWidget(m_forms, 1);
    connect(m_forms, &DataTable::activatedId, this, &ClasseVue::showForm);
    return place;
}

QWidget* ClasseVue::makeSegments() {
    auto* splitter = new QSplitter(Qt::Vertical, this);
    m_segments = new DataTable(tr("Segments types"), splitter);
    m_segments->setSource(m_segmentRows);
    m_segments->setTwoLines(true);
    m_segments->setSelectionMode(QAbstractItemView::SingleSelection);
    splitter->addWidget(m_segments);
    splitter->addWidget(m_fiche);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    connect(m_segments, &DataTable::currentIdChanged, this,
            [this](const QString& id) { m_fiche->setNumero(id.section(u':', 0, 0).toLongLong()); });
    connect(m_segments, &DataTable::activatedId, this, [this] { m_fiche->takeFocus(); });
    return splitter;
}

void ClasseVue::setClasse(const Classes& classes, int k, int classe, const Profil& profil) {
    m_classes = classes;
    m_k = k;
    m_classe = classe;
    QList<TableRow> forms;
    for (const FormeDeClasse& one : profil.classe.formes) {
        const double part = one.total > 0 ? double(one.dansLaClasse) / double(one.total) : 0;
        forms.append({QString::number(one.forme),
                      {{classes->corpus.lemmes.at(one.forme),
                        {},
                        classes->corpus.ecritures[size_t(one.forme)].mid(0, 6).join(QStringLiteral(", "))},
                       {base::decimal(one.khi2, 1), one.khi2, {}, {}, true},
                       RowCell::nombre(one.dansLaClasse),
                       RowCell::nombre(one.total),
                       {pourcentage(part), part, {}, {}, true}},
                      {},
                      one.khi2 < 0});
    }
    m_formRows->setRows(forms);
    QList<TableRow> segments;
    for (qsizetype i = 0; i < profil.segments.size(); ++i) {
        const PlaceSegment& place = classes->corpus.places[size_t(profil.classe.segments[size_t(i)])];
        segments.append({QStringLiteral("%1:%2").arg(place.numero).arg(place.rang),
                         {{profil.segments.at(i).simplified()}}});
    }
    m_segmentRows->setRows(segments);
    m_concordance->clear();
    if (!forms.isEmpty())
        m_forms->selectId(forms.first().id);
    if (!segments.isEmpty())
        m_segments->selectId(segments.first().id);
}

void ClasseVue::clear() {
    m_classes.reset();
    m_formRows->setRows({});
    m_segmentRows->setRows({});
    m_concordance->clear();
    m_fiche->setNumero(0);
}

void ClasseVue::showForm(const QString& id) {
    if (!m_classes)
        return;
    const int form = id.toInt();
    m_concordance->show(
        tr("« %1 » dans la classe %2").arg(m_classes->corpus.lemmes.at(form)).arg(m_classe + 1),
        [classes = m_classes, k = m_k, classe = m_classe, form](const storage::Database& base) {
            return concordanceDeClasse(base, *classes, k, classe, form);
        });
    setCurrentWidget(m_concordance);
    m_concordance->table()->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
