#include "core/base/Montant.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace isegorie::base {

namespace {

Erreur unreadable(const QString& texte) {
    return Erreur::saisie(
        QStringLiteral("montant.illisible"),
        QCoreApplication::translate("Montant", "Le montant « %1 » n’est pas lisible.").arg(texte.left(40)),
        QCoreApplication::translate("Montant", "Écrivez par exemple 1 234,56 (deux décimales au plus)."));
}

QString grouped(qint64 value) {
    QString digits = QString::number(value);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(0x202F)); // narrow no-break space, the French thousands separator
    return digits;
}

} // namespace

Result<Montant> Montant::parse(const QString& texte) {
    QString compact;
    for (const QChar c : texte)
        if (!c.isSpace() && c != QChar(0x20AC))
            compact += c;
    // A single point with nothing after its three digits is no separator: "12.345" may be twelve euros.
    static const QRegularExpression groupedDots(
        QStringLiteral("^([+-]?)([1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,(\\d{1,2})|(?<=\\.\\d{3}\\.\\d{3}))$"));
    static const QRegularExpression groupedCommas(
        QStringLiteral("^([+-]?)([1-9]\\d{0,2}(?:,\\d{3})+)\\.(\\d{1,2})$"));
    static const QRegularExpression plain(QStringLiteral("^([+-]?)(\\d{1,40})(?:[.,](\\d{1,2}))?$"));
    auto match = plain.match(compact);
    if (!match.hasMatch())
        match = groupedDots.match(compact);
    if (!match.hasMatch())
        match = groupedCommas.match(compact);
    if (!match.hasMatch())
        return echec(unreadable(texte.trimmed()));
    const QString whole = match.captured(2).remove(QLatin1Char('.')).remove(QLatin1Char(','));
    const qint64 cents = match.captured(3).leftJustified(2, QLatin1Char('0')).toLongLong();
    if (whole.size() > 11 || whole.toLongLong() > kMaxCentimes / 100)
        return echec(Erreur::saisie(
            QStringLiteral("montant.trop-grand"),
            QCoreApplication::translate("Montant", "Le montant « %1 » dépasse 10 milliards d’euros.")
                .arg(texte.trimmed().left(40)),
            QCoreApplication::translate("Montant", "Vérifiez la saisie.")));
    const qint64 value = whole.toLongLong() * 100 + cents;
    return Montant(match.captured(1) == QLatin1String("-") ? -value : value);
}

QString Montant::texte() const {
    const qint64 magnitude = m_centimes < 0 ? -m_centimes : m_centimes;
    return QStringLiteral("%1%2,%3\u00a0€")
        .arg(m_centimes < 0 ? QStringLiteral("−") : QString(), grouped(magnitude / 100))
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

QString Montant::texteBrut() const {
    const qint64 magnitude = m_centimes < 0 ? -m_centimes : m_centimes;
    return QStringLiteral("%1%2,%3")
        .arg(m_centimes < 0 ? QStringLiteral("-") : QString())
        .arg(magnitude / 100)
        .arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

Montant Montant::fois(Fraction quantite) const {
    // Whole part and remainder apart, so that the intermediate product cannot overflow.
    const qint64 num = quantite.numerateur();
    const qint64 den = quantite.denominateur();
    const bool negative = (m_centimes < 0) != (num < 0);
    const qint64 price = m_centimes < 0 ? -m_centimes : m_centimes;
    const qint64 count = num < 0 ? -num : num;
    const qint64 whole = (price / den) * count;
    const qint64 rest = (price % den) * count;
    const qint64 rounded = whole + rest / den + ((rest % den) * 2 >= den ? 1 : 0);
    return Montant(negative ? -rounded : rounded);
}

} // namespace isegorie::base
