#include "core/consultation/TrisBase.h"

#include "core/base/Task.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Redressement.h"
#include "core/consultation/ReponsesDonnees.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TrisComptes.h"
#include "core/consultation/TrisNombres.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Row;

namespace {

/// The choices of a form, as they are compared.
QStringList choicesOf(const QString& json) {
    QStringList choices;
    for (const QJsonValue& one : QJsonDocument::fromJson(json.toUtf8()).array())
        choices << one.toString().simplified();
    return choices;
}

Erreur differentConsultations() {
    return Erreur::refus(
        QStringLiteral("tri.consultations"),
        Consultation::tr("Ces questions sont de deux consultations : personne n’a répondu aux deux."),
        Consultation::tr("Croisez des questions de la même consultation."));
}

base::Status check(const DemandeTriBase& demand) {
    if (demand.croise && demand.croise->consultationId != demand.question.consultationId)
        return echec(differentConsultations());
    return memeConsultation(demand.question.consultationId, demand.filtres);
}

/// The people who are counted, and the weights of all who are read.
struct Lus {
    LecteurReponses question, croise;
    std::optional<Redresseur> redresseur;
    std::vector<size_t> places; ///< Of those who pass the filters, among all.
    size_t personnes = 0;

    void take(const DemandeTriBase& demand, const QJsonArray& answers) {
        ++personnes;
        if (redresseur)
            redresseur->prendre(answers);
        if (!passeFiltres(demand.filtres, answers))
            return;
        places.push_back(personnes - 1);
        question.prendre(answers);
        if (demand.croise)
            croise.prendre(answers);
    }
};

Result<std::optional<Redresseur>> weighting(const storage::Database& database, const DemandeTriBase& demand) {
    if (!demand.redresse)
        return std::optional<Redresseur>();
    const auto margins = margesExigees(database, demand.question.consultationId);
    if (!margins)
        return echec(margins.error());
    return std::optional(Redresseur(*margins));
}

/// Of those who are counted, in their order; none without margins.
base::Status weigh(Lus& read, ResultatTri& result, analyse::Poids& weights) {
    if (!read.redresseur)
        return {};
    auto all = read.redresseur->caler();
    if (!all)
        return echec(all.error());
    for (const size_t place : read.places)
        weights.push_back(all->poids[place]);
    result.calage = std::move(*all);
    return {};
}

/// All who are counted; refused when a question turns out not to be closed.
base::Status readAll(const storage::Database& database, const DemandeTriBase& demand,
                     const base::TaskContext* context, Lus& read) {
    const base::Status done = database.each(
        QStringLiteral("consultation/reponses"),
        {{QStringLiteral("consultation"), demand.question.consultationId},
         {QStringLiteral("toutes"), demand.toutes ? 1 : 0}},
        [&](const Row& row) {
            if (context == nullptr || !context->isCancelled())
                read.take(demand, QJsonDocument::fromJson(row.text("reponses").toUtf8()).array());
        });
    if (!done)
        return done;
    if (context != nullptr && context->isCancelled())
        return echec(base::TaskContext::cancelledErreur());
    for (const LecteurReponses* one : {&read.question, &read.croise})
        if (const base::Status closed = one->fermee(); !closed)
            return closed;
    return {};
}

/// People who pass the filters and are not counted.
Result<qint64> asideOf(const storage::Database& database, const DemandeTriBase& demand) {
    qint64 aside = 0;
    if (demand.toutes)
        return aside;
    const auto read = database.each(
        QStringLiteral("consultation/reponses_ecartees"),
        {{QStringLiteral("consultation"), demand.question.consultationId}}, [&](const Row& row) {
            const auto answers = QJsonDocument::fromJson(row.text("reponses").toUtf8()).array();
            aside += passeFiltres(demand.filtres, answers) ? 1 : 0;
        });
    return read ? Result<qint64>(aside) : echec(read.error());
}

Erreur noSuchQuestion(const QList<QuestionFermee>& questions, const QString& name) {
    QStringList labels;
    labels.reserve(questions.size());
    for (const QuestionFermee& one : questions)
        labels << one.libelle.simplified();
    return Erreur::saisie(
        QStringLiteral("questionnaire.inconnue"),
        Consultation::tr("Aucune question fermée ne s’appelle « %1 ».").arg(name.left(80)),
        labels.isEmpty() ? Consultation::tr("Importez d’abord un export qui porte des questions fermées.")
                         : Consultation::tr("Questions fermées, la plus proche en premier : %1.")
                               .arg(plusProchesTexte(name, labels)));
}

} // namespace

base::Status memeConsultation(const QString& consultationId, const QList<FiltreTri>& filtres) {
    const bool same = std::all_of(filtres.begin(), filtres.end(), [&](const FiltreTri& filter) {
        return filter.question.consultationId == consultationId;
    });
    return same ? base::Status() : echec(differentConsultations());
}

bool passeFiltres(const QList<FiltreTri>& filtres, const QJsonArray& reponses) {
    return std::all_of(filtres.begin(), filtres.end(), [&reponses](const FiltreTri& filter) {
        const QStringList own = choixDe(reponses.at(filter.question.rang));
        return own.isEmpty() ? filter.valeurs.contains(QString())
                             : std::any_of(own.begin(), own.end(), [&filter](const QString& one) {
                                   return filter.valeurs.contains(one);
                               });
    });
}

Result<QList<QuestionFermee>> questionsFermees(const storage::Database& database,
                                               const QString& concertationId) {
    QList<QuestionFermee> all;
    const auto read =
        database.each(QStringLiteral("consultation/questions_fermees"),
                      {{QStringLiteral("concertation"), concertationId}}, [&all](const Row& row) {
                          all.append({row.text("id"), row.text("consultation_id"), row.text("consultation"),
                                      row.text("code"), row.text("libelle"),
                                      genreQuestionDe(row.text("genre")), row.integer("attribut") == 1,
                                      int(row.integer("rang")), choicesOf(row.text("modalites"))});
                      });
    return read ? Result<QList<QuestionFermee>>(all) : echec(read.error());
}

Result<QuestionFermee> questionNommee(const QList<QuestionFermee>& questions, const QString& nom) {
    const QString wanted = plie(nom);
    QList<QuestionFermee> exact, near;
    for (const QuestionFermee& one : questions) {
        if (one.id == nom || plie(one.libelle) == wanted || (!one.code.isEmpty() && plie(one.code) == wanted))
            exact << one;
        else if (!wanted.isEmpty() && plie(one.libelle).contains(wanted))
            near << one;
    }
    const QList<QuestionFermee>& found = exact.isEmpty() ? near : exact;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return echec(noSuchQuestion(questions, nom));
    QStringList shown;
    for (const QuestionFermee& one : found.mid(0, 5))
        shown << Consultation::tr("« %1 » (%2)").arg(one.libelle.simplified().left(80), one.consultation);
    return echec(Erreur::refus(QStringLiteral("questionnaire.ambigu"),
                               Consultation::tr("« %1 » désigne %2 questions : %3.")
                                   .arg(nom.left(80))
                                   .arg(found.size())
                                   .arg(shown.join(QStringLiteral(", "))),
                               Consultation::tr("Écrivez le nom en entier, ou l’identifiant.")));
}

Result<ResultatTri> trierBase(const storage::Database& database, const DemandeTriBase& demande,
                              base::TaskContext* context) {
    if (const auto checked = check(demande); !checked)
        return echec(checked.error());
    auto redresseur = weighting(database, demande);
    if (!redresseur)
        return echec(redresseur.error());
    Lus lus{LecteurReponses(demande.question),
            LecteurReponses(demande.croise.value_or(demande.question)),
            std::move(*redresseur),
            {},
            0};
    if (const base::Status read = readAll(database, demande, context, lus); !read)
        return echec(read.error());
    const auto aside = asideOf(database, demande);
    if (!aside)
        return echec(aside.error());
    lus.question.ranger();
    const Numerique numbers = Numerique::de(lus.question);
    ResultatTri result;
    result.misDeCote = *aside;
    result.multiple = lus.question.estMultiple() || (demande.croise && lus.croise.estMultiple());
    result.question = lus.question.variable();
    analyse::Poids weights;
    if (const base::Status weighed = weigh(lus, result, weights); !weighed)
        return echec(weighed.error());
    numbers.resumer(weights, result);
    compterAPlat(lus.question, weights, result);
    if (demande.croise) {
        lus.croise.ranger();
        Numerique::de(lus.croise); // many of them by bands
        result.croise = lus.croise.variable();
        compterCroise(lus.question, lus.croise, weights, result);
    }
    avertir(result);
    return result;
}

} // namespace isegorie::consultation
