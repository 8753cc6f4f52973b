// Files dropped from the file manager.
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace isegorie::ui {

/// The first local file among what is dragged; with endings (".xlsx"), the first that has one of them. Empty
/// when there is none.
QString droppedFile(const QMimeData* data, const QStringList& endings = {});

/// Whether the name is one of a table that readTable reads: .xlsx, .csv, .tsv, .txt.
bool isTableFile(const QString& file);

/// "Tableaux (*.xlsx *.csv …)" for chooseOpenFile.
QString tableFileFilter();

} // namespace isegorie::ui
