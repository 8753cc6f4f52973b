// Exact rational quantity: 40/50 of a price stays 4/5, never 0.8.
#pragma once

#include "core/base/Erreur.h"

#include <QString>

namespace isegorie::base {

/// Always in lowest terms with a positive denominator, so that equal values are equal objects.
class Fraction {
public:
    constexpr Fraction() = default;
    /// An integer is a quantity: conversion is meant.
    constexpr Fraction(qint64 entier) : m_num(entier) {} // NOLINT(google-explicit-constructor)
    /// Requires denominateur != 0; parse() keeps both sides below 10^6.
    Fraction(qint64 numerateur, qint64 denominateur);

    qint64 numerateur() const { return m_num; }
    qint64 denominateur() const { return m_den; }
    bool isZero() const { return m_num == 0; }
    bool isNegative() const { return m_num < 0; }

    /// "4/5", "3": the form of the command line and of storage.
    QString texte() const;
    /// Accepts "4/5", "3", "2,5", "2.5"; refuses anything else, and more than 6 digits a side.
    static Result<Fraction> parse(const QString& texte);

    /// Both sides below 2^31: what a price may be multiplied by, and what may be stored. Domain checks refuse
    /// the rest before it is.
    bool fits() const;

    /// Exact. Beyond what 64 bits hold, the largest magnitude of the right sign: it never fits().
    Fraction operator+(Fraction other) const;
    Fraction operator-(Fraction other) const;
    bool operator==(const Fraction&) const = default;
    /// Exact whatever the two sides.
    bool operator<(Fraction other) const;
    bool operator<=(Fraction other) const { return !(other < *this); }
    bool operator>(Fraction other) const { return other < *this; }

private:
    qint64 m_num = 0;
    qint64 m_den = 1;
};

} // namespace isegorie::base
