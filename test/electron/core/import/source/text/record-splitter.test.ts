import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSource } from '#core/import/source/open-source.ts'
import { RecordSplitter, type SplitFailure } from '#core/import/source/text/record-splitter.ts'
import { dataFile } from '../../support/data-file.ts'
import { plainRows } from '../../support/source-file.ts'

/** Splits a text that arrives in pieces of this many characters. */
function split(text: string, piece = text.length, lineEnd: '\n' | '\r' = '\n'): string[][] | SplitFailure {
  const failures: SplitFailure[] = []
  const splitter = new RecordSplitter(',', lineEnd, (failure) => {
    failures.push(failure)
    throw new Error(failure.code)
  })
  const records: string[][] = []
  try {
    for (let at = 0; at < text.length; at += piece) records.push(...splitter.push(text.slice(at, at + piece)))
    records.push(...splitter.end())
  } catch (error) {
    const [failure] = failures
    if (failure === undefined) throw error
    return failure
  }
  return records
}

describe('RecordSplitter', () => {
  it.each([
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a""b",c\n', [['a"b', 'c']]],
    ['"x\r\ny",1\n', [['x\r\ny', '1']]],
    [
      'a,\n,\n',
      [
        ['a', ''],
        ['', ''],
      ],
    ],
    ['a,', [['a', '']]],
    ['"a"b,c\n', [['"a"b', 'c']]],
    ['"a""b"c"d",e\n', [['"a"b"c"d"', 'e']]],
    ['\n\na\n', [[''], [''], ['a']]],
    ['a"b"c,d', [['a"b"c', 'd']]],
    ['a\rb,c\n', [['a\rb', 'c']]],
    ['""', [['']]],
  ])('splits %j', (text, records) => {
    expect(split(text)).toEqual(records)
  })

  it('ends lines with a carriage return where a file of an old Mac does', () => {
    expect(split('a,b\r"c\rd",e\r', 3, '\r')).toEqual([
      ['a', 'b'],
      ['c\rd', 'e'],
    ])
  })

  it('tells the record whose quotation mark is never closed', () => {
    expect(split('a,b\n1,"x\n2,3\n')).toEqual({ code: 'quoteNotClosed', row: 2 })
  })

  it('stops at a field without end before it fills the memory', () => {
    expect(split(`a\n"${'x'.repeat(5_000_000)}`, 100_000)).toEqual({ code: 'cellTooLong', row: 2 })
  })

  it('splits as csv-parse does, in whatever pieces the text arrives', () => {
    const text = fc.array(fc.constantFrom('a', '甲', ',', '"', '\n', '\r\n', '""', ' '), { maxLength: 30 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (parts, piece) => {
        // One kind of line end: csv-parse keeps to the first it meets.
        const whole = parts.map((part) => (part === '\r\n' ? '\n' : part)).join('')
        const peer = (): unknown => {
          try {
            return parse(whole, { relax_quotes: true, relax_column_count: true, record_delimiter: '\n' })
          } catch {
            return 'refused'
          }
        }
        const found = split(whole, piece)
        expect(Array.isArray(found) ? found : 'refused').toEqual(peer())
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a text file larger than one piece', () => {
  it.each(['utf-8', 'utf-16le', 'gb18030'])(
    'is read as it was written in %s, characters cut in two by the pieces',
    async (encoding) => {
      const line = (index: number) => `${index},服务态度很好${'满'.repeat(index % 7)}`
      const text = `编号,意见\r\n${Array.from({ length: 60_000 }, (_, index) => line(index)).join('\r\n')}`
      const rows = await readAs(text, encoding)
      expect(rows).toHaveLength(60_001)
      expect(rows[54_322]).toEqual(['54321', line(54_321).split(',')[1]])
    },
  )

  it('is read as GB18030 when the first Chinese character stands behind a megabyte of Latin', async () => {
    const text = `id,remark\n${'1,fine\n'.repeat(200_000)}2,满意\n`
    expect((await readAs(text, 'gb18030')).at(-1)).toEqual(['2', '满意'])
  })
})

async function readAs(text: string, encoding: string) {
  const bytes =
    encoding === 'gb18030'
      ? gb18030(text)
      : Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`, encoding === 'utf-8' ? 'utf8' : 'utf16le')
  const [sheet] = (await openSource(dataFile('large.csv', bytes), 'large.csv')).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return (await plainRows(sheet)).map(({ cells }) => cells)
}

/** GBK codes of the characters that these texts have, found by decoding all of them. */
function gb18030(text: string): Buffer {
  const codes = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return Buffer.from(Array.from(text).flatMap((character) => codes.get(character) ?? character.charCodeAt(0)))
}
