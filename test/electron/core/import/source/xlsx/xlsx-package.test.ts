import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openSource } from '#core/import/source/open-source.ts'
import { laterRefusalOf } from '../../../project/support/refusal-of.ts'
import { dataFile } from '../../support/data-file.ts'
import { plainRows } from '../../support/source-file.ts'
import { xlsxFile, xlsxParts } from '../../support/xlsx-parts.ts'

const one = '<row r="1"><c r="A1"><v>5</v></c></row>'

async function read(path: string) {
  const source = await openSource(path, '数据.xlsx')
  const rows = []
  for (const sheet of source.sheets) rows.push(...(await plainRows(sheet)))
  return rows
}
const cells = async (path: string) => (await read(path)).map((row) => row.cells)
const refusal = async (path: string) => laterRefusalOf(read(path))
const links = (body: string) => `<Relationships>${body}</Relationships>`
const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

describe('the parts of an .xlsx', () => {
  it('are found by relationship: other names, absolute targets, prefixes, strict namespaces', async () => {
    const path = xlsxFile({
      rows: '',
      parts: {
        '_rels/.rels': links(`<Relationship Id="a" Type="${type}/officeDocument" Target="/book/main.xml"/>`),
        'xl/workbook.xml': null,
        'xl/_rels/workbook.xml.rels': null,
        'xl/worksheets/sheet1.xml': null,
        'book/main.xml':
          '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet name="甲" q:id="one"/></x:sheets></x:workbook>',
        'book/_rels/main.xml.rels': links(
          `<Relationship Id="one" Type="${type}/worksheet" Target="../Data/Sheet.xml"/><Relationship Id="out" Type="${type}/externalLink" Target="http://example.test/" TargetMode="External"/>`,
        ),
        'data/sheet.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    })
    expect(await cells(path)).toEqual([[null, 5]])
  })

  it('are refused as corrupted where one is missing, damaged or contradicts the directory', async () => {
    const without = (name: string) => xlsxFile({ rows: one, parts: { [name]: null } })
    const withPart = (name: string, content: string) => xlsxFile({ rows: one, parts: { [name]: content } })
    expect((await refusal(without('xl/worksheets/sheet1.xml'))).code).toBe('corrupted')
    expect((await refusal(without('xl/_rels/workbook.xml.rels'))).code).toBe('corrupted')
    expect((await refusal(withPart('xl/workbook.xml', '<workbook><sheets>'))).code).toBe('corrupted')
    expect((await refusal(withPart('xl/workbook.xml', '<document/>'))).code).toBe('notAWorkbook')
    const bytes = Buffer.from(zipSync(xlsxParts({ rows: one }), { level: 0 }))
    const at = bytes.indexOf('<v>5</v>')
    bytes[at + 3] = 0x34 // 5 becomes 4; only the checksum knows
    expect((await refusal(dataFile('flip.xlsx', bytes))).code).toBe('corrupted')
    const renamed = Buffer.from(zipSync(xlsxParts({ rows: one })))
    renamed[renamed.indexOf('xl/worksheets/sheet1.xml') + 4] = 0x58
    expect((await refusal(dataFile('renamed.xlsx', renamed))).code).toBe('corrupted')
  })

  it('are refused under a password', async () => {
    const bytes = Buffer.from(zipSync(xlsxParts({ rows: one })))
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
    bytes[entry + 8] = (bytes[entry + 8] ?? 0) | 1
    expect((await refusal(dataFile('locked.xlsx', bytes))).code).toBe('encrypted')
  })

  it.each([
    ['a document type', '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet/>'],
    ['tags crossed', '<worksheet><sheetData><row></sheetData></row></worksheet>'],
    ['an open end', '<worksheet><sheetData><row r="1">'],
    ['no element', 'plain'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    ['a column beyond the last', '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>'],
    ['an address of another row', '<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>'],
    ['a number that is none', '<worksheet><sheetData><row><c><v>五</v></c></row></sheetData></worksheet>'],
    ['a text that is not there', '<worksheet><sheetData><row><c t="s"><v>9</v></c></row></sheetData></worksheet>'],
    ['a value in two pieces', '<worksheet><sheetData><row><c><v>1<!-- -->2</v></c></row></sheetData></worksheet>'],
    ['tags a thousand deep', `<worksheet>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</worksheet>`],
  ])('refuse a sheet with %s', async (_, sheet) => {
    expect((await refusal(xlsxFile({ rows: '', parts: { 'xl/worksheets/sheet1.xml': sheet } }))).code).toBe('corrupted')
  })
})

describe('a hostile .xlsx', () => {
  it('is refused with the place when rows or cells are repeated or rows go backwards', async () => {
    const repeated = xlsxFile({ rows: '<row r="3"><c r="B3"><v>1</v></c><c r="B3"><v>2</v></c></row>' })
    expect(await refusal(repeated)).toEqual({
      code: 'cellsOutOfOrder',
      details: { file: '数据.xlsx', sheet: '答卷', cell: 'B3' },
    })
    const backwards = xlsxFile({ rows: '<row r="3"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>' })
    expect((await refusal(backwards)).details).toMatchObject({ cell: 'A2' })
  })

  it('is refused with the place when it has 16,384 columns', async () => {
    const row = `<row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row>`
    expect(await refusal(xlsxFile({ rows: row }))).toEqual({
      code: 'tooManyColumns',
      details: { sheet: '答卷', columns: 2001, limit: 2000, cell: 'BXY1' },
    })
  })

  it('is refused with the place when a cell has ten megabytes, wherever the text is kept', async () => {
    const long = '满'.repeat(3_500_000)
    const inline = xlsxFile({ rows: `<row r="7"><c r="C7" t="inlineStr"><is><t>${long}</t></is></c></row>` })
    expect(await refusal(inline)).toMatchObject({ code: 'cellTooLong', details: { row: 7, cell: 'C7' } })
    const shared = xlsxFile({
      rows: '<row r="7"><c r="C7" t="s"><v>0</v></c></row>',
      texts: `<si><t>${long.slice(0, 1_500_000)}</t></si>`,
    })
    expect(await refusal(shared)).toMatchObject({ code: 'cellTooLong', details: { row: 7, cell: 'C7' } })
  })

  it('costs nothing when it declares a million empty rows', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}"/>`).join('')
    expect(await cells(xlsxFile({ rows: one + empty }))).toEqual([[5]])
  })

  it('is refused when a part grows beyond what the directory says, or beyond reason', async () => {
    const zeros = new Uint8Array(80 * 2 ** 20)
    const bomb = dataFile('b.xlsx', zipSync({ ...xlsxParts({ rows: one }), 'xl/media/a.bin': zeros }, { level: 9 }))
    expect((await refusal(bomb)).code).toBe('archiveTooLarge')
    const lying = Buffer.from(zipSync(xlsxParts({ rows: one + '<row/>'.repeat(100_000) })))
    const name = lying.lastIndexOf('xl/worksheets/sheet1.xml')
    lying.writeUInt32LE(300, name - 46 + 24)
    expect((await refusal(dataFile('l.xlsx', lying))).code).toBe('archiveTooLarge')
  })

  it('is refused when two parts have one name, or a part is packed in another way', async () => {
    const twice = Buffer.from(zipSync({ ...xlsxParts({ rows: one }), 'xl/worksheets/sheet2.xml': strToU8('<a/>') }))
    for (let at = twice.indexOf('sheet2.xml'); at >= 0; at = twice.indexOf('sheet2.xml')) twice.write('sheet1.xml', at)
    expect((await refusal(dataFile('t.xlsx', twice))).code).toBe('corrupted')
  })
})
