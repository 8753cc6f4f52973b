#include "core/marche/DocumentsExport.h"

#include "core/base/Typographie.h"
#include "core/marche/BonParametres.h"
#include "core/marche/DocumentsBon.h"
#include "core/marche/DocumentsMarche.h"

namespace isegorie::marche {

using base::echec;
using base::Result;
using base::Status;

namespace {

template <typename Document>
Status write(const Document& document, const QString& path, FormatDocument format) {
    return format == FormatDocument::Pdf ? documents::writePdf(toReport(document), path)
                                         : documents::writeWorkbook(toWorkbook(document), path);
}

} // namespace

Status exportBon(const storage::Database& database, const QString& bonId, const QString& path,
                 FormatDocument format) {
    const base::EnFrancais french;
    const auto contenu = loadContenu(database, bonId);
    if (!contenu)
        return echec(contenu.error());
    return write(composeDocument(*contenu), path, format);
}

Status exportConsommation(const storage::Database& database, const QString& path, FormatDocument format,
                          QDate today) {
    const base::EnFrancais french;
    const auto lots = listConsommation(database);
    if (!lots)
        return echec(lots.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    return write(composeConsommation(*lots, parametres->acheteurNom, today), path, format);
}

Status exportSuivi(const storage::Database& database, const FiltreBons& filtre, const QString& path,
                   FormatDocument format, QDate today) {
    const base::EnFrancais french;
    const auto lignes = listSuivi(database, filtre, today);
    if (!lignes)
        return echec(lignes.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    return write(composeSuivi(*lignes, parametres->acheteurNom, today), path, format);
}

Result<QString> documentName(const storage::Database& database, const QString& bonId, FormatDocument format) {
    const auto contenu = loadContenu(database, bonId);
    if (!contenu)
        return echec(contenu.error());
    return composeDocument(*contenu).nomFichier +
           (format == FormatDocument::Pdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx"));
}

} // namespace isegorie::marche
