#include "core/consultation/ImportEdits.h"

#include "core/base/Identifiant.h"
#include "core/coffre/Purge.h"
#include "core/consultation/GenresReponses.h"
#include "core/consultation/MemoireBase.h"
#include "core/consultation/ProfilsBase.h"
#include "core/consultation/Suites.h"
#include "core/consultation/Textes.h"
#include "core/storage/BulkLoad.h"
#include "core/storage/StoredValues.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Applied;
using storage::BulkOutcome;
using storage::BulkWriter;
using storage::Database;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("contribution");
const QString kReplaced = QStringLiteral("contribution_remplacee");
const QString kImport = QStringLiteral("import_contributions");

void appendJson(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            constexpr std::string_view kHex = "0123456789abcdef";
            out += "\\u00";
            out += kHex[size_t(c) >> 4];
            out += kHex[size_t(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// Where the answers to a question of the file are stored.
struct Place {
    int rang = 0;
    std::string separateur; ///< Where an answer may be several choices; else empty.
};

/// Stores what is read, file after file.
class Enregistrement : public Reception {
public:
    Enregistrement(Database& database, BulkWriter& rows, MemoireBase& memoire, const DemandeImport& demande,
                   coffre::Coffre* coffre)
        : m_database(database), m_rows(rows), m_memoire(memoire), m_demande(demande), m_coffre(coffre) {}

    base::Status commence(const LectureContributions& lecture, const QString& nom) override;
    base::Status contribution(const ContributionLue& lue, std::uint64_t cle, const Connue* ancienne) override;
    base::Status finit(const PlanFichier& fichier) override;
    /// What people made of what is replaced goes with it; `suites` says so.
    Result<BulkOutcome> outcome(QString& suites) const;

private:
    base::Status openCipher(const QStringList& personal);
    base::Status openLoad();
    base::Status placeQuestions(const std::vector<QuestionLue>& questions, Edit& edit);
    void answers(const ContributionLue& lue);
    std::string identity(const ContributionLue& lue) const;
    std::string author(const ContributionLue& lue) const;

    Database& m_database;
    BulkWriter& m_rows;
    MemoireBase& m_memoire;
    const DemandeImport& m_demande;
    coffre::Coffre* m_coffre;
    std::optional<coffre::Cipher> m_cipher; ///< Once a file has people to keep.
    Edit m_keyEdit, m_edit, m_inverse;
    QHash<QString, QHash<QString, Place>> m_questions; ///< By consultation, then code or label.
    // Of the file being read:
    const LectureContributions* m_lecture = nullptr;
    std::vector<Place> m_places;
    QString m_importId;
    qint64 m_load = 0;
    QStringList m_imports; ///< With rows, of all files.
    Edit m_head;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<std::vector<std::string_view>> m_cells; ///< By rank: the answers, one or several.
    std::string m_json;
};

QString nameOf(const QString& code, const QString& libelle) {
    return code.isEmpty() ? u'/' + libelle : code;
}

QString choicesOf(const QuestionLue& question) {
    if (!question.estReunie())
        return {};
    return QString::fromUtf8(QJsonDocument(modalitesJson(question)).toJson(QJsonDocument::Compact));
}

base::Status Enregistrement::placeQuestions(const std::vector<QuestionLue>& questions, Edit& edit) {
    const ConsultationConnue& consultation = m_memoire.courante();
    if (!m_questions.contains(consultation.id)) {
        QHash<QString, Place>& known = m_questions[consultation.id];
        const auto read = m_database.each(
            QStringLiteral("consultation/questions"), {{QStringLiteral("consultation"), consultation.id}},
            [&known](const storage::Row& row) {
                known.insert(nameOf(row.text("code"), row.text("libelle")),
                             {int(row.integer("rang")), row.text("separateur").toStdString()});
            });
        if (!read)
            return read;
    }
    QHash<QString, Place>& known = m_questions[consultation.id];
    m_places.clear();
    for (const QuestionLue& question : questions) {
        const QString name = nameOf(question.code, question.libelle);
        if (!known.contains(name)) {
            const Place place{int(known.size()), question.separateur.toStdString()};
            known.insert(name, place);
            edit.insert(QStringLiteral("question"), base::newId(),
                        {{QStringLiteral("consultation_id"), consultation.id},
                         {QStringLiteral("code"), question.code},
                         {QStringLiteral("libelle"), question.libelle},
                         {QStringLiteral("genre"), cle(question.genre)},
                         {QStringLiteral("separateur"), question.separateur},
                         {QStringLiteral("attribut"), question.attribut ? 1 : 0},
                         {QStringLiteral("modalites"), choicesOf(question)},
                         {QStringLiteral("rang"), place.rang}});
        }
        Place place = known.value(name);
        if (place.separateur.empty()) // the structure of a survey tells no separator
            place.separateur = question.separateur.toStdString();
        m_places.push_back(std::move(place));
    }
    return {};
}

/// The cipher of the concertation where a file has personal columns to keep.
base::Status Enregistrement::openCipher(const QStringList& personal) {
    if (m_cipher || m_demande.sansIdentites || personal.isEmpty())
        return {};
    if (m_coffre == nullptr || m_coffre->etat() != coffre::Coffre::Etat::Ouvert)
        return echec(Erreur::refus(
            QStringLiteral("import.coffre"),
            Consultation::tr("L’export porte des données personnelles (%1) et le coffre n’est pas ouvert.")
                .arg(personal.mid(0, 5).join(QStringLiteral(", "))),
            Consultation::tr("Ouvrez le coffre, ou importez sans ces colonnes.")));
    const auto prepared = coffre::prepareKey(m_database, *m_coffre, m_demande.concertationId);
    if (!prepared)
        return echec(prepared.error());
    const auto cipher = m_coffre->cipher(prepared->id);
    if (!cipher)
        return echec(cipher.error());
    m_keyEdit = prepared->edit;
    m_cipher = *cipher;
    return {};
}

base::Status Enregistrement::commence(const LectureContributions& lecture, const QString& /*nom*/) {
    if (auto opened = openCipher(lecture.colonnesPersonnelles()); !opened)
        return opened;
    m_lecture = &lecture;
    m_importId = base::newId();
    m_load = 0;
    m_head = Edit();
    m_hash.reset();
    const ConsultationConnue& consultation = m_memoire.courante();
    if (consultation.nouvelle)
        m_head.insert(QStringLiteral("consultation"), consultation.id,
                      {{QStringLiteral("concertation_id"), m_demande.concertationId},
                       {QStringLiteral("libelle"), consultation.libelle},
                       {QStringLiteral("profil"), lecture.profil().cle},
                       {QStringLiteral("signature"), consultation.signature},
                       {QStringLiteral("cree_le"), storage::storedMoment()}});
    return placeQuestions(lecture.questions(), m_head);
}

base::Status Enregistrement::openLoad() {
    const auto number = m_rows.load(m_importId);
    if (!number)
        return echec(number.error());
    m_load = *number;
    m_imports << m_importId;
    if (auto opened = m_rows.open(kReplaced, {QStringLiteral("ancienne"), QStringLiteral("chargement")});
        !opened)
        return opened;
    return m_rows.open(kTable,
                       {QStringLiteral("chargement"), QStringLiteral("cle"), QStringLiteral("empreinte"),
                        QStringLiteral("ligne"), QStringLiteral("nature"), QStringLiteral("identifiant"),
                        QStringLiteral("parent"), QStringLiteral("date"), QStringLiteral("auteur"),
                        QStringLiteral("signalements"), QStringLiteral("titre"), QStringLiteral("texte"),
                        QStringLiteral("reponses"), QStringLiteral("identite")});
}

void Enregistrement::answers(const ContributionLue& lue) {
    for (auto& cells : m_cells)
        cells.clear();
    std::vector<const Place*> byRank;
    for (size_t i = 0; i < lue.reponses.size(); ++i) {
        const Place& place = m_places[i];
        if (m_cells.size() <= size_t(place.rang))
            m_cells.resize(size_t(place.rang) + 1);
        if (byRank.size() <= size_t(place.rang))
            byRank.resize(size_t(place.rang) + 1, nullptr);
        byRank[size_t(place.rang)] = &place;
        if (lue.reponses[i].empty())
            continue;
        if (!place.separateur.empty())
            m_cells[size_t(place.rang)] = choixDe(lue.reponses[i], place.separateur);
        else
            m_cells[size_t(place.rang)].push_back(lue.reponses[i]);
    }
    m_json = "[";
    for (size_t rank = 0; rank < byRank.size(); ++rank) {
        m_json += rank == 0 ? "" : ",";
        const auto& cells = m_cells[rank];
        const bool multiple = byRank[rank] != nullptr && !byRank[rank]->separateur.empty();
        if (cells.empty()) {
            m_json += "null";
            continue;
        }
        m_json += multiple ? "[" : "";
        for (size_t i = 0; i < cells.size(); ++i) {
            m_json += i == 0 ? "" : ",";
            appendJson(m_json, cells[i]);
        }
        m_json += multiple ? "]" : "";
    }
    m_json += ']';
}

/// The personal columns of a row under their headers, encrypted; they open at no other place.
std::string Enregistrement::identity(const ContributionLue& lue) const {
    if (!m_cipher || lue.personnelles.empty())
        return {};
    QCborMap map;
    for (const auto& [column, value] : lue.personnelles)
        map.insert(m_lecture->info().entetes.at(column),
                   QString::fromUtf8(value.data(), qsizetype(value.size())));
    return m_cipher
        ->encrypt(
            {kTable, QStringLiteral("%1/%2").arg(m_importId).arg(lue.ligne), QStringLiteral("identite")},
            map.toCborValue().toCbor())
        .toStdString();
}

/// Numbers of a platform are public: a hash keeps authors apart without showing them. An address or a name
/// needs the key of the concertation, and is left out without it.
std::string Enregistrement::author(const ContributionLue& lue) const {
    const std::string_view id = lue.auteur;
    const int place = lue.cas->place(Role::Auteur);
    const bool personal = place >= 0 && m_lecture->correspondance().colonnes[size_t(place)].quarantaine;
    if (id.empty() || (personal && !m_cipher))
        return {};
    if (personal)
        return m_cipher->fingerprint("auteur", QString::fromUtf8(id.data(), qsizetype(id.size())))
            .left(16)
            .toStdString();
    return QString::number(empreinte64(m_demande.concertationId.toStdString() + '/' + std::string(id)), 16)
        .toStdString();
}

base::Status Enregistrement::contribution(const ContributionLue& lue, std::uint64_t cle,
                                          const Connue* ancienne) {
    if (m_load == 0)
        if (auto opened = openLoad(); !opened)
            return opened;
    answers(lue);
    const std::string nature = lue.cas->nature.toStdString();
    const std::string who = author(lue);
    const std::string identite = identity(lue);
    const auto added = m_rows.add(kTable, {m_load, qint64(cle), qint64(lue.empreinte), lue.ligne, nature,
                                           lue.identifiant, lue.parent, lue.date, who,
                                           qint64(lue.signalements), lue.titre, lue.texte, m_json, identite});
    if (!added)
        return echec(added.error());
    const std::array<quint64, 2> content{cle, lue.empreinte};
    m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(content.data()), qsizetype(sizeof content)));
    QList<qint64> replaced = m_memoire.retirees(cle);
    if (ancienne != nullptr)
        replaced << ancienne->numero;
    for (const qint64 number : replaced)
        if (const auto told = m_rows.add(kReplaced, {number, m_load}); !told)
            return echec(told.error());
    return {};
}

base::Status Enregistrement::finit(const PlanFichier& fichier) {
    const ConsultationConnue consultation = m_memoire.courante();
    if (m_lecture->profil().structure)
        if (auto placed = placeQuestions(fichier.questions, m_head); !placed)
            return placed;
    if (m_load == 0 && m_head.isEmpty())
        return {}; // nothing new
    PlanImport alone;
    alone.fichiers.push_back(fichier);
    QJsonObject bilan = alone.toJson();
    for (const char* key : {"questions", "fichier", "empreinte", "rattachees", "orphelines", "absentes",
                            "consultation", "continuee", "ecartee", "constats"})
        bilan.remove(QLatin1String(key));
    m_edit.append(m_head);
    m_edit.insert(
        kImport, m_importId,
        {{QStringLiteral("consultation_id"), consultation.id},
         {QStringLiteral("importe_le"), storage::storedMoment()},
         {QStringLiteral("fichier"), fichier.nom},
         {QStringLiteral("empreinte"), fichier.empreinte},
         {QStringLiteral("empreinte_lignes"), QString::fromLatin1(m_hash.result().toHex())},
         {QStringLiteral("encodage"), fichier.encodage},
         {QStringLiteral("separateur"),
          fichier.separateur.isNull() ? QString() : QString(fichier.separateur)},
         {QStringLiteral("profil"), fichier.profil},
         {QStringLiteral("lignes"), fichier.lignes},
         {QStringLiteral("nouvelles"), fichier.nouvelles},
         {QStringLiteral("modifiees"), fichier.modifiees},
         {QStringLiteral("inchangees"), fichier.inchangees},
         {QStringLiteral("doublons"), fichier.doublons},
         {QStringLiteral("rejetees"), fichier.rejetees},
         {QStringLiteral("bilan"), QString::fromUtf8(QJsonDocument(bilan).toJson(QJsonDocument::Compact))},
         {QStringLiteral("cle_id"), m_cipher ? QVariant(m_cipher->keyId()) : QVariant()}});
    m_inverse.update(kImport, m_importId, {{QStringLiteral("retire_le"), storage::storedMoment()}});
    m_memoire.retient();
    return {};
}

Result<BulkOutcome> Enregistrement::outcome(QString& suites) const {
    if (m_edit.isEmpty())
        return BulkOutcome{m_edit, m_inverse};
    Edit whole(m_keyEdit); // the key first: imports refer to it
    whole.append(m_edit);
    const auto followed = suitesDesImports(m_database, m_imports);
    if (!followed)
        return echec(followed.error());
    whole.append(followed->edit);
    Edit inverse(m_inverse);
    inverse.append(followed->inverse);
    suites = followed->texte();
    return BulkOutcome{whole, inverse};
}

} // namespace

Result<PlanImport> planImport(const Database& database, const DemandeImport& demande,
                              base::TaskContext* context) {
    const auto options = resoudreOptions(database, demande.chemin, demande.options);
    if (!options)
        return echec(options.error());
    const auto memoire =
        MemoireBase::ouvrir(database, demande.concertationId, demande.consultation, demande.nouvelle);
    if (!memoire)
        return echec(memoire.error());
    return parcourirExport(demande.chemin, *options, memoire->get(), nullptr, context);
}

Edit editImport(Database& database, coffre::Coffre* coffre, const DemandeImport& demandee,
                std::shared_ptr<PlanImport> fait) {
    const auto fill = [=, &database, fait = std::move(fait)](
                          BulkWriter& rows, base::TaskContext* context) -> Result<BulkOutcome> {
        DemandeImport demande = demandee;
        auto options = resoudreOptions(database, demande.chemin, demande.options);
        if (!options)
            return echec(options.error());
        demande.options = std::move(*options);
        const auto memoire =
            MemoireBase::ouvrir(database, demande.concertationId, demande.consultation, demande.nouvelle);
        if (!memoire)
            return echec(memoire.error());
        Enregistrement reception(database, rows, **memoire, demande, coffre);
        auto plan = parcourirExport(demande.chemin, demande.options, memoire->get(), &reception, context);
        if (!plan)
            return echec(plan.error());
        *fait = std::move(*plan);
        return reception.outcome(fait->suites);
    };
    return storage::bulkEdit(Consultation::tr("Importer des contributions"), fill);
}

Result<ImportFait> importer(Database& database, coffre::Coffre* coffre, const DemandeImport& demande,
                            base::TaskContext* context) {
    const auto plan = std::make_shared<PlanImport>();
    const Edit edit = editImport(database, coffre, demande, plan);
    storage::setBulkContext(edit, context);
    const auto applied = database.apply(edit);
    if (!applied)
        return echec(applied.error());
    return ImportFait{std::move(*plan), *applied};
}

} // namespace isegorie::consultation
