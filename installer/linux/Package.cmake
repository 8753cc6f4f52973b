# Desktop integration and the .deb.
install(DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/hicolor" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
install(FILES "${isegorie_icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
        RENAME ${isegorie_id}.svg)
install(FILES linux/${isegorie_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES linux/${isegorie_id}.mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME ${isegorie_id}.xml)
configure_file(linux/${isegorie_id}.metainfo.xml ${isegorie_id}.metainfo.xml @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${isegorie_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES linux/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/isegorie")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The programs themselves say which libraries they need.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-liberation, hunspell-fr, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Iségorie accompanies the project lead of a public concertation, offline, from its
first description to a priced, rule-checked and notified order of services.
It comes with a desktop application and a command line on the same core.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
