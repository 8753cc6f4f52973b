// PDF (A4, PDF/A-1b) and XLSX (live formulas) of a bon, of the framework's consumption and of the follow-up
// table. Both come from one content model, so that screen, PDF and XLSX agree to the cent.
#pragma once

#include "core/marche/BonLecture.h"

namespace isegorie::marche {

enum class FormatDocument { Pdf, Xlsx };

/// A notified bon is printed from its frozen content; a draft carries "PROJET — non notifié".
/// Each can be long: the context hears how far it is; once it is cancelled, the file is left as it was.
base::Status exportBon(const storage::Database& database, const QString& bonId, const QString& path,
                       FormatDocument format, base::TaskContext* context = nullptr);
base::Status exportConsommation(const storage::Database& database, const QString& path, FormatDocument format,
                                QDate today, base::TaskContext* context = nullptr);
base::Status exportSuivi(const storage::Database& database, const FiltreBons& filtre, const QString& path,
                         FormatDocument format, QDate today, base::TaskContext* context = nullptr);
/// Proposed file name without folder: "BC-2026-0001.pdf", "projet-de-bon-….xlsx".
base::Result<QString> documentName(const storage::Database& database, const QString& bonId,
                                   FormatDocument format);

} // namespace isegorie::marche
