#include "ui/marche/BonSaisie.h"

#include "core/marche/Catalogue.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonUoModel.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace isegorie::ui {

using marche::Catalogue;
using marche::RechercheCode;
using marche::UniteOeuvre;

namespace {

constexpr int kMaxCompletions = 12;
const QString kSeparator = QStringLiteral(" — ");

/// "1.8.1 × 3" -> ("1.8.1", "3"); without a quantity the second is empty.
std::pair<QString, QString> splitQuantity(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(.*\\S)\\s*[×*]\\s*(\\S+)$"));
    const auto match = form.match(text);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(text, QString());
}

} // namespace

BonSaisie::BonSaisie(QWidget* parent)
    : QWidget(parent),
      m_prices(new BonUoModel(this)),
      m_code(new QLineEdit(this)),
      m_quantity(new QLineEdit(this)),
      m_completer(new QCompleter(this)),
      m_completions(new QStringListModel(this)),
      m_message(new InlineMessage(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    auto* times = new QLabel(QStringLiteral("×"), this);
    auto* button = new QPushButton(tr("Ajouter"), this);
    row->addWidget(m_code, 1);
    row->addWidget(times);
    row->addWidget(m_quantity);
    row->addWidget(button);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_code->setPlaceholderText(tr("Ajouter une UO : code (1.8.1, UO 2.4.9 A…) ou mots de son libellé"));
    m_code->setAccessibleName(tr("Code ou libellé de l’UO à ajouter"));
    m_code->setToolTip(tr("Entrée ajoute la ligne ; « 1.8.1 × 3 » donne aussi la quantité (Ctrl+L)"));
    m_code->setClearButtonEnabled(true);
    m_quantity->setText(QStringLiteral("1"));
    m_quantity->setAlignment(Qt::AlignRight);
    m_quantity->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00000000")) + 24);
    m_quantity->setAccessibleName(tr("Quantité"));
    m_quantity->setToolTip(tr("Quantité à commander"));
    button->setToolTip(tr("Ajouter la ligne (Entrée)"));
    m_completer->setModel(m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMaxCompletions);
    m_code->setCompleter(m_completer);
    connect(m_code, &QLineEdit::textEdited, this, &BonSaisie::complete);
    connect(m_code, &QLineEdit::returnPressed, this, &BonSaisie::submit);
    connect(m_quantity, &QLineEdit::returnPressed, this, &BonSaisie::submit);
    connect(button, &QPushButton::clicked, this, &BonSaisie::submit);
    followCompleter();
}

void BonSaisie::followCompleter() {
    // Return submits the field first, then the popup writes its current row, chosen or not, into it: what
    // the submission left is put back. A click submits what it wrote.
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this] { m_left = m_code->text(); });
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this] {
            if (m_submitted)
                m_code->setText(m_left);
            else if (!m_code->text().isEmpty())
                submit();
        },
        Qt::QueuedConnection);
}

void BonSaisie::setLot(int lot) {
    m_lot = lot;
}

void BonSaisie::setNiveau(std::optional<marche::NiveauUo> niveau) {
    m_niveau = niveau;
}

void BonSaisie::setPrix(const QList<marche::Prix>& prix) {
    m_prices->setPrix(prix);
}

void BonSaisie::complete(const QString& typed) {
    m_message->clear();
    m_submitted = false;
    QStringList lines;
    const QString text = splitQuantity(typed.trimmed()).first;
    if (!text.isEmpty()) {
        QList<const UniteOeuvre*> found;
        if (const UniteOeuvre* exact = Catalogue::instance().chercher(text).unite();
            exact && exact->lot == m_lot)
            found << exact;
        for (const UniteOeuvre* uo : Catalogue::instance().rechercher(text, m_lot))
            if (!found.contains(uo) && found.size() < kMaxCompletions)
                found << uo;
        for (const UniteOeuvre* uo : found)
            lines << uo->code + kSeparator + uo->libelle + kSeparator + m_prices->prixTexte(*uo);
    }
    m_completions->setStringList(lines);
}

base::Result<base::Fraction> BonSaisie::quantity() const {
    const QString inCode = splitQuantity(m_code->text().trimmed()).second;
    return base::Fraction::parse(inCode.isEmpty() ? m_quantity->text().trimmed() : inCode);
}

void BonSaisie::submit() {
    m_completer->popup()->hide();
    m_submitted = true;
    const QString typed = splitQuantity(m_code->text().trimmed()).first.section(kSeparator, 0, 0).trimmed();
    if (typed.isEmpty())
        return;
    const RechercheCode answer = Catalogue::instance().chercher(typed);
    if (const UniteOeuvre* uo = answer.unite())
        return choose(uo->code);
    if (answer.genre == RechercheCode::Genre::Ambigu)
        return propose(tr("Le CCTP imprime « %1 » pour plusieurs UO : laquelle commander ?").arg(typed),
                       levelFirst(answer.candidats));
    const QList<const UniteOeuvre*> byWords = Catalogue::instance().rechercher(typed, m_lot);
    if (byWords.size() == 1)
        return choose(byWords.first()->code);
    if (byWords.size() > 1)
        return propose(
            tr("%n UO correspondent à « %1 » : choisissez-en une ou précisez.", nullptr, int(byWords.size()))
                .arg(typed),
            levelFirst(byWords).mid(0, 3));
    QList<const UniteOeuvre*> near; // those of another lot cannot be added here
    std::copy_if(answer.suggestions.begin(), answer.suggestions.end(), std::back_inserter(near),
                 [this](const UniteOeuvre* uo) { return uo->lot == m_lot; });
    propose(tr("Aucune UO n’a le code ni le libellé « %1 ».").arg(typed), levelFirst(near));
}

QList<const UniteOeuvre*> BonSaisie::levelFirst(QList<const UniteOeuvre*> candidates) const {
    std::stable_partition(candidates.begin(), candidates.end(),
                          [this](const UniteOeuvre* uo) { return m_niveau && uo->niveau == m_niveau; });
    return candidates;
}

void BonSaisie::choose(const QString& code) {
    const auto howMany = quantity();
    if (!howMany)
        return setErreur(howMany.error());
    marche::LigneDemandee ligne;
    ligne.code = code;
    ligne.quantite = *howMany;
    Q_EMIT requested(ligne);
}

void BonSaisie::propose(const QString& message, const QList<const UniteOeuvre*>& candidates) {
    m_message->clear();
    m_message->setMessage(Tone::Danger, message);
    for (const UniteOeuvre* uo : candidates) {
        auto* button = m_message->addButton(tr("UO %1").arg(uo->code));
        button->setToolTip(uo->libelle);
        button->setAccessibleDescription(uo->libelle);
        connect(button, &QPushButton::clicked, this, [this, code = uo->code] { choose(code); });
    }
}

void BonSaisie::setErreur(const base::Erreur& erreur) {
    m_message->clear();
    m_message->setErreur(erreur);
}

void BonSaisie::accepted() {
    m_message->clear();
    m_code->setText({}); // clear() could be undone in the line: Ctrl+Z is for the line of the bon
    m_quantity->setText(QStringLiteral("1"));
    if (isAncestorOf(window()->focusWidget())) // typing goes on; choosing in the catalogue too
        m_code->setFocus(Qt::OtherFocusReason);
}

void BonSaisie::focusCode() {
    m_code->setFocus(Qt::ShortcutFocusReason);
    m_code->selectAll();
}

} // namespace isegorie::ui
