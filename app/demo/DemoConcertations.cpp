// Eight invented concertations, each in another state.
#include "app/demo/DemoBuilder.h"
#include "core/concertation/ConcertationEdits.h"

namespace isegorie::demo {

using concertation::Partie;

namespace {

struct Sheet {
    const char* titre;
    const char* beneficiaire;
    const char* question;
    const char* theme;
    const char* territoire; ///< Empty = national.
    const char* niveau;
    const char* statut;
    int debut, fin; ///< Days from today.
    const char* garant;
};

constexpr Sheet kSheets[] = {
    {"Quelle école pour 2035 ?", "Ministère de l’Éducation nationale",
     "Quelles priorités donner à l’école pour que chaque enfant y trouve sa place en 2035 ?", "Éducation", "",
     "expert", "en_cours", -70, 80, "Hélène Vasseur"},
    {"Vivre avec la forêt landaise", "Préfecture des Landes",
     "Comment partager la forêt entre production, loisirs et biodiversité ?", "Environnement",
     "Landes de Gascogne", "intermediaire", "preparation", -20, 130, ""},
    {"L’eau en partage", "Ministère de la Transition écologique",
     "Quels usages de l’eau privilégier quand elle vient à manquer ?", "Environnement", "", "expert",
     "restitution", -160, 25, "Marc Oudin"},
    {"Se soigner près de chez soi", "Agence régionale de santé Centre-Val de Loire",
     "Comment garantir à chacun un accès aux soins à moins de trente minutes ?", "Santé",
     "Centre-Val de Loire", "intermediaire", "en_cours", -45, 60, ""},
    {"Vieillir chez soi", "Ministère des Solidarités", "De quoi avons-nous besoin pour vieillir à domicile ?",
     "Solidarités", "", "intermediaire", "devoir_de_suite", -250, -40, "Suzanne Prévost"},
    {"Se déplacer outre-mer", "Ministère des Outre-mer",
     "Quelles mobilités du quotidien pour La Réunion et la Guadeloupe ?", "Transports",
     "La Réunion, Guadeloupe", "expert", "cadrage", 10, 200, ""},
    {"Premier emploi, premières démarches", "Direction interministérielle de la transformation publique",
     "Comment simplifier les démarches des jeunes actifs ?", "Services publics", "", "intermediaire",
     "cloturee", -290, -120, ""},
    {"La culture dans les petites villes", "Direction régionale des affaires culturelles de Normandie",
     "Quelle place pour la culture dans les villes de moins de 10 000 habitants ?", "Culture", "Normandie",
     "intermediaire", "suspendue", -60, 120, ""}};

struct Part {
    int concertation;
    Partie partie;
    const char*
        champs; ///< "colonne=valeur|colonne=valeur"; "@-12" is a day from today, "@-12T14:00" a moment.
};

constexpr Part kParts[] = {
    {0, Partie::Dispositif, "genre=atelier_citoyen|libelle=Atelier de 40 citoyens|participants=40"},
    {0, Partie::Dispositif, "genre=consultation_en_ligne|libelle=Consultation ouverte|participants=12500"},
    {0, Partie::Dispositif, "genre=recrutement|libelle=Panel tiré au sort|participants=40"},
    {0, Partie::Membre, "nom=Léa Fontaine|role=responsable|courriel=lea.fontaine@cipc.example"},
    {0, Partie::Membre, "nom=Amadou Diallo|role=equipe_cipc|courriel=amadou.diallo@cipc.example"},
    {0, Partie::Membre, "nom=Brigitte Roux|role=beneficiaire|courriel=brigitte.roux@education.example"},
    {0, Partie::Engagement,
     "texte=Répondre publiquement à chaque proposition retenue par l’atelier|echeance=@110"},
    {0, Partie::Engagement, "texte=Publier les contributions brutes anonymisées|echeance=@60"},
    {0, Partie::Jalon, "libelle=Ouverture de la consultation|debut=@-50|fin=@-5|atteint_le=@-50"},
    {0, Partie::Jalon, "libelle=Recrutement du panel|debut=@-40|fin=@-15|atteint_le=@-14"},
    {0, Partie::Jalon, "libelle=Premier week-end de l’atelier|debut=@12|fin=@13"},
    {0, Partie::Jalon, "libelle=Second week-end de l’atelier|debut=@40|fin=@41"},
    {0, Partie::Jalon, "libelle=Remise de l’avis citoyen|debut=@75"},
    {0, Partie::Reunion, "genre=amont|debut=@-68T10:00|duree_minutes=90|lieu=Visioconférence"},
    {0, Partie::Reunion, "genre=lancement|debut=@-52T14:00|duree_minutes=120|lieu=Ségur, salle 2104"},
    {0, Partie::Reunion, "genre=copil|debut=@3T09:30|duree_minutes=90|lieu=Rue de Grenelle"},
    {0, Partie::Reunion, "genre=restitution|debut=@76T15:00|duree_minutes=120|lieu=Rue de Grenelle"},
    {0, Partie::Tache,
     "libelle=Valider le guide d’animation|echeance=@2|responsable=Léa Fontaine|etat=en_cours"},
    {0, Partie::Tache,
     "libelle=Envoyer le dossier d’information aux participants|echeance=@-3|responsable=Amadou "
     "Diallo|etat=a_faire"},
    {0, Partie::Tache,
     "libelle=Réserver les salles du second week-end|echeance=@-6|responsable=Léa "
     "Fontaine|etat=bloquee|blocage=Réponse du "
     "rectorat attendue"},
    {1, Partie::Dispositif, "genre=standard|libelle=Quatre réunions publiques|participants=200"},
    {1, Partie::Membre, "nom=Julien Castets|role=responsable|courriel=julien.castets@cipc.example"},
    {1, Partie::Jalon, "libelle=Réunions publiques|debut=@35|fin=@65"},
    {1, Partie::Reunion, "genre=amont|debut=@-8T11:00|duree_minutes=60|lieu=Téléphone"},
    {1, Partie::Reunion, "genre=lancement|debut=@9T10:00|duree_minutes=120|lieu=Mont-de-Marsan"},
    {1, Partie::Tache,
     "libelle=Relire la note de cadrage|echeance=@1|responsable=Julien Castets|etat=a_faire"},
    {2, Partie::Dispositif, "genre=consultation_en_ligne|libelle=Consultation nationale|participants=42000"},
    {2, Partie::Dispositif, "genre=atelier_citoyen|libelle=Conférence citoyenne|participants=60"},
    {2, Partie::Membre, "nom=Sofia Martins|role=responsable|courriel=sofia.martins@cipc.example"},
    {2, Partie::Engagement, "texte=Réunir les participants six mois après|echeance=@150"},
    {2, Partie::Jalon, "libelle=Consultation|debut=@-140|fin=@-95|atteint_le=@-95"},
    {2, Partie::Jalon, "libelle=Conférence citoyenne|debut=@-60|fin=@-33|atteint_le=@-33"},
    {2, Partie::Jalon, "libelle=Restitution au ministre|debut=@18"},
    {2, Partie::Reunion, "genre=restitution|debut=@18T10:00|duree_minutes=120|lieu=Hôtel de Roquelaure"},
    {2, Partie::Tache, "libelle=Publier la synthèse|echeance=@10|responsable=Sofia Martins|etat=en_cours"},
    {3, Partie::Dispositif, "genre=standard|libelle=Trois ateliers locaux|participants=90"},
    {3, Partie::Dispositif, "genre=recrutement|libelle=Groupe de 50|participants=50"},
    {3, Partie::Membre, "nom=Paul Renaudin|role=responsable|courriel=paul.renaudin@cipc.example"},
    {3, Partie::Jalon, "libelle=Atelier de Châteauroux|debut=@-12|atteint_le=@-12"},
    {3, Partie::Jalon, "libelle=Atelier de Bourges|debut=@-2"},
    {3, Partie::Jalon, "libelle=Atelier de Blois|debut=@16"},
    {3, Partie::Reunion, "genre=copil|debut=@6T14:30|duree_minutes=60|lieu=Orléans"},
    {3, Partie::Tache,
     "libelle=Relancer les absents du deuxième atelier|echeance=@-1|responsable=Paul Renaudin|etat=a_faire"},
    {4, Partie::Dispositif, "genre=standard|libelle=Rencontres en résidence|participants=150"},
    {4, Partie::Membre, "nom=Claire Ozanne|role=responsable|courriel=claire.ozanne@cipc.example"},
    {4, Partie::Engagement, "texte=Rendre compte des suites aux participants|echeance=@-10"},
    {4, Partie::Engagement, "texte=Publier le rapport|echeance=@-60|tenu_le=@-65"},
    {4, Partie::Tache,
     "libelle=Préparer la réunion de suivi|echeance=@21|responsable=Claire Ozanne|etat=a_faire"},
    {5, Partie::Membre, "nom=Jean-Noël Hoarau|role=responsable|courriel=jn.hoarau@cipc.example"},
    {5, Partie::Reunion, "genre=amont|debut=@5T08:00|duree_minutes=60|lieu=Visioconférence"},
    {5, Partie::Tache,
     "libelle=Rédiger la recommandation stratégique|echeance=@14|responsable=Jean-Noël Hoarau|etat=en_cours"},
    {6, Partie::Dispositif, "genre=consultation_en_ligne|libelle=Questionnaire|participants=3200"},
    {6, Partie::Membre, "nom=Léa Fontaine|role=responsable|courriel=lea.fontaine@cipc.example"},
    {7, Partie::Dispositif, "genre=standard|libelle=Cafés de la culture|participants=80"},
    {7, Partie::Tache,
     "libelle=Attendre la décision du préfet|echeance=@30|responsable=Paul "
     "Renaudin|etat=bloquee|blocage=Élections "
     "municipales"}};

/// "@-12" and "@-12T14:00" become days from today.
QString valueOf(const QString& text, QDate today) {
    if (!text.startsWith(QLatin1Char('@')))
        return text;
    const QString days = text.mid(1).section(QLatin1Char('T'), 0, 0);
    const QString time = text.section(QLatin1Char('T'), 1);
    const QString date = today.addDays(days.toInt()).toString(Qt::ISODate);
    return time.isEmpty() ? date : date + QLatin1Char('T') + time;
}

QVariantMap fieldsOf(const char* champs, QDate today) {
    QVariantMap fields;
    for (const QString& field : QString::fromUtf8(champs).split(QLatin1Char('|')))
        fields.insert(field.section(QLatin1Char('='), 0, 0),
                      valueOf(field.section(QLatin1Char('='), 1), today));
    return fields;
}

QVariantMap sheetFields(const Sheet& sheet, QDate today) {
    const auto text = [](const char* value) { return QString::fromUtf8(value); };
    const bool national = sheet.territoire[0] == '\0';
    return {
        {QStringLiteral("titre"), text(sheet.titre)},
        {QStringLiteral("beneficiaire"), text(sheet.beneficiaire)},
        {QStringLiteral("question"), text(sheet.question)},
        {QStringLiteral("objectifs"),
         QStringLiteral("Éclairer la décision par un avis citoyen motivé, et rendre compte des suites.")},
        {QStringLiteral("theme"), text(sheet.theme)},
        {QStringLiteral("portee"), national ? QStringLiteral("nationale") : QStringLiteral("territoriale")},
        {QStringLiteral("territoire"), text(sheet.territoire)},
        {QStringLiteral("niveau"), text(sheet.niveau)},
        {QStringLiteral("statut"), text(sheet.statut)},
        {QStringLiteral("garant"), text(sheet.garant)},
        {QStringLiteral("usage_contributions"),
         QStringLiteral("Chaque proposition reçoit une réponse motivée, publiée sur la plateforme.")},
        {QStringLiteral("debut"), today.addDays(sheet.debut).toString(Qt::ISODate)},
        {QStringLiteral("fin"), today.addDays(sheet.fin).toString(Qt::ISODate)}};
}

} // namespace

void buildConcertations(DemoBuilder& builder, DemoContext& context) {
    for (const Sheet& sheet : kSheets)
        context.concertations << builder.apply(concertation::creer(sheetFields(sheet, context.today)));
    for (const Part& part : kParts)
        builder.apply(concertation::ajouter(builder.database(), part.partie,
                                            context.concertations.value(part.concertation),
                                            fieldsOf(part.champs, context.today)));
}

} // namespace isegorie::demo
