// A report put together, with its annex of method.
#include "core/consultation/Rapport.h"

#include "core/base/Dates.h"
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesBase.h"
#include "core/documents/DocxFile.h"
#include "core/documents/FileOutput.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::Cell;

namespace {

/// The one that was arranged; what would be proposed for a synthesis that nobody has arranged yet.
Result<QList<ElementSynthese>> planOf(const storage::Database& database, const QString& concertationId) {
    auto plan = elementsSynthese(database, concertationId);
    return !plan || !plan->isEmpty() ? plan : planPropose(database, concertationId);
}

/// Files of votes, after those of contributions.
base::Status readVotes(const storage::Database& database, const QString& concertationId, Rapport& report) {
    const auto imports = importsVotesDe(database, concertationId);
    if (!imports)
        return echec(imports.error());
    for (const auto& one : *imports) {
        if (!one[QStringLiteral("retire_le")].isNull())
            continue;
        const auto text = [&one](const char* key) { return one[QLatin1String(key)].toString(); };
        const auto number = [&one](const char* key) { return one[QLatin1String(key)].toInteger(); };
        const QString day = text("importe_le").left(10);
        report.arreteLe = std::max(report.arreteLe, day);
        report.fichiers.lignes.push_back({Cell::text(text("scrutin")), Cell::text(text("fichier")),
                                          Cell::text(Consultation::tr("votes, %1").arg(text("forme"))),
                                          Cell::date(QDate::fromString(day, Qt::ISODate)),
                                          Cell::integer(number("lignes")),
                                          Cell::integer(number("nouveaux") + number("changes")),
                                          Cell::integer(number("rejetes")), Cell::text(text("empreinte"))});
    }
    return {};
}

/// The platform as it is called; the key of a mapping of the user's own.
QString formatOf(const QString& profile) {
    const Profil* known = profilFourni(profile);
    return known == nullptr ? profile : known->libelle;
}

/// What was imported and is in force, with the day of the last import.
base::Status readFiles(const storage::Database& database, const QString& concertationId, Rapport& report) {
    const auto imports = importsDe(database, concertationId);
    if (!imports)
        return echec(imports.error());
    report.fichiers.titres = {Consultation::tr("Consultation"), Consultation::tr("Fichier"),
                              Consultation::tr("Format"),       Consultation::tr("Importé le"),
                              Consultation::tr("Lignes"),       Consultation::tr("Retenues"),
                              Consultation::tr("Rejetées"),     Consultation::tr("SHA-256")};
    for (const QJsonValue& one : *imports) {
        if (!one[QLatin1String("retire_le")].isNull())
            continue;
        const auto text = [&one](const char* key) { return one[QLatin1String(key)].toString(); };
        const auto number = [&one](const char* key) { return one[QLatin1String(key)].toInteger(); };
        const QString day = text("importe_le").left(10);
        report.arreteLe = std::max(report.arreteLe, day);
        report.fichiers.lignes.push_back(
            {Cell::text(text("consultation")), Cell::text(text("fichier")),
             Cell::text(formatOf(text("profil"))), Cell::date(QDate::fromString(day, Qt::ISODate)),
             Cell::integer(number("lignes")), Cell::integer(number("nouvelles") + number("modifiees")),
             Cell::integer(number("rejetees")), Cell::text(text("empreinte"))});
    }
    if (const base::Status votes = readVotes(database, concertationId, report); !votes)
        return votes;
    if (report.fichiers.lignes.empty())
        return echec(Erreur::refus(QStringLiteral("synthese.vide"),
                                   Consultation::tr("Cette concertation n’a pas encore de contributions."),
                                   Consultation::tr("Importez d’abord un export de plateforme.")));
    return {};
}

/// How the findings of a kind come about; empty: nothing needs saying.
QString methodOf(GenreElement genre) {
    switch (genre) {
    case GenreElement::Tri:
        return Consultation::tr(
            "Questions fermées : effectifs et parts des réponses données, sans-réponse à part. "
            "Croisements : χ² de Pearson sans correction, V de Cramér, résidus standardisés "
            "ajustés ; un effectif attendu sous 5 est signalé.");
    case GenreElement::Mots:
        return Consultation::tr(
            "Mots : formes ramenées à leur lemme par le dictionnaire français Hunspell ; les "
            "mots-outils (articles, pronoms, auxiliaires…) sont comptés mais ne sont pas montrés.");
    case GenreElement::Classes:
        return Consultation::tr(
            "Classes : classification descendante de Reinert (1983) des segments de 40 mots selon les "
            "lemmes qu’ils partagent ; un mot caractérise une classe quand son χ² dépasse 3,84.");
    case GenreElement::Specificites:
        return Consultation::tr("Mots spécifiques : modèle hypergéométrique de Lafon (1980), seuil 2.");
    case GenreElement::Votes:
        return Consultation::tr(
            "Votes : groupes d’opinion de Polis (analyse en composantes principales des votes, k-moyennes, "
            "nombre de groupes par la silhouette) ; le consensus d’un énoncé est le produit, sur les "
            "groupes, "
            "de (pour + 1)/(votes + 2).");
    case GenreElement::Codes:
        return Consultation::tr("Codes : ceux du plan de codification, donnés par des personnes, ou par des "
                                "règles, un classement "
                                "ou un apprentissage que des personnes ont acceptés. Croisements : chaque "
                                "code, présent ou absent, "
                                "par un χ² de Pearson à lui.");
    case GenreElement::Arguments:
        return Consultation::tr("Carte des arguments : relevée par des personnes à la lecture des "
                                "contributions ; chaque argument "
                                "dit ce qu’il cite.");
    default:
        return {};
    }
}

/// How the counts that are weighted are, and to what; none without any.
QStringList weightingOf(const Rapport& report) {
    QStringList margins;
    for (const PieceRapport& piece : report.pieces)
        if (!piece.marges.isEmpty() && !margins.contains(piece.marges))
            margins << piece.marges;
    if (margins.isEmpty())
        return {};
    return {
        Consultation::tr(
            "Redressement : calage sur marges (Deming et Stephan, 1940) de toutes les personnes de la "
            "consultation ; l’effet de plan est celui de Kish. Les effectifs (n) sont bruts, les parts sont "
            "redressées, et chaque élément redressé le dit. Marges : %1.")
            .arg(margins.join(QStringLiteral(" ; ")))};
}

QStringList methodOf(const Rapport& report) {
    QStringList lines{
        Consultation::tr(
            "Ce rapport se recalcule : les mêmes fichiers, le même contrôle et le même plan donnent les "
            "mêmes chiffres et le même fichier, octet pour octet."),
        Consultation::tr(
            "Lecture : encodage et format sont reconnus, les balises HTML ôtées, les choix multiples "
            "séparés ; les colonnes de noms, courriels, téléphones et adresses sont chiffrées ou laissées à "
            "l’import et n’entrent dans aucun calcul.")};
    for (const GenreElement genre :
         {GenreElement::Tri, GenreElement::Mots, GenreElement::Classes, GenreElement::Specificites,
          GenreElement::Votes, GenreElement::Codes, GenreElement::Arguments})
        if (std::any_of(report.pieces.begin(), report.pieces.end(),
                        [genre](const PieceRapport& one) { return one.element.genre == genre; }))
            lines << methodOf(genre);
    lines << weightingOf(report);
    lines << avisMasquage() << mentionRepresentativite();
    return lines;
}

} // namespace

Result<Rapport> composerRapport(const storage::Database& database, const QString& concertationId,
                                base::TaskContext* context) {
    const base::EnFrancais french;
    const auto row = database.record(QStringLiteral("concertation"), concertationId);
    if (!row)
        return echec(row.error());
    Rapport report;
    report.titre = row->value(QStringLiteral("titre")).toString();
    if (const base::Status read = readFiles(database, concertationId, report); !read)
        return echec(read.error());
    report.sousTitre = Consultation::tr("Synthèse des contributions, arrêtée au %1")
                           .arg(base::dateLongue(QDate::fromString(report.arreteLe, Qt::ISODate)));
    const auto plan = planOf(database, concertationId);
    if (!plan)
        return echec(plan.error());
    for (qsizetype i = 0; i < plan->size(); ++i) {
        if (context != nullptr &&
            !context->step(double(i) / double(plan->size()),
                           Consultation::tr("Élément %1 sur %2").arg(i + 1).arg(plan->size())))
            return echec(base::TaskContext::cancelledErreur());
        auto piece = composerPiece(database, concertationId, plan->at(i));
        if (!piece)
            return echec(piece.error());
        report.pieces << std::move(*piece);
    }
    report.methode = methodOf(report);
    return report;
}

base::Status ecrireRapport(const Rapport& rapport, const QString& chemin, base::TaskContext* context) {
    const base::EnFrancais french;
    const QString suffix = QFileInfo(chemin).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return documents::writePdf(rapportDocument(rapport), chemin, context);
    if (suffix == QLatin1String("docx"))
        return documents::writeDocx(rapportDocument(rapport), chemin);
    if (suffix == QLatin1String("pptx"))
        return documents::writePptx(rapportPresentation(rapport), chemin);
    if (suffix == QLatin1String("xlsx"))
        return documents::writeWorkbook(rapportClasseur(rapport), chemin, context);
    if (suffix == QLatin1String("json"))
        return documents::writeFile(chemin, QJsonDocument(rapportJson(rapport)).toJson());
    return echec(Erreur::saisie(QStringLiteral("synthese.format"),
                                Consultation::tr("Un rapport ne s’écrit pas dans ce format."),
                                Consultation::tr("Donnez un nom en .pdf, .docx, .pptx, .xlsx ou .json."))
                     .dans(chemin));
}

} // namespace isegorie::consultation
