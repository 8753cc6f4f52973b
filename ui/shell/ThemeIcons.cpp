// Monochrome SVG icons, coloured when painted so that a change of theme needs no new icon.
#include "ui/shell/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace isegorie::ui {

namespace {

constexpr auto kDrawnColor = "#161616"; // the colour in the files

Token tokenFor(Token wanted, QIcon::Mode mode) {
    return mode == QIcon::Disabled ? Token::TextDisabled : wanted;
}

QPixmap renderIcon(const QString& name, const QColor& color, QSize size) {
    if (size.isEmpty())
        return {};
    const QString key = QStringLiteral("isegorie-icon/%1/%2/%3x%4")
                            .arg(name, color.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/ui/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace(kDrawnColor, color.name().toLatin1()));
    const int side = std::min(size.width(), size.height());
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemeIconEngine : public QIconEngine {
public:
    ThemeIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        Q_UNUSED(state)
        Q_UNUSED(scale)
        return renderIcon(m_name, Theme::color(tokenFor(m_token, mode)), size);
    }
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name, m_token); }
    QString key() const override { return QStringLiteral("isegorie"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon Theme::icon(const QString& name, Token token) {
    return QIcon(new ThemeIconEngine(name, token));
}

} // namespace isegorie::ui
