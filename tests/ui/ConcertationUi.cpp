#include "tests/ui/ConcertationUi.h"

#include "core/base/Identifiant.h"

namespace isegorie::tests {

using namespace isegorie::concertation;
using storage::Edit;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

void addCalendar(ui::Session& session, const QString& id, QDate day) {
    const auto jalon = [&](const char* label, int from, int to, bool done) {
        newPart(session, Partie::Jalon, id,
                {{QStringLiteral("libelle"), text(label)},
                 {QStringLiteral("debut"), day.addDays(from)},
                 {QStringLiteral("fin"), to > from ? QVariant(day.addDays(to)) : QVariant()},
                 {QStringLiteral("atteint_le"), done ? QVariant(day.addDays(to)) : QVariant()}});
    };
    jalon("Question validée", -58, -58, true);
    jalon("Recrutement du panel", -50, -22, true);
    jalon("Matériau d’information", -12, -12, false);
    jalon("Week-end 1", 11, 12, false);
    jalon("Week-end 2", 39, 40, false);
    jalon("Remise de l’avis", 47, 47, false);
    const auto meet = [&](GenreReunion genre, int offset) {
        newPart(session, Partie::Reunion, id,
                {{QStringLiteral("genre"), cle(genre)},
                 {QStringLiteral("debut"), QDateTime(day.addDays(offset), QTime(10, 0))}});
    };
    meet(GenreReunion::Amont, -72);
    meet(GenreReunion::Amont, -66);
    meet(GenreReunion::Lancement, -48);
    for (const int offset : {-40, -12, 18})
        meet(GenreReunion::Copil, offset);
    for (int week = -6; week < 0; ++week)
        meet(GenreReunion::Hebdomadaire, 7 * week + 2);
    meet(GenreReunion::Restitution, 61);
}

QString addLot(ui::Session& session, const QString& accord, int number, qint64 maximum, const char* holder) {
    const QString lot = base::newId();
    const QString titulaire = base::newId();
    const QString attribution = base::newId();
    Edit edit(QStringLiteral("Lot"));
    edit.insert(QStringLiteral("lot"), lot,
                {{QStringLiteral("accord_cadre_id"), accord},
                 {QStringLiteral("numero"), number},
                 {QStringLiteral("maximum_ht_centimes"), maximum},
                 {QStringLiteral("debut"), QStringLiteral("2025-01-01")},
                 {QStringLiteral("fin"), QStringLiteral("2028-12-31")}});
    edit.insert(QStringLiteral("titulaire"), titulaire, {{QStringLiteral("raison_sociale"), text(holder)}});
    edit.insert(QStringLiteral("attribution"), attribution,
                {{QStringLiteral("lot_id"), lot}, {QStringLiteral("titulaire_id"), titulaire}});
    BOOST_REQUIRE(session.apply(edit));
    return attribution;
}

void addBon(ui::Session& session, const QString& concertation, const QString& attribution, int lot,
            qint64 cents, const char* object, QDate notified) {
    static int next = 0;
    const QString bon = base::newId();
    Edit edit(QStringLiteral("Bon"));
    edit.insert(QStringLiteral("bon"), bon,
                {{QStringLiteral("concertation_id"), concertation},
                 {QStringLiteral("attribution_id"), attribution},
                 {QStringLiteral("lot"), lot},
                 {QStringLiteral("objet"), text(object)},
                 {QStringLiteral("statut"),
                  notified.isValid() ? QStringLiteral("notifie") : QStringLiteral("a_signer")},
                 {QStringLiteral("cree_le"), QStringLiteral("2026-01-01T00:00:00")}});
    edit.insert(QStringLiteral("bon_ligne"), base::newId(),
                {{QStringLiteral("bon_id"), bon},
                 {QStringLiteral("rang"), 1},
                 {QStringLiteral("code"), QStringLiteral("1.8.2")},
                 {QStringLiteral("libelle"), QStringLiteral("Forfait")},
                 {QStringLiteral("quantite_num"), 1},
                 {QStringLiteral("pu_ht_centimes"), cents}});
    BOOST_REQUIRE(session.apply(edit));
    if (notified.isValid())
        BOOST_REQUIRE(session.apply(
            Edit(QStringLiteral("Notifier"))
                .update(
                    QStringLiteral("bon"), bon,
                    {{QStringLiteral("numero"),
                      QStringLiteral("BC-%1-%2").arg(notified.year()).arg(++next, 4, 10, QLatin1Char('0'))},
                     {QStringLiteral("date_notification"), notified.toString(Qt::ISODate)}})));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): data, one row after the other
QString fullConcertation(ui::Session& session, QDate day) {
    const QString id = newConcertation(
        session, text("Quelle école pour 2035 ?"),
        {{QStringLiteral("beneficiaire"), text("Ministère de l’Éducation nationale")},
         {QStringLiteral("question"),
          text("Comment l’école doit-elle préparer les élèves à vivre dans un pays dont le "
               "climat change ?")},
         {QStringLiteral("objectifs"),
          text("Éclairer la loi de programmation : priorités, temps scolaire, bâti.")},
         {QStringLiteral("theme"), text("Éducation")},
         {QStringLiteral("niveau"), QStringLiteral("expert")},
         {QStringLiteral("statut"), QStringLiteral("en_cours")},
         {QStringLiteral("garant"), text("Mme Claire Aubert, inspectrice générale honoraire")},
         {QStringLiteral("usage_contributions"),
          text("Réponse point par point dans les trois mois, publiée.")},
         {QStringLiteral("debut"), day.addDays(-60)},
         {QStringLiteral("fin"), day.addDays(90)}});
    newPart(
        session, Partie::Dispositif, id,
        {{QStringLiteral("genre"), QStringLiteral("atelier_citoyen")}, {QStringLiteral("participants"), 30}});
    newPart(session, Partie::Dispositif, id,
            {{QStringLiteral("genre"), QStringLiteral("consultation_en_ligne")},
             {QStringLiteral("libelle"), text("Ouverte six semaines")}});
    const auto member = [&](const char* name, Role role) {
        newPart(session, Partie::Membre, id,
                {{QStringLiteral("nom"), text(name)}, {QStringLiteral("role"), cle(role)}});
    };
    member("Anne Martin", Role::Responsable);
    member("Karim Benali", Role::EquipeCipc);
    member("Hélène Faure", Role::Beneficiaire);
    member("Pr Louis Garnier", Role::ComitePilotage);
    addCalendar(session, id, day);
    const auto task = [&](const char* label, int offset, const char* state, const char* blocked) {
        newPart(session, Partie::Tache, id,
                {{QStringLiteral("libelle"), text(label)},
                 {QStringLiteral("echeance"), day.addDays(offset)},
                 {QStringLiteral("responsable"), text("Karim Benali")},
                 {QStringLiteral("etat"), QLatin1String(state)},
                 {QStringLiteral("blocage"), text(blocked)}});
    };
    task("Relire le guide d’animation", -3, "en_cours", "");
    task("Réserver la salle du week-end 2", 6, "bloquee", "devis du marché événementiel attendu");
    task("Convier le comité de pilotage", 2, "a_faire", "");
    task("Rédiger le brief de recrutement", -40, "faite", "");
    newPart(session, Partie::Engagement, id,
            {{QStringLiteral("texte"), text("Publier l’avis citoyen dans les quinze jours")},
             {QStringLiteral("echeance"), day.addDays(62)}});
    newPart(session, Partie::Engagement, id,
            {{QStringLiteral("texte"), text("Recevoir le panel au ministère")},
             {QStringLiteral("echeance"), day.addDays(-4)}});
    return id;
}

// NOLINTNEXTLINE(readability-function-size): data, one row after the other
void fillBase(ui::Session& session, QDate day) {
    const QString accord = base::newId();
    BOOST_REQUIRE(session.apply(Edit(QStringLiteral("Accord"))
                                    .insert(QStringLiteral("accord_cadre"), accord,
                                            {{QStringLiteral("numero"), QStringLiteral("DITP-2025-01")},
                                             {QStringLiteral("debut"), QStringLiteral("2025-01-01")},
                                             {QStringLiteral("fin"), QStringLiteral("2028-12-31")}})));
    const QString lot1 = addLot(session, accord, 1, 400'000'000, "Agora Conseil");
    const QString lot2 = addLot(session, accord, 2, 250'000'000, "Civiplateforme");
    const QString lot3 = addLot(session, accord, 3, 180'000'000, "Panel & Cie");
    addLot(session, accord, 4, 120'000'000, "Coordonnance");
    const char* titles[] = {"Mobilités du quotidien en Bretagne",
                            "Fin de vie : suites de la convention",
                            "Santé mentale des jeunes",
                            "Eau et agriculture dans le Sud-Ouest",
                            "Simplifier les démarches des aidants",
                            "Sobriété numérique de l’État",
                            "Revenu universel d’activité",
                            "Prévention des conduites addictives à l’école",
                            "Accueil dans les préfectures",
                            "Biodiversité et villes moyennes"};
    const char* administrations[] = {"Préfecture de la région Bretagne", "Ministère de la Santé",
                                     "Ministère de la Transition écologique", "DINUM"};
    int i = 0;
    for (const char* title : titles) {
        const QString id =
            newConcertation(session, text(title),
                            {{QStringLiteral("beneficiaire"), text(administrations[i % 4])},
                             {QStringLiteral("statut"), choix<Statut>().at(i % 8).cle},
                             {QStringLiteral("theme"), i % 2 == 0 ? text("Santé") : text("Écologie")},
                             {QStringLiteral("niveau"), choix<Niveau>().at(i % 2).cle},
                             {QStringLiteral("debut"), day.addDays(-30 * i)}});
        newPart(session, Partie::Membre, id,
                {{QStringLiteral("nom"), i % 2 == 0 ? text("Anne Martin") : text("Paul Lefèvre")},
                 {QStringLiteral("role"), QStringLiteral("responsable")}});
        newPart(session, Partie::Tache, id,
                {{QStringLiteral("libelle"), text("Préparer la note de cadrage")},
                 {QStringLiteral("echeance"), day.addDays(5 * i - 12)}});
        const QString& attribution = i % 3 == 0 ? lot1 : i % 3 == 1 ? lot2 : lot3;
        addBon(session, id, attribution, i % 3 + 1, 31'250'000 + i * 4'130'055, "Animation et synthèse",
               i % 4 == 3 ? QDate() : day.addDays(-20 * i - 5));
        ++i;
    }
    const QString school = fullConcertation(session, day);
    addBon(session, school, lot1, 1, 46'480'000, "Atelier citoyen, deux week-ends", day.addDays(-60));
    addBon(session, school, lot3, 3, 21'300'000, "Recrutement de 30 citoyens", day.addDays(-55));
}

} // namespace isegorie::tests
