// The settings one by one: key, how a form asks for it, default.
#include "core/marche/BonControle.h"
#include "core/marche/BonParametres.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

using Genre = DefinitionParametre::Genre;

QString tr(const char* text) {
    return QCoreApplication::translate("BonParametres", text);
}

QList<DefinitionParametre> buyer() {
    return {
        {QStringLiteral("acheteur.nom"), tr("Acheteur"), tr("Tel qu’imprimé en tête des bons de commande."),
         QStringLiteral("Direction interministérielle de la transformation publique (DITP) — Centre "
                        "interministériel de la participation citoyenne (CIPC)"),
         Genre::Texte},
        {QStringLiteral("acheteur.siret"), tr("SIRET de l’acheteur"), tr("Quatorze chiffres, clé vérifiée."),
         QString(), Genre::Texte},
        {QStringLiteral("acheteur.adresse"), tr("Adresse de l’acheteur"), QString(), QString(),
         Genre::TexteLong},
    };
}

QList<DefinitionParametre> proposals() {
    return {
        {QStringLiteral("bon.service_executant"), tr("Code du service exécutant"),
         tr("Proposé sur chaque nouveau bon ; le titulaire l’indique dans Chorus Pro."), QString(),
         Genre::Texte},
        {QStringLiteral("bon.signataire"), tr("Signataire"), tr("Proposé sur chaque nouveau bon."), QString(),
         Genre::Texte},
        {QStringLiteral("bon.delegation"), tr("Délégation de signature"),
         tr("Acte qui donne pouvoir au signataire ; proposé sur chaque nouveau bon."), QString(),
         Genre::Texte},
        {QStringLiteral("bon.contact_admission"), tr("Contact pour l’admission"),
         tr("À qui le titulaire remet ses livrables ; proposé sur chaque nouveau bon."), QString(),
         Genre::Texte},
        {QStringLiteral("bon.lieu"), tr("Lieu d’exécution"), tr("Proposé sur chaque nouveau bon."), QString(),
         Genre::Texte},
    };
}

QList<DefinitionParametre> rules() {
    QStringList cles;
    for (const Mention& mention : mentions())
        cles << mention.cle;
    return {
        {QStringLiteral("bon.format_numero"), tr("Numéro d’un bon"),
         tr("{annee} et {rang} sont remplacés ; {rang:4} complète par des zéros jusqu’à quatre chiffres."),
         QStringLiteral("BC-{annee}-{rang:4}"), Genre::Texte},
        {QStringLiteral("bon.format_avenant"), tr("Numéro d’un avenant"),
         tr("{bon} est le numéro du bon modifié, {rang} le rang de l’avenant."),
         QStringLiteral("{bon}-A{rang}"), Genre::Texte},
        {QStringLiteral("mentions.obligatoires"), tr("Mentions obligatoires"),
         tr("Il en manque une : le bon ne peut pas être notifié. Clés séparées par des virgules."),
         cles.join(QStringLiteral(", ")), Genre::Liste},
        {QStringLiteral("marche.seuil_alerte"), tr("Seuil d’alerte du maximum (%)"),
         tr("À partir de cette part du maximum du lot, un avertissement."), QStringLiteral("80"),
         Genre::Entier},
        {QStringLiteral("bon.taux_tva"), tr("Taux de TVA (dix-millièmes)"),
         tr("D’une nouvelle ligne : 2000 pour 20 %."), QStringLiteral("2000"), Genre::Entier},
        {QStringLiteral("livrable.admission_tacite_mois"), tr("Délai d’admission tacite (mois)"),
         tr("CCAG-PI 2021, articles 28.2 et 29 : deux mois, sauf si le CCAP en dispose autrement."),
         QStringLiteral("2"), Genre::Entier},
        {QStringLiteral("livrable.representation_jours"), tr("Délai de nouvelle présentation (jours)"),
         tr("Après un ajournement (CCAG-PI 2021, article 29.2)."), QStringLiteral("15"), Genre::Entier},
        {QStringLiteral("penalite.observations_jours"), tr("Délai d’observations du titulaire (jours)"),
         tr("Avant d’appliquer une pénalité (CCAG-PI 2021, article 14.1.1)."), QStringLiteral("15"),
         Genre::Entier},
    };
}

} // namespace

const QList<DefinitionParametre>& definitionsParametres() {
    static const QList<DefinitionParametre> all = buyer() + proposals() + rules();
    return all;
}

} // namespace isegorie::marche
