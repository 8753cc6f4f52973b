#include "core/recrutement/Foyers.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Textes.h"

#include <numeric>

namespace isegorie::recrutement {

using base::echec;
using base::Result;
using storage::Edit;
using storage::Row;

namespace {

constexpr size_t kLargestGroup = 400; // of one number in one town: beyond, the comparison would be quadratic

/// Optimal string alignment distance, given up beyond `most`.
int distance(const QString& a, const QString& b, int most) {
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> now(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int substitution = last[at - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, substitution});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last[columns - 1];
}

/// Whether the words stand in the other street in their order, whole or by their beginning: "HUGO" and
/// "V HUGO" for "VICTOR HUGO".
bool saysLess(const QStringList& fewer, const QStringList& more) {
    auto at = more.begin();
    for (const QString& word : fewer) {
        at = std::find_if(at, more.end(), [&](const QString& other) {
            return other.startsWith(word) || word.startsWith(other);
        });
        if (at == more.end())
            return false;
        ++at;
    }
    return true;
}

bool streetsAreClose(const QString& a, const QString& b) {
    constexpr qsizetype kShort = 8;
    const int most = std::min(a.size(), b.size()) <= kShort ? 1 : 2;
    if (a == b || distance(a, b, most) <= most)
        return true;
    const QStringList wordsA = a.split(QLatin1Char(' '));
    const QStringList wordsB = b.split(QLatin1Char(' '));
    const QStringList& fewer = wordsA.size() < wordsB.size() ? wordsA : wordsB;
    const QStringList& more = wordsA.size() < wordsB.size() ? wordsB : wordsA;
    return fewer.size() >= 2 &&
           (saysLess(fewer, more) || std::all_of(fewer.begin(), fewer.end(),
                                                 [&](const QString& word) { return more.contains(word); }));
}

class Doutes {
public:
    Doutes(const Vivier& vivier, const QSet<QPair<QString, QString>>& jugees)
        : m_vivier(vivier), m_jugees(jugees) {
        m_adresses.reserve(vivier.candidats.size());
        for (const Candidat& candidat : vivier.candidats)
            m_adresses.push_back(normaliserAdresse(candidat.identite.adresse, candidat.identite.complement,
                                                   candidat.identite.codePostal, candidat.identite.ville));
    }

    std::vector<PaireDouteuse> run() {
        compareWithin([](const AdresseNormalisee& one, const Identite&) {
            return one.estVide() || one.commune.isEmpty() ? QString()
                                                          : one.numero + QLatin1Char('|') + one.commune;
        });
        compareWithin([](const AdresseNormalisee& one, const Identite&) {
            return one.estVide() || one.numero.isEmpty() ? QString()
                                                         : one.numero + QLatin1Char('|') + one.voie;
        });
        compareWithin([](const AdresseNormalisee&, const Identite& who) {
            QString digits = texteCompare(who.telephone).remove(QLatin1Char(' ')).remove(QLatin1Char('+'));
            constexpr qsizetype kNational = 9; // 0033 6… and 06… are one
            return digits.size() < kNational ? QString() : QStringLiteral("T") + digits.right(kNational);
        });
        compareWithin([](const AdresseNormalisee&, const Identite& who) {
            return who.courriel.contains(QLatin1Char('@'))
                       ? QStringLiteral("C") + who.courriel.trimmed().toLower()
                       : QString();
        });
        std::sort(m_pairs.begin(), m_pairs.end(), [](const PaireDouteuse& x, const PaireDouteuse& y) {
            return std::tie(x.a, x.b) < std::tie(y.a, y.b);
        });
        return std::move(m_pairs);
    }

private:
    template <typename Key>
    void compareWithin(Key key) {
        QHash<QString, std::vector<int>> groups;
        for (size_t i = 0; i < m_adresses.size(); ++i)
            if (!m_vivier.candidats[i].estRetire())
                if (const QString group = key(m_adresses[i], m_vivier.candidats[i].identite);
                    !group.isEmpty())
                    groups[group].push_back(static_cast<int>(i));
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            if (group->size() > 1 && group->size() <= kLargestGroup)
                comparePairs(*group, group.key());
    }

    void comparePairs(const std::vector<int>& group, const QString& key) {
        for (size_t i = 0; i < group.size(); ++i)
            for (size_t j = i + 1; j < group.size(); ++j)
                if (const auto doubt = doubtBetween(group[i], group[j], key.at(0)))
                    add({group[i], group[j], *doubt});
    }

    std::optional<RaisonDoute> doubtBetween(int a, int b, QChar kind) const {
        const Candidat& first = m_vivier.candidats[static_cast<size_t>(a)];
        const Candidat& second = m_vivier.candidats[static_cast<size_t>(b)];
        if (!first.foyer.isEmpty() && first.foyer == second.foyer)
            return std::nullopt;
        if (kind == QLatin1Char('T'))
            return RaisonDoute::MemeTelephone;
        if (kind == QLatin1Char('C'))
            return RaisonDoute::MemeCourriel;
        const AdresseNormalisee& one = m_adresses[static_cast<size_t>(a)];
        const AdresseNormalisee& two = m_adresses[static_cast<size_t>(b)];
        if (one.numero != two.numero || !streetsAreClose(one.voie, two.voie))
            return std::nullopt;
        if (one.commune != two.commune)
            return one.commune.isEmpty() || two.commune.isEmpty() || sharesTown(one.commune, two.commune)
                       ? std::optional(RaisonDoute::CommuneAbsente)
                       : std::nullopt;
        if (one.voie != two.voie)
            return RaisonDoute::VoieProche;
        return one.logement != two.logement && (one.logement.isEmpty() || two.logement.isEmpty())
                   ? std::optional(RaisonDoute::LogementAbsent)
                   : std::nullopt;
    }

    /// "35 RENNES" and "RENNES", "35 RENNES" and "35000".
    static bool sharesTown(const QString& a, const QString& b) {
        const QString& shorter = a.size() < b.size() ? a : b;
        const QString& longer = a.size() < b.size() ? b : a;
        return longer.endsWith(QLatin1Char(' ') + shorter) ||
               (shorter.size() == 5 && !shorter.contains(QLatin1Char(' ')) &&
                longer.startsWith(shorter.left(2))) ||
               (longer.size() == 5 && !longer.contains(QLatin1Char(' ')) &&
                shorter.startsWith(longer.left(2)));
    }

    void add(const PaireDouteuse& pair) {
        QPair<QString, QString> ids(m_vivier.candidats[static_cast<size_t>(pair.a)].id,
                                    m_vivier.candidats[static_cast<size_t>(pair.b)].id);
        if (ids.second < ids.first)
            std::swap(ids.first, ids.second);
        if (m_jugees.contains(ids) || m_seen.contains(ids))
            return;
        m_seen.insert(ids);
        m_pairs.push_back(pair);
    }

    const Vivier& m_vivier;
    const QSet<QPair<QString, QString>>& m_jugees;
    std::vector<AdresseNormalisee> m_adresses;
    QSet<QPair<QString, QString>> m_seen;
    std::vector<PaireDouteuse> m_pairs;
};

} // namespace

QString foyerDe(const coffre::Cipher& cipher, const Identite& identite) {
    const QString key =
        normaliserAdresse(identite.adresse, identite.complement, identite.codePostal, identite.ville).cle();
    return key.isEmpty() ? QStringLiteral("") : cipher.fingerprint("foyer", key);
}

QString libelle(RaisonDoute raison) {
    switch (raison) {
    case RaisonDoute::LogementAbsent:
        return Recrut::tr("Même immeuble, un seul précise le logement");
    case RaisonDoute::CommuneAbsente:
        return Recrut::tr("Même rue, un seul précise la commune");
    case RaisonDoute::MemeTelephone:
        return Recrut::tr("Même téléphone, adresses différentes");
    case RaisonDoute::MemeCourriel:
        return Recrut::tr("Même courriel, adresses différentes");
    case RaisonDoute::VoieProche:
        break;
    }
    return Recrut::tr("Rues presque identiques");
}

std::vector<PaireDouteuse> pairesDouteuses(const Vivier& vivier,
                                           const QSet<QPair<QString, QString>>& jugees) {
    return Doutes(vivier, jugees).run();
}

Result<QSet<QPair<QString, QString>>> pairesJugees(const storage::Database& database,
                                                   const QString& recrutementId) {
    QSet<QPair<QString, QString>> pairs;
    const auto read =
        database.each(QStringLiteral("recrutement/foyers_examines"),
                      {{QStringLiteral("recrutement"), recrutementId}}, [&pairs](const Row& row) {
                          pairs.insert({row.text("candidat_a"), row.text("candidat_b")});
                      });
    if (!read)
        return echec(read.error());
    return pairs;
}

Result<Edit> jugerPaire(const storage::Database& /*database*/, const coffre::Coffre& coffre,
                        const Vivier& vivier, int a, int b, bool meme) {
    if (a == b)
        return echec(base::Erreur::saisie(QStringLiteral("foyer.meme-personne"),
                                          Recrut::tr("C’est deux fois la même personne."),
                                          Recrut::tr("Nommez deux candidats.")));
    const Candidat* first = &vivier.candidats.at(static_cast<size_t>(a));
    const Candidat* second = &vivier.candidats.at(static_cast<size_t>(b));
    if (second->id < first->id)
        std::swap(first, second);
    const auto cipher = coffre.cipher(vivier.plan.recrutement.cleId);
    if (!cipher)
        return echec(cipher.error());
    Edit edit(meme ? Recrut::tr("Réunir deux candidats d’un même foyer")
                   : Recrut::tr("Distinguer les foyers de deux candidats"));
    edit.insert(QStringLiteral("foyer_examen"), base::newId(),
                {{QStringLiteral("recrutement_id"), vivier.plan.recrutement.id},
                 {QStringLiteral("candidat_a"), first->id},
                 {QStringLiteral("candidat_b"), second->id},
                 {QStringLiteral("meme"), int(meme)}});
    if (meme) {
        const QString shared = first->foyer.isEmpty() ? second->foyer : first->foyer;
        const QString household =
            shared.isEmpty() ? cipher->fingerprint("foyer", QStringLiteral("reuni ") + first->id) : shared;
        // Whoever lives with one of them lives with both.
        for (const Candidat& one : vivier.candidats)
            if (&one == first || &one == second ||
                (!one.foyer.isEmpty() && (one.foyer == first->foyer || one.foyer == second->foyer)))
                edit.update(QStringLiteral("candidat"), one.id, {{QStringLiteral("foyer"), household}});
    } else if (!first->foyer.isEmpty() && first->foyer == second->foyer) {
        edit.update(QStringLiteral("candidat"), second->id,
                    {{QStringLiteral("foyer"),
                      cipher->fingerprint("foyer", QStringLiteral("separe ") + second->id)}});
    }
    return edit;
}

std::vector<std::vector<int>> foyersPartages(const Vivier& vivier) {
    QHash<QString, size_t> places;
    std::vector<std::vector<int>> all;
    for (size_t i = 0; i < vivier.candidats.size(); ++i) {
        const Candidat& candidat = vivier.candidats[i];
        if (candidat.estRetire() || candidat.foyer.isEmpty())
            continue;
        const auto known = places.constFind(candidat.foyer);
        if (known != places.cend()) {
            all[*known].push_back(static_cast<int>(i));
            continue;
        }
        places.insert(candidat.foyer, all.size());
        all.push_back({static_cast<int>(i)});
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](const auto& one) { return one.size() < 2; }),
              all.end());
    return all;
}

ComptesFoyers compterFoyers(const Vivier& vivier) {
    ComptesFoyers counts;
    for (const std::vector<int>& household : foyersPartages(vivier)) {
        ++counts.foyers;
        counts.candidats += static_cast<int>(household.size());
    }
    counts.sansFoyer = static_cast<int>(
        std::count_if(vivier.candidats.begin(), vivier.candidats.end(), [](const Candidat& candidat) {
            return !candidat.estRetire() && candidat.foyer.isEmpty();
        }));
    return counts;
}

} // namespace isegorie::recrutement
