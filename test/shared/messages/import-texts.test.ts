import { describe, expect, it } from 'vitest'
import { evidenceTexts } from '#shared/messages/evidence.ts'
import { languages, type Text } from '#shared/messages/language.ts'
import { problemSentence } from '#shared/messages/problem-sentence.ts'
import { problemTexts } from '#shared/messages/problems.ts'
import { importRefusals } from '#shared/messages/refusals/import.ts'

const tables: readonly (readonly [name: string, texts: Readonly<Record<string, Text>>])[] = [
  ['problems', problemTexts],
  ['evidence', evidenceTexts],
  ['refusals', importRefusals],
]
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])]

describe.each(tables)('the texts of import %s', (_, texts) => {
  it.each(Object.entries(texts))('%s says something in every language, with known places only', (_code, text) => {
    for (const language of languages) expect(text[language].length).toBeGreaterThan(2)
    const chinese = placeholders(text['zh-CN'])
    for (const name of placeholders(text.en))
      expect(chinese.length === 0 || chinese.includes(name) || name === '{columns}').toBe(true)
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
    // What a file holds is quoted as it stands there, in whatever language.
    expect(text.en.replace(/“[^”]*”/g, '')).not.toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('problemSentence', () => {
  it('names cell, value and scale', () => {
    const problem = { code: 'outOfRange', details: { cell: 'G27', value: '6', variable: '技术水平', low: 1, high: 5 } }
    expect(problemSentence(problem, 'zh-CN')).toBe('G27 的“6”超出“技术水平”的量表 1-5，按无效处理，不计入统计。')
    expect(problemSentence(problem, 'en')).toBe(
      'G27: “6” is off the scale 1-5 of “技术水平”; it is kept as invalid and not counted.',
    )
  })

  it('shows a code it does not know as it is', () => {
    expect(problemSentence({ code: 'fromTheFuture', details: {} }, 'en')).toBe('fromTheFuture')
  })
})
