#include "core/recrutement/Vivier.h"

#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Textes.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace isegorie::recrutement {

using base::echec;
using base::Result;
using storage::Row;

namespace {

QDate day(const Row& row, const char* column) {
    return QDate::fromString(row.text(column), Qt::ISODate);
}

VivierChiffre::Ligne ligneFrom(const Row& row) {
    VivierChiffre::Ligne ligne;
    ligne.candidat.id = row.text("id");
    ligne.candidat.pseudonyme = row.text("pseudonyme");
    ligne.candidat.foyer = row.text("foyer");
    ligne.candidat.consentementLe = day(row, "consentement_le");
    ligne.candidat.consentementSensibleLe = day(row, "consentement_sensible_le");
    ligne.candidat.refusDitpLe = day(row, "refus_ditp_le");
    ligne.candidat.retireLe = day(row, "retire_le");
    ligne.candidat.importId = row.text("import_id");
    ligne.candidat.ligne = static_cast<int>(row.integer("ligne"));
    ligne.identite = row.text("identite");
    ligne.profil = row.text("profil");
    ligne.note = row.text("refus_ditp_note");
    return ligne;
}

/// Every column of the row, each with its length: no two rows give the same bytes.
void addTo(QCryptographicHash& hash, const Row& row) {
    for (const char* column :
         {"id", "pseudonyme", "identite", "profil", "foyer", "consentement_le", "consentement_sensible_le",
          "refus_ditp_le", "refus_ditp_note", "retire_le", "import_id"}) {
        const QByteArray bytes = row.text(column).toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    hash.addData(QByteArray::number(row.integer("ligne")) + ';');
}

QVariantMap asked(const QString& recrutementId, Ouverture ouverture) {
    return {{QStringLiteral("recrutement"), recrutementId},
            {QStringLiteral("identites"), int(ouverture == Ouverture::Identites)}};
}

base::Status readImports(const storage::Database& database, VivierChiffre& chiffre) {
    return database.each(QStringLiteral("recrutement/imports"),
                         {{QStringLiteral("recrutement"), chiffre.plan.recrutement.id}}, [&](const Row& row) {
                             const auto moment = QDateTime::fromString(row.text("importe_le"), Qt::ISODate);
                             chiffre.imports.insert(row.text("empreinte"), moment.toLocalTime().date());
                         });
}

base::Status open(VivierChiffre::Ligne& ligne, const coffre::Cipher& cipher) {
    Candidat& candidat = ligne.candidat;
    auto profil = decryptProfil(cipher, candidat.id, ligne.profil);
    if (!profil)
        return echec(profil.error());
    auto identite = decryptIdentite(cipher, candidat.id, ligne.identite);
    if (!identite)
        return echec(identite.error());
    auto note = decryptNote(cipher, placeOf(candidat.id, "refus_ditp_note"), ligne.note);
    if (!note)
        return echec(note.error());
    candidat.profil = std::move(*profil);
    candidat.identite = std::move(*identite);
    candidat.refusDitpNote = std::move(*note);
    return {};
}

bool answersSensitive(const Plan& plan, const Candidat& candidat) {
    return std::any_of(plan.criteres.begin(), plan.criteres.end(), [&](const Critere& critere) {
        return critere.sensible && candidat.profil.reponses.contains(critere.cle);
    });
}

} // namespace

Result<VivierChiffre> readVivier(const storage::Database& database, const coffre::Coffre& coffre,
                                 const QString& recrutementId, Ouverture ouverture) {
    auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    VivierChiffre chiffre;
    chiffre.plan = std::move(*plan);
    chiffre.ouverture = ouverture;
    if (const auto read = readImports(database, chiffre); !read)
        return echec(read.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    chiffre.empreinte = hash.result();
    if (chiffre.plan.recrutement.cleId.isEmpty())
        return chiffre;
    auto cipher = coffre.cipher(chiffre.plan.recrutement.cleId);
    if (!cipher)
        return echec(cipher.error());
    chiffre.cipher = std::move(*cipher);
    const auto read = database.each(QStringLiteral("recrutement/candidats"), asked(recrutementId, ouverture),
                                    [&](const Row& row) {
                                        addTo(hash, row);
                                        chiffre.lignes.push_back(ligneFrom(row));
                                    });
    if (!read)
        return echec(read.error());
    chiffre.empreinte = hash.result();
    return chiffre;
}

Result<QByteArray> empreinteVivier(const storage::Database& database, const QString& recrutementId,
                                   Ouverture ouverture) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = database.each(QStringLiteral("recrutement/candidats"), asked(recrutementId, ouverture),
                                    [&](const Row& row) { addTo(hash, row); });
    if (!read)
        return echec(read.error());
    return hash.result();
}

Result<Vivier> openVivier(VivierChiffre chiffre, base::TaskContext* context) {
    constexpr size_t kPerReport = 500;
    Vivier vivier{std::move(chiffre.plan), chiffre.ouverture,         {}, {},
                  chiffre.empreinte,       std::move(chiffre.imports)};
    vivier.candidats.reserve(chiffre.lignes.size());
    for (VivierChiffre::Ligne& ligne : chiffre.lignes) {
        if (const auto opened = open(ligne, *chiffre.cipher); !opened)
            return echec(opened.error());
        vivier.places.insert(ligne.candidat.id, static_cast<int>(vivier.candidats.size()));
        vivier.candidats.push_back(std::move(ligne.candidat));
        if (context == nullptr || vivier.candidats.size() % kPerReport != 0)
            continue;
        if (context->isCancelled())
            return echec(base::TaskContext::cancelledErreur());
        context->report(static_cast<double>(vivier.candidats.size()) /
                            static_cast<double>(chiffre.lignes.size()),
                        Recrut::tr("Ouverture des candidats"));
    }
    return vivier;
}

Result<Vivier> loadVivier(const storage::Database& database, const coffre::Coffre& coffre,
                          const QString& recrutementId, Ouverture ouverture) {
    auto chiffre = readVivier(database, coffre, recrutementId, ouverture);
    if (!chiffre)
        return echec(chiffre.error());
    return openVivier(std::move(*chiffre));
}

Result<Vivier> loadCandidat(const storage::Database& database, const coffre::Coffre& coffre,
                            const QString& candidatId) {
    std::optional<VivierChiffre::Ligne> ligne;
    QString recrutementId;
    const auto read = database.each(QStringLiteral("recrutement/candidat"),
                                    {{QStringLiteral("id"), candidatId}}, [&](const Row& row) {
                                        ligne = ligneFrom(row);
                                        recrutementId = row.text("recrutement_id");
                                    });
    if (!read)
        return echec(read.error());
    if (!ligne)
        return echec(base::Erreur::saisie(QStringLiteral("candidat.inconnu"),
                                          Recrut::tr("Ce candidat n’existe pas.")));
    auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    const auto cipher = coffre.cipher(plan->recrutement.cleId);
    if (!cipher)
        return echec(cipher.error());
    if (const auto opened = open(*ligne, *cipher); !opened)
        return echec(opened.error());
    Vivier vivier{std::move(*plan), Ouverture::Identites, {}, {}};
    vivier.places.insert(candidatId, 0);
    vivier.candidats.push_back(std::move(ligne->candidat));
    return vivier;
}

const Candidat* Vivier::find(const QString& candidatId) const {
    const auto place = places.constFind(candidatId);
    return place == places.cend() ? nullptr : &candidats[static_cast<size_t>(*place)];
}

const Candidat* Vivier::findPseudonyme(const QString& pseudonyme) const {
    const QString wanted = pseudonyme.trimmed().toUpper();
    const auto found = std::find_if(candidats.begin(), candidats.end(),
                                    [&](const Candidat& candidat) { return candidat.pseudonyme == wanted; });
    return found == candidats.end() ? nullptr : &*found;
}

QStringList criteresManquants(const Plan& plan, const Candidat& candidat) {
    QStringList missing;
    for (const Critere& critere : plan.criteres) {
        if (critere.sensible && critere.estLibre()) // article 9: nobody has to answer, and nothing counts it
            continue;
        const auto answer = candidat.profil.reponses.constFind(critere.cle);
        if (answer == candidat.profil.reponses.cend() || critere.find(*answer) == nullptr)
            missing << critere.libelle;
    }
    return missing;
}

Obstacle obstacle(const Plan& plan, const Candidat& candidat) {
    if (candidat.estRetire())
        return Obstacle::Retire;
    if (candidat.refusDitpLe.isValid())
        return Obstacle::RefusDitp;
    if (!candidat.consentementLe.isValid())
        return Obstacle::SansConsentement;
    if (answersSensitive(plan, candidat) && !candidat.consentementSensibleLe.isValid())
        return Obstacle::SansConsentementSensible;
    return criteresManquants(plan, candidat).isEmpty() ? Obstacle::Aucun : Obstacle::ReponseManquante;
}

QList<SansReponse> compterSansReponse(const Vivier& vivier) {
    QHash<QString, SansReponse> counts;
    for (const Candidat& candidat : vivier.candidats) {
        if (obstacle(vivier.plan, candidat) != Obstacle::ReponseManquante)
            continue;
        const QStringList missing = criteresManquants(vivier.plan, candidat);
        for (const QString& critere : missing) {
            SansReponse& count = counts[critere];
            ++count.candidats;
            count.seuls += missing.size() == 1 ? 1 : 0;
        }
    }
    QList<SansReponse> list;
    list.reserve(counts.size());
    for (const Critere& critere : vivier.plan.criteres)
        if (const auto found = counts.constFind(critere.libelle); found != counts.cend())
            list.append({critere.libelle, found->candidats, found->seuls});
    return list;
}

QStringList phrasesSansReponse(const QList<SansReponse>& criteres) {
    QStringList phrases;
    phrases.reserve(criteres.size());
    for (const SansReponse& one : criteres) {
        QString phrase = Recrut::tr("« %1 » : %n candidat(s) sans réponse connue", nullptr, one.candidats)
                             .arg(one.critere);
        if (one.seuls > 0)
            phrase += Recrut::tr(", dont %n écarté(s) par ce seul critère", nullptr, one.seuls);
        phrases << phrase + QLatin1Char('.');
    }
    return phrases;
}

QString texteObstacle(Obstacle obstacle, const Plan& plan, const Candidat& candidat) {
    switch (obstacle) {
    case Obstacle::Retire:
        return Recrut::tr("N’est plus candidat.");
    case Obstacle::RefusDitp:
        return Recrut::tr("Refusé par la DITP.");
    case Obstacle::SansConsentement:
        return Recrut::tr("N’a pas consenti à l’usage de ses données.");
    case Obstacle::SansConsentementSensible:
        return Recrut::tr("A répondu à une question de l’article 9 du RGPD sans consentement propre.");
    case Obstacle::ReponseManquante:
        return Recrut::tr("Sans réponse connue : %1.")
            .arg(criteresManquants(plan, candidat).join(QStringLiteral(", ")));
    case Obstacle::Aucun:
        break;
    }
    return {};
}

Recherche::Recherche(const Vivier& vivier) {
    m_textes.reserve(vivier.candidats.size());
    for (const Candidat& candidat : vivier.candidats) {
        const Identite& who = candidat.identite;
        QString phone = who.telephone;
        phone.remove(QLatin1Char(' ')).remove(QLatin1Char('.'));
        // Each word after a space: a prefix is found by " prefix".
        m_textes.push_back(QLatin1Char(' ') +
                           texteCompare(QStringList{who.nom, who.prenom, who.courriel, who.telephone, phone,
                                                    who.adresse, who.complement, who.codePostal, who.ville,
                                                    who.identifiant, candidat.pseudonyme}
                                            .join(QLatin1Char(' '))));
    }
}

std::vector<int> Recherche::chercher(const QString& texte) const {
    const QStringList words = texteCompare(texte).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> places;
    for (size_t i = 0; i < m_textes.size(); ++i)
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return m_textes[i].contains(QLatin1Char(' ') + word); }))
            places.push_back(static_cast<int>(i));
    return places;
}

} // namespace isegorie::recrutement
