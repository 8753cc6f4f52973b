// isegorie_render_icon SVG OUT…: draws the application's icon; the side of each picture is the number in its
// path ("48x48/apps/x.png"), or 256 where there is none ("isegorie.ico").
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cstdio>

namespace {

int sideOf(const QString& path) {
    static const QRegularExpression size(QStringLiteral("/(\\d+)x\\1/"));
    const QRegularExpressionMatch match = size.match(path);
    return match.hasMatch() ? match.captured(1).toInt() : 256;
}

bool render(QSvgRenderer& icon, const QString& path) {
    const int side = sideOf(path);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path);
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a build machine has no display
    const QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    QSvgRenderer icon(arguments.value(0));
    if (!icon.isValid() || arguments.size() < 2)
        return 2;
    for (qsizetype i = 1; i < arguments.size(); ++i)
        if (!render(icon, arguments[i])) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(arguments[i]));
            return 1;
        }
    return 0;
}
