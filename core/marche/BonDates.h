// When something may have happened under a bon: one rule for acts, receipts, invoices, livrables, decisions.
#pragma once

#include "core/marche/Bon.h"

namespace isegorie::marche {

/// A day that exists and has come. what, with its article: "l’acte", "la réception".
base::Status checkPasse(QDate date, QDate today, const char* code, const QString& what);
/// The same, and not before the notification.
base::Status checkDateSous(const Bon& bon, QDate date, QDate today, const char* code, const QString& what);

} // namespace isegorie::marche
