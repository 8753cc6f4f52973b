#include "core/consultation/LiensMots.h"

namespace isegorie::consultation {

LiensMots liensDe(const Vocabulaire& vocabulaire, const OptionsLiens& options) {
    LiensMots links;
    std::vector<std::vector<std::int32_t>> rows(vocabulaire.numeros.size());
    for (size_t i = 0; i < vocabulaire.lemmes.size(); ++i) { // the most frequent first
        const LemmeLu& lemma = vocabulaire.lemmes[i];
        if (links.lemmes.size() >= options.nombre)
            break;
        if (lemma.outil || lemma.textes < options.textesMin)
            continue;
        for (const std::int32_t text : vocabulaire.textesDe(int(i)))
            rows[size_t(text)].push_back(std::int32_t(links.lemmes.size()));
        links.lemmes << lemma.lemme;
    }
    analyse::MatriceCreuse matrix;
    matrix.formes = int(links.lemmes.size());
    for (std::vector<std::int32_t>& row : rows)
        matrix.ajouter(std::move(row));
    links.similitude = analyse::similitude(matrix, options.nombre, options.textesMin, options.indice);
    return links;
}

} // namespace isegorie::consultation
