#include "core/marche/Titulaire.h"

#include "core/base/Courriel.h"
#include "core/base/Identifiant.h"
#include "core/marche/AccordCadreLignes.h"
#include "core/marche/Siret.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Titulaire)
};

const QString kTitulaire = QStringLiteral("titulaire");

base::Result<Titulaire> checked(const storage::Database& database, Titulaire titulaire) {
    titulaire.raisonSociale = titulaire.raisonSociale.simplified();
    if (titulaire.raisonSociale.isEmpty())
        return base::echec(base::Erreur::saisie(QStringLiteral("titulaire.sans-nom"),
                                                Textes::tr("Le titulaire n’a pas de raison sociale."),
                                                Textes::tr("Recopiez celle de l’acte d’engagement.")));
    if (!titulaire.siret.trimmed().isEmpty()) {
        const auto siret = parseSiret(titulaire.siret);
        if (!siret)
            return base::echec(siret.error());
        titulaire.siret = *siret;
    } else {
        titulaire.siret = QStringLiteral("");
    }
    if (const QString mail = titulaire.courriel.trimmed(); !mail.isEmpty() && !base::isCourriel(mail))
        return base::echec(
            base::Erreur::saisie(QStringLiteral("titulaire.courriel"),
                                 Textes::tr("« %1 » n’est pas une adresse de courriel.").arg(mail.left(60)),
                                 Textes::tr("Écrivez par exemple contact@exemple.fr.")));
    const auto others = listTitulaires(database);
    if (!others)
        return base::echec(others.error());
    for (const Titulaire& other : *others) {
        if (other.id == titulaire.id)
            continue;
        const bool sameName = other.raisonSociale.compare(titulaire.raisonSociale, Qt::CaseInsensitive) == 0;
        if (sameName || (!titulaire.siret.isEmpty() && other.siret == titulaire.siret))
            return base::echec(
                base::Erreur::saisie(QStringLiteral("titulaire.double"),
                                     Textes::tr("Le titulaire « %1 » existe déjà avec ce nom ou ce SIRET.")
                                         .arg(other.raisonSociale),
                                     Textes::tr("Utilisez la fiche qui existe.")));
    }
    return titulaire;
}

} // namespace

base::Result<QList<Titulaire>> listTitulaires(const storage::Database& database) {
    return database.query(QStringLiteral("marche/titulaires")).map([](const QList<QVariantMap>& rows) {
        QList<Titulaire> result;
        for (const QVariantMap& row : rows)
            result << lignes::titulaire(row);
        return result;
    });
}

base::Result<Titulaire> loadTitulaire(const storage::Database& database, const QString& id) {
    const auto row = database.record(kTitulaire, id);
    if (!row)
        return base::echec(row.error());
    if (row->isEmpty())
        return base::echec(lignes::unknown(Textes::tr("Titulaire"), id));
    return lignes::titulaire(*row);
}

base::Result<storage::Edit> createTitulaire(const storage::Database& database, Titulaire titulaire) {
    auto wanted = checked(database, std::move(titulaire));
    if (!wanted)
        return base::echec(wanted.error());
    if (wanted->id.isEmpty())
        wanted->id = base::newId();
    return storage::Edit(Textes::tr("Ajouter le titulaire %1").arg(wanted->raisonSociale))
        .insert(kTitulaire, wanted->id, lignes::fields(*wanted));
}

base::Result<storage::Edit> updateTitulaire(const storage::Database& database, const QString& id,
                                            const QVariantMap& champs) {
    const auto current = loadTitulaire(database, id);
    if (!current)
        return base::echec(current.error());
    const QVariantMap stored = lignes::fields(*current);
    const auto merged = lignes::overlay(stored, champs);
    if (!merged)
        return base::echec(merged.error());
    Titulaire overlaid = lignes::titulaire(*merged);
    overlaid.id = id;
    const auto wanted = checked(database, std::move(overlaid));
    if (!wanted)
        return base::echec(wanted.error());
    return storage::Edit(Textes::tr("Modifier le titulaire %1").arg(wanted->raisonSociale))
        .update(kTitulaire, id, lignes::difference(stored, lignes::fields(*wanted)));
}

base::Result<storage::Edit> removeTitulaire(const storage::Database& database, const QString& id) {
    const auto titulaire = loadTitulaire(database, id);
    if (!titulaire)
        return base::echec(titulaire.error());
    const auto attributions = lignes::listAttributions(database, {.titulaireId = id});
    if (!attributions)
        return base::echec(attributions.error());
    if (!attributions->isEmpty())
        return base::echec(base::Erreur::refus(
            QStringLiteral("marche.utilise"),
            Textes::tr("%1 est titulaire de %n lot(s).", nullptr, int(attributions->size()))
                .arg(titulaire->raisonSociale),
            Textes::tr("Retirez-lui d’abord ces lots.")));
    return storage::Edit(Textes::tr("Supprimer le titulaire %1").arg(titulaire->raisonSociale))
        .remove(kTitulaire, id);
}

} // namespace isegorie::marche
