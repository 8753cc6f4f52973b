// The voters where their votes put them, each with the colour and the shape of its group. The tables beside
// say the same to the keyboard.
#pragma once

#include "core/consultation/VotesDessin.h"

#include <QWidget>

namespace isegorie::ui {

/// The shape of a group wherever it is drawn, so that nothing rests on its colour. -1: nobody's.
void dessinerMarque(QPainter& painter, const QPointF& centre, double rayon, int groupe);
/// The same shape as a character: "●", "■", "▲", "◆", "✚".
QString signeDeGroupe(int groupe);

class PlanVotesVue : public QWidget {
    Q_OBJECT
public:
    explicit PlanVotesVue(QWidget* parent = nullptr);
    void setResultat(const std::shared_ptr<const consultation::ResultatVotes>& resultat);
    void setGroupe(int groupe); ///< The others step back; -1: none does.
    int points() const { return m_plan.points(); }

    QSize sizeHint() const override { return {420, 340}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    consultation::PlanVotesDessin m_plan;
    int m_group = -1;
};

} // namespace isegorie::ui
