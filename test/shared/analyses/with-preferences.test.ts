import { describe, expect, test } from 'vitest'
import { analyses } from '#shared/analyses/index.ts'
import { preferredOptions, withPreferences } from '#shared/analyses/with-preferences.ts'
import { defaultPreferences, type Preferences } from '#shared/survey/preferences.ts'

const preferences: Preferences = {
  ...defaultPreferences,
  reliabilityBands: [{ from: 0.5, verdict: '可用' }],
  scoreBands: [{ above: 70, verdict: '达标' }],
  missing: 'pairwise',
  randomIndex: 'chinese',
}

describe('options completed from preferences', () => {
  test('take what was not given, and nothing in place of what was', () => {
    expect(withPreferences('reliability', { items: ['a', 'b'] }, preferences)).toEqual({
      items: ['a', 'b'],
      bands: [{ from: 0.5, verdict: '可用' }],
      missing: 'pairwise',
    })
    expect(withPreferences('reliability', { items: ['a', 'b'], missing: 'mean' }, preferences).missing).toBe('mean')
  })

  test('keep to the options an analysis has, and to the rules it knows', () => {
    expect(preferredOptions('ahp', preferences)).toEqual({ randomIndex: 'chinese' })
    expect(preferredOptions('index', preferences)).toEqual({ bands: [{ above: 70, verdict: '达标' }] })
    expect(preferredOptions('agreement', preferences)).toEqual({})
    expect(preferredOptions('icc', { ...preferences, missing: 'mean' })).toEqual({ missing: 'mean' })
  })

  test('are the same object where nothing is preferred', () => {
    const options = { items: ['a', 'b'] }
    expect(withPreferences('reliability', options, { ...defaultPreferences })).toBe(options)
  })

  test('are accepted by every analysis', () => {
    for (const missing of ['listwise', 'pairwise', 'mean', 'itemMean', 'availableItems'] as const) {
      for (const { id, options } of analyses) {
        const issues = options.safeParse(preferredOptions(id, { ...preferences, missing })).error?.issues ?? []
        expect(issues.filter(({ path }) => ['bands', 'missing', 'randomIndex'].includes(String(path[0])))).toEqual([])
      }
    }
  })
})
