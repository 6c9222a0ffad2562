# SPDX-License-Identifier: MIT
"""A stand-in of the API on loopback, after the document of record.

Reads requests with parsers that share nothing with rollcall, and notes under
`violations` whatever the document does not allow, and every body that comes
again after it was answered for. Now and then it answers 429 or 500, or drops
the connection: before it has looked at the request, after it has acted on it,
or in the middle of the answer; which time is which depends on the seed alone.
"""
import base64
import csv
import hashlib
import http.server
import io
import json
import random
import re
import socket
import threading

ACTIONS = {'addforce', 'addnoforce', 'remove', 'unsub'}
FAULTS = ['429', '500', 'page', 'before', 'after', 'half']
STATES = ['Allocated', 'Upload', 'Prepare', 'Importing']


class Api:
    def __init__(self, seed, share, public, private):
        self.random = random.Random(seed)
        self.share = share  # of requests that meet a fault
        self.key = 'Basic ' + base64.b64encode(f'{public}:{private}'.encode()).decode()
        self.lock = threading.Lock()
        self.violations = []
        self.met = {fault: 0 for fault in FAULTS}
        self.answered = []  # digests of what was answered for
        self.asked = 0
        self.data = {}
        self.jobs = {}
        self.next_id = 98765432123456789
        self.accepted = {}
        self.instead = None  # (type, text) to send instead of each error file
        api = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                api.serve(self)

            do_POST = do_GET

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.url = f'http://127.0.0.1:{self.server.server_address[1]}'
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    @property
    def posts(self):
        return len(self.answered)

    def forget(self, known):
        """An answer on its way when the client was killed has not arrived: how many are too many?"""
        lost = self.answered[known:]
        del self.answered[known:]
        return len(lost)

    def demand(self, truth, what):
        if not truth:
            self.violations.append(what)

    def new_id(self):
        self.next_id += 1
        return self.next_id

    # ---- One request ----

    def serve(self, h):
        body = h.rfile.read(int(h.headers.get('Content-Length', 0)))
        with self.lock:
            self.asked += 1
            fault = self.random.choice(FAULTS) if self.random.random() < self.share else ''
            if fault:
                self.met[fault] += 1
            self.answer(h, body, fault)

    def answer(self, h, body, fault):
        if fault == 'before':
            return drop(h)
        if fault in ('429', '500'):
            return send(h, int(fault), 'application/json', json.dumps(
                {'ErrorInfo': '', 'ErrorMessage': 'An Unexpected Error occurred', 'StatusCode': fault}).encode())
        if fault == 'page':
            return send(h, 502, 'text/html', b'<html>502 Bad Gateway</html>')
        if h.headers.get('Authorization') != self.key:
            return send(h, 401, 'application/json', b'{"ErrorInfo":"","ErrorMessage":"Unauthorized","StatusCode":401}')
        digest = hashlib.sha256(h.path.encode() + b'\0' + body).hexdigest()
        if h.command == 'POST':
            self.demand(digest not in self.answered, f'{h.path}: sent again after it was answered for')
        status, kind, text = self.act(h, body)
        if fault == 'after':
            return drop(h)
        send(h, status, kind, text, half=fault == 'half')
        if h.command == 'POST' and fault != 'half':
            self.answered.append(digest)

    def act(self, h, body):
        routes = [
            ('POST', r'/v3/REST/contact/managemanycontacts', 'application/json', self.contacts),
            ('GET', r'/v3/REST/contact/managemanycontacts/(\d+)', None, self.contacts_job),
            ('GET', r'/v3/DATA/batchjob/(\d+)/JSONError/application:json/LAST', None, self.error_file),
            ('POST', r'/v3/DATA/contactslist/(\d+)/CSVData/text:plain', 'text/plain', self.upload),
            ('POST', r'/v3/REST/csvimport', 'application/json', self.imports),
            ('GET', r'/v3/REST/csvimport/(\d+)', None, self.import_job),
            ('GET', r'/v3/DATA/BatchJob/(\d+)/CSVError/text:csv', None, self.error_file),
        ]
        for method, path, kind, act in routes:
            match = re.fullmatch(path, h.path)
            if h.command == method and match:
                self.demand(kind is None or h.headers.get('Content-Type') == kind, f'{h.path}: its content type')
                return act(body, *map(int, match.groups()))
        self.demand(False, f'{h.command} {h.path}: no such resource')
        return 404, 'application/json', b'{"ErrorInfo":"","ErrorMessage":"Object not found","StatusCode":404}'

    # ---- JSON ----

    def contacts(self, body):
        payload = json.loads(body.decode())
        self.demand(set(payload) == {'ContactsLists', 'Contacts'}, 'the members of a payload')
        for entry in payload['ContactsLists']:
            self.demand(set(entry) == {'ListID', 'Action'} and type(entry['ListID']) is int
                        and entry['Action'] in ACTIONS, 'an entry of ContactsLists')
        errors = []
        for contact in payload['Contacts']:
            self.demand(set(contact) <= {'Email', 'Name', 'Properties'} and type(contact['Email']) is str, 'a contact')
            properties = contact.get('Properties', {})
            self.demand(all(type(v) is str and v for v in properties.values()), 'properties')
            wrong = self.take(contact['Email'], properties)
            if wrong:
                errors.append({'Email': contact['Email'], 'Error': [{wrong: 'Property type does not match definition'}]})
        job = self.new_id()
        self.jobs[job] = {'count': len(payload['Contacts']), 'asked': 0, 'errors': len(errors),
                          'file': ('application/json', json.dumps({'Contacts': errors}).encode())}
        return reply(201, [{'JobID': job}])

    def contacts_job(self, _, number):
        job = self.jobs[number]
        state = self.state(job)
        file = f'DATA/batchjob/{number}/JSONError/application:json/LAST'
        if number % 2:
            file = f'{self.url}/v3/{file}'
        over = state == 'Completed' and job['errors'] > 0
        return reply(200, [{'Status': 'Error' if over and number % 3 == 0 else state, 'JobStart': '2018-01-01T00:00:00',
                            'JobEnd': '', 'Count': str(job['count']), 'Error': 'see the file' if over else '',
                            'ErrorFile': file if over else ''}])

    # ---- CSV ----

    def upload(self, body, _):
        number = self.new_id()
        self.data[number] = body.decode()
        return 200, 'application/json', json.dumps({'ID': number}).encode()

    def imports(self, body):
        request = json.loads(body.decode())
        self.demand(set(request) == {'ContactsListID', 'DataID', 'Method'} and type(request['DataID']) is int
                    and request['Method'] in ACTIONS, 'the members of an import')
        text = self.data[request['DataID']]
        names, errors, count = None, [], 0
        for raw, row in rows_of(text):
            if names is None:
                names = row
                self.demand('email' in names, 'an address column')
                continue
            count += 1
            self.demand(len(row) == len(names), f'a row as wide as the header: {raw}')
            fields = dict(zip(names, row))
            wrong = self.take(fields.pop('email'), fields)
            if wrong:
                errors.append(f'{raw}, ###Could not convert value###{wrong.lower()}\n')
        header = ','.join(name.lower() for name in names) + ',error\n'
        job = self.new_id()
        self.jobs[job] = {'count': count, 'asked': 0, 'errors': len(errors), 'data': request['DataID'],
                          'file': ('text/csv', (header + ''.join(errors)).encode())}
        return reply(201, [self.import_state(job, 'Upload')])

    def import_state(self, number, state):
        job = self.jobs[number]
        return {'AliveAt': '', 'ContactsList': '3', 'Count': str(job['count']), 'Current': '', 'DataID': str(job['data']),
                'Errcount': str(job['errors']), 'ErrTreshold': '', 'ID': number, 'ImportOptions': '', 'JobEnd': '',
                'JobStart': '', 'Method': 'addnoforce', 'RequestAt': '', 'Status': state}

    def import_job(self, _, number):
        return reply(200, [self.import_state(number, self.state(self.jobs[number]))])

    # ---- Both ----

    def state(self, job):
        job['asked'] += 1
        return STATES[job['asked']] if job['asked'] < 3 else 'Completed'

    def error_file(self, _, number):
        return (200, *(self.instead or self.jobs[number]['file']))

    def take(self, email, properties):
        """The property at fault, if there is one; else the contact is there."""
        for name, value in properties.items():
            if name.lower() == 'age' and value and not re.fullmatch(r'-?\d+', value):
                return name
        self.accepted[email.lower()] = properties
        return None


def rows_of(text):
    """Rows with their original text: csv.reader is fed line by line, and says when it has a row."""
    taken = []

    def lines():
        for line in io.StringIO(text, newline=''):
            taken.append(line)
            yield line

    for row in csv.reader(lines(), strict=True):
        raw = ''.join(taken)
        taken.clear()
        yield raw.rstrip('\r\n'), row


def reply(status, data):
    return status, 'application/json', json.dumps({'Count': len(data), 'Data': data, 'Total': len(data)}).encode()


def drop(h):
    h.close_connection = True
    h.connection.shutdown(socket.SHUT_RDWR)


def send(h, status, kind, text, half=False):
    h.send_response(status)
    h.send_header('Content-Type', kind)
    h.send_header('Content-Length', str(len(text)))
    h.end_headers()
    h.wfile.write(text[:len(text) // 2] if half else text)
    if half:
        h.wfile.flush()
        drop(h)
