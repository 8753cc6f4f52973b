#include "ui/consultation/CorpusChoix.h"

#include "ui/consultation/FiltreChoix.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

CorpusChoix::CorpusChoix(Session& session, const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_loader(session),
      m_filter(new FiltreChoix(session, prefix, this)),
      m_field(new QComboBox(this)) {
    auto* row = new FlowLayout(Theme::space(), this);
    const auto add = [&](const QString& caption, QComboBox* combo) {
        combo->setAccessibleName(caption);
        auto* label = new QLabel(caption, this);
        label->setBuddy(combo);
        label->setMinimumHeight(combo->sizeHint().height());
        row->addWidget(label);
        row->addWidget(combo);
    };
    m_field->setObjectName(prefix + QStringLiteral("-champ"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(30);
    add(tr("Texte lu"), m_field);
    add(tr("De qui"), m_filter->variable());
    row->addWidget(m_filter->valeur());
    m_everything = new QCheckBox(tr("Aussi les contributions mises de côté"), this);
    m_everything->setMinimumHeight(m_field->sizeHint().height()); // on the line of what stands before it
    row->addWidget(m_everything);
    connect(m_field, &QComboBox::activated, this, [this] {
        m_filter->setQuestions(askedWithIt());
        announce();
    });
    connect(m_filter, &FiltreChoix::changed, this, &CorpusChoix::announce);
    connect(m_everything, &QCheckBox::toggled, this, &CorpusChoix::announce);
}

base::Result<CorpusChoix::Lu> CorpusChoix::read(const storage::Database& database,
                                                const QString& concertation) {
    const auto state = etatTextes(database, concertation);
    const auto fields = champsTexte(database, concertation);
    const auto questions = questionsFermees(database, concertation);
    if (!state || !fields || !questions)
        return base::echec(!state ? state.error() : !fields ? fields.error() : questions.error());
    return Lu{concertation, *state, *fields, *questions};
}

void CorpusChoix::setConcertation(const QString& id) {
    m_asked = id;
    m_loader.load<Lu>([id](const storage::Database& database) { return read(database, id); },
                      [this](const auto& read) { show(read); });
}

void CorpusChoix::show(const base::Result<Lu>& read) {
    m_read = read.value_or(Lu{m_asked, {}, {}, {}});
    const QString before = m_field->currentData().toString();
    m_field->clear();
    const bool several = std::any_of(m_read.champs.begin(), m_read.champs.end(), [this](const auto& one) {
        return one.consultationId != m_read.champs.first().consultationId;
    });
    for (const ChampTexte& one : std::as_const(m_read.champs))
        m_field->addItem(several ? tr("%1 : %2").arg(one.consultation, one.nom().left(120))
                                 : one.nom().left(120),
                         one.cle());
    m_field->setCurrentIndex(m_field->count() == 0 ? -1 : std::max(0, m_field->findData(before)));
    setEnabled(m_field->count() > 0);
    m_filter->setQuestions(askedWithIt());
    announce();
}

const ChampTexte* CorpusChoix::chosenField() const {
    if (m_read.concertation != m_asked) // those of another one are still shown
        return nullptr;
    const QString key = m_field->currentData().toString();
    const auto found = std::find_if(m_read.champs.begin(), m_read.champs.end(),
                                    [&key](const ChampTexte& one) { return one.cle() == key; });
    return found == m_read.champs.end() ? nullptr : &*found;
}

/// Of the consultation of the text: nobody answered those of another one.
QList<QuestionFermee> CorpusChoix::askedWithIt() const {
    QList<QuestionFermee> all;
    if (const ChampTexte* field = chosenField())
        std::copy_if(
            m_read.questions.begin(), m_read.questions.end(), std::back_inserter(all),
            [field](const QuestionFermee& one) { return one.consultationId == field->consultationId; });
    return all;
}

bool CorpusChoix::isLoading() const {
    return m_loader.isLoading() || m_filter->isLoading();
}

QComboBox* CorpusChoix::variable() const {
    return m_filter->variable();
}

QComboBox* CorpusChoix::valeur() const {
    return m_filter->valeur();
}

QList<QuestionFermee> CorpusChoix::variables() const {
    QList<QuestionFermee> all = askedWithIt();
    all.removeIf([](const QuestionFermee& one) { return one.estMultiple(); });
    return all;
}

std::optional<DemandeTextes> CorpusChoix::demande() const {
    const ChampTexte* field = chosenField();
    if (!field)
        return {};
    return DemandeTextes{*field, m_filter->filtres(), m_everything->isChecked()};
}

QString CorpusChoix::phrase() const {
    const auto demand = demande();
    if (!demand)
        return {};
    QString text = demand->champ.nom();
    for (const FiltreTri& one : demand->filtres)
        text += tr(" — %1 : %2").arg(one.question.libelle.simplified(), one.valeurs.join(u','));
    return text;
}

void CorpusChoix::announce() {
    QString now = m_read.concertation + u'\n' + m_read.etat;
    if (const auto demand = demande()) {
        now += u'\n' + demand->champ.cle() + (demand->toutes ? u'1' : u'0');
        for (const FiltreTri& one : demand->filtres)
            now += one.question.id + one.valeurs.join(u'\n');
    }
    if (now != m_announced) {
        m_announced = now;
        Q_EMIT changed();
    }
}

} // namespace isegorie::ui
