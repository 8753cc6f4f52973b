#include "ui/recrutement/SuiviLu.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace isegorie::ui {

using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(SuiviLu)
};

RowCell figure(int number) {
    RowCell cell{QString::number(number), number};
    cell.figure = true;
    return cell;
}

RowCell situation(const LigneSuivi& ligne) {
    const int gap = ligne.cible.ecart();
    RowCell cell{gap == 0  ? Textes::tr("Tenu")
                 : gap < 0 ? Textes::tr("Il en manque %1").arg(-gap)
                           : Textes::tr("%1 de trop").arg(gap),
                 gap};
    cell.tone = gap == 0 ? Tone::Success : Tone::Warning;
    return cell;
}

QList<TableRow> quotaRows(const SuiviRecrutement& suivi) {
    QList<TableRow> rows;
    for (const LigneSuivi& ligne : suivi.lignes)
        rows.append({ligne.cible.critere + QLatin1Char('/') + ligne.cible.categorie,
                     {{ligne.cible.critereLibelle},
                      {ligne.cible.sousTotal ? Textes::tr("Sous-total : %1").arg(ligne.cible.categorieLibelle)
                                             : ligne.cible.categorieLibelle},
                      {cibleTexte(ligne.cible.quota)},
                      figure(ligne.contactes),
                      figure(ligne.acceptes),
                      figure(ligne.confirmes),
                      figure(ligne.presents),
                      situation(ligne)}});
    return rows;
}

QList<TableRow> weekRows(const SuiviRecrutement& suivi) {
    QList<TableRow> rows;
    for (const Indicateurs& one : suivi.historique) {
        RowCell rate{Textes::tr("%1 %").arg(QLocale().toString(one.tauxAcceptation() / 100.0, 'f', 0)),
                     one.tauxAcceptation()};
        rate.figure = true;
        rows.prepend({one.jour.toString(Qt::ISODate),
                      {{base::dateCourte(one.jour), one.jour},
                       figure(one.contactes),
                       figure(one.acceptes),
                       rate,
                       figure(one.refus),
                       figure(one.injoignables),
                       figure(one.confirmes),
                       figure(one.desistements),
                       figure(one.remplacements)}});
    }
    return rows;
}

} // namespace

QStringList colonnesSuivi() {
    return {Textes::tr("Critère"),  Textes::tr("Catégorie"), Textes::tr("Cible"),    Textes::tr("Contactés"),
            Textes::tr("Acceptés"), Textes::tr("Confirmés"), Textes::tr("Présents"), Textes::tr("Situation")};
}

QStringList colonnesSemaines() {
    return {Textes::tr("Fin de semaine"), Textes::tr("Contactés"),    Textes::tr("Acceptés"),
            Textes::tr("Acceptation"),    Textes::tr("Refus"),        Textes::tr("Injoignables"),
            Textes::tr("Confirmés"),      Textes::tr("Désistements"), Textes::tr("Remplacements")};
}

base::Result<SuiviLuPtr> lireSuivi(const storage::Database& database, const Vivier& vivier, QDate jour) {
    const auto facts = loadFaits(database, vivier.plan.recrutement.id);
    if (!facts)
        return base::echec(facts.error());
    auto lu = std::make_shared<SuiviLu>();
    lu->suivi = suiviAu(vivier, *facts, jour);
    lu->quotas = quotaRows(lu->suivi);
    lu->semaines = weekRows(lu->suivi);
    lu->criteres = graphiquesQuotas(lu->suivi);
    lu->historique = graphiqueSemaines(lu->suivi);
    lu->historique.title.clear(); // the card says it
    return SuiviLuPtr(lu);
}

} // namespace isegorie::ui
