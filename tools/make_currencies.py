#!/usr/bin/env python3
"""Writes ingest/data/currencies.tsv: the currencies of ISO 4217 with their English names, as the
installed ICU (Debian: libicu72, data of CLDR) knows them.

    python3 tools/make_currencies.py > ingest/data/currencies.tsv

Names that are English words by themselves ("real", "crown") are not there: only full ones
("Brazilian reals"), which say the country.
"""
import ctypes
import ctypes.util
import re
import sys

WORDS = {"ALL", "BAM", "BOB", "COP", "CUP", "GEL", "MAD", "MOP", "PEN", "TOP", "TRY"}  # of English
CURRENT = 1 | 8  # UCURR_COMMON | UCURR_NON_DEPRECATED
LONG_NAME = 1


def text_of(pointer, length):
    return ctypes.string_at(pointer, length * 2).decode("utf-16-le") if pointer else ""


def main():
    library = ctypes.util.find_library("icui18n")
    version = re.search(r"\.so\.(\d+)", library).group(1)
    icu = ctypes.CDLL(library)
    common = ctypes.CDLL(library.replace("icui18n", "icuuc"))

    def function(home, name, result):
        found = getattr(home, f"{name}_{version}")
        found.restype = result
        return found

    open_currencies = function(icu, "ucurr_openISOCurrencies", ctypes.c_void_p)
    next_code = function(common, "uenum_next", ctypes.c_char_p)
    name_of = function(icu, "ucurr_getName", ctypes.c_void_p)
    plural_of = function(icu, "ucurr_getPluralName", ctypes.c_void_p)

    error, length, is_choice = ctypes.c_int(0), ctypes.c_int32(0), ctypes.c_int8(0)
    codes = ctypes.c_void_p(open_currencies(ctypes.c_uint32(CURRENT), ctypes.byref(error)))
    lines = []
    while True:
        code = next_code(codes, ctypes.byref(length), ctypes.byref(error))
        if code is None:
            break
        wide = ctypes.create_string_buffer(code.decode().encode("utf-16-le") + b"\0\0")
        names = [code.decode().lower()]
        pointer = name_of(wide, b"en", LONG_NAME, ctypes.byref(is_choice), ctypes.byref(length),
                          ctypes.byref(error))
        names.append(text_of(pointer, length.value).lower())
        for count in (b"one", b"other"):
            pointer = plural_of(wide, b"en", ctypes.byref(is_choice), count, ctypes.byref(length),
                                ctypes.byref(error))
            names.append(text_of(pointer, length.value).lower())
        lines.append((code.decode(), names))
    print("# Kind, ISO 4217 code, the words that mean it. Written by tools/make_currencies.py from")
    print("# ICU's data (Unicode CLDR); shorter and other names are in units.tsv.")
    for code, names in sorted(lines):
        if code.startswith("X") and code not in ("XAF", "XOF", "XPF", "XCD"):
            continue  # metals, bonds, units of account
        full = [n for i, n in enumerate(names) if n not in names[:i]
                and (code not in WORDS if i == 0 else " " in n and "," not in n)]
        print(f"currency\t{code}\t{','.join(full)}")


if __name__ == "__main__":
    sys.exit(main())
