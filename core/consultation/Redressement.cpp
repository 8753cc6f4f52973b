#include "core/consultation/Redressement.h"

#include "core/base/Identifiant.h"
#include "core/base/Typographie.h"
#include "core/consultation/FichierMarges.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::Table;
using storage::Edit;
using storage::Row;

namespace {

const QString kTable = QStringLiteral("marge");
constexpr qsizetype kShown = 60;

Erreur unfit(const QuestionFermee& question) {
    return Erreur::refus(QStringLiteral("marges.multiple"),
                         Consultation::tr("« %1 » a plusieurs choix par personne : une marge a une réponse.")
                             .arg(question.libelle.simplified().left(kShown)),
                         Consultation::tr("Donnez les marges de questions à une réponse."));
}

Erreur nobodyAnswered(const QString& answer, const QString& question) {
    return Erreur::refus(
        QStringLiteral("marges.modalite"),
        Consultation::tr("Personne n’a répondu « %1 » à « %2 ».").arg(answer.left(kShown), question),
        Consultation::tr("Regroupez cette modalité avec une autre dans le fichier de marges."));
}

/// Where a share of this file goes; the error names the cell.
base::Status addShare(QList<MargeQuestion>& margins, const QuestionFermee& question, const Table& table,
                      const Table::Row& row, const ColonnesMarges& columns) {
    const QString answer = row.cells.at(columns.modalite).simplified();
    const auto number = partDe(table, row, columns.part);
    if (!number)
        return echec(number.error());
    auto margin = std::find_if(margins.begin(), margins.end(), [&question](const MargeQuestion& one) {
        return one.question.id == question.id;
    });
    if (margin == margins.end())
        margin = margins.insert(margins.end(), MargeQuestion{question, {}});
    const bool twice = std::any_of(margin->cibles.begin(), margin->cibles.end(),
                                   [&answer](const auto& one) { return one.first == answer; });
    if (twice)
        return echec(Erreur::saisie(QStringLiteral("marges.double"),
                                    Consultation::tr("La modalité « %1 » de « %2 » figure deux fois.")
                                        .arg(answer.left(kShown), question.libelle.simplified().left(kShown)))
                         .dans(table.fichier, row.ligne, columns.modalite + 1));
    margin->cibles.append({answer, *number});
    return {};
}

base::Status checkSums(const QList<MargeQuestion>& margins, const QString& file) {
    for (const MargeQuestion& one : margins) {
        std::vector<double> shares;
        shares.reserve(size_t(one.cibles.size()));
        for (const auto& [answer, share] : one.cibles)
            shares.push_back(share);
        if (const auto sum = sommeVerifiee(shares, one.question.libelle); !sum)
            return echec(sum.error().dans(file));
    }
    return {};
}

/// Takes the rows of these questions out.
base::Status removeRows(const storage::Database& database, const QuestionFermee& question, Edit& edit) {
    return database.each(QStringLiteral("consultation/marges"),
                         {{QStringLiteral("consultation"), question.consultationId}}, [&](const Row& row) {
                             if (row.text("question_id") == question.id)
                                 edit.remove(kTable, row.text("id"));
                         });
}

} // namespace

Result<QList<MargeQuestion>> margesDe(const storage::Database& database, const QString& concertationId,
                                      const QString& consultationId) {
    const auto questions = questionsFermees(database, concertationId);
    if (!questions)
        return echec(questions.error());
    QList<MargeQuestion> all;
    const auto read =
        database.each(QStringLiteral("consultation/marges"),
                      {{QStringLiteral("consultation"), consultationId}}, [&](const Row& row) {
                          const QString id = row.text("question_id");
                          const auto question =
                              std::find_if(questions->begin(), questions->end(),
                                           [&id](const QuestionFermee& one) { return one.id == id; });
                          if (question == questions->end())
                              return;
                          if (all.isEmpty() || all.last().question.id != id)
                              all.append({*question, {}});
                          all.last().cibles.append({row.text("modalite"), row.text("part").toDouble()});
                      });
    return read ? Result<QList<MargeQuestion>>(all) : echec(read.error());
}

Result<QList<MargeQuestion>> margesExigees(const storage::Database& database, const QString& consultationId) {
    const auto owner = database.first(QStringLiteral("consultation/concertation_de"),
                                      {{QStringLiteral("consultation"), consultationId}});
    if (!owner)
        return echec(owner.error());
    auto margins =
        margesDe(database, owner->value(QStringLiteral("concertation_id")).toString(), consultationId);
    if (margins && margins->isEmpty())
        return echec(
            Erreur::refus(QStringLiteral("marges.aucune"),
                          Consultation::tr("Aucune marge n’est connue pour cette consultation."),
                          Consultation::tr("Lisez un fichier de marges : variable, modalite, part.")));
    return margins;
}

QString margesTexte(const QList<MargeQuestion>& marges) {
    QStringList all;
    all.reserve(marges.size());
    for (const MargeQuestion& one : marges) {
        const double whole = std::accumulate(one.cibles.begin(), one.cibles.end(), 0.0,
                                             [](double sum, const auto& own) { return sum + own.second; });
        QStringList shares;
        shares.reserve(one.cibles.size());
        for (const auto& [answer, share] : one.cibles)
            shares << QStringLiteral("%1 %2").arg(answer.left(kShown),
                                                  pourcentage(whole > 0 ? share / whole : 0));
        all << Consultation::tr("« %1 » (%2)")
                   .arg(one.question.libelle.simplified().left(kShown), shares.join(QStringLiteral(", ")));
    }
    return all.join(QStringLiteral(" ; "));
}

Result<QList<MargeQuestion>> lireMarges(const QString& chemin, const QList<QuestionFermee>& questions) {
    const auto table = documents::readTable(chemin);
    if (!table)
        return echec(table.error());
    const auto columns = colonnesMarges(*table);
    if (!columns)
        return echec(columns.error());
    QList<MargeQuestion> margins;
    for (const Table::Row& row : table->rows) {
        const auto question = questionNommee(questions, row.cells.at(columns->variable));
        if (!question)
            return echec(question.error().dans(table->fichier, row.ligne, columns->variable + 1));
        if (question->estMultiple())
            return echec(unfit(*question).dans(table->fichier, row.ligne, columns->variable + 1));
        if (const auto added = addShare(margins, *question, *table, row, *columns); !added)
            return echec(added.error());
    }
    if (const auto sums = checkSums(margins, table->fichier); !sums)
        return echec(sums.error());
    return margins;
}

Result<Edit> ecrireMarges(const storage::Database& database, const QList<MargeQuestion>& marges) {
    constexpr int kDigits = 15; // all that a double keeps
    Edit edit(Consultation::tr("Marges du redressement"));
    for (const MargeQuestion& one : marges) {
        if (const auto removed = removeRows(database, one.question, edit); !removed)
            return echec(removed.error());
        for (const auto& [answer, share] : one.cibles)
            edit.insert(kTable, base::newId(),
                        {{QStringLiteral("consultation_id"), one.question.consultationId},
                         {QStringLiteral("question_id"), one.question.id},
                         {QStringLiteral("modalite"), answer},
                         {QStringLiteral("part"), QString::number(share, 'g', kDigits)}});
    }
    return edit;
}

Result<Edit> retirerMarge(const storage::Database& database, const QuestionFermee& question) {
    Edit edit(
        Consultation::tr("Retirer les marges de « %1 »").arg(question.libelle.simplified().left(kShown)));
    const auto removed = removeRows(database, question, edit);
    return removed ? Result<Edit>(edit) : echec(removed.error());
}

Redresseur::Redresseur(const QList<MargeQuestion>& marges) : m_marges(marges) {
    for (const MargeQuestion& one : marges)
        m_readers.emplace_back(one.question);
}

void Redresseur::prendre(const QJsonArray& reponses) {
    ++m_people;
    for (LecteurReponses& one : m_readers)
        one.prendre(reponses);
}

Result<analyse::Marge> Redresseur::margin(std::size_t place) const {
    const LecteurReponses& reader = m_readers[place];
    const MargeQuestion& wanted = m_marges.at(qsizetype(place));
    const QString name = wanted.question.libelle.simplified().left(kShown);
    if (reader.estMultiple())
        return echec(unfit(wanted.question));
    analyse::Marge margin;
    margin.question.modalites = int(reader.modalites().size());
    margin.cibles.assign(size_t(reader.modalites().size()), -1);
    for (const auto& [answer, share] : wanted.cibles) {
        const qsizetype at = reader.modalites().indexOf(answer);
        if (at >= 0)
            margin.cibles[size_t(at)] = share;
        else if (share > 0)
            return echec(nobodyAnswered(answer, name));
    }
    for (const auto& own : reader.tous())
        margin.question.codes.push_back(own.empty() ? analyse::kSansReponse : own.front());
    for (size_t i = 0; i < margin.cibles.size(); ++i) {
        const bool given = std::find(margin.question.codes.begin(), margin.question.codes.end(), int(i)) !=
                           margin.question.codes.end();
        if (margin.cibles[i] < 0 && given)
            return echec(sansPart(reader.modalites().at(qsizetype(i)), name));
        margin.cibles[i] = std::max(0.0, margin.cibles[i]);
    }
    return margin;
}

Result<analyse::Calage> Redresseur::caler() {
    std::vector<analyse::Marge> margins;
    for (size_t i = 0; i < m_readers.size(); ++i) {
        m_readers[i].ranger();
        auto one = margin(i);
        if (!one)
            return echec(one.error());
        margins.push_back(std::move(*one));
    }
    auto weights = analyse::caler(margins, m_people);
    if (weights.statut == analyse::Calage::Statut::Cale)
        return weights;
    if (weights.statut == analyse::Calage::Statut::ModaliteVide)
        return echec(nobodyAnswered(m_readers[size_t(weights.marge)].modalites().at(weights.modalite),
                                    m_marges.at(weights.marge).question.libelle.simplified().left(kShown)));
    return echec(margesContradictoires(weights.ecart));
}

} // namespace isegorie::consultation
