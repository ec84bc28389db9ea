# The build tree looks like an installed one, so that the command finds its models and data, and a
# sample its <weft/…> headers, the same way in both.
foreach(folder models data)
  if(EXISTS ${PROJECT_SOURCE_DIR}/ingest/${folder})
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/share/weft)
    file(CREATE_LINK ${PROJECT_SOURCE_DIR}/ingest/${folder}
         ${PROJECT_BINARY_DIR}/share/weft/${folder} SYMBOLIC)
  endif()
endforeach()

file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/include/weft)
foreach(folder graph grammar query ingest)
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${PROJECT_BINARY_DIR}/include/weft/${folder}
       SYMBOLIC)
endforeach()
