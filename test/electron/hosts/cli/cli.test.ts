import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeProject, openProject } from '#core/project/index.ts'
import { writeOptions } from '../../../../electron/hosts/cli/project-options.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const cli = join(root, 'out', 'main', 'cli.js')
const imports = join(root, 'test', 'fixtures', 'imports')
const oracle = join(root, 'test', 'fixtures', 'oracle')
const folder = mkdtempSync(join(tmpdir(), 'csat-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function csat(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CSAT_HOME: join(folder, 'home') },
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

const survey = join(imports, 'p03-物业服务满意度调查.xlsx')
const project = join(folder, '物业.csat')

describe('csat', () => {
  it('explains itself, and calls wrong usage by exit code 2 without a word on standard output', () => {
    expect(csat(['--help'])).toMatchObject({ status: 0, stderr: '' })
    for (const wrong of [
      [],
      ['nonsense'],
      ['create'],
      ['import', 'a'],
      ['import', 'a', 'b', '--privacy', 'perhaps'],
      ['analyse', 'a'],
      ['report', 'a'],
      ['demo'],
      ['create', 'x', '--nonsense'],
      ['create', 'x', '--lang', 'fr'],
      ['serve', '--port', 'x'],
    ]) {
      const run = csat(wrong)
      expect(run.status, wrong.join(' ')).toBe(2)
      if (wrong.length > 0) expect(run.stdout, wrong.join(' ')).toBe('')
    }
  })

  it('makes the demonstration, and keeps the one that was there', () => {
    const out = join(folder, 'demo')
    mkdirSync(out)
    writeFileSync(join(out, 'demo.csat'), 'somebody has worked in this')
    const run = csat(['demo', '--out', out, '--lang', 'en'])
    expect(run).toMatchObject({ status: 0 })
    expect(run.stderr).toContain(join(out, 'demo 2.csat'))
    expect(readFileSync(join(out, 'demo 2.csat'), 'utf8')).toBe('somebody has worked in this')
    expect(readFileSync(join(out, 'demo.csat')).subarray(0, 15).toString()).toBe('SQLite format 3')
    expect(readFileSync(join(out, 'demo.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('lists the analyses, and gives parameters as JSON Schema', () => {
    const list = JSON.parse(csat(['analyses', '--json']).stdout) as { id: string; parameters: { type: string } }[]
    expect(list.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'frequencies',
        'descriptives',
        'reliability',
        'ahp',
        'entropyWeights',
        'index',
        'satisfactionRate',
        'ipa',
        'pareto',
      ]),
    )
    expect(list.every(({ parameters }) => parameters.type === 'object')).toBe(true)
    expect(JSON.parse(csat(['analyses', 'pareto']).stdout)).toMatchObject({
      type: 'object',
      properties: { threshold: {} },
    })
    expect(csat(['analyses', 'nonsense', '--json'])).toMatchObject({ status: 1 })
  })

  it('runs a batch in one process, in order, and a failing case does not stop the rest', () => {
    const cases = join(folder, 'cases.jsonl')
    const lines = [
      { id: 'a', analysis: 'satisfactionRate', params: { counts: [10, 5, 6, 3, 2] } },
      {
        id: 'b',
        analysis: 'ahp',
        params: {
          criteria: ['A', 'B'],
          matrix: [
            [1, 0],
            [0, 1],
          ],
        },
      },
      { id: 'c', analysis: 'nonsense', params: {} },
      { id: 'd', analysis: 'satisfactionRate', params: { counts: [25, 14, 30, 46, 8] } },
    ].map((line) => JSON.stringify(line))
    writeFileSync(cases, [lines[0], '{not json', ...lines.slice(1), ''].join('\n'))
    const run = csat(['analyse', '--batch', cases, '--json'])
    expect(run.status).toBe(0)
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; result?: { degree: number }; error?: { code: string } })
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'b', 'c', 'd'])
    // By arithmetic, five levels of 10, 8, 6, 4 and 1 points: 190/260 of the published case, whose counts add up to 26, and
    // (250 + 112 + 180 + 184 + 8)/1230.
    expect(answers[0]?.result?.degree).toBeCloseTo(190 / 260, 12)
    expect(answers.slice(1, 4).map(({ error }) => typeof error?.code)).toEqual(['string', 'string', 'string'])
    expect(answers[4]?.result?.degree).toBeCloseTo(734 / 1230, 12)
  })

  it('takes parameters as text, as a file and from standard input', () => {
    const params = JSON.stringify({ variables: ['rating'] })
    const file = join(folder, 'params.json')
    writeFileSync(file, params)
    const data = join(oracle, 'data', 'attitude.csv')
    const outputs = [
      csat(['analyse', data, 'descriptives', '--params', params, '--json']).stdout,
      csat(['analyse', data, 'descriptives', '--params', file, '--json']).stdout,
      csat(['analyse', data, 'descriptives', '--params', '-', '--json'], params).stdout,
    ]
    // R: mean(attitude$rating), test/fixtures/oracle.
    expect(JSON.parse(outputs[0] ?? '').variables[0].mean).toBeCloseTo(64.63333333333334, 12)
    expect(new Set(outputs).size).toBe(1)
  })

  it('prints a readable table without --json', () => {
    const run = csat([
      'analyse',
      join(oracle, 'data', 'attitude.csv'),
      'descriptives',
      '--params',
      '{"variables":["rating"]}',
    ])
    expect(run.stdout).toContain('rating')
    expect(run.stdout).toContain('64.63')
  })

  it('masks personal data at import unless told otherwise, and counts and applies the quality rules', () => {
    const data = join(folder, '客户.csv')
    const phones = Array.from({ length: 12 }, (_, index) => `138${12_345_600 + index * 137}`)
    const lines = phones.map((phone, index) => `A${index === 11 ? 1 : index + 1},${phone},${(index % 5) + 1},4`)
    writeFileSync(data, ['编号,联系电话,服务态度（1-5分）,服务效率（1-5分）', ...lines].join('\n'))
    const [masked, kept] = [join(folder, 'masked.csat'), join(folder, 'kept.csat')]
    for (const file of [masked, kept]) expect(csat(['create', file]).status).toBe(0)
    expect(csat(['import', masked, data]).status).toBe(0)
    expect(csat(['import', kept, data, '--privacy', 'keep']).status).toBe(0)
    for (const phone of phones) {
      expect(readFileSync(masked).includes(phone)).toBe(false)
      expect(readFileSync(kept).includes(phone)).toBe(true)
    }
    const before = JSON.parse(csat(['quality', masked, '--rule', 'duplicateId', '--json']).stdout) as unknown
    expect(before).toMatchObject({
      total: 12,
      valid: 12,
      hits: { total: 1, rows: [{ place: 12, sourceRow: 13, serial: 'A1' }] },
    })
    const applied = csat(['quality', masked, '--apply', 'duplicateId', '--reason', '重复', '--json'])
    expect(JSON.parse(applied.stdout)).toMatchObject({ total: 12, valid: 11, excluded: 1 })
    expect(csat(['quality', masked, '--apply', 'serialGap', '--json']).status).toBe(1)
  })

  it('creates a project from a template and imports a survey into it', () => {
    expect(csat(['create', project, '--template', 'property', '--json'])).toMatchObject({ status: 0 })
    const run = csat(['import', project, survey, '--json'])
    expect(run).toMatchObject({ status: 0 })
    expect(JSON.parse(run.stdout)).toMatchObject({ responses: 84 })
    const analysed = csat(['analyse', project, 'frequencies', '--params', '{"variables":["小区"]}', '--json'])
    // By counting in the file (test/fixtures/imports, p03).
    const { categories } = JSON.parse(analysed.stdout).variables[0] as {
      categories: { value: string; count: number }[]
    }
    expect(categories.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ['听松园', 28],
        ['和悦府', 21],
        ['翠湖苑', 14],
        ['锦绣里', 21],
      ]),
    )
  })
})

describe('csat refuses, in both languages, with exit code 1 and the project unchanged byte for byte', () => {
  const victim = join(folder, 'victim.csat')
  beforeAll(() => {
    expect(csat(['create', victim]).status).toBe(0)
    writeFileSync(join(folder, 'no-workbook.xlsx'), 'this is no workbook')
    writeFileSync(join(folder, 'empty.xlsx'), '')
    writeFileSync(join(folder, 'empty.csv'), '')
    writeFileSync(join(folder, 'headings.csv'), '编号,满意度,意见\n')
    writeFileSync(join(folder, 'codebook.json'), '{ broken')
    writeFileSync(join(folder, 'not-a-project.csat'), 'SQLite? no.')
    copyFileSync(victim, join(folder, 'newer.csat'))
    // user_version stands at byte 60 of a SQLite file, big-endian.
    const newer = readFileSync(join(folder, 'newer.csat'))
    newer.writeUInt32BE(99, 60)
    writeFileSync(join(folder, 'newer.csat'), newer)
  })

  const file = (name: string) => join(folder, name)
  const cases: readonly [string, readonly string[], string][] = [
    ['a file that is no workbook', ['import', victim, file('no-workbook.xlsx')], 'notAWorkbook'],
    ['an encrypted workbook', ['import', victim, join(imports, 'p16-加密_密码123456.xlsx')], 'encrypted'],
    ['a truncated workbook', ['import', victim, join(imports, 'p17-下载中断.xlsx')], 'truncated'],
    ['an empty file', ['import', victim, file('empty.xlsx')], 'noRespondents'],
    ['an empty text file', ['import', victim, file('empty.csv')], 'noRespondents'],
    ['headings without answers', ['import', victim, file('headings.csv')], 'noRespondents'],
    ['a missing data file', ['import', victim, file('missing.xlsx')], 'fileNotFound'],
    ['a broken codebook', ['import', victim, survey, '--codebook', file('codebook.json')], 'mappingInvalid'],
    ['an unknown sheet', ['import', victim, survey, '--sheet', '没有'], 'sheetMissing'],
    [
      'a column that cannot be an item',
      ['analyse', survey, 'reliability', '--params', '{"items":["意见","安全管理"]}'],
      'notNumeric',
    ],
    [
      'an unknown variable',
      ['analyse', survey, 'reliability', '--params', '{"items":["没有","安全管理"]}'],
      'unknownVariable',
    ],
    [
      'a matrix that is not reciprocal',
      ['analyse', survey, 'ahp', '--params', '{"criteria":["A","B"],"matrix":[[1,3],[3,1]]}'],
      'notReciprocal',
    ],
    ['a newer file version', ['import', file('newer.csat'), survey], 'newerVersion'],
    ['a file that is no project', ['report', file('not-a-project.csat'), '--out', file('x.pdf')], 'notAProject'],
    ['an unknown template', ['create', file('x.csat'), '--template', 'none'], 'unknownTemplate'],
    ['a file in the way', ['create', victim], 'projectExists'],
  ]

  it.each(cases)('%s', (_name, args, code) => {
    const before = fingerprint(victim)
    const sentences = ['zh', 'en'].map((language) => {
      const run = csat([...args, '--json', '--lang', language])
      expect(run.status, run.stderr).toBe(1)
      const { error } = JSON.parse(run.stdout) as { error: { code: string; message: string } }
      expect(error.code).toBe(code)
      expect(error.message).not.toMatch(/\{\w+\}|undefined|NaN/)
      return error.message
    })
    expect(sentences[0]).toMatch(/\p{Script=Han}/u)
    expect(sentences[0]).not.toBe(sentences[1])
    expect(fingerprint(victim)).toBe(before)
  })

  it('a project someone else is writing, naming who', () => {
    const held = openProject(victim, writeOptions({ version: 'test' }))
    try {
      const run = csat(['import', victim, survey, '--json', '--lang', 'en'])
      expect(run.status).toBe(1)
      expect(JSON.parse(run.stdout).error).toMatchObject({ code: 'projectLocked', details: { pid: process.pid } })
    } finally {
      closeProject(held)
    }
  })

  it('a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const child = spawn(process.execPath, [cli, 'serve', '--port', port, '--json'], {
      env: { ...process.env, CSAT_HOME: folder },
    })
    const [said] = await Promise.all([text(child.stdout), once(child, 'close')])
    server.close()
    expect(JSON.parse(said).error).toMatchObject({ code: 'portTaken', details: { port: Number(port) } })
    expect(child.exitCode).toBe(1)
  })

  it('says on standard error what it refuses when no JSON is asked for', () => {
    const run = csat(['import', victim, file('no-workbook.xlsx')])
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toMatch(/\p{Script=Han}/u)
  })
})
