import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { estimateWidth } from '#shared/charts/text/estimate-width.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import { type CloudFrame, layoutWordCloud, type PlacedWord } from '#shared/charts/word-cloud/layout-word-cloud.ts'
import { wordCloudSvg } from '#shared/charts/word-cloud/word-cloud-svg.ts'

const frame: CloudFrame = { width: 640, height: 360, fontSize: 12, measure: estimateWidth }
const word = fc.record({
  text: fc.string({ unit: fc.constantFrom(...'等待时间价格态度abc'), minLength: 1, maxLength: 8 }),
  value: fc.integer({ min: 1, max: 500 }),
})

function overlap(a: PlacedWord, b: PlacedWord): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width - 1e-6 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 1e-6
}

describe('layoutWordCloud', () => {
  test('never lets two words overlap, and none leaves the frame', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const placed = layoutWordCloud(words, frame)
        for (const [i, one] of placed.entries()) {
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(one.x + one.width / 2).toBeLessThanOrEqual(frame.width + 1e-6)
          expect(one.y - one.height / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(one.y + one.height / 2).toBeLessThanOrEqual(frame.height + 1e-6)
          for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('puts the heaviest word in the middle, and gives a heavier word no smaller type', () => {
    const placed = layoutWordCloud(
      [
        { text: '态度', value: 4 },
        { text: '等待时间', value: 16 },
        { text: '价格', value: 9 },
      ],
      frame,
    )
    expect(placed.map(({ text }) => text)).toEqual(['等待时间', '价格', '态度'])
    expect(placed[0]).toMatchObject({ x: 320, y: 180 })
    // The size of type goes with the root of the weight: 4 : 3 : 2.
    const sizes = placed.map(({ size }) => size)
    expect((sizes[1] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(3 / 4, 10)
    expect((sizes[2] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(2 / 4, 10)
  })

  test('gives the same picture for the same words, in whatever order they come', () => {
    const words = Array.from({ length: 30 }, (_, i) => ({ text: `词${i}`, value: 1 + ((i * 7) % 13) }))
    expect(layoutWordCloud(words.toReversed(), frame)).toEqual(layoutWordCloud(words, frame))
  })

  test('places all of a hundred words of an ordinary survey', () => {
    // Frequencies fall as one over the rank, as they do in texts (Zipf).
    const words = Array.from({ length: 100 }, (_, i) => ({ text: `词语${i}`, value: Math.ceil(120 / (i + 1)) }))
    expect(layoutWordCloud(words, { ...frame, height: 420 })).toHaveLength(100)
  })

  test('leaves out what has no weight, and is empty without words', () => {
    expect(layoutWordCloud([{ text: '无', value: 0 }], frame)).toEqual([])
    expect(layoutWordCloud([], frame)).toEqual([])
  })
})

describe('wordCloudSvg', () => {
  test('writes every word once, escaped, as plain shapes', () => {
    const placed = layoutWordCloud([{ text: 'a<b', value: 2 }], frame)
    const svg = wordCloudSvg(placed, frame, chartTheme('print'))
    expect(svg).toContain('data-word="a&lt;b"')
    expect(svg).toContain('>a&lt;b</text>')
    expect(svg).not.toMatch(/style=|<style|transform/)
  })
})
