#!/usr/bin/env bash
# Builds the release of the last commit twice, in other folders, time zones and languages, and
# compares every jar, POM and bill of materials.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The jars of sources and Javadoc keep the modes of their files.
umask 022

# build FOLDER TIME_ZONE LOCALE
build() {
  (
    cd "$work/$1"
    export TZ=$2 LC_ALL=$3
    ./mvnw -q -Prelease -DskipTests -Djacoco.skip verify
    find . -path '*/target/*' \
      \( -name 'heyan-*.jar' -o -name bom.json -o -name .flattened-pom.xml \) \
      -not -path '*/lib/*' -print0 | sort -z | xargs -0 sha256sum >"$work/$1.sums"
  )
}

"$root/mvnw" -q -f "$root/pom.xml" -Prelease artifact:check-buildplan
git clone -q "$root" "$work/a"
git clone -q "$work/a" "$work/another-folder"
build a UTC C
build another-folder Asia/Shanghai C.UTF-8
diff "$work/a.sums" "$work/another-folder.sums"
echo "reproducible: $(wc -l <"$work/a.sums") files are the same in both builds"
