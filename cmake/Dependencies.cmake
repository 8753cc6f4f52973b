find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Network Svg PrintSupport
                                         Concurrent LinguistTools Test)
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(RapidJSON REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(XlsxWriter REQUIRED IMPORTED_TARGET xlsxwriter)
# libzip, not QuaZip: ARCHITECTURE.md, "Departures from the design".
pkg_check_modules(LibZip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(Qpdf REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(Uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
find_package(Qt6Keychain REQUIRED)
# GLPK comes without a description for CMake or pkg-config.
find_path(GLPK_INCLUDE_DIR glpk.h REQUIRED)
find_library(GLPK_LIBRARY glpk REQUIRED)
add_library(GLPK::GLPK UNKNOWN IMPORTED)
set_target_properties(GLPK::GLPK PROPERTIES IMPORTED_LOCATION "${GLPK_LIBRARY}"
                                            INTERFACE_INCLUDE_DIRECTORIES "${GLPK_INCLUDE_DIR}")
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
# Debian's Spectra is headers alone.
find_path(SPECTRA_INCLUDE_DIR Spectra/SymEigsSolver.h REQUIRED)
if(ISEGORIE_TESTS)
  find_package(Boost 1.74 REQUIRED COMPONENTS unit_test_framework)
  find_package(rapidcheck REQUIRED)
endif()
