#include "core/consultation/Questionnaire.h"

#include "core/consultation/OrdreModalites.h"
#include "core/consultation/ReponsesDonnees.h"
#include "core/consultation/Textes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

std::optional<double> nombreDe(const QString& texte) {
    static const QRegularExpression plain(
        QStringLiteral("^[+-]?(\\d{1,15}([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?$"));
    const QString trimmed = texte.trimmed();
    if (!plain.match(trimmed).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = QString(trimmed).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
    return ok && std::abs(value) < 1e15 ? std::optional(value) : std::nullopt;
}

base::Result<Questionnaire> Questionnaire::lire(const QString& chemin) {
    documents::TableLimits limits;
    limits.numeroteDoubles = true;
    auto table = documents::readTable(chemin, limits);
    if (!table)
        return echec(table.error());
    if (table->rows.empty())
        return echec(
            Erreur::saisie(QStringLiteral("questionnaire.vide"),
                           Consultation::tr("Le fichier n’a aucune réponse sous sa ligne d’en-tête."))
                .dans(table->fichier, table->ligneEntetes));
    Questionnaire result;
    result.m_table = std::move(*table);
    return result;
}

base::Result<int> Questionnaire::colonne(const QString& nom) const {
    const QString wanted = nom.simplified();
    const int exact = int(m_table.entetes.indexOf(wanted));
    if (exact >= 0)
        return exact;
    if (const int folded = m_table.column({wanted}); folded >= 0 && !wanted.isEmpty())
        return folded;
    QStringList near;
    for (const QString& header : m_table.entetes)
        if (!wanted.isEmpty() && header.contains(wanted, Qt::CaseInsensitive))
            near << header;
    if (near.size() == 1)
        return int(m_table.entetes.indexOf(near.constFirst()));
    if (near.isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("questionnaire.inconnue"),
                           Consultation::tr("Aucune colonne ne s’appelle « %1 ».").arg(wanted.left(80)),
                           Consultation::tr("Colonnes du fichier, la plus proche en premier : %1.")
                               .arg(plusProchesTexte(wanted, m_table.entetes)))
                .dans(m_table.fichier, m_table.ligneEntetes));
    QStringList shown;
    for (const QString& header : near.mid(0, 5))
        shown << Consultation::tr("« %1 »").arg(
            header.size() > 100 ? header.left(60) + u'…' + header.right(39) : header);
    return echec(Erreur::refus(QStringLiteral("questionnaire.ambigu"),
                               Consultation::tr("« %1 » désigne %2 colonnes, dont %3.")
                                   .arg(wanted.left(80))
                                   .arg(near.size())
                                   .arg(shown.join(QStringLiteral(", "))),
                               Consultation::tr("Écrivez le nom en entier."))
                     .dans(m_table.fichier, m_table.ligneEntetes));
}

base::Result<Variable> Questionnaire::variable(const QString& nom) const {
    constexpr qsizetype kMost = 1'000;
    const auto place = colonne(nom);
    if (!place)
        return echec(place.error());
    Variable result{m_table.entetes.at(*place), *place + 1, {}, {}};
    QSet<QString> values;
    for (const auto& row : m_table.rows)
        if (const QString value = row.cells.at(*place).simplified(); !value.isEmpty())
            values << value;
    const bool numbers =
        values.size() > kMost && std::all_of(values.begin(), values.end(),
                                             [](const QString& one) { return nombreDe(one).has_value(); });
    if (values.size() > kMost && !numbers)
        return echec(Erreur::saisie(
                         QStringLiteral("questionnaire.trop-de-modalites"),
                         Consultation::tr(
                             "La colonne « %1 » porte %2 réponses différentes : c’est une question ouverte.")
                             .arg(result.nom.left(80))
                             .arg(values.size()),
                         Consultation::tr("Un tri compte les réponses d’une question fermée."))
                         .dans(m_table.fichier, m_table.ligneEntetes, result.colonne));
    result.modalites = triees(values.values());
    QHash<QString, int> codes;
    for (const QString& value : std::as_const(result.modalites))
        codes.insert(value, int(codes.size()));
    result.reponses.modalites = int(result.modalites.size());
    for (const auto& row : m_table.rows)
        result.reponses.codes.push_back(
            codes.value(row.cells.at(*place).simplified(), analyse::kSansReponse));
    return result;
}

base::Result<std::vector<double>> Questionnaire::nombres(const QString& nom) const {
    const auto place = colonne(nom);
    if (!place)
        return echec(place.error());
    std::vector<double> result;
    for (const auto& row : m_table.rows) {
        const auto value = nombreDe(row.cells.at(*place));
        if (!value)
            return echec(
                Erreur::saisie(
                    QStringLiteral("questionnaire.nombre"),
                    Consultation::tr("« %1 » n’est pas un nombre.").arg(row.cells.at(*place).left(40)),
                    Consultation::tr("La colonne « %1 » doit porter un nombre à chaque ligne.")
                        .arg(m_table.entetes.at(*place).left(80)))
                    .dans(m_table.fichier, row.ligne, *place + 1));
        result.push_back(*value);
    }
    return result;
}

base::Status Questionnaire::filtrer(const QString& nom, const QStringList& valeurs) {
    const auto place = colonne(nom);
    if (!place)
        return echec(place.error());
    QSet<QString> kept;
    for (const QString& value : valeurs)
        kept << value.simplified();
    QSet<QString> given;
    for (const documents::Table::Row& row : m_table.rows)
        given << row.cells.at(*place).simplified();
    for (const QString& value : std::as_const(kept))
        if (!given.contains(value)) {
            given.remove(QString());
            return echec(reponseInconnue(QStringLiteral("filtre.reponse"), value, m_table.entetes.at(*place),
                                         given.values())
                             .dans(m_table.fichier, 0, *place + 1));
        }
    std::erase_if(m_table.rows, [&](const documents::Table::Row& row) {
        return !kept.contains(row.cells.at(*place).simplified());
    });
    return {};
}

} // namespace isegorie::consultation
