#include "ui/consultation/CarteArgumentsVue.h"

#include "core/consultation/Comptes.h"
#include "ui/shell/Theme.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

namespace isegorie::ui {

using namespace consultation;

namespace {

constexpr double kStep = 1.2;
constexpr double kSmallest = 0.15;
constexpr double kLargest = 3;
constexpr double kReadable = 0.7; ///< A large map is shown in part rather than too small to read.

StyleCarte screenStyle() {
    StyleCarte style;
    style.texte = Theme::font(FontRole::Body);
    style.petit = Theme::font(FontRole::Small);
    style.gras = Theme::font(FontRole::Strong);
    style.page = Theme::color(Token::Window);
    style.fond = style.signe = Theme::color(Token::Surface);
    style.encre = Theme::color(Token::Text);
    style.discret = Theme::color(Token::TextMuted);
    style.question = Theme::color(Token::Accent);
    style.these = Theme::color(Token::TextMuted);
    style.pour = Theme::color(Token::SuccessSoftText);
    style.contre = style.alerte = Theme::color(Token::WarningSoftText);
    return style;
}

class BoiteItem : public QGraphicsItem {
public:
    BoiteItem(const NoeudArgument& node, const QRectF& box, std::shared_ptr<const StyleCarte> style)
        : m_node(node), m_box(box), m_style(std::move(style)) {
        setFlag(ItemIsSelectable);
        setToolTip(node.texte);
    }
    const QString& id() const { return m_node.id; }
    QRectF boundingRect() const override { return m_box.adjusted(-3, -3, 3, 3); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override {
        Q_UNUSED(option)
        Q_UNUSED(widget)
        peindreBoite(*painter, m_box, m_node, *m_style, isSelected());
    }

private:
    NoeudArgument m_node;
    QRectF m_box;
    std::shared_ptr<const StyleCarte> m_style;
};

class LienItem : public QGraphicsItem {
public:
    LienItem(const QRectF& parent, const QRectF& child, GenreArgument genre,
             std::shared_ptr<const StyleCarte> style)
        : m_parent(parent), m_child(child), m_genre(genre), m_style(std::move(style)) {
        setZValue(-1);
    }
    QRectF boundingRect() const override {
        return QRectF(QPointF(m_parent.right(), std::min(m_parent.center().y(), m_child.center().y())),
                      QPointF(m_child.left(), std::max(m_parent.center().y(), m_child.center().y())))
            .adjusted(-2, -2, 2, 2);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override {
        Q_UNUSED(option)
        Q_UNUSED(widget)
        peindreLien(*painter, m_parent, m_child, m_genre, *m_style);
    }

private:
    QRectF m_parent, m_child;
    GenreArgument m_genre;
    std::shared_ptr<const StyleCarte> m_style;
};

} // namespace

CarteArgumentsVue::CarteArgumentsVue(QWidget* parent) : QGraphicsView(parent) {
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::ClickFocus);
    connect(&Theme::instance(), &Theme::changed, this, &CarteArgumentsVue::rebuild);
}

void CarteArgumentsVue::setCarte(const CarteArguments& carte) {
    m_map = carte;
    rebuild();
}

void CarteArgumentsVue::rebuild() {
    const auto style = std::make_shared<const StyleCarte>(screenStyle());
    scene()->clear();
    m_items.clear();
    scene()->setBackgroundBrush(style->page);
    const CarteDisposee laid = disposerCarte(m_map, *style);
    for (size_t i = 0; i < m_map.noeuds.size(); ++i) {
        const NoeudArgument& node = m_map.noeuds[i];
        auto* box = new BoiteItem(node, laid.boites[i], style);
        scene()->addItem(box);
        m_items.push_back(box);
        if (node.parent >= 0)
            scene()->addItem(
                new LienItem(laid.boites[size_t(node.parent)], laid.boites[i], node.genre, style));
    }
    scene()->setSceneRect(laid.cadre);
    setAccessibleName(tr("Carte des arguments : %1, %2")
                          .arg(compte(qint64(m_map.noeuds.size()), Nom::Elements),
                               compte(m_map.citations(), Nom::Citations)));
    if (m_fitted)
        fit(kReadable);
    setCourant(m_current);
}

void CarteArgumentsVue::setCourant(const QString& id) {
    m_current = id;
    const int place = m_map.place(id);
    scene()->clearSelection();
    if (place < 0)
        return;
    m_items[size_t(place)]->setSelected(true);
    ensureVisible(m_items[size_t(place)], Theme::space(3), Theme::space(3));
}

void CarteArgumentsVue::zoomer(double facteur) {
    const double wanted = std::clamp(echelle() * facteur, kSmallest, kLargest);
    m_fitted = false;
    const double by = wanted / echelle();
    scale(by, by);
}

void CarteArgumentsVue::ajuster() {
    m_fitted = true;
    fit(kSmallest);
}

void CarteArgumentsVue::fit(double smallest) {
    resetTransform();
    if (m_map.noeuds.empty())
        return;
    const QRectF whole = scene()->sceneRect();
    const double wanted =
        std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const double by = std::clamp(wanted, smallest, 1.0);
    scale(by, by);
    centerOn(whole.center());
}

void CarteArgumentsVue::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    zoomer(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
    event->accept();
}

void CarteArgumentsVue::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit(kReadable);
    setCourant(m_current);
}

QString CarteArgumentsVue::idAt(const QPoint& place) const {
    for (QGraphicsItem* item : items(place))
        if (const auto* box = dynamic_cast<BoiteItem*>(item))
            return box->id();
    return {};
}

void CarteArgumentsVue::mousePressEvent(QMouseEvent* event) {
    if (const QString id = idAt(event->pos()); !id.isEmpty() && event->button() == Qt::LeftButton) {
        event->accept();
        return Q_EMIT argumentChoisi(id);
    }
    QGraphicsView::mousePressEvent(event);
}

void CarteArgumentsVue::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const QString id = idAt(event->pos()); !id.isEmpty())
        Q_EMIT argumentOuvert(id);
}

} // namespace isegorie::ui
