# Fails when a text of the sources has no English: collects the texts into a copy and looks for unfinished ones.
configure_file("${TS}" "${COPY}" COPYONLY)
execute_process(COMMAND "${LUPDATE}" -silent -no-obsolete -locations none "@${SOURCES}" -I . -ts "${COPY}"
                WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE code OUTPUT_QUIET ERROR_QUIET)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "lupdate failed (${code})")
endif()
file(READ "${COPY}" content)
# Lists would break at the texts' own semicolons and brackets.
string(REPLACE ";" "," content "${content}")
string(REPLACE "[" "(" content "${content}")
string(REPLACE "]" ")" content "${content}")
string(REGEX MATCHALL "<source>[^<]*</source>[ \r\n]*(<comment>[^<]*</comment>[ \r\n]*)?<translation type=\"unfinished\""
             missing "${content}")
list(LENGTH missing count)
if(count GREATER 0)
  foreach(text IN LISTS missing)
    string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" text "${text}")
    message("no English: ${text}")
  endforeach()
  message(FATAL_ERROR "${count} texts have no English. Run the target translations_update and translate them in "
                      "translations/isegorie_en.ts")
endif()
