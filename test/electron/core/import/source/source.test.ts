import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnIndex } from '#core/import/source/column-index.ts'
import { decodeText } from '#core/import/source/decode-text.ts'
import { excelDate } from '#core/import/source/excel-date.ts'
import { openSource } from '#core/import/source/open-source.ts'
import { sniffDelimiter } from '#core/import/source/sniff-delimiter.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import { collect } from '../support/collect.ts'
import { dataFile } from '../support/data-file.ts'

describe('columnIndex', () => {
  it('undoes columnLetters', () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnLetters(column)) === column))
  })
})

describe('excelDate', () => {
  // 45419 is what Excel shows as 2024-05-07; the 1904 system is 1462 days behind.
  it('knows both date systems of Excel', () => {
    expect(excelDate(45_419, false)).toEqual({ kind: 'date', iso: '2024-05-07' })
    expect(excelDate(45_419 - 1462, true)).toEqual({ kind: 'date', iso: '2024-05-07' })
  })

  it('rounds to the second what a double cannot hold', () => {
    expect(excelDate(45_419.458333333336, false)).toEqual({ kind: 'date', iso: '2024-05-07T11:00:00' })
    expect(excelDate(0.6, false)).toEqual({ kind: 'time', seconds: 51_840 })
  })

  it.each([-1, 3e6, Number.NaN])('makes no date of %d', (serial) => {
    expect(excelDate(serial, false)).toBeNull()
  })
})

describe('decodeText', () => {
  const text = '编号,意见\n1,姓𠮷的坐席😀 café\n'

  it('reads UTF-8 with and without a mark', () => {
    const bytes = new TextEncoder().encode(text)
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8' })
    expect(decodeText(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))).toEqual({ text, encoding: 'utf-8' })
  })

  it('reads UTF-16 with a mark, and without one when it is mostly Latin', () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(decodeText(little)).toEqual({ text, encoding: 'utf-16le' })
    expect(decodeText(Buffer.from(little).swap16())).toEqual({ text, encoding: 'utf-16be' })
    expect(decodeText(Buffer.from('id,score\n1,5\n2,4\n', 'utf16le'))?.encoding).toBe('utf-16le')
  })

  it('reads GB18030, which Chinese Excel writes', () => {
    // 满意 in GBK is C2 FA D2 E2.
    expect(decodeText(Buffer.from([0xc2, 0xfa, 0xd2, 0xe2, 0x0a]))).toEqual({ text: '满意\n', encoding: 'gb18030' })
  })

  it('takes no program for text', () => {
    expect(decodeText(Buffer.from(Array.from({ length: 2048 }, (_, index) => (index * 7) % 256)))).toBeNull()
  })
})

describe('sniffDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\n1,5\t2\n', '\t'],
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['编号,意见\n1,"好;快;好"\n2,"a;b"\n', ','],
    ['a|b\n1|2\n', '|'],
  ])('finds the separator of %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter)
  })

  it('finds none in one column', () => {
    expect(sniffDelimiter('评分\n5\n4\n')).toBeNull()
  })
})

describe('text files', () => {
  it('give back every text that was quoted, whatever is in it', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\r]/.test(text) && text.isWellFormed()),
      { minLength: 1, maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (row) => {
        const line = row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')
        const source = await openSource(
          dataFile('p.csv', `编号,${row.map((_, index) => `题${index}`).join(',')}\n"一",${line}\n`),
          'p.csv',
        )
        const [, second] = await collect(source.sheets[0]?.rows() ?? fail())
        expect(second?.cells).toEqual(['一', ...row])
      }),
      { numRuns: 60 },
    )
  })
})

function fail(): never {
  throw new Error('no sheet')
}
