import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeclaredCodebook } from '#core/import/source/declared-codebook.ts'
import { savReader } from '#core/import/source/sav/sav-reader.ts'
import type { Cell } from '#core/import/source/source.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { dataFile } from '../../support/data-file.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../../../../../fixtures/imports/sav/${name}`, import.meta.url))

async function read(path: string) {
  const head = async (length: number) => readFileSync(path).subarray(0, length)
  const bytes = async () => readFileSync(path)
  const source = await savReader.open({ name: 'survey.sav', path, size: statSync(path).size, head, bytes }, 'sav')
  const rows: { number: number; cells: readonly (Cell | undefined)[] }[] = []
  const [sheet] = source.sheets
  if (sheet?.codebook === undefined) throw new Error('A .sav has a codebook')
  for await (const { number, cells } of sheet.rows()) rows.push({ number, cells })
  return { encoding: source.encoding, rows, codebook: await sheet.codebook() }
}

function variable(codebook: DeclaredCodebook, name: string) {
  const found = codebook.variables.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`No variable ${name}`)
  return found
}

const dates = (date: string, moment: string, seconds: number) => [
  { kind: 'date', iso: date },
  { kind: 'date', iso: moment },
  { kind: 'time', seconds },
]
const count = Array.from({ length: 60 }, (_, index) => String(index + 1).padStart(9, '0')).join('')
// As PSPP lists the file.
const listed = [
  [2, 'A1', 1, 9, 1, 1.5, 1234.5, 7, ...dates('2024-05-07', '2024-05-07T11:00:00', 37_230), `长意见${count}`, '北京'],
  [3, 'A2', 2, 99, -5, 0.5, -3, 1234, ...dates('2024-02-29', '2024-05-08T12:30:15', 3723), '=1+1', '上海'],
  [4, 'A3', null, 3, 0, 1, null, null, null, null, null, null, 'HB'],
  [5, 'A4', -1000, 200, 300, 0.25, 0, 0, ...dates('1999-12-31', '1999-12-31T23:59:59', 0), ' 前空格', '西南'],
]

describe('savReader', () => {
  it.each(['survey.sav', 'survey-plain.sav', 'survey.zsav', 'survey-big-endian.sav'])(
    'reads from %s the values that PSPP lists',
    async (name) => {
      const { rows } = await read(fixture(name))
      expect(rows.map(({ number, cells }) => [number, ...cells])).toEqual(listed)
    },
  )

  it('reads labels, missing values, measures and the weight of the dictionary', async () => {
    const { codebook } = await read(fixture('survey.sav'))
    expect(variable(codebook, 'q1')).toMatchObject({
      label: '总体满意',
      labels: { 1: '不满意', 2: '满意', 9: '不适用' },
      measure: 'ordinal',
      weight: false,
    })
    expect(variable(codebook, 'q2').missing).toEqual([
      { value: 9, kind: 'refused' },
      { value: 99, kind: null },
      { value: 200, kind: null },
    ])
    expect(variable(codebook, 'w')).toMatchObject({ weight: true, measure: 'scale' })
  })

  it('lists of a range of missing values those that occur', async () => {
    const { codebook } = await read(fixture('survey.sav'))
    expect(variable(codebook, 'q1').missing.map(({ value }) => value)).toEqual([-1000])
    expect(variable(codebook, 'q3').missing.map(({ value }) => value)).toEqual([-5, 0])
  })

  it('reads labels and missing values of texts longer than eight bytes', async () => {
    const { codebook } = await read(fixture('survey.sav'))
    expect(variable(codebook, 'region')).toMatchObject({
      content: 'text',
      labels: { HB: '华北', 北京: '首都' },
      missing: [{ value: 'HB', kind: null }],
    })
  })

  it('reads multiple response sets of dichotomies and of categories', async () => {
    const { codebook } = await read(fixture('survey.sav'))
    expect(codebook.sets).toEqual([
      { name: 'problems', label: '问题', columns: [1, 2], counted: 1, options: ['总体满意', '价格'] },
      { name: 'codes', label: '编码', columns: [1, 2], counted: null, options: ['总体满意', '价格'] },
    ])
  })

  it('decodes GB18030 where the file declares it', async () => {
    const { encoding, rows, codebook } = await read(fixture('survey-gbk.sav'))
    expect(encoding).toBe('gb18030')
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['A1', 1, '北京'],
      ['A2', 2, '上海'],
    ])
    expect(variable(codebook, 'q1').labels).toEqual({ 1: '不满意', 2: '满意' })
  })

  it.each(['survey.sav', 'survey-plain.sav', 'survey.zsav'])(
    'refuses %s as truncated wherever it breaks off',
    async (name) => {
      const whole = readFileSync(fixture(name))
      const path = dataFile('cut.sav', '')
      // The last eight codes of a packed file may be all padding: only what lies before them is missed.
      for (let length = 4; length < whole.length - 8; length += 37) {
        writeFileSync(path, whole.subarray(0, length))
        const error = await read(path).catch((caught: unknown) => caught)
        expect(error).toBeInstanceOf(RefusalError)
        if (error instanceof RefusalError) expect(['truncated', 'corrupted']).toContain(error.refusal.code)
      }
    },
  )

  it('reads or refuses a file with changed bytes, and never fails otherwise', async () => {
    const whole = readFileSync(fixture('survey.sav'))
    const packed = readFileSync(fixture('survey.zsav'))
    const path = dataFile('changed.sav', '')
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(whole, packed),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (source, changes) => {
          const bytes = Buffer.from(source)
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          writeFileSync(path, bytes)
          const error = await read(path).then(
            () => null,
            (caught: unknown) => caught,
          )
          if (error !== null && !(error instanceof RefusalError)) throw error
        },
      ),
      { numRuns: 400 },
    )
  })
})
