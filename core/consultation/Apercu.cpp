#include "core/consultation/Apercu.h"

#include "core/consultation/ExportPlateforme.h"
#include "core/consultation/LectureDates.h"
#include "core/consultation/Nettoyage.h"
#include "core/consultation/Questionnaire.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <QHash>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using Niveau = base::Constat::Niveau;
using Usage = UsageColonne::Usage;

namespace {

constexpr size_t kJudged = 2'000;

bool isUnique(Usage usage) {
    return usage != Usage::Question && usage != Usage::Variable && usage != Usage::Personnelle &&
           usage != Usage::Ignoree;
}

class Examen {
public:
    Examen(const ApercuExport& apercu, const QList<UsageColonne>& usages)
        : m_apercu(apercu), m_usages(usages) {}

    std::vector<ProblemeColonne> run() {
        for (int i = 0; i < int(m_usages.size()); ++i)
            column(i);
        const bool any = std::any_of(m_usages.begin(), m_usages.end(), [](const UsageColonne& one) {
            return one.usage == Usage::Texte || one.usage == Usage::Titre || one.usage == Usage::Question;
        });
        if (!any)
            add(-1, Niveau::Bloquant,
                Consultation::tr(
                    "Aucune colonne ne porte de texte ni de réponse : il n’y aurait rien à lire."));
        return std::move(m_found);
    }

private:
    void add(int place, Niveau niveau, const QString& message) {
        m_found.push_back({place, niveau, message});
    }
    QString cell(size_t row, int place) const { return m_apercu.lignes[row].value(place).trimmed(); }
    int line(size_t row) const { return int(row) + 2; }

    void column(int place) {
        const UsageColonne& told = m_usages.at(place);
        if (isUnique(told.usage))
            for (int before = 0; before < place; ++before)
                if (m_usages.at(before).usage == told.usage)
                    return add(place, Niveau::Bloquant,
                               Consultation::tr("« %1 » est déjà la colonne « %2 ».")
                                   .arg(libelle(told.usage), m_usages.at(before).entete.left(60)));
        if (told.usage == Usage::Identifiant)
            identities(place);
        else if (told.usage == Usage::Date || told.genre == QLatin1String("date"))
            dates(place);
        else if (told.genre == QLatin1String("nombre") || told.genre == QLatin1String("echelle"))
            numbers(place);
        else if (told.genre == QLatin1String("choix_multiple") && told.separateur.isEmpty())
            add(place, Niveau::Bloquant, Consultation::tr("Dites ce qui sépare les choix."));
        else if (told.usage != Usage::Personnelle && told.usage != Usage::Ignoree)
            people(place);
    }
    void identities(int place) {
        QHash<QString, size_t> seen;
        for (size_t row = 0; row < m_apercu.lignes.size(); ++row) {
            const QString id = cell(row, place);
            if (id.isEmpty())
                continue;
            if (const auto known = seen.constFind(id); known != seen.cend())
                return add(
                    place, Niveau::Avertissement,
                    Consultation::tr("« %1 » vient deux fois, aux enregistrements %2 et %3 : la seconde "
                                     "contribution serait rejetée ou en double.")
                        .arg(id.left(40))
                        .arg(*known + 1)
                        .arg(row + 1));
            seen.insert(id, row);
        }
    }
    /// The first cell that fails, and how many do.
    void each(int place, const std::function<bool(const QString&)>& passes, const QString& message) {
        size_t failed = 0;
        QString first;
        for (size_t row = 0; row < m_apercu.lignes.size(); ++row)
            if (const QString text = cell(row, place); !text.isEmpty() && !passes(text)) {
                first = failed == 0 ? text : first;
                ++failed;
            }
        if (failed > 0)
            add(place, Niveau::Avertissement, message.arg(first.left(40)).arg(failed));
    }
    void dates(int place) {
        std::vector<std::string> cells;
        cells.reserve(m_apercu.lignes.size());
        for (size_t row = 0; row < m_apercu.lignes.size(); ++row)
            if (const QString text = cell(row, place); !text.isEmpty())
                cells.push_back(text.toStdString());
        const FormatDates format = formatDates({cells.begin(), cells.end()});
        each(
            place, [&format](const QString& text) { return !dateIso(text.toStdString(), format).empty(); },
            Consultation::tr("« %1 » n’est pas une date (%2 des premières lignes)."));
    }
    void numbers(int place) {
        each(
            place, [](const QString& text) { return nombreDe(text).has_value(); },
            Consultation::tr("« %1 » n’est pas un nombre (%2 des premières lignes)."));
    }
    void people(int place) {
        size_t filled = 0;
        size_t personal = 0;
        for (size_t row = 0; row < m_apercu.lignes.size(); ++row)
            if (const std::string text = cell(row, place).toStdString(); !text.empty()) {
                ++filled;
                personal += estCourriel(text) || estTelephone(text) ? 1 : 0;
            }
        if (2 * personal > filled)
            add(place, Niveau::Information,
                Consultation::tr("Courriels ou téléphones : la colonne sera mise à part comme personnelle."));
    }

    const ApercuExport& m_apercu;
    const QList<UsageColonne>& m_usages;
    std::vector<ProblemeColonne> m_found;
};

ApercuExport seen(const LectureContributions& lecture, const QString& name) {
    ApercuExport result;
    result.fichier = name;
    result.encodage = lecture.info().encodage;
    result.profil = lecture.profil().cle;
    result.profilLibelle = lecture.profil().libelle;
    result.entetes = lecture.info().entetes;
    result.usages = lecture.usages();
    result.genres.resize(result.entetes.size());
    for (const QuestionLue& question : lecture.questions()) {
        result.genres[question.colonne] = libelle(question.genre);
        for (const auto& choice : question.choix)
            result.genres[choice.colonne] = Consultation::tr("Case de « %1 »").arg(question.libelle);
    }
    result.lignes = lecture.premieres(kJudged);
    result.base = lecture.profil();
    return result;
}

} // namespace

Result<ApercuExport> apercevoir(const QString& chemin, const OptionsImport& options) {
    const auto files = fichiersDe(chemin, options);
    if (!files)
        return echec(files.error());
    if (files->size() != 1)
        return echec(Erreur::refus(
            QStringLiteral("correspondance.archive"),
            Consultation::tr(
                "L’archive contient %1 fichiers : leurs colonnes se disent un fichier à la fois.")
                .arg(files->size()),
            Consultation::tr("Déposez le fichier voulu, sorti de l’archive.")));
    auto records = files->front().ouvrir();
    if (!records)
        return echec(records.error());
    const Profil* profil = options.propre ? &*options.propre : profilFourni(options.profil);
    if (profil != nullptr && !convient(*profil, (*records)->info().entetes))
        profil = nullptr;
    const auto lecture =
        LectureContributions::commencer(std::move(*records), profil, options.colonnesSeparees);
    return lecture ? Result<ApercuExport>(seen(**lecture, files->front().nom)) : echec(lecture.error());
}

Profil profilDe(const ApercuExport& apercu, const QString& nom, const QList<UsageColonne>& usages) {
    Profil profil;
    profil.cle = nom;
    profil.libelle = nom;
    CasProfil kind;
    const bool one = apercu.base.cas.size() == 1;
    kind.nature = one ? apercu.base.cas.first().nature : QStringLiteral("contribution");
    kind.natureParent = one ? apercu.base.cas.first().natureParent : QString();
    profil.cas << kind;
    profil.separateursChoix = apercu.base.separateursChoix;
    profil.gardeApostrophe = apercu.base.gardeApostrophe;
    profil.debordement = apercu.base.debordement;
    profil.questions = QStringList{QStringLiteral("*")};
    profil.colonnes = usages;
    return profil;
}

std::vector<ProblemeColonne> problemes(const ApercuExport& apercu, const QList<UsageColonne>& usages) {
    return Examen(apercu, usages).run();
}

QString libelle(UsageColonne::Usage usage) {
    switch (usage) {
    case Usage::Ignoree:
        return Consultation::tr("Ne pas lire");
    case Usage::Identifiant:
        return Consultation::tr("Identifiant");
    case Usage::Parent:
        return Consultation::tr("Identifiant du parent");
    case Usage::Date:
        return Consultation::tr("Date");
    case Usage::Auteur:
        return Consultation::tr("Auteur (pseudonyme)");
    case Usage::Titre:
        return Consultation::tr("Titre");
    case Usage::Texte:
        return Consultation::tr("Texte de la contribution");
    case Usage::Question:
        return Consultation::tr("Réponse à une question");
    case Usage::Variable:
        return Consultation::tr("Variable (catégorie…)");
    case Usage::Personnelle:
        return Consultation::tr("Donnée personnelle, au coffre");
    }
    return {};
}

} // namespace isegorie::consultation
