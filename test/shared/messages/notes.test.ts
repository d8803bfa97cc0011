import { describe, expect, it } from 'vitest'
import { languages } from '#shared/messages/language.ts'
import { methods } from '#shared/messages/methods.ts'
import { noteSentence } from '#shared/messages/note-sentence.ts'
import { noteCodes, notes } from '#shared/messages/notes.ts'
import { analysisRefusals } from '#shared/messages/refusals/analysis.ts'
import { references } from '#shared/survey/references.ts'

const tables = { notes, methods, refusals: analysisRefusals }
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

describe.each(Object.entries(tables))('every sentence of the %s', (_, table) => {
  it.each(Object.entries(table))('%s is written in both languages and names the same things in both', (__, text) => {
    for (const language of languages) expect(text[language].trim()).toMatch(/[。.]$/)
    expect(new Set(placeholders(text.en))).toEqual(new Set(placeholders(text['zh-CN'])))
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/)
    expect(text.en.replace(/[“”’]/g, '')).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
  })
})

describe('noteSentence', () => {
  it('puts the user’s label in place of a variable and rounds numbers to three decimals', () => {
    const note = { code: 'negativeItemTotal', details: { variable: 'q7', value: -0.123456 } } as const
    const label = (name: string) => (name === 'q7' ? '等待时间' : name)
    expect(noteSentence(note, 'zh-CN', label)).toBe('“等待时间”与其余题项之和负相关（-0.123），可能需要反向计分。')
  })
  it('exists for every code', () => {
    expect(noteCodes.length).toBe(Object.keys(notes).length)
  })
})

describe('the references', () => {
  it('are full citations: author, year, title, place', () => {
    for (const citation of Object.values(references)) expect(citation).toMatch(/^.+\.$/)
  })
})
