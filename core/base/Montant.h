// Money: a whole number of cents, never floating point (procurement.md).
#pragma once

#include "core/base/Erreur.h"
#include "core/base/Fraction.h"

#include <QString>

namespace isegorie::base {

class Montant {
public:
    /// Largest amount that the product accepts on input: 10 billion euros. Sums of such amounts stay exact.
    static constexpr qint64 kMaxCentimes = 1'000'000'000'000;

    constexpr Montant() = default;
    static constexpr Montant centimes(qint64 valeur) { return Montant(valeur); }
    static constexpr Montant euros(qint64 valeur) { return Montant(valeur * 100); }

    constexpr qint64 centimes() const { return m_centimes; }
    constexpr bool isZero() const { return m_centimes == 0; }

    /// Reads "1 234,56", "1234.56 €", "1.234,56", "(none)" is refused; at most two decimals, |x| <=
    /// kMaxCentimes.
    static Result<Montant> parse(const QString& texte);
    /// "1 234,56 €" with French no-break spaces.
    QString texte() const;
    /// "1234,56": for CSV.
    QString texteBrut() const;

    /// This price for a quantity (|numerator| <= 10^6, so that nothing overflows), rounded to the cent
    /// half-up (away from zero): the rule printed on the order.
    Montant fois(Fraction quantite) const;
    /// This base at a rate in ten-thousandths (2000 = 20 %), half-up.
    Montant auTaux(int dixMilliemes) const { return fois(Fraction(dixMilliemes, 10'000)); }

    constexpr Montant operator+(Montant other) const { return Montant(m_centimes + other.m_centimes); }
    constexpr Montant operator-(Montant other) const { return Montant(m_centimes - other.m_centimes); }
    constexpr Montant& operator+=(Montant other) {
        m_centimes += other.m_centimes;
        return *this;
    }
    constexpr auto operator<=>(const Montant&) const = default;

private:
    constexpr explicit Montant(qint64 valeur) : m_centimes(valeur) {}
    qint64 m_centimes = 0;
};

} // namespace isegorie::base
