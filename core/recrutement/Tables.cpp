#include "core/recrutement/Tables.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/Textes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace isegorie::recrutement {

using base::Erreur;

namespace {

double rounded(double value) {
    constexpr double kDecimals = 1e6;
    return std::round(value * kDecimals) / kDecimals;
}

/// Answers become numbers, one criterion at a time.
class Numbers {
public:
    explicit Numbers(qsizetype criteria) : m_known(static_cast<std::size_t>(criteria)) {}

    int operator()(qsizetype criterion, const QString& answer) {
        if (answer.isEmpty())
            return -1;
        auto& known = m_known[static_cast<std::size_t>(criterion)];
        if (!known.contains(answer))
            known.insert(answer, static_cast<int>(known.size()));
        return known.value(answer);
    }

private:
    std::vector<QHash<QString, int>> m_known;
};

} // namespace

DonneesTables participantsNumerotes(int participants) {
    DonneesTables result;
    result.probleme.participants = participants;
    for (int i = 1; i <= participants; ++i)
        result.identifiants << QString::number(i);
    return result;
}

tl::expected<DonneesTables, Fautes>
lireParticipants(const documents::Table& table, const QStringList& criteres, const QString& identifiant) {
    Fautes faults;
    const auto columnOf = [&](const QString& header) {
        const int column = table.column({header});
        if (column < 0)
            faults << Erreur::saisie(QStringLiteral("candidats.colonne"),
                                     Recrut::tr("La colonne « %1 » n’est pas dans le fichier.").arg(header))
                          .dans(table.fichier, table.ligneEntetes);
        return column;
    };
    const int idColumn = identifiant.isEmpty()
                             ? table.column({QStringLiteral("id"), QStringLiteral("identifiant")})
                             : columnOf(identifiant);
    QList<int> columns;
    for (const QString& header : criteres)
        columns << columnOf(header);
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    DonneesTables result;
    result.criteres = criteres;
    Numbers numbers(criteres.size());
    QSet<QString> known;
    for (const documents::Table::Row& row : table.rows) {
        const QString id = idColumn < 0 ? QString::number(result.identifiants.size() + 1)
                                        : row.cells.value(idColumn).trimmed();
        if (id.isEmpty() || known.contains(id))
            faults << Erreur::saisie(id.isEmpty() ? QStringLiteral("candidats.sans-identifiant")
                                                  : QStringLiteral("candidats.double"),
                                     id.isEmpty() ? Recrut::tr("L’identifiant manque.")
                                                  : Recrut::tr("Cet identifiant figure déjà plus haut."))
                          .dans(table.fichier, row.ligne, idColumn + 1);
        known.insert(id);
        result.identifiants << id;
        std::vector<int> answers;
        for (qsizetype i = 0; i < columns.size(); ++i)
            answers.push_back(numbers(i, row.cells.value(columns[i]).simplified().toCaseFolded()));
        result.probleme.reponses.push_back(std::move(answers));
    }
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    result.probleme.participants = static_cast<int>(result.identifiants.size());
    return result;
}

QList<Critere> criteresDesTables(const Plan& plan) {
    QList<Critere> criteria;
    for (const Critere& critere : plan.criteres)
        if (!critere.sensible)
            criteria << critere;
    return criteria;
}

DonneesTables participantsDuVivier(const Vivier& vivier, const QStringList& candidatIds,
                                   const QStringList& criteres) {
    DonneesTables result;
    QStringList keys;
    for (const Critere& critere : criteresDesTables(vivier.plan))
        if (criteres.contains(critere.cle)) {
            keys << critere.cle;
            result.criteres << critere.libelle;
        }
    Numbers numbers(keys.size());
    for (const QString& id : candidatIds) {
        const Candidat* candidat = vivier.find(id);
        if (candidat == nullptr)
            continue;
        result.identifiants << candidat->pseudonyme;
        std::vector<int> answers;
        for (qsizetype i = 0; i < keys.size(); ++i)
            answers.push_back(numbers(i, candidat->profil.reponses.value(keys[i])));
        result.probleme.reponses.push_back(std::move(answers));
    }
    result.probleme.participants = static_cast<int>(result.identifiants.size());
    return result;
}

QJsonObject tablesJson(const DonneesTables& donnees, const analyse::MelangeTables& melange,
                       const QString& graine) {
    QJsonArray rounds;
    for (const auto& round : melange.places) {
        QJsonArray tables;
        for (const std::vector<int>& table : round) {
            QJsonArray people;
            for (const int person : table)
                people << donnees.identifiants[person];
            tables << people;
        }
        rounds << QJsonObject{{QStringLiteral("tour"), rounds.size() + 1},
                              {QStringLiteral("tables"), tables}};
    }
    QJsonArray diversity;
    for (qsizetype i = 0; i < donnees.criteres.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        diversity << QJsonObject{{QStringLiteral("critere"), donnees.criteres[i]},
                                 {QStringLiteral("semblables"), melange.mesure.semblables[place]},
                                 {QStringLiteral("borne"), melange.borneSemblables[place]},
                                 {QStringLiteral("hasard"), rounded(melange.semblablesHasard[place])}};
    }
    const double bound = std::max(1, melange.borneRencontres);
    return {{QStringLiteral("tours"), rounds},
            {QStringLiteral("score"),
             QJsonObject{{QStringLiteral("rencontres"), melange.mesure.rencontres},
                         {QStringLiteral("borne"), melange.borneRencontres},
                         {QStringLiteral("part"), rounded(melange.mesure.rencontres / bound)},
                         {QStringLiteral("repetitions"), melange.mesure.repetitions},
                         {QStringLiteral("hasard"), rounded(melange.rencontresHasard)}}},
            {QStringLiteral("diversite"), diversity},
            {QStringLiteral("graine"), graine}};
}

Creation enregistrerTables(const QString& recrutementId, const QString& seanceId, const QString& libelle,
                           const QJsonObject& contenu, const QDateTime& moment) {
    Creation creation{storage::Edit(Recrut::tr("Garder un plan de tables")), base::newId()};
    creation.edit.insert(
        QStringLiteral("plan_table"), creation.id,
        {{QStringLiteral("recrutement_id"), recrutementId},
         {QStringLiteral("seance_id"), seanceId.isEmpty() ? QVariant() : QVariant(seanceId)},
         {QStringLiteral("libelle"), stored(libelle.simplified())},
         {QStringLiteral("graine"), contenu[QStringLiteral("graine")].toString(QStringLiteral(""))},
         {QStringLiteral("contenu"),
          QString::fromUtf8(QJsonDocument(contenu).toJson(QJsonDocument::Compact))},
         {QStringLiteral("cree_le"), moment.toUTC().toString(Qt::ISODate)}});
    return creation;
}

} // namespace isegorie::recrutement
