import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal-of.ts'
import { codes, run } from './run.ts'

const third = 1 / 3
const houses = ['A', 'B', 'C'].map((name) => ({ name }))
/** The judgements above the diagonal, row by row. */
function reciprocal(size: number, above: readonly number[]): number[][] {
  const rows = Array.from({ length: size }, () => new Array<number>(size).fill(1))
  let next = 0
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const value = above[next++] ?? 1
      ;(rows[i] ?? [])[j] = value
      ;(rows[j] ?? [])[i] = 1 / value
    }
  }
  return rows
}

/**
 * Saaty, T. L. (1990), How to make a decision, European Journal of Operational Research 48, 9-26: choosing a house. The
 * judgements agree with those of LINDO's model AnaHierProc02, which cites the paper.
 */
const house = {
  name: 'Satisfaction with house',
  matrix: reciprocal(8, [
    ...[5, 3, 7, 6, 6, third, 1 / 4],
    ...[third, 5, 3, 3, 1 / 5, 1 / 7],
    ...[6, 3, 4, 6, 1 / 5],
    ...[third, 1 / 4, 1 / 7, 1 / 8],
    ...[1 / 2, 1 / 5, 1 / 6],
    ...[1 / 5, 1 / 6],
    1 / 2,
  ]),
  children: [
    { name: 'Size', children: houses, matrix: reciprocal(3, [6, 8, 4]) },
    { name: 'Transportation', children: houses, matrix: reciprocal(3, [7, 1 / 5, 1 / 8]) },
    { name: 'Neighborhood', children: houses, matrix: reciprocal(3, [8, 6, 1 / 4]) },
    { name: 'Age', children: houses, matrix: reciprocal(3, [1, 1, 1]) },
    { name: 'Yard', children: houses, matrix: reciprocal(3, [5, 4, third]) },
    { name: 'Modern facilities', children: houses, matrix: reciprocal(3, [8, 6, 1 / 5]) },
    { name: 'Condition', children: houses, matrix: reciprocal(3, [1 / 2, 1 / 2, 1]) },
    { name: 'Financing', children: houses, matrix: reciprocal(3, [1 / 7, 1 / 5, 3]) },
  ],
}

const two = {
  name: '满意度',
  matrix: reciprocal(3, [2, 4, 2]),
  children: [
    { name: '人员', children: [{ name: '态度' }, { name: '技能' }], judgements: [{ a: '技能', b: '态度', value: 3 }] },
    {
      name: '过程',
      children: [{ name: '等待' }, { name: '交车' }, { name: '解释' }],
      matrix: reciprocal(3, [2, 3, 4]),
    },
    { name: '环境', children: [{ name: '整洁' }] },
  ],
}

describe('ahpHierarchy', () => {
  const saaty = run.ahpHierarchy({ tree: house, method: 'eigenvector' })
  it('comes to the priorities of Saaty’s choice of a house, to three decimals', () => {
    const first = saaty.nodes.filter(({ level }) => level === 1).map(({ weight }) => weight)
    const printed = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]
    const off = printed.map((weight, i) => Math.abs((first[i] ?? Number.NaN) - weight))
    expect(Math.max(...off)).toBeLessThan(0.001)
    const composite = Object.fromEntries(saaty.priorities.map(({ name, weight }) => [name, weight]))
    expect(Math.abs((composite['A'] ?? 0) - 0.396)).toBeLessThan(0.001)
    expect(Math.abs((composite['B'] ?? 0) - 0.341)).toBeLessThan(0.001)
    expect(Math.abs((composite['C'] ?? 0) - 0.263)).toBeLessThan(0.001)
  })
  it('comes to his λmax = 9.669 and CR = 0.169 of the criteria, and those of the houses', () => {
    const of = (node: string) => saaty.comparisons.find((one) => one.node === node)
    expect(of('Satisfaction with house')?.lambdaMax).toBeCloseTo(9.669, 3)
    expect(of('Satisfaction with house')?.cr).toBeCloseTo(0.169, 3)
    expect(of('Size')?.lambdaMax).toBeCloseTo(3.136, 3)
    expect(of('Transportation')?.lambdaMax).toBeCloseTo(3.247, 3)
    expect(of('Yard')?.lambdaMax).toBeCloseTo(3.086, 3)
    expect(of('Financing')?.lambdaMax).toBeCloseTo(3.065, 3)
    expect(of('Age')?.cr).toBeCloseTo(0, 9)
  })
  it('totals consistency as Σa·CI / Σa·RI, on each level and over all', () => {
    // Root method by hand. Level 1 is consistent: 4/7, 2/7, 1/7. Under 过程 λmax = 1 + c + 1/c with c³ = 2·4/3.
    const result = run.ahpHierarchy({ tree: two })
    const c = (8 / 3) ** third
    const ci = (1 + c + 1 / c - 3) / 2
    const [first, second] = result.levels
    expect(first).toMatchObject({ level: 1, ri: 0.58, consistent: true })
    expect(first?.cr).toBeCloseTo(0, 10)
    // 人员 compares two (RI 0), 环境 nothing: only 过程 counts, weighing 2/7.
    expect(second?.ci).toBeCloseTo((2 / 7) * ci, 10)
    expect(second?.ri).toBeCloseTo((2 / 7) * 0.58, 10)
    expect(second?.cr).toBeCloseTo(ci / 0.58, 10)
    expect(result.total.ci).toBeCloseTo((2 / 7) * ci, 10)
    expect(result.total.ri).toBeCloseTo(0.58 + (2 / 7) * 0.58, 10)
    expect(result.total.cr).toBeCloseTo(((2 / 7) * ci) / (0.58 * (9 / 7)), 10)
  })
  it('gives every node its local and overall weight, an only child all of it', () => {
    const result = run.ahpHierarchy({ tree: two })
    const of = (name: string) => result.nodes.find((node) => node.name === name)
    expect(of('技能')).toMatchObject({ parent: '人员', level: 2, leaf: true })
    expect(of('技能')?.weight).toBeCloseTo(0.75, 12)
    expect(of('技能')?.overallWeight).toBeCloseTo((4 / 7) * 0.75, 12)
    expect(of('整洁')).toMatchObject({ weight: 1 })
    expect(of('整洁')?.overallWeight).toBeCloseTo(1 / 7, 12)
    expect(result.notes).toContainEqual({ code: 'nodeWithoutChoice', details: { node: '环境' } })
    expect(result.comparisons.map(({ node }) => node)).toEqual(['满意度', '人员', '过程'])
    expect(result.priorities[0]?.name).toBe('技能')
  })
  it('is the plain AHP where the tree has one level', () => {
    const matrix = reciprocal(3, [2, 3, 4])
    const names = ['x', 'y', 'z']
    const tree = { name: 'root', matrix, children: names.map((name) => ({ name })) }
    for (const method of ['root', 'sum', 'eigenvector'] as const) {
      const plain = run.ahp({ criteria: names, matrix, method })
      const result = run.ahpHierarchy({ tree, method })
      expect(result.nodes.map(({ name, weight }) => ({ name, weight }))).toEqual(plain.weights)
      expect(result.total).toMatchObject({ cr: plain.cr, consistent: plain.consistent })
      expect(result.comparisons[0]?.worstJudgement).toEqual(plain.worstJudgement)
    }
  })
  it('names the node that fails though the whole passes, and the table on which a verdict hangs', () => {
    const circular = reciprocal(3, [3, third, 3])
    const tree = {
      ...two,
      children: [
        two.children[0],
        two.children[1],
        { name: '环境', children: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], matrix: circular },
      ],
    }
    const result = run.ahpHierarchy({ tree })
    expect(result.notes).toContainEqual(
      expect.objectContaining({ code: 'nodeInconsistent', details: expect.objectContaining({ node: '环境' }) }),
    )
    expect(result.notes).toContainEqual(
      expect.objectContaining({ code: 'nodeTableDecides', details: expect.objectContaining({ node: '过程' }) }),
    )
    expect(result.total.consistent).toBe(false)
    // Under a node of small weight the same contradiction drowns: CI·1/7 against RI·(1 + 1/7 + 2/7).
    const rare = {
      ...tree,
      matrix: reciprocal(3, [1, 9, 9]),
      children: [tree.children[0], tree.children[0], tree.children[2]],
    }
    const named = rare.children.map((child, i) => ({ ...child, name: `维度${i}` }))
    const hidden = run.ahpHierarchy({ tree: { ...rare, children: named } })
    expect(hidden.total.consistent).toBe(true)
    expect(codes(hidden)).toContain('hierarchyHidesNode')
  })
  it('brings experts together at each node as the plain AHP does, by judgements or by weights', () => {
    const names = ['x', 'y', 'z']
    const experts = [
      { name: '王', matrix: reciprocal(3, [2, 4, 2]) },
      { name: '李', share: 2, matrix: reciprocal(3, [3, third, 3]) },
    ]
    const tree = { name: 'root', experts, children: names.map((name) => ({ name })) }
    for (const aggregation of ['aij', 'aip'] as const) {
      const plain = run.ahp({ criteria: names, experts, aggregation })
      const result = run.ahpHierarchy({ tree, aggregation })
      expect(result.nodes.map(({ name, weight }) => ({ name, weight }))).toEqual(plain.weights)
      expect(result).toMatchObject({ n: 2, total: { cr: plain.cr } })
      expect(result.notes).toContainEqual(
        expect.objectContaining({
          code: 'inconsistentExpert',
          details: expect.objectContaining({ expert: 'root · 李' }),
        }),
      )
    }
    const without = run.ahpHierarchy({ tree, excludeInconsistent: true })
    expect(without.nodes.map(({ weight }) => weight)).toEqual([4 / 7, 2 / 7, 1 / 7].map((w) => expect.closeTo(w, 12)))
    expect(codes(without)).toContain('expertExcluded')
  })
  it('refuses a node without judgements, with two forms, with too many or equally named children', () => {
    const refused = (tree: unknown) => refusalOf(() => run.ahpHierarchy({ tree }))
    const children = [{ name: 'a' }, { name: 'b' }]
    const matrix = reciprocal(2, [3])
    const judgements = [{ a: 'a', b: 'b', value: 3 }]
    const many = Array.from({ length: 16 }, (_, i) => ({ name: `c${i}` }))
    expect(refused({ name: 'r' })).toEqual({ code: 'hierarchyWithoutChildren', details: { node: 'r' } })
    expect(refused({ name: 'r', children })).toEqual({ code: 'nodeJudgementsNeeded', details: { node: 'r', count: 2 } })
    expect(refused({ name: 'r', children, matrix, judgements }).code).toBe('nodeJudgementsNeeded')
    expect(refused({ name: 'r', children: [{ name: 'a', matrix }, { name: 'b' }], matrix })).toEqual({
      code: 'judgementsOnLeaf',
      details: { node: 'a' },
    })
    expect(refused({ name: 'r', children: [{ name: 'a' }, { name: 'a' }], matrix })).toEqual({
      code: 'duplicateChild',
      details: { node: 'r', name: 'a' },
    })
    expect(refused({ name: 'r', children: many })).toEqual({
      code: 'tooManyChildren',
      details: { node: 'r', count: 16, limit: 15 },
    })
    expect(refused({ name: 'r', children, matrix: reciprocal(3, [1, 1, 1]) }).code).toBe('matrixSize')
    expect(refused({ name: 'r', children, judgements: [] }).code).toBe('judgementMissing')
  })
  it('spreads exactly 1 over the leaves whatever is judged, and totals between the CRs of the comparisons', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, third, 1, 2, 3, 5, 7, 9)
    const above = fc.tuple(judgement, judgement, judgement)
    fc.assert(
      fc.property(above, above, above, fc.constantFrom('root', 'sum', 'eigenvector'), (top, left, right, method) => {
        const names = (prefix: string) => [1, 2, 3].map((i) => ({ name: `${prefix}${i}` }))
        const tree = {
          name: 'root',
          matrix: reciprocal(3, top),
          children: [
            { name: 'l', children: names('l'), matrix: reciprocal(3, left) },
            { name: 'm' },
            { name: 'r', children: names('r'), matrix: reciprocal(3, right) },
          ],
        }
        const { priorities, total, comparisons } = run.ahpHierarchy({ tree, method })
        expect(priorities.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
        const all = comparisons.map(({ cr }) => cr)
        expect(total.cr).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12)
        expect(total.cr).toBeLessThanOrEqual(Math.max(...all) + 1e-12)
      }),
    )
  })
})
