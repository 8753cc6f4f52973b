// The tree of the strongest links between words, drawn: larger words are used more, thicker links are
// stronger. The table beside says the same to the keyboard.
#pragma once

#include "core/analyse/textes/DispositionForet.h"
#include "core/consultation/LiensMots.h"

#include <QWidget>

namespace isegorie::ui {

class ArbreMots : public QWidget {
    Q_OBJECT
public:
    explicit ArbreMots(QWidget* parent = nullptr);
    void setLiens(const consultation::LiensMots& liens);
    /// Shown as chosen; empty for none.
    void setMot(const QString& lemme);
    QStringList mots() const;
    QRectF cadre(const QString& lemme) const;

    QSize sizeHint() const override { return m_size; }

Q_SIGNALS:
    void motChoisi(const QString& lemme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Mot {
        QString lemme;
        int textes = 0;
        QFont police;
    };
    struct Trait {
        int a = 0, b = 0, ensemble = 0;
        double indice = 0;
    };
    void layOut();
    int at(const QPointF& place) const;

    std::vector<Mot> m_words;
    std::vector<analyse::Boite> m_boxes;
    std::vector<Trait> m_links;
    QString m_chosen;
    QSize m_size;
};

} // namespace isegorie::ui
