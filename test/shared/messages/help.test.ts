import { describe, expect, it } from 'vitest'
import { analyses } from '#shared/analyses/index.ts'
import { analysisParameters } from '#shared/analyses/schema.ts'
import { analysisStatistics, statisticHelp } from '#shared/messages/help/index.ts'
import { languages } from '#shared/messages/language.ts'

const chinese = /\p{Script=Han}/u

describe('help in place', () => {
  it.each(analyses.map(({ id }) => id))('%s explains its main statistics and every option, in both languages', (id) => {
    const keys = analysisStatistics[id] ?? []
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
    for (const language of languages) {
      const { properties } = analysisParameters(id, language)
      for (const [name, property] of Object.entries(properties)) {
        const { description = '' } = property as { description?: string }
        expect(`${name}: ${description}`).toMatch(/: .{4,}/)
      }
    }
  })

  it('knows the main statistics of every analysis and of no other', () => {
    expect(Object.keys(analysisStatistics).sort()).toEqual(analyses.map(({ id }) => id).sort())
  })

  it.each(Object.entries(statisticHelp))('%s says what it is, when it is used and how it is read', (_key, help) => {
    for (const text of [help.name, help.what, help.when, help.read]) {
      expect(text['zh-CN'].length).toBeGreaterThan(0)
      expect(text.en).not.toMatch(chinese)
    }
    expect(help.what['zh-CN']).toMatch(/。$/)
    expect(help.spss ?? '').not.toMatch(chinese)
  })
})
