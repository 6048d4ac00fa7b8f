# SPDX-License-Identifier: GPL-3.0-or-later
# One target a folder; a folder's sources are what lies in it, so deleting the folder deletes
# the feature.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Base dir and hash_dir let checkouts in different folders share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

add_library(huella_flags INTERFACE)
target_compile_options(huella_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    # A designated initializer names what matters; the rest is meant to be default. g++ 12 takes
    # an empty std::optional for a forgotten one.
    $<$<BOOL:${HUELLA_WERROR}>:-Werror;-Wno-missing-field-initializers;-Wno-maybe-uninitialized>)
# QFuture::then(context, ...) of Qt 6.4 drops the continuation of a context that is gone, as it
# should, but asserts before it does. A closed window is no defect, so this one does not abort.
target_compile_options(huella_flags INTERFACE $<$<AND:$<CONFIG:Debug>,$<COMPILE_LANGUAGE:CXX>>:-DQ_ASSERT\(c\)=\(\(c\)||__builtin_strcmp\(\#c,\"context\"\)==0?void\(0\):qt_assert\(\#c,__FILE__,__LINE__\)\)>)
target_compile_definitions(huella_flags INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    HUELLA_VERSION="${PROJECT_VERSION}")
target_include_directories(huella_flags INTERFACE ${CMAKE_SOURCE_DIR})

function(_huella_sources out)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(${out} ${sources} PARENT_SCOPE)
endfunction()

# huella_library(NAME DEPENDS lib...): the folder as a static library.
function(huella_library name)
    cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
    _huella_sources(sources)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE huella_flags ${arg_DEPENDS})
        return()
    endif()
    _huella_sources(all)
    add_library(${name} STATIC ${all})
    target_link_libraries(${name} PUBLIC huella_flags ${arg_DEPENDS})
    _huella_precompile(${name} "${arg_DEPENDS}")
endfunction()

# huella_program(NAME SOURCES file... DEPENDS lib...)
function(huella_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE huella_flags ${arg_DEPENDS})
endfunction()

# huella_test(NAME SOURCES file... DEPENDS lib... [GUI] [SERVER] [LABELS label...] [TIMEOUT s]):
# a Catch2 program. GUI tests run offscreen with a QApplication, the others with a
# QCoreApplication. SERVER tests find a running PostgreSQL (tests/support/testserver.h).
function(huella_test name)
    cmake_parse_arguments(arg "GUI;SERVER" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    # Each test file has fixtures of its own, of whatever name.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    if(arg_GUI)
        target_link_libraries(${name} PRIVATE huella_flags huella_guitestmain Qt6::Test ${arg_DEPENDS})
    else()
        target_link_libraries(${name} PRIVATE huella_flags huella_testmain ${arg_DEPENDS})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(arg_SERVER)
        target_link_libraries(${name} PRIVATE huella_testdatabase)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED huella_server)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HUELLA_SOURCE_DIR=${CMAKE_SOURCE_DIR};HUELLA_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
endfunction()

function(_huella_precompile name depends)
    if(NOT HUELLA_PCH)
        return()
    endif()
    if(name MATCHES "^huella_ui")
        target_precompile_headers(${name} PRIVATE <QWidget> <QLabel> <QPushButton> <QLayout>
            <QFuture> <QString> <QList> <QDateTime>)
    endif()
endfunction()
