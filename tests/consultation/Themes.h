// Answers on three themes told in turn, each in words of its own order: what a classification finds again.
#pragma once

#include <QByteArrayList>

#include <random>

namespace isegorie::tests {

/// id; one open question; age (two, in turn); theme. The last text has no word that is kept.
inline QByteArray threeThemes() {
    static const QByteArrayList words[]{{"trains", "gares", "voyageurs", "quais", "horaires", "wagons"},
                                        {"écoles", "élèves", "professeurs", "classes", "cantines", "cahiers"},
                                        {"rivières", "poissons", "barrages", "sources", "berges", "pluies"}};
    static const QByteArrayList themes{"Rail", "Instruction", "Eau"};
    QByteArray csv = "id;Que voulez-vous ?;Votre âge ?;Thème\n";
    std::mt19937 random(7);
    for (int i = 0; i < 240; ++i) {
        csv += QByteArray::number(i) + ";Les ";
        for (int word = 0; word < 4; ++word)
            csv += words[i % 3][qsizetype(random() % 6)] + (word < 3 ? " et " : "");
        csv += " numéro " + QByteArray::number(i) +
               (i % 2 == 0 ? ".;Moins de 30 ans;" : ".;30 ans et plus;") + themes[i % 3] + "\n";
    }
    return csv + "900;Oui.;30 ans et plus;Eau\n";
}

} // namespace isegorie::tests
