// Undo of any random sequence of the domain's edits brings the same content back.
#include "core/concertation/Vues.h"
#include "core/storage/UndoStack.h"
#include "tests/concertation/Samples.h"

using namespace isegorie;
using namespace isegorie::concertation;
using namespace isegorie::tests;
using storage::Edit;

namespace {

QString someText() {
    return QString::number(*rc::gen::inRange(0, 100'000));
}
QVariant someDate() {
    return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 400));
}

QVariantMap someFields(Partie partie) {
    switch (partie) {
    case Partie::Dispositif:
        return {{QStringLiteral("genre"), QStringLiteral("standard")},
                {QStringLiteral("libelle"), someText()}};
    case Partie::Membre:
        return {{QStringLiteral("nom"), someText()}};
    case Partie::Engagement:
        return {{QStringLiteral("texte"), someText()}, {QStringLiteral("echeance"), someDate()}};
    case Partie::Jalon:
        return {{QStringLiteral("libelle"), someText()}, {QStringLiteral("debut"), someDate()}};
    case Partie::Reunion: {
        const QList<Choix> kinds = choix<GenreReunion>();
        return {{QStringLiteral("genre"), kinds.at(*rc::gen::inRange<qsizetype>(0, kinds.size())).cle},
                {QStringLiteral("debut"), someDate().toDate().startOfDay()}};
    }
    case Partie::Tache:
        break;
    }
    const QList<Choix> states = choix<EtatTache>();
    return {{QStringLiteral("libelle"), someText()},
            {QStringLiteral("etat"), states.at(*rc::gen::inRange<qsizetype>(0, states.size())).cle}};
}

QString somePart(const Fiche& fiche, Partie partie) {
    switch (partie) {
    case Partie::Dispositif:
        return fiche.dispositifs.isEmpty() ? QString() : fiche.dispositifs.last().id;
    case Partie::Membre:
        return fiche.membres.isEmpty() ? QString() : fiche.membres.first().id;
    case Partie::Engagement:
        return fiche.engagements.isEmpty() ? QString() : fiche.engagements.last().id;
    case Partie::Jalon:
        return fiche.jalons.isEmpty() ? QString() : fiche.jalons.first().id;
    case Partie::Reunion:
        return fiche.reunions.isEmpty() ? QString() : fiche.reunions.last().id;
    case Partie::Tache:
        break;
    }
    return fiche.taches.isEmpty() ? QString() : fiche.taches.first().id;
}

/// What a user might do next; a refusal by a rule is an answer too.
base::Result<Edit> randomEdit(const storage::Database& database, const QString& id) {
    const Fiche fiche = require(lireFiche(database, id));
    const auto partie = static_cast<Partie>(*rc::gen::inRange(0, 6));
    const QString part = somePart(fiche, partie);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return modifier(database, id,
                        {{QStringLiteral("titre"), someText()}, {QStringLiteral("debut"), someDate()}});
    case 1:
        return dupliquer(database, id, someDate().toDate());
    case 2:
        return planifierPointsHebdomadaires(database, id, someDate().toDate().startOfDay(),
                                            QDate(2027, 1, 1));
    case 3:
        return part.isEmpty() ? supprimer(database, id) : retirer(database, partie, part);
    case 4:
        if (!part.isEmpty())
            return modifier(database, partie, part, someFields(partie));
        break;
    case 5:
        if (!part.isEmpty())
            return deplacer(database, partie, part, 0);
        break;
    case 6:
        return enregistrerVue(database, someText().left(1), {});
    default:
        break;
    }
    return ajouter(database, partie, id, someFields(partie));
}

} // namespace

BOOST_AUTO_TEST_SUITE(random_edits)

BOOST_AUTO_TEST_CASE(undoing_all_restores_the_content) {
    TempBase base;
    QString id = creerConcertation(base, QStringLiteral("École"));
    CHECK_PROPERTY("undo all gives the same content", [&] {
        storage::UndoStack stack(base.database());
        const QString before = require(base->contentHash());
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i) {
            const base::Result<Edit> edit = randomEdit(base.database(), id);
            if (!edit || edit->libelle.startsWith(QStringLiteral("Supprimer la concertation")))
                continue;
            RC_ASSERT(stack.apply(*edit).has_value());
        }
        const QString after = require(base->contentHash());
        int undone = 0;
        for (; stack.canUndo(); ++undone)
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
