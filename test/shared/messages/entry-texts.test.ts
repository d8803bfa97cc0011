import { describe, expect, it } from 'vitest'
import {
  comparisonTexts,
  entryBatchTexts,
  entryCommandTexts,
  entryStateTexts,
  entryTexts,
  keyingTexts,
  keyingWarningTexts,
  unusableTexts,
} from '#shared/messages/app/entry.ts'
import type { Text } from '#shared/messages/language.ts'
import { entryRefusals } from '#shared/messages/refusals/entry.ts'

const tables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  entryTexts,
  entryStateTexts,
  entryBatchTexts,
  keyingTexts,
  keyingWarningTexts,
  unusableTexts,
  comparisonTexts,
  entryCommandTexts,
  entryRefusals,
}
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()

describe.each(Object.entries(tables))('%s', (_name, texts) => {
  it.each(Object.entries(texts))('%s says the same places in both languages', (_code, text) => {
    expect(text['zh-CN']).not.toBe('')
    expect(text.en).not.toMatch(/[\u4e00-\u9fff]/)
    expect(placeholders(text.en)).toEqual(placeholders(text['zh-CN']))
  })
})
