// What invented people wrote about water, and how they voted: files as a platform exports them.
#pragma once

#include <QByteArray>
#include <QDate>

namespace isegorie::demo {

/// A questionnaire of some four hundred answers: six themes, no-answers, doubles, one campaign.
QByteArray questionnaireEau(QDate ouverture);
/// Which theme an answer was written about, by its row from 0; -1: it says nothing, or is of the campaign.
int themeDeReponse(int rang);
/// Ninety people on twelve statements, in the long form: participant, statement, text, vote.
QByteArray votesEau();
/// Matomo's visits by day, eight weeks.
QByteArray visitesEau(QDate ouverture);

} // namespace isegorie::demo
