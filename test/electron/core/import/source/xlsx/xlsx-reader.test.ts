import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { openSource } from '#core/import/source/open-source.ts'
import { workbookReader } from '#core/import/source/workbook-reader.ts'
import { xlsxReader } from '#core/import/source/xlsx/xlsx-reader.ts'
import { fixturePath } from '../../support/cases.ts'
import { dataFile, sheet, workbookFile } from '../../support/data-file.ts'
import { plainRows, plainSource, sourceFile } from '../../support/source-file.ts'
import { xlsxFile } from '../../support/xlsx-parts.ts'

const refused = /p16|p17/
const files = readdirSync(fileURLToPath(new URL('../../../../../fixtures/imports/', import.meta.url))).filter(
  (name) => name.endsWith('.xlsx') && !refused.test(name),
)

async function rowsOf(path: string) {
  const [first] = (await openSource(path, 'x.xlsx')).sheets
  if (first === undefined) throw new Error('no sheet')
  return plainRows(first)
}
const cellsOf = async (path: string) => (await rowsOf(path)).map(({ cells }) => cells)
const text = (content: string, reference = 'A1') =>
  `<row r="1"><c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c></row>`

describe('the reader of .xlsx', () => {
  it.each(files)('gives what SheetJS gives: %s', async (name) => {
    const file = sourceFile(fixturePath(name))
    const peer = await plainSource(await workbookReader.open(file, 'xlsx'))
    const own = await plainSource(await xlsxReader.open(file, 'xlsx'))
    // SheetJS drops a carriage return that the workbook escapes (_x000D_) before a line feed.
    expect(JSON.parse(JSON.stringify(own).replaceAll('\\r\\n', '\\n'))).toEqual(peer)
  })

  it('gives what SheetJS gives of any table of texts, numbers and truths', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('中文', ' x ', 'a&b<c>"d\'', '_x0041_', 'a\nb', '007', '=1+1', '&amp;', ']]>', '&#x4E2D;'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const workbook = XLSX.utils.book_new()
        XLSX.utils.book_append_sheet(workbook, sheet(rows), '表')
        // Shared strings: of texts within cells SheetJS replaces the entities twice.
        const bytes: unknown = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true })
        if (!(bytes instanceof Uint8Array)) throw new Error('SheetJS wrote no bytes')
        const file = sourceFile(dataFile('p.xlsx', bytes))
        const peer = await plainSource(await workbookReader.open(file, 'xlsx'))
        expect(await plainSource(await xlsxReader.open(file, 'xlsx'))).toEqual(peer)
      }),
      { numRuns: 80 },
    )
  }, 30_000)

  it('reads back every number and text that was written', async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
    const content = fc.oneof(number, fc.integer(), fc.constantFrom('甲', 'b', 'c & d'))
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 12 }), async (row) => {
        expect(await cellsOf(workbookFile({ 表: sheet([row]) }))).toEqual([row])
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})

describe('texts of an .xlsx', () => {
  it.each([
    [
      'entities by name and number',
      '&lt;a&gt; &amp;amp; &quot;&apos; &#20013;&#x4E2D;&#x1F600;',
      '<a> &amp; "\' 中中😀',
    ],
    ['the escapes of office files', 'a_x000D__x000A_b_x005F_x0041_', 'a\r\nb_x0041_'],
    ['line ends of Windows', 'a\r\nb', 'a\nb'],
    ['CDATA among text', 'a<![CDATA[<b>&amp;]]>c', 'a<b>&amp;c'],
    ['a comment within', 'a<!-- <t>no</t> -->b', 'ab'],
    ['spaces around', '  a  ', '  a  '],
    ['zero characters', 'a_x0000_b', 'ab'],
    ['half a surrogate pair', 'a_xD800_b', 'a\uFFFDb'],
    ['a pair in two escapes', '_xD83D__xDE00_', '😀'],
  ])('are read with %s', async (_, content, expected) => {
    expect(await cellsOf(xlsxFile({ rows: text(content) }))).toEqual([[expected]])
  })

  it('join the runs of rich text and leave out what tells how to pronounce them', async () => {
    const rich =
      '<r><rPr><b/></rPr><t>非常</t></r><r><t xml:space="preserve"> 满意</t></r><rPh sb="0" eb="1"><t>フェイ</t></rPh><phoneticPr fontId="1"/>'
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`
    expect(await cellsOf(xlsxFile({ rows, texts: `<si>${rich}</si>` }))).toEqual([['非常 满意', '非常 满意']])
  })
})

describe('cells of an .xlsx', () => {
  it('have their place by address, or behind the one before where none is given', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c r="B6"><v>4</v></c></row>'
    expect((await rowsOf(xlsxFile({ rows }))).map(({ number, cells }) => [number, cells])).toEqual([
      [1, [1, null, null, 2, 3]],
      [6, [null, 4]],
    ])
  })

  it('are typed by their type and their number format', async () => {
    // Formats 14, 57 and 176 are dates, 58 of Chinese Excel is 5月7日; 45419 is 2024-05-07.
    const styles = `<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="000"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="58"/><xf numFmtId="177"/><xf numFmtId="20"/><xf numFmtId="2"/></cellXfs>`
    const number = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`
    const rows = `<row>${number(0, '45419')}${number(1, '45419')}${number(2, '45419.5')}${number(3, '45419')}${number(4, '7')}${number(5, '0.6')}${number(6, '1.5E2')}<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2024-05-07T11:00:00</v></c><c t="str"><f>A1&amp;"x"</f><v>甲</v></c></row>`
    const day = { kind: 'date', iso: '2024-05-07' }
    expect(await rowsOf(xlsxFile({ rows, styles }))).toEqual([
      {
        number: 1,
        hidden: false,
        cells: [
          45419,
          day,
          { kind: 'date', iso: '2024-05-07T12:00:00' },
          day,
          { kind: 'formatted', value: 7, text: '007' },
          { kind: 'time', seconds: 51_840 },
          150,
          true,
          { kind: 'error', text: '#N/A' },
          { kind: 'date', iso: '2024-05-07T11:00:00' },
          '甲',
        ],
        formulas: [...Array.from({ length: 10 }, () => null), 'A1&"x"'],
      },
    ])
  })

  it('count their dates from 1904 where the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    const path = xlsxFile({ rows: '<row><c s="0"><v>43957</v></c></row>', styles, workbook: 'date1904="true"' })
    expect(await cellsOf(path)).toEqual([[{ kind: 'date', iso: '2024-05-07' }]])
  })

  it('tell formulas, those written once for many cells too, and those without a value', async () => {
    const rows =
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">SUM(B2:$C$2)+LOG10(B2)</f><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3"><f>1/0</f></c></row>'
    expect((await rowsOf(xlsxFile({ rows }))).map(({ formulas }) => formulas)).toEqual([
      ['SUM(B2:$C$2)+LOG10(B2)'],
      ['SUM(B3:$C$2)+LOG10(B3)', '1/0'],
    ])
  })
})

describe('the layout of an .xlsx', () => {
  it('is known before the rows are read, and the same after', async () => {
    const path = xlsxFile({
      before: '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/></cols>',
      rows: '<row hidden="1"><c><v>1</v></c></row>',
      behind: '<autoFilter ref="A1:C9"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    })
    const layout = {
      merges: [{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 }],
      hiddenColumns: new Set([1, 2]),
      filter: { firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 2 },
      declared: { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 },
    }
    const [early] = (await openSource(path, 'x.xlsx')).sheets
    expect(await early?.layout()).toEqual(layout)
    const [late] = (await openSource(path, 'x.xlsx')).sheets
    if (late === undefined) throw new Error('no sheet')
    expect(await plainRows(late)).toEqual([{ number: 1, hidden: true, cells: [1], formulas: [] }])
    expect(await late.layout()).toEqual(layout)
  })
})
