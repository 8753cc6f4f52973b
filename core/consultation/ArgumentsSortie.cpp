#include "core/consultation/ArgumentsSortie.h"

#include "core/base/Dates.h"
#include "core/base/Typographie.h"
#include "core/consultation/ArgumentsDessin.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/DocxFile.h"
#include "core/documents/FileOutput.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::consultation {

using documents::PdfParagraph;

namespace {

QString nameOf(const CitationArgument& one) {
    return one.identifiant.isEmpty() ? QStringLiteral("cle:%1").arg(quint64(one.cle), 0, 16)
                                     : one.identifiant;
}

QJsonObject nodeJson(const CarteArguments& map, int place) {
    const NoeudArgument& node = map.noeuds[size_t(place)];
    QJsonArray quotes;
    for (const CitationArgument& one : node.citations)
        quotes << QJsonObject{{QStringLiteral("contribution"), nameOf(one)},
                              {QStringLiteral("date"), one.date},
                              {QStringLiteral("extrait"), one.extrait},
                              {QStringLiteral("verbatim"), masquer(one.verbatim())},
                              {QStringLiteral("disparue"), one.numero == 0}};
    QJsonArray children;
    for (const int child : node.enfants)
        children << nodeJson(map, child);
    return {{QStringLiteral("id"), node.id},
            {QStringLiteral("genre"), cle(node.genre)},
            {QStringLiteral("texte"), node.texte},
            {QStringLiteral("citations"), quotes},
            {QStringLiteral("enfants"), children}};
}

QString ahead(const NoeudArgument& node) {
    return node.genre == GenreArgument::Pour || node.genre == GenreArgument::Contre
               ? signe(node.genre) + QLatin1Char(' ')
               : QString();
}

base::Status writeTable(const CarteArguments& map, const QString& path) {
    std::vector<QStringList> rows;
    for (const NoeudArgument& node : map.noeuds) {
        const QStringList own{QString::number(node.niveau + 1), libelle(node.genre), node.texte,
                              node.parent < 0 ? QString() : map.noeuds[size_t(node.parent)].texte,
                              QString::number(node.citations.size())};
        if (node.citations.isEmpty())
            rows.push_back(own + QStringList{QString(), QString()});
        for (const CitationArgument& one : node.citations)
            rows.push_back(own + QStringList{nameOf(one), masquer(one.verbatim())});
    }
    return documents::writeCsv(path,
                               {Consultation::tr("Niveau"), Consultation::tr("Genre"),
                                Consultation::tr("Argument"), Consultation::tr("Sous"),
                                Consultation::tr("Citations"), Consultation::tr("Contribution"),
                                Consultation::tr("Verbatim")},
                               rows);
}

/// Quotations and tables have no levels: the depth is written.
PdfParagraph lineOf(const NoeudArgument& node, bool within) {
    const QString depth = QString(std::max(0, node.niveau - 1), u'›');
    const QString sign = within ? signe(node.genre) + QLatin1Char(' ') : ahead(node);
    const bool strong = node.genre == GenreArgument::These || node.genre == GenreArgument::Question;
    return {depth.isEmpty() ? sign + node.texte : depth + QLatin1Char(' ') + sign + node.texte,
            strong ? PdfParagraph::Role::Lead : PdfParagraph::Role::Body};
}

documents::PdfReport outline(const CarteArguments& map, const QString& title) {
    documents::PdfReport report;
    report.info.title = title;
    report.info.author = QStringLiteral("CIPC");
    report.info.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    report.title = title;
    report.subtitle = Consultation::tr("Carte des arguments");
    report.footer = mentionRepresentativite();
    report.blocks.emplace_back(PdfParagraph{argumentsBilan(map), PdfParagraph::Role::Lead});
    report.blocks.emplace_back(PdfParagraph{mentionRepresentativite(), PdfParagraph::Role::Note});
    report.blocks.emplace_back(PdfParagraph{avisMasquage(), PdfParagraph::Role::Note});
    for (documents::PdfBlock& block : argumentsBlocs(map))
        report.blocks.push_back(std::move(block));
    return report;
}

} // namespace

QJsonObject argumentsJson(const CarteArguments& carte, const QString& titre) {
    QJsonArray roots;
    for (const int root : carte.racines)
        roots << nodeJson(carte, root);
    return {{QStringLiteral("titre"), titre},
            {QStringLiteral("arguments"), roots},
            {QStringLiteral("nombre"), double(carte.noeuds.size())},
            {QStringLiteral("citations"), double(carte.citations())},
            {QStringLiteral("sans_citation"), double(carte.sansCitation())},
            {QStringLiteral("mention"), mentionRepresentativite()}};
}

QString argumentsBilan(const CarteArguments& carte) {
    QString text = Consultation::tr("%1, %2.").arg(compte(qint64(carte.noeuds.size()), Nom::Elements),
                                                   compte(carte.citations(), Nom::Citations));
    if (const qint64 bare = carte.sansCitation(); bare > 0)
        text +=
            QLatin1Char(' ') +
            (bare == 1 ? Consultation::tr("Une thèse ou un argument ne cite aucune contribution.")
                       : Consultation::tr("%1 thèses ou arguments ne citent aucune contribution.").arg(bare));
    return text;
}

QString argumentsTexte(const CarteArguments& carte) {
    QString text;
    for (const NoeudArgument& node : carte.noeuds) {
        text += QString(node.niveau * 2, u' ') + signe(node.genre) + QLatin1Char(' ') + node.texte;
        text += node.sansCitation() ? Consultation::tr(" (sans citation)")
                : node.citations.isEmpty()
                    ? QString()
                    : QStringLiteral(" (%1)").arg(compte(node.citations.size(), Nom::Citations));
        text += QLatin1Char('\n');
    }
    return text + argumentsBilan(carte) + QLatin1Char('\n') + mentionRepresentativite() + QLatin1Char('\n');
}

QString argumentsMarkdown(const CarteArguments& carte, const QString& titre) {
    QString text =
        QStringLiteral("# %1\n\n%2\n\n%3\n").arg(titre, argumentsBilan(carte), mentionRepresentativite());
    int under = 0; // a question is a heading: what stands under it begins a list
    for (const NoeudArgument& node : carte.noeuds) {
        if (node.genre == GenreArgument::Question) {
            under = 1;
            text += QStringLiteral("\n## %1\n\n").arg(node.texte);
            continue;
        }
        if (node.niveau == 0) {
            under = 0;
            text += QLatin1Char('\n');
        }
        const QString indent((node.niveau - under) * 2, u' ');
        const QString side = ahead(node).trimmed();
        text +=
            QStringLiteral("%1- %2%3\n")
                .arg(indent, side.isEmpty() ? QString() : QStringLiteral("**%1** ").arg(side), node.texte);
        for (const CitationArgument& one : node.citations)
            text += QStringLiteral("%1  > « %2 » — %3\n")
                        .arg(indent, masquer(one.verbatim()).simplified(), nameOf(one));
    }
    return text;
}

QString referenceCitation(const CitationArgument& citation) {
    if (citation.numero == 0)
        return Consultation::tr("contribution qui n’est plus dans la base");
    const QDate day = QDate::fromString(citation.date.left(10), Qt::ISODate);
    return day.isValid() ? nameOf(citation) + QStringLiteral(", ") + base::dateLongue(day) : nameOf(citation);
}

std::vector<documents::PdfBlock> argumentsBlocs(const CarteArguments& carte, int citations) {
    const bool within = citations > 0;
    std::vector<documents::PdfBlock> blocks;
    for (const NoeudArgument& node : carte.noeuds) {
        if (node.genre == GenreArgument::Question && !within)
            blocks.emplace_back(documents::PdfHeading{node.texte});
        else
            blocks.emplace_back(lineOf(node, within));
        const qsizetype shown =
            within ? std::min<qsizetype>(citations, node.citations.size()) : node.citations.size();
        for (const CitationArgument& one : node.citations.mid(0, shown)) {
            if (!one.verbatim().isEmpty())
                blocks.emplace_back(PdfParagraph{masquer(one.verbatim()), PdfParagraph::Role::Quote});
            blocks.emplace_back(PdfParagraph{referenceCitation(one), PdfParagraph::Role::Muted});
        }
        if (shown < node.citations.size())
            blocks.emplace_back(PdfParagraph{
                Consultation::tr("Et %n autre(s) citation(s).", nullptr, int(node.citations.size() - shown)),
                PdfParagraph::Role::Muted});
        if (node.sansCitation())
            blocks.emplace_back(
                PdfParagraph{Consultation::tr("Sans citation : rien de la consultation ne l’appuie ici."),
                             PdfParagraph::Role::Warning});
    }
    return blocks;
}

base::Status ecrireArguments(const CarteArguments& carte, const QString& titre, const QString& chemin) {
    const base::EnFrancais french;
    const QString suffix = QFileInfo(chemin).suffix().toLower();
    if (suffix == QLatin1String("pdf") || suffix == QLatin1String("png") || suffix == QLatin1String("svg"))
        return ecrireCarte(carte, titre, chemin);
    if (suffix == QLatin1String("docx"))
        return documents::writeDocx(outline(carte, titre), chemin);
    if (suffix == QLatin1String("md"))
        return documents::writeFile(chemin, argumentsMarkdown(carte, titre).toUtf8());
    if (suffix == QLatin1String("csv"))
        return writeTable(carte, chemin);
    if (suffix == QLatin1String("json"))
        return documents::writeFile(chemin, QJsonDocument(argumentsJson(carte, titre)).toJson());
    return base::echec(
        base::Erreur::saisie(QStringLiteral("arguments.format"),
                             Consultation::tr("Une carte des arguments ne s’écrit pas dans ce format."),
                             Consultation::tr("La carte : .pdf, .png ou .svg ; son plan avec les verbatims : "
                                              ".docx, .md, .csv ou .json."))
            .dans(chemin));
}

} // namespace isegorie::consultation
