import { expect, test } from 'vitest'
import { refusalSentence } from '#shared/errors/refusal.ts'
import type { Details, Language } from '#shared/messages/language.ts'

const truncated = (details: Details, language: Language) => refusalSentence({ code: 'truncated', details }, language)
const corrupted = (details: Details, language: Language) => refusalSentence({ code: 'corrupted', details }, language)

test('a damaged file is named with the place that is known, and nothing stands where none is', () => {
  expect(corrupted({ file: '答卷.xlsx', sheet: '数据', cell: 'A20000' }, 'zh-CN')).toContain(
    '“答卷.xlsx”已损坏（工作表“数据”的 A20000 单元格附近），',
  )
  expect(corrupted({ file: 'a.xlsx', sheet: 'Data' }, 'en')).toContain('“a.xlsx” is damaged (sheet “Data”) and')
  expect(corrupted({ file: 'a.csv' }, 'en')).toContain('“a.csv” is damaged and')
  expect(truncated({ file: 'a.sav', byte: 4096, part: 'case 17' }, 'zh-CN')).toContain(
    '后面的内容缺失（第 17 份答卷，文件第 4096 字节附近），',
  )
  expect(truncated({ file: 'a.sav', byte: 176, part: 'valueLabels' }, 'en')).toContain(
    'before its end (value labels, near byte 176 of the file), ',
  )
  expect(truncated({ file: 'a.zip' }, 'zh-CN')).toContain('后面的内容缺失，')
})

test('what to do holds for every format: get the file again from its source', () => {
  for (const sentence of [truncated, corrupted]) {
    expect(sentence({ file: 'a.sav' }, 'zh-CN')).toMatch(/从来源处.*重新下载/)
    expect(sentence({ file: 'a.sav' }, 'en')).toMatch(/again from its source/)
    for (const language of ['zh-CN', 'en'] as const)
      expect(sentence({ file: 'a.sav' }, language)).not.toMatch(/Excel|\{/)
  }
})
