import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const sheetName = 'sheet'

/** Six pictures a sheet, each under its name, where ImageMagick's montage is there; else nothing. */
export function contactSheets(folder: string): void {
  const pictures = readdirSync(folder)
    .filter((name) => name.endsWith('.png') && !name.startsWith(sheetName))
    .sort()
  for (let from = 0; from < pictures.length; from += 6) {
    const sheet = `${sheetName}-${String(from / 6 + 1).padStart(2, '0')}.png`
    const part = pictures.slice(from, from + 6)
    const { error } = spawnSync(
      'montage',
      ['-label', '%t', ...part, '-tile', '2x3', '-geometry', '960x540+8+8', '-background', '#888', sheet],
      { cwd: folder, stdio: 'inherit' },
    )
    if (error !== undefined) {
      console.log(`no contact sheets: ImageMagick’s montage is not on this machine (${join(folder, sheet)})`)
      return
    }
  }
}
