// The 287 orderable unités d'œuvre of the CCTP (chapters 2 to 5), embedded from
// resources/catalogue/catalogue.json.
#pragma once

#include "core/base/Erreur.h"
#include "core/base/Montant.h"
#include "core/marche/UniteOeuvre.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace isegorie::marche {

/// Answer to a code as printed or typed. Pointers live as long as their catalogue.
struct RechercheCode {
    enum class Genre { Trouve, Ambigu, Inconnu };

    Genre genre = Genre::Inconnu;
    QList<const UniteOeuvre*> candidats;   ///< Trouve: one. Ambigu: at least two, none chosen. Inconnu: none.
    QList<const UniteOeuvre*> suggestions; ///< Inconnu: the nearest codes, best first, at most three.

    const UniteOeuvre* unite() const { return genre == Genre::Trouve ? candidats.first() : nullptr; }
};

class Catalogue {
public:
    /// The catalogue of the product, loaded once. Thread-safe.
    static const Catalogue& instance();
    /// Reads the format of resources/catalogue/catalogue.schema.json.
    static base::Result<Catalogue> parse(const QByteArray& json);

    /// In the order of the CCTP.
    const std::vector<UniteOeuvre>& unites() const { return m_unites; }
    QList<const UniteOeuvre*> lot(int numero) const;
    /// By exact regular code ("4.2.3.A"); null when there is none.
    const UniteOeuvre* find(const QString& code) const;
    /// Any spelling, printed misprints included. "4.2.3.A" is ambiguous: the table headed 4.1 prints it too.
    RechercheCode chercher(const QString& texte) const;
    /// UO that hold every word, without regard to case and accents, in code, aliases, label or section title;
    /// lot 0 = all lots. No word: all UO.
    QList<const UniteOeuvre*> rechercher(const QString& mots, int lot = 0) const;

private:
    Catalogue() = default;
    void index();
    QList<const UniteOeuvre*> nearest(const QString& code) const;

    std::vector<UniteOeuvre> m_unites;
    std::vector<QString> m_folded;                    ///< Searchable text of each UO, folded.
    QHash<QString, QList<size_t>> m_byNormalisedCode; ///< Regular codes and aliases -> places in m_unites.
    QHash<QString, size_t> m_byCode;
};

} // namespace isegorie::marche
