#!/bin/sh
# Makes grammar/generated/ from grammar/Weft.g4 (needs Debian's antlr4). The result is committed, so
# building weft needs no Java; ctest `grammar.generated` compares GRAMMAR_HASH with the grammar.
set -eu
cd "$(dirname "$0")/../grammar"
rm -rf generated
antlr4 -Dlanguage=Cpp -no-listener -no-visitor -Werror -package weft::syntax -o generated Weft.g4
rm -f generated/*.interp generated/*.tokens
sha256sum Weft.g4 | cut -d ' ' -f 1 > generated/GRAMMAR_HASH
