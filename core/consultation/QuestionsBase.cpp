#include "core/consultation/QuestionsBase.h"

#include "core/consultation/Contributions.h"
#include "core/consultation/Langue.h"
#include "core/consultation/ReponsesDonnees.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

constexpr qsizetype kMostChoices = 1'000;

/// One question while its answers are read.
struct Compte {
    QuestionBase question;
    int rang = 0;
    QSet<QString> choix;

    void take(const QJsonArray& answers) {
        const QStringList own = choixDe(answers.at(rang));
        const bool open = question.genre == GenreQuestion::Texte;
        const bool nothing = open && std::all_of(own.begin(), own.end(),
                                                 [](const QString& one) { return estSansReponse(one); });
        ++(own.isEmpty() || nothing ? question.sansReponse : question.reponses);
        question.sansAvis += !own.isEmpty() && nothing ? 1 : 0;
        if (!open)
            for (const QString& one : own)
                if (choix.size() <= kMostChoices)
                    choix.insert(one);
    }
};

Result<std::vector<Compte>> askedIn(const storage::Database& database, const ConsultationLue& consultation) {
    std::vector<Compte> all;
    const auto read = database.each(QStringLiteral("consultation/questions"),
                                    {{QStringLiteral("consultation"), consultation.id}}, [&](const Row& row) {
                                        Compte one;
                                        one.question.consultation = consultation.libelle;
                                        one.question.code = row.text("code");
                                        one.question.libelle = row.text("libelle").simplified();
                                        one.question.genre = genreQuestionDe(row.text("genre"));
                                        one.question.attribut = row.integer("attribut") == 1;
                                        one.rang = int(row.integer("rang"));
                                        all.push_back(std::move(one));
                                    });
    return read ? Result<std::vector<Compte>>(std::move(all)) : echec(read.error());
}

/// What people wrote besides their answers; nothing where the export has no texts.
base::Status addTexts(const storage::Database& database, const QString& concertationId,
                      const ConsultationLue& consultation, bool all, QList<QuestionBase>& questions) {
    const auto fields = champsTexte(database, concertationId);
    if (!fields)
        return echec(fields.error());
    for (const ChampTexte& field : *fields) {
        if (field.rang >= 0 || field.consultationId != consultation.id)
            continue;
        const auto read = lireTextes(database, pourLesMots({field, {}, all}), [](qint64, const QString&) {});
        if (!read)
            return echec(read.error());
        QuestionBase texts;
        texts.consultation = consultation.libelle;
        texts.libelle = field.nom();
        texts.reponses = read->textes;
        texts.sansReponse = read->sansTexte + read->sansAvis;
        texts.sansAvis = read->sansAvis;
        questions << texts;
    }
    return {};
}

} // namespace

Result<QList<QuestionBase>> questionsDe(const storage::Database& database, const QString& concertationId,
                                        bool toutes) {
    const auto consultations = consultationsDe(database, concertationId);
    if (!consultations)
        return echec(consultations.error());
    QList<QuestionBase> questions;
    for (const ConsultationLue& consultation : *consultations) {
        if (const auto added = addTexts(database, concertationId, consultation, toutes, questions); !added)
            return echec(added.error());
        auto asked = askedIn(database, consultation);
        if (!asked)
            return echec(asked.error());
        const auto read =
            parcourirReponses(database, consultation.id, toutes, [&asked](const QJsonArray& answers) {
                for (Compte& one : *asked)
                    one.take(answers);
            });
        if (!read)
            return echec(read.error());
        for (Compte& one : *asked) {
            if (one.question.genre != GenreQuestion::Texte)
                one.question.choix = int(one.choix.size());
            questions << one.question;
        }
    }
    return questions;
}

QJsonArray questionsJson(const QList<QuestionBase>& questions) {
    QJsonArray all;
    for (const QuestionBase& one : questions)
        all << QJsonObject{{QStringLiteral("consultation"), one.consultation},
                           {QStringLiteral("code"), one.code},
                           {QStringLiteral("libelle"), one.libelle},
                           {QStringLiteral("genre"), cle(one.genre)},
                           {QStringLiteral("variable"), one.attribut},
                           {QStringLiteral("reponses"), one.reponses},
                           {QStringLiteral("sans_reponse"), one.sansReponse},
                           {QStringLiteral("sans_avis"), one.sansAvis},
                           {QStringLiteral("choix"), one.choix ? QJsonValue(*one.choix) : QJsonValue()}};
    return all;
}

QString questionsTexte(const QList<QuestionBase>& questions) {
    QString text;
    QList<QStringList> rows;
    const auto flush = [&](const QString& consultation) {
        if (!rows.isEmpty())
            text += consultation + u'\n' +
                    tableauTexte({Consultation::tr("Question"), Consultation::tr("Genre"),
                                  Consultation::tr("Réponses"), Consultation::tr("Sans réponse"),
                                  Consultation::tr("Choix")},
                                 rows) +
                    u'\n';
        rows.clear();
    };
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const QuestionBase& one = questions.at(i);
        if (i > 0 && one.consultation != questions.at(i - 1).consultation)
            flush(questions.at(i - 1).consultation);
        const QString kind = libelle(one.genre);
        rows << QStringList{one.libelle, one.attribut ? Consultation::tr("%1, variable").arg(kind) : kind,
                            entierTexte(one.reponses), entierTexte(one.sansReponse),
                            !one.choix ? QString()
                            : *one.choix > kMostChoices
                                ? Consultation::tr("plus de %1").arg(entierTexte(kMostChoices))
                                : entierTexte(*one.choix)};
    }
    if (!questions.isEmpty())
        flush(questions.last().consultation);
    return text;
}

} // namespace isegorie::consultation
