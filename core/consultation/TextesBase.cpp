#include "core/consultation/TextesBase.h"

#include "core/base/Task.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Lexique.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Textes.h"

#include <QJsonDocument>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Row;

namespace {

const QString kConsultation = QStringLiteral("consultation");

/// Empty when nothing was written.
QString textOf(const ChampTexte& field, const Row& row) {
    QStringList parts;
    if (field.rang < 0)
        parts = {row.text("titre"), row.text("texte")};
    else
        parts = reponsesDe(QJsonDocument::fromJson(row.text("reponses").toUtf8()).array().at(field.rang));
    parts.removeAll(QString());
    const QString text = parts.join(u'\n');
    return text.trimmed().isEmpty() ? QString() : text;
}

/// As the pre-flight tells it; « Proposition 12 » with « ras » under it says nothing either.
bool saysNothing(const ChampTexte& field, const Row& row, const QString& text) {
    return estSansAvis(text) || (field.rang < 0 && estSansAvis(row.text("texte")));
}

/// As the screen shows it where there are several consultations.
QString fullName(const ChampTexte& field) {
    return QStringLiteral("%1 : %2").arg(field.consultation, field.nom());
}

QString shown(const ChampTexte& field) {
    return Consultation::tr("« %1 » (%2)").arg(field.nom().left(80), field.consultation);
}

QString listOf(const QList<ChampTexte>& fields) {
    QStringList names;
    for (const ChampTexte& one : fields.mid(0, 5))
        names << shown(one);
    return names.join(QStringLiteral(", "));
}

Erreur noSuchField(const QString& name) {
    return Erreur::saisie(
        QStringLiteral("textes.inconnu"),
        name.isEmpty() ? Consultation::tr("La concertation n’a aucun texte à lire.")
                       : Consultation::tr("Aucune question ouverte ne s’appelle « %1 ».").arg(name.left(80)),
        name.isEmpty() ? Consultation::tr("Importez d’abord un export qui porte des textes ou des questions "
                                          "ouvertes.")
                       : Consultation::tr("L’onglet « Mots » de la page les énumère."));
}

/// How many may come, for the progress.
qint64 expected(const storage::Database& database, const QString& consultation) {
    qint64 count = 0;
    const auto read = database.each(QStringLiteral("consultation/fichiers"), {{kConsultation, consultation}},
                                    [&count](const Row& row) { count += row.integer("contributions"); });
    return read ? count : 0;
}

using Voir = std::function<void(qint64, const QString&, const QJsonArray&)>;

/// answers: whether they are needed; reading them takes time.
Result<TextesLus> readAll(const storage::Database& database, const DemandeTextes& demand, bool answers,
                          const Voir& see, base::TaskContext* context, double part) {
    if (const auto same = memeConsultation(demand.champ.consultationId, demand.filtres); !same)
        return echec(same.error());
    const auto total = double(expected(database, demand.champ.consultationId));
    TextesLus result;
    qint64 seen = 0;
    const auto take = [&](const Row& row) {
        constexpr qint64 kStep = 256;
        if (context != nullptr && ++seen % kStep == 0 && total > 0)
            context->report(part * std::min(1.0, double(seen) / total),
                            Consultation::tr("Lecture des textes"));
        const QJsonArray own =
            answers ? QJsonDocument::fromJson(row.text("reponses").toUtf8()).array() : QJsonArray();
        if (!passeFiltres(demand.filtres, own))
            return;
        const QString text = textOf(demand.champ, row);
        if (text.isEmpty() || (demand.mots && estSansMot(text)))
            ++result.sansTexte;
        else if (demand.mots && saysNothing(demand.champ, row, text))
            ++result.sansAvis;
        else {
            ++result.textes;
            see(row.integer("numero"), text, own);
        }
    };
    const auto read = database.each(QStringLiteral("consultation/textes_retenus"),
                                    {{kConsultation, demand.champ.consultationId},
                                     {QStringLiteral("rang"), demand.champ.rang},
                                     {QStringLiteral("toutes"), demand.toutes ? 1 : 0}},
                                    take);
    if (context != nullptr && context->isCancelled())
        return echec(base::TaskContext::cancelledErreur());
    return read ? Result<TextesLus>(result) : echec(read.error());
}

} // namespace

DemandeTextes pourLesMots(DemandeTextes demande) {
    demande.mots = true;
    return demande;
}

QString ChampTexte::cle() const {
    return QStringLiteral("%1:%2").arg(consultationId).arg(rang);
}

QString ChampTexte::nom() const {
    return rang < 0 ? Consultation::tr("Titre et texte") : libelle.simplified();
}

Result<QList<ChampTexte>> champsTexte(const storage::Database& database, const QString& concertationId) {
    QList<ChampTexte> all;
    const auto read = database.each(
        QStringLiteral("consultation/champs_texte"), {{QStringLiteral("concertation"), concertationId}},
        [&all](const Row& row) {
            all.append({row.text("consultation_id"), row.text("consultation"), row.text("question_id"),
                        row.text("libelle"), int(row.integer("rang"))});
        });
    return read ? Result<QList<ChampTexte>>(all) : echec(read.error());
}

Result<ChampTexte> champNomme(const QList<ChampTexte>& champs, const QString& nom) {
    const QString wanted = plie(nom);
    QList<ChampTexte> exact, near;
    for (const ChampTexte& one : champs) {
        if (nom.isEmpty() || one.cle() == nom || one.questionId == nom || plie(one.nom()) == wanted ||
            plie(fullName(one)) == wanted || (one.rang < 0 && plie(one.consultation) == wanted))
            exact << one;
        else if (!wanted.isEmpty() && plie(one.nom()).contains(wanted))
            near << one;
    }
    const QList<ChampTexte>& found = exact.isEmpty() ? near : exact;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return echec(noSuchField(nom));
    return echec(Erreur::refus(QStringLiteral("textes.ambigu"),
                               nom.isEmpty() ? Consultation::tr("La concertation a %1 champs de texte : %2.")
                                                   .arg(found.size())
                                                   .arg(listOf(found))
                                             : Consultation::tr("« %1 » désigne %2 champs de texte : %3.")
                                                   .arg(nom.left(80))
                                                   .arg(found.size())
                                                   .arg(listOf(found)),
                               Consultation::tr("Écrivez la consultation puis la question, ainsi : « %1 ».")
                                   .arg(fullName(found.first()))));
}

Result<TextesLus> lireTextes(const storage::Database& database, const DemandeTextes& demande,
                             const std::function<void(qint64 numero, const QString& texte)>& voir,
                             base::TaskContext* context, double part) {
    return readAll(
        database, demande, !demande.filtres.isEmpty(),
        [&voir](qint64 number, const QString& text, const QJsonArray&) { voir(number, text); }, context,
        part);
}

Result<TextesLus> lireTextesEtReponses(
    const storage::Database& database, const DemandeTextes& demande,
    const std::function<void(qint64 numero, const QString& texte, const QJsonArray& reponses)>& voir,
    base::TaskContext* context, double part) {
    return readAll(database, demande, true, voir, context, part);
}

base::Status lireTextesDe(const storage::Database& database, const ChampTexte& champ,
                          const std::vector<qint64>& numeros,
                          const std::function<void(qint64 numero, const QString& texte)>& voir) {
    return database.each(QStringLiteral("consultation/textes_numeros"),
                         {{QStringLiteral("numeros"), listeJson(numeros)}}, [&](const Row& row) {
                             if (const QString text = textOf(champ, row); !text.isEmpty())
                                 voir(row.integer("numero"), text);
                         });
}

Result<QJsonObject> provenance(const storage::Database& database, const DemandeTextes& demande) {
    QJsonArray files;
    const auto read =
        database.each(QStringLiteral("consultation/fichiers"),
                      {{kConsultation, demande.champ.consultationId}}, [&files](const Row& row) {
                          files << QJsonObject{{QStringLiteral("fichier"), row.text("fichier")},
                                               {QStringLiteral("empreinte"), row.text("empreinte")}};
                      });
    const auto lexicon = lexiqueDe(database, demande.champ.consultationId);
    if (!read || !lexicon)
        return echec(read ? lexicon.error() : read.error());
    QJsonArray filters;
    for (const FiltreTri& one : demande.filtres)
        filters << QJsonObject{{QStringLiteral("question"), one.question.libelle},
                               {QStringLiteral("valeurs"), QJsonArray::fromStringList(one.valeurs)}};
    return QJsonObject{{kConsultation, demande.champ.consultation},
                       {QStringLiteral("question"), demande.champ.nom()},
                       {QStringLiteral("filtres"), filters},
                       {QStringLiteral("toutes"), demande.toutes},
                       {QStringLiteral("lexique"), lexicon->version()},
                       {QStringLiteral("fichiers"), files}};
}

Result<QString> etatTextes(const storage::Database& database, const QString& concertationId) {
    const QVariantMap which{{QStringLiteral("concertation"), concertationId}};
    const auto imports = database.first(QStringLiteral("consultation/imports_actifs"), which);
    const auto preflight = database.first(QStringLiteral("consultation/prevol"), which);
    const auto aside = database.query(QStringLiteral("consultation/ecarts"), which);
    if (!imports || !preflight || !aside)
        return echec(!imports ? imports.error() : !preflight ? preflight.error() : aside.error());
    QStringList parts{imports->value(QStringLiteral("imports")).toString()};
    if (!aside->isEmpty())
        parts << preflight->value(QStringLiteral("id")).toString();
    for (const QVariantMap& one : *aside)
        parts << one.value(QStringLiteral("id")).toString();
    const auto lexicon = lexiqueDe(database, concertationId);
    if (!lexicon)
        return echec(lexicon.error());
    parts << lexicon->version();
    return parts.join(u'\n');
}

QString listeJson(const std::vector<qint64>& nombres) {
    QStringList texts;
    for (const qint64 number : nombres)
        texts << QString::number(number);
    return u'[' + texts.join(u',') + u']';
}

} // namespace isegorie::consultation
