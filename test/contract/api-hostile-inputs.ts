import { sendRaw } from './api-server.ts';

/** One request as an attacker would send it. */
export interface HostileInput {
  readonly name: string;
  readonly method?: string;
  /** As it stands in the request line. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const long = 'x'.repeat(10_000);
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const GETS: Readonly<Record<string, string>> = {
  'an id of 10,000 characters': `/api/nodes/person%2F${long}`,
  'an article id of 10,000 characters': `/api/articles/article%2F${long}`,
  'a search for 10,000 characters': `/api/search?q=${long}`,
  'a null byte in an id': '/api/nodes/person%2Fa%00b',
  'a null byte in a search': '/api/search?q=%00',
  'half a surrogate pair in a search': '/api/search?q=%ED%A0%80',
  'control characters in a search': '/api/search?q=%01%02%1b%5b31m%7f',
  'quotes and marks of an index in a search':
    '/api/search?q=%22%27%60%5C*%3F~%5E%3A%28%5B%7B%20AND%20OR%20NOT',
  'Cypher in a search': '/api/search?q=%27%29%20DETACH%20DELETE%20n%20%2F%2F',
  'Cypher in an id': '/api/nodes/person%2Fx%22%7D%29%20DETACH%20DELETE%20n%20%2F%2F',
  'Cypher in participants': '/api/events?participants=person%2Fx%27%5D%20DELETE%20n',
  'Cypher in relationship types': '/api/nodes/person%2Fputin/neighbours?types=OF%5D-()%20DELETE%20n%20%2F%2F',
  'a limit of infinity': '/api/search?q=a&limit=Infinity',
  'a limit that is not a number': '/api/search?q=a&limit=NaN',
  'a limit of 1e309': '/api/events?limit=1e309',
  'a negative limit': '/api/events?limit=-1',
  'a limit beyond every integer': '/api/articles?limit=99999999999999999999999999',
  'a length of path of 2^53': '/api/paths?from=person%2Fa&to=person%2Fb&maxLength=9007199254740993',
  'a limit as an array': '/api/search?q=a&limit[]=1&limit[]=2',
  'a nested parameter': '/api/search?q[a][b]=1',
  'a parameter repeated a thousand times': `/api/search?${'q=a&'.repeat(1000)}`,
  'a list of a thousand kinds': `/api/search?q=a&kinds=${'Person,'.repeat(1000)}`,
  'a prototype in the query string': '/api/search?q=a&__proto__[limit]=1&constructor[prototype][x]=1',
  'only a prototype in the query string': '/api/search?__proto__=1',
  'a cursor far beyond the end': '/api/events?cursor=after-999999999',
  'a negative cursor': '/api/events?cursor=after--1',
  'a cursor with Cypher': '/api/events?cursor=after-1%20DELETE',
  'a period that ends before it begins': '/api/events?from=2024&to=2023',
  'the year 0': '/api/events?from=0000&to=9999',
  'a saved query named like a file': '/api/queries/..%2F..%2Fpackage.json/run',
  'two slashes': '//api//health',
  'an address in the path': '/http://example.org/',
  'a backslash': '/api\\health',
  'an overlong encoding of a slash': '/api/nodes/person%C0%AFputin',
  'a question mark alone': '/?',
  'an endless query string': `/api/stats?${'&'.repeat(5000)}`,
};

const STATEMENTS: Readonly<Record<string, string>> = {
  'a node made': "CREATE (n:Person {id: 'person/evil'}) RETURN n",
  'a node made in mixed case': "cReAtE (n:Person {id: 'person/evil'})",
  'a node made after a comment': "/* read only */ CREATE (n:Person {id: 'person/evil'})",
  'a keyword split by a comment': "CRE/**/ATE (n:Person {id: 'person/evil'})",
  'a node made after a line comment': "// MATCH\nCREATE (n:Person {id: 'person/evil'})",
  'a node made after a comment in a string': "WITH '/*' AS a CREATE (n:Person {id: 'person/evil'}) // */",
  'a node made after a quote in a comment': "MATCH (n) /* ' */ SET n.name = 'evil' /* ' */",
  'a node merged': "MERGE (n:Person {id: 'person/evil'}) RETURN n",
  'a property set': "MATCH (n) SET n.name = 'evil' RETURN n",
  'properties replaced': 'MATCH (n) SET n = {} RETURN n',
  'a label removed': 'MATCH (n:Person) REMOVE n:Person RETURN n',
  'nodes deleted': 'MATCH (n) DETACH DELETE n',
  'nodes deleted without detaching': 'MATCH (n)-[r]->() DELETE r',
  'nodes deleted in a subquery': 'MATCH (n) CALL (n) { DETACH DELETE n } RETURN 1 AS one',
  'nodes deleted one by one': 'MATCH (n) FOREACH (x IN [n] | DETACH DELETE x)',
  'nodes deleted in transactions': 'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS',
  'a write in a second statement': 'RETURN 1 AS one; MATCH (n) DETACH DELETE n',
  'a write in a second statement after a comment': 'RETURN 1 AS one //\n; MATCH (n) DETACH DELETE n',
  'a write after a union': "RETURN 1 AS one UNION CREATE (n:Person {id: 'person/evil'}) RETURN 1 AS one",
  'a write in full-width letters': 'ＣＲＥＡＴＥ (n:Person)',
  'a write in escapes': "\\u0043REATE (n:Person {id: 'person/evil'})",
  'a write behind a zero-width space': "\u200bCREATE (n:Person {id: 'person/evil'})",
  'a write behind EXPLAIN': 'EXPLAIN MATCH (n) DETACH DELETE n',
  'a write behind PROFILE': 'PROFILE MATCH (n) DETACH DELETE n',
  'a write behind an option': 'CYPHER runtime=interpreted MATCH (n) DETACH DELETE n',
  'a file read': "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'a file read in mixed case across lines': "load\n\tCsV with headers from '/etc/passwd' as line return line",
  'a file read around a comment': "LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'a file read in escapes': "LO\\u0041D CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'a file read from the network': "LOAD CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line",
  'settings listed': 'CALL dbms.listConfig() YIELD name, value RETURN name, value',
  'settings changed': "CALL dbms.setConfigValue('x', 'y')",
  'a procedure in backticks': 'CALL `dbms`.`listConfig`() YIELD name RETURN name',
  'a procedure in mixed case': "call DBMS.security.createUser('evil', 'evil', false)",
  'a procedure of a plug-in':
    "CALL apoc.cypher.doIt('MATCH (n) DETACH DELETE n', {}) YIELD value RETURN value",
  'a function of a plug-in': "RETURN apoc.load.json('file:///etc/passwd') AS x",
  'an index made': 'CREATE INDEX evil FOR (n:Person) ON (n.name)',
  'a constraint dropped': 'DROP CONSTRAINT entity_key IF EXISTS',
  'a database dropped': 'DROP DATABASE neo4j',
  'users shown': 'SHOW USERS',
  'a transaction committed': 'COMMIT',
  'another database used': 'USE system MATCH (n) RETURN n',
  'a session command': 'SESSION SET GRAPH x',
  'data inserted in another query language': "INSERT (:Person {id: 'person/evil'})",
  'an unclosed string': "RETURN 'abc",
  'an unclosed comment': 'RETURN 1 /* abc',
  'only a comment': '// nothing',
  'a null byte': 'RETURN 1 AS a\u0000; MATCH (n) DETACH DELETE n',
  'brackets two thousand deep': `RETURN ${'['.repeat(2000)}${']'.repeat(2000)} AS x`,
  'a list of a hundred million numbers': 'RETURN size(range(1, 100000000)) AS n',
  'a division by zero': 'RETURN 1 / 0 AS x',
  'an integer beyond 64 bits': 'RETURN 99999999999999999999999999 AS x',
  'a missing parameter': 'MATCH (n:Person {id: $nobody}) RETURN n',
  'a row without end': "UNWIND range(1, 1000000) AS a RETURN a, 'x'",
};

const BODIES: Readonly<Record<string, readonly [path: string, body: string]>> = {
  'parameters 10,000 levels deep': [
    '/api/cypher',
    `{"statement":"RETURN $a AS a","params":${nested(10_000)}}`,
  ],
  'parameters 90 levels deep': ['/api/cypher', `{"statement":"RETURN $a AS a","params":${nested(90)}}`],
  'a body of 10,000 brackets': ['/api/export', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  'saved parameters 10,000 levels deep': ['/api/queries/who-met-whom/run', `{"params":${nested(10_000)}}`],
  'a prototype in a body': ['/api/cypher', '{"statement":"RETURN 1 AS n","__proto__":{"limit":5}}'],
  'a prototype in parameters': [
    '/api/cypher',
    '{"statement":"RETURN 1 AS n","params":{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}}}}',
  ],
  'a prototype in saved parameters': [
    '/api/queries/who-met-whom/run',
    '{"params":{"__proto__":{"from":"x"}}}',
  ],
  'a constructor in saved parameters': ['/api/queries/who-met-whom/run', '{"params":{"constructor":"x"}}'],
  'a parameter with Cypher in it': [
    '/api/cypher',
    '{"statement":"MATCH (n:Person) WHERE n.id = $id RETURN n","params":{"id":"x\' OR 1=1 DETACH DELETE n //"}}',
  ],
  'a parameter name with Cypher in it': [
    '/api/cypher',
    '{"statement":"RETURN 1 AS n","params":{"a}) DETACH DELETE n //":1}}',
  ],
  'a parameter without a name': ['/api/cypher', '{"statement":"RETURN 1 AS n","params":{"":1}}'],
  'a parameter with a null byte': [
    '/api/cypher',
    '{"statement":"RETURN $a AS a","params":{"a":"x\\u0000y"}}',
  ],
  'a parameter with half a surrogate pair': [
    '/api/cypher',
    '{"statement":"RETURN $a AS a","params":{"a":"\\ud800"}}',
  ],
  'a parameter of 1e308': ['/api/cypher', '{"statement":"RETURN $a * 10 AS a","params":{"a":1e308}}'],
  'a parameter of 2^64': [
    '/api/cypher',
    '{"statement":"RETURN $a AS a","params":{"a":18446744073709551616}}',
  ],
  'a parameter of null': ['/api/cypher', '{"statement":"RETURN $a AS a","params":{"a":null}}'],
  'a parameter of mixed types': [
    '/api/cypher',
    '{"statement":"RETURN $a AS a","params":{"a":[1,"x",null,{"b":[true]}]}}',
  ],
  'a parameter that looks like a node': [
    '/api/cypher',
    '{"statement":"RETURN $a AS a","params":{"a":{"$type":"node","labels":[],"properties":{}}}}',
  ],
  'an unused parameter': ['/api/cypher', '{"statement":"RETURN 1 AS n","params":{"unused":1}}'],
  'a statement as an array': ['/api/cypher', '{"statement":["RETURN 1"]}'],
  'a statement as an object': ['/api/cypher', '{"statement":{"toString":"RETURN 1"}}'],
  'a limit as an array': ['/api/cypher', '{"statement":"RETURN 1 AS n","limit":[[1]]}'],
  'Cypher in a saved parameter': [
    '/api/queries/person-timeline/run',
    '{"params":{"person":"person/x\\"}) DETACH DELETE n //"}}',
  ],
  'Cypher in a country': ['/api/queries/ties-between-countries/run', '{"params":{"a":"CN\'}) DELETE n //"}}'],
  'Cypher in a chosen id': [
    '/api/export',
    '{"selection":{"kind":"nodes","ids":["person/x\']) DETACH DELETE n //"]}}',
  ],
  'ids that are prototypes': [
    '/api/export',
    '{"selection":{"kind":"nodes","ids":["__proto__","constructor"]}}',
  ],
  'a format that is a prototype': ['/api/export', '{"selection":{"kind":"all"},"format":"__proto__"}'],
  'a format that is a method': ['/api/export', '{"selection":{"kind":"all"},"format":"toString"}'],
  'an id ten thousand times': [
    '/api/export',
    JSON.stringify({ selection: { kind: 'nodes', ids: Array(10_000).fill('person/putin') } }),
  ],
  'a key twice': ['/api/cypher', '{"statement":"RETURN 1 AS n","statement":"MATCH (n) DETACH DELETE n"}'],
  'bytes that are no UTF-8': ['/api/cypher', '{"statement":"RETURN \'\xff\xfe\' AS x"}'],
};

const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'another method in a header': { 'X-HTTP-Method-Override': 'DELETE' },
  'another address in a header': { 'X-Original-URL': '/api/cypher', 'X-Rewrite-URL': '/api/cypher' },
  'a forged sender': {
    'X-Forwarded-For': `127.0.0.1, ${long.slice(0, 5000)}`,
    'X-Forwarded-Proto': 'javascript',
  },
  'another host': { Host: 'evil.example' },
  'ranges without end': { Range: `bytes=${'0-,'.repeat(1000)}` },
  'a body that never was': { 'Content-Type': 'application/json', 'Content-Length': '0' },
  'a negative length': { 'Content-Length': '-1' },
  'two ways to say the length': { 'Content-Length': '4', 'Transfer-Encoding': 'chunked' },
  'a header of 10,000 characters': { 'X-Long': long },
  'headers of 20,000 characters': { 'X-Long': long, 'X-Longer': long },
  'a prototype as a header': { ['__proto__']: 'x' },
  'an encoding that is none': { 'Accept-Encoding': 'gzip;q=a, *;q=0, ;;;' },
  'a condition that is none': { 'If-None-Match': '"', 'If-Modified-Since': 'never' },
  'an expectation': { Expect: 'miracles' },
  'an upgrade': { Connection: 'Upgrade, close', Upgrade: 'websocket' },
};

const json = { 'Content-Type': 'application/json' };

/** A body is written as Latin-1, so that it can hold any bytes. */
function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  ...Object.entries(GETS).map(([name, path]) => ({ name, path })),
  ...Object.entries(STATEMENTS).map(([name, statement]) => ({
    name: `a statement: ${name}`,
    method: 'POST',
    path: '/api/cypher',
    headers: json,
    body: asBytes(JSON.stringify({ statement, timeoutMs: 3000 })),
  })),
  ...Object.entries(BODIES).map(([name, [path, body]]) => ({
    name: `a body: ${name}`,
    method: 'POST',
    path,
    headers: json,
    body,
  })),
  ...Object.entries(HEADERS).map(([name, headers]) => ({
    name: `headers: ${name}`,
    path: '/api/health',
    headers,
  })),
];

/** Sends an input as it is, and takes what comes back. */
export function sendInput(
  address: string,
  { method = 'GET', path, headers = {}, body = '' }: HostileInput,
): ReturnType<typeof sendRaw> {
  const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body, 'latin1')) };
  const all = { Host: 'localhost', Connection: 'close', ...length, ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return sendRaw(address, `${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`);
}

/** `name` beside or above the folder that is served, in every spelling that has ever worked somewhere. */
export function traversals(name: string): readonly string[] {
  const steps = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '..\\',
    '..%252f',
    '%252e%252e%252f',
    '..%c0%af',
    '..%ef%bc%8f',
    '....//',
    '..;/',
    './../',
    '..%00/',
    '..%2f%2e%2e%2f',
  ];
  return [
    ...['/', '/assets/', '/assets/x/../', '/api/'].flatMap((from) =>
      steps.flatMap((step) => [1, 2, 3].map((times) => `${from}${step.repeat(times)}${name}`)),
    ),
    `//${name}`,
    `/.//../${name}`,
    `/${name}%00.js`,
    `/file:///${name}`,
  ];
}
