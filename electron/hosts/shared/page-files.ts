import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.map': 'application/json',
}

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  /** Built assets carry a hash of their content in the name and may be kept for ever; the page itself may not. */
  readonly immutable: boolean
}

/** The path below `folder` that a URL's path means; null when it points outside, is malformed, or has an unknown type. */
export function pageFilePath(folder: string, urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const path = normalize(join(folder, decoded === '/' ? 'index.html' : decoded))
  if (!path.startsWith(folder + sep)) return null
  return extname(path) in mediaTypes ? path : null
}

/** A file of the built page, or null when there is none. Nothing outside the page's folder is ever served. */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | null> {
  const path = pageFilePath(folder, urlPath)
  if (path === null) return null
  try {
    return {
      body: new Uint8Array(await readFile(path)),
      mediaType: mediaTypes[extname(path)] ?? 'application/octet-stream',
      immutable: path.startsWith(join(folder, 'assets') + sep),
    }
  } catch {
    return null
  }
}
