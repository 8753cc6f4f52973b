#include "ui/consultation/FiltreChoix.h"

#include <QComboBox>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

FiltreChoix::FiltreChoix(Session& session, const QString& prefix, QWidget* parent)
    : QObject(parent), m_loader(session), m_variable(new QComboBox(parent)), m_value(new QComboBox(parent)) {
    const auto prepare = [&](QComboBox* combo, const QString& name, const QString& spoken, int characters) {
        combo->setObjectName(prefix + u'-' + name);
        combo->setAccessibleName(spoken);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(characters);
    };
    prepare(m_variable, QStringLiteral("variable"), tr("De qui"), 24);
    prepare(m_value, QStringLiteral("valeur"), tr("Réponse gardée"), 18);
    m_value->hide();
    connect(m_variable, &QComboBox::activated, this, &FiltreChoix::fillValues);
    connect(m_value, &QComboBox::activated, this, &FiltreChoix::changed);
}

void FiltreChoix::setQuestions(const QList<QuestionFermee>& questions) {
    m_questions = questions;
    const QString before = m_variable->currentData().toString();
    m_variable->clear();
    m_variable->addItem(tr("Tous les participants"), QString());
    for (const QuestionFermee& one : questions)
        m_variable->addItem(one.libelle.simplified().left(120), one.id);
    const int place = m_variable->findData(before);
    m_variable->setCurrentIndex(std::max(0, place));
    if (place <= 0) {
        m_value->clear();
        m_value->hide();
    }
}

const QuestionFermee* FiltreChoix::chosen() const {
    const QString id = m_variable->currentData().toString();
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [&id](const QuestionFermee& one) { return one.id == id; });
    return found == m_questions.end() ? nullptr : &*found;
}

void FiltreChoix::fillValues() {
    m_value->clear();
    const QuestionFermee* variable = chosen();
    m_value->setVisible(variable != nullptr);
    if (!variable) {
        Q_EMIT changed();
        return;
    }
    m_loader.load<ResultatTri>([demand = DemandeTriBase{*variable, {}, {}, true}](
                                   const storage::Database& database) { return trierBase(database, demand); },
                               [this](const base::Result<ResultatTri>& result) {
                                   const QStringList values =
                                       result ? result->question.modalites : QStringList();
                                   for (const QString& one : values)
                                       m_value->addItem(one.left(120), one);
                                   Q_EMIT changed();
                               });
}

QList<FiltreTri> FiltreChoix::filtres() const {
    const QuestionFermee* variable = chosen();
    if (!variable || m_value->count() == 0)
        return {};
    return {FiltreTri{*variable, {m_value->currentData().toString()}}};
}

} // namespace isegorie::ui
