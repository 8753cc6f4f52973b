#include "core/marche/DocumentsExport.h"

#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/marche/BonParametres.h"
#include "core/marche/DocumentsBon.h"
#include "core/marche/DocumentsMarche.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Result;
using base::Status;

namespace {

template <typename Document>
Status write(const Document& document, const QString& path, FormatDocument format,
             base::TaskContext* context) {
    return format == FormatDocument::Pdf ? documents::writePdf(toReport(document), path, context)
                                         : documents::writeWorkbook(toWorkbook(document), path, context);
}

/// The reading that every export begins with.
void tellReading(base::TaskContext* context) {
    if (context)
        context->report(0, QCoreApplication::translate("DocumentsExport", "Lecture de la base"));
}

} // namespace

Status exportBon(const storage::Database& database, const QString& bonId, const QString& path,
                 FormatDocument format, base::TaskContext* context) {
    const base::EnFrancais french;
    tellReading(context);
    const auto contenu = loadContenu(database, bonId);
    if (!contenu)
        return echec(contenu.error());
    return write(composeDocument(*contenu), path, format, context);
}

Status exportConsommation(const storage::Database& database, const QString& path, FormatDocument format,
                          QDate today, base::TaskContext* context) {
    const base::EnFrancais french;
    tellReading(context);
    const auto lots = listConsommation(database);
    if (!lots)
        return echec(lots.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    return write(composeConsommation(*lots, parametres->acheteurNom, today), path, format, context);
}

Status exportSuivi(const storage::Database& database, const FiltreBons& filtre, const QString& path,
                   FormatDocument format, QDate today, base::TaskContext* context) {
    const base::EnFrancais french;
    tellReading(context);
    const auto lignes = listSuivi(database, filtre, today);
    if (!lignes)
        return echec(lignes.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    return write(composeSuivi(*lignes, parametres->acheteurNom, today), path, format, context);
}

Result<QString> documentName(const storage::Database& database, const QString& bonId, FormatDocument format) {
    const auto contenu = loadContenu(database, bonId);
    if (!contenu)
        return echec(contenu.error());
    return composeDocument(*contenu).nomFichier +
           (format == FormatDocument::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx"));
}

} // namespace isegorie::marche
