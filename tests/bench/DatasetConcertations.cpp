#include "core/base/Identifiant.h"
#include "tests/bench/Dataset.h"

namespace isegorie::bench {

using base::newId;
using storage::Edit;

namespace {

const QStringList kThemes{QStringLiteral("Santé"),     QStringLiteral("École"),
                          QStringLiteral("Climat"),    QStringLiteral("Mobilités"),
                          QStringLiteral("Numérique"), QStringLiteral("Logement")};
const QStringList kPlaces{QStringLiteral("dans les communes rurales"), QStringLiteral("en outre-mer"),
                          QStringLiteral("dans les quartiers"), QStringLiteral("sur le littoral"),
                          QStringLiteral("en montagne")};
const QStringList kStatuts{QStringLiteral("cadrage"), QStringLiteral("preparation"),
                           QStringLiteral("en_cours"), QStringLiteral("restitution"),
                           QStringLiteral("devoir_de_suite")};
const QStringList kPeople{QStringLiteral("Camille Martin"), QStringLiteral("Dominique Petit"),
                          QStringLiteral("Claude Bernard"), QStringLiteral("Maxime Durand"),
                          QStringLiteral("Alix Moreau")};

/// Three in four are over and lie in the past; the others are around today.
bool isOver(int i) {
    return i % 4 != 0;
}

int startOf(int i) {
    return isOver(i) ? -900 + i % 500 : -120 + i % 200;
}

QString statusOf(int i) {
    return isOver(i) ? QStringLiteral("cloturee") : kStatuts.at(i / 4 % kStatuts.size());
}

void addTeam(Edit& edit, const QString& id, int i) {
    const QStringList roles{QStringLiteral("responsable"), QStringLiteral("equipe_cipc"),
                            QStringLiteral("beneficiaire")};
    for (int rang = 0; rang < roles.size(); ++rang)
        edit.insert(QStringLiteral("membre"), newId(),
                    {{QStringLiteral("concertation_id"), id},
                     {QStringLiteral("nom"), kPeople.at((i + rang) % kPeople.size())},
                     {QStringLiteral("role"), roles.at(rang)},
                     {QStringLiteral("rang"), rang}});
    for (int rang = 0; rang < 2; ++rang)
        edit.insert(QStringLiteral("engagement"), newId(),
                    {{QStringLiteral("concertation_id"), id},
                     {QStringLiteral("texte"), QStringLiteral("Rendre compte de l’usage des contributions")},
                     {QStringLiteral("echeance"), day(startOf(i) + 150 + 60 * rang)},
                     {QStringLiteral("tenu_le"), isOver(i) ? QVariant(day(startOf(i) + 140)) : QVariant()},
                     {QStringLiteral("rang"), rang}});
}

void addCalendar(Edit& edit, const QString& id, int i) {
    const QStringList steps{QStringLiteral("Cadrage"), QStringLiteral("Lancement"),
                            QStringLiteral("Ateliers"), QStringLiteral("Restitution")};
    const QStringList kinds{QStringLiteral("lancement"), QStringLiteral("copil"),
                            QStringLiteral("hebdomadaire"), QStringLiteral("restitution")};
    for (int step = 0; step < 4; ++step) {
        const int begin = startOf(i) + 40 * step;
        edit.insert(QStringLiteral("jalon"), newId(),
                    {{QStringLiteral("concertation_id"), id},
                     {QStringLiteral("libelle"), steps.at(step)},
                     {QStringLiteral("debut"), day(begin)},
                     {QStringLiteral("fin"), day(begin + 20)},
                     {QStringLiteral("atteint_le"), begin < -25 ? QVariant(day(begin + 20)) : QVariant()}});
        edit.insert(QStringLiteral("reunion"), newId(),
                    {{QStringLiteral("concertation_id"), id},
                     {QStringLiteral("genre"), kinds.at(step)},
                     {QStringLiteral("debut"), day(begin + 3) + QStringLiteral("T10:00")}});
    }
    for (int task = 0; task < 5; ++task) {
        const bool done = isOver(i) || task < 3;
        edit.insert(
            QStringLiteral("tache"), newId(),
            {{QStringLiteral("concertation_id"), id},
             {QStringLiteral("libelle"), QStringLiteral("Valider la note de cadrage, version %1").arg(task)},
             {QStringLiteral("echeance"), day(startOf(i) + 30 * task)},
             {QStringLiteral("responsable"), kPeople.at((i + task) % kPeople.size())},
             {QStringLiteral("etat"), done ? QStringLiteral("faite") : QStringLiteral("a_faire")}});
    }
}

} // namespace

QString concertationTitle(int i) {
    return QStringLiteral("%1 %2 : concertation nº %3")
        .arg(kThemes.at(i % kThemes.size()), kPlaces.at(i % kPlaces.size()))
        .arg(i + 1);
}

Edit makeConcertation(const QString& id, int i) {
    Edit edit;
    const QString& theme = kThemes.at(i % kThemes.size());
    edit.insert(
        QStringLiteral("concertation"), id,
        {{QStringLiteral("titre"), concertationTitle(i)},
         {QStringLiteral("beneficiaire"), QStringLiteral("Direction générale d’essai %1").arg(i % 40)},
         {QStringLiteral("question"),
          QStringLiteral("Comment améliorer ensemble la politique « %1 » %2 d’ici dix ans ?")
              .arg(theme, kPlaces.at(i % kPlaces.size()))},
         {QStringLiteral("objectifs"),
          QStringLiteral(
              "Éclairer la décision par l’avis de citoyens tirés au sort ; dire à quelles conditions "
              "les mesures envisagées seraient acceptées ; nourrir l’étude d’impact.")},
         {QStringLiteral("theme"), theme},
         {QStringLiteral("statut"), statusOf(i)},
         {QStringLiteral("debut"), day(startOf(i))},
         {QStringLiteral("fin"), day(startOf(i) + 180)},
         {QStringLiteral("notes"), QStringLiteral("Point hebdomadaire le mardi. Garant à confirmer.")},
         {QStringLiteral("cree_le"), day(startOf(i) - 30)}});
    for (int rang = 0; rang < 2; ++rang)
        edit.insert(QStringLiteral("dispositif"), newId(),
                    {{QStringLiteral("concertation_id"), id},
                     {QStringLiteral("genre"), rang == 0 ? QStringLiteral("atelier_citoyen")
                                                         : QStringLiteral("consultation_en_ligne")},
                     {QStringLiteral("participants"), 30 + i % 100},
                     {QStringLiteral("rang"), rang}});
    addTeam(edit, id, i);
    addCalendar(edit, id, i);
    return edit;
}

} // namespace isegorie::bench
