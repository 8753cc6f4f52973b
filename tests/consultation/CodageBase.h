// Answers to an open question, and a plan of two codes.
#pragma once

#include "core/consultation/Codages.h"
#include "tests/consultation/EnqueteBase.h"

namespace isegorie::tests {

struct CodageBase : EnqueteBase {
    QString train, bike;

    CodageBase()
        : CodageBase("id;Que voulez-vous ?\n0;Des trains de nuit\n1;Un vélo pour tous\n2;\n3;Le train et le "
                     "vélo ensemble\n4;Moins de bruit la nuit\n5;Des pistes pour les vélos\n6;Rien à dire "
                     "de plus\n") {}
    explicit CodageBase(const QByteArray& csv)
        : EnqueteBase(csv), train(addCode("Trains")), bike(addCode("Vélo")) {}

    storage::Database& db() { return base.database(); }
    QString addCode(const char* label, const QString& parent = {}) {
        consultation::CodePlan code;
        code.libelle = text(label);
        code.parentId = parent;
        const auto made = require(consultation::ajouterCode(db(), concertation, code));
        base.apply(made.edit);
        return made.id;
    }
    consultation::ChampCodage champ(const char* coder = "") { return {concertation, field(), text(coder)}; }
    std::vector<qint64> numbers() { return require(consultation::textesACoder(db(), {field(), {}, false})); }
};

} // namespace isegorie::tests
