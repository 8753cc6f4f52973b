#include "core/marche/DocumentsBon.h"

#include "core/base/Dates.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Siret.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace isegorie::marche {

using base::dateLongue;

namespace {

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString longDate(QDate date) {
    return orDash(dateLongue(date));
}

QString siretLine(const QString& siret) {
    return QStringLiteral("SIRET %1").arg(orDash(siretTexte(siret)));
}

QStringList nonEmpty(const QStringList& lines) {
    QStringList kept;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            kept << line;
    }
    return kept;
}

QList<DocumentBon::Panneau> parties(const ContenuBon& contenu) {
    const Bon& bon = contenu.bon;
    return {{QStringLiteral("Acheteur"),
             nonEmpty(QStringList{orDash(contenu.acheteurNom), siretLine(contenu.acheteurSiret)} +
                      contenu.acheteurAdresse.split(QLatin1Char('\n')))},
            {QStringLiteral("Titulaire"),
             nonEmpty(QStringList{orDash(bon.titulaire), siretLine(bon.titulaireSiret)} +
                      bon.titulaireAdresse.split(QLatin1Char('\n')) +
                      QStringList{bon.titulaireContact, bon.titulaireCourriel})}};
}

QString versionPrix(const Bon& bon) {
    if (bon.versionPrix.isEmpty())
        return QStringLiteral("—");
    const QString effet = dateLongue(bon.versionPrixEffet);
    return effet.isEmpty() || bon.versionPrix.contains(effet)
               ? bon.versionPrix
               : QStringLiteral("%1 (effet au %2)").arg(bon.versionPrix, effet);
}

QList<DocumentBon::Champ> mentionsOf(const Bon& bon) {
    QList<DocumentBon::Champ> champs;
    if (bon.isAvenant() || !bon.numeroInitial.isEmpty())
        champs.append({QStringLiteral("Avenant au bon de commande"), bon.numeroInitial, 3});
    champs.append({QStringLiteral("Objet"), orDash(bon.objet), 3});
    champs.append({QStringLiteral("Accord-cadre"), orDash(bon.accordCadre), 1});
    champs.append({QStringLiteral("Lot"), QString::number(bon.lot), 1});
    champs.append({QStringLiteral("Version de prix"), versionPrix(bon), 1});
    champs.append({QStringLiteral("Concertation"), orDash(bon.concertation), 2});
    champs.append({QStringLiteral("Administration bénéficiaire"), orDash(bon.beneficiaire), 1});
    champs.append({QStringLiteral("N° d’engagement juridique (EJ)"), orDash(bon.engagementJuridique), 1});
    champs.append({QStringLiteral("Code du service exécutant"), orDash(bon.serviceExecutant), 1});
    champs.append({QStringLiteral("Contact pour l’admission"), orDash(bon.contactAdmission), 1});
    champs.append({QStringLiteral("Début d’exécution"), longDate(bon.debut), 1});
    champs.append({QStringLiteral("Livraison"), longDate(bon.livraison), 1});
    champs.append({QStringLiteral("Lieu d’exécution"), orDash(bon.lieu), 1});
    return champs;
}

QList<DocumentBon::Livrables> bySection(const QList<LivrableAttendu>& livrables) {
    QList<DocumentBon::Livrables> result;
    QStringList seen;
    for (const LivrableAttendu& livrable : livrables) {
        qsizetype place = seen.indexOf(livrable.section);
        if (place < 0) {
            QString title = livrable.section;
            for (const UniteOeuvre& uo : Catalogue::instance().unites()) {
                if (uo.section == livrable.section) {
                    title += QLatin1Char(' ') + uo.titreSection;
                    break;
                }
            }
            place = seen.size();
            seen << livrable.section;
            result.append({title, {}});
        }
        result[place].libelles << livrable.libelle;
    }
    return result;
}

QStringList conditionsOf() {
    return {QStringLiteral("Les prestations sont exécutées selon le CCTP de l’accord-cadre. Les livrables "
                           "sont remis au CIPC, qui les valide avant toute communication à "
                           "l’administration bénéficiaire (CCTP, chapitre 1, article 4.2)."),
            QStringLiteral("Les factures sont déposées sur Chorus Pro avec le numéro d’engagement "
                           "juridique et le code du service exécutant ci-dessus.")};
}

QList<DocumentBon::Panneau> signaturesOf(const Bon& bon) {
    return {{QStringLiteral("Pour l’acheteur"), nonEmpty({orDash(bon.signataire), bon.delegation})},
            {QStringLiteral("Notification au titulaire"),
             {bon.isFrozen() ? QStringLiteral("Notifié le %1").arg(dateLongue(bon.dateNotification))
                             : QStringLiteral("Non notifié")}}};
}

QDateTime stampOf(const Bon& bon) {
    const QDate day = bon.dateNotification.isValid() ? bon.dateNotification
                                                     : QDate::fromString(bon.creeLe.left(10), Qt::ISODate);
    return QDateTime(day, QTime(12, 0), QTimeZone::utc());
}

QString fileNameOf(const Bon& bon) {
    static const QRegularExpression kUnsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    QString name = bon.isFrozen() ? bon.numero : QStringLiteral("projet-%1").arg(bon.objet.left(60));
    name = name.replace(kUnsafe, QStringLiteral("-"));
    while (name.endsWith(QLatin1Char('-')) || name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name;
}

QString stampText(const Bon& bon) {
    if (bon.statut == StatutBon::Annule)
        return QStringLiteral("ANNULÉ");
    return bon.isFrozen() ? QString() : QStringLiteral("PROJET — non notifié");
}

} // namespace

QStringList notesLigne(const LigneBon& ligne) {
    QStringList notes = nonEmpty({ligne.article, ligne.regle});
    if (ligne.sansFichier)
        notes << QStringLiteral("Prix sans fichier fourni.");
    // The readings taken and those left stay on screen: the titulaire receives this document.
    return notes;
}

DocumentBon composeDocument(const ContenuBon& contenu) {
    const Bon& bon = contenu.bon;
    const QString genre =
        bon.numeroInitial.isEmpty() ? QStringLiteral("Bon de commande") : QStringLiteral("Avenant");
    DocumentBon document;
    document.titre = bon.isFrozen() ? QStringLiteral("%1 n° %2").arg(genre, bon.numero) : genre;
    document.sousTitre = bon.objet;
    document.tampon = stampText(bon);
    document.nomFichier = fileNameOf(bon);
    document.pied = bon.isFrozen() ? QStringLiteral("%1 — %2").arg(document.titre, bon.titulaire)
                                   : QStringLiteral("Projet de %1 — %2").arg(genre.toLower(), bon.titulaire);
    document.entete = contenu.acheteurNom.split(QStringLiteral(" — "), Qt::SkipEmptyParts);
    document.reference = {
        bon.isFrozen() ? QStringLiteral("N° %1").arg(bon.numero) : QStringLiteral("Sans numéro"),
        QStringLiteral("Accord-cadre %1, lot %2").arg(orDash(bon.accordCadre)).arg(bon.lot),
        bon.isFrozen() ? QStringLiteral("Notifié le %1").arg(dateLongue(bon.dateNotification))
                       : QStringLiteral("Non notifié")};
    document.info = {
        document.titre,
        contenu.acheteurNom,
        bon.objet,
        {QStringLiteral("bon de commande"), QStringLiteral("lot %1").arg(bon.lot), bon.accordCadre},
        stampOf(bon)};
    document.panneaux = parties(contenu);
    document.champs = mentionsOf(bon);
    document.lignes = bon.lignes;
    document.totaux = bon.totaux();
    document.regleArrondi = regleArrondiImprimee();
    document.livrables = bySection(contenu.livrables);
    document.conditions = conditionsOf();
    if (bon.statut == StatutBon::Annule)
        document.conditions.prepend(
            QStringLiteral("Ce bon de commande est annulé : %1").arg(bon.motifAnnulation));
    document.signatures = signaturesOf(bon);
    if (bon.isFrozen())
        document.empreinte =
            QStringLiteral("Empreinte SHA-256 du contenu figé à la notification : %1").arg(bon.empreinte);
    return document;
}

} // namespace isegorie::marche
