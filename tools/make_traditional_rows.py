#!/usr/bin/env python3
"""Turns a share of the corpus of replies into traditional script, with the words of Taiwan or Hong Kong,
so that traditional text is checked as simplified text is. Run in the root of the repository (no network).

usage: make_traditional_rows.py OPENCC_PACKAGE_DIR

  OPENCC_PACKAGE_DIR     the unpacked npm package "opencc"    (npm pack opencc@1.4.2)

Which rows are turned follows from their brief and number alone. Rows that hold traditional characters are
left as they are: a second run changes nothing, and new rows get their share. Marks and labels stay.
Prints the share, and where folding does not lead back to the simplified text.
"""
import collections
import hashlib
import pathlib
import sys

CORPUS = pathlib.Path('training/corpora/reply')
FOLDING = pathlib.Path('core/src/main/resources/io/github/heyan/core/text/folding.txt')
MADE_ELSEWHERE = {'phrases.tsv'}  # by make_phrase_corpus.py

PERCENT = 8
HONG_KONG_PERCENT = 30  # of those that are turned; the others are of Taiwan

# Dictionaries in the order of OpenCC's s2twp and s2hkp: the first that knows a word of a length decides.
SIMPLIFIED = ('STPhrases', 'STCharacters')
TAIWAN = ('TWPhrases', 'TWVariantsPhrases', 'TWVariants')
HONG_KONG = ('HKPhrases', 'HKVariantsPhrases', 'HKVariants')

# Most words of these are of computing and mean something else at a counter (窗口 → 視窗, 註銷 → 登出).
WORDS = {'TWPhrases', 'HKPhrases'}
EVERYDAY = frozenset(
    '短信 聯繫 登錄 設置 鏈接 打開 信息 信號 視頻 屏幕 點擊 寬帶 網絡 在線 消息 打印 打印機 默認 刷新 實時 智能 軟件 硬件 錄像 圖標 '
    '搜索 卸載 菜單 界面 服務器 互聯網 移動網絡 移動數據 飛行模式 複印 概率 塑料 出租車 自行車 硬盤 鼠標 相冊 死機 借記卡 激活'.split())


def load(folder, names):
    words = {}
    for name in names:
        for line in (folder / (name + '.txt')).read_text(encoding='utf-8').splitlines():
            if line and not line.startswith('#'):
                key, values = line.split('\t')[:2]
                if name not in WORDS or key in EVERYDAY:
                    words.setdefault(key, values.split(' ')[0])
    return words, max(map(len, words))


def convert(text, dictionary):
    """Replaces the longest known word at each place."""
    words, longest = dictionary
    out, at = [], 0
    while at < len(text):
        length = next((n for n in range(longest, 1, -1) if text[at:at + n] in words), 1)
        word = text[at:at + length]
        out.append(words.get(word, word))
        at += length
    return ''.join(out)


def percentile(brief, number, salt):
    digest = hashlib.sha256(('%s %d %s' % (brief, number, salt)).encode()).digest()
    return int.from_bytes(digest[:4], 'big') % 100


def load_folding():
    lines = FOLDING.read_text(encoding='utf-8').splitlines()
    return {line[0]: line[1] for line in lines if not line.startswith('#')}


class Script:
    def __init__(self, package):
        folder = package / 'data' / 'dictionary'
        self.traditional = load(folder, SIMPLIFIED)
        self.taiwan = load(folder, TAIWAN)
        self.hong_kong = load(folder, HONG_KONG)
        self.folding = load_folding()
        self.astray = collections.Counter()
        self.rows = self.turned = self.native = 0

    def fold(self, text):
        return ''.join(self.folding.get(c, c) for c in text)

    def turn(self, text, region):
        common = convert(text, self.traditional)
        for before, after in zip(text, common):
            if self.fold(after) != before:
                self.astray[before + after + self.fold(after)] += 1
        return convert(common, region)

    def row(self, line, number):
        """Returns the row, turned if it is chosen."""
        brief, kind, customer, text = line.split('\t')
        self.rows += 1
        if self.fold(line) != line:
            self.native += 1
            return line
        if percentile(brief, number, 'script') >= PERCENT:
            return line
        region = self.hong_kong if percentile(brief, number, 'region') < HONG_KONG_PERCENT else self.taiwan
        turned = '\t'.join((brief, kind, self.turn(customer, region), self.turn(text, region)))
        self.turned += turned != line
        return turned

    def file(self, path):
        numbers, lines = collections.Counter(), []
        for line in path.read_text(encoding='utf-8').splitlines():
            if line and not line.startswith('#'):
                brief = line.split('\t')[0]
                numbers[brief] += 1
                line = self.row(line, numbers[brief])
            lines.append(line)
        path.write_text('\n'.join(lines) + '\n', encoding='utf-8', newline='\n')


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    script = Script(pathlib.Path(sys.argv[1]))
    for path in sorted(CORPUS.glob('*.tsv')):
        if path.name not in MADE_ELSEWHERE:
            script.file(path)
    print('%d rows: %d were traditional, %d turned' % (script.rows, script.native, script.turned))
    print('folded otherwise (simplified, traditional, folded; how often):')
    print(' '.join('%s %d' % each for each in script.astray.most_common()) or 'none')


if __name__ == '__main__':
    main()
