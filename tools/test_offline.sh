#!/usr/bin/env bash
# Runs all tests where there is no network but the loopback interface. Needs Linux with unshare
# (util-linux) and ip (iproute2). Arguments go to Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# With the network: brings what the build and the tests need and what is not there yet.
./mvnw -q verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false

exec unshare --net --map-root-user \
  sh -c 'ip link set lo up && exec ./mvnw --offline verify "$@"' test_offline "$@"
