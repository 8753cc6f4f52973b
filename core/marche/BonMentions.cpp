// The mentions that a bon must carry, and which are missing.
#include "core/base/Dates.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Siret.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::Constat;
using base::Constats;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonMentions", text);
}

bool isPresent(const QString& cle, const Bon& bon, const ParametresBon& parametres) {
    const QHash<QString, bool> present{
        {QStringLiteral("objet"), !bon.objet.isEmpty()},
        {QStringLiteral("acheteur"), !parametres.acheteurNom.isEmpty()},
        {QStringLiteral("acheteur_siret"), !parametres.acheteurSiret.isEmpty()},
        {QStringLiteral("titulaire"), !bon.titulaire.isEmpty()},
        {QStringLiteral("titulaire_siret"), !bon.titulaireSiret.isEmpty()},
        {QStringLiteral("accord_cadre"), !bon.accordCadre.isEmpty()},
        {QStringLiteral("debut"), bon.debut.isValid()},
        {QStringLiteral("livraison"), bon.livraison.isValid()},
        {QStringLiteral("lieu"), !bon.lieu.isEmpty()},
        {QStringLiteral("engagement_juridique"), !bon.engagementJuridique.isEmpty()},
        {QStringLiteral("service_executant"), !bon.serviceExecutant.isEmpty()},
        {QStringLiteral("signataire"), !bon.signataire.isEmpty()},
        {QStringLiteral("delegation"), !bon.delegation.isEmpty()},
        {QStringLiteral("contact_admission"), !bon.contactAdmission.isEmpty()},
        {QStringLiteral("version_prix"), !bon.versionPrixId.isEmpty()}};
    return present.value(cle, true);
}

Constat siretConstat(const QString& who, const QString& siret) {
    return {Constat::Niveau::Bloquant,
            QStringLiteral("bon.siret"),
            tr("Le SIRET de %1 (%2) est faux : sa clé ne correspond pas.").arg(who, siret),
            {}};
}

} // namespace

QList<Mention> mentions() {
    const auto mention = [](const char* cle, const QString& libelle, const char* colonne = "") {
        return Mention{QString::fromLatin1(cle), libelle, QString::fromLatin1(colonne)};
    };
    return {mention("objet", tr("Objet"), "objet"),
            mention("acheteur", tr("Acheteur")),
            mention("acheteur_siret", tr("SIRET de l’acheteur")),
            mention("titulaire", tr("Titulaire"), "attribution_id"),
            mention("titulaire_siret", tr("SIRET du titulaire")),
            mention("accord_cadre", tr("N° d’accord-cadre et lot")),
            mention("version_prix", tr("Version de prix"), "version_prix_id"),
            mention("debut", tr("Date de début"), "debut"),
            mention("livraison", tr("Date de livraison"), "livraison"),
            mention("lieu", tr("Lieu d’exécution"), "lieu"),
            mention("engagement_juridique", tr("N° d’engagement juridique (EJ)"), "engagement_juridique"),
            mention("service_executant", tr("Code du service exécutant"), "service_executant"),
            mention("signataire", tr("Signataire"), "signataire"),
            mention("delegation", tr("Délégation de signature"), "delegation"),
            mention("contact_admission", tr("Contact pour l’admission"), "contact_admission")};
}

Constats constatsMentions(const Bon& bon, const ParametresBon& parametres) {
    Constats constats;
    for (const Mention& mention : mentions()) {
        if (parametres.mentionsObligatoires.contains(mention.cle) && !isPresent(mention.cle, bon, parametres))
            constats.append({Constat::Niveau::Bloquant, QStringLiteral("bon.mention.") + mention.cle,
                             tr("Mention obligatoire manquante : %1.").arg(mention.libelle),
                             QStringLiteral("CCP, articles R2162-13 et R2162-14")});
    }
    if (!parametres.acheteurSiret.isEmpty() && !parseSiret(parametres.acheteurSiret))
        constats.append(siretConstat(tr("l’acheteur"), parametres.acheteurSiret));
    if (!bon.titulaireSiret.isEmpty() && !parseSiret(bon.titulaireSiret))
        constats.append(siretConstat(bon.titulaire, bon.titulaireSiret));
    return constats;
}

Constats constatsDates(const Bon& bon, QDate today) {
    Constats constats;
    const auto add = [&constats](Constat::Niveau niveau, const QString& message) {
        constats.append({niveau, QStringLiteral("bon.dates"), message, {}});
    };
    if (bon.debut.isValid() && bon.livraison.isValid() && bon.livraison < bon.debut)
        add(Constat::Niveau::Bloquant,
            tr("La livraison (%1) précède le début (%2).")
                .arg(base::dateLongue(bon.livraison), base::dateLongue(bon.debut)));
    if (bon.lotDebut.isValid() && bon.debut.isValid() && (bon.debut < bon.lotDebut || bon.debut > bon.lotFin))
        add(Constat::Niveau::Bloquant, tr("Le début (%1) est hors de la période du lot (du %2 au %3).")
                                           .arg(base::dateLongue(bon.debut), base::dateLongue(bon.lotDebut),
                                                base::dateLongue(bon.lotFin)));
    // An order placed in time may be carried out after the end of the framework (CCP R2162-5), but not long.
    if (bon.lotFin.isValid() && bon.livraison.isValid() && bon.livraison > bon.lotFin)
        add(Constat::Niveau::Avertissement,
            tr("La livraison (%1) vient après la fin de la période du lot (%2).")
                .arg(base::dateLongue(bon.livraison), base::dateLongue(bon.lotFin)));
    if (bon.lotFin.isValid() && (today > bon.lotFin || today < bon.lotDebut) && !bon.isFrozen())
        add(Constat::Niveau::Bloquant,
            tr("Le lot n’est en vigueur que du %1 au %2 : rien ne peut y être commandé le %3.")
                .arg(base::dateLongue(bon.lotDebut), base::dateLongue(bon.lotFin), base::dateLongue(today)));
    if (bon.livraison.isValid() && bon.livraison < today && !bon.isFrozen())
        add(Constat::Niveau::Avertissement,
            tr("La date de livraison (%1) est passée.").arg(base::dateLongue(bon.livraison)));
    return constats;
}

} // namespace isegorie::marche
