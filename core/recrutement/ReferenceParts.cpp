// From a reference population to the shares of a criterion's categories.
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Intervalle.h"
#include "core/recrutement/Reference.h"
#include "core/recrutement/Repartition.h"
#include "core/recrutement/Textes.h"

#include <QLocale>

#include <utility>

namespace isegorie::recrutement {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

void note(PartsReference& result, Constat::Niveau niveau, const char* code, const QString& message) {
    result.constats.append({niveau, QString::fromLatin1(code), message, {}});
}

/// Counts by place of category; weights in hundredths of a person so that cut bands stay whole numbers.
class Comptes {
public:
    Comptes(const Critere& critere, const Reference& reference, PartsReference& result)
        : m_reference(reference),
          m_result(result),
          m_valeurs(critere.valeurs()),
          m_critere(critere),
          m_poids(static_cast<size_t>(m_valeurs.size()), 0),
          m_trouve(static_cast<size_t>(m_valeurs.size()), false) {}

    void count() {
        for (const LigneReference& ligne : m_reference.lignes) {
            const auto band = intervalleDepuis(ligne.libelle);
            if (!(band && isByAge() ? countBand(ligne, *band) : countLabel(ligne)))
                m_leftOver << ligne.libelle;
        }
        if (!m_leftOver.isEmpty())
            note(m_result, Constat::Niveau::Information, "reference.lignes-sans-categorie",
                 Recrut::tr("Sans catégorie dans le critère, donc hors de la population comparée : %1.")
                     .arg(m_leftOver.join(QStringLiteral(", "))));
    }

    void finish() {
        const std::vector<int> parts = repartir(m_poids, kMillion);
        QStringList missing;
        for (size_t i = 0; i < parts.size(); ++i) {
            const Categorie& categorie = m_valeurs.at(static_cast<qsizetype>(i));
            if (m_trouve[i])
                m_result.parts.insert(categorie.cle, parts[i]);
            else
                missing << categorie.libelle;
        }
        if (!missing.isEmpty())
            note(m_result, Constat::Niveau::Avertissement, "reference.categories-sans-ligne",
                 Recrut::tr("La référence ne dit rien de : %1. Donnez leur part vous-même, ou laissez-les "
                            "sans cible.")
                     .arg(missing.join(QStringLiteral(", "))));
        for (const Categorie& subtotal : m_critere.sousTotaux()) {
            int sum = 0;
            for (const Categorie& categorie : m_valeurs)
                if (categorie.sousTotal == subtotal.cle)
                    sum += m_result.parts.value(categorie.cle);
            m_result.parts.insert(subtotal.cle, sum);
        }
    }

private:
    bool isByAge() const {
        return std::any_of(m_valeurs.begin(), m_valeurs.end(), [](const Categorie& categorie) {
            return intervalleDepuis(categorie.libelle).has_value();
        });
    }

    void add(qsizetype place, qint64 weight) {
        m_poids[static_cast<size_t>(place)] += weight;
        m_trouve[static_cast<size_t>(place)] = true;
    }

    bool countLabel(const LigneReference& ligne) {
        const Categorie* categorie = m_critere.recognise(ligne.libelle);
        if (categorie == nullptr)
            return false;
        for (qsizetype i = 0; i < m_valeurs.size(); ++i)
            if (m_valeurs.at(i).cle == categorie->cle)
                add(i, ligne.effectif * kHundredths);
        return true;
    }

    bool countBand(const LigneReference& ligne, const Intervalle& band) {
        bool counted = false;
        for (qsizetype i = 0; i < m_valeurs.size(); ++i) {
            const auto own = intervalleDepuis(m_valeurs.at(i).libelle);
            if (!own)
                continue;
            const int years = std::min(own->fin, band.fin) - std::max(own->debut, band.debut) + 1;
            if (years <= 0)
                continue;
            counted = true;
            if (years == band.annees()) {
                add(i, ligne.effectif * kHundredths);
            } else if (band.fin == Intervalle::kDernier) {
                note(m_result, Constat::Niveau::Avertissement, "reference.tranche-ouverte",
                     Recrut::tr(
                         "« %1 » ne se partage pas par années : « %2 » n’en reçoit rien. Choisissez une "
                         "référence plus fine.")
                         .arg(ligne.libelle, m_valeurs.at(i).libelle));
            } else {
                add(i, ligne.effectif * kHundredths * years / band.annees());
                note(
                    m_result, Constat::Niveau::Avertissement, "reference.tranche-partagee",
                    Recrut::tr("« %1 » est coupée : %2 année(s) sur %3 comptées dans « %4 », à parts égales.")
                        .arg(ligne.libelle)
                        .arg(years)
                        .arg(band.annees())
                        .arg(m_valeurs.at(i).libelle));
            }
        }
        return counted;
    }

    static constexpr qint64 kHundredths = 100;
    const Reference& m_reference;
    PartsReference& m_result;
    QList<Categorie> m_valeurs;
    const Critere& m_critere;
    std::vector<qint64> m_poids;
    std::vector<bool> m_trouve;
    QStringList m_leftOver;
};

/// A criterion by its id, of the plan that it belongs to.
Result<Critere> critereById(const storage::Database& database, const QString& critereId) {
    const auto row = database.record(QStringLiteral("critere"), critereId);
    if (!row)
        return echec(row.error());
    const auto plan = loadPlan(database, row->value(QStringLiteral("recrutement_id")).toString());
    if (!plan)
        return echec(plan.error());
    const Critere* critere = plan->find(row->value(QStringLiteral("cle")).toString());
    if (critere == nullptr)
        return echec(Erreur::saisie(QStringLiteral("recrutement.element-inconnu"),
                                    Recrut::tr("Ce critère n’existe plus.")));
    return *critere;
}

void setParts(Edit& edit, const Critere& critere, const Reference& reference, const QString& referenceId) {
    const PartsReference found = partsDepuis(critere, reference);
    edit.update(QStringLiteral("critere"), critere.id, {{QStringLiteral("reference_id"), referenceId}});
    for (const Categorie& categorie : critere.categories) {
        const auto part = found.parts.constFind(categorie.cle);
        edit.update(QStringLiteral("categorie"), categorie.id,
                    {{QStringLiteral("part_millioniemes"),
                      part == found.parts.cend() ? QVariant() : QVariant(*part)}});
    }
}

/// Shares that no row gives would leave the targets silent: figures of something else are refused. Those of
/// another criterion serve when they speak of every category, as a criterion asked twice does.
base::Status checkFits(const Critere& critere, const Reference& reference) {
    const PartsReference found = partsDepuis(critere, reference);
    QStringList missing;
    const QList<Categorie> values = critere.valeurs();
    for (const Categorie& value : values)
        if (!found.parts.contains(value.cle))
            missing << value.libelle;
    const bool own = reference.critere == critere.cle;
    if (missing.isEmpty() || (own && missing.size() < values.size()))
        return {};
    QStringList rows;
    constexpr qsizetype kShown = 12;
    for (const LigneReference& ligne : reference.lignes.mid(0, kShown))
        rows << ligne.libelle;
    if (reference.lignes.size() > kShown)
        rows << QStringLiteral("…");
    const Critere* described = critereStandard(reference.critere);
    return echec(Erreur::saisie(
        QStringLiteral("reference.autre-critere"),
        Recrut::tr("« %1 » décrit le critère « %2 » et ne dit rien de ces catégories de « %3 » : %4.")
            .arg(reference.libelle, described != nullptr ? described->libelle : reference.critere,
                 critere.libelle, missing.join(QStringLiteral(", "))),
        Recrut::tr("Choisissez une population du critère « %1 », ou ajoutez à ses catégories, comme autres "
                   "écritures, les lignes de celle-ci : %2.")
            .arg(critere.libelle, rows.join(QStringLiteral(", ")))));
}

bool isShipped(const QString& referenceId) {
    return std::any_of(referencesLivrees().begin(), referencesLivrees().end(),
                       [&](const Reference& one) { return one.id == referenceId; });
}

} // namespace

PartsReference partsDepuis(const Critere& critere, const Reference& reference) {
    PartsReference result;
    Comptes comptes(critere, reference, result);
    comptes.count();
    comptes.finish();
    // A copy in the base keeps the reservation of the table that it was made from.
    for (const Reference& shipped : referencesLivrees())
        if (!shipped.reserve.isEmpty() && (shipped.id == reference.id || shipped.id == reference.origine))
            note(result, Constat::Niveau::Avertissement, "reference.reserve", shipped.reserve);
    return result;
}

Result<Edit> applyReference(const storage::Database& database, const QString& critereId,
                            const QString& referenceId) {
    const auto critere = critereById(database, critereId);
    if (!critere)
        return echec(critere.error());
    auto reference = loadReference(database, referenceId);
    if (!reference)
        return echec(reference.error());
    if (const auto fits = checkFits(*critere, *reference); !fits)
        return echec(fits.error());
    Edit edit(Recrut::tr("Appliquer « %1 » à « %2 »").arg(reference->libelle, critere->libelle));
    QString id = referenceId;
    if (isShipped(referenceId)) { // copied once: what a plan rests on does not change with the program
        const auto known = listReferences(database, reference->critere);
        if (!known)
            return echec(known.error());
        const auto copy = std::find_if(known->begin(), known->end(),
                                       [&](const Reference& one) { return one.origine == referenceId; });
        if (copy != known->end()) {
            id = copy->id;
            reference = *copy;
        } else {
            reference->origine = referenceId;
            const auto added = addReference(database, *reference);
            if (!added)
                return echec(added.error());
            edit.append(added->edit);
            id = added->id;
        }
    }
    setParts(edit, *critere, *reference, id);
    return edit;
}

Result<Edit> saveReference(const storage::Database& database, const QString& critereId, Reference reference) {
    const auto critere = critereById(database, critereId);
    if (!critere)
        return echec(critere.error());
    if (reference.total() > 0) // addReference and updateReference tell what else is wrong
        if (const auto fits = checkFits(*critere, reference); !fits)
            return echec(fits.error());
    if (isShipped(reference.id))
        reference.origine = std::exchange(reference.id, QString());
    if (!reference.id.isEmpty()) {
        auto edit = updateReference(database, reference);
        if (edit)
            setParts(*edit, *critere, reference, reference.id);
        return edit;
    }
    auto added = addReference(database, reference);
    if (!added)
        return echec(added.error());
    setParts(added->edit, *critere, reference, added->id);
    return std::move(added->edit);
}

} // namespace isegorie::recrutement
