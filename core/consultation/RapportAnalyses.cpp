#include "core/consultation/RapportAnalyses.h"

#include "core/base/Typographie.h"
#include "core/consultation/Classement.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Parties.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using documents::Cell;

namespace {

constexpr double kNotable = 2; // Lafon: less than one chance in a hundred

base::Status quoteSegments(const storage::Database& database, const ChampTexte& field, const QJsonValue& kept,
                           PieceRapport& piece) {
    const auto typical = segmentsTypes(database, field, kept);
    if (!typical)
        return echec(typical.error());
    for (const SegmentType& one : *typical) {
        const auto whole = contributionEntiere(database, one.numero);
        const QString reference = Consultation::tr("Classe %1").arg(kept[QStringLiteral("classe")].toInt());
        piece.verbatims << PieceRapport::Verbatim{
            whole ? QStringLiteral("%1, %2").arg(reference,
                                                 nomContribution(whole->resume.identifiant, one.numero))
                  : reference,
            one.texte};
    }
    return {};
}

void showClasses(const QJsonArray& classes, PieceRapport& piece) {
    TableauRapport table{{Consultation::tr("Classe"), Consultation::tr("Segments"), Consultation::tr("Part"),
                          Consultation::tr("Mots caractéristiques")},
                         {}};
    documents::Chart chart;
    chart.series.push_back({Consultation::tr("Segments"), {}});
    for (const auto& one : classes) {
        const int number = one[QStringLiteral("classe")].toInt();
        const qint64 size = one[QStringLiteral("segments")].toInteger();
        const double share = one[QStringLiteral("part")].toDouble();
        const QStringList words = motsDeClasse(one);
        table.lignes.push_back({Cell::integer(number), Cell::integer(size), Cell::share(share),
                                Cell::text(words.join(QStringLiteral(", ")))});
        chart.categories << Consultation::tr("%1 : %2").arg(number).arg(
            words.mid(0, 3).join(QStringLiteral(", ")));
        chart.series.front().values.push_back(double(size));
        chart.notes << effectifEtPart(size, share);
    }
    piece.tableau = table;
    if (!chart.categories.isEmpty())
        piece.graphiques << chart;
}

qint64 largestOf(const QJsonArray& classes) {
    qint64 most = 0;
    for (const auto& one : classes)
        most = std::max(most, one[QStringLiteral("segments")].toInteger());
    return most;
}

/// The words that an answer uses more than the others, the most specific first.
std::vector<int> specificTo(const std::vector<double>& scores, int part, int parts, int most) {
    std::vector<int> forms(scores.size() / size_t(parts));
    std::iota(forms.begin(), forms.end(), 0);
    const auto score = [&](int form) { return scores[size_t(form) * size_t(parts) + size_t(part)]; };
    std::erase_if(forms, [&](int form) { return score(form) < kNotable; });
    std::stable_sort(forms.begin(), forms.end(), [&](int a, int b) { return score(a) > score(b); });
    forms.resize(std::min(forms.size(), size_t(most)));
    return forms;
}

TableauRapport specificTable(const TableLue& table, int most) {
    TableauRapport shown{{Consultation::tr("Réponse"), Consultation::tr("Mot"),
                          Consultation::tr("Occurrences"), Consultation::tr("En tout"),
                          Consultation::tr("Spécificité")},
                         {}};
    const std::vector<double> scores = analyse::specificitesLafon(table.table);
    const int parts = table.table.parts;
    for (int part = 0; part < parts; ++part)
        for (const int form : specificTo(scores, part, parts, most)) {
            const auto* row = table.table.effectifs.data() + size_t(form) * size_t(parts);
            const double score = scores[size_t(form) * size_t(parts) + size_t(part)];
            shown.lignes.push_back({Cell::text(masquer(table.parts.at(part))),
                                    Cell::text(table.formes.at(form)), Cell::integer(row[part]),
                                    Cell::integer(std::accumulate(row, row + parts, 0LL)),
                                    Cell::decimal(score, 1)});
        }
    return shown;
}

} // namespace

base::Erreur elementDisparu(const QString& message) {
    return base::Erreur::refus(QStringLiteral("synthese.question-disparue"), message);
}

QString nomContribution(const QString& identifiant, qint64 numero) {
    return identifiant.isEmpty() ? Consultation::tr("n° %1").arg(numero) : identifiant;
}

void intituler(PieceRapport& piece, const QString& titre) {
    if (piece.titre.isEmpty())
        piece.titre = titre;
}

void direSansAvis(PieceRapport& piece, qint64 nombre) {
    if (nombre > 0)
        piece.constats << sansAvisTexte(nombre);
}

QString sourceTexte(const QJsonObject& provenance) {
    QStringList files;
    const QJsonArray list = provenance.value(QStringLiteral("fichiers")).toArray();
    for (const QJsonValue& file : list)
        files << Consultation::tr("%1 (SHA-256 %2…)")
                     .arg(file[QLatin1String("fichier")].toString(),
                          file[QLatin1String("empreinte")].toString().left(12));
    QString text = Consultation::tr("Source : %1 ; %2")
                       .arg(provenance.value(QStringLiteral("consultation")).toString(),
                            files.join(QStringLiteral(", ")));
    QStringList given;
    for (const auto& one : provenance.value(QStringLiteral("filtres")).toArray())
        given << QStringLiteral("%1 : %2").arg(
            one[QLatin1String("question")].toString().simplified(),
            one[QLatin1String("valeurs")].toVariant().toStringList().join(QStringLiteral(", ")));
    if (!given.isEmpty())
        text += Consultation::tr(" ; de ceux qui ont répondu « %1 »").arg(given.join(QStringLiteral(" ; ")));
    text += provenance.value(QStringLiteral("toutes")).toBool()
                ? Consultation::tr(" ; toutes les contributions, celles mises de côté comprises.")
                : Consultation::tr(" ; sans les contributions mises de côté.");
    return text;
}

Result<ChampTexte> champDeCle(const storage::Database& database, const QString& concertationId,
                              const QString& cle) {
    const auto fields = champsTexte(database, concertationId);
    if (!fields)
        return echec(fields.error());
    for (const ChampTexte& one : *fields)
        if (one.cle() == cle)
            return one;
    return echec(
        elementDisparu(Consultation::tr("La question que cet élément compte n’est plus dans la base.")));
}

base::Status composerClasses(const storage::Database& database, const QString& concertationId,
                             PieceRapport& piece) {
    const auto kept = classementGarde(database, concertationId, piece.element.question);
    if (!kept)
        return echec(kept.error());
    const QJsonObject parameters = kept->value(QStringLiteral("parametres")).toObject();
    const QJsonObject result = kept->value(QStringLiteral("resultat")).toObject();
    const QJsonArray classes = result.value(QStringLiteral("classes")).toArray();
    const QString question = parameters.value(QStringLiteral("question")).toString();
    intituler(piece, Consultation::tr("Ce dont parlent les réponses à « %1 »").arg(question.simplified()));
    const qint64 segments = result.value(QStringLiteral("segments")).toInteger();
    const qint64 unclassified = result.value(QStringLiteral("non_classes")).toInteger();
    piece.constats << Consultation::tr(
                          "%1 de segments qui partagent leurs mots ; %2 de %3, %4 hors classe (%5).")
                          .arg(compte(kept->value(QStringLiteral("k")).toInteger(), Nom::Classes),
                               compte(segments, Nom::Segments),
                               compte(result.value(QStringLiteral("textes")).toInteger(), Nom::Textes),
                               entierTexte(unclassified),
                               pourcentage(segments > 0 ? double(unclassified) / double(segments) : 0));
    direSansAvis(piece, parameters.value(QStringLiteral("sans_avis")).toInteger());
    if (const QString warning = alerteDominante(largestOf(classes), segments - unclassified);
        !warning.isEmpty())
        piece.alertes << warning;
    showClasses(classes, piece);
    const auto field = champDuClassement(database, concertationId, parameters);
    if (!field)
        return echec(field.error());
    if (*field)
        for (const auto& one : classes)
            if (const base::Status quoted = quoteSegments(database, **field, one, piece); !quoted)
                return quoted;
    const QJsonObject sizes = parameters.value(QStringLiteral("classement")).toObject();
    const int second = sizes.value(QStringLiteral("taille_2")).toInt();
    piece.source =
        sourceTexte(parameters) +
        Consultation::tr(" Classement de Reinert : unités d’au moins %1 formes ; lexique : version %2.")
            .arg(sizes.value(QStringLiteral("taille_min")).toInt())
            .arg(parameters.value(QStringLiteral("lexique")).toString());
    if (second > 0)
        piece.source +=
            Consultation::tr(" Double : ce sur quoi s’accorde un classement d’unités d’au moins %1 formes.")
                .arg(second);
    return {};
}

base::Status composerSpecificites(const storage::Database& database, const QString& concertationId,
                                  PieceRapport& piece, base::TaskContext* context) {
    const auto field = champDeCle(database, concertationId, piece.element.question);
    const auto questions = questionsFermees(database, concertationId);
    if (!field || !questions)
        return echec(!field ? field.error() : questions.error());
    const auto variable = std::find_if(questions->begin(), questions->end(), [&](const QuestionFermee& one) {
        return one.id == piece.element.croise;
    });
    if (variable == questions->end())
        return echec(
            elementDisparu(Consultation::tr("La question que cet élément croise n’est plus dans la base.")));
    const DemandeTextes demand{*field, {}, piece.element.toutes};
    const auto parts = partiesDe(database, demand, *variable, {}, context);
    const auto from = provenance(database, demand);
    if (!parts || !from)
        return echec(!parts ? parts.error() : from.error());
    const QString crossed = variable->libelle.simplified();
    intituler(piece, Consultation::tr("Qui emploie quels mots : « %1 »").arg(crossed));
    TableauRapport table = specificTable(parts->table, piece.element.nombre);
    piece.constats
        << (table.lignes.empty()
                ? Consultation::tr("Aucune réponse à « %1 » n’emploie un mot plus que le hasard ne le "
                                   "donnerait.")
                      .arg(crossed)
                : Consultation::tr("Mots que chaque réponse à « %1 » emploie plus que le hasard ne "
                                   "le donnerait.")
                      .arg(crossed));
    if (parts->sansReponse > 0)
        piece.constats << Consultation::tr("Textes sans réponse à cette question, à part : %1.")
                              .arg(entierTexte(parts->sansReponse));
    direSansAvis(piece, parts->sansAvis);
    if (!table.lignes.empty())
        piece.tableau = std::move(table);
    piece.source = sourceTexte(*from) +
                   Consultation::tr(" Spécificité de Lafon : 2 = une chance sur cent ; lexique : version %1.")
                       .arg(from->value(QStringLiteral("lexique")).toString());
    return {};
}

base::Status composerListe(const storage::Database& database, const QString& concertationId,
                           PieceRapport& piece, base::TaskContext* context) {
    const auto field = champDeCle(database, concertationId, piece.element.question);
    if (!field)
        return echec(field.error());
    const DemandeTextes demand = pourLesMots({*field, {}, piece.element.toutes});
    std::vector<std::pair<qint64, QString>> texts;
    const auto read = lireTextes(
        database, demand,
        [&](qint64 number, const QString& text) {
            if (int(texts.size()) < piece.element.nombre)
                texts.emplace_back(number, text);
        },
        context);
    const auto from = provenance(database, demand);
    if (!read || !from)
        return echec(!read ? read.error() : from.error());
    intituler(piece, Consultation::tr("Réponses à « %1 »").arg(field->nom().simplified()));
    piece.constats << Consultation::tr("n = %1 ; sans texte : %2.")
                          .arg(compte(read->textes, Nom::Reponses), entierTexte(read->sansTexte));
    direSansAvis(piece, read->sansAvis);
    if (read->textes > qint64(texts.size()))
        piece.alertes << Consultation::tr(
                             "Citées ici : les premières (%1) ; les fichiers de données ont tout.")
                             .arg(compte(qint64(texts.size()), Nom::Reponses));
    for (const auto& [number, text] : texts) {
        const auto whole = contributionEntiere(database, number);
        piece.verbatims << PieceRapport::Verbatim{
            nomContribution(whole ? whole->resume.identifiant : QString(), number), masquer(text)};
    }
    piece.source = sourceTexte(*from) + u' ' + avisMasquage();
    return {};
}

} // namespace isegorie::consultation
