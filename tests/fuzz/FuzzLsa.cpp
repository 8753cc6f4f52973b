#include "tests/documents/XlsxFixture.h"
#include "tests/fuzz/FuzzExport.h"

/// The first byte chooses the part of a sound archive that the rest replaces.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls this name
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    using namespace isegorie;
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    tests::ZipParts parts{
        {QStringLiteral("survey_1.lss"),
         "<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows>"
         "<row><qid>10</qid><parent_qid>0</parent_qid><sid>1</sid><gid>2</gid><type>T</type>"
         "<title>Q1</title></row></rows></questions><question_l10ns><rows><row><qid>10</qid>"
         "<question>Que faire ?</question></row></rows></question_l10ns></document>"},
        {QStringLiteral("survey_1_responses.lsr"),
         "<?xml version=\"1.0\"?><document><responses><fields><fieldname>id</fieldname>"
         "<fieldname>submitdate</fieldname><fieldname>startlanguage</fieldname>"
         "<fieldname>1X2X10</fieldname></fields><rows><row><id>1</id><submitdate>2024-01-02 10:00:00"
         "</submitdate><startlanguage>fr</startlanguage><_1X2X10>Planter</_1X2X10></row>"
         "</rows></responses></document>"}};
    parts[data[0] % 2].second = bytes;
    tests::planExport(tests::zipOf(parts), QStringLiteral("essai.lsa"));
    return 0;
}
