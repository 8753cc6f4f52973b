#include "app/cli/AnalyseOptions.h"

#include <QCoreApplication>

namespace isegorie::cli {

base::Result<int> entier(const Invocation& invocation, const QString& option, int min, int max) {
    bool ok = false;
    const int value = invocation.options.value(option).toInt(&ok);
    if (!ok || value < min || value > max)
        return base::echec(usageErreur(
            QCoreApplication::translate("AnalyseTexts", "L’option --%1 attend un nombre entier de %2 à %3.")
                .arg(option)
                .arg(min)
                .arg(max)));
    return value;
}

} // namespace isegorie::cli
