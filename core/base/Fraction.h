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
    /// Requires denominateur != 0 and |values| < 2^31; parse() keeps well below.
    Fraction(qint64 numerateur, qint64 denominateur);

    qint64 numerateur() const { return m_num; }
    qint64 denominateur() const { return m_den; }
    bool isZero() const { return m_num == 0; }
    bool isNegative() const { return m_num < 0; }

    /// "4/5", "3": the form of the command line and of storage.
    QString texte() const;
    /// Accepts "4/5", "3", "2,5", "2.5"; refuses anything else, and more than 6 digits a side.
    static Result<Fraction> parse(const QString& texte);

    Fraction operator+(Fraction other) const;
    Fraction operator-(Fraction other) const;
    bool operator==(const Fraction&) const = default;
    bool operator<(Fraction other) const;
    bool operator<=(Fraction other) const { return !(other < *this); }
    bool operator>(Fraction other) const { return other < *this; }

private:
    qint64 m_num = 0;
    qint64 m_den = 1;
};

} // namespace isegorie::base
