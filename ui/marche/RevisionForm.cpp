#include "ui/marche/RevisionForm.h"

#include "core/base/Dates.h"
#include "ui/marche/PrixCellules.h"
#include "ui/shell/Fields.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

namespace isegorie::ui {

using marche::ArrondiCoefficient;

namespace {

constexpr qint64 kMaxPart = 100'000;        // 10, in ten-thousandths
constexpr qint64 kMaxIndex = 1'000'000'000; // a million, in thousandths

void mark(QWidget* field, bool invalid) {
    if (field->property("invalid").toBool() == invalid)
        return;
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

base::Erreur missing(const QLineEdit* edit, const QString& remede) {
    return base::Erreur::saisie(QStringLiteral("revision.incomplete"),
                                RevisionForm::tr("À saisir : %1.").arg(edit->accessibleName()), remede);
}

} // namespace

RevisionForm::RevisionForm(QWidget* parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_initiale(addCombo(tr("Prix initiaux (P0)"), 0, 0, 2)),
      m_date(new DateField(this)),
      m_nom(addText(tr("Indice"), {}, 1, 1)),
      m_a(addText(tr("Part fixe a"), QStringLiteral("0,15"), 2, 0)),
      m_b(addText(tr("Part indexée b"), QStringLiteral("0,85"), 2, 1)),
      m_s0(addText(tr("S0, indice initial"), QStringLiteral("290,1"), 3, 0)),
      m_moisS0(addText(tr("Mois de S0"), QStringLiteral("01/2024"), 3, 1)),
      m_s(addText(tr("S, indice de la révision"), QStringLiteral("301,4"), 4, 0)),
      m_moisS(addText(tr("Mois de S"), QStringLiteral("01/2026"), 4, 1)),
      m_arrondi(addCombo(tr("Arrondi du coefficient"), 5, 0)),
      m_decimales(new QSpinBox(this)) {
    m_grid->setContentsMargins(0, 0, Theme::space(), 0);
    m_grid->setHorizontalSpacing(Theme::space());
    m_grid->setVerticalSpacing(2);
    place(m_date, tr("Date d’effet"), 1, 0);
    place(m_decimales, tr("Décimales"), 5, 1);
    m_grid->setRowStretch(20, 1);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, 1);
    m_date->lineEdit()->setAccessibleName(tr("Date d’effet"));
    m_decimales->setRange(1, 5);
    m_arrondi->addItem(tr("au supérieur"), marche::key(ArrondiCoefficient::Superieur));
    m_arrondi->addItem(tr("au plus proche"), marche::key(ArrondiCoefficient::Proche));
    m_arrondi->addItem(tr("à l’inférieur"), marche::key(ArrondiCoefficient::Inferieur));
    connect(m_date, &DateField::edited, this, &RevisionForm::changed);
    connect(m_date, &DateField::dateChanged, this, &RevisionForm::changed);
    connect(m_decimales, &QSpinBox::valueChanged, this, &RevisionForm::changed);
    setVersions({});
}

void RevisionForm::place(QWidget* field, const QString& label, int row, int column, int span) {
    auto* caption = new QLabel(label, this);
    caption->setWordWrap(true);
    caption->setBuddy(field);
    caption->setContentsMargins(0, Theme::space(), 0, 0); // nearer to its field than to the one above
    field->setAccessibleName(label);
    m_grid->addWidget(caption, 2 * row, column, 1, span, Qt::AlignBottom);
    m_grid->addWidget(field, 2 * row + 1, column, 1, span);
}

QLineEdit* RevisionForm::addText(const QString& label, const QString& example, int row, int column) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(example);
    place(edit, label, row, column);
    connect(edit, &QLineEdit::textChanged, this, &RevisionForm::changed);
    return edit;
}

QComboBox* RevisionForm::addCombo(const QString& label, int row, int column, int span) {
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    place(combo, label, row, column, span);
    connect(combo, &QComboBox::currentIndexChanged, this, &RevisionForm::changed);
    return combo;
}

void RevisionForm::setVersions(const QList<marche::VersionPrix>& versions) {
    const QSignalBlocker quiet(m_initiale);
    const QString before = m_initiale->currentData().toString();
    m_initiale->clear();
    m_initiale->addItem(tr("Dernier BPU importé avant cette date"), QString());
    for (const marche::VersionPrix& version : versions)
        m_initiale->addItem(versionTexte(version), version.id);
    m_initiale->setCurrentIndex(std::max(0, m_initiale->findData(before)));
}

void RevisionForm::propose(const Saisie& saisie) {
    {
        const QSignalBlocker quiet(this);
        const marche::DemandeRevision& demande = saisie.demande;
        const auto show = [](QLineEdit* value, QLineEdit* month, const marche::ValeurIndice& index) {
            value->setText(index.milliemes > 0 ? marche::decimalTexte(index.milliemes, 3) : QString());
            month->setText(index.mois.isValid() ? index.mois.toString(QStringLiteral("MM/yyyy")) : QString());
        };
        m_initiale->setCurrentIndex(std::max(0, m_initiale->findData(saisie.initialeId)));
        m_date->setDate(saisie.dateEffet);
        m_nom->setText(demande.formule.indice);
        m_a->setText(marche::decimalTexte(demande.formule.a, 4));
        m_b->setText(marche::decimalTexte(demande.formule.b, 4));
        show(m_s0, m_moisS0, demande.s0);
        show(m_s, m_moisS, demande.s);
        m_arrondi->setCurrentIndex(std::max(0, m_arrondi->findData(marche::key(demande.formule.arrondi))));
        m_decimales->setValue(demande.formule.decimales);
    }
    Q_EMIT changed();
}

base::Result<qint64> RevisionForm::number(QLineEdit* edit, int decimals, qint64 maximum) const {
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return base::echec(
            missing(edit, tr("Recopiez la valeur, par exemple %1.").arg(edit->placeholderText())));
    const auto value = marche::parseDecimal(text, decimals, maximum);
    mark(edit, !value);
    if (value)
        return value;
    return base::echec(base::Erreur::saisie(
        value.error().code, QStringLiteral("%1 : %2").arg(edit->accessibleName(), value.error().message),
        value.error().remede));
}

base::Result<QDate> RevisionForm::month(QLineEdit* edit) const {
    if (edit->text().trimmed().isEmpty())
        return base::echec(missing(edit, tr("Le mois pour lequel cette valeur est publiée.")));
    const auto value = base::parseMois(edit->text());
    mark(edit, !value);
    return value;
}

base::Result<marche::ValeurIndice> RevisionForm::index(QLineEdit* value, QLineEdit* month) const {
    const auto read = number(value, 3, kMaxIndex);
    const auto day = this->month(month);
    if (!read || !day)
        return base::echec(!read ? read.error() : day.error());
    return marche::ValeurIndice{*read, *day};
}

base::Result<RevisionForm::Saisie> RevisionForm::read() {
    for (QLineEdit* edit : {m_a, m_b, m_s0, m_moisS0, m_s, m_moisS})
        mark(edit, false);
    Saisie saisie;
    saisie.initialeId = m_initiale->currentData().toString();
    saisie.dateEffet = m_date->date();
    const auto a = number(m_a, 4, kMaxPart);
    const auto b = number(m_b, 4, kMaxPart);
    const auto s0 = index(m_s0, m_moisS0);
    const auto s = index(m_s, m_moisS);
    for (const auto& error :
         {a ? std::optional<base::Erreur>() : a.error(), b ? std::optional<base::Erreur>() : b.error(),
          s0 ? std::optional<base::Erreur>() : s0.error(), s ? std::optional<base::Erreur>() : s.error()})
        if (error)
            return base::echec(*error);
    saisie.demande.formule = {
        int(*a), int(*b), m_nom->text().trimmed(),
        marche::arrondiFromKey(m_arrondi->currentData().toString()).value_or(ArrondiCoefficient::Superieur),
        m_decimales->value()};
    saisie.demande.s0 = *s0;
    saisie.demande.s = *s;
    return saisie;
}

QStringList RevisionForm::etapes() const {
    const auto value = [](const QLineEdit* edit, const QString& letter) {
        return edit->text().trimmed().isEmpty() ? letter : edit->text().trimmed();
    };
    const auto indexed = [&](const QLineEdit* edit, const QLineEdit* month) {
        const auto day = base::parseMois(month->text());
        const QString text = value(edit, QStringLiteral("…"));
        return day ? QStringLiteral("%1 (%2)").arg(text, base::moisTexte(*day)) : text;
    };
    return {tr("Formule : P = P0 × (%1 + %2 × S / S0)")
                .arg(value(m_a, QStringLiteral("a")), value(m_b, QStringLiteral("b"))),
            tr("Indice %1 : S0 = %2, S = %3")
                .arg(m_nom->text().trimmed(), indexed(m_s0, m_moisS0), indexed(m_s, m_moisS))};
}

void RevisionForm::focusFirst() {
    for (QLineEdit* edit : {m_s0, m_moisS0, m_s, m_moisS})
        if (edit->text().isEmpty())
            return edit->setFocus(Qt::OtherFocusReason);
    m_s->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
