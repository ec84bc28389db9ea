#!/bin/sh
# From a fresh Debian 12 to a working weft, as root or with sudo.
#   tools/set_up.sh demo   installs packages, builds a release, runs the main job on the sample
#   tools/set_up.sh test   installs packages, builds everything, runs all tests
set -eu
cd "$(dirname "$0")/.."

packages="build-essential cmake ninja-build pkg-config python3
  librocksdb-dev libfmt-dev catch2 libicu-dev libserd-dev libcli11-dev libre2-dev libgumbo-dev
  nlohmann-json3-dev libzstd-dev zstd zlib1g-dev libxxhash-dev libedit-dev libantlr4-runtime-dev
  libopenblas-dev libcpp-httplib-dev libssl-dev"

install_packages() {
  missing=""
  for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok' ||
      missing="$missing $package"
  done
  [ -z "$missing" ] && return
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -q
  # shellcheck disable=SC2086  # a list of words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $missing
}

run_demo() {
  weft=build/release/bin/weft
  db=$(mktemp -d)/sample.db
  echo
  echo "== weft ingest --recursive samples/articles"
  $weft --db "$db" ingest --recursive samples/articles
  for question in positions signed other_names; do
    echo
    echo "== weft query --file samples/questions/$question.gql"
    cat "samples/questions/$question.gql"
    $weft --db "$db" query --format table --file "samples/questions/$question.gql"
  done
  echo
  echo "== weft export -o sample.nq"
  $weft --db "$db" export -o sample.nq
  wc -l sample.nq
  rm -r "$(dirname "$db")"
}

install_packages
case "${1:-}" in
  demo)
    cmake --preset release -D BUILD_TESTING=OFF
    cmake --build --preset release
    run_demo
    ;;
  test)
    cmake --preset release -D BUILD_TESTING=ON
    cmake --build --preset release
    ctest --preset release -j "$(nproc)"
    ;;
  *)
    echo "usage: tools/set_up.sh demo|test" >&2
    exit 2
    ;;
esac
