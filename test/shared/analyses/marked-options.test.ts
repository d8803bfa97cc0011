import { describe, expect, it } from 'vitest'
import { analyses, findAnalysis } from '#shared/analyses/index.ts'
import { namedInOptions } from '#shared/analyses/named-in-options.ts'
import { renameInOptions } from '#shared/derive/expression/rename-in-options.ts'
import { examples } from './examples.ts'

const rename = (id: string, options: Record<string, unknown>, from: string, to: string) =>
  renameInOptions(findAnalysis(id).options, options, from, to)

describe('the options of analyses', () => {
  // What an analysis reads is found out by the analysis itself, what its options name by the marks of its schema.
  it.each(examples)('$id, $title: every variable that is read is renamed', ({ id, options }) => {
    const { needs } = findAnalysis(id)
    const names = new Set(needs(options).map(({ name }) => name))
    for (const name of names) {
      const renamed = needs(rename(id, options, name, '新 名')).map((need) => need.name)
      expect(new Set(renamed)).toEqual(new Set([...names].map((one) => (one === name ? '新 名' : one))))
    }
  })

  it('have an example of every analysis', () => {
    const shown = new Set(examples.map(({ id }) => id))
    expect(analyses.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('renameInOptions', () => {
  it('finds names as keys, within records, trees, lists of objects and conditions', () => {
    expect(
      rename('ipa', { items: ['q1', 'q2'], importance: { q1: 'w1', q2: 3 }, declared: { q1: [1, 5] } }, 'q1', '礼貌'),
    ).toEqual({ items: ['礼貌', 'q2'], importance: { 礼貌: 'w1', q2: 3 }, declared: { 礼貌: [1, 5] } })
    const tree = (item: string) => ({ name: 'q1', children: [{ children: [{ item, name: 'q1' }] }] })
    expect(rename('index', { tree: tree('q1') }, 'q1', '礼貌')).toEqual({ tree: tree('礼貌') })
    const filter = (name: string) => [{ variable: name, in: ['q1'] }, { subset: 'q1' }, { expression: `${name} >= 4` }]
    expect(rename('nps', { item: 'ten', filter: filter('q1') }, 'q1', '礼貌')).toEqual({
      item: 'ten',
      filter: filter('礼貌'),
    })
  })

  it('leaves values, names that are no variables and what no option is called as they are', () => {
    const options = { variable: 'q1', other: 'q2', unitCosts: { q2: 3 }, gone: ['q2'] }
    expect(rename('pareto', options, 'q2', '礼貌')).toEqual(options)
  })

  it('tells a variable from a number in its place', () => {
    expect(rename('controlChart', { kind: 'u', variable: 'c', size: 'n' }, 'n', '量')).toMatchObject({ size: '量' })
    expect(rename('controlChart', { kind: 'u', variable: 'c', size: 5 }, '5', '量')).toMatchObject({ size: 5 })
  })
})

describe('namedInOptions', () => {
  const named = (id: string, options: Record<string, unknown>) => namedInOptions(findAnalysis(id), options)

  it('has what an analysis cannot do without, option by option', () => {
    expect(named('crosstab', { rows: '门店', columns: '性别', layer: '年龄', weight: 'w' })).toEqual([
      ['门店'],
      ['性别'],
    ])
    expect(named('keyDrivers', { dependent: '总体', predictors: ['q1', 'q2'] })).toEqual([['总体'], ['q1', 'q2']])
    expect(named('ahp', { criteria: ['服务', '价格'] })).toEqual([['服务', '价格']])
  })

  it('has what was given where nothing must be', () => {
    expect(named('runChart', { variable: '等待', time: '日期', filter: [{ variable: 'q1', in: [1] }] })).toEqual([
      ['等待'],
      ['日期'],
    ])
    expect(named('runChart', { values: [1, 2] })).toEqual([])
  })
})
