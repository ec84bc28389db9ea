# What `cmake --install` puts where:
#   bin/weft                        the command
#   lib/libweft_*.a, lib/cmake/weft the library; find_package(weft) gives the target weft::weft
#   include/weft/<folder>/*.h       its headers: #include <weft/graph/graph.h>
#   share/weft/{models,data}        what reading needs; found from bin/ as ../share/weft
#   share/man, share/bash-completion
include(CMakePackageConfigHelpers)

# What programs link: all of the library and the headers under the name <weft/…>.
add_library(weft_library INTERFACE)
add_library(weft::weft ALIAS weft_library)
set_target_properties(weft_library PROPERTIES EXPORT_NAME weft)
target_link_libraries(weft_library INTERFACE weft_query weft_ingest weft_graph weft_grammar)
target_include_directories(weft_library INTERFACE
  $<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)

install(TARGETS weft_library weft_query weft_ingest weft_graph weft_grammar weft_settings
        EXPORT weftTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT weftTargets NAMESPACE weft:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/weft)
configure_package_config_file(cmake/weftConfig.cmake.in ${PROJECT_BINARY_DIR}/weftConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/weft)
# 0.x: a new minor version may change names.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/weftConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/weftConfig.cmake ${PROJECT_BINARY_DIR}/weftConfigVersion.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/weft)

foreach(folder graph grammar query ingest)
  install(DIRECTORY ${folder} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/weft
          FILES_MATCHING PATTERN "*.h" PATTERN generated EXCLUDE PATTERN antlr EXCLUDE
          PATTERN models EXCLUDE PATTERN data EXCLUDE)
endforeach()
foreach(folder models data)
  if(EXISTS ${PROJECT_SOURCE_DIR}/ingest/${folder})
    install(DIRECTORY ingest/${folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/weft)
  endif()
endforeach()
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The command prints its own manual and completion, so that neither can differ from it.
if(TARGET weft)
  install(TARGETS weft RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  set(manual ${PROJECT_BINARY_DIR}/share/man/man1/weft.1)
  set(completion ${PROJECT_BINARY_DIR}/share/bash-completion/completions/weft)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/share/man/man1
       ${PROJECT_BINARY_DIR}/share/bash-completion/completions)
  add_custom_command(OUTPUT ${manual} ${completion} DEPENDS weft VERBATIM
    COMMAND $<TARGET_FILE:weft> --generate man > ${manual}
    COMMAND $<TARGET_FILE:weft> completion bash > ${completion})
  add_custom_target(weft_manual ALL DEPENDS ${manual} ${completion})
  install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${completion} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endif()
