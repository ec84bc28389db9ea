# Compile settings that every target of weft shares; generated code does not link it.
add_library(weft_settings INTERFACE)
# Designated initializers leave the other fields at their defaults on purpose.
target_compile_options(weft_settings INTERFACE
  $<BUILD_INTERFACE:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wnon-virtual-dtor>
  $<BUILD_INTERFACE:-Wno-missing-field-initializers>)
# GCC 12 sees overlaps that cannot be in what it inlines of "a" + std::string (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(weft_settings INTERFACE $<BUILD_INTERFACE:-Wno-restrict>)
endif()
target_compile_features(weft_settings INTERFACE cxx_std_20)
target_include_directories(weft_settings INTERFACE
  $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/weft>)
if(WEFT_SANITIZE)
  add_compile_options(-fsanitize=${WEFT_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${WEFT_SANITIZE})
endif()
if(WEFT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)  # coverage of every library for the harnesses
endif()
