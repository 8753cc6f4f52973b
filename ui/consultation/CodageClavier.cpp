// The keys of the grid, and what they do.
#include "core/consultation/CodageSortie.h"
#include "ui/consultation/CodageGrille.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

bool CodageGrille::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (watched == m_input && plain)
        return inputKey(key->key());
    // In the list too, a letter begins a code and a digit gives one.
    if (watched == m_table && plain && m_input->isEnabled() && !key->text().isEmpty() &&
        (key->text().at(0).isLetterOrNumber() || key->key() == Qt::Key_Backspace)) {
        m_input->setFocus(Qt::OtherFocusReason);
        QApplication::sendEvent(m_input, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool CodageGrille::inputKey(int key) {
    const bool empty = m_input->text().isEmpty();
    switch (key) {
    case Qt::Key_PageDown:
        go(1);
        return true;
    case Qt::Key_PageUp:
        go(-1);
        return true;
    case Qt::Key_Down:
        empty ? go(1) : chooseCode(1);
        return true;
    case Qt::Key_Up:
        empty ? go(-1) : chooseCode(-1);
        return true;
    case Qt::Key_Escape:
        m_input->clear();
        return !empty;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (empty)
            goToNextUncoded();
        else if (const QString id = m_codes->currentId(); !id.isEmpty())
            give(id);
        return true;
    default:
        return empty && emptyInputKey(key);
    }
}

bool CodageGrille::emptyInputKey(int key) {
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        giveDigit(key - Qt::Key_0);
    else if (key == Qt::Key_0)
        giveNone();
    else if (key == Qt::Key_Backspace)
        takeLast();
    else
        return false;
    return true;
}

void CodageGrille::chooseCode(int step) {
    const int rows = m_codes->visibleRowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(m_codes->currentIndex().row() + step, 0, rows - 1);
    m_codes->setCurrentIndex(m_codes->model()->index(row, 0));
}

void CodageGrille::go(int step) {
    const int row = m_model->rowOf(current()) + step;
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_table->fromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CodageGrille::goToNextUncoded() {
    const int rows = m_model->rowCount();
    const int here = std::max(0, m_model->rowOf(current()));
    for (int step = 1; step <= rows; ++step) {
        const int row = (here + step) % rows;
        if (m_coded.contains(m_model->numeroAt(row)))
            continue;
        return go(row - here);
    }
    m_message->setMessage(Tone::Success, tr("Tous les textes sont codés."));
}

void CodageGrille::give(const QString& codeId) {
    if (current() == 0 || !m_input->isEnabled())
        return;
    apply(coder(m_session.database(), m_model->champ(), current(), codeId));
    m_input->clear();
    m_input->setFocus(Qt::OtherFocusReason);
}

void CodageGrille::giveDigit(int digit) {
    for (const CodePlan& one : std::as_const(m_plan.codes))
        if (one.touche == digit)
            return give(one.id);
    m_message->setMessage(Tone::Info, tr("Aucun code n’a la touche %1.").arg(digit));
}

void CodageGrille::giveNone() {
    if (current() == 0)
        return;
    const auto edit = marquerSansCode(m_session.database(), m_model->champ(), current());
    apply(edit);
    if (edit)
        goToNextUncoded();
}

void CodageGrille::takeLast() {
    const GrilleModel::Ligne* line = m_model->relireTexte(current());
    if (line == nullptr || line->codes.isEmpty())
        return;
    apply(decoder(m_session.database(), m_model->champ(), current(), line->codes.last().codeId));
}

void CodageGrille::apply(const base::Result<storage::Edit>& edit) {
    {
        const QScopedValueRollback<bool> own(m_applying, true);
        if (!store(m_session, *m_message, edit) || edit->isEmpty())
            return;
    }
    // What is seen follows the key at once; counts and the other rows come a moment later.
    const qint64 number = current();
    const GrilleModel::Ligne* line = m_model->relireTexte(number);
    showGiven(line);
    const bool before = m_coded.contains(number);
    const bool now = line != nullptr && !line->codes.isEmpty();
    if (now && !before)
        m_coded.insert(number);
    else if (!now && before)
        m_coded.remove(number);
    m_done += int(now) - int(before);
    showProgress();
    readState();
}

void CodageGrille::chooseExport() {
    const QString path = chooseSaveFile(this, tr("Exporter les codages"), tr("codages.xlsx"),
                                        tr("Classeur (*.xlsx);;CSV (*.csv);;JSON (*.json)"));
    if (!path.isEmpty())
        exporter(path);
}

void CodageGrille::exporter(const QString& chemin) {
    m_session.runReading(
        tr("Écrire les codages"),
        [field = m_model->champ(), chemin](const storage::Database& database, base::TaskContext&) {
            return exporterCodages(database, field, chemin);
        },
        this,
        [this, chemin](const base::Status& status) {
            if (status) // a failure has been shown already
                m_session.notifyWritten(chemin);
        });
}

void CodageGrille::coderAveugle(const Aveugle& echantillon) {
    m_blind = echantillon;
    m_coder->setText(echantillon.champ.codeur);
    m_coder->setEnabled(false);
    m_choice->hide();
    m_blindMessage->clear();
    m_blindMessage->setMessage(
        Tone::Info,
        tr("Double codage à l’aveugle : %1 ne voit que ses propres codes.").arg(echantillon.champ.codeur));
    connect(m_blindMessage->addButton(tr("Revenir à tous les textes")), &QPushButton::clicked, this,
            &CodageGrille::coderOuvert);
    m_textsLoader.stop();
    showTexts(echantillon.champ, echantillon.numeros);
    m_input->setFocus(Qt::OtherFocusReason);
}

void CodageGrille::coderOuvert() {
    if (!m_blind)
        return;
    m_blind.reset();
    m_blindMessage->clear();
    m_coder->setText(m_session.database().auteur());
    m_coder->setEnabled(true);
    m_choice->setVisible(true);
    readTexts();
}

} // namespace isegorie::ui
