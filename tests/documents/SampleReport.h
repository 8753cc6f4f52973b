// A bon de commande as the product prints it: what the PDF tests look at.
#pragma once

#include "core/documents/PdfReport.h"

namespace isegorie::tests {

documents::PdfReport sampleReport(int lines = 9);

} // namespace isegorie::tests
