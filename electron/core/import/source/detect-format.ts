import { refuse } from '#shared/errors/refusal.ts'
import { checkZip } from './check-zip.ts'
import { decodeText } from './decode-text.ts'
import { oleIsTruncated, oleSignature } from './ole-container.ts'
import type { SourceFormat } from './source.ts'

const zipSignature = [0x50, 0x4b, 0x03, 0x04]
/** Files that people send by mistake and that would otherwise pass as text of one column. */
const foreign = ['%PDF', '{\\rtf', '\x89PNG', 'GIF8', '\xff\xd8\xff', 'Rar!', '7z\xbc\xaf', 'SQLite format 3', 'MZ']
const spss = ['$FL2', '$FL3']
/** SPSS's own encryption; the same password protects its output files. */
const encryptedSpss = '\x1c\0\0\0\0\0\0\0ENCRYPTEDSAV'

/**
 * What a file is, by its content and never by its extension: exports are renamed, and web systems give HTML the name
 * .xls. Refuses what is no table, what is under a password, and what is not whole.
 *
 * @param bytes the whole file
 * @param file its name, for the refusal
 */
export function detectFormat(bytes: Uint8Array, file: string): SourceFormat {
  if (bytes.byteLength === 0) refuse('noRespondents', { file })
  if (startsWith(bytes, zipSignature)) return detectZip(bytes, file)
  if (startsWith(bytes, oleSignature)) {
    if (oleIsTruncated(bytes)) refuse('truncated', { file })
    return detectOle(bytes, file)
  }
  if (isPlainBiff(bytes)) return 'xls'
  const head = latin(bytes.subarray(0, 64))
  if (spss.some((magic) => head.startsWith(magic))) return 'sav'
  if (head.startsWith(encryptedSpss)) refuse('encrypted', { file })
  if (foreign.some((magic) => head.startsWith(magic))) refuse('notAWorkbook', { file })
  return detectText(bytes, file)
}

function detectZip(bytes: Uint8Array, file: string): SourceFormat {
  const parts = checkZip(bytes, file)
  if (parts.has('xl/workbook.xml') || parts.has('xl/workbook.bin')) return 'xlsx'
  if (parts.has('content.xml') && parts.has('META-INF/manifest.xml')) {
    if (new TextDecoder().decode(bytes.subarray(0, 200)).includes('opendocument.spreadsheet')) return 'ods'
    if (!parts.has('mimetype')) return 'ods'
  }
  refuse('notAWorkbook', { file })
}

function detectOle(bytes: Uint8Array, file: string): SourceFormat {
  // Names of streams are UTF-16 in the directory: searching for them spares a second parser.
  if (contains(bytes, 'EncryptedPackage')) refuse('encrypted', { file })
  if (contains(bytes, 'Workbook') || contains(bytes, 'Book')) return 'xls'
  refuse('notAWorkbook', { file })
}

function detectText(bytes: Uint8Array, file: string): SourceFormat {
  const text = decodeText(bytes.subarray(0, 8192 & ~3))?.text ?? decodeText(bytes)?.text
  if (text === undefined) refuse('notAWorkbook', { file })
  const start = text.trimStart().slice(0, 4096).toLowerCase()
  if (start === '') refuse('noRespondents', { file })
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml'
    if (start.includes('<html') || start.includes('<table')) return 'html'
    refuse('notAWorkbook', { file })
  }
  if (/^<(!doctype|html|head|body|meta|table|style|!--)/.test(start)) {
    if (!/<table[\s>]/i.test(decodeText(bytes)?.text ?? '')) refuse('notAWorkbook', { file })
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
