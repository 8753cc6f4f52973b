# Prepared, not yet run on Windows: the NSIS installer, with Qt's libraries, shortcuts and the file type.
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/isegorie.ico" DESTINATION .)

# windeployqt copies the Qt libraries and plugins that the programs load beside them.
install(CODE "
  find_program(WINDEPLOYQT windeployqt HINTS \"${QT6_INSTALL_PREFIX}/bin\" REQUIRED)
  execute_process(
    COMMAND \"\${WINDEPLOYQT}\" --release --no-compiler-runtime
            \"\${CMAKE_INSTALL_PREFIX}/bin/isegorie.exe\" \"\${CMAKE_INSTALL_PREFIX}/bin/isegorie-cli.exe\"
    COMMAND_ERROR_IS_FATAL ANY)")
# The other libraries (SQLite, libzip, libxlsxwriter…): those that the programs were linked with.
install(CODE "
  file(GET_RUNTIME_DEPENDENCIES
       EXECUTABLES \"\${CMAKE_INSTALL_PREFIX}/bin/isegorie.exe\" \"\${CMAKE_INSTALL_PREFIX}/bin/isegorie-cli.exe\"
       DIRECTORIES \"$<TARGET_FILE_DIR:isegorie>\"
       RESOLVED_DEPENDENCIES_VAR libraries
       UNRESOLVED_DEPENDENCIES_VAR elsewhere
       PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\" \"^[Qq]t6\"
       POST_EXCLUDE_REGEXES \"[Ss]ystem32\")
  file(INSTALL \${libraries} DESTINATION \"\${CMAKE_INSTALL_PREFIX}/bin\")")
include(InstallRequiredSystemLibraries)

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Isegorie")
set(CPACK_PACKAGE_EXECUTABLES isegorie "Iségorie")
set(CPACK_CREATE_DESKTOP_LINKS isegorie)
set(CPACK_NSIS_DISPLAY_NAME "Iségorie")
set(CPACK_NSIS_PACKAGE_NAME "Iségorie")
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_BINARY_DIR}/isegorie.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME isegorie.ico)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKCR ".isegorie" "" "Isegorie.Base"
  WriteRegStr HKCR ".isegorie" "Content Type" "application/vnd.isegorie+sqlite3"
  WriteRegStr HKCR "Isegorie.Base" "" "Base Isegorie"
  WriteRegStr HKCR "Isegorie.Base\DefaultIcon" "" "$INSTDIR\isegorie.ico"
  WriteRegStr HKCR "Isegorie.Base\shell\open\command" "" '"$INSTDIR\bin\isegorie.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKCR ".isegorie"
  DeleteRegKey HKCR "Isegorie.Base"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
