// What the files of prices share, BPU and quotation alike: how their columns are called, and codes in
// messages.
#pragma once

#include "core/marche/Catalogue.h"

#include <QStringList>

namespace isegorie::marche {

/// Headings, the surest first.
const QStringList& entetesCode();
const QStringList& entetesPrix();
const QStringList& entetesDesignation();

QStringList codesOf(const QList<const UniteOeuvre*>& unites);

} // namespace isegorie::marche
