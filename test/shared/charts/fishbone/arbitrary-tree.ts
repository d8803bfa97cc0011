import fc from 'fast-check'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'

const words = [
  '接待',
  '顾问',
  '等待时间',
  '配件缺货',
  'waiting',
  'first-time-fix',
  'CSI',
  '（高峰）',
  '，',
  '10%',
  'A/B',
]
const text = fc
  .array(fc.constantFrom(...words), { maxLength: 9 })
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)))

type Draft = Omit<Cause, 'id' | 'children'> & { children: Draft[] }

function draft(depth: number): fc.Arbitrary<Draft> {
  return fc.record({
    text,
    count: fc.option(fc.nat(500)),
    votes: fc.nat(12),
    status: fc.constantFrom('suspected' as const, 'mainCause' as const, 'notMainCause' as const),
    verification: fc.constant(''),
    owner: fc.constant(''),
    children: depth === 4 ? fc.constant([]) : fc.array(draft(depth + 1), { maxLength: depth === 1 ? 5 : 3 }),
  })
}

function numbered(list: readonly Draft[], next: { id: number }): Cause[] {
  return list.map((one) => ({ ...one, id: `c${next.id++}`, children: numbered(one.children, next) }))
}

/** Trees of up to eight bones, four levels deep, with long labels of both scripts. */
export const arbitraryTree: fc.Arbitrary<CauseTree> = fc.record({
  id: fc.constant('tree'),
  effect: text.filter((effect) => effect.trim() !== ''),
  origin: fc.constant(null),
  head: fc.constantFrom('left' as const, 'right' as const),
  bones: fc.array(draft(1), { maxLength: 8 }).map((bones) => numbered(bones, { id: 0 })),
})
