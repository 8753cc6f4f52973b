#include "ui/concertation/AgendaItem.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace isegorie::ui {

using namespace concertation;

QString AgendaItem::description() const {
    QStringList parts{titre};
    if (nature != titre)
        parts.append(nature);
    if (kind == Kind::Reunion)
        parts.append(QCoreApplication::translate("AgendaItem", "%1 à %2")
                         .arg(base::dateLongue(jour()), debut.time().toString(QStringLiteral("HH:mm"))));
    else if (fin != jour())
        parts.append(QCoreApplication::translate("AgendaItem", "du %1 au %2")
                         .arg(base::dateLongue(jour()), base::dateLongue(fin)));
    else
        parts.append(base::dateLongue(jour()));
    if (kind == Kind::Jalon && fait)
        parts.append(QCoreApplication::translate("AgendaItem", "atteint"));
    if (enRetard)
        parts.append(QCoreApplication::translate("AgendaItem", "en retard"));
    return parts.join(QStringLiteral(", "));
}

QList<AgendaItem> agendaOf(const Fiche& fiche, QDate today) {
    QList<AgendaItem> items;
    for (const Jalon& jalon : fiche.jalons) {
        AgendaItem item;
        item.id = jalon.id;
        item.titre = jalon.libelle;
        item.nature = QCoreApplication::translate("AgendaItem", "Jalon");
        item.debut = jalon.debut.startOfDay();
        item.fin = jalon.fin.isValid() ? jalon.fin : jalon.debut;
        item.fait = jalon.atteintLe.isValid();
        item.enRetard = !item.fait && item.fin < today && !estTermine(fiche.concertation.statut);
        items.append(item);
    }
    for (const Reunion& reunion : fiche.reunions) {
        AgendaItem item;
        item.kind = AgendaItem::Kind::Reunion;
        item.id = reunion.id;
        item.titre = reunion.titre();
        item.nature = libelle(reunion.genre);
        item.genre = reunion.genre;
        item.debut = reunion.debut;
        item.fin = reunion.debut.date();
        item.fait = reunion.debut.date() < today;
        items.append(item);
    }
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return std::tuple(a.debut, a.kind) < std::tuple(b.debut, b.kind);
    });
    return items;
}

} // namespace isegorie::ui
