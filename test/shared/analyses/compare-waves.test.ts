import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'
import { gap, survey } from './survey.ts'

const times = <Value>(value: Value, n: number): Value[] => new Array<Value>(n).fill(value)

/**
 * Key customers give 9, others 5, in both waves alike but for +0.5; the key customers' share falls from 80% to 40%, so that
 * the plain mean falls although every segment rises (Simpson).
 */
const simpson = survey(
  { y: [...times(9, 16), ...times(5, 4), ...times(9.5, 8), ...times(5.5, 12)] },
  {
    wave: [...times('第九期', 20), ...times('第十期', 20)],
    kind: [...times('重点', 16), ...times('普通', 4), ...times('重点', 8), ...times('普通', 12)],
  },
)

describe('compareWaves', () => {
  it('by hand: a fall of the mean that is all the changed sample', () => {
    const result = run.compareWaves({ dependent: 'y', wave: 'wave', mix: 'kind' }, simpson)
    // 0.8·9 + 0.2·5 = 8.2; 0.4·9.5 + 0.6·5.5 = 7.1.
    expect(result.waves.map(({ name, n }) => [name, n])).toEqual([
      ['第九期', 20],
      ['第十期', 20],
    ])
    expect(result.change.difference).toBeCloseTo(-1.1, 12)
    expect(result.mixAdjusted?.difference).toBeCloseTo(0.5, 12)
    expect(result.mixAdjusted?.mixEffect).toBeCloseTo(-1.6, 12)
    // Chi-square of 16, 4, 8, 12: 40·(16·12 − 4·8)²/(20·20·24·16).
    expect(result.mixAdjusted?.mixTest?.value).toBeCloseTo((40 * 160 ** 2) / (20 * 20 * 24 * 16), 10)
    expect(codes(result)).toEqual(['sampleMixChanged'])
  })
  it('by hand: weighs by the mix asked for', () => {
    const table = survey(
      { y: [4, 4, 4, 2, 5, 3, 3, 3] },
      { w: [...times('1', 4), ...times('2', 4)], k: ['a', 'a', 'a', 'b', 'a', 'b', 'b', 'b'] },
    )
    const adjusted = (mixStandard: string) =>
      run.compareWaves({ dependent: 'y', wave: 'w', mix: 'k', mixStandard }, table).mixAdjusted
    // Both segments rise by 1 whatever the mix; the mix itself takes 3.5 to 3.5.
    for (const standard of ['earlier', 'later', 'average']) expect(adjusted(standard)?.difference).toBeCloseTo(1, 12)
    expect(adjusted('earlier')?.segments).toMatchObject([
      { name: 'a', from: { share: 0.75, mean: 4 }, to: { share: 0.25, mean: 5 }, standardShare: 0.75 },
      { name: 'b', from: { share: 0.25, mean: 2 }, to: { share: 0.75, mean: 3 }, standardShare: 0.25 },
    ])
    expect(adjusted('later')?.segments[0]?.standardShare).toBe(0.25)
    expect(adjusted('average')?.segments[0]?.standardShare).toBe(0.5)
  })
  it('tests the change as Welch’s t test does in compareGroups', () => {
    const table = survey({ y: [1, 3, 4, 4, 5, 6, 5, 2, 7], w: [1, 1, 1, 1, 2, 2, 2, 2, 2] })
    const { change } = run.compareWaves({ dependent: 'y', wave: 'w' }, table)
    const welch = run.compareGroups({ dependent: 'y', group: 'w', groups: [2, 1] }, table).tTest?.welch
    expect(change.t).toBeCloseTo(welch?.t ?? 0, 12)
    expect(change.df).toBeCloseTo(welch?.df ?? 0, 10)
    expect(change.p).toBeCloseTo(welch?.p ?? 0, 12)
    expect(change.ci?.lower).toBeCloseTo(welch?.ci.lower ?? 0, 10)
  })
  it('compares the last two of many waves in the order of time, or in the order given', () => {
    const table = survey({ y: [1, 2, 3, 4, 5, 6] }, { w: ['第二期', '第二期', '第十期', '第十期', '第一期', '第一期'] })
    const natural = run.compareWaves({ dependent: 'y', wave: 'w' }, table)
    expect(natural.waves.map(({ name }) => name)).toEqual(['第一期', '第二期', '第十期'])
    expect(natural.change).toMatchObject({ from: '第二期', to: '第十期', difference: 2 })
    expect(codes(natural)).toContain('lastTwoWavesCompared')
    const given = run.compareWaves({ dependent: 'y', wave: 'w', waves: ['第十期', '第一期'] }, table)
    expect(given.change).toMatchObject({ from: '第十期', to: '第一期', difference: 2 })
    expect(given.n).toBe(4)
  })
  it('keeps segments apart that occur in one wave only, and those who gave none', () => {
    const table = survey(
      { y: [1, 2, 3, 4, 5, 6] },
      { w: ['1', '1', '1', '2', '2', '2'], k: ['a', 'b', null, 'a', null, 'c'] },
    )
    const result = run.compareWaves({ dependent: 'y', wave: 'w', mix: 'k' }, table)
    expect(result.mixAdjusted?.segments.map(({ name, standardShare }) => [name, standardShare])).toEqual([
      ['a', 0.5],
      ['b', null],
      ['c', null],
      [null, 0.5],
    ])
    expect(result.mixAdjusted?.difference).toBeCloseTo(2.5, 12)
    expect(result.mixAdjusted).toMatchObject({ se: null, p: null })
    expect(codes(result)).toContain('segmentsInOneWave')
    const apart = run.compareWaves(
      { dependent: 'y', wave: 'w', mix: 'y2' },
      survey({ y: [1, 2], w: [1, 2], y2: [1, 2] }),
    )
    expect(apart.mixAdjusted).toBeNull()
    expect(codes(apart)).toContain('noSegmentInBothWaves')
  })
  it('refuses a single wave, a wave without cases, and a mix that is the wave', () => {
    const table = survey({ y: [1, 2, gap], w: [1, 1, 2] })
    const refused = (options: Record<string, unknown>) => refusalOf(() => run.compareWaves(options, table)).code
    expect(refused({ dependent: 'y', wave: 'w' })).toBe('oneGroup')
    expect(refused({ dependent: 'y', wave: 'w', waves: [1, 2] })).toBe('groupWithoutCases')
    expect(refused({ dependent: 'y', wave: 'w', mix: 'w' })).toBe('duplicateItem')
  })
  it('splits every change into the adjusted one and the mix; a mix that stays has no effect', () => {
    const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 3,
      maxLength: 20,
    })
    fc.assert(
      fc.property(answers, fc.integer({ min: -3, max: 3 }), (rows, shift) => {
        const marks = rows.map(([mark]) => mark)
        const segments = rows.map(([, segment]) => segment)
        const table = survey({
          y: [...marks, ...marks.map((mark) => mark + shift)],
          k: [...segments, ...segments],
          w: [...times(1, rows.length), ...times(2, rows.length)],
        })
        const { change, mixAdjusted } = run.compareWaves({ dependent: 'y', wave: 'w', mix: 'k' }, table)
        expect(mixAdjusted?.difference).toBeCloseTo(shift, 9)
        expect(mixAdjusted?.mixEffect).toBeCloseTo(0, 9)
        expect((mixAdjusted?.difference ?? 0) + (mixAdjusted?.mixEffect ?? 0)).toBeCloseTo(change.difference, 9)
      }),
      { numRuns: 50 },
    )
  })
})
