import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberRanks, textRanks } from '#core/project/responses/order/answer-ranks.ts'
import { characterOrder } from '#core/project/responses/order/character-order.ts'
import { collatedOrder } from '#core/project/responses/order/collated-order.ts'
import { radixOrder } from '#core/project/responses/order/radix-order.ts'
import { rankedPlaces } from '#core/project/responses/order/ranked-places.ts'
import { atOnce } from '#shared/work/pieces.ts'

/** The order as the language's own stable sort gives it. */
function plainOrder<Value>(values: readonly Value[], compare: (a: Value, b: Value) => number): number[] {
  return values
    .map((value, place) => ({ value, place }))
    .sort((a, b) => compare(a.value, b.value))
    .map(({ place }) => place)
}

const byCharacter = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom(0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE),
)

describe('radixOrder', () => {
  test('orders numbers of both signs, equal ones as they stood, −0 like 0', () => {
    expect([...atOnce(radixOrder(Float64Array.of(3, -1.5, 2, 0, -1e300, 3, -0)))]).toEqual([4, 1, 3, 6, 2, 0, 5])
  })
  test('is the order of the stable sort by size', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const byOwnSort = plainOrder(numbers, (a, b) => (a < b ? -1 : a > b ? 1 : 0))
        expect([...atOnce(radixOrder(Float64Array.from(numbers)))]).toEqual(byOwnSort)
      }),
    )
  })
})

describe('characterOrder', () => {
  test('is the order by characters, for few texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        expect([...atOnce(characterOrder(texts))]).toEqual(plainOrder(texts, byCharacter))
      }),
    )
  })
  test('is the order by characters for thousands that share their beginnings, end in each other and repeat', () => {
    const stems = ['', '客户', '客户编号-2026-', '客户编号-2026-000000000000000000000000', 'R', 'R0', '👍']
    const texts = Array.from({ length: 12_000 }, (_, at) => {
      const mixed = Math.imul(at + 1, 2_654_435_761) >>> 0
      return `${stems[mixed % stems.length]}${at % 3 === 0 ? '' : (mixed >>> 8) % 4_000}`
    })
    // Equal texts may stand either way: what counts is which text stands where.
    const found = Array.from(atOnce(characterOrder(texts)), (place) => texts[place])
    expect(found).toEqual(texts.toSorted(byCharacter))
  })
})

describe('collatedOrder', () => {
  test('merges runs into the order of the dictionary', () => {
    const texts = Array.from({ length: 5_000 }, (_, at) => `第${(at * 7_919) % 5_000}期`)
    const found = Array.from(atOnce(collatedOrder(texts)), (place) => texts[place])
    expect(found).toEqual(Array.from({ length: 5_000 }, (_, at) => `第${at}期`))
  })
})

describe('ranks', () => {
  test('number the different answers, −1 where there is none', () => {
    expect(atOnce(numberRanks(Float64Array.of(5, Number.NaN, 2, 5)))).toEqual({
      rankAt: Int32Array.of(1, -1, 0, 1),
      count: 2,
    })
    expect(atOnce(textRanks(['乙', null, '甲', '乙']))).toEqual({ rankAt: Int32Array.of(1, -1, 0, 1), count: 2 })
  })
  test('of more than 20,000 different texts are those of their characters', () => {
    const texts = Array.from({ length: 20_002 }, (_, at) => `R${at}`)
    const { rankAt, count } = atOnce(textRanks([null, ...texts, 'R10']))
    expect(count).toBe(20_002)
    // By characters: R0, R1, R10, R100, R1000, R10000; by numbers R10 would be the eleventh.
    expect([rankAt[0], rankAt[1], rankAt[2], rankAt[11], rankAt.at(-1)]).toEqual([-1, 0, 1, 2, 2])
  })
  test('give rows in both directions, unanswered ones last, equal ones in their old order', () => {
    const ranks = { rankAt: Int32Array.of(1, -1, 0, 1), count: 2 }
    expect([...atOnce(rankedPlaces(ranks, false))]).toEqual([2, 0, 3, 1])
    expect([...atOnce(rankedPlaces(ranks, true))]).toEqual([0, 3, 2, 1])
  })
})
