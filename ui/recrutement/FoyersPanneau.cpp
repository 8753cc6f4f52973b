#include "ui/recrutement/FoyersPanneau.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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

void drop(QPointer<base::Task>& held, const QObject* receiver) {
    if (base::Task* task = std::exchange(held, nullptr)) {
        task->disconnect(receiver);
        QObject::connect(task, &base::Task::finished, task, &QObject::deleteLater);
        task->cancel();
    }
}

std::vector<PaireDouteuse> pairsOf(const Vivier& vivier) {
    std::vector<PaireDouteuse> pairs;
    for (const std::vector<int>& household : foyersPartages(vivier))
        for (size_t i = 1; i < household.size(); ++i)
            pairs.push_back({household.front(), household[i]});
    return pairs;
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
    auto* row = new FlowLayout(Theme::space());
    row->addWidget(new ActionButton(back, ButtonRole::Quiet, this));
    row->addWidget(new ActionButton(m_same, ButtonRole::Normal, this));
    row->addWidget(new ActionButton(m_different, ButtonRole::Normal, this));
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addLayout(row);
    column->addWidget(makeFilters());
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    connect(back, &QAction::triggered, this, &FoyersPanneau::close);
    connect(m_same, &QAction::triggered, this, [this] { judge(true); });
    connect(m_different, &QAction::triggered, this, [this] { judge(false); });
    connect(&contexte.vivier, &VivierSource::changed, this, &FoyersPanneau::search);
}

QWidget* FoyersPanneau::makeFilters() {
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(Theme::space() / 2, bar);
    const auto filter = [this, bar, row](const char* name, Vue vue) {
        auto* button = new QPushButton(bar);
        button->setObjectName(QLatin1String(name));
        Theme::setRole(button, "filter");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(vue == m_vue);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, vue] { setVue(vue); });
        return button;
    };
    m_showPairs = filter("foyers-paires", Vue::Paires);
    m_showHouseholds = filter("foyers-connus", Vue::Foyers);
    return bar;
}

void FoyersPanneau::setVue(Vue vue) {
    m_vue = vue;
    m_table->setEmptyState(
        m_vue == Vue::Paires
            ? new EmptyState(QStringLiteral("success"), tr("Aucun foyer douteux"),
                             tr("Les adresses qui se ressemblent ont toutes été vérifiées."))
            : new EmptyState(QStringLiteral("users"), tr("Aucun foyer de plusieurs candidats"),
                             tr("Chaque candidat qui a donné une adresse habite seul à la sienne.")));
    (vue == Vue::Paires ? m_showPairs : m_showHouseholds)->setChecked(true);
    show();
}

FoyersPanneau::~FoyersPanneau() {
    drop(m_task, this); // what shows its rows may be gone already
}

void FoyersPanneau::start(const QString& recrutementId) {
    m_recrutementId = recrutementId;
    m_contexte.vivier.demander(Ouverture::Identites);
    setVue(Vue::Paires);
    search();
}

void FoyersPanneau::giveUp() {
    drop(m_task, this);
    m_recrutementId.clear();
    m_paires.clear();
    m_partages.clear();
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
    struct Found {
        std::vector<PaireDouteuse> douteuses, partages;
    };
    auto result = std::make_shared<Found>();
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
            result->douteuses = pairesDouteuses(*vivier, *judged);
            result->partages = pairsOf(*vivier);
            return {};
        },
        &m_contexte.session);
    connect(m_task, &base::Task::finished, this, [this, result, task = m_task.data()] {
        const base::Status status = task->status();
        m_task = nullptr;
        task->deleteLater();
        if (!status)
            m_contexte.session.notify(status.error());
        m_paires = std::move(result->douteuses);
        m_partages = std::move(result->partages);
        show();
    });
    m_task->start();
}

void FoyersPanneau::show() {
    m_table->setLoading(false);
    QList<TableRow> rows;
    for (const PaireDouteuse& pair : shown()) {
        const Candidat& a = m_vivier->candidats.at(static_cast<size_t>(pair.a));
        const Candidat& b = m_vivier->candidats.at(static_cast<size_t>(pair.b));
        rows.append({a.id + b.id,
                     {personne(a),
                      personne(b),
                      {m_vue == Vue::Paires ? libelle(pair.raison) : tr("Comptés comme un seul foyer")}}});
    }
    const bool any = !rows.isEmpty();
    m_model->setRows(rows);
    showState();
    if (any && m_table->currentId().isEmpty())
        m_table->selectRow(0);
}

void FoyersPanneau::showState() {
    const auto counted = [](QPushButton* button, const QString& name, size_t count) {
        button->setText(
            QStringLiteral("%1 %2").arg(name, QLocale().toString(static_cast<qulonglong>(count))));
    };
    counted(m_showPairs, tr("À vérifier"), m_paires.size());
    counted(m_showHouseholds, tr("Foyers connus"), m_partages.size());
    m_text->setText(
        m_vue == Vue::Paires
            ? tr("Une seule personne par foyer peut être tirée. %n paire(s) à vérifier.", nullptr,
                 static_cast<int>(m_paires.size()))
            : tr("Ces candidats ont la même adresse, ou ont été réunis : un seul d’entre eux peut "
                 "être tiré. S’ils ne vivent pas ensemble, dites « Foyers différents »."));
    const bool writable = !shown().empty() && !m_contexte.session.isReadOnly();
    m_same->setEnabled(writable && m_vue == Vue::Paires);
    m_different->setEnabled(writable);
}

void FoyersPanneau::judge(bool meme) {
    const auto coffre = m_contexte.coffre.require();
    const int row = m_table->toSource(m_table->currentIndex()).row();
    std::vector<PaireDouteuse>& pairs = m_vue == Vue::Paires ? m_paires : m_partages;
    if (!coffre || row < 0 || row >= static_cast<int>(pairs.size()))
        return;
    const PaireDouteuse pair = pairs.at(static_cast<size_t>(row));
    if (!m_contexte.session.apply(
            jugerPaire(m_contexte.session.database(), **coffre, *m_vivier, pair.a, pair.b, meme)))
        return;
    // The candidates are read again only when one of them changed; the pair is judged either way.
    pairs.erase(pairs.begin() + row);
    show();
}

} // namespace isegorie::ui
