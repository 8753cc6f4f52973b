#include "core/consultation/ProfilsBase.h"

#include "core/base/Identifiant.h"
#include "core/consultation/ExportPlateforme.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("profil_import");

bool isAuto(const QString& name) {
    return name.isEmpty() || name == QLatin1String("auto");
}

const ProfilEnregistre* named(const QList<ProfilEnregistre>& all, const QString& name) {
    const auto found = std::find_if(all.begin(), all.end(), [&name](const ProfilEnregistre& one) {
        return one.nom.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

Erreur unknown(const QString& name) {
    return Erreur::saisie(QStringLiteral("profil.inconnu"),
                          Consultation::tr("Aucun profil d’import ne s’appelle « %1 ».").arg(name.left(60)),
                          Consultation::tr("Choisissez l’un des profils de la base."));
}

/// Of a single file; empty for an archive of several.
Result<QStringList> headersOf(const QString& path, const OptionsImport& options) {
    const auto files = fichiersDe(path, options);
    if (!files)
        return echec(files.error());
    if (files->size() != 1)
        return QStringList();
    const auto records = files->front().ouvrir();
    return records ? Result<QStringList>((*records)->info().entetes) : echec(records.error());
}

base::Status check(const Profil& profil) {
    const QString name = profil.libelle.simplified();
    if (name.isEmpty() || isAuto(name) || profilFourni(name) != nullptr)
        return echec(Erreur::saisie(QStringLiteral("profil.nom"),
                                    name.isEmpty()
                                        ? Consultation::tr("Le profil n’a pas de nom.")
                                        : Consultation::tr("« %1 » est le nom d’un profil fourni.").arg(name),
                                    Consultation::tr("Donnez-lui un nom à lui.")));
    if (profil.colonnes.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("profil.vide"),
                                    Consultation::tr("Le profil ne dit rien d’aucune colonne.")));
    return {};
}

} // namespace

Result<QList<ProfilEnregistre>> profilsEnregistres(const Database& database) {
    QList<ProfilEnregistre> all;
    const auto read =
        database.each(QStringLiteral("consultation/profils"), {}, [&all](const storage::Row& row) {
            if (auto profil = Profil::depuisJson(row.text("contenu").toUtf8()))
                all.append({row.text("id"), row.text("nom"), std::move(*profil)});
        });
    return read ? Result<QList<ProfilEnregistre>>(all) : echec(read.error());
}

Result<Edit> enregistrerProfil(const Database& database, const Profil& profil) {
    if (const auto checked = check(profil); !checked)
        return echec(checked.error());
    const auto all = profilsEnregistres(database);
    if (!all)
        return echec(all.error());
    Profil own = profil;
    own.libelle = own.cle = profil.libelle.simplified();
    const QVariantMap fields{{QStringLiteral("nom"), own.libelle},
                             {QStringLiteral("contenu"), QString::fromUtf8(own.versJson())},
                             {QStringLiteral("modifie_le"), storage::storedMoment()}};
    Edit edit(Consultation::tr("Enregistrer le profil d’import « %1 »").arg(own.libelle));
    if (const ProfilEnregistre* before = named(*all, own.libelle))
        return edit.update(kTable, before->id, fields);
    return edit.insert(kTable, base::newId(), fields);
}

Result<Edit> supprimerProfil(const Database& database, const QString& nom) {
    const auto all = profilsEnregistres(database);
    if (!all)
        return echec(all.error());
    const ProfilEnregistre* found = named(*all, nom.simplified());
    if (found == nullptr)
        return echec(unknown(nom));
    return Edit(Consultation::tr("Supprimer le profil d’import « %1 »").arg(found->nom))
        .remove(kTable, found->id);
}

Result<Profil> profilNomme(const Database& database, const QString& nom) {
    const auto all = profilsEnregistres(database);
    if (!all)
        return echec(all.error());
    if (const ProfilEnregistre* found = named(*all, nom.simplified()))
        return found->profil;
    const Profil* shipped = profilFourni(nom);
    return shipped != nullptr ? Result<Profil>(*shipped) : echec(unknown(nom));
}

Result<OptionsImport> resoudreOptions(const Database& database, const QString& chemin,
                                      const OptionsImport& options) {
    if (options.propre || profilFourni(options.profil) != nullptr)
        return options;
    const auto all = profilsEnregistres(database);
    if (!all)
        return echec(all.error());
    OptionsImport resolved = options;
    if (!isAuto(options.profil)) {
        if (const ProfilEnregistre* found = named(*all, options.profil))
            resolved.propre = found->profil;
        return resolved; // unknown: said when the file is read
    }
    if (all->isEmpty())
        return resolved;
    const auto headers = headersOf(chemin, options);
    if (!headers)
        return resolved; // likewise
    const auto found = std::find_if(all->begin(), all->end(), [&headers](const ProfilEnregistre& one) {
        return one.profil.estPour(*headers);
    });
    if (found != all->end())
        resolved.propre = found->profil;
    return resolved;
}

} // namespace isegorie::consultation
