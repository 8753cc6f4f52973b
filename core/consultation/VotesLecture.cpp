#include "core/consultation/VotesLecture.h"

#include "core/consultation/NatureFichier.h"
#include "core/consultation/Profil.h"
#include "core/consultation/SourceVotes.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesCollecte.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using documents::Record;

namespace {

/// Places of columns; -1 = none.
struct Roles {
    int participant = -1, enonce = -1, vote = -1, texte = -1, date = -1, profondeur = -1, type = -1;

    bool isLong() const { return participant >= 0 && enonce >= 0 && vote >= 0; }
};

int placeOf(const QStringList& folded, const QStringList& names) {
    for (const QString& name : names)
        if (const qsizetype place = folded.indexOf(name); place >= 0)
            return int(place);
    return -1;
}

const QStringList& participantNames() {
    static const QStringList names{QStringLiteral("voter id"),
                                   QStringLiteral("participant"),
                                   QStringLiteral("participant id"),
                                   QStringLiteral("id participant"),
                                   QStringLiteral("votant"),
                                   QStringLiteral("id votant"),
                                   QStringLiteral("voter"),
                                   QStringLiteral("pid"),
                                   QStringLiteral("user id"),
                                   QStringLiteral("utilisateur"),
                                   QStringLiteral("author/id"),
                                   QStringLiteral("author id"),
                                   QStringLiteral("auteur"),
                                   QStringLiteral("courriel"),
                                   QStringLiteral("email"),
                                   QStringLiteral("e mail"),
                                   QStringLiteral("adresse e mail"),
                                   QStringLiteral("nom"),
                                   QStringLiteral("identifiant"),
                                   QStringLiteral("id de reponse"),
                                   QStringLiteral("response id"),
                                   QStringLiteral("user"),
                                   QStringLiteral("id")};
    return names;
}

Roles rolesOf(const QStringList& folded) {
    Roles roles;
    roles.enonce = placeOf(
        folded, {QStringLiteral("comment id"), QStringLiteral("enonce"), QStringLiteral("enonce id"),
                 QStringLiteral("id enonce"), QStringLiteral("statement id"), QStringLiteral("statement"),
                 QStringLiteral("proposition"), QStringLiteral("id proposition"),
                 QStringLiteral("proposal id"), QStringLiteral("proposal"), QStringLiteral("affirmation"),
                 QStringLiteral("commentaire"), QStringLiteral("tid")});
    roles.vote = placeOf(folded, {QStringLiteral("vote"), QStringLiteral("valeur"), QStringLiteral("avis"),
                                  QStringLiteral("opinion"), QStringLiteral("position"),
                                  QStringLiteral("choix"), QStringLiteral("value")});
    roles.texte =
        placeOf(folded, {QStringLiteral("texte"), QStringLiteral("texte enonce"), QStringLiteral("text"),
                         QStringLiteral("comment body"), QStringLiteral("libelle")});
    roles.date =
        placeOf(folded, {QStringLiteral("timestamp"), QStringLiteral("date"), QStringLiteral("created at"),
                         QStringLiteral("date du vote"), QStringLiteral("modified")});
    roles.participant = placeOf(folded, participantNames());
    return roles;
}

Erreur headersErreur(const QString& code, const documents::RecordInfo& info, const QString& message,
                     const QString& mend) {
    QStringList headers = info.entetes.mid(0, 12);
    if (info.entetes.size() > headers.size())
        headers << QStringLiteral("…");
    const QString remedy =
        mend + QLatin1Char(' ') + Consultation::tr("Colonnes du fichier : %1.").arg(headers.join(u", "));
    // Supports are an honest no, a column that is missing can be named.
    return (code == QLatin1String("votes.colonnes") ? Erreur::saisie(code, message, remedy)
                                                    : Erreur::refus(code, message, remedy))
        .dans(info.nom, 1);
}

/// Platforms count the supports of a proposal: nobody could say no, and who said yes is not told.
bool countsSupports(const QStringList& folded) {
    const int title =
        placeOf(folded, {QStringLiteral("title"), QStringLiteral("title/fr"), QStringLiteral("titre"),
                         QStringLiteral("export proposal title"), QStringLiteral("proposal title"),
                         QStringLiteral("body"), QStringLiteral("body/fr")});
    const int counts = placeOf(
        folded, {QStringLiteral("votes"), QStringLiteral("supports"), QStringLiteral("endorsements"),
                 QStringLiteral("likes"), QStringLiteral("votes count"), QStringLiteral("soutiens"),
                 QStringLiteral("endorsements/total count"), QStringLiteral("export proposal votes count"),
                 QStringLiteral("export proposal votes id"), QStringLiteral("nombre de votes"),
                 QStringLiteral("nombre de soutiens")});
    return title >= 0 && counts >= 0;
}

base::Status refuseSupports(const documents::RecordInfo& info, const QStringList& folded) {
    if (countsSupports(folded))
        return echec(headersErreur(
            QStringLiteral("votes.soutiens"), info,
            Consultation::tr(
                "Cet export compte des soutiens à des propositions : personne n’y a pu dire non, "
                "et des soutiens seuls ne font pas une matrice de votes."),
            Consultation::tr(
                "Importez-le comme contributions, où le nombre de soutiens devient une variable. "
                "Pour des groupes d’opinion, il faut qui a dit quoi de quel énoncé : pour, contre "
                "ou sans avis.")));
    if (folded.contains(QStringLiteral("export vote type")))
        return echec(headersErreur(
            QStringLiteral("votes.un-enonce"), info,
            Consultation::tr(
                "Cet export porte les votes d’un débat sur une seule question : pour ou contre. Un "
                "seul énoncé ne fait pas de groupes d’opinion."),
            Consultation::tr("Importez-le comme contributions et comptez-le par un tri à plat.")));
    return {};
}

class Lecture {
public:
    Lecture(QString name, SourceVotes source, const ColonnesVotes& columns, base::TaskContext* context)
        : m_name(std::move(name)), m_source(std::move(source)), m_columns(columns), m_context(context) {}

    Result<VotesLus> read() {
        auto opened = open();
        if (!opened)
            return echec(opened.error());
        const documents::RecordInfo& info = (*opened)->info();
        m_out.votes().fichier = m_name;
        m_out.votes().empreinte = info.empreinte;
        m_out.votes().encodage = info.encodage;
        m_info = info;
        for (const QString& header : info.entetes)
            m_folded << plie(header);
        if (const auto status = choose(); !status)
            return echec(status.error());
        const auto status = m_form == FormeVotes::Large || m_form == FormeVotes::PolisParticipants
                                ? readWide()
                                : readLines(**opened);
        if (!status)
            return echec(status.error());
        if (const auto told = readTexts(); !told)
            return echec(told.error());
        return m_out.finish(m_form);
    }

private:
    Result<std::unique_ptr<documents::RecordReader>> open() const {
        return documents::openRecords(m_source.votes);
    }

    Result<int> named(const QString& header) const {
        const auto place = m_folded.indexOf(plie(header));
        if (place < 0)
            return echec(headersErreur(QStringLiteral("votes.colonnes"), m_info,
                                       Consultation::tr("Aucune colonne ne s’appelle « %1 ».").arg(header),
                                       Consultation::tr("Écrivez le nom comme dans le fichier.")));
        return int(place);
    }

    base::Status takeNamed() {
        const std::pair<QString, int*> wanted[] = {{m_columns.participant, &m_roles.participant},
                                                   {m_columns.enonce, &m_roles.enonce},
                                                   {m_columns.vote, &m_roles.vote}};
        for (const auto& [header, role] : wanted) {
            if (header.isEmpty())
                continue;
            const auto place = named(header);
            if (!place)
                return echec(place.error());
            *role = *place;
        }
        return {};
    }

    bool has(const char* name) const { return m_folded.contains(QLatin1String(name)); }

    base::Status choose() {
        m_roles = rolesOf(m_folded);
        const bool told = !m_columns.enonce.isEmpty() || !m_columns.vote.isEmpty();
        if (const auto status = takeNamed(); !status)
            return status;
        if (!told && has("alignment") && has("commentable id") && m_roles.participant >= 0) {
            m_form = FormeVotes::Alignements;
            m_roles.enonce = placeOf(m_folded, {QStringLiteral("commentable id")});
            m_roles.vote = placeOf(m_folded, {QStringLiteral("alignment")});
            m_roles.type = placeOf(m_folded, {QStringLiteral("commentable type")});
            m_roles.profondeur = placeOf(m_folded, {QStringLiteral("depth")});
            m_roles.texte = -1;
            return {};
        }
        if (!told && has("export contribution votes value")) {
            m_form = FormeVotes::CapCollectif;
            m_roles.participant = placeOf(m_folded, {QStringLiteral("export contribution votes author id")});
            m_roles.enonce = placeOf(m_folded, {QStringLiteral("export contribution votes related id")});
            m_roles.vote = placeOf(m_folded, {QStringLiteral("export contribution votes value")});
            m_roles.date = placeOf(m_folded, {QStringLiteral("export contribution votes created at")});
            return {};
        }
        if (has("comment id") && has("voter id") && m_roles.isLong())
            m_form = FormeVotes::Polis;
        else if (has("participant") && has("group id") && has("n votes"))
            m_form = FormeVotes::PolisParticipants;
        else if (!m_roles.isLong() || (m_columns.enonce.isEmpty() && m_roles.enonce == m_roles.participant)) {
            m_form = FormeVotes::Large;
            return refuseSupports(m_info, m_folded);
        }
        return {};
    }

    static QString cell(const Record& record, int place) {
        if (place < 0 || size_t(place) >= record.cellules.size())
            return {};
        const std::string_view text = record.cellules[size_t(place)];
        return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    }

    Result<bool> next(documents::RecordReader& reader, Record& record) {
        if (m_context != nullptr && (++m_records & 1023) == 0 &&
            !m_context->step(reader.part(), Consultation::tr("Lecture des votes")))
            return echec(base::TaskContext::cancelledErreur());
        return reader.next(record);
    }

    base::Status readLines(documents::RecordReader& reader) {
        Record record;
        for (;;) {
            const auto more = next(reader, record);
            if (!more)
                return echec(more.error());
            if (!*more)
                return {};
            ++m_out.votes().lignes;
            takeLine(record);
        }
    }

    QString statementOf(const Record& record) const {
        const QString id = cell(record, m_roles.enonce);
        if (m_form != FormeVotes::Alignements || id.isEmpty())
            return id;
        const QString type = cell(record, m_roles.type);
        const QString nature = type.endsWith(QLatin1String("Debate"))     ? QStringLiteral("debat")
                               : type.endsWith(QLatin1String("Proposal")) ? QStringLiteral("proposition")
                               : type.endsWith(QLatin1String("Meeting"))  ? QStringLiteral("rencontre")
                                                                          : QStringLiteral("commentaire");
        return nature + u'/' + id;
    }

    void takeLine(const Record& record) {
        const QString value = cell(record, m_roles.vote);
        if (m_form == FormeVotes::CapCollectif && value.isEmpty())
            return takeProposal(record);
        std::int8_t vote = 0;
        const bool reply = m_roles.profondeur >= 0 && cell(record, m_roles.profondeur).toInt() > 0;
        if (value.isEmpty() || reply)
            return m_out.withoutVote();
        if (!lireVote(value, vote))
            return m_out.reject(
                record.ligne,
                Consultation::tr("« %1 » n’est pas un vote : pour, contre ou sans avis").arg(value.left(40)));
        if (m_form == FormeVotes::Alignements && vote == 0) // nobody was asked: no position is none
            return m_out.withoutVote();
        const QString who = cell(record, m_roles.participant);
        const QString what = statementOf(record);
        if (who.isEmpty() || what.isEmpty())
            return m_out.reject(record.ligne, who.isEmpty() ? Consultation::tr("Le votant manque")
                                                            : Consultation::tr("L’énoncé manque"));
        if ((m_form == FormeVotes::Polis) && !estEntier(who))
            return m_out.reject(record.ligne,
                                Consultation::tr("« %1 » n’est pas le numéro d’un votant").arg(who.left(40)));
        m_out.add(m_out.participant(who), m_out.enonce(what, cell(record, m_roles.texte)), vote,
                  moment(cell(record, m_roles.date)));
    }

    void takeProposal(const Record& record) {
        const QString id = cell(record, placeOf(m_folded, {QStringLiteral("export contribution id")}));
        const QString title = cell(record, placeOf(m_folded, {QStringLiteral("export contribution title")}));
        if (!id.isEmpty() && !title.isEmpty())
            m_texts.insert(id, title);
        m_out.withoutVote();
    }

    base::Status readWide() {
        std::vector<int> columns;
        if (m_form == FormeVotes::PolisParticipants) {
            m_roles.participant = placeOf(m_folded, {QStringLiteral("participant")});
            for (qsizetype i = 0; i < m_info.entetes.size(); ++i)
                if (estEntier(m_info.entetes.at(i)))
                    columns.push_back(int(i));
        } else if (auto found = findStatements()) {
            columns = std::move(*found);
        } else {
            return echec(found.error());
        }
        const auto reader = open();
        if (!reader)
            return echec(reader.error());
        for (const int column : columns)
            m_out.enonce(m_info.entetes.at(column),
                         m_form == FormeVotes::Large ? m_info.entetes.at(column) : QString());
        Record record;
        for (;;) {
            const auto more = next(**reader, record);
            if (!more)
                return echec(more.error());
            if (!*more)
                return {};
            ++m_out.votes().lignes;
            takeWide(record, columns);
        }
    }

    void takeWide(const Record& record, const std::vector<int>& columns) {
        const QString who = cell(record, m_roles.participant);
        if (who.isEmpty())
            return m_out.reject(record.ligne, Consultation::tr("Le votant manque"));
        const int voter = m_out.participant(who);
        for (const int column : columns) {
            const QString value = cell(record, column);
            std::int8_t vote = 0;
            if (value.isEmpty())
                m_out.withoutVote();
            else if (lireVote(value, vote))
                m_out.add(voter, m_out.enonce(m_info.entetes.at(column), {}), vote, 0);
            else
                m_out.reject(record.ligne, Consultation::tr("« %1 » n’est pas un vote (colonne « %2 »)")
                                               .arg(value.left(40), m_info.entetes.at(column).left(60)));
        }
    }

    /// A first reading tells which columns hold votes. Numbers are votes only where somebody says no: 0 and 1
    /// alone count things.
    Result<std::vector<int>> findStatements() {
        const auto reader = open();
        if (!reader)
            return echec(reader.error());
        std::vector<ColonneComptee> counted(size_t(m_info.entetes.size()));
        Record record;
        for (;;) {
            const auto more = next(**reader, record);
            if (!more)
                return echec(more.error());
            if (!*more)
                break;
            for (size_t i = 0; i < counted.size(); ++i)
                counted[i].compter(cell(record, int(i)));
        }
        if (m_roles.participant < 0)
            return echec(headersErreur(
                QStringLiteral("votes.colonnes"), m_info, Consultation::tr("Aucune colonne ne dit qui vote."),
                Consultation::tr("Nommez-la « participant », ou dites laquelle c’est.")));
        std::vector<int> columns = colonnesDeVotes(counted);
        std::erase(columns, m_roles.participant);
        if (columns.size() < 2)
            return echec(headersErreur(
                QStringLiteral("votes.colonnes"), m_info,
                Consultation::tr("Ce fichier n’est pas une matrice de votes."),
                Consultation::tr("Il faut une ligne par vote (participant, énoncé, vote) ou une ligne par "
                                 "participant et une colonne par énoncé, avec pour, contre ou sans avis.")));
        return columns;
    }

    /// What the statements say, from the file of comments beside votes of Polis or from the lines of
    /// proposals.
    base::Status readTexts() {
        for (EnonceLu& one : m_out.votes().enonces)
            if (one.texte.isEmpty())
                one.texte = m_texts.value(one.reference);
        const bool polis = m_form == FormeVotes::Polis || m_form == FormeVotes::PolisParticipants;
        if (!polis || !m_source.commentaires)
            return {};
        const auto comments = commentairesPolis(*m_source.commentaires);
        if (!comments)
            return echec(comments.error());
        for (const CommentaireBrut& comment : *comments) {
            EnonceLu& one = m_out.votes().enonces[size_t(m_out.enonce(QString::number(comment.numero), {}))];
            one.texte = comment.texte;
            one.retire = comment.retire;
        }
        return {};
    }

    QString m_name;
    SourceVotes m_source;
    ColonnesVotes m_columns;
    base::TaskContext* m_context;
    documents::RecordInfo m_info;
    QStringList m_folded;
    Roles m_roles;
    FormeVotes m_form = FormeVotes::Long;
    CollecteVotes m_out;
    QHash<QString, QString> m_texts;
    qint64 m_records = 0;
};

/// The JSON files of Polis's API.
Result<VotesLus> ofJsonFolder(const QString& folder) {
    const auto read = lireDossierVotes(folder);
    if (!read)
        return echec(read.error());
    CollecteVotes out;
    out.votes().fichier = QFileInfo(folder).fileName();
    for (qsizetype j = 0; j < read->commentaires.size(); ++j) {
        EnonceLu& one =
            out.votes().enonces[size_t(out.enonce(QString::number(read->commentaires.at(j)), {}))];
        one.texte = read->textes.at(j);
        one.retire = read->matrice.retires[size_t(j)];
    }
    for (size_t i = 0; i < read->matrice.votants.size(); ++i)
        for (const analyse::Vote& vote : read->matrice.votants[i])
            out.add(out.participant(QString::number(read->votants.at(qsizetype(i)))), vote.commentaire,
                    vote.valeur, 0);
    out.votes().lignes = qint64(out.votes().votes.size()) + read->doublons;
    out.votes().doublons = read->doublons;
    return out.finish(FormeVotes::Polis);
}

} // namespace

std::optional<ColonnesUnVote> colonnesUnVote(const QStringList& entetes) {
    QStringList folded;
    folded.reserve(entetes.size());
    for (const QString& header : entetes)
        folded << plie(header);
    const Roles roles = rolesOf(folded);
    if (!roles.isLong() || roles.enonce == roles.participant || roles.enonce == roles.vote)
        return std::nullopt;
    return ColonnesUnVote{roles.participant, roles.enonce, roles.vote};
}

namespace {

/// A file, or an archive of an export.
Result<VotesLus> ofFile(const QString& path, const ColonnesVotes& columns, base::TaskContext* context) {
    auto source = sourceVotes(path);
    if (!source)
        return echec(source.error());
    auto read = Lecture(QFileInfo(path).fileName(), std::move(*source), columns, context).read();
    const bool told = !columns.participant.isEmpty() || !columns.enonce.isEmpty() || !columns.vote.isEmpty();
    if (read || told || read.error().code != QLatin1String("votes.colonnes"))
        return read;
    return echec(ailleurs(NatureFichier::Votes, path).value_or(read.error()));
}

} // namespace

Result<VotesLus> lireVotes(const QString& chemin, const ColonnesVotes& colonnes, base::TaskContext* context) {
    if (!QFileInfo(chemin).isDir())
        return ofFile(chemin, colonnes, context);
    const QDir folder(chemin);
    if (folder.exists(QStringLiteral("votes.csv")))
        return ofFile(folder.filePath(QStringLiteral("votes.csv")), colonnes, context);
    return ofJsonFolder(chemin);
}

QStringList entetesVotes(const QString& chemin) {
    if (QFileInfo(chemin).isDir())
        return {};
    const auto source = sourceVotes(chemin);
    if (!source)
        return {};
    const auto reader = documents::openRecords(source->votes);
    return reader ? (*reader)->info().entetes : QStringList();
}

} // namespace isegorie::consultation
