#include "core/base/Identifiant.h"
#include "core/concertation/Calendrier.h"
#include "tests/concertation/Samples.h"

using namespace isegorie;
using namespace isegorie::concertation;
using namespace isegorie::tests;

namespace {

QString codeOf(const base::Result<storage::Edit>& edit) {
    return edit ? QString() : edit.error().code;
}

QVariantMap reunion(GenreReunion genre, const char* debut) {
    return {{QStringLiteral("genre"), cle(genre)}, {QStringLiteral("debut"), QLatin1String(debut)}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(edits)

BOOST_AUTO_TEST_CASE(a_sheet_is_created_and_read_back) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("Quelle école ?")},
                                                {QStringLiteral("niveau"), QStringLiteral("expert")},
                                                {QStringLiteral("portee"), QStringLiteral("territoriale")},
                                                {QStringLiteral("debut"), QStringLiteral("1/9/2026")}});
    base.apply(modifier(base.database(), id, {{QStringLiteral("question"), QStringLiteral("Comment ?")}}));
    const Concertation read = require(lireConcertation(base.database(), id));
    BOOST_TEST(read.titre == QStringLiteral("Quelle école ?"));
    BOOST_TEST(read.question == QStringLiteral("Comment ?"));
    BOOST_TEST((read.niveau == Niveau::Expert && read.portee == Portee::Territoriale));
    BOOST_TEST((read.debut == QDate(2026, 9, 1)));
}

BOOST_AUTO_TEST_CASE(a_sheet_is_created_with_its_parts_in_one_edit) {
    TempBase base;
    const QString before = require(base->contentHash());
    const auto part = [](Partie partie, const char* column, const char* value) {
        return NouvellePartie{partie, {{QLatin1String(column), QLatin1String(value)}}};
    };
    const QList<NouvellePartie> parts{part(Partie::Dispositif, "genre", "standard"),
                                      part(Partie::Tache, "libelle", "Salle"),
                                      part(Partie::Dispositif, "genre", "recrutement")};
    const QVariantMap sheet{{QStringLiteral("titre"), QStringLiteral("École")}};
    const storage::Edit edit = require(creer(sheet, parts));
    const storage::Applied applied = base.apply(edit);
    const Fiche read = require(lireFiche(base.database(), edit.changes.first().id));
    BOOST_REQUIRE(read.dispositifs.size() == 2);
    BOOST_TEST((read.dispositifs.at(1).genre == GenreDispositif::Recrutement));
    BOOST_TEST(read.taches.size() == 1);
    base.apply(applied.inverse);
    BOOST_TEST(require(base->contentHash()) == before);

    NouvellePartie wrong = part(Partie::Jalon, "libelle", "Sans date");
    wrong.ligne = 7;
    const auto refused = creer(sheet, {parts.first(), wrong});
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().ligne == 7);
    const NouvellePartie amont{Partie::Reunion, reunion(GenreReunion::Amont, "2026-09-15T10:00")};
    BOOST_TEST(codeOf(creer(sheet, {amont, amont})).isEmpty());
    BOOST_TEST(codeOf(creer(sheet, {amont, amont, amont})) ==
               QStringLiteral("concertation.trop-de-reunions-amont"));
}

BOOST_AUTO_TEST_CASE(the_end_never_precedes_the_beginning) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("E")},
                                                {QStringLiteral("debut"), QStringLiteral("2026-09-10")}});
    const auto fin = [&](const char* day) {
        return modifier(base.database(), id, {{QStringLiteral("fin"), QLatin1String(day)}});
    };
    BOOST_TEST(codeOf(fin("2026-09-09")) == QStringLiteral("concertation.fin-avant-debut"));
    base.apply(fin("2026-09-10"));
    BOOST_TEST(
        codeOf(modifier(base.database(), id, {{QStringLiteral("debut"), QStringLiteral("2026-09-11")}})) ==
        QStringLiteral("concertation.fin-avant-debut"));
    const QString jalon = ajouterPartie(base, Partie::Jalon, id,
                                        {{QStringLiteral("libelle"), QStringLiteral("Week-end")},
                                         {QStringLiteral("debut"), QStringLiteral("2026-09-12")},
                                         {QStringLiteral("fin"), QStringLiteral("2026-09-13")}});
    BOOST_TEST(codeOf(modifier(base.database(), Partie::Jalon, jalon,
                               {{QStringLiteral("debut"), QStringLiteral("2026-09-14")}})) ==
               QStringLiteral("concertation.jalon-fin-avant-debut"));
}

BOOST_AUTO_TEST_CASE(a_third_meeting_before_the_order_is_refused_with_its_article) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    ajouterReunion(base, id, GenreReunion::Amont, QDate(2026, 9, 1));
    const QString second = ajouterReunion(base, id, GenreReunion::Amont, QDate(2026, 9, 8));
    const auto third =
        ajouter(base.database(), Partie::Reunion, id, reunion(GenreReunion::Amont, "2026-09-15T10:00"));
    BOOST_REQUIRE(!third);
    BOOST_TEST((third.error().genre == base::Erreur::Genre::Refus));
    BOOST_TEST(third.error().message.contains(QStringLiteral("4.1.1")));
    // By another way: changing the kind of another meeting.
    const QString other = ajouterReunion(base, id, GenreReunion::Intermediaire, QDate(2026, 9, 15));
    BOOST_TEST(codeOf(modifier(base.database(), Partie::Reunion, other,
                               {{QStringLiteral("genre"), QStringLiteral("amont")}})) ==
               QStringLiteral("concertation.trop-de-reunions-amont"));
    // What is there can still be changed.
    base.apply(modifier(base.database(), Partie::Reunion, second,
                        {{QStringLiteral("lieu"), QStringLiteral("Paris")}}));
    base.apply(retirer(base.database(), Partie::Reunion, second));
    base.apply(
        ajouter(base.database(), Partie::Reunion, id, reunion(GenreReunion::Amont, "2026-09-15T10:00")));
}

BOOST_AUTO_TEST_CASE(a_third_meeting_that_is_there_is_completed_but_not_moved) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    const QString amont = cle(GenreReunion::Amont);
    QString last;
    for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 9, 8), QDate(2026, 9, 15)}) {
        last = ajouterReunion(base, id, GenreReunion::Intermediaire, day);
        base.apply(storage::Edit(QStringLiteral("Ancienne base"))
                       .update(QStringLiteral("reunion"), last, {{QStringLiteral("genre"), amont}}));
    }
    const auto change = [&](const char* column, const QString& value) {
        return modifier(base.database(), Partie::Reunion, last, {{QString::fromLatin1(column), value}});
    };
    base.apply(change("lieu", QStringLiteral("Paris")));
    base.apply(change("genre", amont)); // as it is
    BOOST_TEST(codeOf(change("debut", QStringLiteral("2026-09-16T10:00"))) ==
               QStringLiteral("concertation.trop-de-reunions-amont"));
    base.apply(change("genre", cle(GenreReunion::Intermediaire)));
}

BOOST_AUTO_TEST_CASE(the_next_order_has_its_own_two_meetings) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    ajouterReunion(base, id, GenreReunion::Amont, QDate(2026, 9, 1));
    ajouterReunion(base, id, GenreReunion::Amont, QDate(2026, 9, 8));
    ajouterBon(base, id, QDate(2026, 9, 20));
    BOOST_TEST(
        !ajouter(base.database(), Partie::Reunion, id, reunion(GenreReunion::Amont, "2026-09-20T09:00")));
    ajouterReunion(base, id, GenreReunion::Amont, QDate(2026, 9, 21));
    ajouterReunion(base, id, GenreReunion::Amont, QDate(2026, 9, 28));
    BOOST_TEST(
        !ajouter(base.database(), Partie::Reunion, id, reunion(GenreReunion::Amont, "2026-10-05T09:00")));
}

BOOST_AUTO_TEST_CASE(only_a_concertation_without_order_is_deleted) {
    TempBase base;
    const QString empty = require(base->contentHash());
    const QString id = creerConcertation(base, QStringLiteral("École"));
    ajouterReunion(base, id, GenreReunion::Copil, QDate(2026, 9, 1));
    ajouterPartie(base, Partie::Tache, id, {{QStringLiteral("libelle"), QStringLiteral("Appeler")}});
    ajouterPartie(base, Partie::Membre, id, {{QStringLiteral("nom"), QStringLiteral("A. Martin")}});
    ajouterPartie(base, Partie::Engagement, id, {{QStringLiteral("texte"), QStringLiteral("Répondre")}});
    const QString before = require(base->contentHash());
    const storage::Applied removed = base.apply(supprimer(base.database(), id));
    BOOST_TEST(require(base->contentHash()) == empty);
    base.apply(removed.inverse);
    BOOST_TEST(require(base->contentHash()) == before);
    ajouterBon(base, id, {}, QStringLiteral("brouillon"));
    BOOST_TEST(codeOf(supprimer(base.database(), id)) == QStringLiteral("concertation.a-des-bons"));
}

BOOST_AUTO_TEST_CASE(a_concertation_with_people_is_not_deleted) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    base.apply(storage::Edit(QStringLiteral("Recruter"))
                   .insert(QStringLiteral("recrutement"), base::newId(),
                           {{QStringLiteral("concertation_id"), id},
                            {QStringLiteral("libelle"), QStringLiteral("Panel")},
                            {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
    BOOST_TEST(codeOf(supprimer(base.database(), id)) == QStringLiteral("concertation.a-un-recrutement"));
}

BOOST_AUTO_TEST_CASE(a_task_done_knows_its_day) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    const QString tache =
        ajouterPartie(base, Partie::Tache, id, {{QStringLiteral("libelle"), QStringLiteral("Appeler")}});
    base.apply(terminerTache(base.database(), tache, QDate(2026, 9, 3)));
    BOOST_TEST((require(lireFiche(base.database(), id)).taches.first().faiteLe == QDate(2026, 9, 3)));
    base.apply(modifier(base.database(), Partie::Tache, tache,
                        {{QStringLiteral("etat"), QStringLiteral("en_cours")}}));
    BOOST_TEST(!require(lireFiche(base.database(), id)).taches.first().faiteLe.isValid());
    base.apply(
        modifier(base.database(), Partie::Tache, tache, {{QStringLiteral("etat"), QStringLiteral("faite")}}));
    BOOST_TEST((require(lireFiche(base.database(), id)).taches.first().faiteLe == QDate::currentDate()));
}

BOOST_AUTO_TEST_CASE(lists_keep_the_order_that_the_user_gives) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    QStringList engagements;
    for (const char* text : {"un", "deux", "trois"})
        engagements << ajouterPartie(base, Partie::Engagement, id,
                                     {{QStringLiteral("texte"), QLatin1String(text)}});
    base.apply(deplacer(base.database(), Partie::Engagement, engagements.at(2), 0));
    const Fiche fiche = require(lireFiche(base.database(), id));
    BOOST_TEST(fiche.engagements.at(0).texte == QStringLiteral("trois"));
    BOOST_TEST(fiche.engagements.at(2).texte == QStringLiteral("deux"));
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_refused) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    BOOST_TEST(codeOf(modifier(base.database(), QStringLiteral("x"), {})) ==
               QStringLiteral("concertation.inconnue"));
    BOOST_TEST(codeOf(retirer(base.database(), Partie::Jalon, id)) ==
               QStringLiteral("concertation.partie-inconnue"));
    BOOST_TEST(codeOf(ajouter(base.database(), Partie::Tache, QStringLiteral("x"),
                              {{QStringLiteral("libelle"), QStringLiteral("t")}})) ==
               QStringLiteral("concertation.inconnue"));
    BOOST_TEST(codeOf(ajouter(base.database(), Partie::Membre, id,
                              {{QStringLiteral("nom"), QStringLiteral("A")},
                               {QStringLiteral("courriel"), QStringLiteral("a@b")}})) ==
               QStringLiteral("concertation.courriel"));
}

BOOST_AUTO_TEST_CASE(a_meeting_ends_in_the_calendar_on_its_own_day) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    const QString meeting = ajouterReunion(base, id, GenreReunion::Autre, QDate(2026, 10, 14));
    const auto written = [&](int minutes) {
        base.apply(storage::Edit(QStringLiteral("Durée"))
                       .update(QStringLiteral("reunion"), meeting,
                               {{QStringLiteral("debut"), QStringLiteral("2026-10-14T10:00")},
                                {QStringLiteral("duree_minutes"), minutes}}));
        const auto calendar =
            require(calendrier(base.database(), id, QDateTime(QDate(2026, 10, 1), QTime(8, 0))));
        return require(documents::icsBytes(calendar));
    };
    BOOST_TEST(written(60).contains("DTEND;TZID=Europe/Paris:20261014T110000"));
    BOOST_TEST(written(16 * 60).contains("DTEND;TZID=Europe/Paris:20261015T020000"));
    BOOST_TEST(written(24 * 60).contains("DTEND;TZID=Europe/Paris:20261015T100000"));
    BOOST_TEST(written(26 * 60).contains("DTEND;TZID=Europe/Paris:20261015T120000"));
}

BOOST_AUTO_TEST_SUITE_END()
