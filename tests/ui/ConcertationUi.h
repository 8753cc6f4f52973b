// A concertation with everything in it, around a day: what the screens show in tests and pictures.
#pragma once

#include "core/concertation/ConcertationEdits.h"
#include "tests/support/UiSupport.h"

namespace isegorie::tests {

inline QString applied(ui::Session& session, const base::Result<storage::Edit>& edit) {
    require(edit.map([](const storage::Edit&) {}));
    BOOST_REQUIRE(session.apply(edit));
    return edit->changes.first().id;
}

inline QString newConcertation(ui::Session& session, const QString& titre, const QVariantMap& more = {}) {
    QVariantMap fields = more;
    fields.insert(QStringLiteral("titre"), titre);
    return applied(session, concertation::creer(fields));
}

inline QString newPart(ui::Session& session, concertation::Partie partie, const QString& id,
                       const QVariantMap& fields) {
    return applied(session, concertation::ajouter(session.database(), partie, id, fields));
}

/// An atelier citoyen under way at this day; returns its id.
QString fullConcertation(ui::Session& session, QDate day);
/// A dozen others in all states, three lots with orders.
void fillBase(ui::Session& session, QDate day);

} // namespace isegorie::tests
