import { describe, expect, it } from 'vitest'
import { analyses } from '#shared/analyses/index.ts'
import { analysisParameters } from '#shared/analyses/schema.ts'
import { analysisStatistics, statisticHelp, statisticUnder } from '#shared/messages/help/index.ts'
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

  it('explains nothing that no analysis has', () => {
    const used = new Set(Object.values(analysisStatistics).flat())
    expect(Object.keys(statisticHelp).filter((key) => !used.has(key as keyof typeof statisticHelp))).toEqual([])
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

  it('finds the statistic that stands under a heading, in either language', () => {
    expect(statisticUnder('reliability', '校正的题总相关')).toBe('itemTotal')
    expect(statisticUnder('reliability', 'Corrected item-total correlation')).toBe('itemTotal')
    expect(statisticUnder('ahp', '权重（%）')).toBe('weight')
    expect(statisticUnder('ahp', '指标')).toBeNull()
  })
})
