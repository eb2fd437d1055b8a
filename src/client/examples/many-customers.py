"""Many customers with nothing but Python's own library: cases by their reference, events, and a document of each.

ANBEI_URL=http://127.0.0.1:8787 ANBEI_API_KEY=… python3 src/client/examples/many-customers.py
"""
import json
import os
import time
import urllib.request
import uuid

BASE = os.environ.get('ANBEI_URL', 'http://127.0.0.1:8787').rstrip('/')
KEY = os.environ['ANBEI_API_KEY']


def call(method, path, body=None):
    headers = {'authorization': f'Bearer {KEY}', 'content-type': 'application/json', 'idempotency-key': str(uuid.uuid4())}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(BASE + path, data=data, headers=headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return answer.read()


records = [
    {'id': 'py-1', 'fields': {'organizerName': '杭州示例科技有限公司', 'logRetentionMonths': 6}},
    {'id': 'py-2', 'fields': {'organizerName': '杭州样例茶叶店', 'serverIpRanges': '10.0.0.1'}},
]
answer = json.loads(call('POST', '/v1/cases/bulk', {'filings': ['icpFiling'], 'records': records}))
for row in answer['results']:
    print(row['id'], row['status'], '; '.join(f"{error['field']}: {error['message']}" for error in row['errors']))
print(f"created {answer['summary']['created']}, failed {answer['summary']['failed']}")

event = {'externalRef': 'py-1', 'filing': 'icpFiling', 'type': 'submitted', 'on': '2026-11-20'}
told = json.loads(call('POST', '/v1/cases/events', {'events': [event]}))
print(f"recorded {told['summary']['recorded']}")

job = json.loads(call('POST', '/v1/render-jobs', {'template': 'contingency-plan', 'format': 'docx', 'records': records}))
while job['status'] in ('queued', 'running'):
    time.sleep(0.2)
    job = json.loads(call('GET', f"/v1/render-jobs/{job['id']}"))
with open(os.environ.get('ANBEI_OUT', 'plans.zip'), 'wb') as file:
    file.write(call('GET', f"/v1/render-jobs/{job['id']}/result.zip"))
print(f"done {job['counts']['done']}, failed {job['counts']['failed']}")
