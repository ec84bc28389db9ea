// The one precompiled main of Catch2 2.13 (header-only, so it costs ten seconds to compile once).
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
