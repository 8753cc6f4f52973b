// Imports stored: one transaction, idempotent, undone, personal columns encrypted.
#include "core/base/Task.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/ImportEdits.h"
#include "tests/consultation/ImportSample.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

using Sample = ImportSample;

} // namespace

BOOST_AUTO_TEST_SUITE(import_base)

BOOST_AUTO_TEST_CASE(an_import_is_stored_whole_with_its_questions) {
    Sample sample;
    const ImportFait done = sample.import(kProposals);
    BOOST_TEST(done.plan.importees() == 2);
    BOOST_TEST(!done.applied.editId.isEmpty());
    const auto rows = sample.contributions();
    BOOST_REQUIRE(rows.size() == 2);
    BOOST_TEST(rows.at(0).value(QStringLiteral("identifiant")).toString() == QStringLiteral("proposition/1"));
    BOOST_TEST(rows.at(0).value(QStringLiteral("texte")).toString() == QStringLiteral("Planter & arroser"));
    BOOST_TEST(!rows.at(0).value(QStringLiteral("auteur")).toString().isEmpty());
    BOOST_TEST(rows.at(0).value(QStringLiteral("auteur")).toString() !=
               rows.at(1).value(QStringLiteral("auteur")).toString());
    const auto questions = require(sample.base->query(
        QStringLiteral("consultation/questions"),
        {{QStringLiteral("consultation"), rows.at(0).value(QStringLiteral("consultation_id"))}}));
    BOOST_REQUIRE(questions.size() == 1);
    BOOST_TEST(questions.first().value(QStringLiteral("libelle")).toString() ==
               QStringLiteral("category/name/fr"));
    const QJsonArray answers =
        QJsonDocument::fromJson(rows.at(0).value(QStringLiteral("reponses")).toString().toUtf8()).array();
    BOOST_TEST((answers == QJsonArray{QStringLiteral("Nature")}));
    BOOST_TEST(rows.at(1).value(QStringLiteral("reponses")).toString() == QStringLiteral("[null]"));
    // The audit tells of the import, not of each row.
    const auto history = require(sample.base->history(sample.concertation));
    BOOST_TEST(history.size() <= 5);
}

BOOST_AUTO_TEST_CASE(the_same_export_again_changes_nothing) {
    Sample sample;
    sample.import(kProposals);
    const QString before = require(sample.base->contentHash());
    const ImportFait again = sample.import(kProposals, QStringLiteral("autre-nom.csv"));
    BOOST_TEST(again.plan.importees() == 0);
    BOOST_TEST(again.plan.fichiers.front().inchangees == 2);
    BOOST_TEST(!again.plan.fichiers.front().continuee.isEmpty()); // it says what it goes on with
    BOOST_TEST(again.applied.editId.isEmpty());
    BOOST_TEST(require(sample.base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(a_later_export_replaces_what_changed_and_keeps_what_is_gone) {
    Sample sample;
    sample.import(kProposals);
    QByteArray later = kProposals;
    later.replace("Des pistes", "Des pistes larges").replace("1;Arbres", "3;Arbres");
    const PlanImport plan = require(planImport(sample.base.database(), sample.demand(later)));
    BOOST_TEST(plan.fichiers.front().modifiees == 1);
    BOOST_TEST(plan.fichiers.front().nouvelles == 1);
    BOOST_TEST(plan.absentes == 1);
    const ImportFait done = sample.import(later);
    BOOST_TEST(done.plan.importees() == 2);
    const QStringList expected{QStringLiteral("Des pistes larges"), QStringLiteral("Planter & arroser"),
                               QStringLiteral("Planter & arroser")};
    BOOST_TEST((sample.texts() == expected));
    // Undone, the older version is back; redone, the newer one.
    const auto redo = require(sample.base->apply(done.applied.inverse, storage::WriteKind::Undo));
    BOOST_TEST(
        (sample.texts() == QStringList{QStringLiteral("Des pistes"), QStringLiteral("Planter & arroser")}));
    require(sample.base->apply(redo.inverse, storage::WriteKind::Redo));
    BOOST_TEST((sample.texts() == expected));
}

BOOST_AUTO_TEST_CASE(an_undone_import_leaves_nothing_to_see_and_can_be_made_again) {
    Sample sample;
    const ImportFait done = sample.import(kProposals);
    require(sample.base->apply(done.applied.inverse, storage::WriteKind::Undo));
    BOOST_TEST(sample.contributions().isEmpty());
    BOOST_TEST(sample.import(kProposals).plan.importees() == 2);
    BOOST_TEST(sample.contributions().size() == 2);
}

BOOST_AUTO_TEST_CASE(an_import_done_again_beside_its_redo_shows_each_row_once) {
    Sample sample;
    const ImportFait first = sample.import(kProposals);
    const auto undone = require(sample.base->apply(first.applied.inverse, storage::WriteKind::Undo));
    const ImportFait second = sample.import(kProposals, QStringLiteral("encore.csv"));
    require(sample.base->apply(undone.inverse, storage::WriteKind::Redo));
    const QStringList expected{QStringLiteral("Des pistes"), QStringLiteral("Planter & arroser")};
    BOOST_TEST((sample.texts() == expected));
    // Either of them carries the rows alone.
    require(sample.base->apply(second.applied.inverse, storage::WriteKind::Undo));
    BOOST_TEST((sample.texts() == expected));
}

BOOST_AUTO_TEST_CASE(a_concertation_is_deleted_with_its_imports_and_comes_back_with_them) {
    Sample sample;
    sample.import(kProposals);
    const QString before = require(sample.base->contentHash());
    const auto deleted =
        sample.base.apply(concertation::supprimer(sample.base.database(), sample.concertation));
    BOOST_TEST(sample.contributions().isEmpty());
    BOOST_TEST(require(sample.base->record(QStringLiteral("concertation"), sample.concertation)).isEmpty());
    require(sample.base->apply(deleted.inverse, storage::WriteKind::Undo));
    BOOST_TEST(sample.contributions().size() == 2);
    BOOST_TEST(require(sample.base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(a_questionnaire_is_listed_by_what_was_written) {
    Sample sample;
    QByteArray csv = "id;Vous êtes;Que voulez-vous ?\n";
    for (int i = 1; i <= 30; ++i) // two answers alone would not tell a choice from a text
        csv +=
            QByteArray::number(i) + (i % 2 == 0 ? ";Élu;" : ";Particulier;") +
            (i == 2 ? "" : "\"Plus de trains, le soir surtout, à l’heure " + QByteArray::number(i) + "\"") +
            "\n";
    sample.import(csv, QStringLiteral("questionnaire.csv"));
    const auto numbers = require(numerosDe(sample.base.database(), {sample.concertation, {}, {}}));
    const auto rows = require(resumesDe(sample.base.database(), {numbers.at(0), numbers.at(1)}));
    BOOST_REQUIRE(rows.size() == 2);
    BOOST_TEST(rows.at(0).texte == QStringLiteral("Plus de trains, le soir surtout, à l’heure 1"));
    BOOST_TEST(rows.at(1).texte == QStringLiteral("Élu"));
    BOOST_TEST(require(derniereConcertation(sample.base.database())) == sample.concertation);
}

BOOST_AUTO_TEST_CASE(contributions_are_found_by_words_and_read_whole) {
    Sample sample;
    sample.import(kProposals);
    sample.import("id;created_at;body;author/id;alignment;depth;commentable_id;commentable_type\n"
                  "1;2024-02-01;À l’Œuvre;7;1;0;2;Decidim::Proposals::Proposal\n",
                  QStringLiteral("commentaires.csv"));
    const auto found = [&sample](const QString& words) {
        return require(numerosDe(sample.base.database(), {sample.concertation, {}, words}));
    };
    const std::vector<qint64> all = found({});
    BOOST_TEST(all.size() == 3);
    BOOST_TEST((found(QStringLiteral("VELO pistes")) == std::vector<qint64>{all.at(1)}));
    BOOST_TEST((found(QStringLiteral("a l'oeuvre")) == std::vector<qint64>{all.at(2)}));
    BOOST_TEST(found(QStringLiteral("vélo arroser")).empty());
    const auto rows = require(resumesDe(sample.base.database(), {all.at(0), all.at(2), 99}));
    BOOST_REQUIRE(rows.size() == 2);
    BOOST_TEST(rows.at(0).titre == QStringLiteral("Arbres"));
    const auto comment = require(contributionEntiere(sample.base.database(), all.at(2)));
    BOOST_TEST(comment.resume.texte == QStringLiteral("À l’Œuvre"));
    BOOST_TEST(comment.texteParent == QStringLiteral("Vélos\n\nDes pistes"));
    BOOST_TEST(comment.ligne == 2);
    const auto first = require(contributionEntiere(sample.base.database(), all.at(0)));
    BOOST_REQUIRE(first.reponses.size() == 1);
    BOOST_TEST(first.reponses.first().attribut);
    BOOST_TEST((first.reponses.first().reponses == QStringList{QStringLiteral("Nature")}));
    BOOST_TEST(contributionEntiere(sample.base.database(), 99).error().code ==
               QStringLiteral("contribution.inconnue"));
}

BOOST_AUTO_TEST_CASE(comments_find_their_parents_of_an_earlier_import) {
    Sample sample;
    sample.import(kProposals);
    const ImportFait done =
        sample.import("id;created_at;body;author/id;alignment;depth;commentable_id;commentable_type\n"
                      "1;2024-02-01;Oui;7;1;0;2;Decidim::Proposals::Proposal\n"
                      "2;2024-02-01;Non;7;1;0;99;Decidim::Proposals::Proposal\n",
                      QStringLiteral("commentaires.csv"));
    BOOST_TEST(done.plan.rattachees == 1);
    BOOST_TEST(done.plan.orphelines == 1);
    BOOST_TEST(sample.contributions().size() == 4);
}

BOOST_AUTO_TEST_CASE(numbers_of_two_questionnaires_do_not_meet) {
    Sample sample;
    sample.import("id;submitdate;startlanguage;Q1\n1;2024-01-01;fr;Oui\n", QStringLiteral("un.csv"));
    sample.import("id;submitdate;startlanguage;Q2\n1;2024-01-01;fr;Non\n", QStringLiteral("deux.csv"));
    BOOST_TEST(sample.contributions().size() == 2);
}

BOOST_AUTO_TEST_CASE(people_are_encrypted_or_not_kept) {
    Sample closed;
    const auto refused = importer(closed.base.database(), closed.coffre.get(), closed.demand(kProposals));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("import.coffre"));
    BOOST_TEST(closed.contributions().isEmpty());

    Sample sample(true);
    sample.import(kProposals);
    const auto row =
        require(sample.base->first(QStringLiteral("consultation/identite"), {{QStringLiteral("numero"), 1}}));
    const QString secret = row.value(QStringLiteral("identite")).toString();
    BOOST_TEST(secret.startsWith(QStringLiteral("x1.")));
    const auto keys = sample.coffre->keysOf(sample.concertation);
    BOOST_REQUIRE(keys.size() == 1);
    const auto cipher = require(sample.coffre->cipher(keys.first()));
    const QByteArray opened =
        require(cipher.decrypt({QStringLiteral("contribution"),
                                row.value(QStringLiteral("import_id")).toString() + u'/' +
                                    row.value(QStringLiteral("ligne")).toString(),
                                QStringLiteral("identite")},
                               secret));
    BOOST_TEST(QCborValue::fromCbor(opened).toMap().value(QStringLiteral("author/name")).toString() ==
               QStringLiteral("Zoé Martin"));
    // Nowhere in clear: base, journal.
    sample.base.close();
    for (const char* ending : {"", "-wal"}) {
        QFile file(sample.base.path() + QLatin1String(ending));
        if (file.open(QIODevice::ReadOnly))
            BOOST_TEST(!file.readAll().contains("Martin"), ending);
    }
}

BOOST_AUTO_TEST_CASE(what_fails_or_is_cancelled_midway_leaves_nothing) {
    Sample sample;
    const QString before = require(sample.base->contentHash());
    QByteArray broken = "id;texte\n";
    for (int i = 0; i < 5'000; ++i)
        broken += QByteArray::number(i) + ";a\n";
    const auto refused = importer(sample.base.database(), nullptr, sample.demand(broken + "x;\"jamais\n"));
    BOOST_TEST(!refused);
    base::TaskContext context;
    context.cancel();
    const auto cancelled = importer(sample.base.database(), nullptr, sample.demand(broken), &context);
    BOOST_TEST(!cancelled);
    BOOST_TEST(require(sample.base->contentHash()) == before);
    BOOST_TEST(sample.contributions().isEmpty());
    BOOST_TEST(require(importer(sample.base.database(), nullptr, sample.demand(broken))).plan.importees() ==
               5'000);
}

BOOST_AUTO_TEST_CASE(several_choices_are_stored_apart) {
    Sample sample;
    sample.import("id;Quels moyens ?\n1;Bus|Vélo\n2;Bus\n3;\n4;\"Un \"\"mot\"\"|a\\b\"\n");
    QStringList stored;
    for (const QVariantMap& row : sample.contributions())
        stored << row.value(QStringLiteral("reponses")).toString();
    BOOST_TEST((stored == QStringList{QStringLiteral("[[\"Bus\",\"Vélo\"]]"), QStringLiteral("[[\"Bus\"]]"),
                                      QStringLiteral("[null]"),
                                      QStringLiteral("[[\"Un \\\"mot\\\"\",\"a\\\\b\"]]")}));
}

BOOST_AUTO_TEST_SUITE_END()
