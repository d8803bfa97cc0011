import { describe, expect, it } from 'vitest'
import { buildDictionary } from '#core/import/source/sav/build-dictionary.ts'
import type { RawDictionary, RawVariable } from '#core/import/source/sav/raw-dictionary.ts'
import { refusalOf } from '../../../project/support/refusal-of.ts'

const numbers = (count: number) =>
  Array.from(
    { length: count },
    (_, element): RawVariable => ({
      element,
      width: 0,
      shortName: Buffer.from(`V${element + 1}`),
      label: null,
      missing: { range: null, discrete: [] },
      format: { type: 5, width: 8, decimals: 0 },
    }),
  )

function label(value: number, text: string) {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return { value: bytes, label: Buffer.from(text) }
}

function dictionary(changes: Partial<RawDictionary>): RawDictionary {
  return {
    header: { compression: 'none', weightElement: 0, cases: 1, bias: 100 },
    variables: numbers(3),
    valueLabels: [],
    extensions: new Map(),
    elements: 3,
    littleEndian: true,
    dataAt: 0,
    ...changes,
  }
}

describe('buildDictionary', () => {
  it('gives labels to the variables a record names, once each, and passes over those the file does not have', () => {
    const labels = [label(1, '一店'), label(2, '二店')]
    const { variables } = buildDictionary(
      dictionary({ valueLabels: [{ labels, elements: [0, 2, 2, 7, -1] }] }),
      'made.sav',
    )
    expect(variables.map((one) => [...one.labels])).toEqual([
      [
        [1, '一店'],
        [2, '二店'],
      ],
      [],
      [
        [1, '一店'],
        [2, '二店'],
      ],
    ])
  })

  it('refuses a file whose labels times variables would fill the memory', () => {
    const labels = Array.from({ length: 30_000 }, (_, value) => label(value, '店'))
    const elements = Array.from({ length: 100 }, (_, element) => element)
    const made = dictionary({ variables: numbers(100), elements: 100, valueLabels: [{ labels, elements }] })
    expect(refusalOf(() => buildDictionary(made, 'made.sav'))).toMatchObject({
      code: 'corrupted',
      details: { part: 'valueLabels' },
    })
  })

  it('finds the variables of a set by their short names first, else by their long ones, in any case', () => {
    const data = Buffer.from('$S=D1 1 2 投 v1 Long V3\n'.replace('2 投', `${Buffer.byteLength('投')} 投`))
    const names = Buffer.from('V2=LONG')
    const { sets } = buildDictionary(
      dictionary({
        extensions: new Map([
          [7, { size: 1, count: data.length, data }],
          [13, { size: 1, count: names.length, data: names }],
          [20, { size: 1, count: 5, data: Buffer.from('UTF-8') }],
        ]),
      }),
      'made.sav',
    )
    expect(sets).toMatchObject([{ name: 'S', label: '投', columns: [0, 1, 2], counted: 1 }])
  })
})
