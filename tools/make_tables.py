#!/usr/bin/env python3
"""Make folding.txt and frequency.txt (no network access).

usage: make_tables.py OPENCC_PACKAGE_DIR NODEJIEBA_PACKAGE_DIR OUT_DIR

  OPENCC_PACKAGE_DIR     the unpacked npm package "opencc"    (npm pack opencc@1.4.2)
  NODEJIEBA_PACKAGE_DIR  the unpacked npm package "nodejieba" (npm pack nodejieba@3.5.8)

Every check at the end of each step is an assert: a bad table is never written.
"""
import json
import math
import sys
from collections import Counter
from pathlib import Path

# Wanted for matching, absent from OpenCC's character tables (our own choice).
BY_HAND = {"妳": "你", "牠": "它", "鑛": "矿", "鬭": "斗", "甦": "苏"}

# OpenCC's second candidates, without which 瞭解, 回覆 and 答覆 of Taiwan and Hong Kong would not be understood.
# Simplified text has them too (瞭望, 覆盖), but in no word that the result would make another one.
SECOND = {"瞭": "了", "覆": "复"}

# OpenCC keys left out: ordinary simplified characters of their own, and not synonyms of the target.
LEFT_OUT = {
    "吒": "哪吒 is not 哪咤",
    "袷": "袷袢 (qia), not 夹",
    "薹": "薹草, 芸薹, 蒜薹 are not 苔",
}

MUST_HOLD = dict(["裏里", "裡里", "綫线", "線线", "啓启", "啟启", "爲为", "為为", "衆众", "眾众", "麽么", "麼么",
                  "嚐尝", "妳你", "著着", "乾干", "幹干", "隻只", "後后", "係系", "於于", "與与", "嗎吗", "們们",
                  "個个", "這这", "過过", "還还", "會会", "對对", "說说", "説说", "衹只", "衞卫", "沖冲", "衝冲",
                  "瞭了", "覆复"])
MUST_NOT_BE_KEYS = "祂她他它甚苹只后里干征余着么们吗系于与发面台松谷云丑斗范姜郁叶几卜朱仆升冲复借了沈"

# In jieba's dictionary, mis-decoded UTF-8 ("锛" for the full-width comma, ...) that GB2312 contains.
MOJIBAKE = set("锛涓浜浠杩")

CHAR_MAX_BITS = 20
BIGRAMS = 6000


# ---------------------------------------------------------------- shared

def is_han(c):
    """A Han character of the BMP: unified ideographs and extension A."""
    return "\u3400" <= c <= "\u4dbf" or "\u4e00" <= c <= "\u9fff" or c == "〇"


def encodable(c, charset):
    try:
        c.encode(charset)
        return True
    except UnicodeEncodeError:
        return False


def version(package):
    return json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]


# ---------------------------------------------------------------- folding

def load_opencc(path):
    """key -> list of candidates, in the file's order."""
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, values = line.split("\t")[:2]
            assert key not in table, key
            table[key] = values.split(" ")
    return table


def one_unit(s):
    return len(s) == 1 and ord(s) <= 0xFFFF


def to_fixpoint(table):
    result = {}
    for key in table:
        value, seen = key, set()
        while value in table:
            assert value not in seen, "cycle at " + value
            seen.add(value)
            value = table[value]
        result[key] = value
    return result


def make_folding(dictionary):
    table, origin = {}, {}

    def add(key, value, source):
        table[key] = value
        origin[key] = source

    # 1. OpenCC traditional -> simplified, first candidate.
    for key, values in load_opencc(dictionary / "TSCharacters.txt").items():
        if one_unit(key) and one_unit(values[0]) and key != values[0] and key not in LEFT_OUT:
            add(key, values[0], "TSCharacters")
    targets = set(table.values())
    simplified = set(load_opencc(dictionary / "STCharacters.txt"))

    # 2. Taiwan and Hong Kong variants, reversed (variant -> OpenCC's standard -> simplified).
    #    A character of ordinary simplified text never becomes a key (著 is the one exception).
    def free(c):
        return (c == "著" or not encodable(c, "gb2312") and c not in simplified and c not in targets) \
            and c not in table and c not in LEFT_OUT
    for name in ("TWVariants", "HKVariants"):
        for standard, variants in load_opencc(dictionary / (name + ".txt")).items():
            for variant in variants:
                if variant != standard and one_unit(variant) and one_unit(standard) and free(variant):
                    add(variant, standard, name + " reversed")

    # 3. Japanese forms in neither GB2312 nor Big5, that is in no ordinary Chinese text of either
    #    script, where the old form leads to a GB2312 character.
    for shinjitai, olds in load_opencc(dictionary / "JPShinjitaiCharacters.txt").items():
        if one_unit(shinjitai) and free(shinjitai) and not encodable(shinjitai, "big5"):
            for old in olds:
                target = table.get(old, old)
                if target != shinjitai and encodable(target, "gb2312"):
                    add(shinjitai, target, "JPShinjitaiCharacters")
                    break

    # 4. A few second candidates of OpenCC, and a few by hand.
    for key, value in SECOND.items():
        assert value in load_opencc(dictionary / "TSCharacters.txt")[key], key
        add(key, value, "TSCharacters, second")
    for key, value in BY_HAND.items():
        assert key not in table, key
        add(key, value, "by hand")

    folding = to_fixpoint(table)
    assert not set(folding) & set(folding.values()), "a result is a key"
    assert all(one_unit(k) and one_unit(v) and is_han(k) and is_han(v) and k != v for k, v in folding.items())
    for key, value in MUST_HOLD.items():
        assert folding.get(key) == value, key + value
    for c in MUST_NOT_BE_KEYS:
        assert c not in folding, c
    return folding, origin


def write_folding(path, folding, opencc_version):
    header = f"""\
# Chinese character folding for matching only: traditional or variant -> simplified. Not a converter.
# Each line: the character, what it folds to; both one UTF-16 unit. One-to-one, applied to a fixpoint
# (no result is a key), sorted by code point. No width or case folding, no compatibility ideographs.
# Source: Open Chinese Convert (OpenCC) {opencc_version}, npm package "opencc", https://github.com/BYVoid/OpenCC
#   TSCharacters.txt (first candidate; the second of {"".join(SECOND)}), TWVariants.txt and HKVariants.txt (reversed),
#   JPShinjitaiCharacters.txt (where neither in GB2312 nor in Big5).
# Copyright: Carbo Kuo (BYVoid) and contributors. Licence: Apache License 2.0.
# Changed: see make_tables.py; added by hand {"".join(BY_HAND)}; left out {"".join(LEFT_OUT)}.
"""
    lines = "".join(k + folding[k] + "\n" for k in sorted(folding))
    path.write_text(header + lines, encoding="utf-8", newline="\n")


def read_folding(path):
    """Read the written file back as the library will, and check its form."""
    result, previous = {}, ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            assert len(line) == 2 and previous < line[0], line  # strictly rising keys: it is a function
            previous = line[0]
            result[line[0]] = line[1]
    return result


# ---------------------------------------------------------------- frequency

def load_jieba(path):
    """(word, count) pairs of all-Han words, without the mojibake among the single characters."""
    for line in path.read_text(encoding="utf-8").splitlines():
        word, count, tag = line.split(" ")
        if not all(map(is_han, word)):
            continue
        if len(word) == 1 and (word in MOJIBAKE or tag == "zg" and not encodable(word, "gb2312")):
            continue
        yield word, int(count)


def bits(probability):
    return min(31, max(0, round(-math.log2(probability))))


def count_all(words, fold):
    chars, pairs, first, last, tokens = Counter(), Counter(), Counter(), Counter(), 0
    for word, count in words:
        word = "".join(fold.get(c, c) for c in word)
        tokens += count
        first[word[0]] += count
        last[word[-1]] += count
        for c in word:
            chars[c] += count
        for a, b in zip(word, word[1:]):
            pairs[a + b] += count
    return chars, pairs, first, last, tokens


def make_frequency(words, fold):
    chars, pairs, first, last, tokens = count_all(words, fold)
    total = sum(chars.values())  # also the number of bigram positions, but for one
    char_bits = {c: bits(n / total) for c, n in chars.items()}
    char_bits = {c: b for c, b in char_bits.items() if b <= CHAR_MAX_BITS}

    # The bigrams most frequent inside words: those for which b(a)+b(b) would be wrong.
    chosen = sorted(pairs, key=lambda p: (-pairs[p], p))[:BIGRAMS]
    floor = pairs[chosen[-1]] / total
    pair_bits = {p: bits((pairs[p] + last[p[0]] * first[p[1]] / tokens) / total) for p in chosen}
    stats = dict(total=total, tokens=tokens, distinct=len(chars), pairs=len(pairs), floor=bits(floor),
                 covered=sum(pairs[p] for p in chosen) / sum(pairs.values()))
    return char_bits, pair_bits, stats


def write_frequency(path, char_bits, pair_bits, stats, nodejieba_version):
    header = f"""\
# Estimated frequency of Chinese characters and character bigrams in running text.
# Each line: text<TAB>b, where b = round(-log2(probability)), 0..31. Characters, then bigrams, by b.
# Probability is per position among Han characters, after folding by folding.txt: fold before looking up.
# Source: jieba's dictionary (jieba.dict.utf8: word, count, tag), https://github.com/fxsjy/jieba
#   as in npm package "nodejieba" {nodejieba_version}, submodules/cppjieba/dict.
# Copyright: Sun Junyi (jieba); Yanyi Wu (cppjieba, nodejieba). Licence: MIT.
# Method: a character's count is the sum of the counts of the words with it; a bigram's is the sum over
#   words with it inside, plus last(a)*first(b)/words for meetings of independent neighbouring words.
#   Dropped: words with a non-Han character; mis-decoded single characters.
# Characters: those with b <= {CHAR_MAX_BITS}. One not listed is rarer: take {CHAR_MAX_BITS + 1}.
# Bigrams: the {BIGRAMS} with the highest count inside words (b of that count <= {stats['floor']}). One not listed:
#   take min(31, b(first)+b(second)), and for caution no more than {stats['floor'] + 1}.
# An estimate: counts come from news and novels before 2013; some are tuned (的 is too low).
"""
    def rows(table):
        return "".join(f"{k}\t{table[k]}\n" for k in sorted(table, key=lambda k: (table[k], k)))
    path.write_text(header + rows(char_bits) + rows(pair_bits), encoding="utf-8", newline="\n")


# ---------------------------------------------------------------- main

def main(opencc, nodejieba, out):
    folding, origin = make_folding(opencc / "data" / "dictionary")
    path = out / "folding.txt"
    write_folding(path, folding, version(opencc))
    assert read_folding(path) == folding
    print("folding.txt:", len(folding), "pairs,", path.stat().st_size, "bytes", dict(Counter(origin.values())))

    words = list(load_jieba(nodejieba / "submodules" / "cppjieba" / "dict" / "jieba.dict.utf8"))
    char_bits, pair_bits, stats = make_frequency(words, folding)
    path = out / "frequency.txt"
    write_frequency(path, char_bits, pair_bits, stats, version(nodejieba))
    assert path.stat().st_size < 120_000
    assert all(0 <= b <= 31 for t in (char_bits, pair_bits) for b in t.values())
    assert all(is_han(c) for t in (char_bits, pair_bits) for k in t for c in k)
    assert not any(c in folding for t in (char_bits, pair_bits) for k in t for c in k)
    print("frequency.txt:", len(char_bits), "characters,", len(pair_bits), "bigrams,", path.stat().st_size, "bytes")
    print("  ", stats)

    # For a person to judge: keys seen in simplified text.
    raw = count_all(words, {})[0]
    rank = {c: i + 1 for i, c in enumerate(sorted(raw, key=lambda c: (-raw[c], c)))}
    print("keys among the 3,500 most frequent characters:",
          [(k + folding[k], rank[k]) for k in folding if rank.get(k, 9999) <= 3500])
    print("keys in GB2312:", [(k + folding[k], rank.get(k)) for k in folding if encodable(k, "gb2312")])
    print("left out:", [(k, rank.get(k)) for k in LEFT_OUT])
    for source in sorted(set(origin.values()) - {"TSCharacters"}):
        print(source + ":", " ".join(k + folding[k] for k in sorted(folding) if origin[k] == source))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
