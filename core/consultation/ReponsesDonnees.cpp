#include "core/consultation/ReponsesDonnees.h"

#include "core/consultation/Profil.h"
#include "core/consultation/Textes.h"
#include "core/marche/CodeUO.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qsizetype kShown = 60;

/// What is looked for among the answers to one question.
struct Cherche {
    const FiltreTri* filtre = nullptr;
    QSet<QString> manquent; ///< Values that nobody gave so far.
    QSet<QString> connues;  ///< The first answers that were met.

    void take(const QJsonArray& answers) {
        constexpr qsizetype kMost = 1'000; // to suggest from
        const QStringList own = choixDe(answers.at(filtre->question.rang));
        if (own.isEmpty())
            manquent.remove(QString());
        for (const QString& one : own) {
            manquent.remove(one);
            if (connues.size() < kMost)
                connues.insert(one);
        }
    }
};

} // namespace

base::Status parcourirReponses(const storage::Database& database, const QString& consultationId, bool toutes,
                               const std::function<void(const QJsonArray&)>& voir) {
    return database.each(
        QStringLiteral("consultation/reponses"),
        {{QStringLiteral("consultation"), consultationId}, {QStringLiteral("toutes"), toutes ? 1 : 0}},
        [&voir](const storage::Row& row) {
            voir(QJsonDocument::fromJson(row.text("reponses").toUtf8()).array());
        });
}

QStringList plusProches(const QString& texte, const QStringList& connus, qsizetype nombre) {
    const QString wanted = plie(texte);
    QList<std::tuple<bool, int, QString>> order;
    order.reserve(connus.size());
    for (const QString& one : connus) {
        const QString folded = plie(one);
        const bool contains = !wanted.isEmpty() && folded.contains(wanted);
        order.append({!contains, marche::distanceCodes(folded, wanted), one});
    }
    std::sort(order.begin(), order.end());
    QStringList nearest;
    for (const auto& [apart, distance, one] : order.mid(0, nombre))
        nearest << one;
    return nearest;
}

QString plusProchesTexte(const QString& texte, const QStringList& connus, qsizetype nombre) {
    QStringList shown;
    for (const QString& one : plusProches(texte, connus, nombre))
        shown << Consultation::tr("« %1 »").arg(one.simplified().left(kShown));
    const QString list = shown.join(QStringLiteral(", "));
    return shown.size() < connus.size() ? list + u'…' : list;
}

Erreur reponseInconnue(const QString& code, const QString& reponse, const QString& question,
                       const QStringList& connues) {
    const QString asked = question.simplified().left(kShown);
    if (reponse.isEmpty())
        return Erreur::saisie(code, Consultation::tr("Tout le monde a répondu à « %1 ».").arg(asked),
                              Consultation::tr("Ne cherchez pas là qui n’a pas répondu."));
    return Erreur::saisie(
        code, Consultation::tr("Personne n’a répondu « %1 » à « %2 ».").arg(reponse.left(kShown), asked),
        connues.isEmpty() ? Consultation::tr("Cette question n’a aucune réponse.")
                          : Consultation::tr("Réponses données, la plus proche en premier : %1.")
                                .arg(plusProchesTexte(reponse, connues)));
}

Result<QHash<QString, QStringList>> reponsesDonnees(const storage::Database& database,
                                                    const QList<QuestionFermee>& questions) {
    QHash<QString, QList<LecteurReponses>> readers; // by consultation
    for (const QuestionFermee& one : questions)
        readers[one.consultationId].append(LecteurReponses(one));
    QHash<QString, QStringList> answers;
    for (auto it = readers.begin(); it != readers.end(); ++it) {
        const auto read = parcourirReponses(database, it.key(), true, [&it](const QJsonArray& own) {
            for (LecteurReponses& reader : *it)
                reader.prendre(own);
        });
        if (!read)
            return echec(read.error());
        for (LecteurReponses& reader : *it)
            answers.insert(reader.question().id, reader.donnees());
    }
    return answers;
}

base::Status filtresVerifies(const storage::Database& database, const QList<FiltreTri>& filtres) {
    std::vector<Cherche> all;
    all.reserve(size_t(filtres.size()));
    QStringList consultations;
    for (const FiltreTri& one : filtres) {
        all.push_back({&one, {one.valeurs.begin(), one.valeurs.end()}, {}});
        consultations << one.question.consultationId;
    }
    consultations.removeDuplicates();
    for (const QString& consultation : std::as_const(consultations)) {
        const auto read = parcourirReponses(database, consultation, true, [&](const QJsonArray& answers) {
            for (Cherche& one : all)
                if (one.filtre->question.consultationId == consultation)
                    one.take(answers);
        });
        if (!read)
            return read;
    }
    for (const Cherche& one : all)
        for (const QString& value : one.filtre->valeurs)
            if (one.manquent.contains(value))
                return echec(reponseInconnue(QStringLiteral("filtre.reponse"), value,
                                             one.filtre->question.libelle, one.connues.values()));
    return {};
}

} // namespace isegorie::consultation
