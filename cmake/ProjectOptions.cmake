# Packaging takes what is built; it does not build.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

# Options that every target of the project shares, in one interface target.
add_library(isegorie_options INTERFACE)
target_include_directories(isegorie_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(isegorie_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII
                                                      QT_NO_URL_CAST_FROM_STRING
                                                      ISEGORIE_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(isegorie_options INTERFACE /W4 /utf-8 /permissive-)
else()
  target_compile_options(isegorie_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
                                                    -Wnon-virtual-dtor -Woverloaded-virtual)
endif()
if(ISEGORIE_SANITIZE)
  target_compile_options(isegorie_options INTERFACE -fsanitize=address,undefined
                                                    -fno-omit-frame-pointer)
  target_link_options(isegorie_options INTERFACE -fsanitize=address,undefined)
endif()

# ccache knows precompiled headers only when told that their time stamps do not matter.
find_program(ISEGORIE_CCACHE ccache)
if(ISEGORIE_CCACHE AND NOT MSVC)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ${ISEGORIE_CCACHE})
  target_compile_options(isegorie_options INTERFACE
                         $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# isegorie_prelude(name HEADER OWNER): one precompiled header for all libraries of a layer, made by its owner.
# It takes seconds and 150 MB: a library compiled with flags of its own makes its own instead (OWNER = itself).
function(isegorie_prelude name header owner)
  if(name STREQUAL owner)
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/${header}")
  else()
    target_precompile_headers(${name} REUSE_FROM ${owner})
  endif()
endfunction()

# isegorie_core_library(name SOURCES … LINK … [OWN_FLAGS]): one static library for one folder of core/.
function(isegorie_core_library name)
  cmake_parse_arguments(ARG "OWN_FLAGS" "" "SOURCES;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC isegorie_options Qt6::Core tl::expected ${ARG_LINK})
  if(ARG_OWN_FLAGS)
    isegorie_prelude(${name} core/base/Prelude.h ${name})
  else()
    isegorie_prelude(${name} core/base/Prelude.h isegorie_base)
  endif()
endfunction()

# isegorie_test(name SOURCES … LINK …): one Boost.Test runner for one folder of tests/.
function(isegorie_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE isegorie_test_support rapidcheck ${ARG_LINK})
  target_precompile_headers(${name} REUSE_FROM isegorie_test_support)
  add_test(NAME ${name} COMMAND ${name} --log_level=message)
  set(environment "QT_QPA_PLATFORM=offscreen" "LC_ALL=C.UTF-8"
                  "ISEGORIE_SHARED_DATA=${PROJECT_SOURCE_DIR}/../shared")
  if(IS_DIRECTORY /dev/shm)
    # Thousands of small bases that no power cut threatens: memory spares the disk their syncs.
    list(APPEND environment "TMPDIR=/dev/shm")
  endif()
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}")
endfunction()
