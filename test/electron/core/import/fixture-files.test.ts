import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asInFile, plainValue, previewImport, readResponses } from '#core/import/index.ts'
import type { ResponseRow } from '#core/project/index.ts'
import { evidenceTexts } from '#shared/messages/evidence.ts'
import { problemTexts } from '#shared/messages/problems.ts'
import type { ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { type ExpectedVariable, fixturePath, type ImportCase, importCases } from './support/cases.ts'
import { collect } from './support/collect.ts'

interface Read {
  readonly preview: ImportPreview
  readonly rows: readonly ResponseRow[]
}

const reads = new Map<string, Promise<Read>>()

function read({ file }: ImportCase): Promise<Read> {
  const known = reads.get(file) ?? readFile(file)
  reads.set(file, known)
  return known
}

async function readFile(file: string): Promise<Read> {
  const preview = await previewImport(fixturePath(file), file)
  return { preview, rows: await collect(readResponses(fixturePath(file), asInFile(preview.mapping))) }
}

function partner({ preview }: Read, wanted: ExpectedVariable): { variable: MappedVariable; index: number } {
  const index = preview.mapping.variables.findIndex(({ column }) => column === wanted.column)
  const variable = preview.mapping.variables[index]
  if (variable === undefined) throw new Error(`Column ${wanted.column} is missing`)
  return { variable, index }
}

/** A cell with an error is invalid to this program; the list of cases keeps errors apart. */
function kindsOf(missing: Readonly<Record<string, number>>): Record<string, number> {
  const { blank = 0, skipped = 0, notApplicable = 0, refused = 0, invalid = 0, error = 0 } = missing
  return { blank, skipped, notApplicable, refused, invalid: invalid + error }
}

describe.each(importCases)('$id $file', (entry) => {
  const { expect: wanted } = entry

  it('is the file the expectations were made for', () => {
    expect(
      createHash('sha256')
        .update(readFileSync(fixturePath(entry.file)))
        .digest('hex'),
    ).toBe(entry.sha256)
  })

  if (wanted.outcome === 'refused') {
    it('is refused for its reason', async () => {
      expect((await laterRefusalOf(previewImport(fixturePath(entry.file), entry.file))).code).toBe(wanted.reason)
    })
    return
  }

  it('has its sheet, heading and respondents found', async () => {
    const { preview, rows } = await read(entry)
    expect(preview.mapping).toMatchObject({
      sheet: wanted.sheet ?? null,
      headerRows: wanted.headerRows,
      dataRows: wanted.dataRows,
    })
    expect(preview.summary.responses).toBe(wanted.respondents)
    expect(rows).toHaveLength(wanted.respondents)
  })

  it('has role and type of every column guessed', async () => {
    const done = await read(entry)
    const found = wanted.variables.map((variable) => ({
      key: variable.key,
      role: partner(done, variable).variable.role,
      type: partner(done, variable).variable.type,
    }))
    const ignored = (role: string, type: string) => (role === 'ignore' ? 'string' : type)
    expect(found.map((variable) => ({ ...variable, type: ignored(variable.role, variable.type) }))).toEqual(
      wanted.variables.map(({ key, role, type }) => ({ key, role, type: ignored(role, type) })),
    )
  })

  it('has scale, direction and labels of the items guessed', async () => {
    const done = await read(entry)
    const items = wanted.variables.filter(({ role }) => role === 'item')
    const found = items.map((item) => {
      const { scale, direction, labels, missing } = partner(done, item).variable
      const answers = Object.entries(labels).filter(([code]) => !missing.some(({ value }) => value === Number(code)))
      return { key: item.key, scale, direction, labels: Object.fromEntries(answers) }
    })
    expect(found).toEqual(items.map(({ key, scale, direction, labels }) => ({ key, scale, direction, labels })))
  })

  it('has valid answers and kinds of missing ones counted', async () => {
    const done = await read(entry)
    const kept = wanted.variables.filter(({ role }) => role !== 'ignore')
    const found = kept.map((variable) => {
      const summary = done.preview.summary.variables[partner(done, variable).index]
      return { key: variable.key, n: summary?.n, ...kindsOf(summary?.missing ?? {}) }
    })
    expect(found).toEqual(kept.map(({ key, n, missing }) => ({ key, n, ...kindsOf(missing) })))
  })

  it('has the means of its marks', async () => {
    const done = await read(entry)
    for (const variable of wanted.variables) {
      const statistics = wanted.statistics[variable.key]
      if (statistics === undefined || variable.role === 'ignore') continue
      const mean = done.preview.summary.variables[partner(done, variable).index]?.mean
      expect(mean, variable.key).toBeCloseTo(statistics.mean, 10)
    }
  })

  it('has a reason given for every guess, with a sentence', async () => {
    const { preview } = await read(entry)
    const reasons = preview.summary.variables.map(({ evidence }) => evidence)
    expect(reasons.every((evidence) => evidence.length > 0)).toBe(true)
    expect(reasons.flat().filter(({ code }) => !Object.hasOwn(evidenceTexts, code))).toEqual([])
  })

  it('has its spot values where the addresses say', async () => {
    const done = await read(entry)
    for (const spot of wanted.values) {
      const expected = wanted.variables.find(({ key }) => key === spot.variable)
      if (expected === undefined || expected.role === 'ignore') continue
      const { variable, index } = partner(done, expected)
      const row = done.rows[spot.row - 1]
      const seen = plainValue(variable)(row?.values[index] ?? null)
      // A coded category is kept as text: its code, or its label where the file tells it.
      const code = typeof spot.value === 'number' && variable.type === 'nominal' ? String(spot.value) : spot.value
      expect(seen, spot.cell).toEqual(variable.type === 'nominal' && spot.label !== undefined ? spot.label : code)
      expect(spot.cell).toBe(`${variable.column}${row?.sourceRow}`)
    }
  })

  it('has its problems reported, each with a sentence', async () => {
    const { preview } = await read(entry)
    const codes = new Set(preview.problems.map(({ code }) => code))
    const missed = wanted.warnings.filter(
      ({ kind, report, optional, paired }) =>
        report !== false && optional !== true && paired !== true && !codes.has(kind),
    )
    expect(missed.map(({ kind }) => kind)).toEqual([])
    expect([...codes].filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([])
  })
})

describe('a file read again by its own mapping', () => {
  it('reports the same problems: the sheet that is read is no other sheet', async () => {
    const file = 'p03-物业服务满意度调查.xlsx'
    const first = await previewImport(fixturePath(file), file)
    const again = await previewImport(fixturePath(file), file, { mapping: first.mapping })
    expect(again.problems.map(({ code }) => code)).toEqual(first.problems.map(({ code }) => code))
  })
})
