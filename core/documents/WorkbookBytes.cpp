#include "core/base/Task.h"
#include "core/documents/Textes.h"
#include "core/documents/Workbook.h"
#include "core/documents/WorkbookSheet.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

Erreur notWritten() {
    return Erreur::systeme(QStringLiteral("classeur.ecriture"),
                           Documents::tr("Le classeur ne peut pas être préparé dans le dossier temporaire."),
                           Documents::tr("Libérez de la place sur le disque du système, puis recommencez."));
}

void setProperties(lxw_workbook* workbook, const DocumentInfo& info) {
    QByteArray title = xmlText(info.title);
    QByteArray author = xmlText(info.author);
    QByteArray subject = xmlText(info.subject);
    QByteArray keywords = xmlText(info.keywords.join(QStringLiteral(", ")));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.subject = subject.data();
    properties.keywords = keywords.data();
    const QDateTime created = info.created.isValid() ? info.created : QDateTime::currentDateTimeUtc();
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties); // copies the texts
}

base::Status fillSheets(lxw_workbook* workbook, const Workbook& declared, base::TaskContext* context) {
    WorkbookFormats formats(workbook);
    for (const Sheet& sheet : declared.sheets) {
        const QByteArray name = xmlText(sheet.name);
        lxw_worksheet* target = nullptr;
        if (!name.isEmpty() && workbook_validate_sheet_name(workbook, name.constData()) == LXW_NO_ERROR)
            target = workbook_add_worksheet(workbook, name.constData());
        if (target == nullptr)
            return echec(Erreur::saisie(
                QStringLiteral("classeur.nom-de-feuille"),
                Documents::tr("« %1 » ne convient pas comme nom de feuille.").arg(sheet.name.left(60)),
                Documents::tr("Choisissez un nom unique de 31 caractères au plus, sans [ ] : * ? / \\.")));
        if (auto status = fillSheet(workbook, target, sheet, formats, context); !status)
            return status;
    }
    return {};
}

} // namespace

base::Result<QByteArray> workbookBytes(const Workbook& workbook, base::TaskContext* context) {
    const QTemporaryDir folder; // libxlsxwriter only knows files
    if (!folder.isValid())
        return echec(notWritten());
    const QString path = folder.filePath(QStringLiteral("classeur.xlsx"));
    QByteArray encodedFolder = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = encodedFolder.data();
    lxw_workbook* target = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (target == nullptr)
        return echec(notWritten());
    setProperties(target, workbook.info);
    const auto status = fillSheets(target, workbook, context);
    const lxw_error closed = workbook_close(target); // also frees it
    if (!status)
        return echec(status.error());
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return echec(notWritten());
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return echec(notWritten());
    if (context && !context->step(1, Documents::tr("Enregistrement")))
        return echec(base::TaskContext::cancelledErreur());
    return bytes;
}

} // namespace isegorie::documents
