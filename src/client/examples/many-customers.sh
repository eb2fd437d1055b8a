#!/bin/sh
# Many customers with curl: cases by their reference from a CSV, events, and a document of each.
# ANBEI_URL=http://127.0.0.1:8787 ANBEI_API_KEY=… sh src/client/examples/many-customers.sh
set -eu
base=${ANBEI_URL:-http://127.0.0.1:8787}
base=${base%/}
out=${ANBEI_OUT:-plans.zip}
rows='id,organizerName,logRetentionMonths,serverIpRanges
sh-1,杭州示例科技有限公司,6,
sh-2,杭州样例茶叶店,,10.0.0.1
'
api() { curl -fsS -H "authorization: Bearer $ANBEI_API_KEY" "$@"; }

# a line for each row as it is done, then the summary
printf '%s' "$rows" | api -H 'content-type: text/csv' -H 'accept: application/x-ndjson' --data-binary @- "$base/v1/cases/bulk?filings=icpFiling"

api -H 'content-type: application/json' "$base/v1/cases/events" \
  -d '{"events":[{"externalRef":"sh-1","filing":"icpFiling","type":"submitted","on":"2026-11-20"}]}'
echo

job=$(printf '%s' "$rows" | api -H 'content-type: text/csv' --data-binary @- "$base/v1/render-jobs?template=contingency-plan&format=docx" |
  sed 's/^{"id":"\([^"]*\)".*/\1/')
while api "$base/v1/render-jobs/$job" | grep -Eq '"status":"(queued|running)"'; do sleep 0.2; done
api -o "$out" "$base/v1/render-jobs/$job/result.zip"
api "$base/v1/render-jobs/$job"
echo
