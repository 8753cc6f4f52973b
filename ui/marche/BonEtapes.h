// The life of a bon as steps from « Brouillon » to « Soldé »: those passed, the one reached, those to come.
#pragma once

#include "core/marche/BonStatut.h"

#include <QWidget>

namespace isegorie::ui {

class BonEtapes : public QWidget {
    Q_OBJECT
public:
    explicit BonEtapes(QWidget* parent = nullptr);
    void setStatut(marche::StatutBon statut);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList labels() const;

    marche::StatutBon m_statut = marche::StatutBon::Brouillon;
};

} // namespace isegorie::ui
