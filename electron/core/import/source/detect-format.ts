import { refuse } from '#shared/errors/refusal.ts'
import { checkZip } from './check-zip.ts'
import { decodeText } from './decode-text.ts'
import { oleIsTruncated, oleSignature } from './ole-container.ts'
import { oleIsDamaged } from './ole-is-damaged.ts'
import type { SourceFile, SourceFormat } from './source.ts'
import { detectEncoding } from './text/detect-encoding.ts'
import { workbookPartName } from './xlsx/workbook-part.ts'
import { openZip } from './zip/zip-file.ts'

const zipSignature = [0x50, 0x4b, 0x03, 0x04]
/** Files that people send by mistake and that would otherwise pass as text of one column. */
const foreign = ['%PDF', '{\\rtf', '\x89PNG', 'GIF8', '\xff\xd8\xff', 'Rar!', '7z\xbc\xaf', 'SQLite format 3', 'MZ']
const spss = ['$FL2', '$FL3']
/** SPSS's own encryption; the same password protects its output files. */
const encryptedSpss = '\x1c\0\0\0\0\0\0\0ENCRYPTEDSAV'

const headBytes = 64 * 1024

/**
 * What a file is, by its content and never by its extension: exports are renamed, and web systems give HTML the name
 * .xls. Refuses what is no table, what is under a password, and what is not whole. Reads no more of it than it needs.
 */
export async function detectFormat(source: SourceFile): Promise<SourceFormat> {
  const file = source.name
  const bytes = await source.head(headBytes)
  if (bytes.byteLength === 0) refuse('noRespondents', { file })
  if (startsWith(bytes, zipSignature)) return detectZip(source, bytes)
  if (startsWith(bytes, oleSignature)) {
    const whole = await source.bytes()
    if (oleIsTruncated(whole)) refuse('truncated', { file })
    if (oleIsDamaged(whole)) refuse('corrupted', { file })
    return detectOle(whole, file)
  }
  if (isPlainBiff(bytes)) return 'xls'
  const head = latin(bytes.subarray(0, 64))
  if (spss.some((magic) => head.startsWith(magic))) return 'sav'
  if (head.startsWith(encryptedSpss)) refuse('encrypted', { file })
  if (foreign.some((magic) => head.startsWith(magic))) refuse('notAWorkbook', { file })
  return detectText(source, bytes)
}

async function detectZip(source: SourceFile, head: Uint8Array): Promise<SourceFormat> {
  const zip = await openZip(source.path, source.name)
  if ((await workbookPartName(zip)) !== null) return 'xlsx'
  if (zip.part('content.xml') !== null && zip.part('META-INF/manifest.xml') !== null) {
    // SheetJS reads these from memory, so all of it is looked at first.
    checkZip(await source.bytes(), source.name)
    if (new TextDecoder().decode(head.subarray(0, 200)).includes('opendocument.spreadsheet')) return 'ods'
    if (zip.part('mimetype') === null) return 'ods'
  }
  return refuse('notAWorkbook', { file: source.name })
}

function detectOle(bytes: Uint8Array, file: string): SourceFormat {
  // Names of streams are UTF-16 in the directory: searching for them spares a second parser.
  if (contains(bytes, 'EncryptedPackage')) refuse('encrypted', { file })
  if (contains(bytes, 'Workbook') || contains(bytes, 'Book')) return 'xls'
  refuse('notAWorkbook', { file })
}

async function detectText(source: SourceFile, head: Uint8Array): Promise<SourceFormat> {
  const file = source.name
  const encoding = await detectEncoding(source)
  if (encoding === null) refuse('notAWorkbook', { file })
  const start = new TextDecoder(encoding).decode(head).trimStart().slice(0, 4096).toLowerCase()
  // Spaces as far as one looks: a table does not begin so.
  if (start === '') refuse('noRespondents', { file })
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml'
    if (start.includes('<html') || start.includes('<table')) return 'html'
    refuse('notAWorkbook', { file })
  }
  if (/^<(!doctype|html|head|body|meta|table|style|!--)/.test(start)) {
    if (!/<table[\s>]/i.test(decodeText(await source.bytes())?.text ?? '')) refuse('notAWorkbook', { file })
    return 'html'
  }
  if (start.startsWith('{')) refuse('notAWorkbook', { file })
  return 'text'
}

/** Excel 2 to 4 wrote bare records without a container: a BOF record of one of four versions. */
function isPlainBiff(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 16 && bytes[3] === 0
  )
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function contains(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
}
