// A SQLite VFS over the real one whose i-th access fails: the default VFS as long as the object lives.
// It stands outside the product: production code has no hook for tests.
#pragma once

namespace isegorie::tests {

class FailingDisk {
public:
    enum class Mode {
        Once,          ///< Only the i-th access fails (a network that hiccups).
        FromThenOn,    ///< The i-th access and all later ones fail (a disk that is gone).
        FullFromThenOn ///< Reads go on, writes answer "disk full".
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The access number `at` (from 1) will fail; counting starts now.
    void failAt(int at, Mode mode);
    /// Everything works again.
    void heal();
    /// Accesses since failAt() or the beginning.
    int accesses() const;
    /// Whether the failure has happened.
    bool hasFailed() const;
};

} // namespace isegorie::tests
