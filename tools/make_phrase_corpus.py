#!/usr/bin/env python3
"""Makes training/corpora/reply/phrases.tsv of the phrases that Heyan proposes: they are good replies, and
the second reader must not suspect them. Run in the root of the repository; needs PyYAML.

usage: python3 tools/make_phrase_corpus.py
"""
import pathlib
import re

import yaml

CORPUS = pathlib.Path('training/corpora/reply')
PHRASES = pathlib.Path('phrases/src/main/resources/io/github/heyan/phrases/packs/zh-phrases')
# Words for slots, so that phrases read like what is sent.
SLOTS = {'issue': '这笔费用', 'time': '今天17:00前', 'duration': '两天', 'date': '3月2日', 'product': '信用卡',
         'amount': '200元', 'channel': '手机银行', 'action': '查一下明细', 'reason': '系统维护',
         'condition': '带上身份证', 'department': '信用卡中心', 'alternative': '改约周五', 'name': '王女士'}
OTHER = '这件事'


def filled(text):
    return re.sub(r'\{(\w+)\}', lambda slot: SLOTS.get(slot[1], OTHER), text)


def alike(text):
    letters = re.sub(r'[^\w]', '', text)
    return frozenset(letters[i:i + 3] for i in range(max(1, len(letters) - 2)))


def distinct(rows):
    """Leaves out rows that nearly repeat an earlier one."""
    kept, seen = [], []
    for brief, kind, customer, text in rows:
        grams = alike(text)
        if all(len(grams & other) <= 0.55 * len(grams | other) for other in seen):
            seen.append(grams)
            kept.append((brief, kind, customer, text))
    return kept


def phrase_rows():
    rows = []
    for file in sorted(PHRASES.glob('*.yaml')):
        for number, phrase in enumerate((yaml.safe_load(file.read_text()) or {}).get('phrases', [])):
            rows.append(('phrases-%s-%d' % (file.stem, number // 25), 'plain', '-', filled(phrase['text'])))
    return rows


def write(name, rows):
    lines, brief = [], None
    for row in distinct(rows):
        if '\t' in row[3] or '\n' in row[3]:
            continue
        if row[0] != brief:
            brief = row[0]
            lines.append('# %s | from the packs' % brief)
        lines.append('\t'.join(row))
    (CORPUS / name).write_text('\n'.join(lines) + '\n')
    print(name, len(lines))


if __name__ == '__main__':
    write('phrases.tsv', phrase_rows())
