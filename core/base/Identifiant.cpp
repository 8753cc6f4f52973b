#include "core/base/Identifiant.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>

namespace isegorie::base {

namespace {

struct Stamp {
    quint64 milliseconds;
    quint32 counter; // the 12 bits "rand_a", used as a sequence within one millisecond
};

Stamp nextStamp() {
    static QMutex mutex;
    static Stamp last{0, 0};
    const QMutexLocker lock(&mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (now > last.milliseconds)
        last = {now, QRandomGenerator::system()->bounded(0x400U)};
    else if (++last.counter > 0xFFFU)
        last = {last.milliseconds + 1, 0};
    return last;
}

} // namespace

QString newId() {
    const Stamp stamp = nextStamp();
    const quint64 high = (stamp.milliseconds << 16U) | 0x7000U | stamp.counter;
    const quint64 low = (QRandomGenerator::system()->generate64() >> 2U) | 0x8000000000000000U;
    const QString hex =
        QStringLiteral("%1%2").arg(high, 16, 16, QLatin1Char('0')).arg(low, 16, 16, QLatin1Char('0'));
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4), hex.mid(20));
}

QString sha256Hex(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace isegorie::base
