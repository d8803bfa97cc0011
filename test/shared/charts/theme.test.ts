import { describe, expect, it } from 'vitest'
import { chartTheme, contrast } from '#shared/charts/theme.ts'

const names = ['light', 'dark', 'print'] as const

describe('chartTheme', () => {
  it('sets all text at 4.5:1 against the background or better', () => {
    for (const name of names) {
      const { background, text, mutedText, accent, good, bad } = chartTheme(name)
      for (const colour of [text, mutedText, accent, good, bad])
        expect(contrast(colour, background), `${name} ${colour}`).toBeGreaterThanOrEqual(4.5)
    }
  })
  it('tells the first four series apart by lightness alone', () => {
    for (const name of names) {
      const { series, background } = chartTheme(name)
      const ladder = series
        .slice(0, 4)
        .map((colour) => contrast(colour, background))
        .sort((a, b) => a - b)
      const steps = ladder.slice(1).map((step, index) => step / (ladder[index] ?? 1))
      expect(Math.min(...steps), name).toBeGreaterThan(1.4)
    }
  })
  it('keeps an accent that can be read and darkens one that cannot', () => {
    expect(chartTheme('print', '#1F5F8B').accent).toBe('#1f5f8b')
    const yellow = chartTheme('print', '#ffdd00')
    expect(contrast(yellow.accent, yellow.background)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself (WCAG 2)', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#1f5f8b', '#1f5f8b')).toBe(1)
  })
})
