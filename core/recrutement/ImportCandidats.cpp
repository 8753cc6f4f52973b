// The plan of an import; what is stored of it is in ImportCandidatsEdit.cpp.
#include "core/recrutement/ImportCandidats.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/recrutement/Coordonnees.h"
#include "core/recrutement/Jumeaux.h"
#include "core/recrutement/LectureCandidats.h"
#include "core/recrutement/Textes.h"

#include <algorithm>

namespace isegorie::recrutement {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr size_t kPerReport = 500;

QString joined(const QList<int>& lines) {
    constexpr qsizetype kShown = 20;
    QStringList texts;
    for (const int line : lines.mid(0, kShown))
        texts << QString::number(line);
    return texts.join(QStringLiteral(", ")) +
           (lines.size() > kShown
                ? Recrut::tr("… et %n autre(s)", nullptr, static_cast<int>(lines.size() - kShown))
                : QString());
}

/// What of a candidate differs, as labels.
QStringList differences(const Plan& plan, const Candidat& before, const Candidat& after) {
    QStringList fields;
    const auto compare = [&fields](const auto& one, const auto& two, const QString& label) {
        if (one != two)
            fields << label;
    };
    const Identite& old = before.identite;
    const Identite& now = after.identite;
    compare(old.nom, now.nom, libelle(RoleColonne::Nom));
    compare(old.prenom, now.prenom, libelle(RoleColonne::Prenom));
    compare(old.courriel, now.courriel, libelle(RoleColonne::Courriel));
    compare(old.telephone, now.telephone, libelle(RoleColonne::Telephone));
    compare(old.adresse, now.adresse, libelle(RoleColonne::Adresse));
    compare(old.complement, now.complement, libelle(RoleColonne::Complement));
    compare(old.codePostal, now.codePostal, libelle(RoleColonne::CodePostal));
    compare(old.ville, now.ville, libelle(RoleColonne::Ville));
    compare(old.iban, now.iban, libelle(RoleColonne::Iban));
    QStringList kept = old.autres.keys() + now.autres.keys();
    kept.removeDuplicates();
    for (const QString& column : std::as_const(kept))
        compare(old.autres.value(column), now.autres.value(column), column);
    compare(before.consentementLe, after.consentementLe, Recrut::tr("Consentement"));
    compare(before.consentementSensibleLe, after.consentementSensibleLe,
            Recrut::tr("Consentement aux questions sensibles"));
    for (const Critere& critere : plan.criteres)
        compare(before.profil.reponses.value(critere.cle) + before.profil.inconnues.value(critere.cle),
                after.profil.reponses.value(critere.cle) + after.profil.inconnues.value(critere.cle),
                critere.libelle);
    return fields;
}

/// Criteria, by key, whose answer was known and is no more.
QStringList lostAnswers(const Plan& plan, const Profil& before, const Profil& after) {
    QStringList lost;
    for (const Critere& critere : plan.criteres)
        if (before.reponses.contains(critere.cle) && !after.reponses.contains(critere.cle))
            lost << critere.cle;
    return lost;
}

bool moved(const Identite& before, const Identite& after) {
    return before.adresse != after.adresse || before.complement != after.complement ||
           before.codePostal != after.codePostal || before.ville != after.ville;
}

class Planificateur {
public:
    Planificateur(const Vivier& vivier, const FichierCandidats& fichier, PlanImportCandidats& plan)
        : m_vivier(vivier),
          m_table(fichier.table),
          m_plan(plan),
          m_lecture(vivier.plan, plan.correspondance, plan.options) {
        for (size_t i = 0; i < vivier.candidats.size(); ++i)
            m_known.insert(vivier.candidats[i].identite.identifiant, i);
    }

    base::Status run(base::TaskContext* context) {
        int rank = 0;
        m_plan.lignes.reserve(m_table.rows.size());
        for (const documents::Table::Row& row : m_table.rows) {
            take(row, ++rank);
            if (context == nullptr || static_cast<size_t>(rank) % kPerReport != 0)
                continue;
            if (context->isCancelled())
                return echec(base::TaskContext::cancelledErreur());
            context->report(static_cast<double>(rank) / static_cast<double>(m_table.rows.size()),
                            Recrut::tr("Comparaison avec les candidats connus"));
        }
        addMissing();
        judge();
        return {};
    }

private:
    void take(const documents::Table::Row& row, int rank) {
        LigneCandidat ligne;
        ligne.ligne = row.ligne;
        const QString id = m_lecture.identifiant(row, rank);
        if (id.isEmpty() || m_lines.contains(id)) {
            reject(ligne, id);
            m_plan.lignes.push_back(std::move(ligne));
            return;
        }
        m_lines.insert(id, row.ligne);
        const auto known = m_known.constFind(id);
        const Candidat* before = known == m_known.cend() ? nullptr : &m_vivier.candidats[*known];
        if (before != nullptr)
            ligne.candidat = *before;
        ligne.candidat.identite.identifiant = id;
        ligne.candidat.ligne = row.ligne;
        m_lecture.read(row, ligne);
        if (isToCome(ligne)) {
            m_plan.lignes.push_back(std::move(ligne));
            return;
        }
        findTwins(ligne);
        if (before != nullptr) {
            ligne.champs = differences(m_vivier.plan, *before, ligne.candidat);
            ligne.etat = ligne.champs.isEmpty() ? EtatCandidat::Inchange : EtatCandidat::Modifie;
            ligne.adresseChangee = moved(before->identite, ligne.candidat.identite);
            for (const QString& key : lostAnswers(m_vivier.plan, before->profil, ligne.candidat.profil))
                m_lost[key].append(ligne.ligne);
            noteWithdrawn(ligne);
        }
        m_plan.lignes.push_back(std::move(ligne));
    }

    /// A consent of tomorrow was not given: the row is rejected.
    bool isToCome(LigneCandidat& ligne) {
        const auto found =
            std::find_if(ligne.constats.begin(), ligne.constats.end(), [](const Constat& constat) {
                return constat.code == QLatin1String("candidat.consentement-futur");
            });
        if (found == ligne.constats.end())
            return false;
        ligne.etat = EtatCandidat::Rejete;
        const int column = std::max(m_lecture.column(RoleColonne::DateConsentement),
                                    m_lecture.column(RoleColonne::Consentement));
        m_plan.erreurs.append(
            Erreur::saisie(found->code, found->message, mend()).dans(m_plan.fichier, ligne.ligne, column));
        return true;
    }

    static QString mend() { return Recrut::tr("Corrigez le fichier, ou laissez ces lignes de côté."); }

    /// Who withdrew stays so, whatever file names them again.
    static void noteWithdrawn(LigneCandidat& ligne) {
        if (ligne.candidat.estRetire())
            ligne.constats.append({Constat::Niveau::Avertissement,
                                   QStringLiteral("candidat.retire"),
                                   Recrut::tr("N’est plus candidat depuis le %1, et le reste.")
                                       .arg(base::dateLongue(ligne.candidat.retireLe)),
                                   {}});
    }

    void reject(LigneCandidat& ligne, const QString& id) {
        ligne.etat = EtatCandidat::Rejete;
        const bool blank = id.isEmpty();
        const QString message =
            blank ? Recrut::tr("L’identifiant est vide.")
                  : Recrut::tr("L’identifiant est déjà celui de la ligne %1.").arg(m_lines.value(id));
        ligne.constats.append({Constat::Niveau::Bloquant,
                               blank ? QStringLiteral("candidat.identifiant-vide")
                                     : QStringLiteral("candidat.identifiant-double"),
                               message,
                               {}});
        m_plan.erreurs.append(
            Erreur::saisie(ligne.constats.last().code, message, mend())
                .dans(m_plan.fichier, ligne.ligne, m_lecture.column(RoleColonne::Identifiant)));
    }

    /// The same person under two ids has two chances: worth a look, never decided by the program.
    void findTwins(LigneCandidat& ligne) {
        if (const int first = m_jumeaux.chercher(ligne.candidat, ligne.ligne); first != 0)
            ligne.constats.append(
                {Constat::Niveau::Avertissement,
                 QStringLiteral("candidat.doublon"),
                 Recrut::tr("Semble la même personne qu’à la ligne %1, sous un autre identifiant.")
                     .arg(first),
                 {}});
    }

    void addMissing() {
        for (const Candidat& candidat : m_vivier.candidats) {
            if (candidat.estRetire() || m_lines.contains(candidat.identite.identifiant))
                continue;
            LigneCandidat ligne;
            ligne.etat = EtatCandidat::Absent;
            ligne.candidat = candidat;
            if (m_plan.options.retirerAbsents)
                ligne.candidat.retireLe = m_plan.options.jour;
            m_plan.lignes.push_back(std::move(ligne));
        }
    }

    void say(Constat::Niveau niveau, const char* code, const QString& message) {
        m_plan.constats.append({niveau, QString::fromLatin1(code), message, {}});
    }

    void judge() {
        using Niveau = Constat::Niveau;
        if (m_table.rows.empty())
            say(Niveau::Bloquant, "import.vide", Recrut::tr("Le fichier n’a aucune ligne de candidat."));
        if (std::all_of(m_plan.correspondance.begin(), m_plan.correspondance.end(),
                        [](const ColonneCandidats& one) { return one.role == RoleColonne::Ignoree; }))
            say(Niveau::Bloquant, "import.sans-colonne",
                Recrut::tr("Aucune colonne n’est reconnue : ce fichier n’est pas une liste de volontaires."));
        if (!m_lecture.has(RoleColonne::Identifiant))
            say(Niveau::Avertissement, "import.sans-identifiant",
                Recrut::tr("Aucune colonne d’identifiant : le numéro de ligne en tient lieu. Un prochain "
                           "import du même "
                           "fichier dans un autre ordre mélangerait les personnes."));
        if (!m_lecture.hasConsent())
            sayNoConsent();
        sayColumns();
        sayRows();
        sayWithdrawn();
        sayLost();
        saySame();
    }

    /// Without a column of consent, only those whose consent is noted already may be drawn.
    void sayNoConsent() {
        int rows = 0;
        int without = 0;
        for (const LigneCandidat& ligne : m_plan.lignes) {
            if (ligne.etat == EtatCandidat::Absent || ligne.etat == EtatCandidat::Rejete)
                continue;
            ++rows;
            without += ligne.candidat.consentementLe.isValid() ? 0 : 1;
        }
        if (without == 0)
            return;
        say(Constat::Niveau::Avertissement, "import.sans-consentement",
            without == rows
                ? Recrut::tr("Aucune colonne de consentement : personne ne pourra être tiré avant que le "
                             "consentement soit noté.")
                : Recrut::tr("Aucune colonne de consentement : %n candidat(s) du fichier, sans consentement "
                             "déjà noté, ne pourront être tirés avant qu’il le soit.",
                             nullptr, without));
    }

    void sayWithdrawn() {
        QStringList names;
        for (const LigneCandidat& ligne : m_plan.lignes)
            if (ligne.etat != EtatCandidat::Absent && ligne.etat != EtatCandidat::Rejete &&
                ligne.candidat.estRetire())
                names << ligne.candidat.pseudonyme;
        constexpr qsizetype kNamed = 10;
        if (!names.isEmpty())
            say(Constat::Niveau::Avertissement, "import.retires",
                Recrut::tr("%n personne(s) du fichier ne sont plus candidates, et le restent : %1. Pour en "
                           "rétablir une qui l’a demandé : sa fiche (onglet « Candidats »), ou « recrutement "
                           "candidat retirer %2 PSEUDONYME --annuler ».",
                           nullptr, static_cast<int>(names.size()))
                    .arg(names.mid(0, kNamed).join(QStringLiteral(", ")) +
                             (names.size() > kNamed ? QStringLiteral("…") : QString()),
                         quoted(m_vivier.plan.recrutement.libelle)));
    }

    /// What was known and is no more once the file is taken, a criterion each.
    void sayLost() {
        int count = 0;
        QStringList parts;
        for (const Critere& critere : m_vivier.plan.criteres) {
            const QList<int> lines = m_lost.value(critere.cle);
            count += static_cast<int>(lines.size());
            if (!lines.isEmpty())
                parts << Recrut::tr("« %1 » : %2, lignes %3")
                             .arg(critere.libelle)
                             .arg(lines.size())
                             .arg(joined(lines));
        }
        if (count > 0)
            say(Constat::Niveau::Avertissement, "import.reponses-perdues",
                Recrut::tr("%n réponse(s) connue(s) deviennent inconnues avec ce fichier. %1.", nullptr,
                           count)
                    .arg(parts.join(QStringLiteral(" ; "))));
    }

    /// The same bytes again, or other bytes that say the same: told, so that nobody looks for a change.
    void saySame() {
        const bool same = m_plan.changements() == 0 && !m_plan.isBlocked();
        const QDate before = m_vivier.imports.value(m_plan.empreinte);
        if (before.isValid() && same)
            say(Constat::Niveau::Information, "import.identique",
                Recrut::tr("Ce fichier est, octet pour octet, celui du %1 : rien n’a changé.")
                    .arg(base::dateLongue(before)));
        else if (before.isValid())
            say(Constat::Niveau::Avertissement, "import.deja",
                Recrut::tr(
                    "Ce fichier a déjà été importé le %1 : ce qui a été corrigé depuis serait remis comme "
                    "avant, ce qui avait été rejeté serait ajouté.")
                    .arg(base::dateLongue(before)));
        else if (same)
            say(Constat::Niveau::Information, "import.inchange",
                Recrut::tr("Aucune ligne ne change : il n’y a rien à importer."));
    }

    void sayColumns() {
        QStringList ignored;
        QSet<QString> answered;
        for (const ColonneCandidats& column : m_plan.correspondance) {
            if (column.role == RoleColonne::Ignoree && !column.entete.isEmpty())
                ignored << column.entete;
            answered.insert(column.critere);
        }
        QStringList without;
        for (const Critere& critere : m_vivier.plan.criteres)
            if (!answered.contains(critere.cle))
                without << critere.libelle;
        if (!without.isEmpty())
            say(Constat::Niveau::Avertissement, "import.criteres-sans-colonne",
                Recrut::tr("Aucune colonne ne répond à : %1.").arg(without.join(QStringLiteral(", "))));
        if (!ignored.isEmpty())
            say(Constat::Niveau::Information, "import.colonnes-ignorees",
                Recrut::tr("Colonnes laissées de côté : %1.").arg(ignored.join(QStringLiteral(", "))));
    }

    void sayRejected(const QMap<QString, QList<int>>& lines) {
        const int rejected = m_plan.count(EtatCandidat::Rejete);
        if (rejected == 0)
            return;
        QStringList parts;
        for (const auto& [code, reason] :
             {std::pair("candidat.identifiant-vide", Recrut::tr("identifiant vide, lignes %1")),
              std::pair("candidat.identifiant-double", Recrut::tr("identifiant déjà pris, lignes %1")),
              std::pair("candidat.consentement-futur", Recrut::tr("consentement à venir, lignes %1"))})
            if (const QList<int> concerned = lines.value(QLatin1String(code)); !concerned.isEmpty())
                parts << reason.arg(joined(concerned));
        say(m_plan.options.ignorerRejetes ? Constat::Niveau::Avertissement : Constat::Niveau::Bloquant,
            "import.rejetes",
            Recrut::tr("%n ligne(s) rejetée(s) : %1.", nullptr, rejected)
                .arg(parts.join(QStringLiteral(" ; "))));
    }

    /// One line a criterion: which one, how many, where.
    void sayAnswers(const char* code, QStringList LigneCandidat::*member, const QString& message) {
        for (const Critere& critere : m_vivier.plan.criteres) {
            QList<int> lines;
            for (const LigneCandidat& ligne : m_plan.lignes)
                if ((ligne.*member).contains(critere.cle))
                    lines.append(ligne.ligne);
            if (!lines.isEmpty())
                say(Constat::Niveau::Avertissement, code,
                    message.arg(critere.libelle).arg(lines.size()).arg(joined(lines)));
        }
    }

    /// How another spelling becomes known, with the names of the first criterion that has some.
    void sayWayOut() {
        for (const Critere& critere : m_vivier.plan.criteres)
            for (const LigneCandidat& ligne : m_plan.lignes)
                if (ligne.horsCategories.contains(critere.cle))
                    return say(Constat::Niveau::Information, "import.autres-ecritures",
                               Recrut::tr("Pour qu’une autre écriture soit reconnue, ajoutez-la à sa "
                                          "catégorie, puis reprenez l’import : onglet « Plan de quotas », la "
                                          "catégorie, « Autres écritures dans les fichiers » ; ou "
                                          "« recrutement categorie modifier %1 %2 CATEGORIE --synonymes "
                                          "\"A;B\" » (toutes celles de la catégorie).")
                                   .arg(quoted(m_vivier.plan.recrutement.libelle), critere.cle));
    }

    /// As a command line takes it.
    static QString quoted(const QString& text) {
        return text.contains(QLatin1Char(' ')) ? QLatin1Char('"') + text + QLatin1Char('"') : text;
    }

    /// What is mended cell by cell is told so: "ligne 12, IBAN : …".
    void sayOneByOne(const char* code) {
        constexpr qsizetype kTold = 10;
        QList<int> others;
        int told = 0;
        for (const LigneCandidat& ligne : m_plan.lignes)
            for (const Constat& constat : ligne.constats) {
                if (constat.code != QLatin1String(code))
                    continue;
                if (++told <= kTold)
                    say(constat.niveau, code,
                        Recrut::tr("Ligne %1, %2").arg(ligne.ligne).arg(constat.message));
                else
                    others.append(ligne.ligne);
            }
        if (!others.isEmpty())
            say(Constat::Niveau::Avertissement, code, Recrut::tr("De même, lignes %1.").arg(joined(others)));
    }

    void sayRows() {
        QMap<QString, QList<int>> lines;
        for (const LigneCandidat& ligne : m_plan.lignes)
            for (const Constat& constat : ligne.constats)
                lines[constat.code].append(ligne.ligne);
        sayRejected(lines);
        const auto summarise = [&](const char* code, const QString& message) {
            const QList<int> concerned = lines.value(QString::fromLatin1(code));
            if (!concerned.isEmpty())
                say(Constat::Niveau::Avertissement, code,
                    message.arg(concerned.size()).arg(joined(concerned)));
        };
        sayAnswers("candidat.reponse-inconnue", &LigneCandidat::horsCategories,
                   Recrut::tr("« %1 » : %2 réponse(s) hors des catégories du plan, lignes %3."));
        sayWayOut();
        sayAnswers("candidat.reponse-absente", &LigneCandidat::sansReponse,
                   Recrut::tr("« %1 » : %2 candidat(s) sans réponse, lignes %3."));
        sayOneByOne("candidat.age");
        sayOneByOne("candidat.iban");
        summarise("candidat.sensible",
                  Recrut::tr("%1 réponse(s) sensibles non reprises faute de consentement, lignes %2."));
        summarise("candidat.sans-consentement", Recrut::tr("%1 candidat(s) sans consentement, lignes %2."));
        summarise("candidat.consentement", Recrut::tr("%1 consentement(s) illisible(s), lignes %2."));
        summarise("candidat.nom-vide", Recrut::tr("%1 candidat(s) sans nom, lignes %2."));
        summarise("candidat.courriel", Recrut::tr("%1 courriel(s) qui n’en sont pas, lignes %2."));
        summarise("candidat.telephone", Recrut::tr("%1 téléphone(s) abîmé(s) par un tableur, lignes %2."));
        summarise("candidat.code-postal",
                  Recrut::tr("%1 ligne(s) dont le code postal n’est pas un code français de cinq chiffres : "
                             "lignes %2.") +
                      u' ' + formeCodePostal());
        summarise("candidat.code-postal-zero",
                  Recrut::tr("%1 code(s) de quatre chiffres complété(s) d’un zéro, à vérifier : lignes %2."));
        summarise("candidat.doublon", Recrut::tr("%1 doublon(s) probable(s), lignes %2."));
        if (const int gone = m_plan.count(EtatCandidat::Absent); gone > 0)
            say(Constat::Niveau::Information, "import.absents",
                m_plan.options.retirerAbsents
                    ? Recrut::tr("%n candidat(s) absent(s) du fichier seront retirés.", nullptr, gone)
                    : Recrut::tr("%n candidat(s) absent(s) du fichier restent candidats.", nullptr, gone));
    }

    const Vivier& m_vivier;
    const documents::Table& m_table;
    PlanImportCandidats& m_plan;
    LectureCandidats m_lecture;
    QHash<QString, size_t> m_known;
    QHash<QString, int> m_lines;
    QHash<QString, QList<int>> m_lost; ///< Lines, by key of the criterion.
    Jumeaux m_jumeaux;
};

} // namespace

Result<PlanImportCandidats> planImportCandidats(const Vivier& vivier, const FichierCandidats& fichier,
                                                const Correspondance& correspondance,
                                                const OptionsImportCandidats& options,
                                                base::TaskContext* context) {
    Q_ASSERT(vivier.ouverture == Ouverture::Identites);
    PlanImportCandidats plan;
    plan.fichier = fichier.nom;
    plan.empreinte = fichier.empreinte;
    plan.encodage = fichier.table.encodage;
    plan.recrutementId = vivier.plan.recrutement.id;
    plan.correspondance = correspondance;
    plan.options = options;
    plan.existants = static_cast<int>(vivier.candidats.size());
    plan.vivier = vivier.empreinte;
    if (const auto done = Planificateur(vivier, fichier, plan).run(context); !done)
        return echec(done.error());
    return plan;
}

} // namespace isegorie::recrutement
