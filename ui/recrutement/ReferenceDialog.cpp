#include "ui/recrutement/ReferenceDialog.h"

#include "ui/recrutement/ReferenceModel.h"
#include "ui/recrutement/SaisieDelegate.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/OnScreen.h"
#include "ui/shell/TableHeader.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

QWidget* labelled(const QString& text, QWidget* editor, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* label = new QLabel(text, box);
    label->setBuddy(editor);
    editor->setAccessibleName(text);
    column->addWidget(label);
    column->addWidget(editor);
    return box;
}

} // namespace

ReferenceDialog::ReferenceDialog(Session& session, const Critere& critere, const Reference& reference,
                                 QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_critere(critere),
      m_id(reference.id),
      m_origine(reference.origine),
      m_model(new ReferenceModel(this)),
      m_vue(new QTreeView(this)),
      m_message(new InlineMessage(this)) {
    setObjectName(QStringLiteral("reference"));
    setWindowTitle(tr("Population de référence : %1").arg(critere.libelle));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    resizeOnScreen(*this, {640, 660});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space());
    auto* title = new QLabel(windowTitle(), this);
    title->setWordWrap(true);
    Theme::setRole(title, "title");
    column->addWidget(title);
    addFields(column, reference);
    addRows(column);
    column->addWidget(m_message);
    addButtons(column);
    connect(m_model, &ReferenceModel::changed, this, &ReferenceDialog::showEffect);
    connect(m_model, &ReferenceModel::refused, m_message, &InlineMessage::setErreur);
    m_model->setLignes(reference.lignes);
    m_vue->setCurrentIndex(m_model->index(0, reference.id.isEmpty() ? int(ReferenceModel::Effectif) : 0));
    m_vue->setFocus();
}

Reference ReferenceDialog::nouvelle(const Critere& critere) {
    Reference reference;
    reference.critere = critere.cle;
    reference.libelle = tr("%1, mes chiffres").arg(critere.libelle);
    for (const Categorie& valeur : critere.valeurs())
        reference.lignes.append({valeur.libelle, 0});
    return reference;
}

void ReferenceDialog::addFields(QVBoxLayout* column, const Reference& reference) {
    m_libelle = new QLineEdit(reference.libelle, this);
    m_champ = new QLineEdit(reference.champ, this);
    m_champ->setPlaceholderText(tr("France métropolitaine, 18 ans ou plus"));
    m_source = new QLineEdit(reference.source, this);
    m_source->setPlaceholderText(tr("Organisme, enquête, tableau"));
    m_annee = new OptionalSpinBox(kFirstYear, kLastYear, this);
    m_annee->setOptional(reference.annee > 0 ? std::optional<int>(reference.annee) : std::nullopt);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space());
    grid->addWidget(labelled(tr("Nom"), m_libelle, this), 0, 0);
    grid->addWidget(labelled(tr("Année des chiffres"), m_annee, this), 0, 1);
    grid->addWidget(labelled(tr("Champ : qui est compté"), m_champ, this), 1, 0);
    grid->addWidget(labelled(tr("Source"), m_source, this), 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    column->addLayout(grid);
}

void ReferenceDialog::addRows(QVBoxLayout* column) {
    m_vue->setAccessibleName(tr("Lignes de la population de référence"));
    m_vue->setModel(m_model);
    m_vue->setHeader(new TableHeader(m_vue));
    m_vue->setItemDelegate(new SaisieDelegate(m_vue));
    m_vue->setRootIsDecorated(false);
    m_vue->setEditTriggers(QTreeView::DoubleClicked | QTreeView::EditKeyPressed | QTreeView::AnyKeyPressed);
    m_vue->setSelectionBehavior(QTreeView::SelectItems);
    m_vue->setTabKeyNavigation(false);
    m_vue->header()->setSectionsClickable(false);
    m_vue->header()->setStretchLastSection(false);
    m_vue->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_vue->header()->setSectionResizeMode(ReferenceModel::Libelle, QHeaderView::Stretch);
    m_effet = new QLabel(this);
    m_effet->setWordWrap(true);
    Theme::setRole(m_effet, "muted");
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    const auto button = [this, row](const QString& text, const QString& tip, void (ReferenceDialog::*act)()) {
        auto* push = new QPushButton(text, this);
        push->setToolTip(tip);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, act);
        row->addWidget(push);
    };
    button(tr("Coller"), tr("Deux colonnes copiées d’un tableur : libellé, effectif (Ctrl+V)"),
           &ReferenceDialog::paste);
    button(tr("Lire un fichier…"), tr("CSV ou classeur avec les colonnes « libelle » et « effectif »"),
           &ReferenceDialog::readFile);
    button(tr("Retirer la ligne"), tr("Retirer la ligne choisie (Suppr)"), &ReferenceDialog::removeCurrent);
    row->addStretch();
    column->addWidget(m_vue, 1);
    column->addLayout(row);
    column->addWidget(m_effet);
}

void ReferenceDialog::addButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    row->addStretch();
    auto* cancel = new QPushButton(tr("Annuler"), this);
    cancel->setToolTip(tr("Fermer sans rien changer (Échap)"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Enregistrer et appliquer"), this);
    m_save->setObjectName(QStringLiteral("reference-enregistrer"));
    m_save->setToolTip(tr("Les parts de ce critère viennent de ces chiffres (Ctrl+Entrée)"));
    m_save->setAutoDefault(false);
    m_save->setEnabled(!m_session.isReadOnly());
    Theme::setRole(m_save, "primary");
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReferenceDialog::save);
}

Reference ReferenceDialog::typed() const {
    Reference reference;
    reference.id = m_id;
    reference.critere = m_critere.cle;
    reference.libelle = m_libelle->text().trimmed();
    reference.champ = m_champ->text().trimmed();
    reference.source = m_source->text().trimmed();
    reference.annee = m_annee->optional().value_or(0);
    reference.origine = m_origine;
    reference.lignes = m_model->lignes();
    return reference;
}

/// The total, and what had to be assumed to make shares of the rows.
void ReferenceDialog::showEffect() {
    m_message->clear();
    const Reference reference = typed();
    QStringList lines{tr("Total : %1.").arg(QLocale().toString(reference.total()))};
    if (reference.total() > 0)
        for (const base::Constat& constat : partsDepuis(m_critere, reference).constats)
            lines << constat.message;
    m_effet->setText(lines.join(QLatin1Char('\n')));
}

void ReferenceDialog::take(const base::Result<QList<LigneReference>>& lignes, bool replace) {
    if (!lignes)
        return m_message->setErreur(lignes.error());
    if (replace)
        m_model->setLignes(*lignes);
    else
        m_model->append(*lignes);
}

void ReferenceDialog::paste() {
    // Onto rows that have no figure yet the pasted table is the table.
    take(lignesCollees(QGuiApplication::clipboard()->text()), m_model->total() == 0);
}

void ReferenceDialog::readFile() {
    const QString path = chooseOpenFile(this, tr("Lire une population de référence"),
                                        tr("Tableaux (*.csv *.xlsx);;Tous les fichiers (*)"));
    if (!path.isEmpty())
        take(lireLignesReference(path), true);
}

void ReferenceDialog::removeCurrent() {
    m_model->removeLigne(m_vue->currentIndex().row());
}

void ReferenceDialog::save() {
    const auto edit = saveReference(m_session.database(), m_critere.id, typed());
    if (!edit)
        return m_message->setErreur(edit.error());
    if (m_session.apply(*edit))
        accept();
}

void ReferenceDialog::keyPressEvent(QKeyEvent* event) {
    const bool inRows = m_vue->hasFocus();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (inRows && event->matches(QKeySequence::Paste))
        return paste();
    if (inRows && event->key() == Qt::Key_Delete)
        return removeCurrent();
    if (enter && event->modifiers() == Qt::ControlModifier && m_save->isEnabled())
        return save();
    if (enter && inRows) {
        m_vue->edit(m_vue->currentIndex());
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace isegorie::ui
