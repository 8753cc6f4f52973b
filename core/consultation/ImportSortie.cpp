// A plan of import as JSON and as text.
#include "core/consultation/Comptes.h"
#include "core/consultation/ImportContributions.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>

namespace isegorie::consultation {

namespace {

QJsonObject counts(const QMap<QString, qint64>& map) {
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray rejections(const PlanFichier& file, bool named) {
    QJsonArray list;
    for (const RejetContribution& rejet : file.rejets) {
        QJsonObject one{{QStringLiteral("ligne"), rejet.ligne}, {QStringLiteral("raison"), rejet.raison}};
        if (named)
            one.insert(QStringLiteral("fichier"), file.nom);
        list << one;
    }
    return list;
}

QJsonArray questionsJson(const PlanFichier& file) {
    QJsonArray list;
    for (const QuestionLue& question : file.questions) {
        QJsonObject one{{QStringLiteral("libelle"), question.libelle},
                        {QStringLiteral("code"), question.code},
                        {QStringLiteral("genre"), cle(question.genre)},
                        {QStringLiteral("attribut"), question.attribut},
                        {QStringLiteral("colonnes"), question.nombreColonnes()},
                        {QStringLiteral("reponses"), question.reponses},
                        {QStringLiteral("sans_reponse"), question.sansReponse}};
        if (question.estReunie())
            one.insert(QStringLiteral("choix"), modalitesJson(question));
        list << one;
    }
    return list;
}

QJsonArray findingsJson(const PlanFichier& file) {
    QJsonArray list;
    for (const base::Constat& one : file.constats)
        list << one.toJson();
    return list;
}

QJsonObject fileJson(const PlanFichier& file) {
    QJsonObject unanswered;
    if (!file.colonneTexte.isEmpty())
        unanswered.insert(file.colonneTexte, file.sansTexte);
    for (const QuestionLue& question : file.questions)
        if (!question.attribut)
            unanswered.insert(question.libelle, question.sansReponse);
    return {{QStringLiteral("fichier"), file.nom},
            {QStringLiteral("empreinte"), file.empreinte},
            {QStringLiteral("profil"), file.profil},
            {QStringLiteral("encodage"), file.encodage},
            {QStringLiteral("separateur"), file.separateur.isNull() ? QString() : QString(file.separateur)},
            {QStringLiteral("lignes"), file.lignes},
            {QStringLiteral("importees"), file.importees()},
            {QStringLiteral("consultation"), file.consultation},
            {QStringLiteral("continuee"), file.continuee},
            {QStringLiteral("ecartee"), file.ecartee ? file.ecartee->libelle : QString()},
            {QStringLiteral("constats"), findingsJson(file)},
            {QStringLiteral("nouvelles"), file.nouvelles},
            {QStringLiteral("modifiees"), file.modifiees},
            {QStringLiteral("inchangees"), file.inchangees},
            {QStringLiteral("rejetees"), rejections(file, false)},
            {QStringLiteral("nombre_rejetees"), file.rejetees},
            {QStringLiteral("doublons"), file.doublons},
            {QStringLiteral("dates_illisibles"), file.datesIllisibles},
            {QStringLiteral("colonnes_personnelles"), QJsonArray::fromStringList(file.colonnesPersonnelles)},
            {QStringLiteral("natures"), counts(file.natures)},
            {QStringLiteral("signalements"), counts(file.signalements)},
            {QStringLiteral("questions"), questionsJson(file)},
            {QStringLiteral("colonnes_reunies"), file.reunies().colonnes},
            {QStringLiteral("questions_reunies"), file.reunies().questions},
            {QStringLiteral("sans_reponse"), unanswered}};
}

/// Adds the numbers, lists and counts of one file to those of the whole.
void merge(QJsonObject& whole, const QJsonObject& file, const PlanFichier& plan) {
    for (auto it = file.begin(); it != file.end(); ++it) {
        QJsonValue value = it.value();
        const QJsonValue before = whole.value(it.key());
        if (it.key() == QLatin1String("rejetees"))
            value = rejections(plan, true);
        if (value.isDouble()) {
            value = before.toInteger() + value.toInteger();
        } else if (value.isArray()) {
            QJsonArray joined = before.toArray();
            for (const QJsonValue& item : value.toArray())
                joined << item;
            value = joined;
        } else if (value.isObject()) {
            QJsonObject joined = before.toObject();
            const QJsonObject added = value.toObject();
            for (auto one = added.begin(); one != added.end(); ++one)
                joined[one.key()] = joined.value(one.key()).toInteger() + one.value().toInteger();
            value = joined;
        }
        whole.insert(it.key(), value);
    }
}

QString fileText(const PlanFichier& file) {
    QString text =
        Consultation::tr(
            "%1 : %2 ; %3 : nouvelles %4, modifiées %5, inchangées %6, en double %7, rejetées %8\n")
            .arg(file.nom, file.profilLibelle, compte(file.lignes, Nom::Lignes))
            .arg(file.nouvelles)
            .arg(file.modifiees)
            .arg(file.inchangees)
            .arg(file.doublons)
            .arg(file.rejetees);
    if (const QString told = suiteTexte(file); !told.isEmpty())
        text += QStringLiteral("  ") + told + u'\n';
    for (const base::Constat& one : file.constats)
        text += QStringLiteral("  ") + one.message + u'\n';
    for (const RejetContribution& rejet : file.rejets)
        text += Consultation::tr("  ligne %1 : %2\n").arg(rejet.ligne).arg(rejet.raison);
    if (!file.colonnesPersonnelles.isEmpty())
        text += Consultation::tr("  colonnes personnelles : %1\n")
                    .arg(file.colonnesPersonnelles.join(QStringLiteral(", ")));
    for (auto it = file.signalements.begin(); it != file.signalements.end(); ++it)
        text += Consultation::tr("  textes signalés (%1) : %2\n")
                    .arg(libelleSignalements(it.key()))
                    .arg(it.value());
    if (const QString folded = reuniesTexte(file.reunies()); !folded.isEmpty())
        text += QStringLiteral("  ") + folded + u'\n';
    for (const QuestionLue& question : file.questions)
        if (!question.attribut)
            text += Consultation::tr("  %1 : %2, %3 sans réponse\n")
                        .arg(question.libelle, compte(question.reponses, Nom::Reponses))
                        .arg(question.sansReponse);
    return text;
}

} // namespace

QJsonArray modalitesJson(const QuestionLue& question) {
    QJsonArray all;
    for (const auto& choice : question.choix)
        all << QString::fromStdString(choice.libelle);
    return all;
}

QString libelleSignalements(const QString& cle) {
    if (cle == QLatin1String("courriel"))
        return Consultation::tr("courriels");
    if (cle == QLatin1String("telephone"))
        return Consultation::tr("téléphones");
    if (cle == QLatin1String("nir"))
        return Consultation::tr("numéros de sécurité sociale");
    return cle == QLatin1String("identite") ? Consultation::tr("noms") : cle;
}

QString reuniesTexte(const PlanFichier::Reunies& reunies) {
    if (reunies.questions == 0)
        return {};
    return Consultation::tr("Lu comme des choix : %1 pour %2, dont %3 à choix multiples")
        .arg(compte(reunies.colonnes, Nom::Colonnes), compte(reunies.questions, Nom::Questions))
        .arg(reunies.multiples);
}

QString suiteTexte(const PlanFichier& file) {
    if (file.ecartee)
        return Consultation::tr(
                   "Cet export a les en-têtes de « %1 », mais sous les mêmes identifiants %2 des "
                   "premières contributions sur %3 disent autre chose : il commence une autre "
                   "consultation, « %4 ». Rien n’est remplacé.")
            .arg(file.ecartee->libelle)
            .arg(file.ecartee->autres)
            .arg(file.ecartee->autres + file.ecartee->memes)
            .arg(file.consultation);
    if (file.continuee.isEmpty())
        return {};
    return Consultation::tr(
               "Cet export continue la consultation « %1 ». Contributions remplacées : %2 ; ajoutées : %3 ; "
               "déjà là : %4.")
        .arg(file.continuee)
        .arg(file.modifiees)
        .arg(file.nouvelles)
        .arg(file.inchangees);
}

PlanFichier::Reunies PlanFichier::reunies() const {
    Reunies sum;
    for (const QuestionLue& question : questions)
        if (question.estReunie()) {
            sum.colonnes += question.nombreColonnes();
            ++sum.questions;
            sum.multiples += question.genre == GenreQuestion::ChoixMultiple ? 1 : 0;
        }
    return sum;
}

qint64 PlanImport::importees() const {
    qint64 sum = 0;
    for (const PlanFichier& file : fichiers)
        sum += file.importees();
    return sum;
}

QJsonObject PlanImport::toJson() const {
    QJsonObject whole;
    QJsonArray list;
    for (const PlanFichier& file : fichiers) {
        const QJsonObject one = fileJson(file);
        list << one;
        if (fichiers.size() == 1)
            whole = one;
        else
            merge(whole, one, file);
    }
    if (fichiers.size() > 1) {
        whole.insert(QStringLiteral("profil"), QStringLiteral("archive"));
        whole.remove(QStringLiteral("empreinte"));
        whole.insert(QStringLiteral("fichiers"), list);
    }
    whole.insert(QStringLiteral("fichier"), fichier);
    whole.insert(QStringLiteral("rattachees"), rattachees);
    whole.insert(QStringLiteral("orphelines"), orphelines);
    whole.insert(QStringLiteral("absentes"), absentes);
    if (!suites.isEmpty())
        whole.insert(QStringLiteral("suites"), suites);
    return whole;
}

QString PlanImport::texte() const {
    QString text;
    for (const PlanFichier& file : fichiers)
        text += fileText(file);
    if (rattachees + orphelines > 0)
        text += Consultation::tr("Rattachées à leur parent : %1 ; parent manquant : %2\n")
                    .arg(rattachees)
                    .arg(orphelines);
    if (orphelines > 0)
        text += Consultation::tr("  Importez aussi, avant ou après, l’export de ce qu’elles commentent "
                                 "(propositions, débats) : elles s’y rattachent d’elles-mêmes.\n");
    if (absentes > 0)
        text += Consultation::tr("%1 déjà importées ne sont plus dans l’export ; elles sont gardées\n")
                    .arg(absentes);
    if (!suites.isEmpty())
        text += suites + u'\n';
    return text;
}

} // namespace isegorie::consultation
