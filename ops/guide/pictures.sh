#!/bin/sh
# Takes the pictures of ops/guide.ko.md with Chromium from the reports that the guide's own commands make.
# usage: ops/guide/pictures.sh target/guide          CHROMIUM=... where the browser has another name
set -eu

top=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

# shoot <picture> <page> <height>
shoot() {
    "${CHROMIUM:-chromium}" --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
        --user-data-dir="$profile" --window-size="1200,$3" --screenshot="$here/$1.png" "file://$2" >/dev/null 2>&1
}

# part <picture> <name of a part of the page> <height>: a copy of the page that shows this part alone
part() {
    alone="$profile/$2.html"
    sed -e 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' \
        -e "s#</style>#</style><style>body>*:not(main),main>:not([aria-labelledby=$2]){display:none}</style>#" "$page" >"$alone"
    shoot "$1" "$alone" "$3"
}

page=$top/reports/2025-12-17/summary.html
letter=$(find -L "$top/reports/2025-12-17/claims/claims-HANA-DOCUMENTS" -name 'K-srdpb-*.html')

shoot top "$page" 680
part types types 1000
part biggest biggest 620
part claims claims 400
shoot letter "$letter" 1450
shoot incomplete "$top/faulty-reports/2025-12-17/summary.html" 720
