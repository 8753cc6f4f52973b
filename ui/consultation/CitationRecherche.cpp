#include "ui/consultation/CitationRecherche.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/TextesBase.h"
#include "core/consultation/TextesPlies.h"
#include "ui/consultation/ContributionFiche.h"
#include "ui/consultation/ContributionsModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using consultation::compte;
using consultation::Nom;

CitationRecherche::CitationRecherche(const ContributionsContexte& contexte, QWidget* parent)
    : QWidget(parent),
      m_texts(contexte.textes),
      m_loader(contexte.session),
      m_search(new SearchField(tr("Chercher ce qui a été écrit"), this)),
      m_count(new QLabel(this)),
      m_into(new QLabel(this)),
      m_model(new ContributionsModel(contexte.session, this)),
      m_table(new DataTable(tr("Contributions à citer"), this)),
      m_fiche(new ContributionFiche(contexte.session, this)) {
    m_quote = makeAction(this, QStringLiteral("arguments.citer-celle-ci"), tr("Citer dans l’argument choisi"),
                         QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_quote->setIconText(tr("Citer"));
    m_quote->setToolTip(tr("Le passage sélectionné, ou la contribution entière"));
    connect(m_quote, &QAction::triggered, this, &CitationRecherche::ask);
    Theme::setRole(m_count, "muted");
    Theme::setRole(m_into, "muted");
    m_into->setWordWrap(true);
    m_into->setTextFormat(Qt::PlainText);
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setTwoLines(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_fiche);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Theme::space());
    foot->addWidget(new ActionButton(m_quote, ButtonRole::Primary, this));
    foot->addWidget(m_into, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addLayout(row);
    column->addWidget(splitter, 1);
    column->addLayout(foot);
    connect(m_search, &SearchField::searched, this, &CitationRecherche::search);
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_fiche->setNumero(id.toLongLong());
        m_quote->setEnabled(m_target && !id.isEmpty());
    });
    setArgument({});
}

void CitationRecherche::setConcertation(const QString& id) {
    if (id != m_concertation) { // what was found elsewhere is not cited here
        m_table->setCurrentIndex({});
        m_model->setNumeros(std::make_shared<const std::vector<qint64>>());
        m_fiche->setNumero(0);
    }
    m_concertation = id;
    search();
}

void CitationRecherche::setArgument(const QString& texte) {
    m_target = !texte.isEmpty();
    m_into->setText(m_target ? tr("dans « %1 »").arg(texte.left(120))
                             : tr("Choisissez d’abord un argument du plan."));
    m_quote->setEnabled(m_target && !m_table->currentId().isEmpty());
}

void CitationRecherche::takeFocus() {
    m_search->setFocus(Qt::OtherFocusReason);
}

void CitationRecherche::search() {
    if (m_concertation.isEmpty())
        return;
    consultation::FiltreContributions filter{m_concertation, {}, m_search->text()};
    const QString question = filter.concertationId + u'\n' + filter.texte;
    const QString known = question == m_asked ? m_etat : QString();
    if (known.isNull())
        m_table->setLoading(true);
    m_loader.load<Lu>(
        [filter, known, texts = m_texts](const storage::Database& database) -> base::Result<Lu> {
            const auto state = consultation::etatTextes(database, filter.concertationId);
            if (!state)
                return base::echec(state.error());
            if (!known.isNull() && *state == known)
                return Lu{known, {}};
            auto numbers = texts->numerosDe(database, filter);
            return numbers ? base::Result<Lu>(Lu{*state, std::move(*numbers)}) : base::echec(numbers.error());
        },
        [this, question](const auto& read) { show(question, read); });
}

void CitationRecherche::show(const QString& question, const base::Result<Lu>& read) {
    m_table->setLoading(false);
    if (read && !read->numeros)
        return;
    const qint64 before = question == m_asked ? m_fiche->numero() : 0;
    m_asked = question;
    m_etat = read ? read->etat : QString();
    m_table->setCurrentIndex({});
    m_model->setNumeros(
        std::make_shared<const std::vector<qint64>>(read ? *read->numeros : std::vector<qint64>()));
    m_count->setText(read ? compte(m_model->rowCount(), Nom::Contributions) : read.error().message);
    if (m_model->rowCount() == 0)
        return m_fiche->setNumero(0);
    const QModelIndex row = m_table->fromSource(m_model->index(std::max(0, m_model->rowOf(before)), 0));
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void CitationRecherche::ask() {
    if (m_fiche->numero() == 0 || !m_target)
        return;
    QString passage = m_fiche->texte()->textCursor().selectedText();
    passage.replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
    Q_EMIT citationDemandee(m_fiche->numero(), passage.trimmed());
}

} // namespace isegorie::ui
