// A pre-flight as JSON and as text.
#include "core/base/Dates.h"
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QDate>

namespace isegorie::consultation {

namespace {

constexpr std::array<const char*, kMotifs> kKeys{"sans_reponse", "sans_avis", "court",   "langue",
                                                 "doublon",      "proche",    "campagne"};

QJsonObject campaignJson(const CampagneLue& one) {
    return {{QStringLiteral("groupe"), one.groupe},     {QStringLiteral("rang"), one.rang},
            {QStringLiteral("question"), one.question}, {QStringLiteral("extrait"), one.extrait},
            {QStringLiteral("textes"), one.textes},     {QStringLiteral("auteurs"), one.auteurs},
            {QStringLiteral("debut"), one.debut},       {QStringLiteral("fin"), one.fin},
            {QStringLiteral("pic_le"), one.picLe},      {QStringLiteral("pic"), one.pic},
            {QStringLiteral("attendu"), one.attendu},   {QStringLiteral("rafale"), one.rafale}};
}

CampagneLue campaignOf(const QJsonValue& one) {
    const auto text = [&one](const char* key) { return one[QLatin1String(key)].toString(); };
    CampagneLue read;
    read.groupe = one[QLatin1String("groupe")].toInteger();
    read.rang = one[QLatin1String("rang")].toInt(kToutesReponses);
    read.question = text("question");
    read.extrait = text("extrait");
    read.textes = one[QLatin1String("textes")].toInteger();
    read.auteurs = one[QLatin1String("auteurs")].toInteger();
    read.debut = text("debut");
    read.fin = text("fin");
    read.picLe = text("pic_le");
    read.pic = one[QLatin1String("pic")].toInt();
    read.attendu = one[QLatin1String("attendu")].toDouble();
    read.rafale = one[QLatin1String("rafale")].toBool();
    return read;
}

using Comptes = std::array<qint64, kMotifs>;

QJsonObject countsJson(const Comptes& counts) {
    QJsonObject json;
    for (int i = 0; i < kMotifs; ++i)
        json.insert(cle(Motif(i)), counts[size_t(i)]);
    return json;
}

Comptes countsOf(const QJsonValue& json) {
    Comptes counts{};
    for (int i = 0; i < kMotifs; ++i)
        counts[size_t(i)] = json[cle(Motif(i))].toInteger();
    return counts;
}

QString shortDay(const QString& iso) {
    return base::dateCourte(QDate::fromString(iso, Qt::ISODate));
}

QString campaignText(const CampagneLue& one) {
    QString text =
        Consultation::tr("  %1, %2 : « %3 »")
            .arg(compte(one.textes, Nom::Textes),
                 one.auteurs > 0 ? compte(one.auteurs, Nom::Auteurs) : Consultation::tr("auteurs inconnus"),
                 one.extrait.left(80));
    if (!one.question.isEmpty())
        text += Consultation::tr(" ; réponses à « %1 »").arg(one.question.simplified().left(80));
    if (!one.picLe.isEmpty())
        text += Consultation::tr(" ; du %1 au %2, %3 en 24 h le %4 (attendu : %5)")
                    .arg(shortDay(one.debut), shortDay(one.fin), entierTexte(one.pic), shortDay(one.picLe),
                         base::decimal(one.attendu, 1));
    return text + u'\n';
}

} // namespace

QString cle(Motif motif) {
    return QLatin1String(kKeys.at(size_t(motif)));
}

std::optional<Motif> motifDe(const QString& cle) {
    for (int i = 0; i < kMotifs; ++i)
        if (cle == QLatin1String(kKeys.at(size_t(i))))
            return Motif(i);
    return std::nullopt;
}

QString libelle(Motif motif) {
    switch (motif) {
    case Motif::SansReponse:
        return Consultation::tr("Sans réponse (vides)");
    case Motif::SansAvis:
        return Consultation::tr("Sans réponse (« néant », « RAS »…)");
    case Motif::Court:
        return Consultation::tr("Trop courtes");
    case Motif::Langue:
        return Consultation::tr("Dans une autre langue");
    case Motif::Doublon:
        return Consultation::tr("Doublons exacts");
    case Motif::Proche:
        return Consultation::tr("Presque identiques");
    case Motif::Campagne:
        break;
    }
    return Consultation::tr("Campagnes");
}

QJsonObject ParametresPrevol::toJson() const {
    return {{QStringLiteral("mots_min"), motsMin},
            {QStringLiteral("seuil"), seuil},
            {QStringLiteral("taille_campagne"), tailleCampagne}};
}

ParametresPrevol ParametresPrevol::depuisJson(const QJsonObject& objet) {
    ParametresPrevol read;
    read.motsMin = objet.value(QStringLiteral("mots_min")).toInt(read.motsMin);
    read.seuil = objet.value(QStringLiteral("seuil")).toDouble(read.seuil);
    read.tailleCampagne = objet.value(QStringLiteral("taille_campagne")).toInt(read.tailleCampagne);
    return read;
}

QJsonObject BilanPrevol::toJson() const {
    QJsonArray campaigns, open;
    for (const CampagneLue& one : campagnes)
        campaigns << campaignJson(one);
    for (const QuestionOuverte& one : questions)
        open << QJsonObject{{QStringLiteral("consultation"), one.consultation},
                            {QStringLiteral("libelle"), one.libelle},
                            {QStringLiteral("reponses"), one.reponses},
                            {QStringLiteral("sans_reponse"), one.sansReponse},
                            {QStringLiteral("motifs"), countsJson(one.motifs)}};
    return {{QStringLiteral("parametres"), parametres.toJson()},
            {QStringLiteral("contributions"), contributions},
            {QStringLiteral("ecrites"), ecrites()},
            {QStringLiteral("sans_question_ouverte"), sansQuestion},
            {QStringLiteral("reponses_ouvertes"), reponsesOuvertes()},
            {QStringLiteral("reponses_ecrites"), reponsesEcrites},
            {QStringLiteral("motifs"), countsJson(motifs)},
            {QStringLiteral("motifs_reponses"), countsJson(reponses)},
            {QStringLiteral("motifs_entieres"), countsJson(entieres)},
            {QStringLiteral("campagnes"), campaigns},
            {QStringLiteral("questions"), open}};
}

BilanPrevol BilanPrevol::depuisJson(const QJsonObject& objet) {
    BilanPrevol read;
    read.parametres = ParametresPrevol::depuisJson(objet.value(QStringLiteral("parametres")).toObject());
    read.contributions = objet.value(QStringLiteral("contributions")).toInteger();
    read.sansQuestion = objet.value(QStringLiteral("sans_question_ouverte")).toInteger();
    read.reponsesEcrites = objet.value(QStringLiteral("reponses_ecrites")).toInteger();
    read.motifs = countsOf(objet.value(QStringLiteral("motifs")));
    read.reponses = countsOf(objet.value(QStringLiteral("motifs_reponses")));
    read.entieres = countsOf(objet.value(QStringLiteral("motifs_entieres")));
    for (const QJsonValue& one : objet.value(QStringLiteral("campagnes")).toArray())
        read.campagnes << campaignOf(one);
    for (const QJsonValue& one : objet.value(QStringLiteral("questions")).toArray())
        read.questions.append(
            {one[QStringLiteral("consultation")].toString(), one[QStringLiteral("libelle")].toString(),
             one[QStringLiteral("reponses")].toInteger(), one[QStringLiteral("sans_reponse")].toInteger(),
             countsOf(one[QStringLiteral("motifs")])});
    return read;
}

QJsonObject EtatPrevol::toJson() const {
    QJsonObject json = bilan.toJson();
    QJsonArray aside;
    for (const Ecart& one : ecarts)
        aside << QJsonObject{{QStringLiteral("motif"), cle(one.motif)},
                             {QStringLiteral("groupe"), one.groupe},
                             {QStringLiteral("rang"), one.rang}};
    json.insert(QStringLiteral("fait_le"), faitLe);
    json.insert(QStringLiteral("perime"), perime);
    json.insert(QStringLiteral("ecarts"), aside);
    json.insert(QStringLiteral("ecartees"), ecartees);
    json.insert(QStringLiteral("reponses_ecartees"), reponsesEcartees);
    json.insert(QStringLiteral("retenues"), retenues());
    return json;
}

namespace {

QString motifsText(const BilanPrevol& bilan) {
    QList<QStringList> lines;
    for (int i = 0; i < kMotifs; ++i) {
        lines << QStringList{libelle(Motif(i))};
        for (const qint64 count : comptesMotif(bilan, Motif(i)))
            lines.last() << entierTexte(count);
    }
    return tableauTexte(QStringList{Consultation::tr("Motif")} + titresMotifs(bilan), lines);
}

QString questionText(const QuestionOuverte& one) {
    QString text = Consultation::tr("%1 : %2, %3 sans réponse")
                       .arg(one.libelle, compte(one.reponses, Nom::Reponses), entierTexte(one.sansReponse));
    for (int i = 0; i < kMotifs; ++i)
        if (one.motifs[size_t(i)] > 0)
            text += Consultation::tr(" ; %1 : %2")
                        .arg(libelle(Motif(i)).toLower(), entierTexte(one.motifs[size_t(i)]));
    return text + u'\n';
}

} // namespace

QString sansQuestionTexte(const BilanPrevol& bilan) {
    if (bilan.sansQuestion == 0)
        return {};
    return Consultation::tr("%1 sans question ouverte ni texte : il n’y a rien à contrôler là. Les réponses "
                            "aux questions fermées se lisent dans « Questions fermées ».")
        .arg(compte(bilan.sansQuestion, Nom::Contributions));
}

QStringList titresMotifs(const BilanPrevol& bilan) {
    QStringList titles{Consultation::tr("Contributions")};
    if (bilan.parReponse())
        titles << Consultation::tr("Réponses") << Consultation::tr("Contributions entières");
    return titles;
}

QList<qint64> comptesMotif(const BilanPrevol& bilan, Motif motif) {
    QList<qint64> counts{bilan.nombre(motif)};
    if (bilan.parReponse())
        counts << bilan.reponses[size_t(motif)] << bilan.entieres[size_t(motif)];
    return counts;
}

QString reponsesEcarteesTexte(const EtatPrevol& etat) {
    if (!etat.bilan.parReponse())
        return {};
    return Consultation::tr("Réponses écrites %1, écartées %2 : une contribution n’est écartée que si toutes "
                            "ses réponses le sont.")
        .arg(entierTexte(etat.bilan.reponsesEcrites), entierTexte(etat.reponsesEcartees));
}

QString prevolTexte(const EtatPrevol& etat) {
    const BilanPrevol& bilan = etat.bilan;
    QString text =
        Consultation::tr("%1, dont sans réponse %2 : avec un texte %3, écartées %4, retenues %5\n")
            .arg(compte(bilan.contributions, Nom::Contributions), entierTexte(bilan.sansReponses()),
                 entierTexte(bilan.ecrites()), entierTexte(etat.ecartees), entierTexte(etat.retenues()));
    if (bilan.parReponse())
        text += reponsesEcarteesTexte(etat) + u'\n';
    if (bilan.sansQuestion > 0)
        text += sansQuestionTexte(bilan) + u'\n';
    text += motifsText(bilan);
    if (!bilan.campagnes.isEmpty())
        text += Consultation::tr("Campagnes :\n");
    for (const CampagneLue& one : bilan.campagnes)
        text += campaignText(one);
    for (const QuestionOuverte& one : bilan.questions)
        text += questionText(one);
    return text;
}

} // namespace isegorie::consultation
