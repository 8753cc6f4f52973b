#include "core/storage/UndoStack.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

#include <QThread>

using namespace isegorie;
using namespace isegorie::storage;
using isegorie::tests::newConcertation;
using isegorie::tests::require;
using isegorie::tests::TempBase;

BOOST_AUTO_TEST_SUITE(undo)

BOOST_AUTO_TEST_CASE(typing_in_one_field_is_undone_at_once) {
    TempBase base;
    UndoStack stack(base.database());
    const QString id = base::newId();
    require(stack.apply(newConcertation(id, QStringLiteral("E"))));
    require(stack.apply(tests::rename(id, QStringLiteral("Éc")), QStringLiteral("titre")));
    require(stack.apply(tests::rename(id, QStringLiteral("Écoles")), QStringLiteral("titre")));
    require(stack.undo());
    BOOST_TEST(
        require(base->record(QStringLiteral("concertation"), id)).value(QStringLiteral("titre")).toString() ==
        QStringLiteral("E"));
    require(stack.redo());
    BOOST_TEST(
        require(base->record(QStringLiteral("concertation"), id)).value(QStringLiteral("titre")).toString() ==
        QStringLiteral("Écoles"));
}

BOOST_AUTO_TEST_CASE(what_is_made_then_named_is_undone_at_once_however_long_it_took) {
    TempBase base;
    UndoStack stack(base.database());
    const QString before = require(base->contentHash());
    const QString id = base::newId(), key = QStringLiteral("+concertation");
    require(stack.apply(newConcertation(id, QStringLiteral("Nouvelle")), key));
    QThread::msleep(2'100); // longer than typing waits
    require(stack.apply(tests::rename(id, QStringLiteral("Écoles")), key));
    require(stack.undo());
    BOOST_TEST(require(base->contentHash()) == before);
    require(stack.redo());
    BOOST_TEST(
        require(base->record(QStringLiteral("concertation"), id)).value(QStringLiteral("titre")).toString() ==
        QStringLiteral("Écoles"));
}

BOOST_AUTO_TEST_CASE(what_is_undone_at_once_is_undone_whole) {
    TempBase base;
    UndoStack stack(base.database());
    const QString concertation = base::newId();
    const QString tache = base::newId();
    require(stack.apply(newConcertation(concertation, QStringLiteral("Écoles"))));
    require(stack.apply(tests::newTache(tache, concertation, QStringLiteral("Salles"))));
    const QString before = require(base->contentHash());
    const auto state = [&](const QVariantMap& fields) {
        require(stack.apply(Edit(QStringLiteral("État")).update(QStringLiteral("tache"), tache, fields),
                            QStringLiteral("tache.etat")));
    };
    state({{QStringLiteral("etat"), QStringLiteral("bloquee")}});
    state({{QStringLiteral("etat"), QStringLiteral("faite")},
           {QStringLiteral("faite_le"), QStringLiteral("2026-03-01")}});
    require(
        stack.apply(tests::rename(concertation, QStringLiteral("Collèges")), QStringLiteral("tache.etat")));
    require(stack.undo());
    BOOST_TEST(require(base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(a_new_edit_ends_what_could_be_redone) {
    TempBase base;
    UndoStack stack(base.database());
    const QString id = base::newId();
    require(stack.apply(newConcertation(id, QStringLiteral("Écoles"))));
    require(stack.apply(tests::rename(id, QStringLiteral("Collèges"))));
    require(stack.undo());
    BOOST_TEST(stack.canRedo());
    require(stack.apply(tests::rename(id, QStringLiteral("Lycées"))));
    BOOST_TEST(!stack.canRedo());
    BOOST_TEST(!stack.redo());
}

BOOST_AUTO_TEST_CASE(a_legal_act_cannot_be_undone) {
    TempBase base;
    UndoStack stack(base.database());
    Edit act = newConcertation(base::newId(), QStringLiteral("Acte"));
    act.irreversible = true;
    require(stack.apply(act));
    BOOST_TEST(!stack.canUndo());
    BOOST_TEST(!stack.undo());
}

namespace {

/// What the random edits made and did not remove: tasks by concertation.
using Content = QMap<QString, QStringList>;

/// One random step on what is there: creates, renames twice, adds, closes or removes tasks, removes with its
/// parts.
Edit randomStep(Content& content) {
    const int dice = *rc::gen::inRange(0, 6);
    const QString text = QString::number(*rc::gen::inRange(0, 1000));
    if (dice == 0 || content.isEmpty()) {
        const QString id = base::newId();
        content.insert(id, {});
        return newConcertation(id, text);
    }
    const QString target = content.keys().at(*rc::gen::inRange<qsizetype>(0, content.size()));
    QStringList& taches = content[target];
    if (dice == 1)
        return tests::rename(target, text).append(tests::rename(target, text + QLatin1Char('!')));
    if (dice == 2 || (taches.isEmpty() && dice < 5)) {
        taches << base::newId();
        return tests::newTache(taches.last(), target, text);
    }
    if (dice == 3)
        return Edit(QStringLiteral("Supprimer")).remove(QStringLiteral("tache"), taches.takeFirst());
    if (dice == 4)
        return Edit(QStringLiteral("Clore"))
            .update(QStringLiteral("tache"), taches.first(),
                    {{QStringLiteral("etat"), text}, {QStringLiteral("echeance"), QVariant()}});
    Edit edit(QStringLiteral("Tout supprimer")); // parts before what they belong to
    for (const QString& tache : taches)
        edit.remove(QStringLiteral("tache"), tache);
    content.remove(target);
    return edit.remove(QStringLiteral("concertation"), target);
}

/// One user action made of several steps, each on what the former left.
Edit randomEdit(Content& content) {
    Edit edit = randomStep(content);
    for (int more = *rc::gen::inRange(0, 4); more > 0; --more)
        edit.append(randomStep(content));
    return edit;
}

} // namespace

BOOST_AUTO_TEST_CASE(undoing_any_sequence_restores_the_content_and_redoing_too) {
    TempBase base;
    CHECK_PROPERTY("undo all, redo all", [&base] {
        UndoStack stack(base.database());
        const QString before = require(base->contentHash());
        Content content;
        const int length = *rc::gen::inRange(1, 12);
        for (int i = 0; i < length; ++i)
            RC_ASSERT(stack.apply(randomEdit(content)).has_value());
        const QString after = require(base->contentHash());
        while (stack.canUndo())
            RC_ASSERT(stack.undo().has_value());
        RC_ASSERT(require(base->contentHash()) == before);
        while (stack.canRedo())
            RC_ASSERT(stack.redo().has_value());
        RC_ASSERT(require(base->contentHash()) == after);
        while (stack.canUndo())
            RC_ASSERT(stack.undo().has_value());
    });
}

BOOST_AUTO_TEST_SUITE_END()
