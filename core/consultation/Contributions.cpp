#include "core/consultation/Contributions.h"

#include "core/base/Texte.h"
#include "core/consultation/DeuxMoities.h"
#include "core/consultation/LectureContributions.h"
#include "core/consultation/Recherche.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TextesBase.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

const QString kConcertation = QStringLiteral("concertation");
const QString kConsultation = QStringLiteral("consultation");

ResumeContribution resumeOf(const storage::Row& row) {
    return {row.integer("numero"), row.text("nature"), row.text("identifiant"),         row.text("date"),
            row.text("titre"),     row.text("texte"),  int(row.integer("signalements"))};
}

/// Of a questionnaire without texts: its first answers, as far as they were read.
QString firstAnswers(const QString& json) {
    QStringList answers;
    // Cut in the middle: what was opened is closed, the last answer may be lost.
    auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const char* end : {"\"]", "]", "\"]]"})
        if (array.isEmpty())
            array = QJsonDocument::fromJson((json + QLatin1String(end)).toUtf8()).array();
    for (const QJsonValue& value : std::as_const(array))
        answers << reponsesDe(value);
    return answers.join(QStringLiteral(" · "));
}

base::Status readAnswers(const storage::Database& database, const QString& consultation,
                         const QByteArray& json, ContributionEntiere& whole) {
    const QJsonArray answers = QJsonDocument::fromJson(json).array();
    return database.each(QStringLiteral("consultation/questions"), {{kConsultation, consultation}},
                         [&](const storage::Row& row) {
                             whole.reponses.append({row.text("libelle"),
                                                    reponsesDe(answers.at(qsizetype(row.integer("rang")))),
                                                    row.integer("attribut") == 1,
                                                    row.integer("attribut") != 1 &&
                                                        row.text("genre") == QLatin1String("texte")});
                         });
}

base::Status readParent(const storage::Database& database, const QString& concertation,
                        ContributionEntiere& whole) {
    if (whole.parent.isEmpty())
        return {};
    const auto key = qint64(empreinte64(whole.parent.toStdString()));
    const auto row = database.first(QStringLiteral("consultation/par_cle"),
                                    {{kConcertation, concertation}, {QStringLiteral("cle"), key}});
    if (!row)
        return echec(row.error());
    QStringList texts{row->value(QStringLiteral("titre")).toString(),
                      row->value(QStringLiteral("texte")).toString()};
    texts.removeAll(QString());
    whole.texteParent = texts.join(QStringLiteral("\n\n")).left(1'000);
    return {};
}

} // namespace

Result<QJsonArray> importsDe(const storage::Database& database, const QString& concertationId) {
    const auto rows =
        database.query(QStringLiteral("consultation/imports"), {{kConcertation, concertationId}});
    if (!rows)
        return echec(rows.error());
    QJsonArray imports;
    for (const QVariantMap& row : *rows)
        imports << QJsonObject::fromVariantMap(row);
    return imports;
}

Result<ContributionsLues> contributionsDe(const storage::Database& database, const QString& concertationId,
                                          int debut, int nombre) {
    const auto total = database.first(QStringLiteral("consultation/nombre_contributions"),
                                      {{kConcertation, concertationId}});
    const auto rows =
        database.query(QStringLiteral("consultation/contributions"), {{kConcertation, concertationId},
                                                                      {QStringLiteral("nombre"), nombre},
                                                                      {QStringLiteral("debut"), debut}});
    if (!rows || !total)
        return echec(rows ? total.error() : rows.error());
    ContributionsLues lues{total->value(QStringLiteral("nombre")).toLongLong(), {}};
    for (QVariantMap row : *rows) {
        const QByteArray reponses = row.take(QStringLiteral("reponses")).toString().toUtf8();
        QJsonObject one = QJsonObject::fromVariantMap(row);
        one.insert(QStringLiteral("reponses"), QJsonDocument::fromJson(reponses).array());
        lues.contributions << one;
    }
    return lues;
}

Result<QList<ConsultationLue>> consultationsDe(const storage::Database& database,
                                               const QString& concertationId) {
    QList<ConsultationLue> all;
    const auto read = database.each(QStringLiteral("consultation/consultations"),
                                    {{kConcertation, concertationId}}, [&all](const storage::Row& row) {
                                        all.append({row.text("id"), row.text("libelle"), row.text("profil"),
                                                    int(row.integer("imports"))});
                                    });
    return read ? Result<QList<ConsultationLue>>(all) : echec(read.error());
}

Result<QString> derniereConcertation(const storage::Database& database) {
    const auto last = database.first(QStringLiteral("consultation/derniere_concertation"));
    return last ? Result<QString>(last->value(QStringLiteral("concertation_id")).toString())
                : echec(last.error());
}

namespace {

using Numeros = std::vector<qint64>;

/// Those between two numbers that hold the words.
Result<Numeros> searched(const storage::Database& database, QVariantMap parameters, Recherche search,
                         qint64 first, qint64 last) {
    parameters.insert(QStringLiteral("premiere"), first);
    parameters.insert(QStringLiteral("derniere"), last);
    Numeros numbers;
    const auto read =
        database.each(QStringLiteral("consultation/cherchees"), parameters, [&](const storage::Row& row) {
            const QByteArray content = row.value("contenu").toByteArray();
            if (search.trouve(std::string_view(content.constData(), size_t(content.size()))))
                numbers.push_back(row.integer("numero"));
        });
    return read ? Result<Numeros>(std::move(numbers)) : echec(read.error());
}

Result<Numeros> searchedAll(const storage::Database& database, const QVariantMap& parameters,
                            const Recherche& search) {
    const auto bounds = database.first(
        QStringLiteral("consultation/bornes"),
        {{kConcertation, parameters.value(kConcertation)}, {kConsultation, parameters.value(kConsultation)}});
    if (!bounds)
        return echec(bounds.error());
    const qint64 first = bounds->value(QStringLiteral("premiere")).toLongLong();
    const qint64 last = bounds->value(QStringLiteral("derniere")).toLongLong();
    auto numbers = enDeuxMoities<Numeros>(database, first, last,
                                          [&](const storage::Database& base, qint64 from, qint64 to) {
                                              return searched(base, parameters, search, from, to);
                                          });
    if (!numbers)
        return echec(numbers.error());
    numbers->first.insert(numbers->first.end(), numbers->second.begin(), numbers->second.end());
    return std::move(numbers->first);
}

} // namespace

Result<std::vector<qint64>> numerosDe(const storage::Database& database, const FiltreContributions& filtre) {
    const Recherche search(filtre.texte);
    const QVariantMap parameters{{kConcertation, filtre.concertationId},
                                 {kConsultation, base::stored(filtre.consultationId)},
                                 {QStringLiteral("motif"), base::stored(filtre.motif)},
                                 {QStringLiteral("groupe"), filtre.groupe},
                                 {QStringLiteral("rang"), filtre.rang},
                                 {QStringLiteral("retenues"), filtre.retenues ? 1 : 0}};
    if (!search.isEmpty())
        return searchedAll(database, parameters, search);
    Numeros numbers;
    const auto read =
        database.each(QStringLiteral("consultation/numeros"), parameters,
                      [&numbers](const storage::Row& row) { numbers.push_back(row.integer("numero")); });
    if (!read)
        return echec(read.error());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<std::vector<ResumeContribution>> resumesDe(const storage::Database& database,
                                                  const std::vector<qint64>& numeros) {
    std::vector<ResumeContribution> rows;
    const auto read =
        database.each(QStringLiteral("consultation/resumes"),
                      {{QStringLiteral("numeros"), listeJson(numeros)}}, [&rows](const storage::Row& row) {
                          ResumeContribution one = resumeOf(row);
                          if (one.titre.isEmpty() && one.texte.isEmpty())
                              one.texte = row.text("ouvertes");
                          if (one.titre.isEmpty() && one.texte.isEmpty())
                              one.texte = firstAnswers(row.text("reponses"));
                          rows.push_back(std::move(one));
                      });
    return read ? Result<std::vector<ResumeContribution>>(std::move(rows)) : echec(read.error());
}

Result<ContributionEntiere> contributionEntiere(const storage::Database& database, qint64 numero) {
    std::optional<ContributionEntiere> whole;
    QString consultation, concertation;
    QByteArray answers;
    auto read = database.each(QStringLiteral("consultation/contribution"),
                              {{QStringLiteral("numero"), numero}}, [&](const storage::Row& row) {
                                  whole.emplace();
                                  whole->resume = resumeOf(row);
                                  whole->ligne = row.integer("ligne");
                                  whole->fichier = row.text("fichier");
                                  whole->consultation = row.text("consultation");
                                  whole->auteur = row.text("auteur");
                                  whole->parent = row.text("parent");
                                  whole->avecIdentite = row.integer("avec_identite") == 1;
                                  consultation = row.text("consultation_id");
                                  concertation = row.text("concertation_id");
                                  answers = row.text("reponses").toUtf8();
                              });
    if (read && !whole)
        return echec(base::Erreur::refus(QStringLiteral("contribution.inconnue"),
                                         Consultation::tr("Cette contribution n’est plus dans la base.")));
    if (read)
        read = readAnswers(database, consultation, answers, *whole);
    if (read)
        read = readParent(database, concertation, *whole);
    return read ? Result<ContributionEntiere>(std::move(*whole)) : echec(read.error());
}

} // namespace isegorie::consultation
