// The tree of classes: which were split from which, and how unlike they are. The table beside says the same
// to the keyboard.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace isegorie::ui {

/// Colour of a class wherever it is drawn.
QColor couleurDeClasse(int classe);

class DendrogrammeVue : public QWidget {
    Q_OBJECT
public:
    explicit DendrogrammeVue(QWidget* parent = nullptr);

    struct Coupure {
        int classe = 0; ///< Becomes itself and the next.
        double khi2 = 0;
    };
    /// In the order in which they were made; one label a class, from the top.
    void setArbre(const std::vector<Coupure>& coupures, const QStringList& libelles);
    void setCourante(int classe); ///< -1: none.
    int classes() const { return int(m_labels.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void classeChoisie(int classe);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int lineHeight() const;

    std::vector<Coupure> m_splits;
    QStringList m_labels;
    int m_current = -1;
};

} // namespace isegorie::ui
