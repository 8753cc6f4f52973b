#include "tests/support/FailingDisk.h"

#include <cstring>
#include <sqlite3.h>

namespace isegorie::tests {

namespace {

struct State {
    int count = 0;
    int failAt = 0; // 0 = never
    FailingDisk::Mode mode = FailingDisk::Mode::Once;
    bool failed = false;
};

State g_state;
sqlite3_vfs* g_real = nullptr;
sqlite3_vfs g_vfs;

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

enum class Access { Read, Write, Sync };

/// SQLITE_OK to go on, else the error of this access.
int gate(Access access, int error) {
    ++g_state.count;
    if (g_state.failAt == 0 || g_state.count < g_state.failAt)
        return SQLITE_OK;
    if (g_state.mode == FailingDisk::Mode::Once && g_state.count != g_state.failAt)
        return SQLITE_OK;
    if (g_state.mode == FailingDisk::Mode::FullFromThenOn) {
        if (access != Access::Write) // a full disk still syncs what it has
            return SQLITE_OK;
        error = SQLITE_FULL;
    }
    g_state.failed = true;
    return error;
}

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

int xClose(sqlite3_file* file) {
    sqlite3_file* underlying = real(file);
    return underlying->pMethods != nullptr ? underlying->pMethods->xClose(underlying) : SQLITE_OK;
}

int xRead(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
    if (const int error = gate(Access::Read, SQLITE_IOERR_READ); error != SQLITE_OK)
        return error;
    return real(file)->pMethods->xRead(real(file), buffer, amount, offset);
}

int xWrite(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset) {
    if (const int error = gate(Access::Write, SQLITE_IOERR_WRITE); error != SQLITE_OK) {
        // The worst disk: half of it arrived.
        real(file)->pMethods->xWrite(real(file), buffer, amount / 2, offset);
        return error;
    }
    return real(file)->pMethods->xWrite(real(file), buffer, amount, offset);
}

int xTruncate(sqlite3_file* file, sqlite3_int64 size) {
    if (const int error = gate(Access::Write, SQLITE_IOERR_TRUNCATE); error != SQLITE_OK)
        return error;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int xSync(sqlite3_file* file, int flags) {
    if (const int error = gate(Access::Sync, SQLITE_IOERR_FSYNC); error != SQLITE_OK)
        return error;
    return real(file)->pMethods->xSync(real(file), flags);
}

int xFileSize(sqlite3_file* file, sqlite3_int64* size) {
    if (const int error = gate(Access::Read, SQLITE_IOERR_FSTAT); error != SQLITE_OK)
        return error;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int xLock(sqlite3_file* file, int lock) {
    return real(file)->pMethods->xLock(real(file), lock);
}

int xUnlock(sqlite3_file* file, int lock) {
    return real(file)->pMethods->xUnlock(real(file), lock);
}

int xCheckReservedLock(sqlite3_file* file, int* result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int xFileControl(sqlite3_file* file, int operation, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int xSectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}

int xDeviceCharacteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int xShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    if (const int error = gate(Access::Write, SQLITE_IOERR_SHMMAP); error != SQLITE_OK)
        return error;
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int xShmLock(sqlite3_file* file, int offset, int n, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}

void xShmBarrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}

int xShmUnmap(sqlite3_file* file, int deleteFlag) {
    return real(file)->pMethods->xShmUnmap(real(file), deleteFlag);
}

const sqlite3_io_methods kMethods = {2,
                                     xClose,
                                     xRead,
                                     xWrite,
                                     xTruncate,
                                     xSync,
                                     xFileSize,
                                     xLock,
                                     xUnlock,
                                     xCheckReservedLock,
                                     xFileControl,
                                     xSectorSize,
                                     xDeviceCharacteristics,
                                     xShmMap,
                                     xShmLock,
                                     xShmBarrier,
                                     xShmUnmap,
                                     nullptr,
                                     nullptr};

int xOpen(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* wrapped = reinterpret_cast<File*>(file);
    wrapped->base.pMethods = nullptr;
    wrapped->real = reinterpret_cast<sqlite3_file*>(wrapped + 1);
    if (const int error = gate(Access::Write, SQLITE_CANTOPEN); error != SQLITE_OK)
        return error;
    const int answer = g_real->xOpen(g_real, name, wrapped->real, flags, outFlags);
    if (answer == SQLITE_OK)
        wrapped->base.pMethods = &kMethods;
    return answer;
}

int xDelete(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder) {
    if (const int error = gate(Access::Write, SQLITE_IOERR_DELETE); error != SQLITE_OK)
        return error;
    return g_real->xDelete(g_real, name, syncFolder);
}

} // namespace

FailingDisk::FailingDisk() {
    g_state = {};
    g_real = sqlite3_vfs_find(nullptr);
    g_vfs = *g_real;
    g_vfs.zName = "isegorie-failing-disk";
    g_vfs.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_vfs.xOpen = xOpen;
    g_vfs.xDelete = xDelete;
    sqlite3_vfs_register(&g_vfs, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_register(g_real, 1);
    sqlite3_vfs_unregister(&g_vfs);
}

void FailingDisk::failAt(int at, Mode mode) {
    g_state = {0, at, mode, false};
}

void FailingDisk::heal() {
    g_state.failAt = 0;
}

int FailingDisk::accesses() const {
    return g_state.count;
}

bool FailingDisk::hasFailed() const {
    return g_state.failed;
}

} // namespace isegorie::tests
