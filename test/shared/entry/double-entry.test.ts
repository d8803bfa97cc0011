import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareForms } from '#shared/entry/compare-forms.ts'
import { type EntryDecision, type EntryForm, unusableReasons, wholeForm } from '#shared/entry/entry-form.ts'
import { entryErrorRate, keyerErrorRates } from '#shared/entry/error-rates.ts'
import { finalForms } from '#shared/entry/final-forms.ts'
import { keyingPace } from '#shared/entry/keying-pace.ts'
import { openDifferences } from '#shared/entry/open-differences.ts'
import { isSamePerson } from '#shared/entry/same-person.ts'
import { verificationSample } from '#shared/entry/verification-sample.ts'

const fields = [{ name: 'Q1' }, { name: 'Q2' }]

function form(serial: number, answers: EntryForm['answers'], changes: Partial<EntryForm> = {}): EntryForm {
  return {
    batch: 'b',
    pass: 1,
    serial,
    paperId: '',
    keyer: 'A',
    startedAt: '2025-03-01T08:00:00.000Z',
    finishedAt: '2025-03-01T08:01:00.000Z',
    unusable: null,
    answers,
    confirmed: [],
    ...changes,
  }
}

function decision(serial: number, variable: string, changes: Partial<EntryDecision>): EntryDecision {
  return {
    batch: 'b',
    serial,
    variable,
    choice: 'other',
    value: null,
    note: '',
    by: 'C',
    at: '2025-03-01T09:00:00.000Z',
    ...changes,
  }
}

const second = { pass: 2, keyer: 'B' } as const

describe('compareForms', () => {
  test('finds every place that differs; blank and the kinds of missing are different from each other', () => {
    const first = [form(1, { Q1: 5, Q2: null }), form(2, { Q1: -8, Q2: 3 })]
    const other = [form(2, { Q1: -9, Q2: 3 }, second), form(1, { Q1: 5, Q2: -8 }, second)]
    const { cells, pairs, differences } = compareForms(fields, first, other)
    expect({ cells, pairs }).toEqual({ cells: 4, pairs: 2 })
    expect(differences.map(({ serial, variable, first: one, second: two }) => [serial, variable, one, two])).toEqual([
      [1, 'Q2', null, -8],
      [2, 'Q1', -8, -9],
    ])
  })

  test('a form that only one keyer could use is one difference in one cell; one that nobody could use is none', () => {
    const blank = { unusable: 'formBlank' } as const
    const found = compareForms(
      fields,
      [form(1, {}, blank), form(2, {}, blank)],
      [form(1, { Q1: 1, Q2: 1 }, second), form(2, {}, { ...second, unusable: 'formDamaged' })],
    )
    expect(found).toMatchObject({
      cells: 1,
      differences: [{ serial: 1, variable: wholeForm, first: 'formBlank', second: null }],
    })
  })

  test('names the forms that one pass lacks', () => {
    expect(compareForms(fields, [form(1, {}), form(2, {})], [form(2, {}, second), form(3, {}, second)])).toMatchObject({
      missingInFirst: [3],
      missingInSecond: [1],
      pairs: 1,
    })
  })

  test('is symmetric: exchanging the passes exchanges the values and nothing else', () => {
    const answer = fc.constantFrom(1, 2, 3, null, -8, 'x')
    const forms = fc.uniqueArray(
      fc.record({
        serial: fc.integer({ min: 1, max: 8 }),
        answers: fc.record({ Q1: answer, Q2: answer }),
        unusable: fc.option(fc.constantFrom(...unusableReasons), { freq: 4 }),
      }),
      { selector: ({ serial }) => serial, maxLength: 8 },
    )
    fc.assert(
      fc.property(forms, forms, (one, other) => {
        const first = one.map(({ serial, answers, unusable }) => form(serial, answers, { unusable }))
        const again = other.map(({ serial, answers, unusable }) => form(serial, answers, { ...second, unusable }))
        const there = compareForms(fields, first, again)
        const back = compareForms(fields, again, first)
        expect(back.cells).toBe(there.cells)
        expect(back.pairs).toBe(there.pairs)
        expect(back.missingInFirst.toSorted()).toEqual(there.missingInSecond.toSorted())
        expect(
          back.differences.map((difference) => ({
            ...difference,
            first: difference.second,
            second: difference.first,
            firstKeyer: difference.secondKeyer,
            secondKeyer: difference.firstKeyer,
          })),
        ).toEqual(there.differences)
        expect(compareForms(fields, first, first).differences).toEqual([])
      }),
    )
  })
})

describe('error rates', () => {
  // 60 forms of 2 questions: 120 cells, 3 differences.
  const first = Array.from({ length: 60 }, (_, index) => form(index + 1, { Q1: 3, Q2: 4 }))
  const again = first.map(({ serial }) => form(serial, { Q1: serial <= 2 ? 5 : 3, Q2: serial === 9 ? 1 : 4 }, second))
  const comparison = compareForms(fields, first, again)

  test('are differences by cells, with Wilson’s interval', () => {
    // R 4: prop.test(3, 120, correct = FALSE)$conf.int 0.008538175 0.070930033
    const { errors, cells, rate, interval } = entryErrorRate(comparison)
    expect([errors, cells, rate]).toEqual([3, 120, 0.025])
    expect(interval?.lower).toBeCloseTo(0.008538175, 8)
    expect(interval?.upper).toBeCloseTo(0.070930033, 8)
    expect(entryErrorRate(compareForms(fields, first, []))).toMatchObject({ cells: 0, rate: null, interval: null })
  })

  test('of a person count what was decided against them, both when neither was right', () => {
    const decisions = [
      decision(1, 'Q1', { choice: 'first', value: 3 }),
      decision(2, 'Q1', { choice: 'other', value: 1 }),
    ]
    expect(keyerErrorRates(comparison, decisions)).toMatchObject([
      { keyer: 'A', errors: 1, cells: 120, undecided: 1 },
      { keyer: 'B', errors: 2, cells: 120, undecided: 1 },
    ])
  })

  test('a decision for a value that is no longer keyed is open again', () => {
    const decided = [decision(1, 'Q1', { choice: 'first', value: 2 })]
    expect(openDifferences(comparison, decided)).toHaveLength(3)
    expect(openDifferences(comparison, [decision(1, 'Q1', { choice: 'first', value: 3 })])).toHaveLength(2)
  })
})

describe('finalForms', () => {
  test('puts the decisions into the first keying, and takes forms that only the second pass has', () => {
    const first = [form(1, { Q1: 5, Q2: 1 }, { paperId: 'A1' }), form(3, {}, { unusable: 'formBlank' })]
    const again = [
      form(1, { Q1: 4, Q2: 1 }, second),
      form(2, { Q1: 2, Q2: 2 }, second),
      form(3, { Q1: 1, Q2: 1 }, second),
    ]
    const decisions = [decision(1, 'Q1', { value: 3 }), decision(3, wholeForm, { choice: 'second' })]
    expect(finalForms(first, again, decisions)).toEqual([
      { serial: 1, paperId: 'A1', unusable: null, answers: { Q1: 3, Q2: 1 } },
      { serial: 2, paperId: '', unusable: null, answers: { Q1: 2, Q2: 2 } },
      { serial: 3, paperId: '', unusable: null, answers: { Q1: 1, Q2: 1 } },
    ])
  })
})

describe('verificationSample', () => {
  const serials = Array.from({ length: 30 }, (_, index) => index + 1)

  test('is the share of the forms, at least one, the same for the same seed and another for another', () => {
    expect(verificationSample(serials, 0.1, 7)).toHaveLength(3)
    expect(verificationSample(serials, 0.01, 7)).toHaveLength(1)
    expect(verificationSample(serials, 1, 7)).toEqual(serials)
    expect(verificationSample(serials, 0, 7)).toEqual([])
    expect(verificationSample(serials, 0.2, 7)).toEqual(verificationSample(serials.toReversed(), 0.2, 7))
    expect(verificationSample(serials, 0.2, 7)).not.toEqual(verificationSample(serials, 0.2, 8))
  })

  test('takes every form equally often over many seeds', () => {
    // 2,000 draws of 3 of 30: 200 expected a form, standard deviation 13.4; five of them are 67.
    const counts = new Map<number, number>()
    for (let seed = 0; seed < 2000; seed++)
      for (const serial of verificationSample(serials, 0.1, seed)) counts.set(serial, (counts.get(serial) ?? 0) + 1)
    for (const serial of serials) expect(Math.abs((counts.get(serial) ?? 0) - 200)).toBeLessThan(67)
  })
})

describe('who keys, and how fast', () => {
  test('a name is the same person however it is written', () => {
    expect(isSamePerson(' 王 芳', '王芳')).toBe(true)
    expect(isSamePerson('ＬＩ qiang', 'Li Qiang')).toBe(true)
    expect(isSamePerson('王芳', '王方')).toBe(false)
  })

  test('pace is forms by keying time since the morning, an open form counting ten minutes at most', () => {
    const at = (start: string, end: string) =>
      form(1, {}, { startedAt: `2025-03-01T${start}Z`, finishedAt: `2025-03-01T${end}Z` })
    const forms = [at('07:00:00', '07:01:00'), at('08:00:00', '08:02:00'), at('08:30:00', '10:00:00')]
    // Two forms in 2 + 10 minutes: 10 an hour.
    expect(keyingPace(forms, 'a', '2025-03-01T08:00:00Z')).toEqual({ forms: 2, perHour: 10 })
    expect(keyingPace(forms, 'B', '2025-03-01T00:00:00Z')).toEqual({ forms: 0, perHour: null })
  })
})
