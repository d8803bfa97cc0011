import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadDataFile, previewImport, readResponses } from '#core/import/index.ts'
import { refusalSentence } from '#shared/errors/refusal.ts'
import { languages } from '#shared/messages/language.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { fixturePath } from './support/cases.ts'
import { collect } from './support/collect.ts'
import { csv, dataFile, sheet, workbookFile } from './support/data-file.ts'

const refusal = (path: string, name = '数据.xlsx') => laterRefusalOf(previewImport(path, name))
const plain = readFileSync(fixturePath('p03-物业服务满意度调查.xlsx'))
const old = readFileSync(fixturePath('p04-物业服务满意度调查.xls'))

/** A zip of one deflated part that may lie about its size. */
function zipOf(name: string, content: Uint8Array, claimed = content.byteLength): Uint8Array {
  const data = deflateRawSync(content)
  const title = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.byteLength, 18)
  local.writeUInt32LE(claimed, 22)
  local.writeUInt16LE(title.byteLength, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(data.byteLength, 20)
  entry.writeUInt32LE(claimed, 24)
  entry.writeUInt16LE(title.byteLength, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.byteLength + title.byteLength, 12)
  end.writeUInt32LE(30 + title.byteLength + data.byteLength, 16)
  return Buffer.concat([local, title, data, entry, title, end])
}

describe('a file that cannot be imported', () => {
  it('is refused as encrypted when it is a workbook under a password, in both languages', async () => {
    const found = await refusal(fixturePath('p16-加密_密码123456.xlsx'), '季度数据.xlsx')
    expect(found.code).toBe('encrypted')
    for (const language of languages) expect(refusalSentence(found, language)).toContain('季度数据.xlsx')
    expect(refusalSentence(found, 'zh-CN')).toContain('密码')
    expect(refusalSentence(found, 'en')).toContain('password')
  })

  it.each([0.1, 0.3, 0.6, 0.9, 0.99])(
    'is refused as truncated when only the first part of an .xlsx is there (%d)',
    async (share) => {
      expect((await refusal(dataFile('cut.xlsx', plain.subarray(0, plain.byteLength * share)))).code).toBe('truncated')
    },
  )

  it.each([0.1, 0.5, 0.9])(
    'is refused as truncated when only the first part of an .xls is there (%d)',
    async (share) => {
      expect((await refusal(dataFile('cut.xls', old.subarray(0, old.byteLength * share)))).code).toBe('truncated')
    },
  )

  it('is refused as corrupted when bytes of a sheet were changed', async () => {
    const broken = Buffer.from(plain)
    broken.fill(0x5a, 2000, 2400)
    expect((await refusal(dataFile('broken.xlsx', broken))).code).toBe('corrupted')
  })

  it.each([
    ['a document', zipOf('word/document.xml', Buffer.from('<w/>'))],
    ['a PDF', '%PDF-1.7\n1 0 obj\n'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a program', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256))],
    ['prose under the name of a workbook', '尊敬的客户：\n感谢您参加本次调查。\n祝好\n'],
    ['JSON', '{"answers": [1, 2, 3]}'],
    ['XML of another kind', '<?xml version="1.0"?><survey><answer>5</answer></survey>'],
    ['a web page without a table', '<!doctype html><html><body>请先登录</body></html>'],
  ])('is refused as no workbook when it is %s', async (_, content) => {
    expect((await refusal(dataFile('data.xlsx', content))).code).toBe('notAWorkbook')
  })

  it.each([
    ['empty', ''],
    ['only spaces', ' \n \n'],
    ['only headings', '编号,门店,满意度\n'],
    ['only headings and a total', '编号,门店,满意度\n合计,,0\n'],
  ])('is refused as without respondents when it is %s', async (_, content) => {
    expect((await refusal(dataFile('data.csv', content), '数据.csv')).code).toBe('noRespondents')
  })

  it('is refused as without respondents when every sheet has headings only', async () => {
    const path = workbookFile({ 一月: sheet([['编号', '满意度']]), 二月: sheet([]) })
    expect((await refusal(path)).code).toBe('noRespondents')
  })

  it('is refused when it would grow beyond reason, whether it says so or lies', async () => {
    const zeros = new Uint8Array(64 * 1024 * 1024)
    const honest = dataFile('bomb.xlsx', zipOf('xl/workbook.xml', zeros))
    const lying = dataFile('lie.xlsx', zipOf('xl/workbook.xml', zeros, 1000))
    expect((await refusal(honest)).code).toBe('archiveTooLarge')
    expect((await refusal(lying)).code).toBe('archiveTooLarge')
  })

  it('is refused with the record when a quotation mark is never closed', async () => {
    const found = await refusal(dataFile('quote.csv', '编号,意见\n1,好\n2,"很好\n3,一般\n'), '回访.csv')
    expect(found).toEqual({ code: 'quoteNotClosed', details: { file: '回访.csv', row: 3 } })
  })

  it('is refused when it does not exist', async () => {
    expect((await refusal('/nowhere/数据.xlsx')).code).toBe('fileUnreadable')
  })

  it('is refused when the sheet that was asked for is not in it, naming those that are', async () => {
    const path = workbookFile({
      一月: sheet([
        ['编号', '满意度'],
        ['a', 5],
      ]),
    })
    const found = await laterRefusalOf(previewImport(path, '数据.xlsx', { sheet: '三月' }))
    expect(found).toEqual({ code: 'sheetMissing', details: { file: '数据.xlsx', sheet: '三月', sheets: '一月' } })
  })

  it('is refused by every way into the importer alike', async () => {
    const path = fixturePath('p17-下载中断.xlsx')
    const { mapping } = await previewImport(fixturePath('p03-物业服务满意度调查.xlsx'), '数据.xlsx')
    expect((await laterRefusalOf(loadDataFile(path))).code).toBe('truncated')
    expect((await laterRefusalOf(collect(readResponses(path, mapping)))).code).toBe('truncated')
  })
})

describe('a file under a wrong name', () => {
  it('is read by its content', async () => {
    const table = csv([
      ['编号', '满意度'],
      ['a1', 5],
      ['a2', 4],
    ])
    expect((await previewImport(dataFile('t.xlsx', table), 't.xlsx')).summary.responses).toBe(2)
    expect((await previewImport(dataFile('t.csv', plain), 't.csv')).summary.responses).toBe(84)
    expect((await previewImport(dataFile('t.xlsx', old), 't.xlsx')).summary.responses).toBe(84)
  })
})
