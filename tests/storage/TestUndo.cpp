#include "core/storage/UndoStack.h"
#include "tests/storage/Samples.h"
#include "tests/support/TempBase.h"

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

/// A random edit on what is there: creates, renames, adds or removes tasks, removes.
Edit randomEdit(QStringList& concertations, QMap<QString, QString>& taches) {
    const int dice = *rc::gen::inRange(0, 5);
    const QString text = QString::number(*rc::gen::inRange(0, 1000));
    if (dice == 0 || concertations.isEmpty()) {
        concertations << base::newId();
        return newConcertation(concertations.last(), text);
    }
    const QString& target = concertations.at(*rc::gen::inRange<qsizetype>(0, concertations.size()));
    if (dice == 1)
        return tests::rename(target, text);
    if (dice == 2 || taches.isEmpty()) {
        const QString id = base::newId();
        taches.insert(id, target);
        return tests::newTache(id, target, text);
    }
    const QString tache = taches.firstKey();
    if (dice == 3) {
        taches.remove(tache);
        return Edit(QStringLiteral("Supprimer une tâche")).remove(QStringLiteral("tache"), tache);
    }
    return Edit(QStringLiteral("Clore une tâche"))
        .update(QStringLiteral("tache"), tache,
                {{QStringLiteral("etat"), text}, {QStringLiteral("echeance"), QVariant()}});
}

} // namespace

BOOST_AUTO_TEST_CASE(undoing_any_sequence_restores_the_content_and_redoing_too) {
    TempBase base;
    CHECK_PROPERTY("undo all, redo all", [&base] {
        UndoStack stack(base.database());
        const QString before = require(base->contentHash());
        QStringList concertations;
        QMap<QString, QString> taches;
        const int length = *rc::gen::inRange(1, 12);
        for (int i = 0; i < length; ++i)
            RC_ASSERT(stack.apply(randomEdit(concertations, taches)).has_value());
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
