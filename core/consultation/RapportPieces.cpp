// Each element of a synthesis with its figures.
#include "core/base/Dates.h"
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Ecartees.h"
#include "core/consultation/Nettoyage.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Redressement.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TrisNombres.h"
#include "core/consultation/Vocabulaire.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using documents::Cell;

namespace {

class Composition {
public:
    Composition(const storage::Database& database, QString concertationId, const ElementSynthese& element,
                base::TaskContext* context)
        : m_database(database), m_concertation(std::move(concertationId)), m_context(context) {
        m_piece.element = element;
        m_piece.titre = element.titre;
    }

    Result<PieceRapport> compose() {
        const base::Status done = run();
        if (!done && done.error().code == base::TaskContext::cancelledErreur().code)
            return echec(done.error());
        if (!done) // the plan outlives what it counts: the report says so and goes on
            m_piece.alertes << done.error().message;
        if (m_piece.titre.isEmpty())
            m_piece.titre = libelle(m_piece.element.genre);
        return std::move(m_piece);
    }

private:
    const ElementSynthese& element() const { return m_piece.element; }
    void title(const QString& text) {
        if (m_piece.titre.isEmpty())
            m_piece.titre = sansBalises(text);
    }

    base::Status run() {
        switch (element().genre) {
        case GenreElement::Texte:
            return {};
        case GenreElement::Controle:
            return controle();
        case GenreElement::Tri:
            return tri();
        case GenreElement::Mots:
            return mots();
        case GenreElement::Classes:
            return composerClasses(m_database, m_concertation, m_piece);
        case GenreElement::Specificites:
            return composerSpecificites(m_database, m_concertation, m_piece, m_context);
        case GenreElement::Liste:
            return composerListe(m_database, m_concertation, m_piece, m_context);
        case GenreElement::Votes:
            return composerVotes(m_database, m_concertation, m_piece, m_context);
        case GenreElement::Codes:
            return composerCodes(m_database, m_concertation, m_piece, m_context);
        case GenreElement::Arguments:
            return composerArguments(m_database, m_concertation, m_piece);
        case GenreElement::Verbatims:
            break;
        }
        return verbatims();
    }

    base::Status controle() {
        title(Consultation::tr("Ce qui a été reçu"));
        const auto etat = etatPrevol(m_database, m_concertation);
        if (!etat)
            return echec(etat.error());
        if (!*etat) {
            m_piece.alertes << Consultation::tr(
                "Les contributions n’ont pas été contrôlées : doublons, campagnes et "
                "textes sans contenu comptent comme les autres.");
            return {};
        }
        const BilanPrevol& bilan = (*etat)->bilan;
        const QString received =
            bilan.parReponse()
                ? Consultation::tr(
                      "%1, dont %2 avec un texte ; mises de côté en entier : %3 ; analysées : %4.")
                : Consultation::tr("%1, dont %2 avec un texte ; mises de côté : %3 ; analysées : %4.");
        m_piece.constats << received.arg(compte(bilan.contributions, Nom::Contributions),
                                         entierTexte(bilan.ecrites()), entierTexte((*etat)->ecartees),
                                         entierTexte((*etat)->retenues()));
        if (bilan.parReponse())
            m_piece.constats << reponsesEcarteesTexte(**etat);
        m_piece.tableau = motifsFound(**etat);
        if ((*etat)->perime)
            m_piece.alertes << Consultation::tr("Des imports ont changé depuis ce contrôle : refaites-le.");
        m_piece.source =
            Consultation::tr(
                "Contrôle : textes de moins de %1 mots ; ressemblance de %2 % ; campagnes d’au moins %3 "
                "textes.")
                .arg(QString::number(bilan.parametres.motsMin),
                     QString::number(int(std::lround(bilan.parametres.seuil * 100))),
                     QString::number(bilan.parametres.tailleCampagne));
        return {};
    }

    /// As the pre-flight counts them, and whether a person set them aside.
    static TableauRapport motifsFound(const EtatPrevol& etat) {
        TableauRapport table{QStringList{Consultation::tr("Constat")} + titresMotifs(etat.bilan) +
                                 QStringList{Consultation::tr("Mises de côté")},
                             {}};
        table.lignes.reserve(kMotifs);
        for (int i = 0; i < kMotifs; ++i) {
            std::vector<Cell>& row = table.lignes.emplace_back();
            row.push_back(Cell::text(libelle(Motif(i))));
            for (const qint64 count : comptesMotif(etat.bilan, Motif(i)))
                row.push_back(Cell::integer(count));
            const bool aside = std::any_of(etat.ecarts.begin(), etat.ecarts.end(),
                                           [i](const Ecart& one) { return one.motif == Motif(i); });
            row.push_back(Cell::text(aside ? Consultation::tr("oui") : Consultation::tr("non")));
        }
        return table;
    }

    static const QuestionFermee* byId(const QList<QuestionFermee>& questions, const QString& id) {
        const auto found = std::find_if(questions.begin(), questions.end(),
                                        [&id](const QuestionFermee& one) { return one.id == id; });
        return found == questions.end() ? nullptr : &*found;
    }

    static base::Erreur gone() {
        return elementDisparu(
            Consultation::tr("La question que cet élément compte n’est plus dans la base."));
    }

    base::Status tri() {
        const auto questions = questionsFermees(m_database, m_concertation);
        if (!questions)
            return echec(questions.error());
        const QuestionFermee* question = byId(*questions, element().question);
        const QuestionFermee* crossed = byId(*questions, element().croise);
        if (question == nullptr || (crossed == nullptr && !element().croise.isEmpty()))
            return echec(gone());
        DemandeTriBase demand{*question, {}, {}, element().toutes, element().redresse};
        if (crossed != nullptr)
            demand.croise = *crossed;
        const auto result = trierBase(m_database, demand, m_context);
        if (!result)
            return echec(result.error());
        title(result->estCroise() ? Consultation::tr("%1 × %2").arg(result->question.nom, result->croise.nom)
                                  : result->question.nom);
        m_piece.alertes << result->avertissements;
        ChampTexte field{question->consultationId, question->consultation, {}, {}, -1};
        if (const base::Status said = source({field, {}, element().toutes}); !said)
            return said;
        if (const base::Status said = weighting(*result, question->consultationId); !said)
            return said;
        return result->estCroise() ? cross(masked(*result)) : flat(*result, demand);
    }

    /// To which margins; measures say it too.
    base::Status weighting(const ResultatTri& result, const QString& consultationId) {
        if (!result.calage)
            return {};
        const auto margins = margesExigees(m_database, consultationId);
        if (!margins)
            return echec(margins.error());
        m_piece.marges = margesTexte(*margins);
        m_piece.source += u' ' + Consultation::tr("Redressé aux marges : %1.").arg(m_piece.marges);
        return {};
    }
    static QStringList redressement(const ResultatTri& result) {
        return result.calage ? QStringList{redressementTexte(result)} : QStringList();
    }
    QJsonObject measured(const ResultatTri& result) const {
        QJsonObject json = triJson(result);
        if (!m_piece.marges.isEmpty())
            json.insert(QStringLiteral("marges"), m_piece.marges);
        return json;
    }

    /// With what names people in its answers masked.
    static ResultatTri masked(ResultatTri result) {
        result.question.modalites = masquer(result.question.modalites);
        result.croise.modalites = masquer(result.croise.modalites);
        return result;
    }

    /// Beside the retained contributions, all of them: what setting aside changes is seen.
    base::Status flat(const ResultatTri& result, DemandeTriBase demand) {
        m_piece.constats << basesTri(result) << redressement(result) << nombresPhrases(result);
        const ResultatTri shown = masked(result);
        m_piece.graphiques << triGraphique(shown);
        TableauRapport table{{Consultation::tr("Réponse"), titreEffectif(result), titrePart(result)}, {}};
        demand.toutes = true;
        const auto all = trierBase(m_database, demand, m_context);
        if (!all)
            return echec(all.error());
        const bool both = !element().toutes && all->aPlat.repondants != result.aPlat.repondants;
        if (both)
            table.titres << Consultation::tr("%1, tout compris").arg(titreEffectif(result))
                         << Consultation::tr("%1, tout compris").arg(titrePart(result));
        for (qsizetype i = 0; i < result.question.modalites.size(); ++i) {
            std::vector<Cell> row{Cell::text(shown.question.modalites.at(i)),
                                  Cell::integer(result.aPlat.effectifs[size_t(i)]),
                                  Cell::share(result.aPlat.parts[size_t(i)])};
            const qsizetype place = all->question.modalites.indexOf(result.question.modalites.at(i));
            if (both && place >= 0) {
                row.push_back(Cell::integer(all->aPlat.effectifs[size_t(place)]));
                row.push_back(Cell::share(all->aPlat.parts[size_t(place)]));
            }
            table.lignes.push_back(row);
        }
        m_piece.tableau = table;
        if (result.calage)
            m_piece.mesures = measured(shown);
        return {};
    }

    base::Status cross(const ResultatTri& result) {
        const analyse::TriCroise& table = result.tableau;
        m_piece.constats << basesTri(result)
                         << (result.calage
                                 ? Consultation::tr("Entre parenthèses, la part redressée de la colonne.")
                                 : Consultation::tr("Entre parenthèses, la part de la colonne."))
                         << redressement(result) << nombresPhrases(result);
        if (table.khi2)
            m_piece.constats << khi2Texte(table)
                             << Consultation::tr(
                                    "▲ plus, ▼ moins que si les deux réponses étaient sans lien (résidu "
                                    "standardisé au-delà de ±1,96).");
        m_piece.tableau = tableauCroise(result);
        m_piece.detail = detailCroise(result);
        m_piece.mesures = measured(result);
        return {};
    }

    base::Status mots() {
        const auto field = champDeCle(m_database, m_concertation, element().question);
        if (!field)
            return echec(field.error());
        const DemandeTextes demand{*field, {}, element().toutes};
        const auto words = vocabulaireDe(m_database, demand, m_context);
        if (!words)
            return echec(words.error());
        title(Consultation::tr("Les mots de « %1 »").arg(field->nom().simplified()));
        m_piece.constats << Consultation::tr("Textes : %1 ; mots : %2 ; contributions sans texte : %3.")
                                .arg(entierTexte(qint64(words->numeros.size())), entierTexte(words->mots),
                                     entierTexte(words->sansTexte));
        direSansAvis(m_piece, words->sansAvis);
        showWords(*words);
        return source(demand);
    }

    /// The table by occurrences, the bars by the texts that hold the word.
    void showWords(const Vocabulaire& words) {
        std::vector<const LemmeLu*> shown;
        for (const LemmeLu& word : words.lemmes)
            if (!word.outil && int(shown.size()) < element().nombre)
                shown.push_back(&word);
        const auto texts = double(std::max<size_t>(words.numeros.size(), 1));
        TableauRapport table{{Consultation::tr("Mot"), Consultation::tr("Occurrences"),
                              Consultation::tr("Textes"), Consultation::tr("Part des textes")},
                             {}};
        table.lignes.reserve(shown.size());
        for (const LemmeLu* word : shown)
            table.lignes.push_back({Cell::text(word->lemme), Cell::integer(word->occurrences),
                                    Cell::integer(word->textes), Cell::share(double(word->textes) / texts)});
        m_piece.tableau = std::move(table);
        std::stable_sort(shown.begin(), shown.end(),
                         [](const LemmeLu* a, const LemmeLu* b) { return a->textes > b->textes; });
        documents::Chart chart;
        chart.series.push_back({Consultation::tr("Textes"), {}});
        for (const LemmeLu* word : shown) {
            chart.categories << word->lemme;
            chart.series.front().values.push_back(double(word->textes));
            chart.notes << effectifEtPart(word->textes, double(word->textes) / texts);
        }
        if (!chart.categories.isEmpty())
            m_piece.graphiques << chart;
    }

    /// Title and text; of a questionnaire, what was answered to its open questions, each under its question.
    /// Each is masked by itself: a signature stands at the end of its own answer.
    static QString writtenIn(const ContributionEntiere& one, const QList<ChampTexte>& fields) {
        QStringList texts{masquer(one.resume.titre), masquer(one.resume.texte)};
        for (const ReponseLue& answer : one.reponses) {
            const bool open = std::any_of(fields.begin(), fields.end(), [&](const ChampTexte& field) {
                return field.rang >= 0 && field.consultation == one.consultation &&
                       field.libelle == answer.question;
            });
            if (open && !answer.reponses.isEmpty())
                texts << QStringLiteral("%1 — %2").arg(sansBalises(answer.question),
                                                       masquer(answer.reponses.first()));
        }
        texts.removeAll(QString());
        return texts.join(QLatin1Char('\n'));
    }

    base::Status verbatims() {
        const auto fields = champsTexte(m_database, m_concertation);
        if (!fields)
            return echec(fields.error());
        qint64 missing = 0;
        for (const qint64 number : element().numeros) {
            const auto one = contributionEntiere(m_database, number);
            if (!one) {
                ++missing;
                continue;
            }
            PieceRapport::Verbatim verbatim;
            const QDate day = QDate::fromString(one->resume.date.left(10), Qt::ISODate);
            verbatim.reference = nomContribution(one->resume.identifiant, number);
            if (day.isValid())
                verbatim.reference += QStringLiteral(", ") + base::dateLongue(day);
            verbatim.texte = writtenIn(*one, *fields);
            m_piece.verbatims << verbatim;
        }
        const auto aside = alertesEcarts(m_database, m_concertation, element().numeros);
        if (!aside)
            return echec(aside.error());
        m_piece.alertes << *aside;
        if (missing > 0)
            m_piece.alertes << Consultation::tr("Contributions choisies qui ne sont plus dans la base : %1.")
                                   .arg(entierTexte(missing));
        m_piece.source =
            Consultation::tr("Verbatims choisis, cités comme ils ont été écrits.") + u' ' + avisMasquage();
        return {};
    }

    base::Status source(const DemandeTextes& demand) {
        const auto from = provenance(m_database, demand);
        if (!from)
            return echec(from.error());
        m_piece.source = sourceTexte(*from);
        if (element().genre == GenreElement::Mots)
            m_piece.source +=
                Consultation::tr(" Lexique : version %1.").arg((*from)[QStringLiteral("lexique")].toString());
        return {};
    }

    const storage::Database& m_database;
    QString m_concertation;
    base::TaskContext* m_context;
    PieceRapport m_piece;
};

} // namespace

Result<PieceRapport> composerPiece(const storage::Database& database, const QString& concertationId,
                                   const ElementSynthese& element, base::TaskContext* context) {
    const base::EnFrancais french; // a report is in French whatever the screen's language
    return Composition(database, concertationId, element, context).compose();
}

} // namespace isegorie::consultation
