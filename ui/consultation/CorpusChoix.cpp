#include "ui/consultation/CorpusChoix.h"

#include "ui/shell/FlowLayout.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

CorpusChoix::CorpusChoix(Session& session, const QString& prefix, QWidget* parent)
    : QWidget(parent), m_loader(session), m_valuesLoader(session), m_prefix(prefix) {
    auto* row = new FlowLayout(Theme::space(), this);
    const auto add = [&](const QString& caption, const QString& name, int characters) {
        QComboBox* combo = makeCombo(name, characters);
        combo->setAccessibleName(caption);
        auto* label = new QLabel(caption, this);
        label->setBuddy(combo);
        label->setMinimumHeight(combo->sizeHint().height());
        row->addWidget(label);
        row->addWidget(combo);
        return combo;
    };
    m_field = add(tr("Texte lu"), QStringLiteral("champ"), 30);
    m_variable = add(tr("De qui"), QStringLiteral("variable"), 24);
    m_value = makeCombo(QStringLiteral("valeur"), 18);
    m_value->setAccessibleName(tr("Réponse gardée"));
    m_value->hide();
    row->addWidget(m_value);
    m_everything = new QCheckBox(tr("Aussi les contributions mises de côté"), this);
    row->addWidget(m_everything);
    connect(m_field, &QComboBox::activated, this, [this] {
        fillVariables();
        announce();
    });
    connect(m_variable, &QComboBox::activated, this, &CorpusChoix::fillValues);
    connect(m_value, &QComboBox::activated, this, &CorpusChoix::announce);
    connect(m_everything, &QCheckBox::toggled, this, &CorpusChoix::announce);
}

QComboBox* CorpusChoix::makeCombo(const QString& name, int characters) {
    auto* combo = new QComboBox(this);
    combo->setObjectName(m_prefix + u'-' + name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(characters);
    return combo;
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
    m_loader.load<Lu>([id](const storage::Database& database) { return read(database, id); },
                      [this](const auto& read) { show(read); });
}

void CorpusChoix::show(const base::Result<Lu>& read) {
    m_read = read.value_or(Lu());
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
    fillVariables();
    announce();
}

const ChampTexte* CorpusChoix::chosenField() const {
    const QString key = m_field->currentData().toString();
    const auto found = std::find_if(m_read.champs.begin(), m_read.champs.end(),
                                    [&key](const ChampTexte& one) { return one.cle() == key; });
    return found == m_read.champs.end() ? nullptr : &*found;
}

const QuestionFermee* CorpusChoix::chosenVariable() const {
    const QString id = m_variable->currentData().toString();
    const auto found = std::find_if(m_read.questions.begin(), m_read.questions.end(),
                                    [&id](const QuestionFermee& one) { return one.id == id; });
    return found == m_read.questions.end() ? nullptr : &*found;
}

QList<QuestionFermee> CorpusChoix::variables() const {
    QList<QuestionFermee> all;
    if (const ChampTexte* field = chosenField())
        std::copy_if(m_read.questions.begin(), m_read.questions.end(), std::back_inserter(all),
                     [field](const QuestionFermee& one) {
                         return one.consultationId == field->consultationId && !one.estMultiple();
                     });
    return all;
}

/// Of the consultation of the text: nobody answered those of another one.
void CorpusChoix::fillVariables() {
    const QString before = m_variable->currentData().toString();
    m_variable->clear();
    m_variable->addItem(tr("Tous les participants"), QString());
    if (const ChampTexte* field = chosenField())
        for (const QuestionFermee& one : std::as_const(m_read.questions))
            if (one.consultationId == field->consultationId)
                m_variable->addItem(one.libelle.simplified().left(120), one.id);
    const int place = m_variable->findData(before);
    m_variable->setCurrentIndex(std::max(0, place));
    if (place <= 0) {
        m_value->clear();
        m_value->hide();
    }
}

void CorpusChoix::fillValues() {
    m_value->clear();
    const QuestionFermee* variable = chosenVariable();
    m_value->setVisible(variable != nullptr);
    if (!variable)
        return announce();
    m_valuesLoader.load<ResultatTri>(
        [demand = DemandeTriBase{*variable, {}, {}, true}](const storage::Database& database) {
            return trierBase(database, demand);
        },
        [this](const base::Result<ResultatTri>& result) {
            const QStringList values = result ? result->question.modalites : QStringList();
            for (const QString& one : values)
                m_value->addItem(one.left(120), one);
            announce();
        });
}

std::optional<DemandeTextes> CorpusChoix::demande() const {
    const ChampTexte* field = chosenField();
    if (!field)
        return {};
    DemandeTextes demand{*field, {}, m_everything->isChecked()};
    if (const QuestionFermee* variable = chosenVariable(); variable && m_value->count() > 0)
        demand.filtres << FiltreTri{*variable, {m_value->currentData().toString()}};
    return demand;
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
