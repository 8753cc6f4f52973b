// French lengthened by 40 %, as a language with long words would.
#pragma once

#include "core/base/Typographie.h"

namespace isegorie::tests {

class LongWords : public base::TraducteurFrancais {
public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        const QString text = base::TraducteurFrancais::translate(context, source, disambiguation, n);
        QString longer;
        for (int missing = std::max(1, int(text.size() * 2 / 5)); longer.size() < missing;)
            longer += QStringLiteral(" öxygènes");
        return text + longer.left(std::max(2, int(text.size() * 2 / 5)));
    }
};

} // namespace isegorie::tests
