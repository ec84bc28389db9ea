# Libraries from Debian 12; each is used behind the one or few files named beside it.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(RocksDB REQUIRED)               # graph/rocksdb_folder.cpp
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(nlohmann_json REQUIRED)
find_package(ZLIB REQUIRED)
pkg_check_modules(serd REQUIRED IMPORTED_TARGET serd-0)
pkg_check_modules(zstandard REQUIRED IMPORTED_TARGET libzstd)  # "zstd" is RocksDB's
pkg_check_modules(re2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(edit REQUIRED IMPORTED_TARGET libedit)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)  # ingest/chat_client.cpp
pkg_check_modules(openblas REQUIRED IMPORTED_TARGET openblas)  # train/net_math.cpp, net_trainer.cpp
