#include "core/recrutement/Modeles.h"

#include "core/base/Dates.h"
#include "core/base/Typographie.h"
#include "core/documents/FileOutput.h"
#include "core/documents/PdfReport.h"
#include "core/documents/TextFile.h"
#include "core/marche/BonParametres.h"
#include "core/recrutement/Defraiements.h"
#include "core/recrutement/SuiviGraphiques.h"
#include "core/recrutement/Textes.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextDocument>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;

namespace {

// A text for French participants is in French whatever the interface: no tr() in what fills it.

using Valeurs = QHash<QString, QString>;

QString dayText(QDate day) {
    return day.isValid() ? base::dateLongue(day) : QString();
}

/// A line a criterion: what the titulaire looks for.
QString quotasText(const Plan& plan) {
    QString text;
    for (const Critere& critere : plan.criteres) {
        QStringList values;
        for (const Categorie& one : critere.categories)
            values << QStringLiteral("%1 (%2)").arg(one.libelle, cibleTexte(one.quota));
        text += QStringLiteral("- %1 : %2\n").arg(critere.libelle, values.join(QStringLiteral(", ")));
    }
    return text.trimmed();
}

QString seancesText(const QList<Seance>& seances) {
    if (seances.isEmpty())
        return {};
    QString text = QStringLiteral("Les rencontres :\n\n");
    for (const Seance& one : seances)
        text +=
            QStringLiteral("- %1%2\n")
                .arg(one.libelle, one.jour.isValid() ? QStringLiteral(", %1").arg(base::dateLongue(one.jour))
                                                     : QStringLiteral(" (date à venir)"));
    return text.trimmed();
}

QString defraiementText(const Recrutement& recrutement) {
    if (!recrutement.formuleDefraiement)
        return {};
    static const QHash<marche::FormuleDefraiement, QString> each{
        {marche::FormuleDefraiement::DemiJournee, QStringLiteral("par demi-journée")},
        {marche::FormuleDefraiement::Journee, QStringLiteral("par journée")},
        {marche::FormuleDefraiement::Atelier, QStringLiteral("pour l’ensemble de l’atelier")}};
    return QStringLiteral("Chaque participant est défrayé, jusqu’à %1 %2.")
        .arg(plafond(*recrutement.formuleDefraiement).texte(), each.value(*recrutement.formuleDefraiement));
}

Result<Valeurs> valeursDe(const Database& database, const Plan& plan) {
    const Recrutement& one = plan.recrutement;
    const auto concertation = database.record(QStringLiteral("concertation"), one.concertationId);
    const auto parametres = marche::loadParametres(database);
    const auto seances = listSeances(database, one.id);
    if (!concertation)
        return echec(concertation.error());
    if (!parametres)
        return echec(parametres.error());
    if (!seances)
        return echec(seances.error());
    const auto column = [&](const char* name) {
        return concertation->value(QLatin1String(name)).toString().trimmed();
    };
    return Valeurs{{QStringLiteral("concertation"), column("titre")},
                   {QStringLiteral("question"), column("question")},
                   {QStringLiteral("objectifs"), column("objectifs")},
                   {QStringLiteral("beneficiaire"), column("beneficiaire")},
                   {QStringLiteral("acheteur"), parametres->acheteurNom},
                   {QStringLiteral("taille"), one.taille > 0 ? QString::number(one.taille) : QString()},
                   {QStringLiteral("mode"), libelle(one.mode)},
                   {QStringLiteral("zone"), one.zone == marche::ZoneUo::Idf ? QStringLiteral("Île-de-France")
                                            : one.zone == marche::ZoneUo::Metropole
                                                ? QStringLiteral("France métropolitaine")
                                                : QStringLiteral("outre-mer")},
                   {QStringLiteral("foyer"),
                    one.unParFoyer ? QStringLiteral("Une seule personne par foyer.")
                                   : QStringLiteral("Plusieurs personnes d’un foyer sont possibles.")},
                   {QStringLiteral("debut"), dayText(one.debut)},
                   {QStringLiteral("fin"), dayText(one.fin)},
                   {QStringLiteral("quotas"), quotasText(plan)},
                   {QStringLiteral("seances"), seancesText(*seances)},
                   {QStringLiteral("defraiement"), defraiementText(one)}};
}

/// What a hole asks for, in the words of the screens.
QString manque(const QString& name) {
    static const QHash<QString, QString> words{
        {QStringLiteral("concertation"), QStringLiteral("titre de la concertation")},
        {QStringLiteral("question"), QStringLiteral("question posée")},
        {QStringLiteral("objectifs"), QStringLiteral("objectifs")},
        {QStringLiteral("beneficiaire"), QStringLiteral("bénéficiaire")},
        {QStringLiteral("acheteur"), QStringLiteral("organisateur")},
        {QStringLiteral("taille"), QStringLiteral("nombre de personnes")},
        {QStringLiteral("debut"), QStringLiteral("début du recrutement")},
        {QStringLiteral("fin"), QStringLiteral("fin du recrutement")},
        {QStringLiteral("quotas"), QStringLiteral("quotas")},
        {QStringLiteral("seances"), QStringLiteral("dates des rencontres")},
        {QStringLiteral("defraiement"), QStringLiteral("défraiement")}};
    return words.value(name, name);
}

/// Each {name} once; what has no value is marked, and told.
QString filled(const QString& modele, const Valeurs& valeurs, base::Constats& constats) {
    static const QRegularExpression hole(QStringLiteral("\\{([a-z]+)\\}"));
    QString text;
    QStringList missing;
    qsizetype from = 0;
    for (auto found = hole.globalMatch(modele); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1);
        const QString value = valeurs.value(name);
        text += modele.mid(from, match.capturedStart() - from);
        text += value.isEmpty() ? QStringLiteral("[à compléter : %1]").arg(manque(name)) : value;
        from = match.capturedEnd();
        if (value.isEmpty() && !missing.contains(manque(name)))
            missing << manque(name);
    }
    if (!missing.isEmpty())
        constats.append(
            {base::Constat::Niveau::Avertissement,
             QStringLiteral("modele.a-completer"),
             Recrut::tr("À compléter dans le texte : %1.").arg(missing.join(QStringLiteral(", "))),
             {}});
    return text + modele.mid(from);
}

documents::PdfReport reportOf(const TexteRempli& texte, const Plan& plan, const QString& acheteur) {
    documents::PdfReport report;
    report.title = texte.titre;
    report.subtitle = plan.recrutement.concertation;
    report.letterhead = acheteur.split(QStringLiteral(" — "), Qt::SkipEmptyParts);
    report.footer = texte.titre;
    report.info = {texte.titre, acheteur, plan.recrutement.concertation, {QStringLiteral("recrutement")}, {}};
    for (QString line : texte.markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("# ")) || line.trimmed().isEmpty())
            continue;
        line.remove(QStringLiteral("**"));
        if (line.startsWith(QLatin1String("## ")))
            report.blocks.emplace_back(documents::PdfHeading{line.mid(3)});
        else if (line.startsWith(QLatin1String("- ")))
            report.blocks.emplace_back(documents::PdfParagraph{QStringLiteral("•  ") + line.mid(2)});
        else
            report.blocks.emplace_back(documents::PdfParagraph{line});
    }
    return report;
}

} // namespace

const QList<Modele>& modeles() {
    static const QList<Modele> all{
        {QStringLiteral("guide"), QStringLiteral("Guide de recrutement")},
        {QStringLiteral("invitation-courrier"), QStringLiteral("Invitation par courrier")},
        {QStringLiteral("invitation-courriel"), QStringLiteral("Invitation par courriel")},
        {QStringLiteral("invitation-sms"), QStringLiteral("Invitation par SMS")},
        {QStringLiteral("relance"), QStringLiteral("Relance")},
        {QStringLiteral("confirmation"), QStringLiteral("Confirmation")}};
    return all;
}

Result<TexteRempli> remplirModele(const Database& database, const Plan& plan, const QString& cle) {
    const auto known = std::find_if(modeles().begin(), modeles().end(),
                                    [&cle](const Modele& one) { return one.cle == cle; });
    QFile file(QStringLiteral(":/recrutement/modeles/%1.md").arg(cle));
    if (known == modeles().end() || !file.open(QIODevice::ReadOnly)) {
        QStringList keys;
        for (const Modele& one : modeles())
            keys << one.cle;
        return echec(Erreur::saisie(
            QStringLiteral("modele.inconnu"), Recrut::tr("Aucun modèle « %1 ».").arg(cle.left(40)),
            Recrut::tr("Les modèles sont : %1.").arg(keys.join(QStringLiteral(", ")))));
    }
    const auto valeurs = valeursDe(database, plan);
    if (!valeurs)
        return echec(valeurs.error());
    TexteRempli texte;
    texte.titre = known->titre;
    texte.markdown = base::typographie(filled(QString::fromUtf8(file.readAll()), *valeurs, texte.constats));
    return texte;
}

QString texteBrut(const TexteRempli& texte) {
    static const QRegularExpression heads(QStringLiteral("^#+ "), QRegularExpression::MultilineOption);
    QString plain = texte.markdown;
    return plain.remove(QStringLiteral("**")).remove(heads);
}

base::Status exportTexte(const Database& database, const Plan& plan, const TexteRempli& texte,
                         const QString& chemin) {
    const QString suffix = QFileInfo(chemin).suffix().toLower();
    if (suffix == QLatin1String("pdf")) {
        const auto parametres = marche::loadParametres(database);
        if (!parametres)
            return echec(parametres.error());
        return documents::writePdf(reportOf(texte, plan, parametres->acheteurNom), chemin);
    }
    if (suffix == QLatin1String("odt"))
        return documents::writeOdt({texte.titre, texte.markdown}, chemin);
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        QTextDocument document;
        document.setMarkdown(texte.markdown);
        return documents::writeFile(chemin, document.toHtml().toUtf8());
    }
    return documents::writeFile(chemin, texteBrut(texte).toUtf8());
}

} // namespace isegorie::recrutement
