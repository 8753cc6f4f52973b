#include "core/base/Fraction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>
#include <numeric>
#include <utility>

namespace isegorie::base {

Fraction::Fraction(qint64 numerateur, qint64 denominateur) : m_num(numerateur), m_den(denominateur) {
    Q_ASSERT(denominateur != 0);
    if (m_den < 0) {
        m_num = -m_num;
        m_den = -m_den;
    }
    if (const qint64 divisor = std::gcd(m_num, m_den); divisor > 1) {
        m_num /= divisor;
        m_den /= divisor;
    }
}

QString Fraction::texte() const {
    return m_den == 1 ? QString::number(m_num) : QStringLiteral("%1/%2").arg(m_num).arg(m_den);
}

Result<Fraction> Fraction::parse(const QString& texte) {
    static const QRegularExpression entier(QStringLiteral("^([+-]?\\d{1,6})(?:/(\\d{1,6}))?$"));
    static const QRegularExpression decimal(QStringLiteral("^([+-]?)(\\d{1,6})[.,](\\d{1,3})$"));
    const QString trimmed = texte.trimmed();
    if (const auto match = entier.match(trimmed); match.hasMatch()) {
        const qint64 den = match.captured(2).isEmpty() ? 1 : match.captured(2).toLongLong();
        if (den != 0)
            return Fraction(match.captured(1).toLongLong(), den);
    }
    if (const auto match = decimal.match(trimmed); match.hasMatch()) {
        qint64 den = 1;
        for (int i = 0; i < match.captured(3).size(); ++i)
            den *= 10;
        const qint64 num = match.captured(2).toLongLong() * den + match.captured(3).toLongLong();
        return Fraction(match.captured(1) == QLatin1String("-") ? -num : num, den);
    }
    return echec(
        Erreur::saisie(QStringLiteral("quantite.illisible"),
                       QCoreApplication::translate("Fraction", "La quantité « %1 » n’est pas lisible.")
                           .arg(trimmed.left(40)),
                       QCoreApplication::translate(
                           "Fraction", "Écrivez un nombre (3), un décimal (2,5) ou une fraction (4/5).")));
}

// Exact. Beyond what 64 bits hold, the largest magnitude of the right sign: no check of a quantity passes it.
Fraction Fraction::operator+(Fraction other) const {
    const qint64 divisor = std::gcd(m_den, other.m_den);
    qint64 left = 0, right = 0, sum = 0, common = 0;
    const bool overflow = qMulOverflow(m_num, other.m_den / divisor, &left) ||
                          qMulOverflow(other.m_num, m_den / divisor, &right) ||
                          qAddOverflow(left, right, &sum) ||
                          qMulOverflow(m_den, other.m_den / divisor, &common);
    if (!overflow)
        return {sum, common};
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    return *this < Fraction(-other.m_num, other.m_den) ? Fraction(-kMost) : Fraction(kMost);
}

Fraction Fraction::operator-(Fraction other) const {
    return *this + Fraction(-other.m_num, other.m_den);
}

bool Fraction::operator<(Fraction other) const {
    // By continued fractions: no product that could overflow.
    const auto split = [](qint64 num, qint64 den) {
        const qint64 rest = num % den;
        return rest < 0 ? std::pair(num / den - 1, rest + den) : std::pair(num / den, rest);
    };
    Fraction left = *this, right = other;
    while (true) {
        const auto [whole, rest] = split(left.m_num, left.m_den);
        const auto [otherWhole, otherRest] = split(right.m_num, right.m_den);
        if (whole != otherWhole)
            return whole < otherWhole;
        if (rest == 0 || otherRest == 0)
            return otherRest != 0 && rest == 0;
        // What is left of one is less when its inverse is more.
        const Fraction inverse(left.m_den, rest);
        left = Fraction(right.m_den, otherRest);
        right = inverse;
    }
}

} // namespace isegorie::base
