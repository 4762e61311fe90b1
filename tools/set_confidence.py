#!/usr/bin/env python3
"""Writes into the standard packs how often rules of a category and severity are right on the corpus of replies:
that is their confidence.
Run in the root of the repository, with what this prints (rules alone, so that nothing was learned from the rows):

  ./heyan evaluate --no-model --worst 0 --format json training/corpora/reply > EVALUATION.json

usage: python3 tools/set_confidence.py EVALUATION.json

Kinds of rules with few findings are taken to be more like all. Single rules are not told apart: what they look for is
rarer, or more often a look-alike, in the corpus than in life. Hints keep what they have: reviewers do not mark them.
"""
import collections
import json
import pathlib
import re
import sys

PACK = pathlib.Path('checker/src/main/resources/io/github/heyan/checker/packs/zh-service')
# What is known beforehand counts as much as this many findings.
WEIGHT = 10
STEP = 0.05
MOST = 0.95


def confidences(rules):
    """Returns a function from category and severity to the confidence."""
    faults = [rule for rule in rules if rule['severity'] != 'hint']
    total = sum(rule['right'] for rule in faults) / sum(rule['findings'] for rule in faults)
    counts = collections.defaultdict(lambda: [0, 0])
    for rule in faults:
        count = counts[rule['category'], rule['severity']]
        count[0] += rule['right']
        count[1] += rule['findings']

    def confidence(category, severity):
        right, findings = counts[category, severity]
        share = min(MOST, (right + WEIGHT * total) / (findings + WEIGHT))
        return '%g' % (round(share / STEP) * STEP)
    return confidence


def rewrite(text, confidence):
    """Replaces or adds the confidence of each rule that has patterns and is no hint."""
    def rule(match):
        block = match[0]
        value = {key: re.search(r'^  %s: (\S+)$' % key, block, re.M) for key in ('category', 'severity', 'learned')}
        if value['learned'] or value['severity'][1] == 'hint':
            return block
        block = re.sub(r'^  confidence: .*\n', '', block, flags=re.M)
        line = '  confidence: %s\n' % confidence(value['category'][1], value['severity'][1])
        return re.sub(r'^(  competency: .*\n)', r'\1' + line, block, flags=re.M)

    head, rules = re.split(r'^(?=rules:$)', text, maxsplit=1, flags=re.M)
    return head + re.sub(r'^- id: (\S+)\n(?:  .*\n|    .*\n)+', rule, rules, flags=re.M)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    confidence = confidences(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding='utf-8'))['rules'])
    for path in sorted(PACK.glob('*.yaml')):
        text = path.read_text(encoding='utf-8')
        if re.search(r'^rules:$', text, re.M):
            path.write_text(rewrite(text, confidence), encoding='utf-8', newline='\n')


if __name__ == '__main__':
    main()
