#include "ui/marche/SiretEtat.h"

#include "core/marche/Siret.h"
#include "ui/shell/Theme.h"

#include <QLineEdit>

#include <algorithm>

namespace isegorie::ui {

SiretEtat::SiretEtat(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // stays under its caption
    Theme::setRole(this, "small");
    setAccessibleName(tr("Contrôle du SIRET"));
}

void SiretEtat::follow(QLineEdit* edit) {
    connect(edit, &QLineEdit::textChanged, this, &SiretEtat::describe);
    describe(edit->text());
}

void SiretEtat::describe(const QString& text) {
    constexpr int kLength = 14;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    QString state;
    if (text.trimmed().isEmpty())
        state = tr("14 chiffres, avec ou sans espaces");
    else if (const auto siret = marche::parseSiret(text); siret)
        state = tr("✓ Clé de contrôle vérifiée");
    else if (digits < kLength && siret.error().code == QLatin1String("siret.longueur"))
        state = tr("%1 chiffres sur 14").arg(digits);
    else
        state = tr("✗ Ce n’est pas un SIRET : la clé de contrôle ou un caractère est faux");
    setText(state);
    setAccessibleDescription(state);
}

} // namespace isegorie::ui
