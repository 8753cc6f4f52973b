#include "ui/recrutement/FoyersPanneau.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using namespace recrutement;

namespace {

RowCell personne(const Candidat& candidat) {
    const Identite& who = candidat.identite;
    QStringList address{who.adresse, who.complement, who.codePostal, who.ville};
    address.removeAll(QString());
    return {who.nomComplet(), {}, address.join(QStringLiteral(", "))};
}

} // namespace

FoyersPanneau::FoyersPanneau(const RecrutementContexte& contexte, QWidget* parent)
    : QWidget(parent),
      m_contexte(contexte),
      m_model(new RowsModel({tr("Une personne"), tr("Une autre"), tr("Pourquoi")}, this)),
      m_table(new DataTable(tr("Foyers à vérifier"), this)),
      m_text(new QLabel(this)),
      m_same(makeAction(this, QStringLiteral("candidats.foyers.meme"), tr("Même foyer"),
                        QStringLiteral("check"), QKeySequence(Qt::ALT | Qt::Key_M))),
      m_different(makeAction(this, QStringLiteral("candidats.foyers.differents"), tr("Foyers différents"),
                             QStringLiteral("close"), QKeySequence(Qt::ALT | Qt::Key_S))) {
    QAction* back = makeAction(this, QStringLiteral("candidats.foyers.retour"), tr("Retour aux candidats"),
                               QStringLiteral("chevron-left"));
    m_text->setWordWrap(true);
    Theme::setRole(m_text, "muted");
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    row->addWidget(new ActionButton(back, ButtonRole::Quiet, this));
    row->addStretch();
    row->addWidget(new ActionButton(m_same, ButtonRole::Normal, this));
    row->addWidget(new ActionButton(m_different, ButtonRole::Normal, this));
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(QStringLiteral("success"), tr("Aucun foyer douteux"),
                                          tr("Les adresses qui se ressemblent ont toutes été vérifiées.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addLayout(row);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    connect(back, &QAction::triggered, this, &FoyersPanneau::close);
    connect(m_same, &QAction::triggered, this, [this] { judge(true); });
    connect(m_different, &QAction::triggered, this, [this] { judge(false); });
    connect(&contexte.vivier, &VivierSource::changed, this, &FoyersPanneau::search);
}

FoyersPanneau::~FoyersPanneau() {
    giveUp();
}

void FoyersPanneau::start(const QString& recrutementId) {
    m_recrutementId = recrutementId;
    m_contexte.vivier.demander(Ouverture::Identites);
    search();
}

void FoyersPanneau::giveUp() {
    if (base::Task* task = std::exchange(m_task, nullptr)) {
        task->disconnect(this);
        connect(task, &base::Task::finished, task, &QObject::deleteLater);
        task->cancel();
    }
    m_recrutementId.clear();
    m_paires.clear();
    m_vivier.reset();
    show();
}

void FoyersPanneau::close() {
    giveUp();
    Q_EMIT closed();
}

void FoyersPanneau::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void FoyersPanneau::search() {
    const auto vivier = m_contexte.vivier.vivier();
    if (m_recrutementId.isEmpty() || !vivier || vivier == m_vivier ||
        vivier->ouverture != Ouverture::Identites)
        return;
    const QString id = m_recrutementId;
    giveUp();
    m_recrutementId = id;
    m_vivier = vivier;
    auto result = std::make_shared<std::vector<PaireDouteuse>>();
    m_table->setLoading(true);
    m_text->setText(tr("Recherche des adresses qui se ressemblent…"));
    m_task = new base::Task(
        tr("Foyers douteux"),
        [&database = std::as_const(m_contexte.session.database()), vivier, id,
         result](base::TaskContext& context) -> base::Status {
            const auto reader = database.reader(&context);
            if (!reader)
                return base::echec(reader.error());
            const auto judged = pairesJugees(**reader, id);
            if (!judged)
                return base::echec(judged.error());
            *result = pairesDouteuses(*vivier, *judged);
            return {};
        },
        &m_contexte.session);
    connect(m_task, &base::Task::finished, this, [this, result, task = m_task.data()] {
        const base::Status status = task->status();
        m_task = nullptr;
        task->deleteLater();
        if (!status)
            m_contexte.session.notify(status.error());
        m_paires = std::move(*result);
        show();
    });
    m_task->start();
}

void FoyersPanneau::show() {
    m_table->setLoading(false);
    QList<TableRow> rows;
    for (const PaireDouteuse& pair : m_paires) {
        const Candidat& a = m_vivier->candidats.at(static_cast<size_t>(pair.a));
        const Candidat& b = m_vivier->candidats.at(static_cast<size_t>(pair.b));
        rows.append({a.id + b.id, {personne(a), personne(b), {libelle(pair.raison)}}});
    }
    m_model->setRows(rows);
    m_text->setText(tr("Une seule personne par foyer peut être tirée. %n paire(s) à vérifier.", nullptr,
                       static_cast<int>(rows.size())));
    const bool any = !rows.isEmpty() && !m_contexte.session.isReadOnly();
    m_same->setEnabled(any);
    m_different->setEnabled(any);
    if (any && m_table->currentId().isEmpty())
        m_table->selectRow(0);
}

void FoyersPanneau::judge(bool meme) {
    const auto coffre = m_contexte.coffre.require();
    const int row = m_table->toSource(m_table->currentIndex()).row();
    if (!coffre || row < 0 || row >= static_cast<int>(m_paires.size()))
        return;
    const PaireDouteuse pair = m_paires.at(static_cast<size_t>(row));
    if (!m_contexte.session.apply(
            jugerPaire(m_contexte.session.database(), **coffre, *m_vivier, pair.a, pair.b, meme)))
        return;
    // The candidates are read again only when one of them changed; the pair is judged either way.
    m_paires.erase(m_paires.begin() + row);
    show();
}

} // namespace isegorie::ui
